// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue, TextReader } from "@twobyte/wire";
import {
  SEPARATOR,
  addSigned,
  addUnsigned,
  checkArray,
  checkConst,
  checkI64,
  checkInteger,
  checkObject,
  checkOrder,
  checkU64,
  difference,
  difference54,
  enterFormat,
  enterRead,
  formatBigUnits,
  formatBoolean,
  formatBytes,
  formatDecimal,
  formatF32,
  formatF64,
  formatF64Special,
  formatI64,
  formatInteger,
  formatJson,
  formatMarkedBytes,
  formatMarkedString,
  formatString,
  formatU64,
  formatUnits,
  formatUuid,
  leaveFormat,
  parseBigUnits,
  parseBoolean,
  parseBytes,
  parseCount,
  parseDecimal,
  parseDelta,
  parseF32,
  parseF64,
  parseF64Special,
  parseI64,
  parseInteger,
  parseJson,
  parseMarkedBytes,
  parseMarkedJson,
  parseMarkedString,
  parseString,
  parseU64,
  parseUnits,
  parseUnsigned,
  parseUuid,
  safeSum,
  sortedEntries,
  toUnits,
  unknownMember,
} from "@twobyte/wire";
import {
  memberOfLevel,
  memberOfMood,
  memberOfTone,
  memberOfWeekday,
  ordinalOfLevel,
  ordinalOfMood,
  ordinalOfTone,
  ordinalOfTree,
  ordinalOfWeekday,
} from "./members.js";
import type {
  Constraints,
  Defaults,
  Empty,
  Fork,
  Grove,
  Leaf,
  Level,
  Maps,
  Mood,
  Point,
  Presence,
  Sample,
  Scalars,
  Series,
  Tone,
  Tree,
  Weekday,
} from "./types.js";

function formatConstraintsTagsList(list: readonly string[]): string {
  checkArray(list, "Constraints.tags", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + formatString(each, "Constraints.tags");
  }
  return all;
}

function parseConstraintsTagsList(r: TextReader): string[] {
  const count = parseCount(r, 8);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}

function formatConstraintsScoresMap(map: ReadonlyMap<string, number>): string {
  const entries = sortedEntries(map, "Constraints.scores", Infinity, (key) => key);
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatString(key, "Constraints.scores", Infinity) + SEPARATOR + formatInteger(value, 0, 255, "Constraints.scores");
  }
  return all;
}

function parseConstraintsScoresMap(r: TextReader): Map<string, number> {
  const count = parseCount(r, 16);
  const map = new Map<string, number>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = parseString(r, 32);
    const keyText = key;
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseUnsigned(r, 255));
  }
  return map;
}

export function formatConstraints(value: Constraints): string {
  checkObject(value, "Constraints");
  let out = formatInteger(value.small, 0, 255, "Constraints.small");
  out += SEPARATOR + formatInteger(value.even, -2147483648, 2147483647, "Constraints.even");
  out += SEPARATOR + formatU64(value.wide, "Constraints.wide");
  out += SEPARATOR + formatF64(value.share, "Constraints.share");
  out += SEPARATOR + formatDecimal(value.price, 2, 100, "Constraints.price");
  out += SEPARATOR + formatString(value.name, "Constraints.name", Infinity);
  out += SEPARATOR + formatString(value.mail, "Constraints.mail");
  out += SEPARATOR + formatBytes(value.hash, "Constraints.hash", Infinity);
  out += SEPARATOR + formatConstraintsTagsList(value.tags);
  out += SEPARATOR + formatConstraintsScoresMap(value.scores);
  out += SEPARATOR + formatJson(value.payload, 256, 32, "Constraints.payload");
  return out;
}

export function parseConstraints(r: TextReader): Constraints {
  const small = parseUnsigned(r, 255);
  const even = parseInteger(r, -2147483648, 2147483647);
  const wide = parseU64(r);
  const share = parseF64(r);
  const price = parseDecimal(r, 2, 100);
  const name = parseString(r, 160);
  const mail = parseString(r, 1048576);
  const hash = parseBytes(r, 32);
  const tags = parseConstraintsTagsList(r);
  const scores = parseConstraintsScoresMap(r);
  const payload = parseJson(r, 256, 32);
  return { small, even, wide, share, price, name, mail, hash, tags, scores, payload };
}

function formatDefaultsLabelsList(list: readonly string[]): string {
  checkArray(list, "Defaults.labels");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + formatString(each, "Defaults.labels");
  }
  return all;
}

function parseDefaultsLabelsList(r: TextReader): string[] {
  const count = parseCount(r, 1048576);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}

export function formatDefaults(value: Defaults): string {
  checkObject(value, "Defaults");
  let out = formatInteger(value.count, 0, 4294967295, "Defaults.count");
  out += SEPARATOR + `${ordinalOfMood(value.tone, "Defaults.tone")}`;
  out += SEPARATOR + formatDefaultsLabelsList(value.labels);
  return out;
}

export function parseDefaults(r: TextReader): Defaults {
  const count_ = parseUnsigned(r, 4294967295);
  const tone = parseMood(r);
  const labels = parseDefaultsLabelsList(r);
  return { count: count_, tone, labels };
}

export function formatEmpty(value: Empty): string {
  checkObject(value, "Empty");
  return "";
}

export function parseEmpty(r: TextReader): Empty {
  r.empty();
  return {};
}

export function formatFork(value: Fork): string {
  enterFormat();
  checkObject(value, "Fork");
  checkConst(value.kind, "fork", "Fork.kind");
  const right = value.right;
  let out = (`${ordinalOfTree(value.left, "Fork.left")}${SEPARATOR}` + formatTree(value.left));
  out += SEPARATOR + (right === null ? "\\-" : `${ordinalOfTree(right, "Fork.right")}${SEPARATOR}` + formatTree(right));
  leaveFormat();
  return out;
}

export function parseFork(r: TextReader): Fork {
  enterRead(r);
  const kind = "fork";
  const left = parseTree(r);
  const right = r.none() ? null : parseTree(r);
  r.depth--;
  return { kind, left, right };
}

function formatGroveOthersList(list: readonly Tree[]): string {
  checkArray(list, "Grove.others");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + (`${ordinalOfTree(each, "Grove.others")}${SEPARATOR}` + formatTree(each));
  }
  return all;
}

function parseGroveOthersList(r: TextReader): Tree[] {
  const count = parseCount(r, 1048576);
  const list: Tree[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseTree(r);
  }
  return list;
}

function formatGroveByNameMap(map: ReadonlyMap<string, Tree>): string {
  const entries = sortedEntries(map, "Grove.byName", 1048576, (key) => key);
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatString(key, "Grove.byName") + SEPARATOR + (`${ordinalOfTree(value, "Grove.byName")}${SEPARATOR}` + formatTree(value));
  }
  return all;
}

function parseGroveByNameMap(r: TextReader): Map<string, Tree> {
  const count = parseCount(r, 1048576);
  const map = new Map<string, Tree>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = parseString(r, 1048576);
    const keyText = key;
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseTree(r));
  }
  return map;
}

export function formatGrove(value: Grove): string {
  checkObject(value, "Grove");
  let out = (`${ordinalOfTree(value.tree, "Grove.tree")}${SEPARATOR}` + formatTree(value.tree));
  out += SEPARATOR + formatGroveOthersList(value.others);
  out += SEPARATOR + formatGroveByNameMap(value.byName);
  return out;
}

export function parseGrove(r: TextReader): Grove {
  const tree = parseTree(r);
  const others = parseGroveOthersList(r);
  const byName = parseGroveByNameMap(r);
  return { tree, others, byName };
}

export function formatLeaf(value: Leaf): string {
  checkObject(value, "Leaf");
  checkConst(value.kind, "leaf", "Leaf.kind");
  return formatString(value.name, "Leaf.name");
}

export function parseLeaf(r: TextReader): Leaf {
  const kind = "leaf";
  const name = parseString(r, 1048576);
  return { kind, name };
}

function formatMapsByNameMap(map: ReadonlyMap<string, number>): string {
  const entries = sortedEntries(map, "Maps.byName", 1048576, (key) => key);
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatString(key, "Maps.byName") + SEPARATOR + formatInteger(value, 0, 255, "Maps.byName");
  }
  return all;
}

function parseMapsByNameMap(r: TextReader): Map<string, number> {
  const count = parseCount(r, 1048576);
  const map = new Map<string, number>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = parseString(r, 1048576);
    const keyText = key;
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseUnsigned(r, 255));
  }
  return map;
}

function formatMapsByNumberMap(map: ReadonlyMap<number, boolean | null>): string {
  const entries = sortedEntries(map, "Maps.byNumber");
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatInteger(key, -32768, 32767, "Maps.byNumber") + SEPARATOR + (value === null ? "\\-" : formatBoolean(value, "Maps.byNumber"));
  }
  return all;
}

function parseMapsByNumberMap(r: TextReader): Map<number, boolean | null> {
  const count = parseCount(r, 1048576);
  const map = new Map<number, boolean | null>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = parseInteger(r, -32768, 32767);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, r.none() ? null : parseBoolean(r));
  }
  return map;
}

function formatMapsByLargeMap(map: ReadonlyMap<number, string>): string {
  const entries = sortedEntries(map, "Maps.byLarge");
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatInteger(key, 0, 9007199254740991, "Maps.byLarge") + SEPARATOR + formatString(value, "Maps.byLarge");
  }
  return all;
}

function parseMapsByLargeMap(r: TextReader): Map<number, string> {
  const count = parseCount(r, 1048576);
  const map = new Map<number, string>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = parseUnsigned(r, 9007199254740991);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseString(r, 1048576));
  }
  return map;
}

function formatMapsByFlagMap(map: ReadonlyMap<boolean, string>): string {
  const entries = sortedEntries(map, "Maps.byFlag");
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatBoolean(key, "Maps.byFlag") + SEPARATOR + formatString(value, "Maps.byFlag");
  }
  return all;
}

function parseMapsByFlagMap(r: TextReader): Map<boolean, string> {
  const count = parseCount(r, 1048576);
  const map = new Map<boolean, string>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = parseBoolean(r);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseString(r, 1048576));
  }
  return map;
}

function formatMapsByIdList(list: readonly string[]): string {
  checkArray(list, "Maps.byId");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + formatString(each, "Maps.byId");
  }
  return all;
}

function parseMapsByIdList(r: TextReader): string[] {
  const count = parseCount(r, 1048576);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}

function formatMapsByIdMap(map: ReadonlyMap<string, readonly string[]>): string {
  const entries = sortedEntries(map, "Maps.byId", 1048576, (key) => key.toLowerCase());
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatUuid(key, "Maps.byId") + SEPARATOR + formatMapsByIdList(value);
  }
  return all;
}

function parseMapsByIdMap(r: TextReader): Map<string, readonly string[]> {
  const count = parseCount(r, 1048576);
  const map = new Map<string, readonly string[]>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = parseUuid(r);
    const keyText = key;
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseMapsByIdList(r));
  }
  return map;
}

function formatMapsByToneMap(map: ReadonlyMap<Tone, JsonValue>): string {
  const entries = sortedEntries(map, "Maps.byTone");
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + `${ordinalOfTone(key, "Maps.byTone")}` + SEPARATOR + formatJson(value, 65536, 32, "Maps.byTone");
  }
  return all;
}

function parseMapsByToneMap(r: TextReader): Map<Tone, JsonValue> {
  const count = parseCount(r, 1048576);
  const map = new Map<Tone, JsonValue>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = parseTone(r);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseJson(r, 65536, 32));
  }
  return map;
}

export function formatMaps(value: Maps): string {
  checkObject(value, "Maps");
  let out = formatMapsByNameMap(value.byName);
  out += SEPARATOR + formatMapsByNumberMap(value.byNumber);
  out += SEPARATOR + formatMapsByLargeMap(value.byLarge);
  out += SEPARATOR + formatMapsByFlagMap(value.byFlag);
  out += SEPARATOR + formatMapsByIdMap(value.byId);
  out += SEPARATOR + formatMapsByToneMap(value.byTone);
  return out;
}

export function parseMaps(r: TextReader): Maps {
  const byName = parseMapsByNameMap(r);
  const byNumber = parseMapsByNumberMap(r);
  const byLarge = parseMapsByLargeMap(r);
  const byFlag = parseMapsByFlagMap(r);
  const byId = parseMapsByIdMap(r);
  const byTone = parseMapsByToneMap(r);
  return { byName, byNumber, byLarge, byFlag, byId, byTone };
}

export function formatPoint(value: Point): string {
  checkObject(value, "Point");
  let out = formatF32(value.x, "Point.x");
  out += SEPARATOR + formatF32(value.y, "Point.y");
  return out;
}

export function parsePoint(r: TextReader): Point {
  const x = parseF32(r);
  const y = parseF32(r);
  return { x, y };
}

function formatPresencePointsList(list: readonly (Point | null)[]): string {
  checkArray(list, "Presence.points");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + (each === null ? "\\-" : "1" + SEPARATOR + formatPoint(each));
  }
  return all;
}

function parsePresencePointsList(r: TextReader): (Point | null)[] {
  const count = parseCount(r, 1048576);
  const list: (Point | null)[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = r.none() ? null : (r.mark(), parsePoint(r));
  }
  return list;
}

export function formatPresence(value: Presence): string {
  checkObject(value, "Presence");
  const optional = value.optional;
  const nullable = value.nullable;
  const both = value.both;
  const bytes_ = value.bytes;
  const tone = value.tone;
  const marked = value.marked;
  const point = value.point;
  const anything = value.anything;
  const points = value.points;
  const readonly = value.readonly;
  let out = (optional === undefined ? "" : formatInteger(optional, 0, 65535, "Presence.optional"));
  out += SEPARATOR + (nullable === null ? "\\-" : formatMarkedString(nullable, "Presence.nullable"));
  out += SEPARATOR + (both === undefined ? "" : both === null ? "\\-" : formatBoolean(both, "Presence.both"));
  out += SEPARATOR + (bytes_ === undefined ? "" : formatMarkedBytes(bytes_, "Presence.bytes"));
  out += SEPARATOR + (tone === undefined ? "" : tone === null ? "\\-" : `${ordinalOfTone(tone, "Presence.tone")}`);
  out += SEPARATOR + (marked === undefined ? "" : (checkConst(marked, true, "Presence.marked"), "1"));
  out += SEPARATOR + (point === undefined ? "" : "1" + SEPARATOR + formatPoint(point));
  out += SEPARATOR + (anything === null ? "\\-" : formatJson(anything, 65536, 32, "Presence.anything"));
  out += SEPARATOR + (points === undefined ? "" : formatPresencePointsList(points));
  out += SEPARATOR + (readonly === undefined ? "" : formatInteger(readonly, 0, 255, "Presence.readonly"));
  return out;
}

export function parsePresence(r: TextReader): Presence {
  const optional = r.absent() ? undefined : parseUnsigned(r, 65535);
  const nullable = r.none() ? null : parseMarkedString(r, 1048576);
  const both = r.absent() ? undefined : r.none() ? null : parseBoolean(r);
  const bytes_ = r.absent() ? undefined : parseMarkedBytes(r, 1048576);
  const tone = r.absent() ? undefined : r.none() ? null : parseTone(r);
  const marked = r.absent() ? undefined : (r.mark(), true as const);
  const point = r.absent() ? undefined : (r.mark(), parsePoint(r));
  const anything = r.none() ? null : parseMarkedJson(r, 65536, 32, true);
  const points = r.absent() ? undefined : parsePresencePointsList(r);
  const readonly = r.absent() ? undefined : parseUnsigned(r, 255);
  return { optional, nullable, both, bytes: bytes_, tone, marked, point, anything, points, readonly };
}

export function formatSample(value: Sample): string {
  checkObject(value, "Sample");
  const note = value.note;
  let out = formatInteger(value.at, -140737488355328, 140737488355327, "Sample.at");
  out += SEPARATOR + formatInteger(value.sequence, 0, 4294967295, "Sample.sequence");
  out += SEPARATOR + formatDecimal(value.price, 2, 100, "Sample.price");
  out += SEPARATOR + formatU64(value.total, "Sample.total");
  out += SEPARATOR + formatBoolean(value.good, "Sample.good");
  out += SEPARATOR + (note === undefined ? "" : formatMarkedString(note, "Sample.note"));
  return out;
}

export function parseSample(r: TextReader): Sample {
  const at = parseInteger(r, -140737488355328, 140737488355327);
  const sequence = parseUnsigned(r, 4294967295);
  const price = parseDecimal(r, 2, 100);
  const total = parseU64(r);
  const good = parseBoolean(r);
  const note = r.absent() ? undefined : parseMarkedString(r, 1048576);
  return { at, sequence, price, total, good, note };
}

export function formatScalars(value: Scalars): string {
  checkObject(value, "Scalars");
  checkConst(value.always, "this", "Scalars.always");
  let out = formatBoolean(value.flag, "Scalars.flag");
  out += SEPARATOR + formatInteger(value.u8, 0, 255, "Scalars.u8");
  out += SEPARATOR + formatInteger(value.u16, 0, 65535, "Scalars.u16");
  out += SEPARATOR + formatInteger(value.u32, 0, 4294967295, "Scalars.u32");
  out += SEPARATOR + formatInteger(value.u53, 0, 9007199254740991, "Scalars.u53");
  out += SEPARATOR + formatU64(value.u64, "Scalars.u64");
  out += SEPARATOR + formatInteger(value.i8, -128, 127, "Scalars.i8");
  out += SEPARATOR + formatInteger(value.i16, -32768, 32767, "Scalars.i16");
  out += SEPARATOR + formatInteger(value.i32, -2147483648, 2147483647, "Scalars.i32");
  out += SEPARATOR + formatInteger(value.i53, -9007199254740991, 9007199254740991, "Scalars.i53");
  out += SEPARATOR + formatI64(value.i64, "Scalars.i64");
  out += SEPARATOR + formatF32(value.f32, "Scalars.f32");
  out += SEPARATOR + formatF64(value.f64, "Scalars.f64");
  out += SEPARATOR + formatF64Special(value.special, "Scalars.special");
  out += SEPARATOR + formatString(value.text, "Scalars.text");
  out += SEPARATOR + formatBytes(value.bytes, "Scalars.bytes");
  out += SEPARATOR + formatUuid(value.id, "Scalars.id");
  out += SEPARATOR + formatInteger(value.second, -140737488355328, 140737488355327, "Scalars.second");
  out += SEPARATOR + formatInteger(value.millisecond, -140737488355328, 140737488355327, "Scalars.millisecond");
  out += SEPARATOR + formatI64(value.microsecond, "Scalars.microsecond");
  out += SEPARATOR + formatInteger(value.wait, -9007199254740991, 9007199254740991, "Scalars.wait");
  out += SEPARATOR + formatI64(value.pause, "Scalars.pause");
  out += SEPARATOR + formatDecimal(value.price, 2, 100, "Scalars.price");
  out += SEPARATOR + formatBigUnits(value.wei, 18, "Scalars.wei");
  out += SEPARATOR + formatJson(value.anything, 65536, 32, "Scalars.anything");
  out += SEPARATOR + `${ordinalOfTone(value.tone, "Scalars.tone")}`;
  out += SEPARATOR + `${ordinalOfLevel(value.level, "Scalars.level")}`;
  out += SEPARATOR + `${ordinalOfWeekday(value.day, "Scalars.day")}`;
  return out;
}

export function parseScalars(r: TextReader): Scalars {
  const flag = parseBoolean(r);
  const u8 = parseUnsigned(r, 255);
  const u16 = parseUnsigned(r, 65535);
  const u32 = parseUnsigned(r, 4294967295);
  const u53 = parseUnsigned(r, 9007199254740991);
  const u64 = parseU64(r);
  const i8 = parseInteger(r, -128, 127);
  const i16 = parseInteger(r, -32768, 32767);
  const i32 = parseInteger(r, -2147483648, 2147483647);
  const i53 = parseInteger(r, -9007199254740991, 9007199254740991);
  const i64 = parseI64(r);
  const f32 = parseF32(r);
  const f64 = parseF64(r);
  const special = parseF64Special(r);
  const text = parseString(r, 1048576);
  const bytes_ = parseBytes(r, 1048576);
  const id = parseUuid(r);
  const second = parseInteger(r, -140737488355328, 140737488355327);
  const millisecond = parseInteger(r, -140737488355328, 140737488355327);
  const microsecond = parseI64(r);
  const wait = parseInteger(r, -9007199254740991, 9007199254740991);
  const pause = parseI64(r);
  const price = parseDecimal(r, 2, 100);
  const wei = parseBigUnits(r, 18);
  const anything = parseJson(r, 65536, 32);
  const always = "this";
  const tone = parseTone(r);
  const level = parseLevel(r);
  const day = parseWeekday(r);
  return { flag, u8, u16, u32, u53, u64, i8, i16, i32, i53, i64, f32, f64, special, text, bytes: bytes_, id, second, millisecond, microsecond, wait, pause, price, wei, anything, always, tone, level, day };
}

function formatSeriesIdsList(list: readonly number[]): string {
  checkArray(list, "Series.ids");
  let all = String(list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + (`${difference(last, (last = checkInteger(each, 0, 4294967295, "Series.ids")), 32)}`);
  }
  return all;
}

function parseSeriesIdsList(r: TextReader): number[] {
  const count = parseCount(r, 1048576);
  const list: number[] = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    list[i] = (last = addUnsigned(last, parseDelta(r, 32), 32));
  }
  return list;
}

function formatSeriesChangesList(list: readonly bigint[]): string {
  checkArray(list, "Series.changes");
  let all = String(list.length);
  let last = 0n;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + (`${BigInt.asIntN(64, -last + (last = checkI64(each, "Series.changes")))}`);
  }
  return all;
}

function parseSeriesChangesList(r: TextReader): bigint[] {
  const count = parseCount(r, 1048576);
  const list: bigint[] = new Array(count);
  let last = 0n;
  for (let i = 0; i < count; i++) {
    list[i] = (last = BigInt.asIntN(64, last + parseI64(r)));
  }
  return list;
}

function formatSeriesTimesList(list: readonly number[]): string {
  checkArray(list, "Series.times");
  let all = String(list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + (`${difference(last, (last = checkInteger(each, -140737488355328, 140737488355327, "Series.times")), 48)}`);
  }
  return all;
}

function parseSeriesTimesList(r: TextReader): number[] {
  const count = parseCount(r, 1048576);
  const list: number[] = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    list[i] = (last = addSigned(last, parseDelta(r, 48), 48));
  }
  return list;
}

function formatSeriesPricesList(list: readonly number[]): string {
  checkArray(list, "Series.prices");
  let all = String(list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + (formatUnits(`${difference54(last, (last = toUnits(each, 10000, "Series.prices")))}`, 4));
  }
  return all;
}

function parseSeriesPricesList(r: TextReader): number[] {
  const count = parseCount(r, 1048576);
  const list: number[] = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    list[i] = (last = safeSum(r, last, parseUnits(r, 4), 999999999999999)) / 10000;
  }
  return list;
}

function formatSeriesSamplesList(list: readonly Sample[]): string {
  checkArray(list, "Series.samples");
  let all = String(list.length);
  let last0 = 0;
  let last1 = 0;
  let last2 = 0;
  let last3 = 0n;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    checkObject(each, "Sample");
    const note = each.note;
    let out = (`${difference(last0, (last0 = checkInteger(each.at, -140737488355328, 140737488355327, "Sample.at")), 48)}`);
    out += SEPARATOR + (`${difference(last1, (last1 = checkInteger(each.sequence, 0, 4294967295, "Sample.sequence")), 32)}`);
    out += SEPARATOR + (formatUnits(`${difference54(last2, (last2 = toUnits(each.price, 100, "Sample.price")))}`, 2));
    out += SEPARATOR + (`${BigInt.asIntN(64, -last3 + (last3 = checkU64(each.total, "Sample.total")))}`);
    out += SEPARATOR + formatBoolean(each.good, "Sample.good");
    out += SEPARATOR + (note === undefined ? "" : formatMarkedString(note, "Sample.note"));
    all += SEPARATOR + out;
  }
  return all;
}

function parseSeriesSamplesList(r: TextReader): Sample[] {
  const count = parseCount(r, 1048576);
  const list: Sample[] = new Array(count);
  let last0 = 0;
  let last1 = 0;
  let last2 = 0;
  let last3 = 0n;
  for (let i = 0; i < count; i++) {
    const at = (last0 = addSigned(last0, parseDelta(r, 48), 48));
    const sequence = (last1 = addUnsigned(last1, parseDelta(r, 32), 32));
    const price = (last2 = safeSum(r, last2, parseUnits(r, 2), 999999999999999)) / 100;
    const total = (last3 = BigInt.asUintN(64, last3 + parseI64(r)));
    const good = parseBoolean(r);
    const note = r.absent() ? undefined : parseMarkedString(r, 1048576);
    list[i] = { at, sequence, price, total, good, note };
  }
  return list;
}

function formatSeriesMatrixList2(list: readonly number[]): string {
  checkArray(list, "Series.matrix");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + formatF64(each, "Series.matrix");
  }
  return all;
}

function parseSeriesMatrixList2(r: TextReader): number[] {
  const count = parseCount(r, 1048576);
  const list: number[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseF64(r);
  }
  return list;
}

function formatSeriesMatrixList(list: readonly (readonly number[])[]): string {
  checkArray(list, "Series.matrix");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + formatSeriesMatrixList2(each);
  }
  return all;
}

function parseSeriesMatrixList(r: TextReader): (readonly number[])[] {
  const count = parseCount(r, 1048576);
  const list: (readonly number[])[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseSeriesMatrixList2(r);
  }
  return list;
}

function formatSeriesFlagsList(list: readonly (boolean | null)[]): string {
  checkArray(list, "Series.flags");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + (each === null ? "\\-" : formatBoolean(each, "Series.flags"));
  }
  return all;
}

function parseSeriesFlagsList(r: TextReader): (boolean | null)[] {
  const count = parseCount(r, 1048576);
  const list: (boolean | null)[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = r.none() ? null : parseBoolean(r);
  }
  return list;
}

function formatSeriesDaysList(list: readonly Weekday[]): string {
  checkArray(list, "Series.days");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + `${ordinalOfWeekday(each, "Series.days")}`;
  }
  return all;
}

function parseSeriesDaysList(r: TextReader): Weekday[] {
  const count = parseCount(r, 1048576);
  const list: Weekday[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseWeekday(r);
  }
  return list;
}

export function formatSeries(value: Series): string {
  checkObject(value, "Series");
  let out = formatSeriesIdsList(value.ids);
  out += SEPARATOR + formatSeriesChangesList(value.changes);
  out += SEPARATOR + formatSeriesTimesList(value.times);
  out += SEPARATOR + formatSeriesPricesList(value.prices);
  out += SEPARATOR + formatSeriesSamplesList(value.samples);
  out += SEPARATOR + formatSeriesMatrixList(value.matrix);
  out += SEPARATOR + formatSeriesFlagsList(value.flags);
  out += SEPARATOR + formatSeriesDaysList(value.days);
  return out;
}

export function parseSeries(r: TextReader): Series {
  const ids = parseSeriesIdsList(r);
  const changes = parseSeriesChangesList(r);
  const times = parseSeriesTimesList(r);
  const prices = parseSeriesPricesList(r);
  const samples = parseSeriesSamplesList(r);
  const matrix = parseSeriesMatrixList(r);
  const flags = parseSeriesFlagsList(r);
  const days = parseSeriesDaysList(r);
  return { ids, changes, times, prices, samples, matrix, flags, days };
}

function formatTree(value: Tree): string {
  switch (value.kind) {
    case "leaf":
      return formatLeaf(value);
    case "fork":
      return formatFork(value);
  }
}

function parseTree(r: TextReader): Tree {
  const ordinal = parseUnsigned(r, 4294967295);
  switch (ordinal) {
    case 0:
      return parseLeaf(r);
    case 1:
      return parseFork(r);
    default:
      return unknownMember(r, "Tree", ordinal);
  }
}

function parseLevel(r: TextReader): Level {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfLevel(ordinal) ?? unknownMember(r, "Level", ordinal);
}

function parseMood(r: TextReader): Mood {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfMood(ordinal) ?? unknownMember(r, "Mood", ordinal);
}

function parseTone(r: TextReader): Tone {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfTone(ordinal) ?? unknownMember(r, "Tone", ordinal);
}

function parseWeekday(r: TextReader): Weekday {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfWeekday(ordinal) ?? unknownMember(r, "Weekday", ordinal);
}
