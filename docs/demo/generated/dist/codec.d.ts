// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
import type { Board, Done, Question, Reading, Token } from "./types.js";

export { CodecError } from "@twobyte/wire";
export {
  boardFromJson,
  boardToJson,
  doneFromJson,
  doneToJson,
  questionFromJson,
  questionToJson,
  readingFromJson,
  readingToJson,
  tokenFromJson,
  tokenToJson,
} from "./json.js";
export type { Board, Done, Question, Reading, Token } from "./types.js";

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

/** Encodes Done in the binary profile. Throws a CodecError for what is none. */
export declare function encodeDone(value: Done): OwnedBytes;

/** Decodes Done in the binary profile. Throws a CodecError for anything else. */
export declare function decodeDone(message: Uint8Array): Done;

/** Encodes Done in the text profile. Throws a CodecError for what is none. */
export declare function encodeDoneText(value: Done): string;

/** Decodes Done in the text profile. Throws a CodecError for anything else. */
export declare function decodeDoneText(message: string): Done;

/** Throws a CodecError unless `value` is of type Done and keeps the schema's constraints. */
export declare function validateDone(value: unknown): asserts value is Done;

/** Encodes Question in the binary profile. Throws a CodecError for what is none. */
export declare function encodeQuestion(value: Question): OwnedBytes;

/** Decodes Question in the binary profile. Throws a CodecError for anything else. */
export declare function decodeQuestion(message: Uint8Array): Question;

/** Encodes Question in the text profile. Throws a CodecError for what is none. */
export declare function encodeQuestionText(value: Question): string;

/** Decodes Question in the text profile. Throws a CodecError for anything else. */
export declare function decodeQuestionText(message: string): Question;

/** Throws a CodecError unless `value` is of type Question and keeps the schema's constraints. */
export declare function validateQuestion(value: unknown): asserts value is Question;

/** Encodes Reading in the binary profile. Throws a CodecError for what is none. */
export declare function encodeReading(value: Reading): OwnedBytes;

/** Decodes Reading in the binary profile. Throws a CodecError for anything else. */
export declare function decodeReading(message: Uint8Array): Reading;

/** Encodes Reading in the text profile. Throws a CodecError for what is none. */
export declare function encodeReadingText(value: Reading): string;

/** Decodes Reading in the text profile. Throws a CodecError for anything else. */
export declare function decodeReadingText(message: string): Reading;

/** Throws a CodecError unless `value` is of type Reading and keeps the schema's constraints. */
export declare function validateReading(value: unknown): asserts value is Reading;

/** Encodes Token in the binary profile. Throws a CodecError for what is none. */
export declare function encodeToken(value: Token): OwnedBytes;

/** Decodes Token in the binary profile. Throws a CodecError for anything else. */
export declare function decodeToken(message: Uint8Array): Token;

/** Encodes Token in the text profile. Throws a CodecError for what is none. */
export declare function encodeTokenText(value: Token): string;

/** Decodes Token in the text profile. Throws a CodecError for anything else. */
export declare function decodeTokenText(message: string): Token;

/** Throws a CodecError unless `value` is of type Token and keeps the schema's constraints. */
export declare function validateToken(value: unknown): asserts value is Token;
