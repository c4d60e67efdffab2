// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
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
  notExpressible,
  putDecimal,
  putDelta64,
  putF32,
  putF32Special,
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
  readF32,
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
  takeBits3,
  takeF32,
  takeF32Special,
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
  memberOfGrade,
  memberOfLevel,
  memberOfMany,
  memberOfMood,
  memberOfState,
  memberOfTone,
  ordinalOfChange,
  ordinalOfGrade,
  ordinalOfLevel,
  ordinalOfMany,
  ordinalOfMood,
  ordinalOfState,
  ordinalOfTone,
  ordinalOfTree,
} from "./members.js";
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

function writeBoundsTagsList(w: BinaryWriter, list: readonly string[]): void {
  checkArray(list, "Bounds.tags", Infinity);
  if (list.length > 8) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeString(w, each, "Bounds.tags");
  }
}

function readBoundsTagsList(r: BinaryReader): string[] {
  const count = readCount(r, 8, 8);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 1048576);
    list[i] = each;
  }
  return list;
}

function writeBoundsScoresMap(w: BinaryWriter, map: ReadonlyMap<string, number>): void {
  const entries = sortedEntries(map, "Bounds.scores", Infinity, (key) => key);
  if (entries.length > 16) w.large = true;
  w.reserve(5);
  putVarint(w, entries.length);
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    writeString(w, key, "Bounds.scores", Infinity, 8);
    w.reserve(1);
    putU8(w, value, "Bounds.scores");
  }
}

function readBoundsScoresMap(r: BinaryReader): Map<string, number> {
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

export function writeBounds(w: BinaryWriter, value: Bounds): void {
  checkObject(value, "Bounds");
  w.reserve(32);
  putU8(w, value.small, "Bounds.small");
  putI32(w, value.even, "Bounds.even");
  putU64(w, value.wide, "Bounds.wide");
  putF64(w, value.share, "Bounds.share");
  putDecimal(w, value.price, 100, "Bounds.price");
  writeString(w, value.name, "Bounds.name", Infinity, 40);
  writeString(w, value.mail, "Bounds.mail");
  writeString(w, value.day, "Bounds.day");
  writeBytes(w, value.hash, "Bounds.hash", Infinity, 4);
  writeBoundsTagsList(w, value.tags);
  writeBoundsScoresMap(w, value.scores);
  writeJson(w, value.payload, 64, 3, "Bounds.payload");
  w.reserve(14);
  putTimestamp(w, value.after, "Bounds.after");
  putI53(w, value.wait, "Bounds.wait");
}

export function readBounds(r: BinaryReader): Bounds {
  const small = readU8(r);
  const even = readI32(r);
  const wide = readU64(r);
  const share = readF64(r);
  const price = readDecimal(r, 100);
  const name = readString(r, 160);
  const mail = readString(r, 1048576);
  const day = readString(r, 1048576);
  const hash = readBytes(r, 4);
  const tags = readBoundsTagsList(r);
  const scores = readBoundsScoresMap(r);
  const payload = readJson(r, 64, 3);
  const after = readTimestamp(r);
  const wait = readI53(r);
  return { small, even, wide, share, price, name, mail, day, hash, tags, scores, payload, after, wait };
}

export function writeChangeClosed(w: BinaryWriter, value: ChangeClosed): void {
  checkObject(value, "Change.closed");
  checkConst(value.kind, "closed", "Change.closed.kind");
  writeString(w, value.by, "Change.closed.by");
  w.reserve(1);
  putU8(w, value.reason, "Change.closed.reason");
}

export function readChangeClosed(r: BinaryReader): ChangeClosed {
  const kind = "closed";
  const by = readString(r, 1048576);
  const reason = readU8(r);
  return { kind, by, reason };
}

export function writeChangeMoved(w: BinaryWriter, value: ChangeMoved): void {
  checkObject(value, "Change.moved");
  checkConst(value.kind, "moved", "Change.moved.kind");
  writeString(w, value.by, "Change.moved.by");
  writeString(w, value.to, "Change.moved.to");
}

export function readChangeMoved(r: BinaryReader): ChangeMoved {
  const kind = "moved";
  const by = readString(r, 1048576);
  const to_ = readString(r, 1048576);
  return { kind, by, to: to_ };
}

export function writeChangeOpened(w: BinaryWriter, value: ChangeOpened): void {
  checkObject(value, "Change.opened");
  checkConst(value.kind, "opened", "Change.opened.kind");
  writeString(w, value.by, "Change.opened.by");
}

export function readChangeOpened(r: BinaryReader): ChangeOpened {
  const kind = "opened";
  const by = readString(r, 1048576);
  return { kind, by };
}

export function writeChangeRenamed(w: BinaryWriter, value: ChangeRenamed): void {
  checkObject(value, "Change.renamed");
  checkConst(value.kind, "renamed", "Change.renamed.kind");
  writeString(w, value.by, "Change.renamed.by");
  writeString(w, value.title, "Change.renamed.title");
}

export function readChangeRenamed(r: BinaryReader): ChangeRenamed {
  const kind = "renamed";
  const by = readString(r, 1048576);
  const title = readString(r, 1048576);
  return { kind, by, title };
}

export function writeDecimals(w: BinaryWriter, value: Decimals): void {
  checkObject(value, "Decimals");
  w.reserve(44);
  putDecimal(w, value.whole, 1, "Decimals.whole");
  putDecimal(w, value.price, 100, "Decimals.price");
  putDecimal(w, value.fine, 1000000000000000, "Decimals.fine");
  putI64(w, value.wei, "Decimals.wei");
  putI64(w, value.cents, "Decimals.cents");
}

export function readDecimals(r: BinaryReader): Decimals {
  const whole = readDecimal(r, 1);
  const price = readDecimal(r, 100);
  const fine = readDecimal(r, 1000000000000000);
  const wei = readI64(r);
  const cents = readI64(r);
  return { whole, price, fine, wei, cents };
}

export function writeEmpty(_w: BinaryWriter, value: Empty): void {
  checkObject(value, "Empty");
}

export function readEmpty(_r: BinaryReader): Empty {
  return {};
}

export function writeFloats(w: BinaryWriter, value: Floats): void {
  checkObject(value, "Floats");
  w.reserve(32);
  putF32(w, value.single, "Floats.single");
  putF64(w, value.double, "Floats.double");
  putF64(w, value.plain, "Floats.plain");
  putF32Special(w, value.specialSingle, "Floats.specialSingle");
  putF64Special(w, value.specialDouble, "Floats.specialDouble");
}

export function readFloats(r: BinaryReader): Floats {
  const words = r.run(32);
  const single = takeF32(r, words);
  const double = takeF64(r, words);
  const plain = takeF64(r, words);
  const specialSingle = takeF32Special(r, words);
  const specialDouble = takeF64Special(r, words);
  return { single, double, plain, specialSingle, specialDouble };
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

export function writeIntegers(w: BinaryWriter, value: Integers): void {
  checkObject(value, "Integers");
  w.reserve(54);
  putU8(w, value.u8, "Integers.u8");
  putU16(w, value.u16, "Integers.u16");
  putU32(w, value.u32, "Integers.u32");
  putU53(w, value.u53, "Integers.u53");
  putU64(w, value.u64, "Integers.u64");
  putI8(w, value.i8, "Integers.i8");
  putI16(w, value.i16, "Integers.i16");
  putI32(w, value.i32, "Integers.i32");
  putI53(w, value.i53, "Integers.i53");
  putI64(w, value.i64, "Integers.i64");
}

export function readIntegers(r: BinaryReader): Integers {
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
  return { u8, u16, u32, u53, u64, i8, i16, i32, i53, i64 };
}

export function writeLabels(w: BinaryWriter, value: Labels): void {
  checkObject(value, "Labels");
  writeString(w, value.label, "Labels.label", Infinity, 8);
  writeBytes(w, value.data, "Labels.data");
}

export function readLabels(r: BinaryReader): Labels {
  const label = readString(r, 32);
  const data = readBytes(r, 1048576);
  return { label, data };
}

export function writeLate(w: BinaryWriter, value: Late, revision: number): void {
  checkObject(value, "Late");
  const tone = value.tone;
  const toneOrdinal = ordinalOfTone(tone, "Late.tone", revision);
  w.reserve(1);
  w.bytes[w.pos++] = Math.min(toneOrdinal, 3);
  writeString(w, value.text, "Late.text");
  w.reserve(5);
  if (toneOrdinal >= 3) putVarint(w, toneOrdinal - 3);
}

export function readLate(r: BinaryReader, revision: number): Late {
  const bits = takeBits1(r, 3);
  const text = readString(r, 1048576);
  const tone = readTone(r, bits & 3, revision);
  return { text, tone };
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

function writeMapsByHugeMap(w: BinaryWriter, map: ReadonlyMap<bigint, boolean>): void {
  const entries = sortedEntries(map, "Maps.byHuge");
  w.reserve(5 + ((entries.length * 1 + 7) >> 3));
  putVarint(w, entries.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, entries.length * 1);
  for (let i = 0; i < entries.length; i++) {
    const [, value] = entries[i]!;
    setBits(w.bytes, from, i * 1 + 0, bit(value, "Maps.byHuge"));
  }
  for (let i = 0; i < entries.length; i++) {
    const [key] = entries[i]!;
    w.reserve(10);
    putU64(w, key, "Maps.byHuge");
  }
}

function readMapsByHugeMap(r: BinaryReader): Map<bigint, boolean> {
  const count = readCount(r, 9, 1048576);
  const from = skipBits(r, count * 1);
  const map = new Map<bigint, boolean>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = readU64(r);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const valueBits = getBits(r, from, i * 1 + 0, 1);
    const value = valueBits !== 0;
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

function writeMapsByToneMap(w: BinaryWriter, map: ReadonlyMap<Tone, JsonValue>, revision: number): void {
  const entries = sortedEntries(map, "Maps.byTone", 1048576, (key) => String(memberOfTone(ordinalOfTone(key, "Maps.byTone", revision), revision)), () => notExpressible("Maps.byTone", revision));
  w.reserve(5 + ((entries.length * 2 + 7) >> 3));
  putVarint(w, entries.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, entries.length * 2);
  for (let i = 0; i < entries.length; i++) {
    const [key] = entries[i]!;
    setBits(w.bytes, from, i * 2, Math.min(ordinalOfTone(key, "Maps.byTone", revision), 3));
  }
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    const keyOrdinal = ordinalOfTone(key, "Maps.byTone", revision);
    w.reserve(5);
    if (keyOrdinal >= 3) putVarint(w, keyOrdinal - 3);
    writeJson(w, value, 65536, 32, "Maps.byTone");
  }
}

function readMapsByToneMap(r: BinaryReader, revision: number): Map<Tone, JsonValue> {
  const count = readCount(r, 10, 1048576);
  const from = skipBits(r, count * 2);
  const map = new Map<Tone, JsonValue>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const keyBits = getBits(r, from, i * 2, 2);
    const key = readTone(r, keyBits, revision);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readJson(r, 65536, 32);
    map.set(key, value);
  }
  return map;
}

export function writeMaps(w: BinaryWriter, value: Maps, revision: number): void {
  checkObject(value, "Maps");
  writeMapsByNameMap(w, value.byName);
  writeMapsByNumberMap(w, value.byNumber);
  writeMapsByLargeMap(w, value.byLarge);
  writeMapsByHugeMap(w, value.byHuge);
  writeMapsByFlagMap(w, value.byFlag);
  writeMapsByIdMap(w, value.byId);
  writeMapsByToneMap(w, value.byTone, revision);
}

export function readMaps(r: BinaryReader, revision: number): Maps {
  const byName = readMapsByNameMap(r);
  const byNumber = readMapsByNumberMap(r);
  const byLarge = readMapsByLargeMap(r);
  const byHuge = readMapsByHugeMap(r);
  const byFlag = readMapsByFlagMap(r);
  const byId = readMapsByIdMap(r);
  const byTone = readMapsByToneMap(r, revision);
  return { byName, byNumber, byLarge, byHuge, byFlag, byId, byTone };
}

export function writeMembers(w: BinaryWriter, value: Members, revision: number): void {
  checkObject(value, "Members");
  const tone = value.tone;
  const toneOrdinal = ordinalOfTone(tone, "Members.tone", revision);
  const level = value.level;
  const levelOrdinal = ordinalOfLevel(level, "Members.level");
  const grade = value.grade;
  const gradeOrdinal = ordinalOfGrade(grade, "Members.grade", revision);
  const mood = value.mood;
  const moodOrdinal = ordinalOfMood(mood, "Members.mood", revision);
  const many = value.many;
  const manyOrdinal = ordinalOfMany(many, "Members.many", revision);
  const flag = value.flag;
  w.reserve(12);
  const bits = Math.min(toneOrdinal, 3) | (levelOrdinal << 2) | (gradeOrdinal << 4) | (Math.min(moodOrdinal, 1) << 6) | (manyOrdinal << 7) | (bit(flag, "Members.flag") << 15);
  w.bytes[w.pos++] = bits;
  w.bytes[w.pos++] = bits >>> 8;
  if (toneOrdinal >= 3) putVarint(w, toneOrdinal - 3);
  if (moodOrdinal >= 1) putVarint(w, moodOrdinal - 1);
  checkConst(value.word, "this", "Members.word");
  checkConst(value.number, -2.5, "Members.number");
  checkConst(value.yes, true, "Members.yes");
}

export function readMembers(r: BinaryReader, revision: number): Members {
  const bits = takeBits2(r, 65535);
  const tone = readTone(r, bits & 3, revision);
  const level = readLevel(r, (bits >>> 2) & 3);
  const grade = readGrade(r, (bits >>> 4) & 3, revision);
  const mood = readMood(r, (bits >>> 6) & 1, revision);
  const many = readMany(r, (bits >>> 7) & 255, revision);
  const word = "this";
  const number = -2.5;
  const yes = true;
  const flag = (bits & 32768) !== 0;
  return { tone, level, grade, mood, many, word, number, yes, flag };
}

export function writeNewTicket(w: BinaryWriter, value: NewTicket, revision: number): void {
  checkObject(value, "NewTicket");
  const state = value.state;
  const stateOrdinal = ordinalOfState(state, "NewTicket.state", revision);
  w.reserve(1);
  w.bytes[w.pos++] = Math.min(stateOrdinal, 3);
  writeString(w, value.title, "NewTicket.title");
  w.reserve(5);
  if (stateOrdinal >= 3) putVarint(w, stateOrdinal - 3);
  if (revision >= 2) {
    const parent = value.parent;
    w.reserve(6);
    w.bytes[w.pos++] = parent === undefined ? 0 : 1;
    if (parent !== undefined) {
      putU32(w, parent, "NewTicket.parent");
    }
  } else {
    if (value.parent !== undefined) notExpressible("NewTicket.parent", revision);
  }
  if (revision >= 3) {
    const hint = value.hint;
    w.reserve(2);
    w.bytes[w.pos++] = hint === undefined ? 0 : 1;
    if (hint !== undefined) {
      putU8(w, hint, "NewTicket.hint");
    }
  }
}

export function readNewTicket(r: BinaryReader, revision: number): NewTicket {
  const bits = takeBits1(r, 3);
  const title = readString(r, 1048576);
  const state = readState(r, bits & 3, revision);
  let parent: number | undefined;
  if (revision >= 2) {
    const bits = takeBits1(r, 1);
    parent = (bits & 1) !== 0 ? readU32(r) : undefined;
  }
  let hint: number | undefined;
  if (revision >= 3) {
    const bits = takeBits1(r, 1);
    hint = (bits & 1) !== 0 ? readU8(r) : undefined;
  }
  return { title, state, parent, hint };
}

export function writeNothing(_w: BinaryWriter, value: Nothing): void {
  checkObject(value, "Nothing");
}

export function readNothing(_r: BinaryReader): Nothing {
  return {};
}

export function writePatterns(w: BinaryWriter, value: Patterns): void {
  checkObject(value, "Patterns");
  writeString(w, value.classes, "Patterns.classes");
  writeString(w, value.word, "Patterns.word");
}

export function readPatterns(r: BinaryReader): Patterns {
  const classes = readString(r, 1048576);
  const word = readString(r, 1048576);
  return { classes, word };
}

export function writePoint(w: BinaryWriter, value: Point, revision: number): void {
  checkObject(value, "Point");
  w.reserve(8);
  putF32(w, value.x, "Point.x");
  putF32(w, value.y, "Point.y");
  if (revision >= 2) {
    const z = value.z;
    w.reserve(5);
    w.bytes[w.pos++] = z === undefined ? 0 : 1;
    if (z !== undefined) {
      putF32(w, z, "Point.z");
    }
  }
}

export function readPoint(r: BinaryReader, revision: number): Point {
  const words = r.run(8);
  const x = takeF32(r, words);
  const y = takeF32(r, words);
  let z: number | undefined;
  if (revision >= 2) {
    const bits = takeBits1(r, 1);
    z = (bits & 1) !== 0 ? readF32(r) : undefined;
  }
  return { x, y, z };
}

function writePresencePointsList(w: BinaryWriter, list: readonly (Point | null)[], revision: number): void {
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
      writePoint(w, each, revision);
    }
  }
}

function readPresencePointsList(r: BinaryReader, revision: number): (Point | null)[] {
  const count = readCount(r, 1, 1048576);
  const from = skipBits(r, count * 1);
  const list: (Point | null)[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 1, 1);
    const each = (eachBits & 1) !== 0 ? null : readPoint(r, revision);
    list[i] = each;
  }
  return list;
}

function writePresenceScoresMap(w: BinaryWriter, map: ReadonlyMap<string, number | null>): void {
  const entries = sortedEntries(map, "Presence.scores", 1048576, (key) => key);
  w.reserve(5 + ((entries.length * 1 + 7) >> 3));
  putVarint(w, entries.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, entries.length * 1);
  for (let i = 0; i < entries.length; i++) {
    const [, value] = entries[i]!;
    setBits(w.bytes, from, i * 1 + 0, value === null ? 1 : 0 << 1);
  }
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    writeString(w, key, "Presence.scores");
    if (value !== null) {
      w.reserve(1);
      putU8(w, value, "Presence.scores");
    }
  }
}

function readPresenceScoresMap(r: BinaryReader): Map<string, number | null> {
  const count = readCount(r, 9, 1048576);
  const from = skipBits(r, count * 1);
  const map = new Map<string, number | null>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = readString(r, 1048576);
    const keyText = key;
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const valueBits = getBits(r, from, i * 1 + 0, 1);
    const value = (valueBits & 1) !== 0 ? null : readU8(r);
    map.set(key, value);
  }
  return map;
}

export function writePresence(w: BinaryWriter, value: Presence, revision: number): void {
  checkObject(value, "Presence");
  const number = value.number;
  const text = value.text;
  const both = value.both;
  const bytes_ = value.bytes;
  const emptied = value.emptied;
  const tone = value.tone;
  const toneOrdinal = tone === undefined || tone === null ? 0 : ordinalOfTone(tone, "Presence.tone", revision);
  const marked = value.marked;
  const nothing = value.nothing;
  const point = value.point;
  const anything = value.anything;
  const points = value.points;
  const scores = value.scores;
  w.reserve(6);
  const bits = (number === undefined ? 0 : 1) | ((text === null ? 1 : 0) << 1) | ((both === undefined ? 0 : 1) << 2) | ((both === null ? 1 : 0) << 3) | ((both === undefined || both === null ? 0 : bit(both, "Presence.both")) << 4) | ((bytes_ === undefined ? 0 : 1) << 5) | ((emptied === undefined ? 0 : 1) << 6) | ((emptied === null ? 1 : 0) << 7) | ((tone === undefined ? 0 : 1) << 8) | ((tone === null ? 1 : 0) << 9) | (Math.min(toneOrdinal, 3) << 10) | ((marked === undefined ? 0 : 1) << 12) | ((nothing === undefined ? 0 : 1) << 13) | ((nothing === null ? 1 : 0) << 14) | ((point === undefined ? 0 : 1) << 15) | ((anything === null ? 1 : 0) << 16) | ((points === undefined ? 0 : 1) << 17) | ((scores === undefined ? 0 : 1) << 18) | ((scores === null ? 1 : 0) << 19);
  w.bytes[w.pos++] = bits;
  w.bytes[w.pos++] = bits >>> 8;
  w.bytes[w.pos++] = bits >>> 16;
  if (number !== undefined) {
    putU16(w, number, "Presence.number");
  }
  if (text !== null) {
    writeString(w, text, "Presence.text");
  }
  if (bytes_ !== undefined) {
    writeBytes(w, bytes_, "Presence.bytes");
  }
  if (emptied !== undefined && emptied !== null) {
    writeString(w, emptied, "Presence.emptied");
  }
  w.reserve(5);
  if (tone !== undefined && tone !== null) {
    if (toneOrdinal >= 3) putVarint(w, toneOrdinal - 3);
  }
  if (marked !== undefined) {
    checkConst(marked, true, "Presence.marked");
  }
  if (nothing !== undefined && nothing !== null) {
    writeNothing(w, nothing);
  }
  if (point !== undefined) {
    writePoint(w, point, revision);
  }
  if (anything !== null) {
    writeJson(w, anything, 65536, 32, "Presence.anything");
  }
  if (points !== undefined) {
    writePresencePointsList(w, points, revision);
  }
  if (scores !== undefined && scores !== null) {
    writePresenceScoresMap(w, scores);
  }
  if (revision >= 2) {
    const late = value.late;
    w.reserve(1);
    w.bytes[w.pos++] = (late === undefined ? 0 : 1) | ((late === null ? 1 : 0) << 1) | ((late === undefined || late === null ? 0 : bit(late, "Presence.late")) << 2);
  }
  if (revision >= 3) {
    const later = value.later;
    const latest = value.latest;
    const latestOrdinal = latest === undefined ? 0 : ordinalOfTone(latest, "Presence.latest", revision);
    w.reserve(11);
    w.bytes[w.pos++] = (later === undefined ? 0 : 1) | ((later === null ? 1 : 0) << 1) | ((latest === undefined ? 0 : 1) << 2) | (Math.min(latestOrdinal, 3) << 3);
    if (later !== undefined && later !== null) {
      putU32(w, later, "Presence.later");
    }
    if (latest !== undefined) {
      if (latestOrdinal >= 3) putVarint(w, latestOrdinal - 3);
    }
  }
}

export function readPresence(r: BinaryReader, revision: number): Presence {
  const bits = takeBits3(r, 1048575);
  const number = (bits & 1) !== 0 ? readU16(r) : undefined;
  const text = (bits & 2) !== 0 ? null : readString(r, 1048576);
  if ((bits & 4) === 0 && ((bits >>> 3) & 3) !== 0) reservedBits(r);
  if ((bits & 8) !== 0 && (bits & 16) !== 0) reservedBits(r);
  const both = (bits & 4) !== 0 ? ((bits & 8) !== 0 ? null : (bits & 16) !== 0) : undefined;
  const bytes_ = (bits & 32) !== 0 ? readBytes(r, 1048576) : undefined;
  if ((bits & 64) === 0 && (bits & 128) !== 0) reservedBits(r);
  const emptied = (bits & 64) !== 0 ? ((bits & 128) !== 0 ? null : readString(r, 1048576)) : undefined;
  if ((bits & 256) === 0 && ((bits >>> 9) & 7) !== 0) reservedBits(r);
  if ((bits & 512) !== 0 && ((bits >>> 10) & 3) !== 0) reservedBits(r);
  const tone = (bits & 256) !== 0 ? ((bits & 512) !== 0 ? null : readTone(r, (bits >>> 10) & 3, revision)) : undefined;
  const marked = (bits & 4096) !== 0 ? true : undefined;
  if ((bits & 8192) === 0 && (bits & 16384) !== 0) reservedBits(r);
  const nothing = (bits & 8192) !== 0 ? ((bits & 16384) !== 0 ? null : readNothing(r)) : undefined;
  const point = (bits & 32768) !== 0 ? readPoint(r, revision) : undefined;
  const anything = (bits & 65536) !== 0 ? null : readJson(r, 65536, 32, true);
  const points = (bits & 131072) !== 0 ? readPresencePointsList(r, revision) : undefined;
  if ((bits & 262144) === 0 && (bits & 524288) !== 0) reservedBits(r);
  const scores = (bits & 262144) !== 0 ? ((bits & 524288) !== 0 ? null : readPresenceScoresMap(r)) : undefined;
  let late: boolean | null | undefined;
  if (revision >= 2) {
    const bits = takeBits1(r, 7);
    if ((bits & 1) === 0 && ((bits >>> 1) & 3) !== 0) reservedBits(r);
    if ((bits & 2) !== 0 && (bits & 4) !== 0) reservedBits(r);
    late = (bits & 1) !== 0 ? ((bits & 2) !== 0 ? null : (bits & 4) !== 0) : undefined;
  }
  let later: number | null | undefined;
  let latest: Tone | undefined;
  if (revision >= 3) {
    const bits = takeBits1(r, 31);
    if ((bits & 1) === 0 && (bits & 2) !== 0) reservedBits(r);
    later = (bits & 1) !== 0 ? ((bits & 2) !== 0 ? null : readU32(r)) : undefined;
    if ((bits & 4) === 0 && ((bits >>> 3) & 3) !== 0) reservedBits(r);
    latest = (bits & 4) !== 0 ? readTone(r, (bits >>> 3) & 3, revision) : undefined;
  }
  return { number, text, both, bytes: bytes_, emptied, tone, marked, nothing, point, anything, points, scores, late, later, latest };
}

export function writeSample(w: BinaryWriter, value: Sample, revision: number): void {
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
  if (revision >= 2) {
    const level = value.level;
    w.reserve(4);
    w.bytes[w.pos++] = level === undefined ? 0 : 1;
    if (level !== undefined) {
      putI16(w, level, "Sample.level");
    }
  }
}

export function readSample(r: BinaryReader, revision: number): Sample {
  const bits = takeBits1(r, 3);
  const at = readTimestamp(r);
  const sequence = readU32(r);
  const price = readDecimal(r, 100);
  const total = readU64(r);
  const good = (bits & 1) !== 0;
  const note = (bits & 2) !== 0 ? readString(r, 1048576) : undefined;
  let level: number | undefined;
  if (revision >= 2) {
    const bits = takeBits1(r, 1);
    level = (bits & 1) !== 0 ? readI16(r) : undefined;
  }
  return { at, sequence, price, total, good, note, level };
}

function writeSeriesBytesList(w: BinaryWriter, list: readonly number[]): void {
  checkArray(list, "Series.bytes");
  w.reserve(5);
  putVarint(w, list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(10);
    putZigzag53(w, difference(last, (last = checkInteger(each, 0, 255, "Series.bytes")), 8));
  }
}

function readSeriesBytesList(r: BinaryReader): number[] {
  const count = readCount(r, 8, 1048576);
  const list: number[] = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const each: number = (last = addUnsigned(last, readDelta(r, 8), 8));
    list[i] = each;
  }
  return list;
}

function writeSeriesShortsList(w: BinaryWriter, list: readonly number[]): void {
  checkArray(list, "Series.shorts");
  w.reserve(5);
  putVarint(w, list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(10);
    putZigzag53(w, difference(last, (last = checkInteger(each, -32768, 32767, "Series.shorts")), 16));
  }
}

function readSeriesShortsList(r: BinaryReader): number[] {
  const count = readCount(r, 8, 1048576);
  const list: number[] = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const each: number = (last = addSigned(last, readDelta(r, 16), 16));
    list[i] = each;
  }
  return list;
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

function writeSeriesSafeList(w: BinaryWriter, list: readonly number[]): void {
  checkArray(list, "Series.safe");
  w.reserve(5);
  putVarint(w, list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(10);
    putZigzag53(w, difference54(last, (last = checkInteger(each, -9007199254740991, 9007199254740991, "Series.safe"))));
  }
}

function readSeriesSafeList(r: BinaryReader): number[] {
  const count = readCount(r, 8, 1048576);
  const list: number[] = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const each: number = (last = safeSum(r, last, readDelta(r, 54), 9007199254740991));
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

function writeSeriesWaitsList(w: BinaryWriter, list: readonly bigint[]): void {
  checkArray(list, "Series.waits");
  w.reserve(5);
  putVarint(w, list.length);
  let last = 0n;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(10);
    putDelta64(w, -last + (last = checkI64(each, "Series.waits")));
  }
}

function readSeriesWaitsList(r: BinaryReader): bigint[] {
  const count = readCount(r, 8, 1048576);
  const list: bigint[] = new Array(count);
  let last = 0n;
  for (let i = 0; i < count; i++) {
    const each: bigint = (last = BigInt.asIntN(64, last + readI64(r)));
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

function writeSeriesCoinsList(w: BinaryWriter, list: readonly bigint[]): void {
  checkArray(list, "Series.coins");
  w.reserve(5);
  putVarint(w, list.length);
  let last = 0n;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    w.reserve(10);
    putDelta64(w, -last + (last = checkI64(each, "Series.coins")));
  }
}

function readSeriesCoinsList(r: BinaryReader): bigint[] {
  const count = readCount(r, 8, 1048576);
  const list: bigint[] = new Array(count);
  let last = 0n;
  for (let i = 0; i < count; i++) {
    const each: bigint = (last = BigInt.asIntN(64, last + readI64(r)));
    list[i] = each;
  }
  return list;
}

function writeSeriesMaybeList(w: BinaryWriter, list: readonly (number | null)[]): void {
  checkArray(list, "Series.maybe");
  w.reserve(5 + ((list.length * 1 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 1);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 1, each === null ? 1 : 0 << 1);
  }
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    if (each !== null) {
      w.reserve(10);
      putZigzag53(w, difference(last, (last = checkInteger(each, 0, 65535, "Series.maybe")), 16));
    }
  }
}

function readSeriesMaybeList(r: BinaryReader): (number | null)[] {
  const count = readCount(r, 1, 1048576);
  const from = skipBits(r, count * 1);
  const list: (number | null)[] = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 1, 1);
    const each = (eachBits & 1) !== 0 ? null : (last = addUnsigned(last, readDelta(r, 16), 16));
    list[i] = each;
  }
  return list;
}

function writeSeriesSamplesList(w: BinaryWriter, list: readonly Sample[], revision: number): void {
  checkArray(list, "Series.samples");
  w.reserve(5);
  putVarint(w, list.length);
  let last0 = 0;
  let last1 = 0;
  let last2 = 0;
  let last3 = 0n;
  let last6 = 0;
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
    if (revision >= 2) {
      const level = each.level;
      w.reserve(11);
      w.bytes[w.pos++] = level === undefined ? 0 : 1;
      if (level !== undefined) {
        putZigzag53(w, difference(last6, (last6 = checkInteger(level, -32768, 32767, "Sample.level")), 16));
      }
    }
  }
}

function readSeriesSamplesList(r: BinaryReader, revision: number): Sample[] {
  const count = readCount(r, 40, 1048576);
  const list: Sample[] = new Array(count);
  let last0 = 0;
  let last1 = 0;
  let last2 = 0;
  let last3 = 0n;
  let last6 = 0;
  for (let i = 0; i < count; i++) {
    const bits = takeBits1(r, 3);
    const at = (last0 = addSigned(last0, readDelta(r, 48), 48));
    const sequence = (last1 = addUnsigned(last1, readDelta(r, 32), 32));
    const price = (last2 = safeSum(r, last2, readDelta(r, 54), 999999999999999)) / 100;
    const total = (last3 = BigInt.asUintN(64, last3 + readI64(r)));
    const good = (bits & 1) !== 0;
    const note = (bits & 2) !== 0 ? readString(r, 1048576) : undefined;
    let level: number | undefined;
    if (revision >= 2) {
      const bits = takeBits1(r, 1);
      level = (bits & 1) !== 0 ? (last6 = addSigned(last6, readDelta(r, 16), 16)) : undefined;
    }
    const each: Sample = { at, sequence, price, total, good, note, level };
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

function writeSeriesTonesList(w: BinaryWriter, list: readonly Tone[], revision: number): void {
  checkArray(list, "Series.tones");
  w.reserve(5 + ((list.length * 2 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 2);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 2, Math.min(ordinalOfTone(each, "Series.tones", revision), 3));
  }
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    const eachOrdinal = ordinalOfTone(each, "Series.tones", revision);
    w.reserve(5);
    if (eachOrdinal >= 3) putVarint(w, eachOrdinal - 3);
  }
}

function readSeriesTonesList(r: BinaryReader, revision: number): Tone[] {
  const count = readCount(r, 2, 1048576);
  const from = skipBits(r, count * 2);
  const list: Tone[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 2, 2);
    const each = readTone(r, eachBits, revision);
    list[i] = each;
  }
  return list;
}

export function writeSeries(w: BinaryWriter, value: Series, revision: number): void {
  checkObject(value, "Series");
  writeSeriesBytesList(w, value.bytes);
  writeSeriesShortsList(w, value.shorts);
  writeSeriesIdsList(w, value.ids);
  writeSeriesSafeList(w, value.safe);
  writeSeriesChangesList(w, value.changes);
  writeSeriesTimesList(w, value.times);
  writeSeriesWaitsList(w, value.waits);
  writeSeriesPricesList(w, value.prices);
  writeSeriesCoinsList(w, value.coins);
  writeSeriesMaybeList(w, value.maybe);
  writeSeriesSamplesList(w, value.samples, revision);
  writeSeriesMatrixList(w, value.matrix);
  writeSeriesFlagsList(w, value.flags);
  writeSeriesTonesList(w, value.tones, revision);
}

export function readSeries(r: BinaryReader, revision: number): Series {
  const bytes_ = readSeriesBytesList(r);
  const shorts = readSeriesShortsList(r);
  const ids = readSeriesIdsList(r);
  const safe_ = readSeriesSafeList(r);
  const changes = readSeriesChangesList(r);
  const times = readSeriesTimesList(r);
  const waits = readSeriesWaitsList(r);
  const prices = readSeriesPricesList(r);
  const coins = readSeriesCoinsList(r);
  const maybe = readSeriesMaybeList(r);
  const samples = readSeriesSamplesList(r, revision);
  const matrix = readSeriesMatrixList(r);
  const flags = readSeriesFlagsList(r);
  const tones = readSeriesTonesList(r, revision);
  return { bytes: bytes_, shorts, ids, safe: safe_, changes, times, waits, prices, coins, maybe, samples, matrix, flags, tones };
}

export function writeTexts(w: BinaryWriter, value: Texts): void {
  checkObject(value, "Texts");
  writeString(w, value.text, "Texts.text");
  writeBytes(w, value.bytes, "Texts.bytes");
  w.reserve(16);
  putUuid(w, value.id, "Texts.id");
  writeJson(w, value.anything, 65536, 32, "Texts.anything");
}

export function readTexts(r: BinaryReader): Texts {
  const text = readString(r, 1048576);
  const bytes_ = readBytes(r, 1048576);
  const id = readUuid(r);
  const anything = readJson(r, 65536, 32);
  return { text, bytes: bytes_, id, anything };
}

function writeTicketChangesList(w: BinaryWriter, list: readonly Change[], revision: number): void {
  checkArray(list, "Ticket.changes");
  w.reserve(5 + ((list.length * 2 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 2);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 2, Math.min(ordinalOfChange(each, "Ticket.changes", revision), 3));
  }
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    const eachOrdinal = ordinalOfChange(each, "Ticket.changes", revision);
    w.reserve(5);
    if (eachOrdinal >= 3) putVarint(w, eachOrdinal - 3);
    writeChange(w, each, revision);
  }
}

function readTicketChangesList(r: BinaryReader, revision: number): Change[] {
  const count = readCount(r, 10, 1048576);
  const from = skipBits(r, count * 2);
  const list: Change[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 2, 2);
    const each = readChange(r, eachBits, revision);
    list[i] = each;
  }
  return list;
}

function writeTicketLabelsList(w: BinaryWriter, list: readonly string[]): void {
  checkArray(list, "Ticket.labels");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeString(w, each, "Ticket.labels");
  }
}

function readTicketLabelsList(r: BinaryReader): string[] {
  const count = readCount(r, 8, 1048576);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 1048576);
    list[i] = each;
  }
  return list;
}

function writeTicketByStateMap(w: BinaryWriter, map: ReadonlyMap<State, number>, revision: number): void {
  const entries = sortedEntries(map, "Ticket.byState", 1048576, (key) => String(memberOfState(ordinalOfState(key, "Ticket.byState", revision), revision)), () => notExpressible("Ticket.byState", revision));
  w.reserve(5 + ((entries.length * 2 + 7) >> 3));
  putVarint(w, entries.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, entries.length * 2);
  for (let i = 0; i < entries.length; i++) {
    const [key] = entries[i]!;
    setBits(w.bytes, from, i * 2, Math.min(ordinalOfState(key, "Ticket.byState", revision), 3));
  }
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    const keyOrdinal = ordinalOfState(key, "Ticket.byState", revision);
    w.reserve(5);
    if (keyOrdinal >= 3) putVarint(w, keyOrdinal - 3);
    w.reserve(5);
    putU32(w, value, "Ticket.byState");
  }
}

function readTicketByStateMap(r: BinaryReader, revision: number): Map<State, number> {
  const count = readCount(r, 10, 1048576);
  const from = skipBits(r, count * 2);
  const map = new Map<State, number>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const keyBits = getBits(r, from, i * 2, 2);
    const key = readState(r, keyBits, revision);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readU32(r);
    map.set(key, value);
  }
  return map;
}

export function writeTicket(w: BinaryWriter, value: Ticket, revision: number): void {
  checkObject(value, "Ticket");
  const state = value.state;
  const stateOrdinal = ordinalOfState(state, "Ticket.state", revision);
  w.reserve(6);
  w.bytes[w.pos++] = Math.min(stateOrdinal, 3) << 2;
  putU32(w, value.number, "Ticket.number");
  writeString(w, value.title, "Ticket.title");
  w.reserve(8);
  if (revision < 3) {
    putU16(w, 0, "Ticket.votes");
  }
  if (stateOrdinal >= 3) putVarint(w, stateOrdinal - 3);
  writeTicketChangesList(w, value.changes, revision);
  if (revision >= 2) {
    const closedAt = value.closedAt;
    w.reserve(1);
    w.bytes[w.pos++] = (closedAt === undefined ? 0 : 1) | ((closedAt === null ? 1 : 0) << 1);
    writeTicketLabelsList(w, value.labels);
    writeTicketByStateMap(w, value.byState, revision);
    w.reserve(6);
    if (closedAt !== undefined && closedAt !== null) {
      putTimestamp(w, closedAt, "Ticket.closedAt");
    }
  }
  if (revision >= 3) {
    w.reserve(3);
    putU16(w, value.weight, "Ticket.weight");
    checkConst(value.source, "desk", "Ticket.source");
  }
}

export function readTicket(r: BinaryReader, revision: number): Ticket {
  const bits = takeBits1(r, 12 | (revision < 2 ? 1 : 0) | (revision < 3 ? 2 : 0));
  const number = readU32(r);
  const title = readString(r, 1048576);
  if (revision < 3) readU16(r);
  if (revision < 3 && (bits & 2) !== 0) readString(r, 1048576);
  const state = readState(r, (bits >>> 2) & 3, revision);
  const changes = readTicketChangesList(r, revision);
  let labels: readonly string[] = [];
  let byState: ReadonlyMap<State, number> = new Map([]);
  let closedAt: number | null | undefined;
  if (revision >= 2) {
    const bits = takeBits1(r, 3);
    labels = readTicketLabelsList(r);
    byState = readTicketByStateMap(r, revision);
    if ((bits & 1) === 0 && (bits & 2) !== 0) reservedBits(r);
    closedAt = (bits & 1) !== 0 ? ((bits & 2) !== 0 ? null : readTimestamp(r)) : undefined;
  }
  let weight: number = 7;
  let source: "desk" = "desk";
  if (revision >= 3) {
    weight = readU16(r);
    source = "desk";
  }
  return { number, title, state, changes, labels, byState, closedAt, weight, source };
}

export function writeTimes(w: BinaryWriter, value: Times): void {
  checkObject(value, "Times");
  w.reserve(68);
  putTimestamp(w, value.second, "Times.second");
  putTimestamp(w, value.millisecond, "Times.millisecond");
  putI64(w, value.microsecond, "Times.microsecond");
  putI64(w, value.nanosecond, "Times.nanosecond");
  putI53(w, value.waitSecond, "Times.waitSecond");
  putI53(w, value.waitMillisecond, "Times.waitMillisecond");
  putI64(w, value.waitMicrosecond, "Times.waitMicrosecond");
  putI64(w, value.waitNanosecond, "Times.waitNanosecond");
}

export function readTimes(r: BinaryReader): Times {
  const words = r.run(12);
  const second = takeTimestamp(r, words);
  const millisecond = takeTimestamp(r, words);
  const microsecond = readI64(r);
  const nanosecond = readI64(r);
  const waitSecond = readI53(r);
  const waitMillisecond = readI53(r);
  const waitMicrosecond = readI64(r);
  const waitNanosecond = readI64(r);
  return { second, millisecond, microsecond, nanosecond, waitSecond, waitMillisecond, waitMicrosecond, waitNanosecond };
}

function writeChange(w: BinaryWriter, value: Change, revision: number): void {
  switch (value.kind) {
    case "opened":
      return writeChangeOpened(w, value);
    case "closed":
      return writeChangeClosed(w, value);
    case "moved":
      if (revision < 2) return writeChange(w, { ...value, kind: "opened" } as unknown as Change, revision);
      return writeChangeMoved(w, value);
    case "renamed":
      return writeChangeRenamed(w, value);
  }
}

function readChange(r: BinaryReader, bits: number, revision: number): Change {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  switch (ordinal) {
    case 0:
      return readChangeOpened(r);
    case 1:
      return readChangeClosed(r);
    case 2:
      if (revision < 2) return unknownMember(r, "Change", ordinal);
      return readChangeMoved(r);
    case 3:
      if (revision < 3) return unknownMember(r, "Change", ordinal);
      return readChangeRenamed(r);
    default:
      return unknownMember(r, "Change", ordinal);
  }
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

function readGrade(r: BinaryReader, bits: number, revision: number): Grade {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfGrade(ordinal, revision) ?? unknownMember(r, "Grade", ordinal);
}

function readLevel(r: BinaryReader, bits: number): Level {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfLevel(ordinal) ?? unknownMember(r, "Level", ordinal);
}

function readMany(r: BinaryReader, bits: number, revision: number): Many {
  const ordinal = bits === 255 ? 255 + takeVarint(r) : bits;
  return memberOfMany(ordinal, revision) ?? unknownMember(r, "Many", ordinal);
}

function readMood(r: BinaryReader, bits: number, revision: number): Mood {
  const ordinal = bits === 1 ? 1 + takeVarint(r) : bits;
  return memberOfMood(ordinal, revision) ?? unknownMember(r, "Mood", ordinal);
}

function readState(r: BinaryReader, bits: number, revision: number): State {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfState(ordinal, revision) ?? unknownMember(r, "State", ordinal);
}

function readTone(r: BinaryReader, bits: number, revision: number): Tone {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfTone(ordinal, revision) ?? unknownMember(r, "Tone", ordinal);
}
