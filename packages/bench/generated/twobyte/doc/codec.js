// @generated from the schema of bench.doc. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import {
  readAuthor,
  readComment,
  readDoc,
  readFigure,
  readSection,
  writeAuthor,
  writeComment,
  writeDoc,
  writeFigure,
  writeSection
} from "./binary.js";
import { checkAuthor, checkComment, checkDoc, checkFigure, checkSection } from "./check.js";
import {
  formatAuthor,
  formatComment,
  formatDoc,
  formatFigure,
  formatSection,
  parseAuthor,
  parseComment,
  parseDoc,
  parseFigure,
  parseSection
} from "./text.js";
export { CodecError } from "@twobyte/wire";
export {
  authorFromJson,
  authorToJson,
  commentFromJson,
  commentToJson,
  docFromJson,
  docToJson,
  figureFromJson,
  figureToJson,
  sectionFromJson,
  sectionToJson
} from "./json.js";
export function encodeAuthor(value) {
  const message = encodeBinary(writeAuthor, value, 1);
  checkAuthor(value);
  return message;
}
export function decodeAuthor(message) {
  const value = decodeBinary(readAuthor, message, 1);
  checkAuthor(value);
  return value;
}
export function encodeAuthorText(value) {
  const message = encodeText(formatAuthor, value, 1);
  checkAuthor(value);
  return message;
}
export function decodeAuthorText(message) {
  const value = decodeText(parseAuthor, message, 1);
  checkAuthor(value);
  return value;
}
export function validateAuthor(value) {
  encodeAuthorText(value);
}
export function encodeComment(value) {
  const message = encodeBinary(writeComment, value, 1);
  checkComment(value);
  return message;
}
export function decodeComment(message) {
  const value = decodeBinary(readComment, message, 1);
  checkComment(value);
  return value;
}
export function encodeCommentText(value) {
  const message = encodeText(formatComment, value, 1);
  checkComment(value);
  return message;
}
export function decodeCommentText(message) {
  const value = decodeText(parseComment, message, 1);
  checkComment(value);
  return value;
}
export function validateComment(value) {
  encodeCommentText(value);
}
export function encodeDoc(value) {
  const message = encodeBinary(writeDoc, value, 1);
  checkDoc(value);
  return message;
}
export function decodeDoc(message) {
  const value = decodeBinary(readDoc, message, 1);
  checkDoc(value);
  return value;
}
export function encodeDocText(value) {
  const message = encodeText(formatDoc, value, 1);
  checkDoc(value);
  return message;
}
export function decodeDocText(message) {
  const value = decodeText(parseDoc, message, 1);
  checkDoc(value);
  return value;
}
export function validateDoc(value) {
  encodeDocText(value);
}
export function encodeFigure(value) {
  const message = encodeBinary(writeFigure, value, 1);
  checkFigure(value);
  return message;
}
export function decodeFigure(message) {
  const value = decodeBinary(readFigure, message, 1);
  checkFigure(value);
  return value;
}
export function encodeFigureText(value) {
  const message = encodeText(formatFigure, value, 1);
  checkFigure(value);
  return message;
}
export function decodeFigureText(message) {
  const value = decodeText(parseFigure, message, 1);
  checkFigure(value);
  return value;
}
export function validateFigure(value) {
  encodeFigureText(value);
}
export function encodeSection(value) {
  const message = encodeBinary(writeSection, value, 1);
  checkSection(value);
  return message;
}
export function decodeSection(message) {
  const value = decodeBinary(readSection, message, 1);
  checkSection(value);
  return value;
}
export function encodeSectionText(value) {
  const message = encodeText(formatSection, value, 1);
  checkSection(value);
  return message;
}
export function decodeSectionText(message) {
  const value = decodeText(parseSection, message, 1);
  checkSection(value);
  return value;
}
export function validateSection(value) {
  encodeSectionText(value);
}
