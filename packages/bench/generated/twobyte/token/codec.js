// @generated from the schema of bench.token. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readToken, writeToken } from "./binary.js";
import { checkToken } from "./check.js";
import { formatToken, parseToken } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { tokenFromJson, tokenToJson } from "./json.js";
export function encodeToken(value) {
  const message = encodeBinary(writeToken, value, 1);
  checkToken(value);
  return message;
}
export function decodeToken(message) {
  const value = decodeBinary(readToken, message, 1);
  checkToken(value);
  return value;
}
export function encodeTokenText(value) {
  const message = encodeText(formatToken, value, 1);
  checkToken(value);
  return message;
}
export function decodeTokenText(message) {
  const value = decodeText(parseToken, message, 1);
  checkToken(value);
  return value;
}
export function validateToken(value) {
  encodeTokenText(value);
}
