// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import {
  readBoard,
  readDone,
  readQuestion,
  readReading,
  readToken,
  writeBoard,
  writeDone,
  writeQuestion,
  writeReading,
  writeToken,
} from "./binary.js";
import { checkBoard, checkQuestion, checkReading } from "./check.js";
import {
  formatBoard,
  formatDone,
  formatQuestion,
  formatReading,
  formatToken,
  parseBoard,
  parseDone,
  parseQuestion,
  parseReading,
  parseToken,
} from "./text.js";
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
export function encodeBoard(value: Board): OwnedBytes {
  const message = encodeBinary(writeBoard, value, 1);
  checkBoard(value);
  return message;
}

/** Decodes Board in the binary profile. Throws a CodecError for anything else. */
export function decodeBoard(message: Uint8Array): Board {
  const value = decodeBinary(readBoard, message, 1);
  checkBoard(value);
  return value;
}

/** Encodes Board in the text profile. Throws a CodecError for what is none. */
export function encodeBoardText(value: Board): string {
  const message = encodeText(formatBoard, value, 1);
  checkBoard(value);
  return message;
}

/** Decodes Board in the text profile. Throws a CodecError for anything else. */
export function decodeBoardText(message: string): Board {
  const value = decodeText(parseBoard, message, 1);
  checkBoard(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Board and keeps the schema's constraints. */
export function validateBoard(value: unknown): asserts value is Board {
  encodeBoardText(value as Board);
}

/** Encodes Done in the binary profile. Throws a CodecError for what is none. */
export function encodeDone(value: Done): OwnedBytes {
  return encodeBinary(writeDone, value, 1);
}

/** Decodes Done in the binary profile. Throws a CodecError for anything else. */
export function decodeDone(message: Uint8Array): Done {
  return decodeBinary(readDone, message, 1);
}

/** Encodes Done in the text profile. Throws a CodecError for what is none. */
export function encodeDoneText(value: Done): string {
  return encodeText(formatDone, value, 1);
}

/** Decodes Done in the text profile. Throws a CodecError for anything else. */
export function decodeDoneText(message: string): Done {
  return decodeText(parseDone, message, 1);
}

/** Throws a CodecError unless `value` is of type Done and keeps the schema's constraints. */
export function validateDone(value: unknown): asserts value is Done {
  encodeDoneText(value as Done);
}

/** Encodes Question in the binary profile. Throws a CodecError for what is none. */
export function encodeQuestion(value: Question): OwnedBytes {
  const message = encodeBinary(writeQuestion, value, 1);
  checkQuestion(value);
  return message;
}

/** Decodes Question in the binary profile. Throws a CodecError for anything else. */
export function decodeQuestion(message: Uint8Array): Question {
  const value = decodeBinary(readQuestion, message, 1);
  checkQuestion(value);
  return value;
}

/** Encodes Question in the text profile. Throws a CodecError for what is none. */
export function encodeQuestionText(value: Question): string {
  const message = encodeText(formatQuestion, value, 1);
  checkQuestion(value);
  return message;
}

/** Decodes Question in the text profile. Throws a CodecError for anything else. */
export function decodeQuestionText(message: string): Question {
  const value = decodeText(parseQuestion, message, 1);
  checkQuestion(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Question and keeps the schema's constraints. */
export function validateQuestion(value: unknown): asserts value is Question {
  encodeQuestionText(value as Question);
}

/** Encodes Reading in the binary profile. Throws a CodecError for what is none. */
export function encodeReading(value: Reading): OwnedBytes {
  const message = encodeBinary(writeReading, value, 1);
  checkReading(value);
  return message;
}

/** Decodes Reading in the binary profile. Throws a CodecError for anything else. */
export function decodeReading(message: Uint8Array): Reading {
  const value = decodeBinary(readReading, message, 1);
  checkReading(value);
  return value;
}

/** Encodes Reading in the text profile. Throws a CodecError for what is none. */
export function encodeReadingText(value: Reading): string {
  const message = encodeText(formatReading, value, 1);
  checkReading(value);
  return message;
}

/** Decodes Reading in the text profile. Throws a CodecError for anything else. */
export function decodeReadingText(message: string): Reading {
  const value = decodeText(parseReading, message, 1);
  checkReading(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Reading and keeps the schema's constraints. */
export function validateReading(value: unknown): asserts value is Reading {
  encodeReadingText(value as Reading);
}

/** Encodes Token in the binary profile. Throws a CodecError for what is none. */
export function encodeToken(value: Token): OwnedBytes {
  return encodeBinary(writeToken, value, 1);
}

/** Decodes Token in the binary profile. Throws a CodecError for anything else. */
export function decodeToken(message: Uint8Array): Token {
  return decodeBinary(readToken, message, 1);
}

/** Encodes Token in the text profile. Throws a CodecError for what is none. */
export function encodeTokenText(value: Token): string {
  return encodeText(formatToken, value, 1);
}

/** Decodes Token in the text profile. Throws a CodecError for anything else. */
export function decodeTokenText(message: string): Token {
  return decodeText(parseToken, message, 1);
}

/** Throws a CodecError unless `value` is of type Token and keeps the schema's constraints. */
export function validateToken(value: unknown): asserts value is Token {
  encodeTokenText(value as Token);
}
