// @generated from the schema of bench.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readOrder, readToken, writeOrder, writeToken } from "./binary.js";
import { checkToken } from "./check.js";
import { formatOrder, formatToken, parseOrder, parseToken } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { orderFromJson, orderToJson, tokenFromJson, tokenToJson } from "./json.js";
export function encodeOrder(value) {
  return encodeBinary(writeOrder, value, 1);
}
export function decodeOrder(message) {
  return decodeBinary(readOrder, message, 1);
}
export function encodeOrderText(value) {
  return encodeText(formatOrder, value, 1);
}
export function decodeOrderText(message) {
  return decodeText(parseOrder, message, 1);
}
export function validateOrder(value) {
  encodeOrderText(value);
}
export function encodeToken(value) {
  return encodeBinary(writeToken, value, 1, checkToken);
}
export function decodeToken(message) {
  return decodeBinary(readToken, message, 1, checkToken);
}
export function encodeTokenText(value) {
  const message = encodeText(formatToken, value, 1);
  checkToken(value);
  return message;
}
export function decodeTokenText(message) {
  return decodeText(parseToken, message, 1, checkToken);
}
export function validateToken(value) {
  encodeTokenText(value);
}
