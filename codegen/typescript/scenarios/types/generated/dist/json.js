// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

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
  membersFromJson,
  noMember,
  objectFromJson,
  objectToJson,
  own,
  refuseValue,
  single,
  specialFromJson,
  specialToJson,
  stringFromJson,
  uuidFromJson
} from "@twobyte/wire";
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
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Constraints.scores"))) {
    map.set(stringFromJson(name, "Constraints.scores"), integerFromJson(each, 0, 255, "Constraints.scores"));
  }
  return map;
}
export function constraintsToJson(value) {
  return {
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
    payload: value.payload
  };
}
export function constraintsFromJson(json) {
  const members = objectFromJson(json, CONSTRAINTS_NAMES, "Constraints");
  return {
    small: integerFromJson(own(members, "small"), 0, 255, "Constraints.small"),
    even: integerFromJson(own(members, "even"), -2147483648, 2147483647, "Constraints.even"),
    wide: checkU64(bigintFromJson(own(members, "wide"), "Constraints.wide"), "Constraints.wide"),
    share: floatFromJson(own(members, "share"), "Constraints.share"),
    price: decimalFromJson(own(members, "price"), 2, 100, "Constraints.price"),
    name: stringFromJson(own(members, "name"), "Constraints.name"),
    mail: stringFromJson(own(members, "mail"), "Constraints.mail"),
    hash: bytesFromJson(own(members, "hash"), "Constraints.hash"),
    tags: constraintsTagsListFromJson(own(members, "tags")),
    scores: constraintsScoresMapFromJson(own(members, "scores")),
    payload: jsonFromJson(own(members, "payload"), 256, 32, "Constraints.payload")
  };
}
function defaultsLabelsListToJson(value) {
  return value.map((each) => each);
}
function defaultsLabelsListFromJson(json) {
  return arrayFromJson(json, "Defaults.labels").map((each) => stringFromJson(each, "Defaults.labels"));
}
export function defaultsToJson(value) {
  return {
    count: value.count,
    tone: value.tone,
    labels: defaultsLabelsListToJson(value.labels)
  };
}
export function defaultsFromJson(json) {
  const members = objectFromJson(json, DEFAULTS_NAMES, "Defaults");
  return {
    count: integerFromJson(own(members, "count"), 0, 4294967295, "Defaults.count"),
    tone: moodFromJson(own(members, "tone")),
    labels: defaultsLabelsListFromJson(own(members, "labels"))
  };
}
export function emptyToJson(_value) {
  return {};
}
export function emptyFromJson(json) {
  objectFromJson(json, EMPTY_NAMES, "Empty");
  return {};
}
export function forkToJson(value) {
  return {
    kind: value.kind,
    left: treeToJson(value.left),
    right: value.right === null ? null : treeToJson(value.right)
  };
}
export function forkFromJson(json) {
  const members = objectFromJson(json, FORK_NAMES, "Fork");
  const right = own(members, "right");
  return {
    kind: constFromJson(own(members, "kind"), "fork", "Fork.kind"),
    left: treeFromJson(own(members, "left")),
    right: right === null ? null : treeFromJson(right)
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
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Grove.byName"))) {
    map.set(stringFromJson(name, "Grove.byName"), treeFromJson(each));
  }
  return map;
}
export function groveToJson(value) {
  return {
    tree: treeToJson(value.tree),
    others: groveOthersListToJson(value.others),
    byName: groveByNameMapToJson(value.byName)
  };
}
export function groveFromJson(json) {
  const members = objectFromJson(json, GROVE_NAMES, "Grove");
  return {
    tree: treeFromJson(own(members, "tree")),
    others: groveOthersListFromJson(own(members, "others")),
    byName: groveByNameMapFromJson(own(members, "byName"))
  };
}
export function leafToJson(value) {
  return {
    kind: value.kind,
    name: value.name
  };
}
export function leafFromJson(json) {
  const members = objectFromJson(json, LEAF_NAMES, "Leaf");
  return {
    kind: constFromJson(own(members, "kind"), "leaf", "Leaf.kind"),
    name: stringFromJson(own(members, "name"), "Leaf.name")
  };
}
function mapsByNameMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function mapsByNameMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Maps.byName"))) {
    map.set(stringFromJson(name, "Maps.byName"), integerFromJson(each, 0, 255, "Maps.byName"));
  }
  return map;
}
function mapsByNumberMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function mapsByNumberMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Maps.byNumber"))) {
    map.set(integerFromJson(keyNumber(name, "Maps.byNumber"), -32768, 32767, "Maps.byNumber"), each === null ? null : booleanFromJson(each, "Maps.byNumber"));
  }
  return map;
}
function mapsByLargeMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function mapsByLargeMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Maps.byLarge"))) {
    map.set(integerFromJson(keyNumber(name, "Maps.byLarge"), 0, 9007199254740991, "Maps.byLarge"), stringFromJson(each, "Maps.byLarge"));
  }
  return map;
}
function mapsByFlagMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function mapsByFlagMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
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
  return objectToJson([...value].map(([key, each]) => [key.toLowerCase(), mapsByIdListToJson(each)]));
}
function mapsByIdMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Maps.byId"))) {
    if (map.has(name.toLowerCase())) refuseValue("Maps.byId", "a key that is there once", name);
    map.set(uuidFromJson(name, "Maps.byId"), mapsByIdListFromJson(each));
  }
  return map;
}
function mapsByToneMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function mapsByToneMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Maps.byTone"))) {
    map.set(toneFromJson(name), jsonFromJson(each, 65536, 32, "Maps.byTone"));
  }
  return map;
}
export function mapsToJson(value) {
  return {
    byName: mapsByNameMapToJson(value.byName),
    byNumber: mapsByNumberMapToJson(value.byNumber),
    byLarge: mapsByLargeMapToJson(value.byLarge),
    byFlag: mapsByFlagMapToJson(value.byFlag),
    byId: mapsByIdMapToJson(value.byId),
    byTone: mapsByToneMapToJson(value.byTone)
  };
}
export function mapsFromJson(json) {
  const members = objectFromJson(json, MAPS_NAMES, "Maps");
  return {
    byName: mapsByNameMapFromJson(own(members, "byName")),
    byNumber: mapsByNumberMapFromJson(own(members, "byNumber")),
    byLarge: mapsByLargeMapFromJson(own(members, "byLarge")),
    byFlag: mapsByFlagMapFromJson(own(members, "byFlag")),
    byId: mapsByIdMapFromJson(own(members, "byId")),
    byTone: mapsByToneMapFromJson(own(members, "byTone"))
  };
}
export function pointToJson(value) {
  return {
    x: value.x,
    y: value.y
  };
}
export function pointFromJson(json) {
  const members = objectFromJson(json, POINT_NAMES, "Point");
  return {
    x: single(floatFromJson(own(members, "x"), "Point.x"), "Point.x"),
    y: single(floatFromJson(own(members, "y"), "Point.y"), "Point.y")
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
  if (value.optional !== void 0) json["optional"] = value.optional;
  json["nullable"] = value.nullable;
  if (value.both !== void 0) json["both"] = value.both;
  if (value.bytes !== void 0) json["bytes"] = bytesToJson(value.bytes);
  if (value.tone !== void 0) json["tone"] = value.tone;
  if (value.marked !== void 0) json["marked"] = value.marked;
  if (value.point !== void 0) json["point"] = pointToJson(value.point);
  json["anything"] = value.anything;
  if (value.points !== void 0) json["points"] = presencePointsListToJson(value.points);
  if (value.readonly !== void 0) json["readonly"] = value.readonly;
  return json;
}
export function presenceFromJson(json) {
  const members = objectFromJson(json, PRESENCE_NAMES, "Presence");
  const optional = own(members, "optional");
  const nullable = own(members, "nullable");
  const both = own(members, "both");
  const bytes_ = own(members, "bytes");
  const tone = own(members, "tone");
  const marked = own(members, "marked");
  const point = own(members, "point");
  const anything = own(members, "anything");
  const points = own(members, "points");
  const readonly = own(members, "readonly");
  return {
    optional: optional === void 0 ? void 0 : integerFromJson(optional, 0, 65535, "Presence.optional"),
    nullable: nullable === null ? null : stringFromJson(nullable, "Presence.nullable"),
    both: both === void 0 ? void 0 : both === null ? null : booleanFromJson(both, "Presence.both"),
    bytes: bytes_ === void 0 ? void 0 : bytesFromJson(bytes_, "Presence.bytes"),
    tone: tone === void 0 ? void 0 : tone === null ? null : toneFromJson(tone),
    marked: marked === void 0 ? void 0 : constFromJson(marked, true, "Presence.marked"),
    point: point === void 0 ? void 0 : pointFromJson(point),
    anything: anything === null ? null : jsonFromJson(anything, 65536, 32, "Presence.anything"),
    points: points === void 0 ? void 0 : presencePointsListFromJson(points),
    readonly: readonly === void 0 ? void 0 : integerFromJson(readonly, 0, 255, "Presence.readonly")
  };
}
export function sampleToJson(value) {
  const json = {
    at: value.at,
    sequence: value.sequence,
    price: decimalToJson(value.price, 2, 100, "Sample.price"),
    total: String(value.total),
    good: value.good
  };
  if (value.note !== void 0) json["note"] = value.note;
  return json;
}
export function sampleFromJson(json) {
  const members = objectFromJson(json, SAMPLE_NAMES, "Sample");
  const note = own(members, "note");
  return {
    at: integerFromJson(own(members, "at"), -140737488355328, 140737488355327, "Sample.at"),
    sequence: integerFromJson(own(members, "sequence"), 0, 4294967295, "Sample.sequence"),
    price: decimalFromJson(own(members, "price"), 2, 100, "Sample.price"),
    total: checkU64(bigintFromJson(own(members, "total"), "Sample.total"), "Sample.total"),
    good: booleanFromJson(own(members, "good"), "Sample.good"),
    note: note === void 0 ? void 0 : stringFromJson(note, "Sample.note")
  };
}
export function scalarsToJson(value) {
  return {
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
    id: value.id.toLowerCase(),
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
    day: value.day
  };
}
export function scalarsFromJson(json) {
  const members = objectFromJson(json, SCALARS_NAMES, "Scalars");
  return {
    flag: booleanFromJson(own(members, "flag"), "Scalars.flag"),
    u8: integerFromJson(own(members, "u8"), 0, 255, "Scalars.u8"),
    u16: integerFromJson(own(members, "u16"), 0, 65535, "Scalars.u16"),
    u32: integerFromJson(own(members, "u32"), 0, 4294967295, "Scalars.u32"),
    u53: integerFromJson(own(members, "u53"), 0, 9007199254740991, "Scalars.u53"),
    u64: checkU64(bigintFromJson(own(members, "u64"), "Scalars.u64"), "Scalars.u64"),
    i8: integerFromJson(own(members, "i8"), -128, 127, "Scalars.i8"),
    i16: integerFromJson(own(members, "i16"), -32768, 32767, "Scalars.i16"),
    i32: integerFromJson(own(members, "i32"), -2147483648, 2147483647, "Scalars.i32"),
    i53: integerFromJson(own(members, "i53"), -9007199254740991, 9007199254740991, "Scalars.i53"),
    i64: checkI64(bigintFromJson(own(members, "i64"), "Scalars.i64"), "Scalars.i64"),
    f32: single(floatFromJson(own(members, "f32"), "Scalars.f32"), "Scalars.f32"),
    f64: floatFromJson(own(members, "f64"), "Scalars.f64"),
    special: specialFromJson(own(members, "special"), "Scalars.special"),
    text: stringFromJson(own(members, "text"), "Scalars.text"),
    bytes: bytesFromJson(own(members, "bytes"), "Scalars.bytes"),
    id: uuidFromJson(own(members, "id"), "Scalars.id"),
    second: integerFromJson(own(members, "second"), -140737488355328, 140737488355327, "Scalars.second"),
    millisecond: integerFromJson(own(members, "millisecond"), -140737488355328, 140737488355327, "Scalars.millisecond"),
    microsecond: checkI64(bigintFromJson(own(members, "microsecond"), "Scalars.microsecond"), "Scalars.microsecond"),
    wait: integerFromJson(own(members, "wait"), -9007199254740991, 9007199254740991, "Scalars.wait"),
    pause: checkI64(bigintFromJson(own(members, "pause"), "Scalars.pause"), "Scalars.pause"),
    price: decimalFromJson(own(members, "price"), 2, 100, "Scalars.price"),
    wei: bigUnitsFromJson(own(members, "wei"), 18, "Scalars.wei"),
    anything: jsonFromJson(own(members, "anything"), 65536, 32, "Scalars.anything"),
    always: constFromJson(own(members, "always"), "this", "Scalars.always"),
    tone: toneFromJson(own(members, "tone")),
    level: levelFromJson(own(members, "level")),
    day: weekdayFromJson(own(members, "day"))
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
  return value.map((each) => decimalToJson(each, 4, 1e4, "Series.prices"));
}
function seriesPricesListFromJson(json) {
  return arrayFromJson(json, "Series.prices").map((each) => decimalFromJson(each, 4, 1e4, "Series.prices"));
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
  return {
    ids: seriesIdsListToJson(value.ids),
    changes: seriesChangesListToJson(value.changes),
    times: seriesTimesListToJson(value.times),
    prices: seriesPricesListToJson(value.prices),
    samples: seriesSamplesListToJson(value.samples),
    matrix: seriesMatrixListToJson(value.matrix),
    flags: seriesFlagsListToJson(value.flags),
    days: seriesDaysListToJson(value.days)
  };
}
export function seriesFromJson(json) {
  const members = objectFromJson(json, SERIES_NAMES, "Series");
  return {
    ids: seriesIdsListFromJson(own(members, "ids")),
    changes: seriesChangesListFromJson(own(members, "changes")),
    times: seriesTimesListFromJson(own(members, "times")),
    prices: seriesPricesListFromJson(own(members, "prices")),
    samples: seriesSamplesListFromJson(own(members, "samples")),
    matrix: seriesMatrixListFromJson(own(members, "matrix")),
    flags: seriesFlagsListFromJson(own(members, "flags")),
    days: seriesDaysListFromJson(own(members, "days"))
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
