// @generated from the schema of bench.records. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  bit,
  checkArray,
  checkObject,
  putF64,
  putU32,
  putVarint,
  readCount,
  readF64,
  readString,
  readU32,
  takeBits1,
  takeVarint,
  unknownMember,
  writeString
} from "@twobyte/wire";
import { memberOfKind, ordinalOfKind } from "./members.js";
function writeRecordsItemsList(w, list) {
  checkArray(list, "Records.items", Infinity);
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeRow(w, each);
  }
}
function readRecordsItemsList(r) {
  const count = readCount(r, 96, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readRow(r);
    list[i] = each;
  }
  return list;
}
export function writeRecords(w, value) {
  checkObject(value, "Records");
  writeRecordsItemsList(w, value.items);
}
export function readRecords(r) {
  const items = readRecordsItemsList(r);
  return { items };
}
export function writeRow(w, value) {
  checkObject(value, "Row");
  const active = value.active;
  const kind = value.kind;
  const kindOrdinal = ordinalOfKind(kind, "Row.kind");
  w.reserve(6);
  const bits = bit(active, "Row.active") | kindOrdinal << 1;
  w.bytes[w.pos++] = bits;
  putU32(w, value.id, "Row.id");
  writeString(w, value.name, "Row.name", Infinity);
  w.reserve(13);
  putU32(w, value.qty, "Row.qty");
  putF64(w, value.price, "Row.price");
}
export function readRow(r) {
  const bits = takeBits1(r, 15);
  const id = readU32(r);
  const name = readString(r, 8e4);
  const qty = readU32(r);
  const price = readF64(r);
  const active = (bits & 1) !== 0;
  const kind = readKind(r, bits >>> 1 & 7);
  return { id, name, qty, price, active, kind };
}
function readKind(r, bits) {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfKind(ordinal) ?? unknownMember(r, "Kind", ordinal);
}
