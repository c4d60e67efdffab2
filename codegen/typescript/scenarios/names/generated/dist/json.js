// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  arrayFromJson,
  booleanFromJson,
  bytesFromJson as runtimeBytesFromJson,
  bytesToJson as runtimeBytesToJson,
  constFromJson,
  decimalFromJson as runtimeDecimalFromJson,
  decimalToJson as runtimeDecimalToJson,
  integerFromJson,
  jsonFromJson as runtimeJsonFromJson,
  membersFromJson,
  noMember,
  objectFromJson,
  objectToJson,
  own,
  stringFromJson,
  uuidFromJson as runtimeUuidFromJson
} from "@twobyte/wire";
const BIND_BIDI_ITEM_NAMES = /* @__PURE__ */ new Set(["items"]);
const BYTES_NAMES = /* @__PURE__ */ new Set(["bytes"]);
const CALL_CONTEXT2_NAMES = /* @__PURE__ */ new Set(["x"]);
const CHAT_MESSAGE_NAMES = /* @__PURE__ */ new Set(["y"]);
const CODEC_ERROR2_NAMES = /* @__PURE__ */ new Set(["code"]);
const COUNT_NAMES = /* @__PURE__ */ new Set(["list"]);
const DECIMAL_NAMES = /* @__PURE__ */ new Set(["price"]);
const EVENT_OPTIONS2_NAMES = /* @__PURE__ */ new Set(["x"]);
const ITERABLE2_NAMES = /* @__PURE__ */ new Set(["x"]);
const JSON_NAMES = /* @__PURE__ */ new Set(["json"]);
const JSON_VALUE2_NAMES = /* @__PURE__ */ new Set(["value"]);
const LENGTH_NAMES = /* @__PURE__ */ new Set(["text"]);
const MADE_NAMES = /* @__PURE__ */ new Set(["kind", "kindOrdinal", "kindBits", "map", "key", "keyText", "last0", "bits1"]);
const MAP2_NAMES = /* @__PURE__ */ new Set(["size"]);
const NAMES_ALL_ANSWER_NAMES = /* @__PURE__ */ new Set(["x"]);
const NAMES_CLIENT_NAMES = /* @__PURE__ */ new Set(["protocol"]);
const NOTHING_NAMES = /* @__PURE__ */ new Set([]);
const ODD_NAMES = /* @__PURE__ */ new Set(["content-type", "with space", 'quote"d', "back\\slash", "über", "名前", "👍", "$dollar", "_private", "Upper", "upper"]);
const RUNTIME_NAMES = /* @__PURE__ */ new Set(["json", "bytes", "uuid", "count", "length", "decimal"]);
const STEP_NAMES = /* @__PURE__ */ new Set(["each", "eachBits", "count", "list"]);
const TAKEN_NAMES = /* @__PURE__ */ new Set(["class", "await", "arguments", "undefined", "value", "text", "w", "r", "i", "out", "list", "each", "count", "bits", "revision", "tokens", "from", "readString", "formatString", "checkObject", "json", "member0", "field1", "r_"]);
const TEXT_NAMES = /* @__PURE__ */ new Set(["x"]);
const TEXT_TEXT_NAMES = /* @__PURE__ */ new Set(["x"]);
const UINT8_ARRAY2_NAMES = /* @__PURE__ */ new Set(["length"]);
const UUID_NAMES = /* @__PURE__ */ new Set(["id"]);
const CHAT_MESSAGE2_NAMES = /* @__PURE__ */ new Set(["x"]);
const CHAT_MESSAGE3_NAMES = /* @__PURE__ */ new Set(["z"]);
const COLLISIONS_NAMES = /* @__PURE__ */ new Set(["one", "two", "three", "map", "bytes", "json", "error", "iterable", "nested", "steps", "stepsList", "both"]);
const COLLISIONS_BOTH_THREE_NAMES = /* @__PURE__ */ new Set(["kind", "y"]);
const COLLISIONS_BOTH_ONE_TWO_NAMES = /* @__PURE__ */ new Set(["kind", "x"]);
const COLLISIONS_NESTED_NAMES = /* @__PURE__ */ new Set(["a-b"]);
const COLLISIONS_NESTED_AB_NAMES = /* @__PURE__ */ new Set(["c"]);
const COLLISIONS_STEPS_LIST_NAMES = /* @__PURE__ */ new Set(["x"]);
export function bindBidiItemToJson(value) {
  return {
    items: value.items
  };
}
export function bindBidiItemFromJson(json) {
  const members = objectFromJson(json, BIND_BIDI_ITEM_NAMES, "BindBidiItem");
  return {
    items: integerFromJson(own(members, "items"), 0, 255, "BindBidiItem.items")
  };
}
export function bytesToJson(value) {
  return {
    bytes: runtimeBytesToJson(value.bytes)
  };
}
export function bytesFromJson(json) {
  const members = objectFromJson(json, BYTES_NAMES, "Bytes");
  return {
    bytes: runtimeBytesFromJson(own(members, "bytes"), "Bytes.bytes")
  };
}
export function callContext2ToJson(value) {
  return {
    x: value.x
  };
}
export function callContext2FromJson(json) {
  const members = objectFromJson(json, CALL_CONTEXT2_NAMES, "CallContext");
  return {
    x: integerFromJson(own(members, "x"), 0, 255, "CallContext.x")
  };
}
export function chatMessageToJson(value) {
  return {
    y: value.y
  };
}
export function chatMessageFromJson(json) {
  const members = objectFromJson(json, CHAT_MESSAGE_NAMES, "ChatMessage");
  return {
    y: integerFromJson(own(members, "y"), 0, 255, "ChatMessage.y")
  };
}
export function codecError2ToJson(value) {
  return {
    code: value.code
  };
}
export function codecError2FromJson(json) {
  const members = objectFromJson(json, CODEC_ERROR2_NAMES, "CodecError");
  return {
    code: stringFromJson(own(members, "code"), "CodecError.code")
  };
}
function countListListToJson(value) {
  return value.map((each) => each);
}
function countListListFromJson(json) {
  return arrayFromJson(json, "Count.list").map((each) => integerFromJson(each, 0, 255, "Count.list"));
}
export function countToJson(value) {
  return {
    list: countListListToJson(value.list)
  };
}
export function countFromJson(json) {
  const members = objectFromJson(json, COUNT_NAMES, "Count");
  return {
    list: countListListFromJson(own(members, "list"))
  };
}
export function decimalToJson(value) {
  return {
    price: runtimeDecimalToJson(value.price, 2, 100, "Decimal.price")
  };
}
export function decimalFromJson(json) {
  const members = objectFromJson(json, DECIMAL_NAMES, "Decimal");
  return {
    price: runtimeDecimalFromJson(own(members, "price"), 2, 100, "Decimal.price")
  };
}
export function eventOptions2ToJson(value) {
  return {
    x: value.x
  };
}
export function eventOptions2FromJson(json) {
  const members = objectFromJson(json, EVENT_OPTIONS2_NAMES, "EventOptions");
  return {
    x: integerFromJson(own(members, "x"), 0, 255, "EventOptions.x")
  };
}
export function iterable2ToJson(value) {
  return {
    x: value.x
  };
}
export function iterable2FromJson(json) {
  const members = objectFromJson(json, ITERABLE2_NAMES, "Iterable");
  return {
    x: integerFromJson(own(members, "x"), 0, 255, "Iterable.x")
  };
}
export function jsonToJson(value) {
  return {
    json: value.json
  };
}
export function jsonFromJson(json) {
  const members = objectFromJson(json, JSON_NAMES, "Json");
  return {
    json: runtimeJsonFromJson(own(members, "json"), 65536, 32, "Json.json")
  };
}
export function jsonValue2ToJson(value) {
  return {
    value: value.value
  };
}
export function jsonValue2FromJson(json) {
  const members = objectFromJson(json, JSON_VALUE2_NAMES, "JsonValue");
  return {
    value: integerFromJson(own(members, "value"), 0, 255, "JsonValue.value")
  };
}
export function lengthToJson(value) {
  return {
    text: value.text
  };
}
export function lengthFromJson(json) {
  const members = objectFromJson(json, LENGTH_NAMES, "Length");
  return {
    text: stringFromJson(own(members, "text"), "Length.text")
  };
}
function madeMapMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function madeMapMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Made.map"))) {
    map.set(kindFromJson(name), integerFromJson(each, 0, 255, "Made.map"));
  }
  return map;
}
function madeKeyMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function madeKeyMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Made.key"))) {
    map.set(stringFromJson(name, "Made.key"), integerFromJson(each, 0, 255, "Made.key"));
  }
  return map;
}
export function madeToJson(value) {
  const json = {
    kind: value.kind
  };
  if (value.kindOrdinal !== void 0) json["kindOrdinal"] = value.kindOrdinal;
  json["kindBits"] = value.kindBits;
  json["map"] = madeMapMapToJson(value.map);
  json["key"] = madeKeyMapToJson(value.key);
  json["keyText"] = value.keyText;
  json["last0"] = value.last0;
  json["bits1"] = value.bits1;
  return json;
}
export function madeFromJson(json) {
  const members = objectFromJson(json, MADE_NAMES, "Made");
  const kindOrdinal_ = own(members, "kindOrdinal");
  const kindBits_ = own(members, "kindBits");
  return {
    kind: kindFromJson(own(members, "kind")),
    kindOrdinal: kindOrdinal_ === void 0 ? void 0 : integerFromJson(kindOrdinal_, 0, 255, "Made.kindOrdinal"),
    kindBits: kindBits_ === null ? null : kindFromJson(kindBits_),
    map: madeMapMapFromJson(own(members, "map")),
    key: madeKeyMapFromJson(own(members, "key")),
    keyText: integerFromJson(own(members, "keyText"), 0, 255, "Made.keyText"),
    last0: integerFromJson(own(members, "last0"), 0, 255, "Made.last0"),
    bits1: integerFromJson(own(members, "bits1"), 0, 255, "Made.bits1")
  };
}
export function map2ToJson(value) {
  return {
    size: value.size
  };
}
export function map2FromJson(json) {
  const members = objectFromJson(json, MAP2_NAMES, "Map");
  return {
    size: integerFromJson(own(members, "size"), 0, 255, "Map.size")
  };
}
export function namesAllAnswerToJson(value) {
  return {
    x: value.x
  };
}
export function namesAllAnswerFromJson(json) {
  const members = objectFromJson(json, NAMES_ALL_ANSWER_NAMES, "NamesAllAnswer");
  return {
    x: integerFromJson(own(members, "x"), 0, 255, "NamesAllAnswer.x")
  };
}
export function namesClientToJson(value) {
  return {
    protocol: value.protocol
  };
}
export function namesClientFromJson(json) {
  const members = objectFromJson(json, NAMES_CLIENT_NAMES, "NamesClient");
  return {
    protocol: integerFromJson(own(members, "protocol"), 0, 255, "NamesClient.protocol")
  };
}
export function nothingToJson(_value) {
  return {};
}
export function nothingFromJson(json) {
  objectFromJson(json, NOTHING_NAMES, "Nothing");
  return {};
}
export function oddToJson(value) {
  const json = {
    "content-type": value["content-type"]
  };
  if (value["with space"] !== void 0) json["with space"] = value["with space"];
  json['quote"d'] = value['quote"d'];
  json["back\\slash"] = value["back\\slash"];
  json["über"] = value["über"];
  json["名前"] = value["名前"];
  json["👍"] = value["👍"];
  json["$dollar"] = value.$dollar;
  json["_private"] = value._private;
  json["Upper"] = value.Upper;
  json["upper"] = value.upper;
  return json;
}
export function oddFromJson(json) {
  const members = objectFromJson(json, ODD_NAMES, "Odd");
  const field_1_ = own(members, "with space");
  return {
    "content-type": stringFromJson(own(members, "content-type"), "Odd.content-type"),
    "with space": field_1_ === void 0 ? void 0 : integerFromJson(field_1_, 0, 255, "Odd.with space"),
    'quote"d': integerFromJson(own(members, 'quote"d'), 0, 255, 'Odd.quote"d'),
    "back\\slash": integerFromJson(own(members, "back\\slash"), 0, 255, "Odd.back\\slash"),
    "über": integerFromJson(own(members, "über"), 0, 255, "Odd.über"),
    "名前": stringFromJson(own(members, "名前"), "Odd.名前"),
    "👍": integerFromJson(own(members, "👍"), 0, 255, "Odd.👍"),
    $dollar: integerFromJson(own(members, "$dollar"), 0, 255, "Odd.$dollar"),
    _private: integerFromJson(own(members, "_private"), 0, 255, "Odd._private"),
    Upper: integerFromJson(own(members, "Upper"), 0, 255, "Odd.Upper"),
    upper: integerFromJson(own(members, "upper"), 0, 255, "Odd.upper")
  };
}
export function runtimeToJson(value) {
  return {
    json: jsonToJson(value.json),
    bytes: bytesToJson(value.bytes),
    uuid: uuidToJson(value.uuid),
    count: countToJson(value.count),
    length: lengthToJson(value.length),
    decimal: decimalToJson(value.decimal)
  };
}
export function runtimeFromJson(json) {
  const members = objectFromJson(json, RUNTIME_NAMES, "Runtime");
  return {
    json: jsonFromJson(own(members, "json")),
    bytes: bytesFromJson(own(members, "bytes")),
    uuid: uuidFromJson(own(members, "uuid")),
    count: countFromJson(own(members, "count")),
    length: lengthFromJson(own(members, "length")),
    decimal: decimalFromJson(own(members, "decimal"))
  };
}
export function stepToJson(value) {
  return {
    each: value.each,
    eachBits: value.eachBits,
    count: value.count,
    list: value.list
  };
}
export function stepFromJson(json) {
  const members = objectFromJson(json, STEP_NAMES, "Step");
  return {
    each: integerFromJson(own(members, "each"), 0, 4294967295, "Step.each"),
    eachBits: integerFromJson(own(members, "eachBits"), 0, 255, "Step.eachBits"),
    count: integerFromJson(own(members, "count"), -140737488355328, 140737488355327, "Step.count"),
    list: booleanFromJson(own(members, "list"), "Step.list")
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
    await: value.await
  };
  if (value.arguments !== void 0) json["arguments"] = value.arguments;
  json["undefined"] = value.undefined;
  json["value"] = value.value;
  json["text"] = value.text;
  json["w"] = value.w;
  if (value.r !== void 0) json["r"] = value.r;
  json["i"] = value.i;
  json["out"] = value.out;
  json["list"] = takenListListToJson(value.list);
  json["each"] = takenEachListToJson(value.each);
  if (value.count !== void 0) json["count"] = value.count;
  if (value.bits !== void 0) json["bits"] = value.bits;
  json["revision"] = value.revision;
  json["tokens"] = value.tokens;
  json["from"] = value.from;
  json["readString"] = value.readString;
  if (value.formatString !== void 0) json["formatString"] = value.formatString;
  json["checkObject"] = value.checkObject;
  if (value.json !== void 0) json["json"] = value.json;
  json["member0"] = value.member0;
  json["field1"] = value.field1;
  json["r_"] = value.r_;
  return json;
}
export function takenFromJson(json) {
  const members = objectFromJson(json, TAKEN_NAMES, "Taken");
  const arguments_ = own(members, "arguments");
  const undefined_ = own(members, "undefined");
  const r_ = own(members, "r");
  const count_ = own(members, "count");
  const bits_ = own(members, "bits");
  const formatString_ = own(members, "formatString");
  const json_ = own(members, "json");
  return {
    class: integerFromJson(own(members, "class"), 0, 255, "Taken.class"),
    await: integerFromJson(own(members, "await"), 0, 255, "Taken.await"),
    arguments: arguments_ === void 0 ? void 0 : integerFromJson(arguments_, 0, 255, "Taken.arguments"),
    undefined: undefined_ === null ? null : integerFromJson(undefined_, 0, 255, "Taken.undefined"),
    value: integerFromJson(own(members, "value"), 0, 255, "Taken.value"),
    text: stringFromJson(own(members, "text"), "Taken.text"),
    w: integerFromJson(own(members, "w"), 0, 255, "Taken.w"),
    r: r_ === void 0 ? void 0 : kindFromJson(r_),
    i: integerFromJson(own(members, "i"), 0, 255, "Taken.i"),
    out: stringFromJson(own(members, "out"), "Taken.out"),
    list: takenListListFromJson(own(members, "list")),
    each: takenEachListFromJson(own(members, "each")),
    count: count_ === void 0 ? void 0 : integerFromJson(count_, 0, 4294967295, "Taken.count"),
    bits: bits_ === void 0 ? void 0 : booleanFromJson(bits_, "Taken.bits"),
    revision: integerFromJson(own(members, "revision"), 0, 255, "Taken.revision"),
    tokens: integerFromJson(own(members, "tokens"), 0, 255, "Taken.tokens"),
    from: integerFromJson(own(members, "from"), 0, 255, "Taken.from"),
    readString: stringFromJson(own(members, "readString"), "Taken.readString"),
    formatString: formatString_ === void 0 ? void 0 : stringFromJson(formatString_, "Taken.formatString"),
    checkObject: booleanFromJson(own(members, "checkObject"), "Taken.checkObject"),
    json: json_ === void 0 ? void 0 : integerFromJson(json_, 0, 255, "Taken.json"),
    member0: integerFromJson(own(members, "member0"), 0, 255, "Taken.member0"),
    field1: integerFromJson(own(members, "field1"), 0, 255, "Taken.field1"),
    r_: integerFromJson(own(members, "r_"), 0, 255, "Taken.r_")
  };
}
export function textToJson(value) {
  return {
    x: value.x
  };
}
export function textFromJson(json) {
  const members = objectFromJson(json, TEXT_NAMES, "Text");
  return {
    x: integerFromJson(own(members, "x"), 0, 255, "Text.x")
  };
}
export function textTextToJson(value) {
  return {
    x: value.x
  };
}
export function textTextFromJson(json) {
  const members = objectFromJson(json, TEXT_TEXT_NAMES, "TextText");
  return {
    x: integerFromJson(own(members, "x"), 0, 255, "TextText.x")
  };
}
export function uint8Array2ToJson(value) {
  return {
    length: value.length
  };
}
export function uint8Array2FromJson(json) {
  const members = objectFromJson(json, UINT8_ARRAY2_NAMES, "Uint8Array");
  return {
    length: integerFromJson(own(members, "length"), 0, 255, "Uint8Array.length")
  };
}
export function uuidToJson(value) {
  return {
    id: value.id.toLowerCase()
  };
}
export function uuidFromJson(json) {
  const members = objectFromJson(json, UUID_NAMES, "Uuid");
  return {
    id: runtimeUuidFromJson(own(members, "id"), "Uuid.id")
  };
}
export function chatMessage2ToJson(value) {
  return {
    x: value.x
  };
}
export function chatMessage2FromJson(json) {
  const members = objectFromJson(json, CHAT_MESSAGE2_NAMES, "chat.message");
  return {
    x: integerFromJson(own(members, "x"), 0, 255, "chat.message.x")
  };
}
export function chatMessage3ToJson(value) {
  return {
    z: value.z
  };
}
export function chatMessage3FromJson(json) {
  const members = objectFromJson(json, CHAT_MESSAGE3_NAMES, "chat_message");
  return {
    z: integerFromJson(own(members, "z"), 0, 255, "chat_message.z")
  };
}
function collisionsStepsList2ToJson(value) {
  return value.map((each) => stepToJson(each));
}
function collisionsStepsList2FromJson(json) {
  return arrayFromJson(json, "collisions.steps").map((each) => stepFromJson(each));
}
export function collisionsToJson(value) {
  return {
    one: chatMessage2ToJson(value.one),
    two: chatMessageToJson(value.two),
    three: chatMessage3ToJson(value.three),
    map: map2ToJson(value.map),
    bytes: uint8Array2ToJson(value.bytes),
    json: jsonValue2ToJson(value.json),
    error: codecError2ToJson(value.error),
    iterable: iterable2ToJson(value.iterable),
    nested: collisionsNestedToJson(value.nested),
    steps: collisionsStepsList2ToJson(value.steps),
    stepsList: collisionsStepsListToJson(value.stepsList),
    both: collisionsBothToJson(value.both)
  };
}
export function collisionsFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_NAMES, "collisions");
  return {
    one: chatMessage2FromJson(own(members, "one")),
    two: chatMessageFromJson(own(members, "two")),
    three: chatMessage3FromJson(own(members, "three")),
    map: map2FromJson(own(members, "map")),
    bytes: uint8Array2FromJson(own(members, "bytes")),
    json: jsonValue2FromJson(own(members, "json")),
    error: codecError2FromJson(own(members, "error")),
    iterable: iterable2FromJson(own(members, "iterable")),
    nested: collisionsNestedFromJson(own(members, "nested")),
    steps: collisionsStepsList2FromJson(own(members, "steps")),
    stepsList: collisionsStepsListFromJson(own(members, "stepsList")),
    both: collisionsBothFromJson(own(members, "both"))
  };
}
export function collisionsBothThreeToJson(value) {
  return {
    kind: value.kind,
    y: value.y
  };
}
export function collisionsBothThreeFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_BOTH_THREE_NAMES, "collisions.both.Three");
  return {
    kind: constFromJson(own(members, "kind"), "Three", "collisions.both.Three.kind"),
    y: integerFromJson(own(members, "y"), 0, 255, "collisions.both.Three.y")
  };
}
export function collisionsBothOneTwoToJson(value) {
  return {
    kind: value.kind,
    x: value.x
  };
}
export function collisionsBothOneTwoFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_BOTH_ONE_TWO_NAMES, "collisions.both.oneTwo");
  return {
    kind: constFromJson(own(members, "kind"), "one-two", "collisions.both.oneTwo.kind"),
    x: integerFromJson(own(members, "x"), 0, 255, "collisions.both.oneTwo.x")
  };
}
export function collisionsNestedToJson(value) {
  return {
    "a-b": collisionsNestedABToJson(value["a-b"])
  };
}
export function collisionsNestedFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_NESTED_NAMES, "collisions.nested");
  return {
    "a-b": collisionsNestedABFromJson(own(members, "a-b"))
  };
}
export function collisionsNestedABToJson(value) {
  return {
    c: value.c
  };
}
export function collisionsNestedABFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_NESTED_AB_NAMES, "collisions.nested.aB");
  return {
    c: integerFromJson(own(members, "c"), 0, 255, "collisions.nested.aB.c")
  };
}
export function collisionsStepsListToJson(value) {
  return {
    x: value.x
  };
}
export function collisionsStepsListFromJson(json) {
  const members = objectFromJson(json, COLLISIONS_STEPS_LIST_NAMES, "collisions.stepsList");
  return {
    x: integerFromJson(own(members, "x"), 0, 255, "collisions.stepsList.x")
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
    case "\u2028":
    case '"':
    case "\\":
      return json;
    default:
      return noMember("kind", json);
  }
}
