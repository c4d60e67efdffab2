// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
import {
  arrayFromJson,
  bigUnitsFromJson,
  bigUnitsToJson,
  bigintFromJson,
  booleanFromJson,
  bytesFromJson,
  bytesToJson,
  checkI64,
  checkU64,
  constFromJson,
  decimalFromJson,
  decimalToJson,
  floatFromJson,
  integerFromJson,
  jsonFromJson,
  keyBoolean,
  keyNumber,
  membersFromJson as runtimeMembersFromJson,
  noMember,
  objectFromJson,
  objectToJson,
  own,
  refuseValue,
  single,
  specialFromJson,
  specialToJson,
  stringFromJson,
  uuidFromJson,
} from "@twobyte/wire";
import type {
  Bounds,
  Change,
  ChangeClosed,
  ChangeMoved,
  ChangeOpened,
  ChangeRenamed,
  Decimals,
  Empty,
  Floats,
  Fork,
  Grade,
  Grove,
  Integers,
  Labels,
  Late,
  Leaf,
  Level,
  Many,
  Maps,
  Members,
  Mood,
  NewTicket,
  Nothing,
  Patterns,
  Point,
  Presence,
  Sample,
  Series,
  State,
  Texts,
  Ticket,
  Times,
  Tone,
  Tree,
} from "./types.js";

const BOUNDS_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["small", "even", "wide", "share", "price", "name", "mail", "day", "hash", "tags", "scores", "payload", "after", "wait"]);
const CHANGE_CLOSED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "by", "reason"]);
const CHANGE_MOVED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "by", "to"]);
const CHANGE_OPENED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "by"]);
const CHANGE_RENAMED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "by", "title"]);
const DECIMALS_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["whole", "price", "fine", "wei", "cents"]);
const EMPTY_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([]);
const FLOATS_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["single", "double", "plain", "specialSingle", "specialDouble"]);
const FORK_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "left", "right"]);
const GROVE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["tree", "others", "byName"]);
const INTEGERS_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["u8", "u16", "u32", "u53", "u64", "i8", "i16", "i32", "i53", "i64"]);
const LABELS_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["label", "data"]);
const LATE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["text", "tone"]);
const LEAF_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "name"]);
const MAPS_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["byName", "byNumber", "byLarge", "byHuge", "byFlag", "byId", "byTone"]);
const MEMBERS_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["tone", "level", "grade", "mood", "many", "word", "number", "yes", "flag"]);
const NEW_TICKET_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["title", "state", "parent", "hint"]);
const NOTHING_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([]);
const PATTERNS_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["classes", "word"]);
const POINT_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["x", "y", "z"]);
const PRESENCE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["number", "text", "both", "bytes", "emptied", "tone", "marked", "nothing", "point", "anything", "points", "scores", "late", "later", "latest"]);
const SAMPLE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["at", "sequence", "price", "total", "good", "note", "level"]);
const SERIES_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["bytes", "shorts", "ids", "safe", "changes", "times", "waits", "prices", "coins", "maybe", "samples", "matrix", "flags", "tones"]);
const TEXTS_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["text", "bytes", "id", "anything"]);
const TICKET_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["number", "title", "state", "changes", "labels", "byState", "closedAt", "weight", "source"]);
const TIMES_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["second", "millisecond", "microsecond", "nanosecond", "waitSecond", "waitMillisecond", "waitMicrosecond", "waitNanosecond"]);

function boundsTagsListToJson(value: readonly string[]): JsonValue {
  return value.map((each) => each);
}

function boundsTagsListFromJson(json: unknown): readonly string[] {
  return arrayFromJson(json, "Bounds.tags").map((each) => stringFromJson(each, "Bounds.tags"));
}

function boundsScoresMapToJson(value: ReadonlyMap<string, number>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}

function boundsScoresMapFromJson(json: unknown): Map<string, number> {
  const map = new Map<string, number>();
  for (const [name, each] of Object.entries(runtimeMembersFromJson(json, "Bounds.scores"))) {
    map.set(stringFromJson(name, "Bounds.scores"), integerFromJson(each, 0, 255, "Bounds.scores"));
  }
  return map;
}

export function boundsToJson(value: Bounds): JsonValue {
  return {
    small: value.small,
    even: value.even,
    wide: String(value.wide),
    share: value.share,
    price: decimalToJson(value.price, 2, 100, "Bounds.price"),
    name: value.name,
    mail: value.mail,
    day: value.day,
    hash: bytesToJson(value.hash),
    tags: boundsTagsListToJson(value.tags),
    scores: boundsScoresMapToJson(value.scores),
    payload: value.payload,
    after: value.after,
    wait: value.wait,
  };
}

export function boundsFromJson(json: unknown): Bounds {
  const members = objectFromJson(json, BOUNDS_NAMES, "Bounds");
  return {
    small: integerFromJson(own(members, "small"), 0, 255, "Bounds.small"),
    even: integerFromJson(own(members, "even"), -2147483648, 2147483647, "Bounds.even"),
    wide: checkU64(bigintFromJson(own(members, "wide"), "Bounds.wide"), "Bounds.wide"),
    share: floatFromJson(own(members, "share"), "Bounds.share"),
    price: decimalFromJson(own(members, "price"), 2, 100, "Bounds.price"),
    name: stringFromJson(own(members, "name"), "Bounds.name"),
    mail: stringFromJson(own(members, "mail"), "Bounds.mail"),
    day: stringFromJson(own(members, "day"), "Bounds.day"),
    hash: bytesFromJson(own(members, "hash"), "Bounds.hash"),
    tags: boundsTagsListFromJson(own(members, "tags")),
    scores: boundsScoresMapFromJson(own(members, "scores")),
    payload: jsonFromJson(own(members, "payload"), 64, 3, "Bounds.payload"),
    after: integerFromJson(own(members, "after"), -140737488355328, 140737488355327, "Bounds.after"),
    wait: integerFromJson(own(members, "wait"), -9007199254740991, 9007199254740991, "Bounds.wait"),
  };
}

export function changeClosedToJson(value: ChangeClosed): JsonValue {
  return {
    kind: value.kind,
    by: value.by,
    reason: value.reason,
  };
}

export function changeClosedFromJson(json: unknown): ChangeClosed {
  const members = objectFromJson(json, CHANGE_CLOSED_NAMES, "Change.closed");
  return {
    kind: constFromJson(own(members, "kind"), "closed", "Change.closed.kind"),
    by: stringFromJson(own(members, "by"), "Change.closed.by"),
    reason: integerFromJson(own(members, "reason"), 0, 255, "Change.closed.reason"),
  };
}

export function changeMovedToJson(value: ChangeMoved): JsonValue {
  return {
    kind: value.kind,
    by: value.by,
    to: value.to,
  };
}

export function changeMovedFromJson(json: unknown): ChangeMoved {
  const members = objectFromJson(json, CHANGE_MOVED_NAMES, "Change.moved");
  return {
    kind: constFromJson(own(members, "kind"), "moved", "Change.moved.kind"),
    by: stringFromJson(own(members, "by"), "Change.moved.by"),
    to: stringFromJson(own(members, "to"), "Change.moved.to"),
  };
}

export function changeOpenedToJson(value: ChangeOpened): JsonValue {
  return {
    kind: value.kind,
    by: value.by,
  };
}

export function changeOpenedFromJson(json: unknown): ChangeOpened {
  const members = objectFromJson(json, CHANGE_OPENED_NAMES, "Change.opened");
  return {
    kind: constFromJson(own(members, "kind"), "opened", "Change.opened.kind"),
    by: stringFromJson(own(members, "by"), "Change.opened.by"),
  };
}

export function changeRenamedToJson(value: ChangeRenamed): JsonValue {
  return {
    kind: value.kind,
    by: value.by,
    title: value.title,
  };
}

export function changeRenamedFromJson(json: unknown): ChangeRenamed {
  const members = objectFromJson(json, CHANGE_RENAMED_NAMES, "Change.renamed");
  return {
    kind: constFromJson(own(members, "kind"), "renamed", "Change.renamed.kind"),
    by: stringFromJson(own(members, "by"), "Change.renamed.by"),
    title: stringFromJson(own(members, "title"), "Change.renamed.title"),
  };
}

export function decimalsToJson(value: Decimals): JsonValue {
  return {
    whole: decimalToJson(value.whole, 0, 1, "Decimals.whole"),
    price: decimalToJson(value.price, 2, 100, "Decimals.price"),
    fine: decimalToJson(value.fine, 15, 1000000000000000, "Decimals.fine"),
    wei: bigUnitsToJson(value.wei, 18, "Decimals.wei"),
    cents: bigUnitsToJson(value.cents, 2, "Decimals.cents"),
  };
}

export function decimalsFromJson(json: unknown): Decimals {
  const members = objectFromJson(json, DECIMALS_NAMES, "Decimals");
  return {
    whole: decimalFromJson(own(members, "whole"), 0, 1, "Decimals.whole"),
    price: decimalFromJson(own(members, "price"), 2, 100, "Decimals.price"),
    fine: decimalFromJson(own(members, "fine"), 15, 1000000000000000, "Decimals.fine"),
    wei: bigUnitsFromJson(own(members, "wei"), 18, "Decimals.wei"),
    cents: bigUnitsFromJson(own(members, "cents"), 2, "Decimals.cents"),
  };
}

export function emptyToJson(_value: Empty): JsonValue {
  return {};
}

export function emptyFromJson(json: unknown): Empty {
  objectFromJson(json, EMPTY_NAMES, "Empty");
  return {};
}

export function floatsToJson(value: Floats): JsonValue {
  return {
    single: value.single,
    double: value.double,
    plain: value.plain,
    specialSingle: specialToJson(value.specialSingle),
    specialDouble: specialToJson(value.specialDouble),
  };
}

export function floatsFromJson(json: unknown): Floats {
  const members = objectFromJson(json, FLOATS_NAMES, "Floats");
  return {
    single: single(floatFromJson(own(members, "single"), "Floats.single"), "Floats.single"),
    double: floatFromJson(own(members, "double"), "Floats.double"),
    plain: floatFromJson(own(members, "plain"), "Floats.plain"),
    specialSingle: single(specialFromJson(own(members, "specialSingle"), "Floats.specialSingle"), "Floats.specialSingle"),
    specialDouble: specialFromJson(own(members, "specialDouble"), "Floats.specialDouble"),
  };
}

export function forkToJson(value: Fork): JsonValue {
  return {
    kind: value.kind,
    left: treeToJson(value.left),
    right: value.right === null ? null : treeToJson(value.right),
  };
}

export function forkFromJson(json: unknown): Fork {
  const members = objectFromJson(json, FORK_NAMES, "Fork");
  const right = own(members, "right");
  return {
    kind: constFromJson(own(members, "kind"), "fork", "Fork.kind"),
    left: treeFromJson(own(members, "left")),
    right: right === null ? null : treeFromJson(right),
  };
}

function groveOthersListToJson(value: readonly Tree[]): JsonValue {
  return value.map((each) => treeToJson(each));
}

function groveOthersListFromJson(json: unknown): readonly Tree[] {
  return arrayFromJson(json, "Grove.others").map((each) => treeFromJson(each));
}

function groveByNameMapToJson(value: ReadonlyMap<string, Tree>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [String(key), treeToJson(each)]));
}

function groveByNameMapFromJson(json: unknown): Map<string, Tree> {
  const map = new Map<string, Tree>();
  for (const [name, each] of Object.entries(runtimeMembersFromJson(json, "Grove.byName"))) {
    map.set(stringFromJson(name, "Grove.byName"), treeFromJson(each));
  }
  return map;
}

export function groveToJson(value: Grove): JsonValue {
  return {
    tree: treeToJson(value.tree),
    others: groveOthersListToJson(value.others),
    byName: groveByNameMapToJson(value.byName),
  };
}

export function groveFromJson(json: unknown): Grove {
  const members = objectFromJson(json, GROVE_NAMES, "Grove");
  return {
    tree: treeFromJson(own(members, "tree")),
    others: groveOthersListFromJson(own(members, "others")),
    byName: groveByNameMapFromJson(own(members, "byName")),
  };
}

export function integersToJson(value: Integers): JsonValue {
  return {
    u8: value.u8,
    u16: value.u16,
    u32: value.u32,
    u53: value.u53,
    u64: String(value.u64),
    i8: value.i8,
    i16: value.i16,
    i32: value.i32,
    i53: value.i53,
    i64: String(value.i64),
  };
}

export function integersFromJson(json: unknown): Integers {
  const members = objectFromJson(json, INTEGERS_NAMES, "Integers");
  return {
    u8: integerFromJson(own(members, "u8"), 0, 255, "Integers.u8"),
    u16: integerFromJson(own(members, "u16"), 0, 65535, "Integers.u16"),
    u32: integerFromJson(own(members, "u32"), 0, 4294967295, "Integers.u32"),
    u53: integerFromJson(own(members, "u53"), 0, 9007199254740991, "Integers.u53"),
    u64: checkU64(bigintFromJson(own(members, "u64"), "Integers.u64"), "Integers.u64"),
    i8: integerFromJson(own(members, "i8"), -128, 127, "Integers.i8"),
    i16: integerFromJson(own(members, "i16"), -32768, 32767, "Integers.i16"),
    i32: integerFromJson(own(members, "i32"), -2147483648, 2147483647, "Integers.i32"),
    i53: integerFromJson(own(members, "i53"), -9007199254740991, 9007199254740991, "Integers.i53"),
    i64: checkI64(bigintFromJson(own(members, "i64"), "Integers.i64"), "Integers.i64"),
  };
}

export function labelsToJson(value: Labels): JsonValue {
  return {
    label: value.label,
    data: bytesToJson(value.data),
  };
}

export function labelsFromJson(json: unknown): Labels {
  const members = objectFromJson(json, LABELS_NAMES, "Labels");
  return {
    label: stringFromJson(own(members, "label"), "Labels.label"),
    data: bytesFromJson(own(members, "data"), "Labels.data"),
  };
}

export function lateToJson(value: Late): JsonValue {
  return {
    text: value.text,
    tone: value.tone,
  };
}

export function lateFromJson(json: unknown): Late {
  const members = objectFromJson(json, LATE_NAMES, "Late");
  return {
    text: stringFromJson(own(members, "text"), "Late.text"),
    tone: toneFromJson(own(members, "tone")),
  };
}

export function leafToJson(value: Leaf): JsonValue {
  return {
    kind: value.kind,
    name: value.name,
  };
}

export function leafFromJson(json: unknown): Leaf {
  const members = objectFromJson(json, LEAF_NAMES, "Leaf");
  return {
    kind: constFromJson(own(members, "kind"), "leaf", "Leaf.kind"),
    name: stringFromJson(own(members, "name"), "Leaf.name"),
  };
}

function mapsByNameMapToJson(value: ReadonlyMap<string, number>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}

function mapsByNameMapFromJson(json: unknown): Map<string, number> {
  const map = new Map<string, number>();
  for (const [name, each] of Object.entries(runtimeMembersFromJson(json, "Maps.byName"))) {
    map.set(stringFromJson(name, "Maps.byName"), integerFromJson(each, 0, 255, "Maps.byName"));
  }
  return map;
}

function mapsByNumberMapToJson(value: ReadonlyMap<number, boolean | null>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}

function mapsByNumberMapFromJson(json: unknown): Map<number, boolean | null> {
  const map = new Map<number, boolean | null>();
  for (const [name, each] of Object.entries(runtimeMembersFromJson(json, "Maps.byNumber"))) {
    map.set(integerFromJson(keyNumber(name, "Maps.byNumber"), -32768, 32767, "Maps.byNumber"), each === null ? null : booleanFromJson(each, "Maps.byNumber"));
  }
  return map;
}

function mapsByLargeMapToJson(value: ReadonlyMap<number, string>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}

function mapsByLargeMapFromJson(json: unknown): Map<number, string> {
  const map = new Map<number, string>();
  for (const [name, each] of Object.entries(runtimeMembersFromJson(json, "Maps.byLarge"))) {
    map.set(integerFromJson(keyNumber(name, "Maps.byLarge"), 0, 9007199254740991, "Maps.byLarge"), stringFromJson(each, "Maps.byLarge"));
  }
  return map;
}

function mapsByHugeMapToJson(value: ReadonlyMap<bigint, boolean>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}

function mapsByHugeMapFromJson(json: unknown): Map<bigint, boolean> {
  const map = new Map<bigint, boolean>();
  for (const [name, each] of Object.entries(runtimeMembersFromJson(json, "Maps.byHuge"))) {
    map.set(checkU64(bigintFromJson(name, "Maps.byHuge"), "Maps.byHuge"), booleanFromJson(each, "Maps.byHuge"));
  }
  return map;
}

function mapsByFlagMapToJson(value: ReadonlyMap<boolean, string>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}

function mapsByFlagMapFromJson(json: unknown): Map<boolean, string> {
  const map = new Map<boolean, string>();
  for (const [name, each] of Object.entries(runtimeMembersFromJson(json, "Maps.byFlag"))) {
    map.set(keyBoolean(name, "Maps.byFlag"), stringFromJson(each, "Maps.byFlag"));
  }
  return map;
}

function mapsByIdListToJson(value: readonly string[]): JsonValue {
  return value.map((each) => each);
}

function mapsByIdListFromJson(json: unknown): readonly string[] {
  return arrayFromJson(json, "Maps.byId").map((each) => stringFromJson(each, "Maps.byId"));
}

function mapsByIdMapToJson(value: ReadonlyMap<string, readonly string[]>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [key.toLowerCase(), mapsByIdListToJson(each)]));
}

function mapsByIdMapFromJson(json: unknown): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const [name, each] of Object.entries(runtimeMembersFromJson(json, "Maps.byId"))) {
    if (map.has(name.toLowerCase())) refuseValue("Maps.byId", "a key that is there once", name);
    map.set(uuidFromJson(name, "Maps.byId"), mapsByIdListFromJson(each));
  }
  return map;
}

function mapsByToneMapToJson(value: ReadonlyMap<Tone, JsonValue>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}

function mapsByToneMapFromJson(json: unknown): Map<Tone, JsonValue> {
  const map = new Map<Tone, JsonValue>();
  for (const [name, each] of Object.entries(runtimeMembersFromJson(json, "Maps.byTone"))) {
    map.set(toneFromJson(name), jsonFromJson(each, 65536, 32, "Maps.byTone"));
  }
  return map;
}

export function mapsToJson(value: Maps): JsonValue {
  return {
    byName: mapsByNameMapToJson(value.byName),
    byNumber: mapsByNumberMapToJson(value.byNumber),
    byLarge: mapsByLargeMapToJson(value.byLarge),
    byHuge: mapsByHugeMapToJson(value.byHuge),
    byFlag: mapsByFlagMapToJson(value.byFlag),
    byId: mapsByIdMapToJson(value.byId),
    byTone: mapsByToneMapToJson(value.byTone),
  };
}

export function mapsFromJson(json: unknown): Maps {
  const members = objectFromJson(json, MAPS_NAMES, "Maps");
  return {
    byName: mapsByNameMapFromJson(own(members, "byName")),
    byNumber: mapsByNumberMapFromJson(own(members, "byNumber")),
    byLarge: mapsByLargeMapFromJson(own(members, "byLarge")),
    byHuge: mapsByHugeMapFromJson(own(members, "byHuge")),
    byFlag: mapsByFlagMapFromJson(own(members, "byFlag")),
    byId: mapsByIdMapFromJson(own(members, "byId")),
    byTone: mapsByToneMapFromJson(own(members, "byTone")),
  };
}

export function membersToJson(value: Members): JsonValue {
  return {
    tone: value.tone,
    level: value.level,
    grade: value.grade,
    mood: value.mood,
    many: value.many,
    word: value.word,
    number: value.number,
    yes: value.yes,
    flag: value.flag,
  };
}

export function membersFromJson(json: unknown): Members {
  const members = objectFromJson(json, MEMBERS_NAMES, "Members");
  return {
    tone: toneFromJson(own(members, "tone")),
    level: levelFromJson(own(members, "level")),
    grade: gradeFromJson(own(members, "grade")),
    mood: moodFromJson(own(members, "mood")),
    many: manyFromJson(own(members, "many")),
    word: constFromJson(own(members, "word"), "this", "Members.word"),
    number: constFromJson(own(members, "number"), -2.5, "Members.number"),
    yes: constFromJson(own(members, "yes"), true, "Members.yes"),
    flag: booleanFromJson(own(members, "flag"), "Members.flag"),
  };
}

export function newTicketToJson(value: NewTicket): JsonValue {
  const json: { [name: string]: JsonValue } = {
    title: value.title,
    state: value.state,
  };
  if (value.parent !== undefined) json["parent"] = value.parent;
  if (value.hint !== undefined) json["hint"] = value.hint;
  return json;
}

export function newTicketFromJson(json: unknown): NewTicket {
  const members = objectFromJson(json, NEW_TICKET_NAMES, "NewTicket");
  const parent = own(members, "parent");
  const hint = own(members, "hint");
  return {
    title: stringFromJson(own(members, "title"), "NewTicket.title"),
    state: stateFromJson(own(members, "state")),
    parent: parent === undefined ? undefined : integerFromJson(parent, 0, 4294967295, "NewTicket.parent"),
    hint: hint === undefined ? undefined : integerFromJson(hint, 0, 255, "NewTicket.hint"),
  };
}

export function nothingToJson(_value: Nothing): JsonValue {
  return {};
}

export function nothingFromJson(json: unknown): Nothing {
  objectFromJson(json, NOTHING_NAMES, "Nothing");
  return {};
}

export function patternsToJson(value: Patterns): JsonValue {
  return {
    classes: value.classes,
    word: value.word,
  };
}

export function patternsFromJson(json: unknown): Patterns {
  const members = objectFromJson(json, PATTERNS_NAMES, "Patterns");
  return {
    classes: stringFromJson(own(members, "classes"), "Patterns.classes"),
    word: stringFromJson(own(members, "word"), "Patterns.word"),
  };
}

export function pointToJson(value: Point): JsonValue {
  const json: { [name: string]: JsonValue } = {
    x: value.x,
    y: value.y,
  };
  if (value.z !== undefined) json["z"] = value.z;
  return json;
}

export function pointFromJson(json: unknown): Point {
  const members = objectFromJson(json, POINT_NAMES, "Point");
  const z = own(members, "z");
  return {
    x: single(floatFromJson(own(members, "x"), "Point.x"), "Point.x"),
    y: single(floatFromJson(own(members, "y"), "Point.y"), "Point.y"),
    z: z === undefined ? undefined : single(floatFromJson(z, "Point.z"), "Point.z"),
  };
}

function presencePointsListToJson(value: readonly (Point | null)[]): JsonValue {
  return value.map((each) => each === null ? null : pointToJson(each));
}

function presencePointsListFromJson(json: unknown): readonly (Point | null)[] {
  return arrayFromJson(json, "Presence.points").map((each) => each === null ? null : pointFromJson(each));
}

function presenceScoresMapToJson(value: ReadonlyMap<string, number | null>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}

function presenceScoresMapFromJson(json: unknown): Map<string, number | null> {
  const map = new Map<string, number | null>();
  for (const [name, each] of Object.entries(runtimeMembersFromJson(json, "Presence.scores"))) {
    map.set(stringFromJson(name, "Presence.scores"), each === null ? null : integerFromJson(each, 0, 255, "Presence.scores"));
  }
  return map;
}

export function presenceToJson(value: Presence): JsonValue {
  const json: { [name: string]: JsonValue } = {};
  if (value.number !== undefined) json["number"] = value.number;
  json["text"] = value.text;
  if (value.both !== undefined) json["both"] = value.both;
  if (value.bytes !== undefined) json["bytes"] = bytesToJson(value.bytes);
  if (value.emptied !== undefined) json["emptied"] = value.emptied;
  if (value.tone !== undefined) json["tone"] = value.tone;
  if (value.marked !== undefined) json["marked"] = value.marked;
  if (value.nothing !== undefined) json["nothing"] = value.nothing === null ? null : nothingToJson(value.nothing);
  if (value.point !== undefined) json["point"] = pointToJson(value.point);
  json["anything"] = value.anything;
  if (value.points !== undefined) json["points"] = presencePointsListToJson(value.points);
  if (value.scores !== undefined) json["scores"] = value.scores === null ? null : presenceScoresMapToJson(value.scores);
  if (value.late !== undefined) json["late"] = value.late;
  if (value.later !== undefined) json["later"] = value.later;
  if (value.latest !== undefined) json["latest"] = value.latest;
  return json;
}

export function presenceFromJson(json: unknown): Presence {
  const members = objectFromJson(json, PRESENCE_NAMES, "Presence");
  const number = own(members, "number");
  const text = own(members, "text");
  const both = own(members, "both");
  const bytes_ = own(members, "bytes");
  const emptied = own(members, "emptied");
  const tone = own(members, "tone");
  const marked = own(members, "marked");
  const nothing = own(members, "nothing");
  const point = own(members, "point");
  const anything = own(members, "anything");
  const points = own(members, "points");
  const scores = own(members, "scores");
  const late = own(members, "late");
  const later = own(members, "later");
  const latest = own(members, "latest");
  return {
    number: number === undefined ? undefined : integerFromJson(number, 0, 65535, "Presence.number"),
    text: text === null ? null : stringFromJson(text, "Presence.text"),
    both: both === undefined ? undefined : both === null ? null : booleanFromJson(both, "Presence.both"),
    bytes: bytes_ === undefined ? undefined : bytesFromJson(bytes_, "Presence.bytes"),
    emptied: emptied === undefined ? undefined : emptied === null ? null : stringFromJson(emptied, "Presence.emptied"),
    tone: tone === undefined ? undefined : tone === null ? null : toneFromJson(tone),
    marked: marked === undefined ? undefined : constFromJson(marked, true, "Presence.marked"),
    nothing: nothing === undefined ? undefined : nothing === null ? null : nothingFromJson(nothing),
    point: point === undefined ? undefined : pointFromJson(point),
    anything: anything === null ? null : jsonFromJson(anything, 65536, 32, "Presence.anything"),
    points: points === undefined ? undefined : presencePointsListFromJson(points),
    scores: scores === undefined ? undefined : scores === null ? null : presenceScoresMapFromJson(scores),
    late: late === undefined ? undefined : late === null ? null : booleanFromJson(late, "Presence.late"),
    later: later === undefined ? undefined : later === null ? null : integerFromJson(later, 0, 4294967295, "Presence.later"),
    latest: latest === undefined ? undefined : toneFromJson(latest),
  };
}

export function sampleToJson(value: Sample): JsonValue {
  const json: { [name: string]: JsonValue } = {
    at: value.at,
    sequence: value.sequence,
    price: decimalToJson(value.price, 2, 100, "Sample.price"),
    total: String(value.total),
    good: value.good,
  };
  if (value.note !== undefined) json["note"] = value.note;
  if (value.level !== undefined) json["level"] = value.level;
  return json;
}

export function sampleFromJson(json: unknown): Sample {
  const members = objectFromJson(json, SAMPLE_NAMES, "Sample");
  const note = own(members, "note");
  const level = own(members, "level");
  return {
    at: integerFromJson(own(members, "at"), -140737488355328, 140737488355327, "Sample.at"),
    sequence: integerFromJson(own(members, "sequence"), 0, 4294967295, "Sample.sequence"),
    price: decimalFromJson(own(members, "price"), 2, 100, "Sample.price"),
    total: checkU64(bigintFromJson(own(members, "total"), "Sample.total"), "Sample.total"),
    good: booleanFromJson(own(members, "good"), "Sample.good"),
    note: note === undefined ? undefined : stringFromJson(note, "Sample.note"),
    level: level === undefined ? undefined : integerFromJson(level, -32768, 32767, "Sample.level"),
  };
}

function seriesBytesListToJson(value: readonly number[]): JsonValue {
  return value.map((each) => each);
}

function seriesBytesListFromJson(json: unknown): readonly number[] {
  return arrayFromJson(json, "Series.bytes").map((each) => integerFromJson(each, 0, 255, "Series.bytes"));
}

function seriesShortsListToJson(value: readonly number[]): JsonValue {
  return value.map((each) => each);
}

function seriesShortsListFromJson(json: unknown): readonly number[] {
  return arrayFromJson(json, "Series.shorts").map((each) => integerFromJson(each, -32768, 32767, "Series.shorts"));
}

function seriesIdsListToJson(value: readonly number[]): JsonValue {
  return value.map((each) => each);
}

function seriesIdsListFromJson(json: unknown): readonly number[] {
  return arrayFromJson(json, "Series.ids").map((each) => integerFromJson(each, 0, 4294967295, "Series.ids"));
}

function seriesSafeListToJson(value: readonly number[]): JsonValue {
  return value.map((each) => each);
}

function seriesSafeListFromJson(json: unknown): readonly number[] {
  return arrayFromJson(json, "Series.safe").map((each) => integerFromJson(each, -9007199254740991, 9007199254740991, "Series.safe"));
}

function seriesChangesListToJson(value: readonly bigint[]): JsonValue {
  return value.map((each) => String(each));
}

function seriesChangesListFromJson(json: unknown): readonly bigint[] {
  return arrayFromJson(json, "Series.changes").map((each) => checkI64(bigintFromJson(each, "Series.changes"), "Series.changes"));
}

function seriesTimesListToJson(value: readonly number[]): JsonValue {
  return value.map((each) => each);
}

function seriesTimesListFromJson(json: unknown): readonly number[] {
  return arrayFromJson(json, "Series.times").map((each) => integerFromJson(each, -140737488355328, 140737488355327, "Series.times"));
}

function seriesWaitsListToJson(value: readonly bigint[]): JsonValue {
  return value.map((each) => String(each));
}

function seriesWaitsListFromJson(json: unknown): readonly bigint[] {
  return arrayFromJson(json, "Series.waits").map((each) => checkI64(bigintFromJson(each, "Series.waits"), "Series.waits"));
}

function seriesPricesListToJson(value: readonly number[]): JsonValue {
  return value.map((each) => decimalToJson(each, 4, 10000, "Series.prices"));
}

function seriesPricesListFromJson(json: unknown): readonly number[] {
  return arrayFromJson(json, "Series.prices").map((each) => decimalFromJson(each, 4, 10000, "Series.prices"));
}

function seriesCoinsListToJson(value: readonly bigint[]): JsonValue {
  return value.map((each) => bigUnitsToJson(each, 4, "Series.coins"));
}

function seriesCoinsListFromJson(json: unknown): readonly bigint[] {
  return arrayFromJson(json, "Series.coins").map((each) => bigUnitsFromJson(each, 4, "Series.coins"));
}

function seriesMaybeListToJson(value: readonly (number | null)[]): JsonValue {
  return value.map((each) => each);
}

function seriesMaybeListFromJson(json: unknown): readonly (number | null)[] {
  return arrayFromJson(json, "Series.maybe").map((each) => each === null ? null : integerFromJson(each, 0, 65535, "Series.maybe"));
}

function seriesSamplesListToJson(value: readonly Sample[]): JsonValue {
  return value.map((each) => sampleToJson(each));
}

function seriesSamplesListFromJson(json: unknown): readonly Sample[] {
  return arrayFromJson(json, "Series.samples").map((each) => sampleFromJson(each));
}

function seriesMatrixList2ToJson(value: readonly number[]): JsonValue {
  return value.map((each) => each);
}

function seriesMatrixList2FromJson(json: unknown): readonly number[] {
  return arrayFromJson(json, "Series.matrix").map((each) => floatFromJson(each, "Series.matrix"));
}

function seriesMatrixListToJson(value: readonly (readonly number[])[]): JsonValue {
  return value.map((each) => seriesMatrixList2ToJson(each));
}

function seriesMatrixListFromJson(json: unknown): readonly (readonly number[])[] {
  return arrayFromJson(json, "Series.matrix").map((each) => seriesMatrixList2FromJson(each));
}

function seriesFlagsListToJson(value: readonly (boolean | null)[]): JsonValue {
  return value.map((each) => each);
}

function seriesFlagsListFromJson(json: unknown): readonly (boolean | null)[] {
  return arrayFromJson(json, "Series.flags").map((each) => each === null ? null : booleanFromJson(each, "Series.flags"));
}

function seriesTonesListToJson(value: readonly Tone[]): JsonValue {
  return value.map((each) => each);
}

function seriesTonesListFromJson(json: unknown): readonly Tone[] {
  return arrayFromJson(json, "Series.tones").map((each) => toneFromJson(each));
}

export function seriesToJson(value: Series): JsonValue {
  return {
    bytes: seriesBytesListToJson(value.bytes),
    shorts: seriesShortsListToJson(value.shorts),
    ids: seriesIdsListToJson(value.ids),
    safe: seriesSafeListToJson(value.safe),
    changes: seriesChangesListToJson(value.changes),
    times: seriesTimesListToJson(value.times),
    waits: seriesWaitsListToJson(value.waits),
    prices: seriesPricesListToJson(value.prices),
    coins: seriesCoinsListToJson(value.coins),
    maybe: seriesMaybeListToJson(value.maybe),
    samples: seriesSamplesListToJson(value.samples),
    matrix: seriesMatrixListToJson(value.matrix),
    flags: seriesFlagsListToJson(value.flags),
    tones: seriesTonesListToJson(value.tones),
  };
}

export function seriesFromJson(json: unknown): Series {
  const members = objectFromJson(json, SERIES_NAMES, "Series");
  return {
    bytes: seriesBytesListFromJson(own(members, "bytes")),
    shorts: seriesShortsListFromJson(own(members, "shorts")),
    ids: seriesIdsListFromJson(own(members, "ids")),
    safe: seriesSafeListFromJson(own(members, "safe")),
    changes: seriesChangesListFromJson(own(members, "changes")),
    times: seriesTimesListFromJson(own(members, "times")),
    waits: seriesWaitsListFromJson(own(members, "waits")),
    prices: seriesPricesListFromJson(own(members, "prices")),
    coins: seriesCoinsListFromJson(own(members, "coins")),
    maybe: seriesMaybeListFromJson(own(members, "maybe")),
    samples: seriesSamplesListFromJson(own(members, "samples")),
    matrix: seriesMatrixListFromJson(own(members, "matrix")),
    flags: seriesFlagsListFromJson(own(members, "flags")),
    tones: seriesTonesListFromJson(own(members, "tones")),
  };
}

export function textsToJson(value: Texts): JsonValue {
  return {
    text: value.text,
    bytes: bytesToJson(value.bytes),
    id: value.id.toLowerCase(),
    anything: value.anything,
  };
}

export function textsFromJson(json: unknown): Texts {
  const members = objectFromJson(json, TEXTS_NAMES, "Texts");
  return {
    text: stringFromJson(own(members, "text"), "Texts.text"),
    bytes: bytesFromJson(own(members, "bytes"), "Texts.bytes"),
    id: uuidFromJson(own(members, "id"), "Texts.id"),
    anything: jsonFromJson(own(members, "anything"), 65536, 32, "Texts.anything"),
  };
}

function ticketChangesListToJson(value: readonly Change[]): JsonValue {
  return value.map((each) => changeToJson(each));
}

function ticketChangesListFromJson(json: unknown): readonly Change[] {
  return arrayFromJson(json, "Ticket.changes").map((each) => changeFromJson(each));
}

function ticketLabelsListToJson(value: readonly string[]): JsonValue {
  return value.map((each) => each);
}

function ticketLabelsListFromJson(json: unknown): readonly string[] {
  return arrayFromJson(json, "Ticket.labels").map((each) => stringFromJson(each, "Ticket.labels"));
}

function ticketByStateMapToJson(value: ReadonlyMap<State, number>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}

function ticketByStateMapFromJson(json: unknown): Map<State, number> {
  const map = new Map<State, number>();
  for (const [name, each] of Object.entries(runtimeMembersFromJson(json, "Ticket.byState"))) {
    map.set(stateFromJson(name), integerFromJson(each, 0, 4294967295, "Ticket.byState"));
  }
  return map;
}

export function ticketToJson(value: Ticket): JsonValue {
  const json: { [name: string]: JsonValue } = {
    number: value.number,
    title: value.title,
    state: value.state,
    changes: ticketChangesListToJson(value.changes),
    labels: ticketLabelsListToJson(value.labels),
    byState: ticketByStateMapToJson(value.byState),
  };
  if (value.closedAt !== undefined) json["closedAt"] = value.closedAt;
  json["weight"] = value.weight;
  json["source"] = value.source;
  return json;
}

export function ticketFromJson(json: unknown): Ticket {
  const members = objectFromJson(json, TICKET_NAMES, "Ticket");
  const closedAt = own(members, "closedAt");
  return {
    number: integerFromJson(own(members, "number"), 0, 4294967295, "Ticket.number"),
    title: stringFromJson(own(members, "title"), "Ticket.title"),
    state: stateFromJson(own(members, "state")),
    changes: ticketChangesListFromJson(own(members, "changes")),
    labels: ticketLabelsListFromJson(own(members, "labels")),
    byState: ticketByStateMapFromJson(own(members, "byState")),
    closedAt: closedAt === undefined ? undefined : closedAt === null ? null : integerFromJson(closedAt, -140737488355328, 140737488355327, "Ticket.closedAt"),
    weight: integerFromJson(own(members, "weight"), 0, 65535, "Ticket.weight"),
    source: constFromJson(own(members, "source"), "desk", "Ticket.source"),
  };
}

export function timesToJson(value: Times): JsonValue {
  return {
    second: value.second,
    millisecond: value.millisecond,
    microsecond: String(value.microsecond),
    nanosecond: String(value.nanosecond),
    waitSecond: value.waitSecond,
    waitMillisecond: value.waitMillisecond,
    waitMicrosecond: String(value.waitMicrosecond),
    waitNanosecond: String(value.waitNanosecond),
  };
}

export function timesFromJson(json: unknown): Times {
  const members = objectFromJson(json, TIMES_NAMES, "Times");
  return {
    second: integerFromJson(own(members, "second"), -140737488355328, 140737488355327, "Times.second"),
    millisecond: integerFromJson(own(members, "millisecond"), -140737488355328, 140737488355327, "Times.millisecond"),
    microsecond: checkI64(bigintFromJson(own(members, "microsecond"), "Times.microsecond"), "Times.microsecond"),
    nanosecond: checkI64(bigintFromJson(own(members, "nanosecond"), "Times.nanosecond"), "Times.nanosecond"),
    waitSecond: integerFromJson(own(members, "waitSecond"), -9007199254740991, 9007199254740991, "Times.waitSecond"),
    waitMillisecond: integerFromJson(own(members, "waitMillisecond"), -9007199254740991, 9007199254740991, "Times.waitMillisecond"),
    waitMicrosecond: checkI64(bigintFromJson(own(members, "waitMicrosecond"), "Times.waitMicrosecond"), "Times.waitMicrosecond"),
    waitNanosecond: checkI64(bigintFromJson(own(members, "waitNanosecond"), "Times.waitNanosecond"), "Times.waitNanosecond"),
  };
}

function changeToJson(value: Change): JsonValue {
  switch (value.kind) {
    case "opened":
      return changeOpenedToJson(value);
    case "closed":
      return changeClosedToJson(value);
    case "moved":
      return changeMovedToJson(value);
    case "renamed":
      return changeRenamedToJson(value);
  }
}

function changeFromJson(json: unknown): Change {
  const tag = own(runtimeMembersFromJson(json, "Change"), "kind");
  switch (tag) {
    case "opened":
      return changeOpenedFromJson(json);
    case "closed":
      return changeClosedFromJson(json);
    case "moved":
      return changeMovedFromJson(json);
    case "renamed":
      return changeRenamedFromJson(json);
    default:
      return noMember("Change.kind", tag);
  }
}

function treeToJson(value: Tree): JsonValue {
  switch (value.kind) {
    case "leaf":
      return leafToJson(value);
    case "fork":
      return forkToJson(value);
  }
}

function treeFromJson(json: unknown): Tree {
  const tag = own(runtimeMembersFromJson(json, "Tree"), "kind");
  switch (tag) {
    case "leaf":
      return leafFromJson(json);
    case "fork":
      return forkFromJson(json);
    default:
      return noMember("Tree.kind", tag);
  }
}

function gradeFromJson(json: unknown): Grade {
  switch (json) {
    case "low":
    case "high":
    case "top":
      return json;
    default:
      return noMember("Grade", json);
  }
}

function levelFromJson(json: unknown): Level {
  switch (json) {
    case 1:
    case 2:
    case -4:
      return json;
    default:
      return noMember("Level", json);
  }
}

function manyFromJson(json: unknown): Many {
  switch (json) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
    case 14:
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
    case 20:
    case 21:
    case 22:
    case 23:
    case 24:
    case 25:
    case 26:
    case 27:
    case 28:
    case 29:
    case 30:
    case 31:
    case 32:
    case 33:
    case 34:
    case 35:
    case 36:
    case 37:
    case 38:
    case 39:
    case 40:
    case 41:
    case 42:
    case 43:
    case 44:
    case 45:
    case 46:
    case 47:
    case 48:
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
    case 58:
    case 59:
    case 60:
    case 61:
    case 62:
    case 63:
    case 64:
    case 65:
    case 66:
    case 67:
    case 68:
    case 69:
    case 70:
    case 71:
    case 72:
    case 73:
    case 74:
    case 75:
    case 76:
    case 77:
    case 78:
    case 79:
    case 80:
    case 81:
    case 82:
    case 83:
    case 84:
    case 85:
    case 86:
    case 87:
    case 88:
    case 89:
    case 90:
    case 91:
    case 92:
    case 93:
    case 94:
    case 95:
    case 96:
    case 97:
    case 98:
    case 99:
    case 100:
    case 101:
    case 102:
    case 103:
    case 104:
    case 105:
    case 106:
    case 107:
    case 108:
    case 109:
    case 110:
    case 111:
    case 112:
    case 113:
    case 114:
    case 115:
    case 116:
    case 117:
    case 118:
    case 119:
    case 120:
    case 121:
    case 122:
    case 123:
    case 124:
    case 125:
    case 126:
    case 127:
    case 128:
    case 129:
    case 130:
    case 131:
    case 132:
    case 133:
    case 134:
    case 135:
    case 136:
    case 137:
    case 138:
    case 139:
    case 140:
    case 141:
    case 142:
    case 143:
    case 144:
    case 145:
    case 146:
    case 147:
    case 148:
    case 149:
    case 150:
    case 151:
    case 152:
    case 153:
    case 154:
    case 155:
    case 156:
    case 157:
    case 158:
    case 159:
    case 160:
    case 161:
    case 162:
    case 163:
    case 164:
    case 165:
    case 166:
    case 167:
    case 168:
    case 169:
    case 170:
    case 171:
    case 172:
    case 173:
    case 174:
    case 175:
    case 176:
    case 177:
    case 178:
    case 179:
    case 180:
    case 181:
    case 182:
    case 183:
    case 184:
    case 185:
    case 186:
    case 187:
    case 188:
    case 189:
    case 190:
    case 191:
    case 192:
    case 193:
    case 194:
    case 195:
    case 196:
    case 197:
    case 198:
    case 199:
    case 200:
      return json;
    default:
      return noMember("Many", json);
  }
}

function moodFromJson(json: unknown): Mood {
  switch (json) {
    case "plain":
    case "glad":
      return json;
    default:
      return noMember("Mood", json);
  }
}

function stateFromJson(json: unknown): State {
  switch (json) {
    case "open":
    case "closed":
    case "merged":
    case "split":
      return json;
    default:
      return noMember("State", json);
  }
}

function toneFromJson(json: unknown): Tone {
  switch (json) {
    case "calm":
    case "sharp":
    case "flat":
    case "loud":
    case "shrill":
      return json;
    default:
      return noMember("Tone", json);
  }
}
