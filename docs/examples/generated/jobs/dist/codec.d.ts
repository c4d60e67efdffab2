// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
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
export declare function encodeCounted(value: Counted): OwnedBytes;

/** Decodes Counted in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCounted(message: Uint8Array): Counted;

/** Encodes Counted in the text profile. Throws a CodecError for what is none. */
export declare function encodeCountedText(value: Counted): string;

/** Decodes Counted in the text profile. Throws a CodecError for anything else. */
export declare function decodeCountedText(message: string): Counted;

/** Throws a CodecError unless `value` is of type Counted and keeps the schema's constraints. */
export declare function validateCounted(value: unknown): asserts value is Counted;

/** Encodes Dismissal in the binary profile. Throws a CodecError for what is none. */
export declare function encodeDismissal(value: Dismissal): OwnedBytes;

/** Decodes Dismissal in the binary profile. Throws a CodecError for anything else. */
export declare function decodeDismissal(message: Uint8Array): Dismissal;

/** Encodes Dismissal in the text profile. Throws a CodecError for what is none. */
export declare function encodeDismissalText(value: Dismissal): string;

/** Decodes Dismissal in the text profile. Throws a CodecError for anything else. */
export declare function decodeDismissalText(message: string): Dismissal;

/** Throws a CodecError unless `value` is of type Dismissal and keeps the schema's constraints. */
export declare function validateDismissal(value: unknown): asserts value is Dismissal;

/** Encodes Enlisted in the binary profile. Throws a CodecError for what is none. */
export declare function encodeEnlisted(value: Enlisted): OwnedBytes;

/** Decodes Enlisted in the binary profile. Throws a CodecError for anything else. */
export declare function decodeEnlisted(message: Uint8Array): Enlisted;

/** Encodes Enlisted in the text profile. Throws a CodecError for what is none. */
export declare function encodeEnlistedText(value: Enlisted): string;

/** Decodes Enlisted in the text profile. Throws a CodecError for anything else. */
export declare function decodeEnlistedText(message: string): Enlisted;

/** Throws a CodecError unless `value` is of type Enlisted and keeps the schema's constraints. */
export declare function validateEnlisted(value: unknown): asserts value is Enlisted;

/** Encodes Progress in the binary profile. Throws a CodecError for what is none. */
export declare function encodeProgress(value: Progress): OwnedBytes;

/** Decodes Progress in the binary profile. Throws a CodecError for anything else. */
export declare function decodeProgress(message: Uint8Array): Progress;

/** Encodes Progress in the text profile. Throws a CodecError for what is none. */
export declare function encodeProgressText(value: Progress): string;

/** Decodes Progress in the text profile. Throws a CodecError for anything else. */
export declare function decodeProgressText(message: string): Progress;

/** Throws a CodecError unless `value` is of type Progress and keeps the schema's constraints. */
export declare function validateProgress(value: unknown): asserts value is Progress;

/** Encodes Range in the binary profile. Throws a CodecError for what is none. */
export declare function encodeRange(value: Range): OwnedBytes;

/** Decodes Range in the binary profile. Throws a CodecError for anything else. */
export declare function decodeRange(message: Uint8Array): Range;

/** Encodes Range in the text profile. Throws a CodecError for what is none. */
export declare function encodeRangeText(value: Range): string;

/** Decodes Range in the text profile. Throws a CodecError for anything else. */
export declare function decodeRangeText(message: string): Range;

/** Throws a CodecError unless `value` is of type Range and keeps the schema's constraints. */
export declare function validateRange(value: unknown): asserts value is Range;

/** Encodes Worker in the binary profile. Throws a CodecError for what is none. */
export declare function encodeWorker(value: Worker): OwnedBytes;

/** Decodes Worker in the binary profile. Throws a CodecError for anything else. */
export declare function decodeWorker(message: Uint8Array): Worker;

/** Encodes Worker in the text profile. Throws a CodecError for what is none. */
export declare function encodeWorkerText(value: Worker): string;

/** Decodes Worker in the text profile. Throws a CodecError for anything else. */
export declare function decodeWorkerText(message: string): Worker;

/** Throws a CodecError unless `value` is of type Worker and keeps the schema's constraints. */
export declare function validateWorker(value: unknown): asserts value is Worker;
