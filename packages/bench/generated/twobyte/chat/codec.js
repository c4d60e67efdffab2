// @generated from the schema of bench.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readAuthor, readChat, writeAuthor, writeChat } from "./binary.js";
import { checkAuthor, checkChat } from "./check.js";
import { formatAuthor, formatChat, parseAuthor, parseChat } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { authorFromJson, authorToJson, chatFromJson, chatToJson } from "./json.js";
export function encodeAuthor(value) {
  const message = encodeBinary(writeAuthor, value, 1);
  checkAuthor(value);
  return message;
}
export function decodeAuthor(message) {
  const value = decodeBinary(readAuthor, message, 1);
  checkAuthor(value);
  return value;
}
export function encodeAuthorText(value) {
  const message = encodeText(formatAuthor, value, 1);
  checkAuthor(value);
  return message;
}
export function decodeAuthorText(message) {
  const value = decodeText(parseAuthor, message, 1);
  checkAuthor(value);
  return value;
}
export function validateAuthor(value) {
  encodeAuthorText(value);
}
export function encodeChat(value) {
  const message = encodeBinary(writeChat, value, 1);
  checkChat(value);
  return message;
}
export function decodeChat(message) {
  const value = decodeBinary(readChat, message, 1);
  checkChat(value);
  return value;
}
export function encodeChatText(value) {
  const message = encodeText(formatChat, value, 1);
  checkChat(value);
  return message;
}
export function decodeChatText(message) {
  const value = decodeText(parseChat, message, 1);
  checkChat(value);
  return value;
}
export function validateChat(value) {
  encodeChatText(value);
}
