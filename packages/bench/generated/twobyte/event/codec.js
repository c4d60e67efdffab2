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
  return encodeBinary(writeCommit, value, 1, checkCommit);
}
export function decodeCommit(message) {
  return decodeBinary(readCommit, message, 1, checkCommit);
}
export function encodeCommitText(value) {
  const message = encodeText(formatCommit, value, 1);
  checkCommit(value);
  return message;
}
export function decodeCommitText(message) {
  return decodeText(parseCommit, message, 1, checkCommit);
}
export function validateCommit(value) {
  encodeCommitText(value);
}
export function encodePerson(value) {
  return encodeBinary(writePerson, value, 1, checkPerson);
}
export function decodePerson(message) {
  return decodeBinary(readPerson, message, 1, checkPerson);
}
export function encodePersonText(value) {
  const message = encodeText(formatPerson, value, 1);
  checkPerson(value);
  return message;
}
export function decodePersonText(message) {
  return decodeText(parsePerson, message, 1, checkPerson);
}
export function validatePerson(value) {
  encodePersonText(value);
}
export function encodePush(value) {
  return encodeBinary(writePush, value, 1, checkPush);
}
export function decodePush(message) {
  return decodeBinary(readPush, message, 1, checkPush);
}
export function encodePushText(value) {
  const message = encodeText(formatPush, value, 1);
  checkPush(value);
  return message;
}
export function decodePushText(message) {
  return decodeText(parsePush, message, 1, checkPush);
}
export function validatePush(value) {
  encodePushText(value);
}
export function encodeRepository(value) {
  return encodeBinary(writeRepository, value, 1, checkRepository);
}
export function decodeRepository(message) {
  return decodeBinary(readRepository, message, 1, checkRepository);
}
export function encodeRepositoryText(value) {
  const message = encodeText(formatRepository, value, 1);
  checkRepository(value);
  return message;
}
export function decodeRepositoryText(message) {
  return decodeText(parseRepository, message, 1, checkRepository);
}
export function validateRepository(value) {
  encodeRepositoryText(value);
}
export function encodeUser(value) {
  return encodeBinary(writeUser, value, 1, checkUser);
}
export function decodeUser(message) {
  return decodeBinary(readUser, message, 1, checkUser);
}
export function encodeUserText(value) {
  const message = encodeText(formatUser, value, 1);
  checkUser(value);
  return message;
}
export function decodeUserText(message) {
  return decodeText(parseUser, message, 1, checkUser);
}
export function validateUser(value) {
  encodeUserText(value);
}
