// @generated from the schema of bench.tree. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readComment, writeComment } from "./binary.js";
import { checkComment } from "./check.js";
import { formatComment, parseComment } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { commentFromJson, commentToJson } from "./json.js";
export function encodeComment(value) {
  const message = encodeBinary(writeComment, value, 1);
  checkComment(value);
  return message;
}
export function decodeComment(message) {
  const value = decodeBinary(readComment, message, 1);
  checkComment(value);
  return value;
}
export function encodeCommentText(value) {
  const message = encodeText(formatComment, value, 1);
  checkComment(value);
  return message;
}
export function decodeCommentText(message) {
  const value = decodeText(parseComment, message, 1);
  checkComment(value);
  return value;
}
export function validateComment(value) {
  encodeCommentText(value);
}
