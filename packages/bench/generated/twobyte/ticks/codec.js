// @generated from the schema of bench.ticks. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readTick, readTicks, writeTick, writeTicks } from "./binary.js";
import { checkTick, checkTicks } from "./check.js";
import { formatTick, formatTicks, parseTick, parseTicks } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { tickFromJson, tickToJson, ticksFromJson, ticksToJson } from "./json.js";
export function encodeTick(value) {
  const message = encodeBinary(writeTick, value, 1);
  checkTick(value);
  return message;
}
export function decodeTick(message) {
  const value = decodeBinary(readTick, message, 1);
  checkTick(value);
  return value;
}
export function encodeTickText(value) {
  const message = encodeText(formatTick, value, 1);
  checkTick(value);
  return message;
}
export function decodeTickText(message) {
  const value = decodeText(parseTick, message, 1);
  checkTick(value);
  return value;
}
export function validateTick(value) {
  encodeTickText(value);
}
export function encodeTicks(value) {
  const message = encodeBinary(writeTicks, value, 1);
  checkTicks(value);
  return message;
}
export function decodeTicks(message) {
  const value = decodeBinary(readTicks, message, 1);
  checkTicks(value);
  return value;
}
export function encodeTicksText(value) {
  const message = encodeText(formatTicks, value, 1);
  checkTicks(value);
  return message;
}
export function decodeTicksText(message) {
  const value = decodeText(parseTicks, message, 1);
  checkTicks(value);
  return value;
}
export function validateTicks(value) {
  encodeTicksText(value);
}
