// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readChatMessage, readChatMessage2, readChatMessage3, readCodecError2, readCollisions, readCollisionsBothOneTwo, readCollisionsBothThree, readCollisionsNested, readCollisionsNestedAB, readCollisionsStepsList, readJsonValue2, readMade, readMap2, readNothing, readOdd, readStep, readTaken, readUint8Array2, writeChatMessage, writeChatMessage2, writeChatMessage3, writeCodecError2, writeCollisions, writeCollisionsBothOneTwo, writeCollisionsBothThree, writeCollisionsNested, writeCollisionsNestedAB, writeCollisionsStepsList, writeJsonValue2, writeMade, writeMap2, writeNothing, writeOdd, writeStep, writeTaken, writeUint8Array2 } from "./binary.js";
import { formatChatMessage, formatChatMessage2, formatChatMessage3, formatCodecError2, formatCollisions, formatCollisionsBothOneTwo, formatCollisionsBothThree, formatCollisionsNested, formatCollisionsNestedAB, formatCollisionsStepsList, formatJsonValue2, formatMade, formatMap2, formatNothing, formatOdd, formatStep, formatTaken, formatUint8Array2, parseChatMessage, parseChatMessage2, parseChatMessage3, parseCodecError2, parseCollisions, parseCollisionsBothOneTwo, parseCollisionsBothThree, parseCollisionsNested, parseCollisionsNestedAB, parseCollisionsStepsList, parseJsonValue2, parseMade, parseMap2, parseNothing, parseOdd, parseStep, parseTaken, parseUint8Array2 } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { chatMessage2FromJson, chatMessage2ToJson, chatMessage3FromJson, chatMessage3ToJson, chatMessageFromJson, chatMessageToJson, codecError2FromJson, codecError2ToJson, collisionsBothOneTwoFromJson, collisionsBothOneTwoToJson, collisionsBothThreeFromJson, collisionsBothThreeToJson, collisionsFromJson, collisionsNestedABFromJson, collisionsNestedABToJson, collisionsNestedFromJson, collisionsNestedToJson, collisionsStepsListFromJson, collisionsStepsListToJson, collisionsToJson, jsonValue2FromJson, jsonValue2ToJson, madeFromJson, madeToJson, map2FromJson, map2ToJson, nothingFromJson, nothingToJson, oddFromJson, oddToJson, stepFromJson, stepToJson, takenFromJson, takenToJson, uint8Array2FromJson, uint8Array2ToJson } from "./json.js";
/** Encodes ChatMessage in the binary profile. Throws a CodecError for what is none. */
export function encodeChatMessage(value) {
  return encodeBinary(writeChatMessage, value, 1);
}
/** Decodes ChatMessage in the binary profile. Throws a CodecError for anything else. */
export function decodeChatMessage(message) {
  return decodeBinary(readChatMessage, message, 1);
}
/** Encodes ChatMessage in the text profile. Throws a CodecError for what is none. */
export function encodeChatMessageText(value) {
  return encodeText(formatChatMessage, value, 1);
}
/** Decodes ChatMessage in the text profile. Throws a CodecError for anything else. */
export function decodeChatMessageText(message) {
  return decodeText(parseChatMessage, message, 1);
}
/** Throws a CodecError unless `value` is of type ChatMessage and keeps the schema's constraints. */
export function validateChatMessage(value) {
  encodeChatMessageText(value);
}
/** Encodes CodecError2 in the binary profile. Throws a CodecError for what is none. */
export function encodeCodecError2(value) {
  return encodeBinary(writeCodecError2, value, 1);
}
/** Decodes CodecError2 in the binary profile. Throws a CodecError for anything else. */
export function decodeCodecError2(message) {
  return decodeBinary(readCodecError2, message, 1);
}
/** Encodes CodecError2 in the text profile. Throws a CodecError for what is none. */
export function encodeCodecError2Text(value) {
  return encodeText(formatCodecError2, value, 1);
}
/** Decodes CodecError2 in the text profile. Throws a CodecError for anything else. */
export function decodeCodecError2Text(message) {
  return decodeText(parseCodecError2, message, 1);
}
/** Throws a CodecError unless `value` is of type CodecError2 and keeps the schema's constraints. */
export function validateCodecError2(value) {
  encodeCodecError2Text(value);
}
/** Encodes JsonValue2 in the binary profile. Throws a CodecError for what is none. */
export function encodeJsonValue2(value) {
  return encodeBinary(writeJsonValue2, value, 1);
}
/** Decodes JsonValue2 in the binary profile. Throws a CodecError for anything else. */
export function decodeJsonValue2(message) {
  return decodeBinary(readJsonValue2, message, 1);
}
/** Encodes JsonValue2 in the text profile. Throws a CodecError for what is none. */
export function encodeJsonValue2Text(value) {
  return encodeText(formatJsonValue2, value, 1);
}
/** Decodes JsonValue2 in the text profile. Throws a CodecError for anything else. */
export function decodeJsonValue2Text(message) {
  return decodeText(parseJsonValue2, message, 1);
}
/** Throws a CodecError unless `value` is of type JsonValue2 and keeps the schema's constraints. */
export function validateJsonValue2(value) {
  encodeJsonValue2Text(value);
}
/** Encodes Made in the binary profile. Throws a CodecError for what is none. */
export function encodeMade(value) {
  return encodeBinary(writeMade, value, 1);
}
/** Decodes Made in the binary profile. Throws a CodecError for anything else. */
export function decodeMade(message) {
  return decodeBinary(readMade, message, 1);
}
/** Encodes Made in the text profile. Throws a CodecError for what is none. */
export function encodeMadeText(value) {
  return encodeText(formatMade, value, 1);
}
/** Decodes Made in the text profile. Throws a CodecError for anything else. */
export function decodeMadeText(message) {
  return decodeText(parseMade, message, 1);
}
/** Throws a CodecError unless `value` is of type Made and keeps the schema's constraints. */
export function validateMade(value) {
  encodeMadeText(value);
}
/** Encodes Map2 in the binary profile. Throws a CodecError for what is none. */
export function encodeMap2(value) {
  return encodeBinary(writeMap2, value, 1);
}
/** Decodes Map2 in the binary profile. Throws a CodecError for anything else. */
export function decodeMap2(message) {
  return decodeBinary(readMap2, message, 1);
}
/** Encodes Map2 in the text profile. Throws a CodecError for what is none. */
export function encodeMap2Text(value) {
  return encodeText(formatMap2, value, 1);
}
/** Decodes Map2 in the text profile. Throws a CodecError for anything else. */
export function decodeMap2Text(message) {
  return decodeText(parseMap2, message, 1);
}
/** Throws a CodecError unless `value` is of type Map2 and keeps the schema's constraints. */
export function validateMap2(value) {
  encodeMap2Text(value);
}
/** Encodes Nothing in the binary profile. Throws a CodecError for what is none. */
export function encodeNothing(value) {
  return encodeBinary(writeNothing, value, 1);
}
/** Decodes Nothing in the binary profile. Throws a CodecError for anything else. */
export function decodeNothing(message) {
  return decodeBinary(readNothing, message, 1);
}
/** Encodes Nothing in the text profile. Throws a CodecError for what is none. */
export function encodeNothingText(value) {
  return encodeText(formatNothing, value, 1);
}
/** Decodes Nothing in the text profile. Throws a CodecError for anything else. */
export function decodeNothingText(message) {
  return decodeText(parseNothing, message, 1);
}
/** Throws a CodecError unless `value` is of type Nothing and keeps the schema's constraints. */
export function validateNothing(value) {
  encodeNothingText(value);
}
/** Encodes Odd in the binary profile. Throws a CodecError for what is none. */
export function encodeOdd(value) {
  return encodeBinary(writeOdd, value, 1);
}
/** Decodes Odd in the binary profile. Throws a CodecError for anything else. */
export function decodeOdd(message) {
  return decodeBinary(readOdd, message, 1);
}
/** Encodes Odd in the text profile. Throws a CodecError for what is none. */
export function encodeOddText(value) {
  return encodeText(formatOdd, value, 1);
}
/** Decodes Odd in the text profile. Throws a CodecError for anything else. */
export function decodeOddText(message) {
  return decodeText(parseOdd, message, 1);
}
/** Throws a CodecError unless `value` is of type Odd and keeps the schema's constraints. */
export function validateOdd(value) {
  encodeOddText(value);
}
/** Encodes Step in the binary profile. Throws a CodecError for what is none. */
export function encodeStep(value) {
  return encodeBinary(writeStep, value, 1);
}
/** Decodes Step in the binary profile. Throws a CodecError for anything else. */
export function decodeStep(message) {
  return decodeBinary(readStep, message, 1);
}
/** Encodes Step in the text profile. Throws a CodecError for what is none. */
export function encodeStepText(value) {
  return encodeText(formatStep, value, 1);
}
/** Decodes Step in the text profile. Throws a CodecError for anything else. */
export function decodeStepText(message) {
  return decodeText(parseStep, message, 1);
}
/** Throws a CodecError unless `value` is of type Step and keeps the schema's constraints. */
export function validateStep(value) {
  encodeStepText(value);
}
/** Encodes Taken in the binary profile. Throws a CodecError for what is none. */
export function encodeTaken(value) {
  return encodeBinary(writeTaken, value, 1);
}
/** Decodes Taken in the binary profile. Throws a CodecError for anything else. */
export function decodeTaken(message) {
  return decodeBinary(readTaken, message, 1);
}
/** Encodes Taken in the text profile. Throws a CodecError for what is none. */
export function encodeTakenText(value) {
  return encodeText(formatTaken, value, 1);
}
/** Decodes Taken in the text profile. Throws a CodecError for anything else. */
export function decodeTakenText(message) {
  return decodeText(parseTaken, message, 1);
}
/** Throws a CodecError unless `value` is of type Taken and keeps the schema's constraints. */
export function validateTaken(value) {
  encodeTakenText(value);
}
/** Encodes Uint8Array2 in the binary profile. Throws a CodecError for what is none. */
export function encodeUint8Array2(value) {
  return encodeBinary(writeUint8Array2, value, 1);
}
/** Decodes Uint8Array2 in the binary profile. Throws a CodecError for anything else. */
export function decodeUint8Array2(message) {
  return decodeBinary(readUint8Array2, message, 1);
}
/** Encodes Uint8Array2 in the text profile. Throws a CodecError for what is none. */
export function encodeUint8Array2Text(value) {
  return encodeText(formatUint8Array2, value, 1);
}
/** Decodes Uint8Array2 in the text profile. Throws a CodecError for anything else. */
export function decodeUint8Array2Text(message) {
  return decodeText(parseUint8Array2, message, 1);
}
/** Throws a CodecError unless `value` is of type Uint8Array2 and keeps the schema's constraints. */
export function validateUint8Array2(value) {
  encodeUint8Array2Text(value);
}
/** Encodes ChatMessage2 in the binary profile. Throws a CodecError for what is none. */
export function encodeChatMessage2(value) {
  return encodeBinary(writeChatMessage2, value, 1);
}
/** Decodes ChatMessage2 in the binary profile. Throws a CodecError for anything else. */
export function decodeChatMessage2(message) {
  return decodeBinary(readChatMessage2, message, 1);
}
/** Encodes ChatMessage2 in the text profile. Throws a CodecError for what is none. */
export function encodeChatMessage2Text(value) {
  return encodeText(formatChatMessage2, value, 1);
}
/** Decodes ChatMessage2 in the text profile. Throws a CodecError for anything else. */
export function decodeChatMessage2Text(message) {
  return decodeText(parseChatMessage2, message, 1);
}
/** Throws a CodecError unless `value` is of type ChatMessage2 and keeps the schema's constraints. */
export function validateChatMessage2(value) {
  encodeChatMessage2Text(value);
}
/** Encodes ChatMessage3 in the binary profile. Throws a CodecError for what is none. */
export function encodeChatMessage3(value) {
  return encodeBinary(writeChatMessage3, value, 1);
}
/** Decodes ChatMessage3 in the binary profile. Throws a CodecError for anything else. */
export function decodeChatMessage3(message) {
  return decodeBinary(readChatMessage3, message, 1);
}
/** Encodes ChatMessage3 in the text profile. Throws a CodecError for what is none. */
export function encodeChatMessage3Text(value) {
  return encodeText(formatChatMessage3, value, 1);
}
/** Decodes ChatMessage3 in the text profile. Throws a CodecError for anything else. */
export function decodeChatMessage3Text(message) {
  return decodeText(parseChatMessage3, message, 1);
}
/** Throws a CodecError unless `value` is of type ChatMessage3 and keeps the schema's constraints. */
export function validateChatMessage3(value) {
  encodeChatMessage3Text(value);
}
/** Encodes Collisions in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisions(value) {
  return encodeBinary(writeCollisions, value, 1);
}
/** Decodes Collisions in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisions(message) {
  return decodeBinary(readCollisions, message, 1);
}
/** Encodes Collisions in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsText(value) {
  return encodeText(formatCollisions, value, 1);
}
/** Decodes Collisions in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsText(message) {
  return decodeText(parseCollisions, message, 1);
}
/** Throws a CodecError unless `value` is of type Collisions and keeps the schema's constraints. */
export function validateCollisions(value) {
  encodeCollisionsText(value);
}
/** Encodes CollisionsBothThree in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisionsBothThree(value) {
  return encodeBinary(writeCollisionsBothThree, value, 1);
}
/** Decodes CollisionsBothThree in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisionsBothThree(message) {
  return decodeBinary(readCollisionsBothThree, message, 1);
}
/** Encodes CollisionsBothThree in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsBothThreeText(value) {
  return encodeText(formatCollisionsBothThree, value, 1);
}
/** Decodes CollisionsBothThree in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsBothThreeText(message) {
  return decodeText(parseCollisionsBothThree, message, 1);
}
/** Throws a CodecError unless `value` is of type CollisionsBothThree and keeps the schema's constraints. */
export function validateCollisionsBothThree(value) {
  encodeCollisionsBothThreeText(value);
}
/** Encodes CollisionsBothOneTwo in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisionsBothOneTwo(value) {
  return encodeBinary(writeCollisionsBothOneTwo, value, 1);
}
/** Decodes CollisionsBothOneTwo in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisionsBothOneTwo(message) {
  return decodeBinary(readCollisionsBothOneTwo, message, 1);
}
/** Encodes CollisionsBothOneTwo in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsBothOneTwoText(value) {
  return encodeText(formatCollisionsBothOneTwo, value, 1);
}
/** Decodes CollisionsBothOneTwo in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsBothOneTwoText(message) {
  return decodeText(parseCollisionsBothOneTwo, message, 1);
}
/** Throws a CodecError unless `value` is of type CollisionsBothOneTwo and keeps the schema's constraints. */
export function validateCollisionsBothOneTwo(value) {
  encodeCollisionsBothOneTwoText(value);
}
/** Encodes CollisionsNested in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisionsNested(value) {
  return encodeBinary(writeCollisionsNested, value, 1);
}
/** Decodes CollisionsNested in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisionsNested(message) {
  return decodeBinary(readCollisionsNested, message, 1);
}
/** Encodes CollisionsNested in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsNestedText(value) {
  return encodeText(formatCollisionsNested, value, 1);
}
/** Decodes CollisionsNested in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsNestedText(message) {
  return decodeText(parseCollisionsNested, message, 1);
}
/** Throws a CodecError unless `value` is of type CollisionsNested and keeps the schema's constraints. */
export function validateCollisionsNested(value) {
  encodeCollisionsNestedText(value);
}
/** Encodes CollisionsNestedAB in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisionsNestedAB(value) {
  return encodeBinary(writeCollisionsNestedAB, value, 1);
}
/** Decodes CollisionsNestedAB in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisionsNestedAB(message) {
  return decodeBinary(readCollisionsNestedAB, message, 1);
}
/** Encodes CollisionsNestedAB in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsNestedABText(value) {
  return encodeText(formatCollisionsNestedAB, value, 1);
}
/** Decodes CollisionsNestedAB in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsNestedABText(message) {
  return decodeText(parseCollisionsNestedAB, message, 1);
}
/** Throws a CodecError unless `value` is of type CollisionsNestedAB and keeps the schema's constraints. */
export function validateCollisionsNestedAB(value) {
  encodeCollisionsNestedABText(value);
}
/** Encodes CollisionsStepsList in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisionsStepsList(value) {
  return encodeBinary(writeCollisionsStepsList, value, 1);
}
/** Decodes CollisionsStepsList in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisionsStepsList(message) {
  return decodeBinary(readCollisionsStepsList, message, 1);
}
/** Encodes CollisionsStepsList in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsStepsListText(value) {
  return encodeText(formatCollisionsStepsList, value, 1);
}
/** Decodes CollisionsStepsList in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsStepsListText(message) {
  return decodeText(parseCollisionsStepsList, message, 1);
}
/** Throws a CodecError unless `value` is of type CollisionsStepsList and keeps the schema's constraints. */
export function validateCollisionsStepsList(value) {
  encodeCollisionsStepsListText(value);
}
