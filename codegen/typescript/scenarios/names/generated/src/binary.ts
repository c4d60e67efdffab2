// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
import {
  addSigned,
  addUnsigned,
  bit,
  checkArray,
  checkConst,
  checkInteger,
  checkObject,
  checkOrder,
  clearBits,
  difference,
  getBits,
  putDecimal,
  putTimestamp,
  putU32,
  putU8,
  putUuid,
  putVarint,
  putZigzag53,
  readBytes as runtimeReadBytes,
  readCount as runtimeReadCount,
  readDecimal as runtimeReadDecimal,
  readDelta,
  readJson as runtimeReadJson,
  readString,
  readTimestamp,
  readU32,
  readU8,
  readUuid as runtimeReadUuid,
  reservedBits,
  setBits,
  skipBits,
  sortedEntries,
  takeBits1,
  takeBits2,
  takeVarint,
  unknownMember,
  writeBytes as runtimeWriteBytes,
  writeJson as runtimeWriteJson,
  writeString,
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

export function writeBindBidiItem(w: BinaryWriter, value: BindBidiItem): void {
  checkObject(value, "BindBidiItem");
  w.reserve(1);
  putU8(w, value.items, "BindBidiItem.items");
}

export function readBindBidiItem(r: BinaryReader): BindBidiItem {
  const items = readU8(r);
  return { items };
}

export function writeBytes(w: BinaryWriter, value: Bytes): void {
  checkObject(value, "Bytes");
  runtimeWriteBytes(w, value.bytes, "Bytes.bytes", Infinity, 4);
}

export function readBytes(r: BinaryReader): Bytes {
  const bytes_ = runtimeReadBytes(r, 4);
  return { bytes: bytes_ };
}

export function writeCallContext2(w: BinaryWriter, value: CallContext2): void {
  checkObject(value, "CallContext");
  w.reserve(1);
  putU8(w, value.x, "CallContext.x");
}

export function readCallContext2(r: BinaryReader): CallContext2 {
  const x = readU8(r);
  return { x };
}

export function writeChatMessage(w: BinaryWriter, value: ChatMessage): void {
  checkObject(value, "ChatMessage");
  w.reserve(1);
  putU8(w, value.y, "ChatMessage.y");
}

export function readChatMessage(r: BinaryReader): ChatMessage {
  const y = readU8(r);
  return { y };
}

export function writeCodecError2(w: BinaryWriter, value: CodecError2): void {
  checkObject(value, "CodecError");
  writeString(w, value.code, "CodecError.code");
}

export function readCodecError2(r: BinaryReader): CodecError2 {
  const code = readString(r, 1048576);
  return { code };
}

function writeCountListList(w: BinaryWriter, list: readonly number[]): void {
  checkArray(list, "Count.list", Infinity);
  if (list.length > 3) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(1);
    putU8(w, each, "Count.list");
  }
}

function readCountListList(r: BinaryReader): number[] {
  const count = runtimeReadCount(r, 8, 3);
  const list: number[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readU8(r);
    list[i] = each;
  }
  return list;
}

export function writeCount(w: BinaryWriter, value: Count): void {
  checkObject(value, "Count");
  writeCountListList(w, value.list);
}

export function readCount(r: BinaryReader): Count {
  const list_ = readCountListList(r);
  return { list: list_ };
}

export function writeDecimal(w: BinaryWriter, value: Decimal): void {
  checkObject(value, "Decimal");
  w.reserve(8);
  putDecimal(w, value.price, 100, "Decimal.price");
}

export function readDecimal(r: BinaryReader): Decimal {
  const price = runtimeReadDecimal(r, 100);
  return { price };
}

export function writeEventOptions2(w: BinaryWriter, value: EventOptions2): void {
  checkObject(value, "EventOptions");
  w.reserve(1);
  putU8(w, value.x, "EventOptions.x");
}

export function readEventOptions2(r: BinaryReader): EventOptions2 {
  const x = readU8(r);
  return { x };
}

export function writeIterable2(w: BinaryWriter, value: Iterable2): void {
  checkObject(value, "Iterable");
  w.reserve(1);
  putU8(w, value.x, "Iterable.x");
}

export function readIterable2(r: BinaryReader): Iterable2 {
  const x = readU8(r);
  return { x };
}

export function writeJson(w: BinaryWriter, value: Json): void {
  checkObject(value, "Json");
  runtimeWriteJson(w, value.json, 65536, 32, "Json.json");
}

export function readJson(r: BinaryReader): Json {
  const json_ = runtimeReadJson(r, 65536, 32);
  return { json: json_ };
}

export function writeJsonValue2(w: BinaryWriter, value: JsonValue2): void {
  checkObject(value, "JsonValue");
  w.reserve(1);
  putU8(w, value.value, "JsonValue.value");
}

export function readJsonValue2(r: BinaryReader): JsonValue2 {
  const value_ = readU8(r);
  return { value: value_ };
}

export function writeLength(w: BinaryWriter, value: Length): void {
  checkObject(value, "Length");
  writeString(w, value.text, "Length.text");
}

export function readLength(r: BinaryReader): Length {
  const text = readString(r, 1048576);
  return { text };
}

function writeMadeMapMap(w: BinaryWriter, map: ReadonlyMap<Kind, number>): void {
  const entries = sortedEntries(map, "Made.map");
  w.reserve(5 + ((entries.length * 3 + 7) >> 3));
  putVarint(w, entries.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, entries.length * 3);
  for (let i = 0; i < entries.length; i++) {
    const [key] = entries[i]!;
    setBits(w.bytes, from, i * 3, ordinalOfKind(key, "Made.map"));
  }
  for (let i = 0; i < entries.length; i++) {
    const [, value] = entries[i]!;
    w.reserve(1);
    putU8(w, value, "Made.map");
  }
}

function readMadeMapMap(r: BinaryReader): Map<Kind, number> {
  const count = runtimeReadCount(r, 11, 1048576);
  const from = skipBits(r, count * 3);
  const map = new Map<Kind, number>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const keyBits = getBits(r, from, i * 3, 3);
    const key = readKind(r, keyBits);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readU8(r);
    map.set(key, value);
  }
  return map;
}

function writeMadeKeyMap(w: BinaryWriter, map: ReadonlyMap<string, number>): void {
  const entries = sortedEntries(map, "Made.key", 1048576, (key) => key);
  w.reserve(5);
  putVarint(w, entries.length);
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    writeString(w, key, "Made.key");
    w.reserve(1);
    putU8(w, value, "Made.key");
  }
}

function readMadeKeyMap(r: BinaryReader): Map<string, number> {
  const count = runtimeReadCount(r, 16, 1048576);
  const map = new Map<string, number>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = readString(r, 1048576);
    const keyText = key;
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readU8(r);
    map.set(key, value);
  }
  return map;
}

export function writeMade(w: BinaryWriter, value: Made): void {
  checkObject(value, "Made");
  const kind = value.kind;
  const kindOrdinal = ordinalOfKind(kind, "Made.kind");
  const kindOrdinal_ = value.kindOrdinal;
  const kindBits_ = value.kindBits;
  const kindBits_Ordinal = kindBits_ === null ? 0 : ordinalOfKind(kindBits_, "Made.kindBits");
  w.reserve(2);
  w.bytes[w.pos++] = kindOrdinal | ((kindOrdinal_ === undefined ? 0 : 1) << 3) | ((kindBits_ === null ? 1 : 0) << 4) | (kindBits_Ordinal << 5);
  if (kindOrdinal_ !== undefined) {
    putU8(w, kindOrdinal_, "Made.kindOrdinal");
  }
  writeMadeMapMap(w, value.map);
  writeMadeKeyMap(w, value.key);
  w.reserve(3);
  putU8(w, value.keyText, "Made.keyText");
  putU8(w, value.last0, "Made.last0");
  putU8(w, value.bits1, "Made.bits1");
}

export function readMade(r: BinaryReader): Made {
  const bits = takeBits1(r, 255);
  const kind = readKind(r, bits & 7);
  const kindOrdinal_ = (bits & 8) !== 0 ? readU8(r) : undefined;
  if ((bits & 16) !== 0 && ((bits >>> 5) & 7) !== 0) reservedBits(r);
  const kindBits_ = (bits & 16) !== 0 ? null : readKind(r, (bits >>> 5) & 7);
  const map = readMadeMapMap(r);
  const key = readMadeKeyMap(r);
  const keyText_ = readU8(r);
  const last0_ = readU8(r);
  const bits1_ = readU8(r);
  return { kind, kindOrdinal: kindOrdinal_, kindBits: kindBits_, map, key, keyText: keyText_, last0: last0_, bits1: bits1_ };
}

export function writeMap2(w: BinaryWriter, value: Map2): void {
  checkObject(value, "Map");
  w.reserve(1);
  putU8(w, value.size, "Map.size");
}

export function readMap2(r: BinaryReader): Map2 {
  const size = readU8(r);
  return { size };
}

export function writeNamesAllAnswer(w: BinaryWriter, value: NamesAllAnswer): void {
  checkObject(value, "NamesAllAnswer");
  w.reserve(1);
  putU8(w, value.x, "NamesAllAnswer.x");
}

export function readNamesAllAnswer(r: BinaryReader): NamesAllAnswer {
  const x = readU8(r);
  return { x };
}

export function writeNamesClient(w: BinaryWriter, value: NamesClient): void {
  checkObject(value, "NamesClient");
  w.reserve(1);
  putU8(w, value.protocol, "NamesClient.protocol");
}

export function readNamesClient(r: BinaryReader): NamesClient {
  const protocol = readU8(r);
  return { protocol };
}

export function writeNothing(_w: BinaryWriter, value: Nothing): void {
  checkObject(value, "Nothing");
}

export function readNothing(_r: BinaryReader): Nothing {
  return {};
}

export function writeOdd(w: BinaryWriter, value: Odd): void {
  checkObject(value, "Odd");
  const field_1_ = value["with space"];
  w.reserve(1);
  w.bytes[w.pos++] = field_1_ === undefined ? 0 : 1;
  writeString(w, value["content-type"], "Odd.content-type");
  w.reserve(4);
  if (field_1_ !== undefined) {
    putU8(w, field_1_, "Odd.with space");
  }
  putU8(w, value["quote\"d"], "Odd.quote\"d");
  putU8(w, value["back\\slash"], "Odd.back\\slash");
  putU8(w, value["über"], "Odd.über");
  writeString(w, value["名前"], "Odd.名前");
  w.reserve(5);
  putU8(w, value["👍"], "Odd.👍");
  putU8(w, value.$dollar, "Odd.$dollar");
  putU8(w, value._private, "Odd._private");
  putU8(w, value.Upper, "Odd.Upper");
  putU8(w, value.upper, "Odd.upper");
}

export function readOdd(r: BinaryReader): Odd {
  const bits = takeBits1(r, 1);
  const field_0_ = readString(r, 1048576);
  const field_1_ = (bits & 1) !== 0 ? readU8(r) : undefined;
  const field_2_ = readU8(r);
  const field_3_ = readU8(r);
  const field_4_ = readU8(r);
  const field_5_ = readString(r, 1048576);
  const field_6_ = readU8(r);
  const $dollar_ = readU8(r);
  const _private_ = readU8(r);
  const Upper_ = readU8(r);
  const upper = readU8(r);
  return { "content-type": field_0_, "with space": field_1_, "quote\"d": field_2_, "back\\slash": field_3_, "über": field_4_, "名前": field_5_, "👍": field_6_, $dollar: $dollar_, _private: _private_, Upper: Upper_, upper };
}

export function writeRuntime(w: BinaryWriter, value: Runtime): void {
  checkObject(value, "Runtime");
  writeJson(w, value.json);
  writeBytes(w, value.bytes);
  writeUuid(w, value.uuid);
  writeCount(w, value.count);
  writeLength(w, value.length);
  writeDecimal(w, value.decimal);
}

export function readRuntime(r: BinaryReader): Runtime {
  const json_ = readJson(r);
  const bytes_ = readBytes(r);
  const uuid = readUuid(r);
  const count_ = readCount(r);
  const length = readLength(r);
  const decimal_ = readDecimal(r);
  return { json: json_, bytes: bytes_, uuid, count: count_, length, decimal: decimal_ };
}

export function writeStep(w: BinaryWriter, value: Step): void {
  checkObject(value, "Step");
  const list_ = value.list;
  w.reserve(13);
  w.bytes[w.pos++] = bit(list_, "Step.list");
  putU32(w, value.each, "Step.each");
  putU8(w, value.eachBits, "Step.eachBits");
  putTimestamp(w, value.count, "Step.count");
}

export function readStep(r: BinaryReader): Step {
  const bits = takeBits1(r, 1);
  const each_ = readU32(r);
  const eachBits_ = readU8(r);
  const count_ = readTimestamp(r);
  const list_ = (bits & 1) !== 0;
  return { each: each_, eachBits: eachBits_, count: count_, list: list_ };
}

function writeTakenListList(w: BinaryWriter, list: readonly number[]): void {
  checkArray(list, "Taken.list");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(1);
    putU8(w, each, "Taken.list");
  }
}

function readTakenListList(r: BinaryReader): number[] {
  const count = runtimeReadCount(r, 8, 1048576);
  const list: number[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readU8(r);
    list[i] = each;
  }
  return list;
}

function writeTakenEachList(w: BinaryWriter, list: readonly Kind[]): void {
  checkArray(list, "Taken.each");
  w.reserve(5 + ((list.length * 3 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 3);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 3, ordinalOfKind(each, "Taken.each"));
  }
}

function readTakenEachList(r: BinaryReader): Kind[] {
  const count = runtimeReadCount(r, 3, 1048576);
  const from = skipBits(r, count * 3);
  const list: Kind[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 3, 3);
    const each = readKind(r, eachBits);
    list[i] = each;
  }
  return list;
}

export function writeTaken(w: BinaryWriter, value: Taken): void {
  checkObject(value, "Taken");
  const arguments_ = value.arguments;
  const undefined_ = value.undefined;
  const r_ = value.r;
  const r_Ordinal = r_ === undefined ? 0 : ordinalOfKind(r_, "Taken.r");
  const count_ = value.count;
  const bits_ = value.bits;
  const formatString_ = value.formatString;
  const checkObject_ = value.checkObject;
  const json_ = value.json;
  w.reserve(7);
  const bits = (arguments_ === undefined ? 0 : 1) | ((undefined_ === null ? 1 : 0) << 1) | ((r_ === undefined ? 0 : 1) << 2) | (r_Ordinal << 3) | ((count_ === undefined ? 0 : 1) << 6) | ((bits_ === undefined ? 0 : 1) << 7) | ((bits_ === undefined ? 0 : bit(bits_, "Taken.bits")) << 8) | ((formatString_ === undefined ? 0 : 1) << 9) | (bit(checkObject_, "Taken.checkObject") << 10) | ((json_ === undefined ? 0 : 1) << 11);
  w.bytes[w.pos++] = bits;
  w.bytes[w.pos++] = bits >>> 8;
  putU8(w, value.class, "Taken.class");
  putU8(w, value.await, "Taken.await");
  if (arguments_ !== undefined) {
    putU8(w, arguments_, "Taken.arguments");
  }
  if (undefined_ !== null) {
    putU8(w, undefined_, "Taken.undefined");
  }
  putU8(w, value.value, "Taken.value");
  writeString(w, value.text, "Taken.text");
  w.reserve(2);
  putU8(w, value.w, "Taken.w");
  putU8(w, value.i, "Taken.i");
  writeString(w, value.out, "Taken.out");
  writeTakenListList(w, value.list);
  writeTakenEachList(w, value.each);
  w.reserve(8);
  if (count_ !== undefined) {
    putU32(w, count_, "Taken.count");
  }
  putU8(w, value.revision, "Taken.revision");
  putU8(w, value.tokens, "Taken.tokens");
  putU8(w, value.from, "Taken.from");
  writeString(w, value.readString, "Taken.readString");
  if (formatString_ !== undefined) {
    writeString(w, formatString_, "Taken.formatString");
  }
  w.reserve(4);
  if (json_ !== undefined) {
    putU8(w, json_, "Taken.json");
  }
  putU8(w, value.member0, "Taken.member0");
  putU8(w, value.field1, "Taken.field1");
  putU8(w, value.r_, "Taken.r_");
}

export function readTaken(r: BinaryReader): Taken {
  const bits = takeBits2(r, 4095);
  const class_ = readU8(r);
  const await_ = readU8(r);
  const arguments_ = (bits & 1) !== 0 ? readU8(r) : undefined;
  const undefined_ = (bits & 2) !== 0 ? null : readU8(r);
  const value_ = readU8(r);
  const text = readString(r, 1048576);
  const w_ = readU8(r);
  if ((bits & 4) === 0 && ((bits >>> 3) & 7) !== 0) reservedBits(r);
  const r_ = (bits & 4) !== 0 ? readKind(r, (bits >>> 3) & 7) : undefined;
  const i_ = readU8(r);
  const out_ = readString(r, 1048576);
  const list_ = readTakenListList(r);
  const each_ = readTakenEachList(r);
  const count_ = (bits & 64) !== 0 ? readU32(r) : undefined;
  if ((bits & 128) === 0 && (bits & 256) !== 0) reservedBits(r);
  const bits_ = (bits & 128) !== 0 ? (bits & 256) !== 0 : undefined;
  const revision_ = readU8(r);
  const tokens_ = readU8(r);
  const from_ = readU8(r);
  const readString_ = readString(r, 1048576);
  const formatString_ = (bits & 512) !== 0 ? readString(r, 1048576) : undefined;
  const checkObject_ = (bits & 1024) !== 0;
  const json_ = (bits & 2048) !== 0 ? readU8(r) : undefined;
  const member0_ = readU8(r);
  const field1 = readU8(r);
  const r__ = readU8(r);
  return { class: class_, await: await_, arguments: arguments_, undefined: undefined_, value: value_, text, w: w_, r: r_, i: i_, out: out_, list: list_, each: each_, count: count_, bits: bits_, revision: revision_, tokens: tokens_, from: from_, readString: readString_, formatString: formatString_, checkObject: checkObject_, json: json_, member0: member0_, field1, r_: r__ };
}

export function writeText(w: BinaryWriter, value: Text): void {
  checkObject(value, "Text");
  w.reserve(1);
  putU8(w, value.x, "Text.x");
}

export function readText(r: BinaryReader): Text {
  const x = readU8(r);
  return { x };
}

export function writeTextText(w: BinaryWriter, value: TextText): void {
  checkObject(value, "TextText");
  w.reserve(1);
  putU8(w, value.x, "TextText.x");
}

export function readTextText(r: BinaryReader): TextText {
  const x = readU8(r);
  return { x };
}

export function writeUint8Array2(w: BinaryWriter, value: Uint8Array2): void {
  checkObject(value, "Uint8Array");
  w.reserve(1);
  putU8(w, value.length, "Uint8Array.length");
}

export function readUint8Array2(r: BinaryReader): Uint8Array2 {
  const length = readU8(r);
  return { length };
}

export function writeUuid(w: BinaryWriter, value: Uuid): void {
  checkObject(value, "Uuid");
  w.reserve(16);
  putUuid(w, value.id, "Uuid.id");
}

export function readUuid(r: BinaryReader): Uuid {
  const id = runtimeReadUuid(r);
  return { id };
}

export function writeChatMessage2(w: BinaryWriter, value: ChatMessage2): void {
  checkObject(value, "chat.message");
  w.reserve(1);
  putU8(w, value.x, "chat.message.x");
}

export function readChatMessage2(r: BinaryReader): ChatMessage2 {
  const x = readU8(r);
  return { x };
}

export function writeChatMessage3(w: BinaryWriter, value: ChatMessage3): void {
  checkObject(value, "chat_message");
  w.reserve(1);
  putU8(w, value.z, "chat_message.z");
}

export function readChatMessage3(r: BinaryReader): ChatMessage3 {
  const z = readU8(r);
  return { z };
}

function writeCollisionsStepsList2(w: BinaryWriter, list: readonly Step[]): void {
  checkArray(list, "collisions.steps");
  w.reserve(5);
  putVarint(w, list.length);
  let last0 = 0;
  let last2 = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    checkObject(each, "Step");
    const list_ = each.list;
    w.reserve(22);
    w.bytes[w.pos++] = bit(list_, "Step.list");
    putZigzag53(w, difference(last0, (last0 = checkInteger(each.each, 0, 4294967295, "Step.each")), 32));
    putU8(w, each.eachBits, "Step.eachBits");
    putZigzag53(w, difference(last2, (last2 = checkInteger(each.count, -140737488355328, 140737488355327, "Step.count")), 48));
  }
}

function readCollisionsStepsList2(r: BinaryReader): Step[] {
  const count = runtimeReadCount(r, 32, 1048576);
  const list: Step[] = new Array(count);
  let last0 = 0;
  let last2 = 0;
  for (let i = 0; i < count; i++) {
    const bits = takeBits1(r, 1);
    const each_ = (last0 = addUnsigned(last0, readDelta(r, 32), 32));
    const eachBits_ = readU8(r);
    const count_ = (last2 = addSigned(last2, readDelta(r, 48), 48));
    const list_ = (bits & 1) !== 0;
    const each: Step = { each: each_, eachBits: eachBits_, count: count_, list: list_ };
    list[i] = each;
  }
  return list;
}

export function writeCollisions(w: BinaryWriter, value: Collisions): void {
  checkObject(value, "collisions");
  const both = value.both;
  const bothOrdinal = ordinalOfCollisionsBoth(both, "collisions.both");
  w.reserve(1);
  w.bytes[w.pos++] = bothOrdinal;
  writeChatMessage2(w, value.one);
  writeChatMessage(w, value.two);
  writeChatMessage3(w, value.three);
  writeMap2(w, value.map);
  writeUint8Array2(w, value.bytes);
  writeJsonValue2(w, value.json);
  writeCodecError2(w, value.error);
  writeIterable2(w, value.iterable);
  writeCollisionsNested(w, value.nested);
  writeCollisionsStepsList2(w, value.steps);
  writeCollisionsStepsList(w, value.stepsList);
  writeCollisionsBoth(w, both);
}

export function readCollisions(r: BinaryReader): Collisions {
  const bits = takeBits1(r, 3);
  const one = readChatMessage2(r);
  const two = readChatMessage(r);
  const three = readChatMessage3(r);
  const map = readMap2(r);
  const bytes_ = readUint8Array2(r);
  const json_ = readJsonValue2(r);
  const error = readCodecError2(r);
  const iterable = readIterable2(r);
  const nested = readCollisionsNested(r);
  const steps = readCollisionsStepsList2(r);
  const stepsList = readCollisionsStepsList(r);
  const both = readCollisionsBoth(r, bits & 3);
  return { one, two, three, map, bytes: bytes_, json: json_, error, iterable, nested, steps, stepsList, both };
}

export function writeCollisionsBothThree(w: BinaryWriter, value: CollisionsBothThree): void {
  checkObject(value, "collisions.both.Three");
  w.reserve(1);
  checkConst(value.kind, "Three", "collisions.both.Three.kind");
  putU8(w, value.y, "collisions.both.Three.y");
}

export function readCollisionsBothThree(r: BinaryReader): CollisionsBothThree {
  const kind = "Three";
  const y = readU8(r);
  return { kind, y };
}

export function writeCollisionsBothOneTwo(w: BinaryWriter, value: CollisionsBothOneTwo): void {
  checkObject(value, "collisions.both.oneTwo");
  w.reserve(1);
  checkConst(value.kind, "one-two", "collisions.both.oneTwo.kind");
  putU8(w, value.x, "collisions.both.oneTwo.x");
}

export function readCollisionsBothOneTwo(r: BinaryReader): CollisionsBothOneTwo {
  const kind = "one-two";
  const x = readU8(r);
  return { kind, x };
}

export function writeCollisionsNested(w: BinaryWriter, value: CollisionsNested): void {
  checkObject(value, "collisions.nested");
  writeCollisionsNestedAB(w, value["a-b"]);
}

export function readCollisionsNested(r: BinaryReader): CollisionsNested {
  const field_0_ = readCollisionsNestedAB(r);
  return { "a-b": field_0_ };
}

export function writeCollisionsNestedAB(w: BinaryWriter, value: CollisionsNestedAB): void {
  checkObject(value, "collisions.nested.aB");
  w.reserve(1);
  putU8(w, value.c, "collisions.nested.aB.c");
}

export function readCollisionsNestedAB(r: BinaryReader): CollisionsNestedAB {
  const c = readU8(r);
  return { c };
}

export function writeCollisionsStepsList(w: BinaryWriter, value: CollisionsStepsList): void {
  checkObject(value, "collisions.stepsList");
  w.reserve(1);
  putU8(w, value.x, "collisions.stepsList.x");
}

export function readCollisionsStepsList(r: BinaryReader): CollisionsStepsList {
  const x = readU8(r);
  return { x };
}

function writeCollisionsBoth(w: BinaryWriter, value: CollisionsBoth): void {
  switch (value.kind) {
    case "one-two":
      return writeCollisionsBothOneTwo(w, value);
    case "Three":
      return writeCollisionsBothThree(w, value);
  }
}

function readCollisionsBoth(r: BinaryReader, bits: number): CollisionsBoth {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  switch (ordinal) {
    case 0:
      return readCollisionsBothOneTwo(r);
    case 1:
      return readCollisionsBothThree(r);
    default:
      return unknownMember(r, "collisions.both", ordinal);
  }
}

function readKind(r: BinaryReader, bits: number): Kind {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfKind(ordinal) ?? unknownMember(r, "kind", ordinal);
}
