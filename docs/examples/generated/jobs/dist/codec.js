// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import {
  readCounted,
  readDismissal,
  readEnlisted,
  readProgress,
  readRange,
  readWorker,
  writeCounted,
  writeDismissal,
  writeEnlisted,
  writeProgress,
  writeRange,
  writeWorker
} from "./binary.js";
import { checkDismissal, checkWorker } from "./check.js";
import {
  formatCounted,
  formatDismissal,
  formatEnlisted,
  formatProgress,
  formatRange,
  formatWorker,
  parseCounted,
  parseDismissal,
  parseEnlisted,
  parseProgress,
  parseRange,
  parseWorker
} from "./text.js";
export { CodecError } from "@twobyte/wire";
export {
  countedFromJson,
  countedToJson,
  dismissalFromJson,
  dismissalToJson,
  enlistedFromJson,
  enlistedToJson,
  progressFromJson,
  progressToJson,
  rangeFromJson,
  rangeToJson,
  workerFromJson,
  workerToJson
} from "./json.js";
export function encodeCounted(value) {
  return encodeBinary(writeCounted, value, 1);
}
export function decodeCounted(message) {
  return decodeBinary(readCounted, message, 1);
}
export function encodeCountedText(value) {
  return encodeText(formatCounted, value, 1);
}
export function decodeCountedText(message) {
  return decodeText(parseCounted, message, 1);
}
export function validateCounted(value) {
  encodeCountedText(value);
}
export function encodeDismissal(value) {
  return encodeBinary(writeDismissal, value, 1, checkDismissal);
}
export function decodeDismissal(message) {
  return decodeBinary(readDismissal, message, 1, checkDismissal);
}
export function encodeDismissalText(value) {
  const message = encodeText(formatDismissal, value, 1);
  checkDismissal(value);
  return message;
}
export function decodeDismissalText(message) {
  return decodeText(parseDismissal, message, 1, checkDismissal);
}
export function validateDismissal(value) {
  encodeDismissalText(value);
}
export function encodeEnlisted(value) {
  return encodeBinary(writeEnlisted, value, 1);
}
export function decodeEnlisted(message) {
  return decodeBinary(readEnlisted, message, 1);
}
export function encodeEnlistedText(value) {
  return encodeText(formatEnlisted, value, 1);
}
export function decodeEnlistedText(message) {
  return decodeText(parseEnlisted, message, 1);
}
export function validateEnlisted(value) {
  encodeEnlistedText(value);
}
export function encodeProgress(value) {
  return encodeBinary(writeProgress, value, 1);
}
export function decodeProgress(message) {
  return decodeBinary(readProgress, message, 1);
}
export function encodeProgressText(value) {
  return encodeText(formatProgress, value, 1);
}
export function decodeProgressText(message) {
  return decodeText(parseProgress, message, 1);
}
export function validateProgress(value) {
  encodeProgressText(value);
}
export function encodeRange(value) {
  return encodeBinary(writeRange, value, 1);
}
export function decodeRange(message) {
  return decodeBinary(readRange, message, 1);
}
export function encodeRangeText(value) {
  return encodeText(formatRange, value, 1);
}
export function decodeRangeText(message) {
  return decodeText(parseRange, message, 1);
}
export function validateRange(value) {
  encodeRangeText(value);
}
export function encodeWorker(value) {
  const message = encodeBinary(writeWorker, value, 1);
  checkWorker(value);
  return message;
}
export function decodeWorker(message) {
  const value = decodeBinary(readWorker, message, 1);
  checkWorker(value);
  return value;
}
export function encodeWorkerText(value) {
  const message = encodeText(formatWorker, value, 1);
  checkWorker(value);
  return message;
}
export function decodeWorkerText(message) {
  const value = decodeText(parseWorker, message, 1);
  checkWorker(value);
  return value;
}
export function validateWorker(value) {
  encodeWorkerText(value);
}
