// @generated from the schema of bench.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, putU32, readString, readU32, writeString } from "@twobyte/wire";
export function writeOrder(w, value) {
  checkObject(value, "Order");
  w.reserve(5);
  putU32(w, value.count, "Order.count");
}
export function readOrder(r) {
  const count_ = readU32(r);
  return { count: count_ };
}
export function writeToken(w, value) {
  checkObject(value, "Token");
  w.reserve(10);
  putU32(w, value.stream, "Token.stream");
  putU32(w, value.seq, "Token.seq");
  writeString(w, value.text, "Token.text", Infinity, 2e4);
}
export function readToken(r) {
  const stream = readU32(r);
  const seq = readU32(r);
  const text = readString(r, 8e4);
  return { stream, seq, text };
}
