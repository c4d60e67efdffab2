// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import {
  readChatMessage,
  readChatMessage2,
  readChatMessage3,
  readCodecError2,
  readCollisions,
  readCollisionsBothOneTwo,
  readCollisionsBothThree,
  readCollisionsNested,
  readCollisionsNestedAB,
  readCollisionsStepsList,
  readJsonValue2,
  readMade,
  readMap2,
  readNothing,
  readOdd,
  readStep,
  readTaken,
  readUint8Array2,
  writeChatMessage,
  writeChatMessage2,
  writeChatMessage3,
  writeCodecError2,
  writeCollisions,
  writeCollisionsBothOneTwo,
  writeCollisionsBothThree,
  writeCollisionsNested,
  writeCollisionsNestedAB,
  writeCollisionsStepsList,
  writeJsonValue2,
  writeMade,
  writeMap2,
  writeNothing,
  writeOdd,
  writeStep,
  writeTaken,
  writeUint8Array2
} from "./binary.js";
import {
  formatChatMessage,
  formatChatMessage2,
  formatChatMessage3,
  formatCodecError2,
  formatCollisions,
  formatCollisionsBothOneTwo,
  formatCollisionsBothThree,
  formatCollisionsNested,
  formatCollisionsNestedAB,
  formatCollisionsStepsList,
  formatJsonValue2,
  formatMade,
  formatMap2,
  formatNothing,
  formatOdd,
  formatStep,
  formatTaken,
  formatUint8Array2,
  parseChatMessage,
  parseChatMessage2,
  parseChatMessage3,
  parseCodecError2,
  parseCollisions,
  parseCollisionsBothOneTwo,
  parseCollisionsBothThree,
  parseCollisionsNested,
  parseCollisionsNestedAB,
  parseCollisionsStepsList,
  parseJsonValue2,
  parseMade,
  parseMap2,
  parseNothing,
  parseOdd,
  parseStep,
  parseTaken,
  parseUint8Array2
} from "./text.js";
export { CodecError } from "@twobyte/wire";
export {
  chatMessage2FromJson,
  chatMessage2ToJson,
  chatMessage3FromJson,
  chatMessage3ToJson,
  chatMessageFromJson,
  chatMessageToJson,
  codecError2FromJson,
  codecError2ToJson,
  collisionsBothOneTwoFromJson,
  collisionsBothOneTwoToJson,
  collisionsBothThreeFromJson,
  collisionsBothThreeToJson,
  collisionsFromJson,
  collisionsNestedABFromJson,
  collisionsNestedABToJson,
  collisionsNestedFromJson,
  collisionsNestedToJson,
  collisionsStepsListFromJson,
  collisionsStepsListToJson,
  collisionsToJson,
  jsonValue2FromJson,
  jsonValue2ToJson,
  madeFromJson,
  madeToJson,
  map2FromJson,
  map2ToJson,
  nothingFromJson,
  nothingToJson,
  oddFromJson,
  oddToJson,
  stepFromJson,
  stepToJson,
  takenFromJson,
  takenToJson,
  uint8Array2FromJson,
  uint8Array2ToJson
} from "./json.js";
export function encodeChatMessage(value) {
  return encodeBinary(writeChatMessage, value, 1);
}
export function decodeChatMessage(message) {
  return decodeBinary(readChatMessage, message, 1);
}
export function encodeChatMessageText(value) {
  return encodeText(formatChatMessage, value, 1);
}
export function decodeChatMessageText(message) {
  return decodeText(parseChatMessage, message, 1);
}
export function validateChatMessage(value) {
  encodeChatMessageText(value);
}
export function encodeCodecError2(value) {
  return encodeBinary(writeCodecError2, value, 1);
}
export function decodeCodecError2(message) {
  return decodeBinary(readCodecError2, message, 1);
}
export function encodeCodecError2Text(value) {
  return encodeText(formatCodecError2, value, 1);
}
export function decodeCodecError2Text(message) {
  return decodeText(parseCodecError2, message, 1);
}
export function validateCodecError2(value) {
  encodeCodecError2Text(value);
}
export function encodeJsonValue2(value) {
  return encodeBinary(writeJsonValue2, value, 1);
}
export function decodeJsonValue2(message) {
  return decodeBinary(readJsonValue2, message, 1);
}
export function encodeJsonValue2Text(value) {
  return encodeText(formatJsonValue2, value, 1);
}
export function decodeJsonValue2Text(message) {
  return decodeText(parseJsonValue2, message, 1);
}
export function validateJsonValue2(value) {
  encodeJsonValue2Text(value);
}
export function encodeMade(value) {
  return encodeBinary(writeMade, value, 1);
}
export function decodeMade(message) {
  return decodeBinary(readMade, message, 1);
}
export function encodeMadeText(value) {
  return encodeText(formatMade, value, 1);
}
export function decodeMadeText(message) {
  return decodeText(parseMade, message, 1);
}
export function validateMade(value) {
  encodeMadeText(value);
}
export function encodeMap2(value) {
  return encodeBinary(writeMap2, value, 1);
}
export function decodeMap2(message) {
  return decodeBinary(readMap2, message, 1);
}
export function encodeMap2Text(value) {
  return encodeText(formatMap2, value, 1);
}
export function decodeMap2Text(message) {
  return decodeText(parseMap2, message, 1);
}
export function validateMap2(value) {
  encodeMap2Text(value);
}
export function encodeNothing(value) {
  return encodeBinary(writeNothing, value, 1);
}
export function decodeNothing(message) {
  return decodeBinary(readNothing, message, 1);
}
export function encodeNothingText(value) {
  return encodeText(formatNothing, value, 1);
}
export function decodeNothingText(message) {
  return decodeText(parseNothing, message, 1);
}
export function validateNothing(value) {
  encodeNothingText(value);
}
export function encodeOdd(value) {
  return encodeBinary(writeOdd, value, 1);
}
export function decodeOdd(message) {
  return decodeBinary(readOdd, message, 1);
}
export function encodeOddText(value) {
  return encodeText(formatOdd, value, 1);
}
export function decodeOddText(message) {
  return decodeText(parseOdd, message, 1);
}
export function validateOdd(value) {
  encodeOddText(value);
}
export function encodeStep(value) {
  return encodeBinary(writeStep, value, 1);
}
export function decodeStep(message) {
  return decodeBinary(readStep, message, 1);
}
export function encodeStepText(value) {
  return encodeText(formatStep, value, 1);
}
export function decodeStepText(message) {
  return decodeText(parseStep, message, 1);
}
export function validateStep(value) {
  encodeStepText(value);
}
export function encodeTaken(value) {
  return encodeBinary(writeTaken, value, 1);
}
export function decodeTaken(message) {
  return decodeBinary(readTaken, message, 1);
}
export function encodeTakenText(value) {
  return encodeText(formatTaken, value, 1);
}
export function decodeTakenText(message) {
  return decodeText(parseTaken, message, 1);
}
export function validateTaken(value) {
  encodeTakenText(value);
}
export function encodeUint8Array2(value) {
  return encodeBinary(writeUint8Array2, value, 1);
}
export function decodeUint8Array2(message) {
  return decodeBinary(readUint8Array2, message, 1);
}
export function encodeUint8Array2Text(value) {
  return encodeText(formatUint8Array2, value, 1);
}
export function decodeUint8Array2Text(message) {
  return decodeText(parseUint8Array2, message, 1);
}
export function validateUint8Array2(value) {
  encodeUint8Array2Text(value);
}
export function encodeChatMessage2(value) {
  return encodeBinary(writeChatMessage2, value, 1);
}
export function decodeChatMessage2(message) {
  return decodeBinary(readChatMessage2, message, 1);
}
export function encodeChatMessage2Text(value) {
  return encodeText(formatChatMessage2, value, 1);
}
export function decodeChatMessage2Text(message) {
  return decodeText(parseChatMessage2, message, 1);
}
export function validateChatMessage2(value) {
  encodeChatMessage2Text(value);
}
export function encodeChatMessage3(value) {
  return encodeBinary(writeChatMessage3, value, 1);
}
export function decodeChatMessage3(message) {
  return decodeBinary(readChatMessage3, message, 1);
}
export function encodeChatMessage3Text(value) {
  return encodeText(formatChatMessage3, value, 1);
}
export function decodeChatMessage3Text(message) {
  return decodeText(parseChatMessage3, message, 1);
}
export function validateChatMessage3(value) {
  encodeChatMessage3Text(value);
}
export function encodeCollisions(value) {
  return encodeBinary(writeCollisions, value, 1);
}
export function decodeCollisions(message) {
  return decodeBinary(readCollisions, message, 1);
}
export function encodeCollisionsText(value) {
  return encodeText(formatCollisions, value, 1);
}
export function decodeCollisionsText(message) {
  return decodeText(parseCollisions, message, 1);
}
export function validateCollisions(value) {
  encodeCollisionsText(value);
}
export function encodeCollisionsBothThree(value) {
  return encodeBinary(writeCollisionsBothThree, value, 1);
}
export function decodeCollisionsBothThree(message) {
  return decodeBinary(readCollisionsBothThree, message, 1);
}
export function encodeCollisionsBothThreeText(value) {
  return encodeText(formatCollisionsBothThree, value, 1);
}
export function decodeCollisionsBothThreeText(message) {
  return decodeText(parseCollisionsBothThree, message, 1);
}
export function validateCollisionsBothThree(value) {
  encodeCollisionsBothThreeText(value);
}
export function encodeCollisionsBothOneTwo(value) {
  return encodeBinary(writeCollisionsBothOneTwo, value, 1);
}
export function decodeCollisionsBothOneTwo(message) {
  return decodeBinary(readCollisionsBothOneTwo, message, 1);
}
export function encodeCollisionsBothOneTwoText(value) {
  return encodeText(formatCollisionsBothOneTwo, value, 1);
}
export function decodeCollisionsBothOneTwoText(message) {
  return decodeText(parseCollisionsBothOneTwo, message, 1);
}
export function validateCollisionsBothOneTwo(value) {
  encodeCollisionsBothOneTwoText(value);
}
export function encodeCollisionsNested(value) {
  return encodeBinary(writeCollisionsNested, value, 1);
}
export function decodeCollisionsNested(message) {
  return decodeBinary(readCollisionsNested, message, 1);
}
export function encodeCollisionsNestedText(value) {
  return encodeText(formatCollisionsNested, value, 1);
}
export function decodeCollisionsNestedText(message) {
  return decodeText(parseCollisionsNested, message, 1);
}
export function validateCollisionsNested(value) {
  encodeCollisionsNestedText(value);
}
export function encodeCollisionsNestedAB(value) {
  return encodeBinary(writeCollisionsNestedAB, value, 1);
}
export function decodeCollisionsNestedAB(message) {
  return decodeBinary(readCollisionsNestedAB, message, 1);
}
export function encodeCollisionsNestedABText(value) {
  return encodeText(formatCollisionsNestedAB, value, 1);
}
export function decodeCollisionsNestedABText(message) {
  return decodeText(parseCollisionsNestedAB, message, 1);
}
export function validateCollisionsNestedAB(value) {
  encodeCollisionsNestedABText(value);
}
export function encodeCollisionsStepsList(value) {
  return encodeBinary(writeCollisionsStepsList, value, 1);
}
export function decodeCollisionsStepsList(message) {
  return decodeBinary(readCollisionsStepsList, message, 1);
}
export function encodeCollisionsStepsListText(value) {
  return encodeText(formatCollisionsStepsList, value, 1);
}
export function decodeCollisionsStepsListText(message) {
  return decodeText(parseCollisionsStepsList, message, 1);
}
export function validateCollisionsStepsList(value) {
  encodeCollisionsStepsListText(value);
}
