// @generated from the schema of bench.event. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import {
  readCommit,
  readPerson,
  readPush,
  readRepository,
  readUser,
  writeCommit,
  writePerson,
  writePush,
  writeRepository,
  writeUser
} from "./binary.js";
import { checkCommit, checkPerson, checkPush, checkRepository, checkUser } from "./check.js";
import {
  formatCommit,
  formatPerson,
  formatPush,
  formatRepository,
  formatUser,
  parseCommit,
  parsePerson,
  parsePush,
  parseRepository,
  parseUser
} from "./text.js";
export { CodecError } from "@twobyte/wire";
export {
  commitFromJson,
  commitToJson,
  personFromJson,
  personToJson,
  pushFromJson,
  pushToJson,
  repositoryFromJson,
  repositoryToJson,
  userFromJson,
  userToJson
} from "./json.js";
export function encodeCommit(value) {
  const message = encodeBinary(writeCommit, value, 1);
  checkCommit(value);
  return message;
}
export function decodeCommit(message) {
  const value = decodeBinary(readCommit, message, 1);
  checkCommit(value);
  return value;
}
export function encodeCommitText(value) {
  const message = encodeText(formatCommit, value, 1);
  checkCommit(value);
  return message;
}
export function decodeCommitText(message) {
  const value = decodeText(parseCommit, message, 1);
  checkCommit(value);
  return value;
}
export function validateCommit(value) {
  encodeCommitText(value);
}
export function encodePerson(value) {
  const message = encodeBinary(writePerson, value, 1);
  checkPerson(value);
  return message;
}
export function decodePerson(message) {
  const value = decodeBinary(readPerson, message, 1);
  checkPerson(value);
  return value;
}
export function encodePersonText(value) {
  const message = encodeText(formatPerson, value, 1);
  checkPerson(value);
  return message;
}
export function decodePersonText(message) {
  const value = decodeText(parsePerson, message, 1);
  checkPerson(value);
  return value;
}
export function validatePerson(value) {
  encodePersonText(value);
}
export function encodePush(value) {
  const message = encodeBinary(writePush, value, 1);
  checkPush(value);
  return message;
}
export function decodePush(message) {
  const value = decodeBinary(readPush, message, 1);
  checkPush(value);
  return value;
}
export function encodePushText(value) {
  const message = encodeText(formatPush, value, 1);
  checkPush(value);
  return message;
}
export function decodePushText(message) {
  const value = decodeText(parsePush, message, 1);
  checkPush(value);
  return value;
}
export function validatePush(value) {
  encodePushText(value);
}
export function encodeRepository(value) {
  const message = encodeBinary(writeRepository, value, 1);
  checkRepository(value);
  return message;
}
export function decodeRepository(message) {
  const value = decodeBinary(readRepository, message, 1);
  checkRepository(value);
  return value;
}
export function encodeRepositoryText(value) {
  const message = encodeText(formatRepository, value, 1);
  checkRepository(value);
  return message;
}
export function decodeRepositoryText(message) {
  const value = decodeText(parseRepository, message, 1);
  checkRepository(value);
  return value;
}
export function validateRepository(value) {
  encodeRepositoryText(value);
}
export function encodeUser(value) {
  const message = encodeBinary(writeUser, value, 1);
  checkUser(value);
  return message;
}
export function decodeUser(message) {
  const value = decodeBinary(readUser, message, 1);
  checkUser(value);
  return value;
}
export function encodeUserText(value) {
  const message = encodeText(formatUser, value, 1);
  checkUser(value);
  return message;
}
export function decodeUserText(message) {
  const value = decodeText(parseUser, message, 1);
  checkUser(value);
  return value;
}
export function validateUser(value) {
  encodeUserText(value);
}
