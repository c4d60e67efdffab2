// @generated from the schema of bench.token. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, putU32, readString, readU32, writeString } from "@twobyte/wire";
export function writeToken(w, value) {
  checkObject(value, "Token");
  w.reserve(10);
  putU32(w, value.stream, "Token.stream");
  putU32(w, value.seq, "Token.seq");
  writeString(w, value.text, "Token.text", Infinity);
}
export function readToken(r) {
  const stream = readU32(r);
  const seq = readU32(r);
  const text = readString(r, 8e4);
  return { stream, seq, text };
}
