// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

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
  writeToken
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
  parseToken
} from "./text.js";
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
  tokenToJson
} from "./json.js";
export function encodeBoard(value) {
  const message = encodeBinary(writeBoard, value, 1);
  checkBoard(value);
  return message;
}
export function decodeBoard(message) {
  const value = decodeBinary(readBoard, message, 1);
  checkBoard(value);
  return value;
}
export function encodeBoardText(value) {
  const message = encodeText(formatBoard, value, 1);
  checkBoard(value);
  return message;
}
export function decodeBoardText(message) {
  const value = decodeText(parseBoard, message, 1);
  checkBoard(value);
  return value;
}
export function validateBoard(value) {
  encodeBoardText(value);
}
export function encodeDone(value) {
  return encodeBinary(writeDone, value, 1);
}
export function decodeDone(message) {
  return decodeBinary(readDone, message, 1);
}
export function encodeDoneText(value) {
  return encodeText(formatDone, value, 1);
}
export function decodeDoneText(message) {
  return decodeText(parseDone, message, 1);
}
export function validateDone(value) {
  encodeDoneText(value);
}
export function encodeQuestion(value) {
  const message = encodeBinary(writeQuestion, value, 1);
  checkQuestion(value);
  return message;
}
export function decodeQuestion(message) {
  const value = decodeBinary(readQuestion, message, 1);
  checkQuestion(value);
  return value;
}
export function encodeQuestionText(value) {
  const message = encodeText(formatQuestion, value, 1);
  checkQuestion(value);
  return message;
}
export function decodeQuestionText(message) {
  const value = decodeText(parseQuestion, message, 1);
  checkQuestion(value);
  return value;
}
export function validateQuestion(value) {
  encodeQuestionText(value);
}
export function encodeReading(value) {
  const message = encodeBinary(writeReading, value, 1);
  checkReading(value);
  return message;
}
export function decodeReading(message) {
  const value = decodeBinary(readReading, message, 1);
  checkReading(value);
  return value;
}
export function encodeReadingText(value) {
  const message = encodeText(formatReading, value, 1);
  checkReading(value);
  return message;
}
export function decodeReadingText(message) {
  const value = decodeText(parseReading, message, 1);
  checkReading(value);
  return value;
}
export function validateReading(value) {
  encodeReadingText(value);
}
export function encodeToken(value) {
  return encodeBinary(writeToken, value, 1);
}
export function decodeToken(message) {
  return decodeBinary(readToken, message, 1);
}
export function encodeTokenText(value) {
  return encodeText(formatToken, value, 1);
}
export function decodeTokenText(message) {
  return decodeText(parseToken, message, 1);
}
export function validateToken(value) {
  encodeTokenText(value);
}
