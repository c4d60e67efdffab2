// @generated from the schema of bench.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkObject,
  formatInteger,
  formatString,
  parseString,
  parseUnsigned
} from "@twobyte/wire";
export function formatOrder(value) {
  checkObject(value, "Order");
  return formatInteger(value.count, 0, 4294967295, "Order.count");
}
export function parseOrder(r) {
  const count_ = parseUnsigned(r, 4294967295);
  return { count: count_ };
}
export function formatToken(value) {
  checkObject(value, "Token");
  let out = formatInteger(value.stream, 0, 4294967295, "Token.stream");
  out += SEPARATOR + formatInteger(value.seq, 0, 4294967295, "Token.seq");
  out += SEPARATOR + formatString(value.text, "Token.text", Infinity);
  return out;
}
export function parseToken(r) {
  const stream = parseUnsigned(r, 4294967295);
  const seq = parseUnsigned(r, 4294967295);
  const text = parseString(r, 8e4);
  return { stream, seq, text };
}
