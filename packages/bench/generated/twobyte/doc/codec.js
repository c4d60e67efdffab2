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
  return encodeBinary(writeAuthor, value, 1, checkAuthor);
}
export function decodeAuthor(message) {
  return decodeBinary(readAuthor, message, 1, checkAuthor);
}
export function encodeAuthorText(value) {
  const message = encodeText(formatAuthor, value, 1);
  checkAuthor(value);
  return message;
}
export function decodeAuthorText(message) {
  return decodeText(parseAuthor, message, 1, checkAuthor);
}
export function validateAuthor(value) {
  encodeAuthorText(value);
}
export function encodeComment(value) {
  return encodeBinary(writeComment, value, 1, checkComment);
}
export function decodeComment(message) {
  return decodeBinary(readComment, message, 1, checkComment);
}
export function encodeCommentText(value) {
  const message = encodeText(formatComment, value, 1);
  checkComment(value);
  return message;
}
export function decodeCommentText(message) {
  return decodeText(parseComment, message, 1, checkComment);
}
export function validateComment(value) {
  encodeCommentText(value);
}
export function encodeDoc(value) {
  return encodeBinary(writeDoc, value, 1, checkDoc);
}
export function decodeDoc(message) {
  return decodeBinary(readDoc, message, 1, checkDoc);
}
export function encodeDocText(value) {
  const message = encodeText(formatDoc, value, 1);
  checkDoc(value);
  return message;
}
export function decodeDocText(message) {
  return decodeText(parseDoc, message, 1, checkDoc);
}
export function validateDoc(value) {
  encodeDocText(value);
}
export function encodeFigure(value) {
  return encodeBinary(writeFigure, value, 1, checkFigure);
}
export function decodeFigure(message) {
  return decodeBinary(readFigure, message, 1, checkFigure);
}
export function encodeFigureText(value) {
  const message = encodeText(formatFigure, value, 1);
  checkFigure(value);
  return message;
}
export function decodeFigureText(message) {
  return decodeText(parseFigure, message, 1, checkFigure);
}
export function validateFigure(value) {
  encodeFigureText(value);
}
export function encodeSection(value) {
  return encodeBinary(writeSection, value, 1, checkSection);
}
export function decodeSection(message) {
  return decodeBinary(readSection, message, 1, checkSection);
}
export function encodeSectionText(value) {
  const message = encodeText(formatSection, value, 1);
  checkSection(value);
  return message;
}
export function decodeSectionText(message) {
  return decodeText(parseSection, message, 1, checkSection);
}
export function validateSection(value) {
  encodeSectionText(value);
}
