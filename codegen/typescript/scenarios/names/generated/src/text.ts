// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { TextReader } from "@twobyte/wire";
import {
  SEPARATOR,
  addSigned,
  addUnsigned,
  checkArray,
  checkConst,
  checkInteger,
  checkObject,
  checkOrder,
  difference,
  formatBoolean,
  formatBytes as runtimeFormatBytes,
  formatDecimal as runtimeFormatDecimal,
  formatInteger,
  formatJson as runtimeFormatJson,
  formatMarkedString,
  formatString,
  formatUuid as runtimeFormatUuid,
  parseBoolean,
  parseBytes as runtimeParseBytes,
  parseCount as runtimeParseCount,
  parseDecimal as runtimeParseDecimal,
  parseDelta,
  parseInteger,
  parseJson as runtimeParseJson,
  parseMarkedString,
  parseString,
  parseUnsigned,
  parseUuid as runtimeParseUuid,
  sortedEntries,
  unknownMember,
} from "@twobyte/wire";
import { memberOfKind, ordinalOfCollisionsBoth, ordinalOfKind } from "./members.js";
import type {
  BindBidiItem,
  Bytes,
  CallContext2,
  ChatMessage,
  ChatMessage2,
  ChatMessage3,
  CodecError2,
  Collisions,
  CollisionsBoth,
  CollisionsBothOneTwo,
  CollisionsBothThree,
  CollisionsNested,
  CollisionsNestedAB,
  CollisionsStepsList,
  Count,
  Decimal,
  EventOptions2,
  Iterable2,
  Json,
  JsonValue2,
  Kind,
  Length,
  Made,
  Map2,
  NamesAllAnswer,
  NamesClient,
  Nothing,
  Odd,
  Runtime,
  Step,
  Taken,
  Text,
  TextText,
  Uint8Array2,
  Uuid,
} from "./types.js";

export function formatBindBidiItem(value: BindBidiItem): string {
  checkObject(value, "BindBidiItem");
  return formatInteger(value.items, 0, 255, "BindBidiItem.items");
}

export function parseBindBidiItem(r: TextReader): BindBidiItem {
  const items = parseUnsigned(r, 255);
  return { items };
}

export function formatBytes(value: Bytes): string {
  checkObject(value, "Bytes");
  return runtimeFormatBytes(value.bytes, "Bytes.bytes", Infinity);
}

export function parseBytes(r: TextReader): Bytes {
  const bytes_ = runtimeParseBytes(r, 4);
  return { bytes: bytes_ };
}

export function formatCallContext2(value: CallContext2): string {
  checkObject(value, "CallContext");
  return formatInteger(value.x, 0, 255, "CallContext.x");
}

export function parseCallContext2(r: TextReader): CallContext2 {
  const x = parseUnsigned(r, 255);
  return { x };
}

export function formatChatMessage(value: ChatMessage): string {
  checkObject(value, "ChatMessage");
  return formatInteger(value.y, 0, 255, "ChatMessage.y");
}

export function parseChatMessage(r: TextReader): ChatMessage {
  const y = parseUnsigned(r, 255);
  return { y };
}

export function formatCodecError2(value: CodecError2): string {
  checkObject(value, "CodecError");
  return formatString(value.code, "CodecError.code");
}

export function parseCodecError2(r: TextReader): CodecError2 {
  const code = parseString(r, 1048576);
  return { code };
}

function formatCountListList(list: readonly number[]): string {
  checkArray(list, "Count.list", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + formatInteger(each, 0, 255, "Count.list");
  }
  return all;
}

function parseCountListList(r: TextReader): number[] {
  const count = runtimeParseCount(r, 3);
  const list: number[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseUnsigned(r, 255);
  }
  return list;
}

export function formatCount(value: Count): string {
  checkObject(value, "Count");
  return formatCountListList(value.list);
}

export function parseCount(r: TextReader): Count {
  const list_ = parseCountListList(r);
  return { list: list_ };
}

export function formatDecimal(value: Decimal): string {
  checkObject(value, "Decimal");
  return runtimeFormatDecimal(value.price, 2, 100, "Decimal.price");
}

export function parseDecimal(r: TextReader): Decimal {
  const price = runtimeParseDecimal(r, 2, 100);
  return { price };
}

export function formatEventOptions2(value: EventOptions2): string {
  checkObject(value, "EventOptions");
  return formatInteger(value.x, 0, 255, "EventOptions.x");
}

export function parseEventOptions2(r: TextReader): EventOptions2 {
  const x = parseUnsigned(r, 255);
  return { x };
}

export function formatIterable2(value: Iterable2): string {
  checkObject(value, "Iterable");
  return formatInteger(value.x, 0, 255, "Iterable.x");
}

export function parseIterable2(r: TextReader): Iterable2 {
  const x = parseUnsigned(r, 255);
  return { x };
}

export function formatJson(value: Json): string {
  checkObject(value, "Json");
  return runtimeFormatJson(value.json, 65536, 32, "Json.json");
}

export function parseJson(r: TextReader): Json {
  const json_ = runtimeParseJson(r, 65536, 32);
  return { json: json_ };
}

export function formatJsonValue2(value: JsonValue2): string {
  checkObject(value, "JsonValue");
  return formatInteger(value.value, 0, 255, "JsonValue.value");
}

export function parseJsonValue2(r: TextReader): JsonValue2 {
  const value_ = parseUnsigned(r, 255);
  return { value: value_ };
}

export function formatLength(value: Length): string {
  checkObject(value, "Length");
  return formatString(value.text, "Length.text");
}

export function parseLength(r: TextReader): Length {
  const text = parseString(r, 1048576);
  return { text };
}

function formatMadeMapMap(map: ReadonlyMap<Kind, number>): string {
  const entries = sortedEntries(map, "Made.map");
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + `${ordinalOfKind(key, "Made.map")}` + SEPARATOR + formatInteger(value, 0, 255, "Made.map");
  }
  return all;
}

function parseMadeMapMap(r: TextReader): Map<Kind, number> {
  const count = runtimeParseCount(r, 1048576);
  const map = new Map<Kind, number>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = parseKind(r);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseUnsigned(r, 255));
  }
  return map;
}

function formatMadeKeyMap(map: ReadonlyMap<string, number>): string {
  const entries = sortedEntries(map, "Made.key", 1048576, (key) => key);
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatString(key, "Made.key") + SEPARATOR + formatInteger(value, 0, 255, "Made.key");
  }
  return all;
}

function parseMadeKeyMap(r: TextReader): Map<string, number> {
  const count = runtimeParseCount(r, 1048576);
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

export function formatMade(value: Made): string {
  checkObject(value, "Made");
  const kindOrdinal_ = value.kindOrdinal;
  const kindBits_ = value.kindBits;
  let out = `${ordinalOfKind(value.kind, "Made.kind")}`;
  out += SEPARATOR + (kindOrdinal_ === undefined ? "" : formatInteger(kindOrdinal_, 0, 255, "Made.kindOrdinal"));
  out += SEPARATOR + (kindBits_ === null ? "\\-" : `${ordinalOfKind(kindBits_, "Made.kindBits")}`);
  out += SEPARATOR + formatMadeMapMap(value.map);
  out += SEPARATOR + formatMadeKeyMap(value.key);
  out += SEPARATOR + formatInteger(value.keyText, 0, 255, "Made.keyText");
  out += SEPARATOR + formatInteger(value.last0, 0, 255, "Made.last0");
  out += SEPARATOR + formatInteger(value.bits1, 0, 255, "Made.bits1");
  return out;
}

export function parseMade(r: TextReader): Made {
  const kind = parseKind(r);
  const kindOrdinal_ = r.absent() ? undefined : parseUnsigned(r, 255);
  const kindBits_ = r.none() ? null : parseKind(r);
  const map = parseMadeMapMap(r);
  const key = parseMadeKeyMap(r);
  const keyText_ = parseUnsigned(r, 255);
  const last0_ = parseUnsigned(r, 255);
  const bits1_ = parseUnsigned(r, 255);
  return { kind, kindOrdinal: kindOrdinal_, kindBits: kindBits_, map, key, keyText: keyText_, last0: last0_, bits1: bits1_ };
}

export function formatMap2(value: Map2): string {
  checkObject(value, "Map");
  return formatInteger(value.size, 0, 255, "Map.size");
}

export function parseMap2(r: TextReader): Map2 {
  const size = parseUnsigned(r, 255);
  return { size };
}

export function formatNamesAllAnswer(value: NamesAllAnswer): string {
  checkObject(value, "NamesAllAnswer");
  return formatInteger(value.x, 0, 255, "NamesAllAnswer.x");
}

export function parseNamesAllAnswer(r: TextReader): NamesAllAnswer {
  const x = parseUnsigned(r, 255);
  return { x };
}

export function formatNamesClient(value: NamesClient): string {
  checkObject(value, "NamesClient");
  return formatInteger(value.protocol, 0, 255, "NamesClient.protocol");
}

export function parseNamesClient(r: TextReader): NamesClient {
  const protocol = parseUnsigned(r, 255);
  return { protocol };
}

export function formatNothing(value: Nothing): string {
  checkObject(value, "Nothing");
  return "";
}

export function parseNothing(r: TextReader): Nothing {
  r.empty();
  return {};
}

export function formatOdd(value: Odd): string {
  checkObject(value, "Odd");
  const field_1_ = value["with space"];
  let out = formatString(value["content-type"], "Odd.content-type");
  out += SEPARATOR + (field_1_ === undefined ? "" : formatInteger(field_1_, 0, 255, "Odd.with space"));
  out += SEPARATOR + formatInteger(value["quote\"d"], 0, 255, "Odd.quote\"d");
  out += SEPARATOR + formatInteger(value["back\\slash"], 0, 255, "Odd.back\\slash");
  out += SEPARATOR + formatInteger(value["über"], 0, 255, "Odd.über");
  out += SEPARATOR + formatString(value["名前"], "Odd.名前");
  out += SEPARATOR + formatInteger(value["👍"], 0, 255, "Odd.👍");
  out += SEPARATOR + formatInteger(value.$dollar, 0, 255, "Odd.$dollar");
  out += SEPARATOR + formatInteger(value._private, 0, 255, "Odd._private");
  out += SEPARATOR + formatInteger(value.Upper, 0, 255, "Odd.Upper");
  out += SEPARATOR + formatInteger(value.upper, 0, 255, "Odd.upper");
  return out;
}

export function parseOdd(r: TextReader): Odd {
  const field_0_ = parseString(r, 1048576);
  const field_1_ = r.absent() ? undefined : parseUnsigned(r, 255);
  const field_2_ = parseUnsigned(r, 255);
  const field_3_ = parseUnsigned(r, 255);
  const field_4_ = parseUnsigned(r, 255);
  const field_5_ = parseString(r, 1048576);
  const field_6_ = parseUnsigned(r, 255);
  const $dollar_ = parseUnsigned(r, 255);
  const _private_ = parseUnsigned(r, 255);
  const Upper_ = parseUnsigned(r, 255);
  const upper = parseUnsigned(r, 255);
  return { "content-type": field_0_, "with space": field_1_, "quote\"d": field_2_, "back\\slash": field_3_, "über": field_4_, "名前": field_5_, "👍": field_6_, $dollar: $dollar_, _private: _private_, Upper: Upper_, upper };
}

export function formatRuntime(value: Runtime): string {
  checkObject(value, "Runtime");
  let out = formatJson(value.json);
  out += SEPARATOR + formatBytes(value.bytes);
  out += SEPARATOR + formatUuid(value.uuid);
  out += SEPARATOR + formatCount(value.count);
  out += SEPARATOR + formatLength(value.length);
  out += SEPARATOR + formatDecimal(value.decimal);
  return out;
}

export function parseRuntime(r: TextReader): Runtime {
  const json_ = parseJson(r);
  const bytes_ = parseBytes(r);
  const uuid = parseUuid(r);
  const count_ = parseCount(r);
  const length = parseLength(r);
  const decimal_ = parseDecimal(r);
  return { json: json_, bytes: bytes_, uuid, count: count_, length, decimal: decimal_ };
}

export function formatStep(value: Step): string {
  checkObject(value, "Step");
  let out = formatInteger(value.each, 0, 4294967295, "Step.each");
  out += SEPARATOR + formatInteger(value.eachBits, 0, 255, "Step.eachBits");
  out += SEPARATOR + formatInteger(value.count, -140737488355328, 140737488355327, "Step.count");
  out += SEPARATOR + formatBoolean(value.list, "Step.list");
  return out;
}

export function parseStep(r: TextReader): Step {
  const each_ = parseUnsigned(r, 4294967295);
  const eachBits_ = parseUnsigned(r, 255);
  const count_ = parseInteger(r, -140737488355328, 140737488355327);
  const list_ = parseBoolean(r);
  return { each: each_, eachBits: eachBits_, count: count_, list: list_ };
}

function formatTakenListList(list: readonly number[]): string {
  checkArray(list, "Taken.list");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + formatInteger(each, 0, 255, "Taken.list");
  }
  return all;
}

function parseTakenListList(r: TextReader): number[] {
  const count = runtimeParseCount(r, 1048576);
  const list: number[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseUnsigned(r, 255);
  }
  return list;
}

function formatTakenEachList(list: readonly Kind[]): string {
  checkArray(list, "Taken.each");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + `${ordinalOfKind(each, "Taken.each")}`;
  }
  return all;
}

function parseTakenEachList(r: TextReader): Kind[] {
  const count = runtimeParseCount(r, 1048576);
  const list: Kind[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseKind(r);
  }
  return list;
}

export function formatTaken(value: Taken): string {
  checkObject(value, "Taken");
  const arguments_ = value.arguments;
  const undefined_ = value.undefined;
  const r_ = value.r;
  const count_ = value.count;
  const bits_ = value.bits;
  const formatString_ = value.formatString;
  const json_ = value.json;
  let out = formatInteger(value.class, 0, 255, "Taken.class");
  out += SEPARATOR + formatInteger(value.await, 0, 255, "Taken.await");
  out += SEPARATOR + (arguments_ === undefined ? "" : formatInteger(arguments_, 0, 255, "Taken.arguments"));
  out += SEPARATOR + (undefined_ === null ? "\\-" : formatInteger(undefined_, 0, 255, "Taken.undefined"));
  out += SEPARATOR + formatInteger(value.value, 0, 255, "Taken.value");
  out += SEPARATOR + formatString(value.text, "Taken.text");
  out += SEPARATOR + formatInteger(value.w, 0, 255, "Taken.w");
  out += SEPARATOR + (r_ === undefined ? "" : `${ordinalOfKind(r_, "Taken.r")}`);
  out += SEPARATOR + formatInteger(value.i, 0, 255, "Taken.i");
  out += SEPARATOR + formatString(value.out, "Taken.out");
  out += SEPARATOR + formatTakenListList(value.list);
  out += SEPARATOR + formatTakenEachList(value.each);
  out += SEPARATOR + (count_ === undefined ? "" : formatInteger(count_, 0, 4294967295, "Taken.count"));
  out += SEPARATOR + (bits_ === undefined ? "" : formatBoolean(bits_, "Taken.bits"));
  out += SEPARATOR + formatInteger(value.revision, 0, 255, "Taken.revision");
  out += SEPARATOR + formatInteger(value.tokens, 0, 255, "Taken.tokens");
  out += SEPARATOR + formatInteger(value.from, 0, 255, "Taken.from");
  out += SEPARATOR + formatString(value.readString, "Taken.readString");
  out += SEPARATOR + (formatString_ === undefined ? "" : formatMarkedString(formatString_, "Taken.formatString"));
  out += SEPARATOR + formatBoolean(value.checkObject, "Taken.checkObject");
  out += SEPARATOR + (json_ === undefined ? "" : formatInteger(json_, 0, 255, "Taken.json"));
  out += SEPARATOR + formatInteger(value.member0, 0, 255, "Taken.member0");
  out += SEPARATOR + formatInteger(value.field1, 0, 255, "Taken.field1");
  out += SEPARATOR + formatInteger(value.r_, 0, 255, "Taken.r_");
  return out;
}

export function parseTaken(r: TextReader): Taken {
  const class_ = parseUnsigned(r, 255);
  const await_ = parseUnsigned(r, 255);
  const arguments_ = r.absent() ? undefined : parseUnsigned(r, 255);
  const undefined_ = r.none() ? null : parseUnsigned(r, 255);
  const value_ = parseUnsigned(r, 255);
  const text = parseString(r, 1048576);
  const w_ = parseUnsigned(r, 255);
  const r_ = r.absent() ? undefined : parseKind(r);
  const i_ = parseUnsigned(r, 255);
  const out_ = parseString(r, 1048576);
  const list_ = parseTakenListList(r);
  const each_ = parseTakenEachList(r);
  const count_ = r.absent() ? undefined : parseUnsigned(r, 4294967295);
  const bits_ = r.absent() ? undefined : parseBoolean(r);
  const revision_ = parseUnsigned(r, 255);
  const tokens_ = parseUnsigned(r, 255);
  const from_ = parseUnsigned(r, 255);
  const readString_ = parseString(r, 1048576);
  const formatString_ = r.absent() ? undefined : parseMarkedString(r, 1048576);
  const checkObject_ = parseBoolean(r);
  const json_ = r.absent() ? undefined : parseUnsigned(r, 255);
  const member0_ = parseUnsigned(r, 255);
  const field1 = parseUnsigned(r, 255);
  const r__ = parseUnsigned(r, 255);
  return { class: class_, await: await_, arguments: arguments_, undefined: undefined_, value: value_, text, w: w_, r: r_, i: i_, out: out_, list: list_, each: each_, count: count_, bits: bits_, revision: revision_, tokens: tokens_, from: from_, readString: readString_, formatString: formatString_, checkObject: checkObject_, json: json_, member0: member0_, field1, r_: r__ };
}

export function formatText(value: Text): string {
  checkObject(value, "Text");
  return formatInteger(value.x, 0, 255, "Text.x");
}

export function parseText(r: TextReader): Text {
  const x = parseUnsigned(r, 255);
  return { x };
}

export function formatTextText(value: TextText): string {
  checkObject(value, "TextText");
  return formatInteger(value.x, 0, 255, "TextText.x");
}

export function parseTextText(r: TextReader): TextText {
  const x = parseUnsigned(r, 255);
  return { x };
}

export function formatUint8Array2(value: Uint8Array2): string {
  checkObject(value, "Uint8Array");
  return formatInteger(value.length, 0, 255, "Uint8Array.length");
}

export function parseUint8Array2(r: TextReader): Uint8Array2 {
  const length = parseUnsigned(r, 255);
  return { length };
}

export function formatUuid(value: Uuid): string {
  checkObject(value, "Uuid");
  return runtimeFormatUuid(value.id, "Uuid.id");
}

export function parseUuid(r: TextReader): Uuid {
  const id = runtimeParseUuid(r);
  return { id };
}

export function formatChatMessage2(value: ChatMessage2): string {
  checkObject(value, "chat.message");
  return formatInteger(value.x, 0, 255, "chat.message.x");
}

export function parseChatMessage2(r: TextReader): ChatMessage2 {
  const x = parseUnsigned(r, 255);
  return { x };
}

export function formatChatMessage3(value: ChatMessage3): string {
  checkObject(value, "chat_message");
  return formatInteger(value.z, 0, 255, "chat_message.z");
}

export function parseChatMessage3(r: TextReader): ChatMessage3 {
  const z = parseUnsigned(r, 255);
  return { z };
}

function formatCollisionsStepsList2(list: readonly Step[]): string {
  checkArray(list, "collisions.steps");
  let all = String(list.length);
  let last0 = 0;
  let last2 = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    checkObject(each, "Step");
    let out = (`${difference(last0, (last0 = checkInteger(each.each, 0, 4294967295, "Step.each")), 32)}`);
    out += SEPARATOR + formatInteger(each.eachBits, 0, 255, "Step.eachBits");
    out += SEPARATOR + (`${difference(last2, (last2 = checkInteger(each.count, -140737488355328, 140737488355327, "Step.count")), 48)}`);
    out += SEPARATOR + formatBoolean(each.list, "Step.list");
    all += SEPARATOR + out;
  }
  return all;
}

function parseCollisionsStepsList2(r: TextReader): Step[] {
  const count = runtimeParseCount(r, 1048576);
  const list: Step[] = new Array(count);
  let last0 = 0;
  let last2 = 0;
  for (let i = 0; i < count; i++) {
    const each_ = (last0 = addUnsigned(last0, parseDelta(r, 32), 32));
    const eachBits_ = parseUnsigned(r, 255);
    const count_ = (last2 = addSigned(last2, parseDelta(r, 48), 48));
    const list_ = parseBoolean(r);
    list[i] = { each: each_, eachBits: eachBits_, count: count_, list: list_ };
  }
  return list;
}

export function formatCollisions(value: Collisions): string {
  checkObject(value, "collisions");
  let out = formatChatMessage2(value.one);
  out += SEPARATOR + formatChatMessage(value.two);
  out += SEPARATOR + formatChatMessage3(value.three);
  out += SEPARATOR + formatMap2(value.map);
  out += SEPARATOR + formatUint8Array2(value.bytes);
  out += SEPARATOR + formatJsonValue2(value.json);
  out += SEPARATOR + formatCodecError2(value.error);
  out += SEPARATOR + formatIterable2(value.iterable);
  out += SEPARATOR + formatCollisionsNested(value.nested);
  out += SEPARATOR + formatCollisionsStepsList2(value.steps);
  out += SEPARATOR + formatCollisionsStepsList(value.stepsList);
  out += SEPARATOR + (`${ordinalOfCollisionsBoth(value.both, "collisions.both")}${SEPARATOR}` + formatCollisionsBoth(value.both));
  return out;
}

export function parseCollisions(r: TextReader): Collisions {
  const one = parseChatMessage2(r);
  const two = parseChatMessage(r);
  const three = parseChatMessage3(r);
  const map = parseMap2(r);
  const bytes_ = parseUint8Array2(r);
  const json_ = parseJsonValue2(r);
  const error = parseCodecError2(r);
  const iterable = parseIterable2(r);
  const nested = parseCollisionsNested(r);
  const steps = parseCollisionsStepsList2(r);
  const stepsList = parseCollisionsStepsList(r);
  const both = parseCollisionsBoth(r);
  return { one, two, three, map, bytes: bytes_, json: json_, error, iterable, nested, steps, stepsList, both };
}

export function formatCollisionsBothThree(value: CollisionsBothThree): string {
  checkObject(value, "collisions.both.Three");
  checkConst(value.kind, "Three", "collisions.both.Three.kind");
  return formatInteger(value.y, 0, 255, "collisions.both.Three.y");
}

export function parseCollisionsBothThree(r: TextReader): CollisionsBothThree {
  const kind = "Three";
  const y = parseUnsigned(r, 255);
  return { kind, y };
}

export function formatCollisionsBothOneTwo(value: CollisionsBothOneTwo): string {
  checkObject(value, "collisions.both.oneTwo");
  checkConst(value.kind, "one-two", "collisions.both.oneTwo.kind");
  return formatInteger(value.x, 0, 255, "collisions.both.oneTwo.x");
}

export function parseCollisionsBothOneTwo(r: TextReader): CollisionsBothOneTwo {
  const kind = "one-two";
  const x = parseUnsigned(r, 255);
  return { kind, x };
}

export function formatCollisionsNested(value: CollisionsNested): string {
  checkObject(value, "collisions.nested");
  return formatCollisionsNestedAB(value["a-b"]);
}

export function parseCollisionsNested(r: TextReader): CollisionsNested {
  const field_0_ = parseCollisionsNestedAB(r);
  return { "a-b": field_0_ };
}

export function formatCollisionsNestedAB(value: CollisionsNestedAB): string {
  checkObject(value, "collisions.nested.aB");
  return formatInteger(value.c, 0, 255, "collisions.nested.aB.c");
}

export function parseCollisionsNestedAB(r: TextReader): CollisionsNestedAB {
  const c = parseUnsigned(r, 255);
  return { c };
}

export function formatCollisionsStepsList(value: CollisionsStepsList): string {
  checkObject(value, "collisions.stepsList");
  return formatInteger(value.x, 0, 255, "collisions.stepsList.x");
}

export function parseCollisionsStepsList(r: TextReader): CollisionsStepsList {
  const x = parseUnsigned(r, 255);
  return { x };
}

function formatCollisionsBoth(value: CollisionsBoth): string {
  switch (value.kind) {
    case "one-two":
      return formatCollisionsBothOneTwo(value);
    case "Three":
      return formatCollisionsBothThree(value);
  }
}

function parseCollisionsBoth(r: TextReader): CollisionsBoth {
  const ordinal = parseUnsigned(r, 4294967295);
  switch (ordinal) {
    case 0:
      return parseCollisionsBothOneTwo(r);
    case 1:
      return parseCollisionsBothThree(r);
    default:
      return unknownMember(r, "collisions.both", ordinal);
  }
}

function parseKind(r: TextReader): Kind {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfKind(ordinal) ?? unknownMember(r, "kind", ordinal);
}
