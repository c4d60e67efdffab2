// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { arrayFromJson, booleanFromJson, constFromJson, integerFromJson, membersFromJson, noMember, objectFromJson, objectToJson, own, stringFromJson } from "@twobyte/wire";
const CHAT_MESSAGE_NAMES = /* @__PURE__ */ new Set(["y"]);
const CODEC_ERROR2_NAMES = /* @__PURE__ */ new Set(["code"]);
const JSON_VALUE2_NAMES = /* @__PURE__ */ new Set(["value"]);
const MADE_NAMES = /* @__PURE__ */ new Set(["kind", "kindOrdinal", "kindBits", "map", "key", "keyText", "last0", "bits1"]);
const MAP2_NAMES = /* @__PURE__ */ new Set(["size"]);
const NOTHING_NAMES = /* @__PURE__ */ new Set([]);
const ODD_NAMES = /* @__PURE__ */ new Set(["content-type", "with space", "quote\"d", "back\\slash", "über", "名前", "👍", "$dollar", "_private", "Upper", "upper"]);
const STEP_NAMES = /* @__PURE__ */ new Set(["each", "eachBits", "count", "list"]);
const TAKEN_NAMES = /* @__PURE__ */ new Set(["class", "await", "arguments", "undefined", "value", "text", "w", "r", "i", "out", "list", "each", "count", "bits", "revision", "tokens", "from", "readString", "formatString", "checkObject", "json", "member0", "field1", "r_"]);
const UINT8_ARRAY2_NAMES = /* @__PURE__ */ new Set(["length"]);
const CHAT_MESSAGE2_NAMES = /* @__PURE__ */ new Set(["x"]);
const CHAT_MESSAGE3_NAMES = /* @__PURE__ */ new Set(["z"]);
const COLLISIONS_NAMES = /* @__PURE__ */ new Set(["one", "two", "three", "map", "bytes", "json", "error", "nested", "steps", "stepsList", "both"]);
const COLLISIONS_BOTH_THREE_NAMES = /* @__PURE__ */ new Set(["kind", "y"]);
const COLLISIONS_BOTH_ONE_TWO_NAMES = /* @__PURE__ */ new Set(["kind", "x"]);
const COLLISIONS_NESTED_NAMES = /* @__PURE__ */ new Set(["a-b"]);
const COLLISIONS_NESTED_AB_NAMES = /* @__PURE__ */ new Set(["c"]);
const COLLISIONS_STEPS_LIST_NAMES = /* @__PURE__ */ new Set(["x"]);
export function chatMessageToJson(value) {
  const json = {
    y: value.y,
  };
  return json;
}
export function chatMessageFromJson(json) {
  const members = objectFromJson(json, CHAT_MESSAGE_NAMES, "ChatMessage");
  const member0 = own(members, "y");
  return {
    y: integerFromJson(member0, 0, 255, "ChatMessage.y"),
  };
}
export function codecError2ToJson(value) {
  const json = {
    code: value.code,
  };
  return json;
}
export function codecError2FromJson(json) {
  const members = objectFromJson(json, CODEC_ERROR2_NAMES, "CodecError");
  const member0 = own(members, "code");
  return {
    code: stringFromJson(member0, "CodecError.code"),
  };
}
export function jsonValue2ToJson(value) {
  const json = {
    value: value.value,
  };
  return json;
}
export function jsonValue2FromJson(json) {
  const members = objectFromJson(json, JSON_VALUE2_NAMES, "JsonValue");
  const member0 = own(members, "value");
  return {
    value: integerFromJson(member0, 0, 255, "JsonValue.value"),
  };
}
function madeMapMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function madeMapMapFromJson(json) {
  const map = new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Made.map"))) {
    map.set(kindFromJson(name), integerFromJson(each, 0, 255, "Made.map"));
  }
  return map;
}
function madeKeyMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function madeKeyMapFromJson(json) {
  const map = new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Made.key"))) {
    map.set(stringFromJson(name, "Made.key"), integerFromJson(each, 0, 255, "Made.key"));
  }
  return map;
}
export function madeToJson(value) {
  const json = {
    kind: value.kind,
  };
  if (value.kindOrdinal !== undefined)
    json.kindOrdinal = value.kindOrdinal;
  json.kindBits = value.kindBits;
  json.map = madeMapMapToJson(value.map);
  json.key = madeKeyMapToJson(value.key);
  json.keyText = value.keyText;
  json.last0 = value.last0;
  json.bits1 = value.bits1;
  return json;
}
export function madeFromJson(json) {
  const members = objectFromJson(json, MADE_NAMES, "Made");
  const member0 = own(members, "kind");
  const member1 = own(members, "kindOrdinal");
  const member2 = own(members, "kindBits");
  const member3 = own(members, "map");
  const member4 = own(members, "key");
  const member5 = own(members, "keyText");
  const member6 = own(members, "last0");
  const member7 = own(members, "bits1");
  return {
    kind: kindFromJson(member0),
    kindOrdinal: member1 === undefined ? undefined : integerFromJson(member1, 0, 255, "Made.kindOrdinal"),
    kindBits: member2 === null ? null : kindFromJson(member2),
    map: madeMapMapFromJson(member3),
    key: madeKeyMapFromJson(member4),
    keyText: integerFromJson(member5, 0, 255, "Made.keyText"),
    last0: integerFromJson(member6, 0, 255, "Made.last0"),
    bits1: integerFromJson(member7, 0, 255, "Made.bits1"),
  };
}
export function map2ToJson(value) {
  const json = {
    size: value.size,
  };
  return json;
}
export function map2FromJson(json) {
  const members = objectFromJson(json, MAP2_NAMES, "Map");
  const member0 = own(members, "size");
  return {
    size: integerFromJson(member0, 0, 255, "Map.size"),
  };
}
export function nothingToJson(value) {
  const json = {};
  return json;
}
export function nothingFromJson(json) {
  const members = objectFromJson(json, NOTHING_NAMES, "Nothing");
  return {};
}
export function oddToJson(value) {
  const json = {
    "content-type": value["content-type"],
  };
  if (value["with space"] !== undefined)
    json["with space"] = value["with space"];
  json["quote\"d"] = value["quote\"d"];
  json["back\\slash"] = value["back\\slash"];
  json["über"] = value["über"];
  json["名前"] = value["名前"];
  json["👍"] = value["👍"];
  json.$dollar = value.$dollar;
  json._private = value._private;
  json.Upper = value.Upper;
  json.upper = value.upper;
  return json;
}
export function oddFromJson(json) {
  const members = objectFromJson(json, ODD_NAMES, "Odd");
  const member0 = own(members, "content-type");
  const member1 = own(members, "with space");
  const member2 = own(members, "quote\"d");
  const member3 = own(members, "back\\slash");
  const member4 = own(members, "über");
  const member5 = own(members, "名前");
  const member6 = own(members, "👍");
  const member7 = own(members, "$dollar");
  const member8 = own(members, "_private");
  const member9 = own(members, "Upper");
  const member10 = own(members, "upper");
  return {
    "content-type": stringFromJson(member0, "Odd.content-type"),
    "with space": member1 === undefined ? undefined : integerFromJson(member1, 0, 255, "Odd.with space"),
    "quote\"d": integerFromJson(member2, 0, 255, "Odd.quote\"d"),
    "back\\slash": integerFromJson(member3, 0, 255, "Odd.back\\slash"),
    "über": integerFromJson(member4, 0, 255, "Odd.über"),
    "名前": stringFromJson(member5, "Odd.名前"),
    "👍": integerFromJson(member6, 0, 255, "Odd.👍"),
    $dollar: integerFromJson(member7, 0, 255, "Odd.$dollar"),
    _private: integerFromJson(member8, 0, 255, "Odd._private"),
    Upper: integerFromJson(member9, 0, 255, "Odd.Upper"),
    upper: integerFromJson(member10, 0, 255, "Odd.upper"),
  };
}
export function stepToJson(value) {
  const json = {
    each: value.each,
    eachBits: value.eachBits,
    count: value.count,
    list: value.list,
  };
  return json;
}
export function stepFromJson(json) {
  const members = objectFromJson(json, STEP_NAMES, "Step");
  const member0 = own(members, "each");
  const member1 = own(members, "eachBits");
  const member2 = own(members, "count");
  const member3 = own(members, "list");
  return {
    each: integerFromJson(member0, 0, 4294967295, "Step.each"),
    eachBits: integerFromJson(member1, 0, 255, "Step.eachBits"),
    count: integerFromJson(member2, -140737488355328, 140737488355327, "Step.count"),
    list: booleanFromJson(member3, "Step.list"),
  };
}
function takenListListToJson(value) {
  return value.map((each) => each);
}
function takenListListFromJson(json) {
  return arrayFromJson(json, "Taken.list").map((each) => integerFromJson(each, 0, 255, "Taken.list"));
}
function takenEachListToJson(value) {
  return value.map((each) => each);
}
function takenEachListFromJson(json) {
  return arrayFromJson(json, "Taken.each").map((each) => kindFromJson(each));
}
export function takenToJson(value) {
  const json = {
    class: value.class,
    await: value.await,
  };
  if (value.arguments !== undefined)
    json.arguments = value.arguments;
  json.undefined = value.undefined;
  json.value = value.value;
  json.text = value.text;
  json.w = value.w;
  if (value.r !== undefined)
    json.r = value.r;
  json.i = value.i;
  json.out = value.out;
  json.list = takenListListToJson(value.list);
  json.each = takenEachListToJson(value.each);
  if (value.count !== undefined)
    json.count = value.count;
  if (value.bits !== undefined)
    json.bits = value.bits;
  json.revision = value.revision;
  json.tokens = value.tokens;
  json.from = value.from;
  json.readString = value.readString;
  if (value.formatString !== undefined)
    json.formatString = value.formatString;
  json.checkObject = value.checkObject;
  if (value.json !== undefined)
    json.json = value.json;
  json.member0 = value.member0;
  json.field1 = value.field1;
  json.r_ = value.r_;
  return json;
}
export function takenFromJson(json) {
  const members = objectFromJson(json, TAKEN_NAMES, "Taken");
  const member0 = own(members, "class");
  const member1 = own(members, "await");
  const member2 = own(members, "arguments");
  const member3 = own(members, "undefined");
  const member4 = own(members, "value");
  const member5 = own(members, "text");
  const member6 = own(members, "w");
  const member7 = own(members, "r");
  const member8 = own(members, "i");
  const member9 = own(members, "out");
  const member10 = own(members, "list");
  const member11 = own(members, "each");
  const member12 = own(members, "count");
  const member13 = own(members, "bits");
  const member14 = own(members, "revision");
  const member15 = own(members, "tokens");
  const member16 = own(members, "from");
  const member17 = own(members, "readString");
  const member18 = own(members, "formatString");
  const member19 = own(members, "checkObject");
  const member20 = own(members, "json");
  const member21 = own(members, "member0");
  const member22 = own(members, "field1");
  const member23 = own(members, "r_");
  return {
    class: integerFromJson(member0, 0, 255, "Taken.class"),
    await: integerFromJson(member1, 0, 255, "Taken.await"),
    arguments: member2 === undefined ? undefined : integerFromJson(member2, 0, 255, "Taken.arguments"),
    undefined: member3 === null ? null : integerFromJson(member3, 0, 255, "Taken.undefined"),
    value: integerFromJson(member4, 0, 255, "Taken.value"),
    text: stringFromJson(member5, "Taken.text"),
    w: integerFromJson(member6, 0, 255, "Taken.w"),
    r: member7 === undefined ? undefined : kindFromJson(member7),
    i: integerFromJson(member8, 0, 255, "Taken.i"),
    out: stringFromJson(member9, "Taken.out"),
    list: takenListListFromJson(member10),
    each: takenEachListFromJson(member11),
    count: member12 === undefined ? undefined : integerFromJson(member12, 0, 4294967295, "Taken.count"),
    bits: member13 === undefined ? undefined : booleanFromJson(member13, "Taken.bits"),
    revision: integerFromJson(member14, 0, 255, "Taken.revision"),
    tokens: integerFromJson(member15, 0, 255, "Taken.tokens"),
    from: integerFromJson(member16, 0, 255, "Taken.from"),
    readString: stringFromJson(member17, "Taken.readString"),
    formatString: member18 === undefined ? undefined : stringFromJson(member18, "Taken.formatString"),
    checkObject: booleanFromJson(member19, "Taken.checkObject"),
    json: member20 === undefined ? undefined : integerFromJson(member20, 0, 255, "Taken.json"),
    member0: integerFromJson(member21, 0, 255, "Taken.member0"),
    field1: integerFromJson(member22, 0, 255, "Taken.field1"),
    r_: integerFromJson(member23, 0, 255, "Taken.r_"),
  };
}
export function uint8Array2ToJson(value) {
  const json = {
    length: value.length,
  };
  return json;
}
export function uint8Array2FromJson(json) {
  const members = objectFromJson(json, UINT8_ARRAY2_NAMES, "Uint8Array");
  const member0 = own(members, "length");
  return {
    length: integerFromJson(member0, 0, 255, "Uint8Array.length"),
  };
}
export function chatMessage2ToJson(value) {
  const json = {
    x: value.x,
  };
  return json;
}
export function chatMessage2FromJson(json) {
  const members = objectFromJson(json, CHAT_MESSAGE2_NAMES, "chat.message");
  const member0 = own(members, "x");
  return {
    x: integerFromJson(member0, 0, 255, "chat.message.x"),
  };
}
export function chatMessage3ToJson(value) {
  const json = {
    z: value.z,
  };
  return json;
}
export function chatMessage3FromJson(json) {
  const members = objectFromJson(json, CHAT_MESSAGE3_NAMES, "chat_message");
  const member0 = own(members, "z");
  return {
    z: integerFromJson(member0, 0, 255, "chat_message.z"),
  };
}
function collisionsStepsList2ToJson(value) {
  return value.map((each) => stepToJson(each));
}
function collisionsStepsList2FromJson(json) {
  return arrayFromJson(json, "collisions.steps").map((each) => stepFromJson(each));
}
export function collisionsToJson(value) {
  const json = {
    one: chatMessage2ToJson(value.one),
    two: chatMessageToJson(value.two),
    three: chatMessage3ToJson(value.three),
    map: map2ToJson(value.map),
    bytes: uint8Array2ToJson(value.bytes),
    json: jsonValue2ToJson(value.json),
    error: codecError2ToJson(value.error),
    nested: collisionsNestedToJson(value.nested),
    steps: collisionsStepsList2ToJson(value.steps),
    stepsList: collisionsStepsListToJson(value.stepsList),
    both: collisionsBothToJson(value.both),
  };
  return json;
}
export function collisionsFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_NAMES, "collisions");
  const member0 = own(members, "one");
  const member1 = own(members, "two");
  const member2 = own(members, "three");
  const member3 = own(members, "map");
  const member4 = own(members, "bytes");
  const member5 = own(members, "json");
  const member6 = own(members, "error");
  const member7 = own(members, "nested");
  const member8 = own(members, "steps");
  const member9 = own(members, "stepsList");
  const member10 = own(members, "both");
  return {
    one: chatMessage2FromJson(member0),
    two: chatMessageFromJson(member1),
    three: chatMessage3FromJson(member2),
    map: map2FromJson(member3),
    bytes: uint8Array2FromJson(member4),
    json: jsonValue2FromJson(member5),
    error: codecError2FromJson(member6),
    nested: collisionsNestedFromJson(member7),
    steps: collisionsStepsList2FromJson(member8),
    stepsList: collisionsStepsListFromJson(member9),
    both: collisionsBothFromJson(member10),
  };
}
export function collisionsBothThreeToJson(value) {
  const json = {
    kind: value.kind,
    y: value.y,
  };
  return json;
}
export function collisionsBothThreeFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_BOTH_THREE_NAMES, "collisions.both.Three");
  const member0 = own(members, "kind");
  const member1 = own(members, "y");
  return {
    kind: constFromJson(member0, "Three", "collisions.both.Three.kind"),
    y: integerFromJson(member1, 0, 255, "collisions.both.Three.y"),
  };
}
export function collisionsBothOneTwoToJson(value) {
  const json = {
    kind: value.kind,
    x: value.x,
  };
  return json;
}
export function collisionsBothOneTwoFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_BOTH_ONE_TWO_NAMES, "collisions.both.oneTwo");
  const member0 = own(members, "kind");
  const member1 = own(members, "x");
  return {
    kind: constFromJson(member0, "one-two", "collisions.both.oneTwo.kind"),
    x: integerFromJson(member1, 0, 255, "collisions.both.oneTwo.x"),
  };
}
export function collisionsNestedToJson(value) {
  const json = {
    "a-b": collisionsNestedABToJson(value["a-b"]),
  };
  return json;
}
export function collisionsNestedFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_NESTED_NAMES, "collisions.nested");
  const member0 = own(members, "a-b");
  return {
    "a-b": collisionsNestedABFromJson(member0),
  };
}
export function collisionsNestedABToJson(value) {
  const json = {
    c: value.c,
  };
  return json;
}
export function collisionsNestedABFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_NESTED_AB_NAMES, "collisions.nested.aB");
  const member0 = own(members, "c");
  return {
    c: integerFromJson(member0, 0, 255, "collisions.nested.aB.c"),
  };
}
export function collisionsStepsListToJson(value) {
  const json = {
    x: value.x,
  };
  return json;
}
export function collisionsStepsListFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_STEPS_LIST_NAMES, "collisions.stepsList");
  const member0 = own(members, "x");
  return {
    x: integerFromJson(member0, 0, 255, "collisions.stepsList.x"),
  };
}
function collisionsBothToJson(value) {
  switch (value.kind) {
    case "one-two":
      return collisionsBothOneTwoToJson(value);
    case "Three":
      return collisionsBothThreeToJson(value);
  }
}
function collisionsBothFromJson(json) {
  const tag = own(membersFromJson(json, "collisions.both"), "kind");
  switch (tag) {
    case "one-two":
      return collisionsBothOneTwoFromJson(json);
    case "Three":
      return collisionsBothThreeFromJson(json);
    default:
      return noMember("collisions.both.kind", tag);
  }
}
function kindFromJson(json) {
  switch (json) {
    case "a":
    case "a b":
    case "*/":
    case "${x}":
    case " ":
    case "\"":
    case "\\":
      return json;
    default:
      return noMember("kind", json);
  }
}
