// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
import type { Board, Errand, Fact, Failure, Item, Plan, Report, Trouble } from "./types.js";

export { CodecError } from "@twobyte/wire";
export {
  boardFromJson,
  boardToJson,
  errandFromJson,
  errandToJson,
  factFromJson,
  factToJson,
  failureFromJson,
  failureToJson,
  itemFromJson,
  itemToJson,
  planFromJson,
  planToJson,
  reportFromJson,
  reportToJson,
  troubleFromJson,
  troubleToJson,
} from "./json.js";
export type {
  Board,
  Errand,
  ErrandKind,
  Fact,
  Failure,
  FailureProcessed,
  FailureRetry,
  Item,
  Plan,
  Report,
  Trouble,
} from "./types.js";

/** Encodes Board in the binary profile. Throws a CodecError for what is none. */
export declare function encodeBoard(value: Board): OwnedBytes;

/** Decodes Board in the binary profile. Throws a CodecError for anything else. */
export declare function decodeBoard(message: Uint8Array): Board;

/** Encodes Board in the text profile. Throws a CodecError for what is none. */
export declare function encodeBoardText(value: Board): string;

/** Decodes Board in the text profile. Throws a CodecError for anything else. */
export declare function decodeBoardText(message: string): Board;

/** Throws a CodecError unless `value` is of type Board and keeps the schema's constraints. */
export declare function validateBoard(value: unknown): asserts value is Board;

/** Encodes Errand in the binary profile. Throws a CodecError for what is none. */
export declare function encodeErrand(value: Errand): OwnedBytes;

/** Decodes Errand in the binary profile. Throws a CodecError for anything else. */
export declare function decodeErrand(message: Uint8Array): Errand;

/** Encodes Errand in the text profile. Throws a CodecError for what is none. */
export declare function encodeErrandText(value: Errand): string;

/** Decodes Errand in the text profile. Throws a CodecError for anything else. */
export declare function decodeErrandText(message: string): Errand;

/** Throws a CodecError unless `value` is of type Errand and keeps the schema's constraints. */
export declare function validateErrand(value: unknown): asserts value is Errand;

/** Encodes Fact in the binary profile. Throws a CodecError for what is none. */
export declare function encodeFact(value: Fact): OwnedBytes;

/** Decodes Fact in the binary profile. Throws a CodecError for anything else. */
export declare function decodeFact(message: Uint8Array): Fact;

/** Encodes Fact in the text profile. Throws a CodecError for what is none. */
export declare function encodeFactText(value: Fact): string;

/** Decodes Fact in the text profile. Throws a CodecError for anything else. */
export declare function decodeFactText(message: string): Fact;

/** Throws a CodecError unless `value` is of type Fact and keeps the schema's constraints. */
export declare function validateFact(value: unknown): asserts value is Fact;

/** Encodes Failure in the binary profile. Throws a CodecError for what is none. */
export declare function encodeFailure(value: Failure): OwnedBytes;

/** Decodes Failure in the binary profile. Throws a CodecError for anything else. */
export declare function decodeFailure(message: Uint8Array): Failure;

/** Encodes Failure in the text profile. Throws a CodecError for what is none. */
export declare function encodeFailureText(value: Failure): string;

/** Decodes Failure in the text profile. Throws a CodecError for anything else. */
export declare function decodeFailureText(message: string): Failure;

/** Throws a CodecError unless `value` is of type Failure and keeps the schema's constraints. */
export declare function validateFailure(value: unknown): asserts value is Failure;

/** Encodes Item in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeItem(value: Item, revision?: number): OwnedBytes;

/** Decodes Item in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeItem(message: Uint8Array, revision?: number): Item;

/** Encodes Item in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeItemText(value: Item, revision?: number): string;

/** Decodes Item in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeItemText(message: string, revision?: number): Item;

/** Throws a CodecError unless `value` is of type Item and keeps the schema's constraints. */
export declare function validateItem(value: unknown): asserts value is Item;

/** Encodes Plan in the binary profile. Throws a CodecError for what is none. */
export declare function encodePlan(value: Plan): OwnedBytes;

/** Decodes Plan in the binary profile. Throws a CodecError for anything else. */
export declare function decodePlan(message: Uint8Array): Plan;

/** Encodes Plan in the text profile. Throws a CodecError for what is none. */
export declare function encodePlanText(value: Plan): string;

/** Decodes Plan in the text profile. Throws a CodecError for anything else. */
export declare function decodePlanText(message: string): Plan;

/** Throws a CodecError unless `value` is of type Plan and keeps the schema's constraints. */
export declare function validatePlan(value: unknown): asserts value is Plan;

/** Encodes Report in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeReport(value: Report, revision?: number): OwnedBytes;

/** Decodes Report in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeReport(message: Uint8Array, revision?: number): Report;

/** Encodes Report in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeReportText(value: Report, revision?: number): string;

/** Decodes Report in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeReportText(message: string, revision?: number): Report;

/** Throws a CodecError unless `value` is of type Report and keeps the schema's constraints. */
export declare function validateReport(value: unknown): asserts value is Report;

/** Encodes Trouble in the binary profile. Throws a CodecError for what is none. */
export declare function encodeTrouble(value: Trouble): OwnedBytes;

/** Decodes Trouble in the binary profile. Throws a CodecError for anything else. */
export declare function decodeTrouble(message: Uint8Array): Trouble;

/** Encodes Trouble in the text profile. Throws a CodecError for what is none. */
export declare function encodeTroubleText(value: Trouble): string;

/** Decodes Trouble in the text profile. Throws a CodecError for anything else. */
export declare function decodeTroubleText(message: string): Trouble;

/** Throws a CodecError unless `value` is of type Trouble and keeps the schema's constraints. */
export declare function validateTrouble(value: unknown): asserts value is Trouble;
