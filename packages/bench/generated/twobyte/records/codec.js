// @generated from the schema of bench.records. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readRecords, readRow, writeRecords, writeRow } from "./binary.js";
import { checkRecords, checkRow } from "./check.js";
import { formatRecords, formatRow, parseRecords, parseRow } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { recordsFromJson, recordsToJson, rowFromJson, rowToJson } from "./json.js";
export function encodeRecords(value) {
  const message = encodeBinary(writeRecords, value, 1);
  checkRecords(value);
  return message;
}
export function decodeRecords(message) {
  const value = decodeBinary(readRecords, message, 1);
  checkRecords(value);
  return value;
}
export function encodeRecordsText(value) {
  const message = encodeText(formatRecords, value, 1);
  checkRecords(value);
  return message;
}
export function decodeRecordsText(message) {
  const value = decodeText(parseRecords, message, 1);
  checkRecords(value);
  return value;
}
export function validateRecords(value) {
  encodeRecordsText(value);
}
export function encodeRow(value) {
  const message = encodeBinary(writeRow, value, 1);
  checkRow(value);
  return message;
}
export function decodeRow(message) {
  const value = decodeBinary(readRow, message, 1);
  checkRow(value);
  return value;
}
export function encodeRowText(value) {
  const message = encodeText(formatRow, value, 1);
  checkRow(value);
  return message;
}
export function decodeRowText(message) {
  const value = decodeText(parseRow, message, 1);
  checkRow(value);
  return value;
}
export function validateRow(value) {
  encodeRowText(value);
}
