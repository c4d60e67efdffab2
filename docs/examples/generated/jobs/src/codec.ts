// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
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
  writeWorker,
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
  parseWorker,
} from "./text.js";
import type { Counted, Dismissal, Enlisted, Progress, Range, Worker } from "./types.js";

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
  workerToJson,
} from "./json.js";
export type { Counted, Dismissal, Enlisted, Progress, Range, Worker } from "./types.js";

/** Encodes Counted in the binary profile. Throws a CodecError for what is none. */
export function encodeCounted(value: Counted): OwnedBytes {
  return encodeBinary(writeCounted, value, 1);
}

/** Decodes Counted in the binary profile. Throws a CodecError for anything else. */
export function decodeCounted(message: Uint8Array): Counted {
  return decodeBinary(readCounted, message, 1);
}

/** Encodes Counted in the text profile. Throws a CodecError for what is none. */
export function encodeCountedText(value: Counted): string {
  return encodeText(formatCounted, value, 1);
}

/** Decodes Counted in the text profile. Throws a CodecError for anything else. */
export function decodeCountedText(message: string): Counted {
  return decodeText(parseCounted, message, 1);
}

/** Throws a CodecError unless `value` is of type Counted and keeps the schema's constraints. */
export function validateCounted(value: unknown): asserts value is Counted {
  encodeCountedText(value as Counted);
}

/** Encodes Dismissal in the binary profile. Throws a CodecError for what is none. */
export function encodeDismissal(value: Dismissal): OwnedBytes {
  return encodeBinary(writeDismissal, value, 1, checkDismissal);
}

/** Decodes Dismissal in the binary profile. Throws a CodecError for anything else. */
export function decodeDismissal(message: Uint8Array): Dismissal {
  return decodeBinary(readDismissal, message, 1, checkDismissal);
}

/** Encodes Dismissal in the text profile. Throws a CodecError for what is none. */
export function encodeDismissalText(value: Dismissal): string {
  const message = encodeText(formatDismissal, value, 1);
  checkDismissal(value);
  return message;
}

/** Decodes Dismissal in the text profile. Throws a CodecError for anything else. */
export function decodeDismissalText(message: string): Dismissal {
  return decodeText(parseDismissal, message, 1, checkDismissal);
}

/** Throws a CodecError unless `value` is of type Dismissal and keeps the schema's constraints. */
export function validateDismissal(value: unknown): asserts value is Dismissal {
  encodeDismissalText(value as Dismissal);
}

/** Encodes Enlisted in the binary profile. Throws a CodecError for what is none. */
export function encodeEnlisted(value: Enlisted): OwnedBytes {
  return encodeBinary(writeEnlisted, value, 1);
}

/** Decodes Enlisted in the binary profile. Throws a CodecError for anything else. */
export function decodeEnlisted(message: Uint8Array): Enlisted {
  return decodeBinary(readEnlisted, message, 1);
}

/** Encodes Enlisted in the text profile. Throws a CodecError for what is none. */
export function encodeEnlistedText(value: Enlisted): string {
  return encodeText(formatEnlisted, value, 1);
}

/** Decodes Enlisted in the text profile. Throws a CodecError for anything else. */
export function decodeEnlistedText(message: string): Enlisted {
  return decodeText(parseEnlisted, message, 1);
}

/** Throws a CodecError unless `value` is of type Enlisted and keeps the schema's constraints. */
export function validateEnlisted(value: unknown): asserts value is Enlisted {
  encodeEnlistedText(value as Enlisted);
}

/** Encodes Progress in the binary profile. Throws a CodecError for what is none. */
export function encodeProgress(value: Progress): OwnedBytes {
  return encodeBinary(writeProgress, value, 1);
}

/** Decodes Progress in the binary profile. Throws a CodecError for anything else. */
export function decodeProgress(message: Uint8Array): Progress {
  return decodeBinary(readProgress, message, 1);
}

/** Encodes Progress in the text profile. Throws a CodecError for what is none. */
export function encodeProgressText(value: Progress): string {
  return encodeText(formatProgress, value, 1);
}

/** Decodes Progress in the text profile. Throws a CodecError for anything else. */
export function decodeProgressText(message: string): Progress {
  return decodeText(parseProgress, message, 1);
}

/** Throws a CodecError unless `value` is of type Progress and keeps the schema's constraints. */
export function validateProgress(value: unknown): asserts value is Progress {
  encodeProgressText(value as Progress);
}

/** Encodes Range in the binary profile. Throws a CodecError for what is none. */
export function encodeRange(value: Range): OwnedBytes {
  return encodeBinary(writeRange, value, 1);
}

/** Decodes Range in the binary profile. Throws a CodecError for anything else. */
export function decodeRange(message: Uint8Array): Range {
  return decodeBinary(readRange, message, 1);
}

/** Encodes Range in the text profile. Throws a CodecError for what is none. */
export function encodeRangeText(value: Range): string {
  return encodeText(formatRange, value, 1);
}

/** Decodes Range in the text profile. Throws a CodecError for anything else. */
export function decodeRangeText(message: string): Range {
  return decodeText(parseRange, message, 1);
}

/** Throws a CodecError unless `value` is of type Range and keeps the schema's constraints. */
export function validateRange(value: unknown): asserts value is Range {
  encodeRangeText(value as Range);
}

/** Encodes Worker in the binary profile. Throws a CodecError for what is none. */
export function encodeWorker(value: Worker): OwnedBytes {
  const message = encodeBinary(writeWorker, value, 1);
  checkWorker(value);
  return message;
}

/** Decodes Worker in the binary profile. Throws a CodecError for anything else. */
export function decodeWorker(message: Uint8Array): Worker {
  const value = decodeBinary(readWorker, message, 1);
  checkWorker(value);
  return value;
}

/** Encodes Worker in the text profile. Throws a CodecError for what is none. */
export function encodeWorkerText(value: Worker): string {
  const message = encodeText(formatWorker, value, 1);
  checkWorker(value);
  return message;
}

/** Decodes Worker in the text profile. Throws a CodecError for anything else. */
export function decodeWorkerText(message: string): Worker {
  const value = decodeText(parseWorker, message, 1);
  checkWorker(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Worker and keeps the schema's constraints. */
export function validateWorker(value: unknown): asserts value is Worker {
  encodeWorkerText(value as Worker);
}
