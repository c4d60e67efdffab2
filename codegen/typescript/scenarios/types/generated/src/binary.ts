// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter, JsonValue } from "@twobyte/wire";
import {
  addSigned,
  addUnsigned,
  bit,
  checkArray,
  checkConst,
  checkI64,
  checkInteger,
  checkObject,
  checkOrder,
  checkU64,
  clearBits,
  difference,
  difference54,
  enterRead,
  enterWrite,
  getBits,
  putDecimal,
  putDelta64,
  putF32,
  putF64,
  putF64Special,
  putI16,
  putI32,
  putI53,
  putI64,
  putI8,
  putTimestamp,
  putU16,
  putU32,
  putU53,
  putU64,
  putU8,
  putUuid,
  putVarint,
  putZigzag53,
  readBytes,
  readCount,
  readDecimal,
  readDelta,
  readF64,
  readI16,
  readI32,
  readI53,
  readI64,
  readI8,
  readJson,
  readString,
  readTimestamp,
  readU16,
  readU32,
  readU53,
  readU64,
  readU8,
  readUuid,
  reservedBits,
  safeSum,
  setBits,
  skipBits,
  sortedEntries,
  takeBits1,
  takeBits2,
  takeF32,
  takeF64,
  takeF64Special,
  takeTimestamp,
  takeVarint,
  toUnits,
  unknownMember,
  writeBytes,
  writeJson,
  writeString,
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

function writeConstraintsTagsList(w: BinaryWriter, list: readonly string[]): void {
  checkArray(list, "Constraints.tags", Infinity);
  if (list.length > 8) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeString(w, each, "Constraints.tags");
  }
}

function readConstraintsTagsList(r: BinaryReader): string[] {
  const count = readCount(r, 8, 8);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 1048576);
    list[i] = each;
  }
  return list;
}

function writeConstraintsScoresMap(w: BinaryWriter, map: ReadonlyMap<string, number>): void {
  const entries = sortedEntries(map, "Constraints.scores", Infinity, (key) => key);
  if (entries.length > 16) w.large = true;
  w.reserve(5);
  putVarint(w, entries.length);
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    writeString(w, key, "Constraints.scores", Infinity, 8);
    w.reserve(1);
    putU8(w, value, "Constraints.scores");
  }
}

function readConstraintsScoresMap(r: BinaryReader): Map<string, number> {
  const count = readCount(r, 16, 16);
  const map = new Map<string, number>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = readString(r, 32);
    const keyText = key;
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readU8(r);
    map.set(key, value);
  }
  return map;
}

export function writeConstraints(w: BinaryWriter, value: Constraints): void {
  checkObject(value, "Constraints");
  w.reserve(32);
  putU8(w, value.small, "Constraints.small");
  putI32(w, value.even, "Constraints.even");
  putU64(w, value.wide, "Constraints.wide");
  putF64(w, value.share, "Constraints.share");
  putDecimal(w, value.price, 100, "Constraints.price");
  writeString(w, value.name, "Constraints.name", Infinity, 40);
  writeString(w, value.mail, "Constraints.mail");
  writeBytes(w, value.hash, "Constraints.hash", Infinity, 32);
  writeConstraintsTagsList(w, value.tags);
  writeConstraintsScoresMap(w, value.scores);
  writeJson(w, value.payload, 256, 32, "Constraints.payload");
}

export function readConstraints(r: BinaryReader): Constraints {
  const small = readU8(r);
  const even = readI32(r);
  const wide = readU64(r);
  const share = readF64(r);
  const price = readDecimal(r, 100);
  const name = readString(r, 160);
  const mail = readString(r, 1048576);
  const hash = readBytes(r, 32);
  const tags = readConstraintsTagsList(r);
  const scores = readConstraintsScoresMap(r);
  const payload = readJson(r, 256, 32);
  return { small, even, wide, share, price, name, mail, hash, tags, scores, payload };
}

function writeDefaultsLabelsList(w: BinaryWriter, list: readonly string[]): void {
  checkArray(list, "Defaults.labels");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeString(w, each, "Defaults.labels");
  }
}

function readDefaultsLabelsList(r: BinaryReader): string[] {
  const count = readCount(r, 8, 1048576);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 1048576);
    list[i] = each;
  }
  return list;
}

export function writeDefaults(w: BinaryWriter, value: Defaults): void {
  checkObject(value, "Defaults");
  const tone = value.tone;
  const toneOrdinal = ordinalOfMood(tone, "Defaults.tone");
  w.reserve(6);
  w.bytes[w.pos++] = toneOrdinal;
  putU32(w, value.count, "Defaults.count");
  writeDefaultsLabelsList(w, value.labels);
}

export function readDefaults(r: BinaryReader): Defaults {
  const bits = takeBits1(r, 3);
  const count_ = readU32(r);
  const tone = readMood(r, bits & 3);
  const labels = readDefaultsLabelsList(r);
  return { count: count_, tone, labels };
}

export function writeEmpty(_w: BinaryWriter, value: Empty): void {
  checkObject(value, "Empty");
}

export function readEmpty(_r: BinaryReader): Empty {
  return {};
}

export function writeFork(w: BinaryWriter, value: Fork): void {
  enterWrite(w);
  checkObject(value, "Fork");
  const left = value.left;
  const leftOrdinal = ordinalOfTree(left, "Fork.left");
  const right = value.right;
  const rightOrdinal = right === null ? 0 : ordinalOfTree(right, "Fork.right");
  w.reserve(1);
  w.bytes[w.pos++] = leftOrdinal | ((right === null ? 1 : 0) << 2) | (rightOrdinal << 3);
  checkConst(value.kind, "fork", "Fork.kind");
  writeTree(w, left);
  if (right !== null) {
    writeTree(w, right);
  }
  w.depth--;
}

export function readFork(r: BinaryReader): Fork {
  enterRead(r);
  const bits = takeBits1(r, 31);
  const kind = "fork";
  const left = readTree(r, bits & 3);
  if ((bits & 4) !== 0 && ((bits >>> 3) & 3) !== 0) reservedBits(r);
  const right = (bits & 4) !== 0 ? null : readTree(r, (bits >>> 3) & 3);
  r.depth--;
  return { kind, left, right };
}

function writeGroveOthersList(w: BinaryWriter, list: readonly Tree[]): void {
  checkArray(list, "Grove.others");
  w.reserve(5 + ((list.length * 2 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 2);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 2, ordinalOfTree(each, "Grove.others"));
  }
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeTree(w, each);
  }
}

function readGroveOthersList(r: BinaryReader): Tree[] {
  const count = readCount(r, 10, 1048576);
  const from = skipBits(r, count * 2);
  const list: Tree[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 2, 2);
    const each = readTree(r, eachBits);
    list[i] = each;
  }
  return list;
}

function writeGroveByNameMap(w: BinaryWriter, map: ReadonlyMap<string, Tree>): void {
  const entries = sortedEntries(map, "Grove.byName", 1048576, (key) => key);
  w.reserve(5 + ((entries.length * 2 + 7) >> 3));
  putVarint(w, entries.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, entries.length * 2);
  for (let i = 0; i < entries.length; i++) {
    const [, value] = entries[i]!;
    setBits(w.bytes, from, i * 2 + 0, ordinalOfTree(value, "Grove.byName"));
  }
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    writeString(w, key, "Grove.byName");
    writeTree(w, value);
  }
}

function readGroveByNameMap(r: BinaryReader): Map<string, Tree> {
  const count = readCount(r, 18, 1048576);
  const from = skipBits(r, count * 2);
  const map = new Map<string, Tree>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = readString(r, 1048576);
    const keyText = key;
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const valueBits = getBits(r, from, i * 2 + 0, 2);
    const value = readTree(r, valueBits);
    map.set(key, value);
  }
  return map;
}

export function writeGrove(w: BinaryWriter, value: Grove): void {
  checkObject(value, "Grove");
  const tree = value.tree;
  const treeOrdinal = ordinalOfTree(tree, "Grove.tree");
  w.reserve(1);
  w.bytes[w.pos++] = treeOrdinal;
  writeTree(w, tree);
  writeGroveOthersList(w, value.others);
  writeGroveByNameMap(w, value.byName);
}

export function readGrove(r: BinaryReader): Grove {
  const bits = takeBits1(r, 3);
  const tree = readTree(r, bits & 3);
  const others = readGroveOthersList(r);
  const byName = readGroveByNameMap(r);
  return { tree, others, byName };
}

export function writeLeaf(w: BinaryWriter, value: Leaf): void {
  checkObject(value, "Leaf");
  checkConst(value.kind, "leaf", "Leaf.kind");
  writeString(w, value.name, "Leaf.name");
}

export function readLeaf(r: BinaryReader): Leaf {
  const kind = "leaf";
  const name = readString(r, 1048576);
  return { kind, name };
}

function writeMapsByNameMap(w: BinaryWriter, map: ReadonlyMap<string, number>): void {
  const entries = sortedEntries(map, "Maps.byName", 1048576, (key) => key);
  w.reserve(5);
  putVarint(w, entries.length);
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    writeString(w, key, "Maps.byName");
    w.reserve(1);
    putU8(w, value, "Maps.byName");
  }
}

function readMapsByNameMap(r: BinaryReader): Map<string, number> {
  const count = readCount(r, 16, 1048576);
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

function writeMapsByNumberMap(w: BinaryWriter, map: ReadonlyMap<number, boolean | null>): void {
  const entries = sortedEntries(map, "Maps.byNumber");
  w.reserve(5 + ((entries.length * 2 + 7) >> 3));
  putVarint(w, entries.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, entries.length * 2);
  for (let i = 0; i < entries.length; i++) {
    const [, value] = entries[i]!;
    setBits(w.bytes, from, i * 2 + 0, value === null ? 1 : bit(value, "Maps.byNumber") << 1);
  }
  for (let i = 0; i < entries.length; i++) {
    const [key] = entries[i]!;
    w.reserve(3);
    putI16(w, key, "Maps.byNumber");
  }
}

function readMapsByNumberMap(r: BinaryReader): Map<number, boolean | null> {
  const count = readCount(r, 10, 1048576);
  const from = skipBits(r, count * 2);
  const map = new Map<number, boolean | null>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = readI16(r);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const valueBits = getBits(r, from, i * 2 + 0, 2);
    if ((valueBits & 1) !== 0 && valueBits !== 1) reservedBits(r);
    const value = (valueBits & 1) !== 0 ? null : (valueBits >>> 1) !== 0;
    map.set(key, value);
  }
  return map;
}

function writeMapsByLargeMap(w: BinaryWriter, map: ReadonlyMap<number, string>): void {
  const entries = sortedEntries(map, "Maps.byLarge");
  w.reserve(5);
  putVarint(w, entries.length);
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    w.reserve(8);
    putU53(w, key, "Maps.byLarge");
    writeString(w, value, "Maps.byLarge");
  }
}

function readMapsByLargeMap(r: BinaryReader): Map<number, string> {
  const count = readCount(r, 16, 1048576);
  const map = new Map<number, string>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = readU53(r);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readString(r, 1048576);
    map.set(key, value);
  }
  return map;
}

function writeMapsByFlagMap(w: BinaryWriter, map: ReadonlyMap<boolean, string>): void {
  const entries = sortedEntries(map, "Maps.byFlag");
  w.reserve(5 + ((entries.length * 1 + 7) >> 3));
  putVarint(w, entries.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, entries.length * 1);
  for (let i = 0; i < entries.length; i++) {
    const [key] = entries[i]!;
    setBits(w.bytes, from, i * 1, bit(key, "Maps.byFlag"));
  }
  for (let i = 0; i < entries.length; i++) {
    const [, value] = entries[i]!;
    writeString(w, value, "Maps.byFlag");
  }
}

function readMapsByFlagMap(r: BinaryReader): Map<boolean, string> {
  const count = readCount(r, 9, 1048576);
  const from = skipBits(r, count * 1);
  const map = new Map<boolean, string>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const keyBits = getBits(r, from, i * 1, 1);
    const key = keyBits !== 0;
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readString(r, 1048576);
    map.set(key, value);
  }
  return map;
}

function writeMapsByIdList(w: BinaryWriter, list: readonly string[]): void {
  checkArray(list, "Maps.byId");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeString(w, each, "Maps.byId");
  }
}

function readMapsByIdList(r: BinaryReader): string[] {
  const count = readCount(r, 8, 1048576);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 1048576);
    list[i] = each;
  }
  return list;
}

function writeMapsByIdMap(w: BinaryWriter, map: ReadonlyMap<string, readonly string[]>): void {
  const entries = sortedEntries(map, "Maps.byId", 1048576, (key) => key.toLowerCase());
  w.reserve(5);
  putVarint(w, entries.length);
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    w.reserve(16);
    putUuid(w, key, "Maps.byId");
    writeMapsByIdList(w, value);
  }
}

function readMapsByIdMap(r: BinaryReader): Map<string, readonly string[]> {
  const count = readCount(r, 136, 1048576);
  const map = new Map<string, readonly string[]>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = readUuid(r);
    const keyText = key;
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readMapsByIdList(r);
    map.set(key, value);
  }
  return map;
}

function writeMapsByToneMap(w: BinaryWriter, map: ReadonlyMap<Tone, JsonValue>): void {
  const entries = sortedEntries(map, "Maps.byTone");
  w.reserve(5 + ((entries.length * 2 + 7) >> 3));
  putVarint(w, entries.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, entries.length * 2);
  for (let i = 0; i < entries.length; i++) {
    const [key] = entries[i]!;
    setBits(w.bytes, from, i * 2, ordinalOfTone(key, "Maps.byTone"));
  }
  for (let i = 0; i < entries.length; i++) {
    const [, value] = entries[i]!;
    writeJson(w, value, 65536, 32, "Maps.byTone");
  }
}

function readMapsByToneMap(r: BinaryReader): Map<Tone, JsonValue> {
  const count = readCount(r, 10, 1048576);
  const from = skipBits(r, count * 2);
  const map = new Map<Tone, JsonValue>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const keyBits = getBits(r, from, i * 2, 2);
    const key = readTone(r, keyBits);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readJson(r, 65536, 32);
    map.set(key, value);
  }
  return map;
}

export function writeMaps(w: BinaryWriter, value: Maps): void {
  checkObject(value, "Maps");
  writeMapsByNameMap(w, value.byName);
  writeMapsByNumberMap(w, value.byNumber);
  writeMapsByLargeMap(w, value.byLarge);
  writeMapsByFlagMap(w, value.byFlag);
  writeMapsByIdMap(w, value.byId);
  writeMapsByToneMap(w, value.byTone);
}

export function readMaps(r: BinaryReader): Maps {
  const byName = readMapsByNameMap(r);
  const byNumber = readMapsByNumberMap(r);
  const byLarge = readMapsByLargeMap(r);
  const byFlag = readMapsByFlagMap(r);
  const byId = readMapsByIdMap(r);
  const byTone = readMapsByToneMap(r);
  return { byName, byNumber, byLarge, byFlag, byId, byTone };
}

export function writePoint(w: BinaryWriter, value: Point): void {
  checkObject(value, "Point");
  w.reserve(8);
  putF32(w, value.x, "Point.x");
  putF32(w, value.y, "Point.y");
}

export function readPoint(r: BinaryReader): Point {
  const words = r.run(8);
  const x = takeF32(r, words);
  const y = takeF32(r, words);
  return { x, y };
}

function writePresencePointsList(w: BinaryWriter, list: readonly (Point | null)[]): void {
  checkArray(list, "Presence.points");
  w.reserve(5 + ((list.length * 1 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 1);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 1, each === null ? 1 : 0 << 1);
  }
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    if (each !== null) {
      writePoint(w, each);
    }
  }
}

function readPresencePointsList(r: BinaryReader): (Point | null)[] {
  const count = readCount(r, 1, 1048576);
  const from = skipBits(r, count * 1);
  const list: (Point | null)[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 1, 1);
    const each = (eachBits & 1) !== 0 ? null : readPoint(r);
    list[i] = each;
  }
  return list;
}

export function writePresence(w: BinaryWriter, value: Presence): void {
  checkObject(value, "Presence");
  const optional = value.optional;
  const nullable = value.nullable;
  const both = value.both;
  const bytes_ = value.bytes;
  const tone = value.tone;
  const toneOrdinal = tone === undefined || tone === null ? 0 : ordinalOfTone(tone, "Presence.tone");
  const marked = value.marked;
  const point = value.point;
  const anything = value.anything;
  const points = value.points;
  const readonly = value.readonly;
  w.reserve(5);
  const bits = (optional === undefined ? 0 : 1) | ((nullable === null ? 1 : 0) << 1) | ((both === undefined ? 0 : 1) << 2) | ((both === null ? 1 : 0) << 3) | ((both === undefined || both === null ? 0 : bit(both, "Presence.both")) << 4) | ((bytes_ === undefined ? 0 : 1) << 5) | ((tone === undefined ? 0 : 1) << 6) | ((tone === null ? 1 : 0) << 7) | (toneOrdinal << 8) | ((marked === undefined ? 0 : 1) << 10) | ((point === undefined ? 0 : 1) << 11) | ((anything === null ? 1 : 0) << 12) | ((points === undefined ? 0 : 1) << 13) | ((readonly === undefined ? 0 : 1) << 14);
  w.bytes[w.pos++] = bits;
  w.bytes[w.pos++] = bits >>> 8;
  if (optional !== undefined) {
    putU16(w, optional, "Presence.optional");
  }
  if (nullable !== null) {
    writeString(w, nullable, "Presence.nullable");
  }
  if (bytes_ !== undefined) {
    writeBytes(w, bytes_, "Presence.bytes");
  }
  if (marked !== undefined) {
    checkConst(marked, true, "Presence.marked");
  }
  if (point !== undefined) {
    writePoint(w, point);
  }
  if (anything !== null) {
    writeJson(w, anything, 65536, 32, "Presence.anything");
  }
  if (points !== undefined) {
    writePresencePointsList(w, points);
  }
  w.reserve(1);
  if (readonly !== undefined) {
    putU8(w, readonly, "Presence.readonly");
  }
}

export function readPresence(r: BinaryReader): Presence {
  const bits = takeBits2(r, 32767);
  const optional = (bits & 1) !== 0 ? readU16(r) : undefined;
  const nullable = (bits & 2) !== 0 ? null : readString(r, 1048576);
  if ((bits & 4) === 0 && ((bits >>> 3) & 3) !== 0) reservedBits(r);
  if ((bits & 8) !== 0 && (bits & 16) !== 0) reservedBits(r);
  const both = (bits & 4) !== 0 ? ((bits & 8) !== 0 ? null : (bits & 16) !== 0) : undefined;
  const bytes_ = (bits & 32) !== 0 ? readBytes(r, 1048576) : undefined;
  if ((bits & 64) === 0 && ((bits >>> 7) & 7) !== 0) reservedBits(r);
  if ((bits & 128) !== 0 && ((bits >>> 8) & 3) !== 0) reservedBits(r);
  const tone = (bits & 64) !== 0 ? ((bits & 128) !== 0 ? null : readTone(r, (bits >>> 8) & 3)) : undefined;
  const marked = (bits & 1024) !== 0 ? true : undefined;
  const point = (bits & 2048) !== 0 ? readPoint(r) : undefined;
  const anything = (bits & 4096) !== 0 ? null : readJson(r, 65536, 32, true);
  const points = (bits & 8192) !== 0 ? readPresencePointsList(r) : undefined;
  const readonly = (bits & 16384) !== 0 ? readU8(r) : undefined;
  return { optional, nullable, both, bytes: bytes_, tone, marked, point, anything, points, readonly };
}

export function writeSample(w: BinaryWriter, value: Sample): void {
  checkObject(value, "Sample");
  const good = value.good;
  const note = value.note;
  w.reserve(30);
  w.bytes[w.pos++] = bit(good, "Sample.good") | ((note === undefined ? 0 : 1) << 1);
  putTimestamp(w, value.at, "Sample.at");
  putU32(w, value.sequence, "Sample.sequence");
  putDecimal(w, value.price, 100, "Sample.price");
  putU64(w, value.total, "Sample.total");
  if (note !== undefined) {
    writeString(w, note, "Sample.note");
  }
}

export function readSample(r: BinaryReader): Sample {
  const bits = takeBits1(r, 3);
  const at = readTimestamp(r);
  const sequence = readU32(r);
  const price = readDecimal(r, 100);
  const total = readU64(r);
  const good = (bits & 1) !== 0;
  const note = (bits & 2) !== 0 ? readString(r, 1048576) : undefined;
  return { at, sequence, price, total, good, note };
}

export function writeScalars(w: BinaryWriter, value: Scalars): void {
  checkObject(value, "Scalars");
  const flag = value.flag;
  const tone = value.tone;
  const toneOrdinal = ordinalOfTone(tone, "Scalars.tone");
  const level = value.level;
  const levelOrdinal = ordinalOfLevel(level, "Scalars.level");
  const day = value.day;
  const dayOrdinal = ordinalOfWeekday(day, "Scalars.day");
  w.reserve(75);
  w.bytes[w.pos++] = bit(flag, "Scalars.flag") | (toneOrdinal << 1) | (levelOrdinal << 3) | (dayOrdinal << 5);
  putU8(w, value.u8, "Scalars.u8");
  putU16(w, value.u16, "Scalars.u16");
  putU32(w, value.u32, "Scalars.u32");
  putU53(w, value.u53, "Scalars.u53");
  putU64(w, value.u64, "Scalars.u64");
  putI8(w, value.i8, "Scalars.i8");
  putI16(w, value.i16, "Scalars.i16");
  putI32(w, value.i32, "Scalars.i32");
  putI53(w, value.i53, "Scalars.i53");
  putI64(w, value.i64, "Scalars.i64");
  putF32(w, value.f32, "Scalars.f32");
  putF64(w, value.f64, "Scalars.f64");
  putF64Special(w, value.special, "Scalars.special");
  writeString(w, value.text, "Scalars.text");
  writeBytes(w, value.bytes, "Scalars.bytes");
  w.reserve(74);
  putUuid(w, value.id, "Scalars.id");
  putTimestamp(w, value.second, "Scalars.second");
  putTimestamp(w, value.millisecond, "Scalars.millisecond");
  putI64(w, value.microsecond, "Scalars.microsecond");
  putI53(w, value.wait, "Scalars.wait");
  putI64(w, value.pause, "Scalars.pause");
  putDecimal(w, value.price, 100, "Scalars.price");
  putI64(w, value.wei, "Scalars.wei");
  writeJson(w, value.anything, 65536, 32, "Scalars.anything");
  checkConst(value.always, "this", "Scalars.always");
}

export function readScalars(r: BinaryReader): Scalars {
  const bits = takeBits1(r, 255);
  const flag = (bits & 1) !== 0;
  const u8 = readU8(r);
  const u16 = readU16(r);
  const u32 = readU32(r);
  const u53 = readU53(r);
  const u64 = readU64(r);
  const i8 = readI8(r);
  const i16 = readI16(r);
  const i32 = readI32(r);
  const i53 = readI53(r);
  const i64 = readI64(r);
  let words = r.run(20);
  const f32 = takeF32(r, words);
  const f64 = takeF64(r, words);
  const special = takeF64Special(r, words);
  const text = readString(r, 1048576);
  const bytes_ = readBytes(r, 1048576);
  const id = readUuid(r);
  words = r.run(12);
  const second = takeTimestamp(r, words);
  const millisecond = takeTimestamp(r, words);
  const microsecond = readI64(r);
  const wait = readI53(r);
  const pause = readI64(r);
  const price = readDecimal(r, 100);
  const wei = readI64(r);
  const anything = readJson(r, 65536, 32);
  const always = "this";
  const tone = readTone(r, (bits >>> 1) & 3);
  const level = readLevel(r, (bits >>> 3) & 3);
  const day = readWeekday(r, (bits >>> 5) & 7);
  return { flag, u8, u16, u32, u53, u64, i8, i16, i32, i53, i64, f32, f64, special, text, bytes: bytes_, id, second, millisecond, microsecond, wait, pause, price, wei, anything, always, tone, level, day };
}

function writeSeriesIdsList(w: BinaryWriter, list: readonly number[]): void {
  checkArray(list, "Series.ids");
  w.reserve(5);
  putVarint(w, list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(10);
    putZigzag53(w, difference(last, (last = checkInteger(each, 0, 4294967295, "Series.ids")), 32));
  }
}

function readSeriesIdsList(r: BinaryReader): number[] {
  const count = readCount(r, 8, 1048576);
  const list: number[] = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const each: number = (last = addUnsigned(last, readDelta(r, 32), 32));
    list[i] = each;
  }
  return list;
}

function writeSeriesChangesList(w: BinaryWriter, list: readonly bigint[]): void {
  checkArray(list, "Series.changes");
  w.reserve(5);
  putVarint(w, list.length);
  let last = 0n;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(10);
    putDelta64(w, -last + (last = checkI64(each, "Series.changes")));
  }
}

function readSeriesChangesList(r: BinaryReader): bigint[] {
  const count = readCount(r, 8, 1048576);
  const list: bigint[] = new Array(count);
  let last = 0n;
  for (let i = 0; i < count; i++) {
    const each: bigint = (last = BigInt.asIntN(64, last + readI64(r)));
    list[i] = each;
  }
  return list;
}

function writeSeriesTimesList(w: BinaryWriter, list: readonly number[]): void {
  checkArray(list, "Series.times");
  w.reserve(5);
  putVarint(w, list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(10);
    putZigzag53(w, difference(last, (last = checkInteger(each, -140737488355328, 140737488355327, "Series.times")), 48));
  }
}

function readSeriesTimesList(r: BinaryReader): number[] {
  const count = readCount(r, 8, 1048576);
  const list: number[] = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const each: number = (last = addSigned(last, readDelta(r, 48), 48));
    list[i] = each;
  }
  return list;
}

function writeSeriesPricesList(w: BinaryWriter, list: readonly number[]): void {
  checkArray(list, "Series.prices");
  w.reserve(5);
  putVarint(w, list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(10);
    putZigzag53(w, difference54(last, (last = toUnits(each, 10000, "Series.prices"))));
  }
}

function readSeriesPricesList(r: BinaryReader): number[] {
  const count = readCount(r, 8, 1048576);
  const list: number[] = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const each: number = (last = safeSum(r, last, readDelta(r, 54), 999999999999999)) / 10000;
    list[i] = each;
  }
  return list;
}

function writeSeriesSamplesList(w: BinaryWriter, list: readonly Sample[]): void {
  checkArray(list, "Series.samples");
  w.reserve(5);
  putVarint(w, list.length);
  let last0 = 0;
  let last1 = 0;
  let last2 = 0;
  let last3 = 0n;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    checkObject(each, "Sample");
    const good = each.good;
    const note = each.note;
    w.reserve(41);
    w.bytes[w.pos++] = bit(good, "Sample.good") | ((note === undefined ? 0 : 1) << 1);
    putZigzag53(w, difference(last0, (last0 = checkInteger(each.at, -140737488355328, 140737488355327, "Sample.at")), 48));
    putZigzag53(w, difference(last1, (last1 = checkInteger(each.sequence, 0, 4294967295, "Sample.sequence")), 32));
    putZigzag53(w, difference54(last2, (last2 = toUnits(each.price, 100, "Sample.price"))));
    putDelta64(w, -last3 + (last3 = checkU64(each.total, "Sample.total")));
    if (note !== undefined) {
      writeString(w, note, "Sample.note");
    }
  }
}

function readSeriesSamplesList(r: BinaryReader): Sample[] {
  const count = readCount(r, 40, 1048576);
  const list: Sample[] = new Array(count);
  let last0 = 0;
  let last1 = 0;
  let last2 = 0;
  let last3 = 0n;
  for (let i = 0; i < count; i++) {
    const bits = takeBits1(r, 3);
    const at = (last0 = addSigned(last0, readDelta(r, 48), 48));
    const sequence = (last1 = addUnsigned(last1, readDelta(r, 32), 32));
    const price = (last2 = safeSum(r, last2, readDelta(r, 54), 999999999999999)) / 100;
    const total = (last3 = BigInt.asUintN(64, last3 + readI64(r)));
    const good = (bits & 1) !== 0;
    const note = (bits & 2) !== 0 ? readString(r, 1048576) : undefined;
    const each: Sample = { at, sequence, price, total, good, note };
    list[i] = each;
  }
  return list;
}

function writeSeriesMatrixList2(w: BinaryWriter, list: readonly number[]): void {
  checkArray(list, "Series.matrix");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(8);
    putF64(w, each, "Series.matrix");
  }
}

function readSeriesMatrixList2(r: BinaryReader): number[] {
  const count = readCount(r, 64, 1048576);
  const list: number[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readF64(r);
    list[i] = each;
  }
  return list;
}

function writeSeriesMatrixList(w: BinaryWriter, list: readonly (readonly number[])[]): void {
  checkArray(list, "Series.matrix");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeSeriesMatrixList2(w, each);
  }
}

function readSeriesMatrixList(r: BinaryReader): (readonly number[])[] {
  const count = readCount(r, 8, 1048576);
  const list: (readonly number[])[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readSeriesMatrixList2(r);
    list[i] = each;
  }
  return list;
}

function writeSeriesFlagsList(w: BinaryWriter, list: readonly (boolean | null)[]): void {
  checkArray(list, "Series.flags");
  w.reserve(5 + ((list.length * 2 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 2);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 2, each === null ? 1 : bit(each, "Series.flags") << 1);
  }
}

function readSeriesFlagsList(r: BinaryReader): (boolean | null)[] {
  const count = readCount(r, 2, 1048576);
  const from = skipBits(r, count * 2);
  const list: (boolean | null)[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 2, 2);
    if ((eachBits & 1) !== 0 && eachBits !== 1) reservedBits(r);
    const each = (eachBits & 1) !== 0 ? null : (eachBits >>> 1) !== 0;
    list[i] = each;
  }
  return list;
}

function writeSeriesDaysList(w: BinaryWriter, list: readonly Weekday[]): void {
  checkArray(list, "Series.days");
  w.reserve(5 + ((list.length * 3 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 3);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 3, ordinalOfWeekday(each, "Series.days"));
  }
}

function readSeriesDaysList(r: BinaryReader): Weekday[] {
  const count = readCount(r, 3, 1048576);
  const from = skipBits(r, count * 3);
  const list: Weekday[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 3, 3);
    const each = readWeekday(r, eachBits);
    list[i] = each;
  }
  return list;
}

export function writeSeries(w: BinaryWriter, value: Series): void {
  checkObject(value, "Series");
  writeSeriesIdsList(w, value.ids);
  writeSeriesChangesList(w, value.changes);
  writeSeriesTimesList(w, value.times);
  writeSeriesPricesList(w, value.prices);
  writeSeriesSamplesList(w, value.samples);
  writeSeriesMatrixList(w, value.matrix);
  writeSeriesFlagsList(w, value.flags);
  writeSeriesDaysList(w, value.days);
}

export function readSeries(r: BinaryReader): Series {
  const ids = readSeriesIdsList(r);
  const changes = readSeriesChangesList(r);
  const times = readSeriesTimesList(r);
  const prices = readSeriesPricesList(r);
  const samples = readSeriesSamplesList(r);
  const matrix = readSeriesMatrixList(r);
  const flags = readSeriesFlagsList(r);
  const days = readSeriesDaysList(r);
  return { ids, changes, times, prices, samples, matrix, flags, days };
}

function writeTree(w: BinaryWriter, value: Tree): void {
  switch (value.kind) {
    case "leaf":
      return writeLeaf(w, value);
    case "fork":
      return writeFork(w, value);
  }
}

function readTree(r: BinaryReader, bits: number): Tree {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  switch (ordinal) {
    case 0:
      return readLeaf(r);
    case 1:
      return readFork(r);
    default:
      return unknownMember(r, "Tree", ordinal);
  }
}

function readLevel(r: BinaryReader, bits: number): Level {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfLevel(ordinal) ?? unknownMember(r, "Level", ordinal);
}

function readMood(r: BinaryReader, bits: number): Mood {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfMood(ordinal) ?? unknownMember(r, "Mood", ordinal);
}

function readTone(r: BinaryReader, bits: number): Tone {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfTone(ordinal) ?? unknownMember(r, "Tone", ordinal);
}

function readWeekday(r: BinaryReader, bits: number): Weekday {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfWeekday(ordinal) ?? unknownMember(r, "Weekday", ordinal);
}
