// @generated from the schema of bench.records. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkArray,
  checkObject,
  formatBoolean,
  formatF64,
  formatInteger,
  formatString,
  parseBoolean,
  parseCount,
  parseF64,
  parseString,
  parseUnsigned,
  unknownMember
} from "@twobyte/wire";
import { memberOfKind, ordinalOfKind } from "./members.js";
function formatRecordsItemsList(list) {
  checkArray(list, "Records.items", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatRow(each);
  }
  return all;
}
function parseRecordsItemsList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseRow(r);
  }
  return list;
}
export function formatRecords(value) {
  checkObject(value, "Records");
  const out = formatRecordsItemsList(value.items);
  return out;
}
export function parseRecords(r) {
  const items = parseRecordsItemsList(r);
  return { items };
}
export function formatRow(value) {
  checkObject(value, "Row");
  let out = formatInteger(value.id, 0, 4294967295, "Row.id");
  out += SEPARATOR + formatString(value.name, "Row.name", Infinity);
  out += SEPARATOR + formatInteger(value.qty, 0, 4294967295, "Row.qty");
  out += SEPARATOR + formatF64(value.price, "Row.price");
  out += SEPARATOR + formatBoolean(value.active, "Row.active");
  out += SEPARATOR + `${ordinalOfKind(value.kind, "Row.kind")}`;
  return out;
}
export function parseRow(r) {
  const id = parseUnsigned(r, 4294967295);
  const name = parseString(r, 8e4);
  const qty = parseUnsigned(r, 4294967295);
  const price = parseF64(r);
  const active = parseBoolean(r);
  const kind = parseKind(r);
  return { id, name, qty, price, active, kind };
}
function parseKind(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfKind(ordinal) ?? unknownMember(r, "Kind", ordinal);
}
