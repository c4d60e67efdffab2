// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { arrayFromJson, bigUnitsFromJson, bigUnitsToJson, bigintFromJson, booleanFromJson, bytesFromJson, bytesToJson, checkI64, checkU64, constFromJson, decimalFromJson, decimalToJson, floatFromJson, integerFromJson, jsonFromJson, keyBoolean, keyNumber, membersFromJson, noMember, objectFromJson, objectToJson, own, single, specialFromJson, specialToJson, stringFromJson, uuidFromJson } from "@twobyte/wire";
const CONSTRAINTS_NAMES = /* @__PURE__ */ new Set(["small", "even", "wide", "share", "price", "name", "mail", "hash", "tags", "scores", "payload"]);
const DEFAULTS_NAMES = /* @__PURE__ */ new Set(["count", "tone", "labels"]);
const EMPTY_NAMES = /* @__PURE__ */ new Set([]);
const FORK_NAMES = /* @__PURE__ */ new Set(["kind", "left", "right"]);
const GROVE_NAMES = /* @__PURE__ */ new Set(["tree", "others", "byName"]);
const LEAF_NAMES = /* @__PURE__ */ new Set(["kind", "name"]);
const MAPS_NAMES = /* @__PURE__ */ new Set(["byName", "byNumber", "byLarge", "byFlag", "byId", "byTone"]);
const POINT_NAMES = /* @__PURE__ */ new Set(["x", "y"]);
const PRESENCE_NAMES = /* @__PURE__ */ new Set(["optional", "nullable", "both", "bytes", "tone", "marked", "point", "anything", "points", "readonly"]);
const SAMPLE_NAMES = /* @__PURE__ */ new Set(["at", "sequence", "price", "total", "good", "note"]);
const SCALARS_NAMES = /* @__PURE__ */ new Set(["flag", "u8", "u16", "u32", "u53", "u64", "i8", "i16", "i32", "i53", "i64", "f32", "f64", "special", "text", "bytes", "id", "second", "millisecond", "microsecond", "wait", "pause", "price", "wei", "anything", "always", "tone", "level", "day"]);
const SERIES_NAMES = /* @__PURE__ */ new Set(["ids", "changes", "times", "prices", "samples", "matrix", "flags", "days"]);
function constraintsTagsListToJson(value) {
  return value.map((each) => each);
}
function constraintsTagsListFromJson(json) {
  return arrayFromJson(json, "Constraints.tags").map((each) => stringFromJson(each, "Constraints.tags"));
}
function constraintsScoresMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function constraintsScoresMapFromJson(json) {
  const map = new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Constraints.scores"))) {
    map.set(stringFromJson(name, "Constraints.scores"), integerFromJson(each, 0, 255, "Constraints.scores"));
  }
  return map;
}
export function constraintsToJson(value) {
  const json = {
    small: value.small,
    even: value.even,
    wide: String(value.wide),
    share: value.share,
    price: decimalToJson(value.price, 2, 100, "Constraints.price"),
    name: value.name,
    mail: value.mail,
    hash: bytesToJson(value.hash),
    tags: constraintsTagsListToJson(value.tags),
    scores: constraintsScoresMapToJson(value.scores),
    payload: value.payload,
  };
  return json;
}
export function constraintsFromJson(json) {
  const members = objectFromJson(json, CONSTRAINTS_NAMES, "Constraints");
  const member0 = own(members, "small");
  const member1 = own(members, "even");
  const member2 = own(members, "wide");
  const member3 = own(members, "share");
  const member4 = own(members, "price");
  const member5 = own(members, "name");
  const member6 = own(members, "mail");
  const member7 = own(members, "hash");
  const member8 = own(members, "tags");
  const member9 = own(members, "scores");
  const member10 = own(members, "payload");
  return {
    small: integerFromJson(member0, 0, 255, "Constraints.small"),
    even: integerFromJson(member1, -2147483648, 2147483647, "Constraints.even"),
    wide: checkU64(bigintFromJson(member2, "Constraints.wide"), "Constraints.wide"),
    share: floatFromJson(member3, "Constraints.share"),
    price: decimalFromJson(member4, 2, 100, "Constraints.price"),
    name: stringFromJson(member5, "Constraints.name"),
    mail: stringFromJson(member6, "Constraints.mail"),
    hash: bytesFromJson(member7, "Constraints.hash"),
    tags: constraintsTagsListFromJson(member8),
    scores: constraintsScoresMapFromJson(member9),
    payload: jsonFromJson(member10, 256, 32, "Constraints.payload"),
  };
}
function defaultsLabelsListToJson(value) {
  return value.map((each) => each);
}
function defaultsLabelsListFromJson(json) {
  return arrayFromJson(json, "Defaults.labels").map((each) => stringFromJson(each, "Defaults.labels"));
}
export function defaultsToJson(value) {
  const json = {
    count: value.count,
    tone: value.tone,
    labels: defaultsLabelsListToJson(value.labels),
  };
  return json;
}
export function defaultsFromJson(json) {
  const members = objectFromJson(json, DEFAULTS_NAMES, "Defaults");
  const member0 = own(members, "count");
  const member1 = own(members, "tone");
  const member2 = own(members, "labels");
  return {
    count: integerFromJson(member0, 0, 4294967295, "Defaults.count"),
    tone: moodFromJson(member1),
    labels: defaultsLabelsListFromJson(member2),
  };
}
export function emptyToJson(value) {
  const json = {};
  return json;
}
export function emptyFromJson(json) {
  const members = objectFromJson(json, EMPTY_NAMES, "Empty");
  return {};
}
export function forkToJson(value) {
  const json = {
    kind: value.kind,
    left: treeToJson(value.left),
    right: value.right === null ? null : treeToJson(value.right),
  };
  return json;
}
export function forkFromJson(json) {
  const members = objectFromJson(json, FORK_NAMES, "Fork");
  const member0 = own(members, "kind");
  const member1 = own(members, "left");
  const member2 = own(members, "right");
  return {
    kind: constFromJson(member0, "fork", "Fork.kind"),
    left: treeFromJson(member1),
    right: member2 === null ? null : treeFromJson(member2),
  };
}
function groveOthersListToJson(value) {
  return value.map((each) => treeToJson(each));
}
function groveOthersListFromJson(json) {
  return arrayFromJson(json, "Grove.others").map((each) => treeFromJson(each));
}
function groveByNameMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), treeToJson(each)]));
}
function groveByNameMapFromJson(json) {
  const map = new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Grove.byName"))) {
    map.set(stringFromJson(name, "Grove.byName"), treeFromJson(each));
  }
  return map;
}
export function groveToJson(value) {
  const json = {
    tree: treeToJson(value.tree),
    others: groveOthersListToJson(value.others),
    byName: groveByNameMapToJson(value.byName),
  };
  return json;
}
export function groveFromJson(json) {
  const members = objectFromJson(json, GROVE_NAMES, "Grove");
  const member0 = own(members, "tree");
  const member1 = own(members, "others");
  const member2 = own(members, "byName");
  return {
    tree: treeFromJson(member0),
    others: groveOthersListFromJson(member1),
    byName: groveByNameMapFromJson(member2),
  };
}
export function leafToJson(value) {
  const json = {
    kind: value.kind,
    name: value.name,
  };
  return json;
}
export function leafFromJson(json) {
  const members = objectFromJson(json, LEAF_NAMES, "Leaf");
  const member0 = own(members, "kind");
  const member1 = own(members, "name");
  return {
    kind: constFromJson(member0, "leaf", "Leaf.kind"),
    name: stringFromJson(member1, "Leaf.name"),
  };
}
function mapsByNameMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function mapsByNameMapFromJson(json) {
  const map = new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Maps.byName"))) {
    map.set(stringFromJson(name, "Maps.byName"), integerFromJson(each, 0, 255, "Maps.byName"));
  }
  return map;
}
function mapsByNumberMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function mapsByNumberMapFromJson(json) {
  const map = new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Maps.byNumber"))) {
    map.set(integerFromJson(keyNumber(name, "Maps.byNumber"), -32768, 32767, "Maps.byNumber"), each === null ? null : booleanFromJson(each, "Maps.byNumber"));
  }
  return map;
}
function mapsByLargeMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function mapsByLargeMapFromJson(json) {
  const map = new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Maps.byLarge"))) {
    map.set(integerFromJson(keyNumber(name, "Maps.byLarge"), 0, 9007199254740991, "Maps.byLarge"), stringFromJson(each, "Maps.byLarge"));
  }
  return map;
}
function mapsByFlagMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function mapsByFlagMapFromJson(json) {
  const map = new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Maps.byFlag"))) {
    map.set(keyBoolean(name, "Maps.byFlag"), stringFromJson(each, "Maps.byFlag"));
  }
  return map;
}
function mapsByIdListToJson(value) {
  return value.map((each) => each);
}
function mapsByIdListFromJson(json) {
  return arrayFromJson(json, "Maps.byId").map((each) => stringFromJson(each, "Maps.byId"));
}
function mapsByIdMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), mapsByIdListToJson(each)]));
}
function mapsByIdMapFromJson(json) {
  const map = new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Maps.byId"))) {
    map.set(uuidFromJson(name, "Maps.byId"), mapsByIdListFromJson(each));
  }
  return map;
}
function mapsByToneMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function mapsByToneMapFromJson(json) {
  const map = new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Maps.byTone"))) {
    map.set(toneFromJson(name), jsonFromJson(each, 65536, 32, "Maps.byTone"));
  }
  return map;
}
export function mapsToJson(value) {
  const json = {
    byName: mapsByNameMapToJson(value.byName),
    byNumber: mapsByNumberMapToJson(value.byNumber),
    byLarge: mapsByLargeMapToJson(value.byLarge),
    byFlag: mapsByFlagMapToJson(value.byFlag),
    byId: mapsByIdMapToJson(value.byId),
    byTone: mapsByToneMapToJson(value.byTone),
  };
  return json;
}
export function mapsFromJson(json) {
  const members = objectFromJson(json, MAPS_NAMES, "Maps");
  const member0 = own(members, "byName");
  const member1 = own(members, "byNumber");
  const member2 = own(members, "byLarge");
  const member3 = own(members, "byFlag");
  const member4 = own(members, "byId");
  const member5 = own(members, "byTone");
  return {
    byName: mapsByNameMapFromJson(member0),
    byNumber: mapsByNumberMapFromJson(member1),
    byLarge: mapsByLargeMapFromJson(member2),
    byFlag: mapsByFlagMapFromJson(member3),
    byId: mapsByIdMapFromJson(member4),
    byTone: mapsByToneMapFromJson(member5),
  };
}
export function pointToJson(value) {
  const json = {
    x: value.x,
    y: value.y,
  };
  return json;
}
export function pointFromJson(json) {
  const members = objectFromJson(json, POINT_NAMES, "Point");
  const member0 = own(members, "x");
  const member1 = own(members, "y");
  return {
    x: single(floatFromJson(member0, "Point.x"), "Point.x"),
    y: single(floatFromJson(member1, "Point.y"), "Point.y"),
  };
}
function presencePointsListToJson(value) {
  return value.map((each) => each === null ? null : pointToJson(each));
}
function presencePointsListFromJson(json) {
  return arrayFromJson(json, "Presence.points").map((each) => each === null ? null : pointFromJson(each));
}
export function presenceToJson(value) {
  const json = {};
  if (value.optional !== undefined)
    json.optional = value.optional;
  json.nullable = value.nullable;
  if (value.both !== undefined)
    json.both = value.both;
  if (value.bytes !== undefined)
    json.bytes = bytesToJson(value.bytes);
  if (value.tone !== undefined)
    json.tone = value.tone;
  if (value.marked !== undefined)
    json.marked = value.marked;
  if (value.point !== undefined)
    json.point = pointToJson(value.point);
  json.anything = value.anything;
  if (value.points !== undefined)
    json.points = presencePointsListToJson(value.points);
  if (value.readonly !== undefined)
    json.readonly = value.readonly;
  return json;
}
export function presenceFromJson(json) {
  const members = objectFromJson(json, PRESENCE_NAMES, "Presence");
  const member0 = own(members, "optional");
  const member1 = own(members, "nullable");
  const member2 = own(members, "both");
  const member3 = own(members, "bytes");
  const member4 = own(members, "tone");
  const member5 = own(members, "marked");
  const member6 = own(members, "point");
  const member7 = own(members, "anything");
  const member8 = own(members, "points");
  const member9 = own(members, "readonly");
  return {
    optional: member0 === undefined ? undefined : integerFromJson(member0, 0, 65535, "Presence.optional"),
    nullable: member1 === null ? null : stringFromJson(member1, "Presence.nullable"),
    both: member2 === undefined ? undefined : member2 === null ? null : booleanFromJson(member2, "Presence.both"),
    bytes: member3 === undefined ? undefined : bytesFromJson(member3, "Presence.bytes"),
    tone: member4 === undefined ? undefined : member4 === null ? null : toneFromJson(member4),
    marked: member5 === undefined ? undefined : constFromJson(member5, true, "Presence.marked"),
    point: member6 === undefined ? undefined : pointFromJson(member6),
    anything: member7 === null ? null : jsonFromJson(member7, 65536, 32, "Presence.anything"),
    points: member8 === undefined ? undefined : presencePointsListFromJson(member8),
    readonly: member9 === undefined ? undefined : integerFromJson(member9, 0, 255, "Presence.readonly"),
  };
}
export function sampleToJson(value) {
  const json = {
    at: value.at,
    sequence: value.sequence,
    price: decimalToJson(value.price, 2, 100, "Sample.price"),
    total: String(value.total),
    good: value.good,
  };
  if (value.note !== undefined)
    json.note = value.note;
  return json;
}
export function sampleFromJson(json) {
  const members = objectFromJson(json, SAMPLE_NAMES, "Sample");
  const member0 = own(members, "at");
  const member1 = own(members, "sequence");
  const member2 = own(members, "price");
  const member3 = own(members, "total");
  const member4 = own(members, "good");
  const member5 = own(members, "note");
  return {
    at: integerFromJson(member0, -140737488355328, 140737488355327, "Sample.at"),
    sequence: integerFromJson(member1, 0, 4294967295, "Sample.sequence"),
    price: decimalFromJson(member2, 2, 100, "Sample.price"),
    total: checkU64(bigintFromJson(member3, "Sample.total"), "Sample.total"),
    good: booleanFromJson(member4, "Sample.good"),
    note: member5 === undefined ? undefined : stringFromJson(member5, "Sample.note"),
  };
}
export function scalarsToJson(value) {
  const json = {
    flag: value.flag,
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
    f32: value.f32,
    f64: value.f64,
    special: specialToJson(value.special),
    text: value.text,
    bytes: bytesToJson(value.bytes),
    id: value.id,
    second: value.second,
    millisecond: value.millisecond,
    microsecond: String(value.microsecond),
    wait: value.wait,
    pause: String(value.pause),
    price: decimalToJson(value.price, 2, 100, "Scalars.price"),
    wei: bigUnitsToJson(value.wei, 18, "Scalars.wei"),
    anything: value.anything,
    always: value.always,
    tone: value.tone,
    level: value.level,
    day: value.day,
  };
  return json;
}
export function scalarsFromJson(json) {
  const members = objectFromJson(json, SCALARS_NAMES, "Scalars");
  const member0 = own(members, "flag");
  const member1 = own(members, "u8");
  const member2 = own(members, "u16");
  const member3 = own(members, "u32");
  const member4 = own(members, "u53");
  const member5 = own(members, "u64");
  const member6 = own(members, "i8");
  const member7 = own(members, "i16");
  const member8 = own(members, "i32");
  const member9 = own(members, "i53");
  const member10 = own(members, "i64");
  const member11 = own(members, "f32");
  const member12 = own(members, "f64");
  const member13 = own(members, "special");
  const member14 = own(members, "text");
  const member15 = own(members, "bytes");
  const member16 = own(members, "id");
  const member17 = own(members, "second");
  const member18 = own(members, "millisecond");
  const member19 = own(members, "microsecond");
  const member20 = own(members, "wait");
  const member21 = own(members, "pause");
  const member22 = own(members, "price");
  const member23 = own(members, "wei");
  const member24 = own(members, "anything");
  const member25 = own(members, "always");
  const member26 = own(members, "tone");
  const member27 = own(members, "level");
  const member28 = own(members, "day");
  return {
    flag: booleanFromJson(member0, "Scalars.flag"),
    u8: integerFromJson(member1, 0, 255, "Scalars.u8"),
    u16: integerFromJson(member2, 0, 65535, "Scalars.u16"),
    u32: integerFromJson(member3, 0, 4294967295, "Scalars.u32"),
    u53: integerFromJson(member4, 0, 9007199254740991, "Scalars.u53"),
    u64: checkU64(bigintFromJson(member5, "Scalars.u64"), "Scalars.u64"),
    i8: integerFromJson(member6, -128, 127, "Scalars.i8"),
    i16: integerFromJson(member7, -32768, 32767, "Scalars.i16"),
    i32: integerFromJson(member8, -2147483648, 2147483647, "Scalars.i32"),
    i53: integerFromJson(member9, -9007199254740991, 9007199254740991, "Scalars.i53"),
    i64: checkI64(bigintFromJson(member10, "Scalars.i64"), "Scalars.i64"),
    f32: single(floatFromJson(member11, "Scalars.f32"), "Scalars.f32"),
    f64: floatFromJson(member12, "Scalars.f64"),
    special: specialFromJson(member13, "Scalars.special"),
    text: stringFromJson(member14, "Scalars.text"),
    bytes: bytesFromJson(member15, "Scalars.bytes"),
    id: uuidFromJson(member16, "Scalars.id"),
    second: integerFromJson(member17, -140737488355328, 140737488355327, "Scalars.second"),
    millisecond: integerFromJson(member18, -140737488355328, 140737488355327, "Scalars.millisecond"),
    microsecond: checkI64(bigintFromJson(member19, "Scalars.microsecond"), "Scalars.microsecond"),
    wait: integerFromJson(member20, -9007199254740991, 9007199254740991, "Scalars.wait"),
    pause: checkI64(bigintFromJson(member21, "Scalars.pause"), "Scalars.pause"),
    price: decimalFromJson(member22, 2, 100, "Scalars.price"),
    wei: bigUnitsFromJson(member23, 18, "Scalars.wei"),
    anything: jsonFromJson(member24, 65536, 32, "Scalars.anything"),
    always: constFromJson(member25, "this", "Scalars.always"),
    tone: toneFromJson(member26),
    level: levelFromJson(member27),
    day: weekdayFromJson(member28),
  };
}
function seriesIdsListToJson(value) {
  return value.map((each) => each);
}
function seriesIdsListFromJson(json) {
  return arrayFromJson(json, "Series.ids").map((each) => integerFromJson(each, 0, 4294967295, "Series.ids"));
}
function seriesChangesListToJson(value) {
  return value.map((each) => String(each));
}
function seriesChangesListFromJson(json) {
  return arrayFromJson(json, "Series.changes").map((each) => checkI64(bigintFromJson(each, "Series.changes"), "Series.changes"));
}
function seriesTimesListToJson(value) {
  return value.map((each) => each);
}
function seriesTimesListFromJson(json) {
  return arrayFromJson(json, "Series.times").map((each) => integerFromJson(each, -140737488355328, 140737488355327, "Series.times"));
}
function seriesPricesListToJson(value) {
  return value.map((each) => decimalToJson(each, 4, 10000, "Series.prices"));
}
function seriesPricesListFromJson(json) {
  return arrayFromJson(json, "Series.prices").map((each) => decimalFromJson(each, 4, 10000, "Series.prices"));
}
function seriesSamplesListToJson(value) {
  return value.map((each) => sampleToJson(each));
}
function seriesSamplesListFromJson(json) {
  return arrayFromJson(json, "Series.samples").map((each) => sampleFromJson(each));
}
function seriesMatrixList2ToJson(value) {
  return value.map((each) => each);
}
function seriesMatrixList2FromJson(json) {
  return arrayFromJson(json, "Series.matrix").map((each) => floatFromJson(each, "Series.matrix"));
}
function seriesMatrixListToJson(value) {
  return value.map((each) => seriesMatrixList2ToJson(each));
}
function seriesMatrixListFromJson(json) {
  return arrayFromJson(json, "Series.matrix").map((each) => seriesMatrixList2FromJson(each));
}
function seriesFlagsListToJson(value) {
  return value.map((each) => each);
}
function seriesFlagsListFromJson(json) {
  return arrayFromJson(json, "Series.flags").map((each) => each === null ? null : booleanFromJson(each, "Series.flags"));
}
function seriesDaysListToJson(value) {
  return value.map((each) => each);
}
function seriesDaysListFromJson(json) {
  return arrayFromJson(json, "Series.days").map((each) => weekdayFromJson(each));
}
export function seriesToJson(value) {
  const json = {
    ids: seriesIdsListToJson(value.ids),
    changes: seriesChangesListToJson(value.changes),
    times: seriesTimesListToJson(value.times),
    prices: seriesPricesListToJson(value.prices),
    samples: seriesSamplesListToJson(value.samples),
    matrix: seriesMatrixListToJson(value.matrix),
    flags: seriesFlagsListToJson(value.flags),
    days: seriesDaysListToJson(value.days),
  };
  return json;
}
export function seriesFromJson(json) {
  const members = objectFromJson(json, SERIES_NAMES, "Series");
  const member0 = own(members, "ids");
  const member1 = own(members, "changes");
  const member2 = own(members, "times");
  const member3 = own(members, "prices");
  const member4 = own(members, "samples");
  const member5 = own(members, "matrix");
  const member6 = own(members, "flags");
  const member7 = own(members, "days");
  return {
    ids: seriesIdsListFromJson(member0),
    changes: seriesChangesListFromJson(member1),
    times: seriesTimesListFromJson(member2),
    prices: seriesPricesListFromJson(member3),
    samples: seriesSamplesListFromJson(member4),
    matrix: seriesMatrixListFromJson(member5),
    flags: seriesFlagsListFromJson(member6),
    days: seriesDaysListFromJson(member7),
  };
}
function treeToJson(value) {
  switch (value.kind) {
    case "leaf":
      return leafToJson(value);
    case "fork":
      return forkToJson(value);
  }
}
function treeFromJson(json) {
  const tag = own(membersFromJson(json, "Tree"), "kind");
  switch (tag) {
    case "leaf":
      return leafFromJson(json);
    case "fork":
      return forkFromJson(json);
    default:
      return noMember("Tree.kind", tag);
  }
}
function levelFromJson(json) {
  switch (json) {
    case 1:
    case 2:
    case 4:
      return json;
    default:
      return noMember("Level", json);
  }
}
function moodFromJson(json) {
  switch (json) {
    case "plain":
    case "warm":
      return json;
    default:
      return noMember("Mood", json);
  }
}
function toneFromJson(json) {
  switch (json) {
    case "calm":
    case "sharp":
      return json;
    default:
      return noMember("Tone", json);
  }
}
function weekdayFromJson(json) {
  switch (json) {
    case "mon":
    case "tue":
    case "wed":
    case "thu":
    case "fri":
    case "sat":
    case "sun":
      return json;
    default:
      return noMember("Weekday", json);
  }
}
