// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

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
  writeTrouble
} from "./binary.js";
import {
  checkBoard,
  checkErrand,
  checkFact,
  checkFailure,
  checkItem,
  checkPlan,
  checkReport,
  checkTrouble
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
  parseTrouble
} from "./text.js";
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
  troubleToJson
} from "./json.js";
export function encodeBoard(value) {
  const message = encodeBinary(writeBoard, value, 2);
  checkBoard(value);
  return message;
}
export function decodeBoard(message) {
  const value = decodeBinary(readBoard, message, 2);
  checkBoard(value);
  return value;
}
export function encodeBoardText(value) {
  const message = encodeText(formatBoard, value, 2);
  checkBoard(value);
  return message;
}
export function decodeBoardText(message) {
  const value = decodeText(parseBoard, message, 2);
  checkBoard(value);
  return value;
}
export function validateBoard(value) {
  encodeBoardText(value);
}
export function encodeErrand(value) {
  const message = encodeBinary(writeErrand, value, 2);
  checkErrand(value);
  return message;
}
export function decodeErrand(message) {
  const value = decodeBinary(readErrand, message, 2);
  checkErrand(value);
  return value;
}
export function encodeErrandText(value) {
  const message = encodeText(formatErrand, value, 2);
  checkErrand(value);
  return message;
}
export function decodeErrandText(message) {
  const value = decodeText(parseErrand, message, 2);
  checkErrand(value);
  return value;
}
export function validateErrand(value) {
  encodeErrandText(value);
}
export function encodeFact(value) {
  const message = encodeBinary(writeFact, value, 2);
  checkFact(value);
  return message;
}
export function decodeFact(message) {
  const value = decodeBinary(readFact, message, 2);
  checkFact(value);
  return value;
}
export function encodeFactText(value) {
  const message = encodeText(formatFact, value, 2);
  checkFact(value);
  return message;
}
export function decodeFactText(message) {
  const value = decodeText(parseFact, message, 2);
  checkFact(value);
  return value;
}
export function validateFact(value) {
  encodeFactText(value);
}
export function encodeFailure(value) {
  const message = encodeBinary(writeFailure, value, 2);
  checkFailure(value);
  return message;
}
export function decodeFailure(message) {
  const value = decodeBinary(readFailure, message, 2);
  checkFailure(value);
  return value;
}
export function encodeFailureText(value) {
  const message = encodeText(formatFailure, value, 2);
  checkFailure(value);
  return message;
}
export function decodeFailureText(message) {
  const value = decodeText(parseFailure, message, 2);
  checkFailure(value);
  return value;
}
export function validateFailure(value) {
  encodeFailureText(value);
}
export function encodeItem(value, revision = 2) {
  checkRevision(revision, 2);
  const message = encodeBinary(writeItem, value, revision);
  checkItem(value);
  return message;
}
export function decodeItem(message, revision = 2) {
  checkRevision(revision, 2);
  const value = decodeBinary(readItem, message, revision);
  checkItem(value);
  return value;
}
export function encodeItemText(value, revision = 2) {
  checkRevision(revision, 2);
  const message = encodeText(formatItem, value, revision);
  checkItem(value);
  return message;
}
export function decodeItemText(message, revision = 2) {
  checkRevision(revision, 2);
  const value = decodeText(parseItem, message, revision);
  checkItem(value);
  return value;
}
export function validateItem(value) {
  encodeItemText(value);
}
export function encodePlan(value) {
  const message = encodeBinary(writePlan, value, 2);
  checkPlan(value);
  return message;
}
export function decodePlan(message) {
  const value = decodeBinary(readPlan, message, 2);
  checkPlan(value);
  return value;
}
export function encodePlanText(value) {
  const message = encodeText(formatPlan, value, 2);
  checkPlan(value);
  return message;
}
export function decodePlanText(message) {
  const value = decodeText(parsePlan, message, 2);
  checkPlan(value);
  return value;
}
export function validatePlan(value) {
  encodePlanText(value);
}
export function encodeReport(value, revision = 2) {
  checkRevision(revision, 2);
  const message = encodeBinary(writeReport, value, revision);
  checkReport(value);
  return message;
}
export function decodeReport(message, revision = 2) {
  checkRevision(revision, 2);
  const value = decodeBinary(readReport, message, revision);
  checkReport(value);
  return value;
}
export function encodeReportText(value, revision = 2) {
  checkRevision(revision, 2);
  const message = encodeText(formatReport, value, revision);
  checkReport(value);
  return message;
}
export function decodeReportText(message, revision = 2) {
  checkRevision(revision, 2);
  const value = decodeText(parseReport, message, revision);
  checkReport(value);
  return value;
}
export function validateReport(value) {
  encodeReportText(value);
}
export function encodeTrouble(value) {
  const message = encodeBinary(writeTrouble, value, 2);
  checkTrouble(value);
  return message;
}
export function decodeTrouble(message) {
  const value = decodeBinary(readTrouble, message, 2);
  checkTrouble(value);
  return value;
}
export function encodeTroubleText(value) {
  const message = encodeText(formatTrouble, value, 2);
  checkTrouble(value);
  return message;
}
export function decodeTroubleText(message) {
  const value = decodeText(parseTrouble, message, 2);
  checkTrouble(value);
  return value;
}
export function validateTrouble(value) {
  encodeTroubleText(value);
}
