// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
import { checkRevision, decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import {
  readBoard,
  readErrand,
  readFact,
  readFailure,
  readItem,
  readPlan,
  readReport,
  readTrouble,
  writeBoard,
  writeErrand,
  writeFact,
  writeFailure,
  writeItem,
  writePlan,
  writeReport,
  writeTrouble,
} from "./binary.js";
import {
  checkBoard,
  checkErrand,
  checkFact,
  checkFailure,
  checkItem,
  checkPlan,
  checkReport,
  checkTrouble,
} from "./check.js";
import {
  formatBoard,
  formatErrand,
  formatFact,
  formatFailure,
  formatItem,
  formatPlan,
  formatReport,
  formatTrouble,
  parseBoard,
  parseErrand,
  parseFact,
  parseFailure,
  parseItem,
  parsePlan,
  parseReport,
  parseTrouble,
} from "./text.js";
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
export function encodeBoard(value: Board): OwnedBytes {
  const message = encodeBinary(writeBoard, value, 2);
  checkBoard(value);
  return message;
}

/** Decodes Board in the binary profile. Throws a CodecError for anything else. */
export function decodeBoard(message: Uint8Array): Board {
  const value = decodeBinary(readBoard, message, 2);
  checkBoard(value);
  return value;
}

/** Encodes Board in the text profile. Throws a CodecError for what is none. */
export function encodeBoardText(value: Board): string {
  const message = encodeText(formatBoard, value, 2);
  checkBoard(value);
  return message;
}

/** Decodes Board in the text profile. Throws a CodecError for anything else. */
export function decodeBoardText(message: string): Board {
  const value = decodeText(parseBoard, message, 2);
  checkBoard(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Board and keeps the schema's constraints. */
export function validateBoard(value: unknown): asserts value is Board {
  encodeBoardText(value as Board);
}

/** Encodes Errand in the binary profile. Throws a CodecError for what is none. */
export function encodeErrand(value: Errand): OwnedBytes {
  const message = encodeBinary(writeErrand, value, 2);
  checkErrand(value);
  return message;
}

/** Decodes Errand in the binary profile. Throws a CodecError for anything else. */
export function decodeErrand(message: Uint8Array): Errand {
  const value = decodeBinary(readErrand, message, 2);
  checkErrand(value);
  return value;
}

/** Encodes Errand in the text profile. Throws a CodecError for what is none. */
export function encodeErrandText(value: Errand): string {
  const message = encodeText(formatErrand, value, 2);
  checkErrand(value);
  return message;
}

/** Decodes Errand in the text profile. Throws a CodecError for anything else. */
export function decodeErrandText(message: string): Errand {
  const value = decodeText(parseErrand, message, 2);
  checkErrand(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Errand and keeps the schema's constraints. */
export function validateErrand(value: unknown): asserts value is Errand {
  encodeErrandText(value as Errand);
}

/** Encodes Fact in the binary profile. Throws a CodecError for what is none. */
export function encodeFact(value: Fact): OwnedBytes {
  const message = encodeBinary(writeFact, value, 2);
  checkFact(value);
  return message;
}

/** Decodes Fact in the binary profile. Throws a CodecError for anything else. */
export function decodeFact(message: Uint8Array): Fact {
  const value = decodeBinary(readFact, message, 2);
  checkFact(value);
  return value;
}

/** Encodes Fact in the text profile. Throws a CodecError for what is none. */
export function encodeFactText(value: Fact): string {
  const message = encodeText(formatFact, value, 2);
  checkFact(value);
  return message;
}

/** Decodes Fact in the text profile. Throws a CodecError for anything else. */
export function decodeFactText(message: string): Fact {
  const value = decodeText(parseFact, message, 2);
  checkFact(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Fact and keeps the schema's constraints. */
export function validateFact(value: unknown): asserts value is Fact {
  encodeFactText(value as Fact);
}

/** Encodes Failure in the binary profile. Throws a CodecError for what is none. */
export function encodeFailure(value: Failure): OwnedBytes {
  const message = encodeBinary(writeFailure, value, 2);
  checkFailure(value);
  return message;
}

/** Decodes Failure in the binary profile. Throws a CodecError for anything else. */
export function decodeFailure(message: Uint8Array): Failure {
  const value = decodeBinary(readFailure, message, 2);
  checkFailure(value);
  return value;
}

/** Encodes Failure in the text profile. Throws a CodecError for what is none. */
export function encodeFailureText(value: Failure): string {
  const message = encodeText(formatFailure, value, 2);
  checkFailure(value);
  return message;
}

/** Decodes Failure in the text profile. Throws a CodecError for anything else. */
export function decodeFailureText(message: string): Failure {
  const value = decodeText(parseFailure, message, 2);
  checkFailure(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Failure and keeps the schema's constraints. */
export function validateFailure(value: unknown): asserts value is Failure {
  encodeFailureText(value as Failure);
}

/** Encodes Item in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeItem(value: Item, revision: number = 2): OwnedBytes {
  checkRevision(revision, 2);
  const message = encodeBinary(writeItem, value, revision);
  checkItem(value);
  return message;
}

/** Decodes Item in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeItem(message: Uint8Array, revision: number = 2): Item {
  checkRevision(revision, 2);
  const value = decodeBinary(readItem, message, revision);
  checkItem(value);
  return value;
}

/** Encodes Item in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeItemText(value: Item, revision: number = 2): string {
  checkRevision(revision, 2);
  const message = encodeText(formatItem, value, revision);
  checkItem(value);
  return message;
}

/** Decodes Item in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeItemText(message: string, revision: number = 2): Item {
  checkRevision(revision, 2);
  const value = decodeText(parseItem, message, revision);
  checkItem(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Item and keeps the schema's constraints. */
export function validateItem(value: unknown): asserts value is Item {
  encodeItemText(value as Item);
}

/** Encodes Plan in the binary profile. Throws a CodecError for what is none. */
export function encodePlan(value: Plan): OwnedBytes {
  const message = encodeBinary(writePlan, value, 2);
  checkPlan(value);
  return message;
}

/** Decodes Plan in the binary profile. Throws a CodecError for anything else. */
export function decodePlan(message: Uint8Array): Plan {
  const value = decodeBinary(readPlan, message, 2);
  checkPlan(value);
  return value;
}

/** Encodes Plan in the text profile. Throws a CodecError for what is none. */
export function encodePlanText(value: Plan): string {
  const message = encodeText(formatPlan, value, 2);
  checkPlan(value);
  return message;
}

/** Decodes Plan in the text profile. Throws a CodecError for anything else. */
export function decodePlanText(message: string): Plan {
  const value = decodeText(parsePlan, message, 2);
  checkPlan(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Plan and keeps the schema's constraints. */
export function validatePlan(value: unknown): asserts value is Plan {
  encodePlanText(value as Plan);
}

/** Encodes Report in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeReport(value: Report, revision: number = 2): OwnedBytes {
  checkRevision(revision, 2);
  const message = encodeBinary(writeReport, value, revision);
  checkReport(value);
  return message;
}

/** Decodes Report in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeReport(message: Uint8Array, revision: number = 2): Report {
  checkRevision(revision, 2);
  const value = decodeBinary(readReport, message, revision);
  checkReport(value);
  return value;
}

/** Encodes Report in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeReportText(value: Report, revision: number = 2): string {
  checkRevision(revision, 2);
  const message = encodeText(formatReport, value, revision);
  checkReport(value);
  return message;
}

/** Decodes Report in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeReportText(message: string, revision: number = 2): Report {
  checkRevision(revision, 2);
  const value = decodeText(parseReport, message, revision);
  checkReport(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Report and keeps the schema's constraints. */
export function validateReport(value: unknown): asserts value is Report {
  encodeReportText(value as Report);
}

/** Encodes Trouble in the binary profile. Throws a CodecError for what is none. */
export function encodeTrouble(value: Trouble): OwnedBytes {
  const message = encodeBinary(writeTrouble, value, 2);
  checkTrouble(value);
  return message;
}

/** Decodes Trouble in the binary profile. Throws a CodecError for anything else. */
export function decodeTrouble(message: Uint8Array): Trouble {
  const value = decodeBinary(readTrouble, message, 2);
  checkTrouble(value);
  return value;
}

/** Encodes Trouble in the text profile. Throws a CodecError for what is none. */
export function encodeTroubleText(value: Trouble): string {
  const message = encodeText(formatTrouble, value, 2);
  checkTrouble(value);
  return message;
}

/** Decodes Trouble in the text profile. Throws a CodecError for anything else. */
export function decodeTroubleText(message: string): Trouble {
  const value = decodeText(parseTrouble, message, 2);
  checkTrouble(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Trouble and keeps the schema's constraints. */
export function validateTrouble(value: unknown): asserts value is Trouble {
  encodeTroubleText(value as Trouble);
}
