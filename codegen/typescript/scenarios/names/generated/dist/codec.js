// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  decodeBinary,
  decodeText as runtimeDecodeText,
  encodeBinary,
  encodeText as runtimeEncodeText
} from "@twobyte/wire";
import {
  readBindBidiItem,
  readBytes,
  readCallContext2,
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
  readCount,
  readDecimal,
  readEventOptions2,
  readIterable2,
  readJson,
  readJsonValue2,
  readLength,
  readMade,
  readMap2,
  readNamesAllAnswer,
  readNamesClient,
  readNothing,
  readOdd,
  readRuntime,
  readStep,
  readTaken,
  readText,
  readTextText,
  readUint8Array2,
  readUuid,
  writeBindBidiItem,
  writeBytes,
  writeCallContext2,
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
  writeCount,
  writeDecimal,
  writeEventOptions2,
  writeIterable2,
  writeJson,
  writeJsonValue2,
  writeLength,
  writeMade,
  writeMap2,
  writeNamesAllAnswer,
  writeNamesClient,
  writeNothing,
  writeOdd,
  writeRuntime,
  writeStep,
  writeTaken,
  writeText,
  writeTextText,
  writeUint8Array2,
  writeUuid
} from "./binary.js";
import { checkBytes, checkCount, checkLength, checkRuntime } from "./check.js";
import {
  formatBindBidiItem,
  formatBytes,
  formatCallContext2,
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
  formatCount,
  formatDecimal,
  formatEventOptions2,
  formatIterable2,
  formatJson,
  formatJsonValue2,
  formatLength,
  formatMade,
  formatMap2,
  formatNamesAllAnswer,
  formatNamesClient,
  formatNothing,
  formatOdd,
  formatRuntime,
  formatStep,
  formatTaken,
  formatText,
  formatTextText,
  formatUint8Array2,
  formatUuid,
  parseBindBidiItem,
  parseBytes,
  parseCallContext2,
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
  parseCount,
  parseDecimal,
  parseEventOptions2,
  parseIterable2,
  parseJson,
  parseJsonValue2,
  parseLength,
  parseMade,
  parseMap2,
  parseNamesAllAnswer,
  parseNamesClient,
  parseNothing,
  parseOdd,
  parseRuntime,
  parseStep,
  parseTaken,
  parseText,
  parseTextText,
  parseUint8Array2,
  parseUuid
} from "./text.js";
export { CodecError } from "@twobyte/wire";
export {
  bindBidiItemFromJson,
  bindBidiItemToJson,
  bytesFromJson,
  bytesToJson,
  callContext2FromJson,
  callContext2ToJson,
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
  countFromJson,
  countToJson,
  decimalFromJson,
  decimalToJson,
  eventOptions2FromJson,
  eventOptions2ToJson,
  iterable2FromJson,
  iterable2ToJson,
  jsonFromJson,
  jsonToJson,
  jsonValue2FromJson,
  jsonValue2ToJson,
  lengthFromJson,
  lengthToJson,
  madeFromJson,
  madeToJson,
  map2FromJson,
  map2ToJson,
  namesAllAnswerFromJson,
  namesAllAnswerToJson,
  namesClientFromJson,
  namesClientToJson,
  nothingFromJson,
  nothingToJson,
  oddFromJson,
  oddToJson,
  runtimeFromJson,
  runtimeToJson,
  stepFromJson,
  stepToJson,
  takenFromJson,
  takenToJson,
  textFromJson,
  textTextFromJson,
  textTextToJson,
  textToJson,
  uint8Array2FromJson,
  uint8Array2ToJson,
  uuidFromJson,
  uuidToJson
} from "./json.js";
export function encodeBindBidiItem(value) {
  return encodeBinary(writeBindBidiItem, value, 1);
}
export function decodeBindBidiItem(message) {
  return decodeBinary(readBindBidiItem, message, 1);
}
export function encodeBindBidiItemText(value) {
  return runtimeEncodeText(formatBindBidiItem, value, 1);
}
export function decodeBindBidiItemText(message) {
  return runtimeDecodeText(parseBindBidiItem, message, 1);
}
export function validateBindBidiItem(value) {
  encodeBindBidiItemText(value);
}
export function encodeBytes(value) {
  return encodeBinary(writeBytes, value, 1, checkBytes);
}
export function decodeBytes(message) {
  return decodeBinary(readBytes, message, 1, checkBytes);
}
export function encodeBytesText(value) {
  const message = runtimeEncodeText(formatBytes, value, 1);
  checkBytes(value);
  return message;
}
export function decodeBytesText(message) {
  return runtimeDecodeText(parseBytes, message, 1, checkBytes);
}
export function validateBytes(value) {
  encodeBytesText(value);
}
export function encodeCallContext2(value) {
  return encodeBinary(writeCallContext2, value, 1);
}
export function decodeCallContext2(message) {
  return decodeBinary(readCallContext2, message, 1);
}
export function encodeCallContext2Text(value) {
  return runtimeEncodeText(formatCallContext2, value, 1);
}
export function decodeCallContext2Text(message) {
  return runtimeDecodeText(parseCallContext2, message, 1);
}
export function validateCallContext2(value) {
  encodeCallContext2Text(value);
}
export function encodeChatMessage(value) {
  return encodeBinary(writeChatMessage, value, 1);
}
export function decodeChatMessage(message) {
  return decodeBinary(readChatMessage, message, 1);
}
export function encodeChatMessageText(value) {
  return runtimeEncodeText(formatChatMessage, value, 1);
}
export function decodeChatMessageText(message) {
  return runtimeDecodeText(parseChatMessage, message, 1);
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
  return runtimeEncodeText(formatCodecError2, value, 1);
}
export function decodeCodecError2Text(message) {
  return runtimeDecodeText(parseCodecError2, message, 1);
}
export function validateCodecError2(value) {
  encodeCodecError2Text(value);
}
export function encodeCount(value) {
  return encodeBinary(writeCount, value, 1, checkCount);
}
export function decodeCount(message) {
  return decodeBinary(readCount, message, 1, checkCount);
}
export function encodeCountText(value) {
  const message = runtimeEncodeText(formatCount, value, 1);
  checkCount(value);
  return message;
}
export function decodeCountText(message) {
  return runtimeDecodeText(parseCount, message, 1, checkCount);
}
export function validateCount(value) {
  encodeCountText(value);
}
export function encodeDecimal(value) {
  return encodeBinary(writeDecimal, value, 1);
}
export function decodeDecimal(message) {
  return decodeBinary(readDecimal, message, 1);
}
export function encodeDecimalText(value) {
  return runtimeEncodeText(formatDecimal, value, 1);
}
export function decodeDecimalText(message) {
  return runtimeDecodeText(parseDecimal, message, 1);
}
export function validateDecimal(value) {
  encodeDecimalText(value);
}
export function encodeEventOptions2(value) {
  return encodeBinary(writeEventOptions2, value, 1);
}
export function decodeEventOptions2(message) {
  return decodeBinary(readEventOptions2, message, 1);
}
export function encodeEventOptions2Text(value) {
  return runtimeEncodeText(formatEventOptions2, value, 1);
}
export function decodeEventOptions2Text(message) {
  return runtimeDecodeText(parseEventOptions2, message, 1);
}
export function validateEventOptions2(value) {
  encodeEventOptions2Text(value);
}
export function encodeIterable2(value) {
  return encodeBinary(writeIterable2, value, 1);
}
export function decodeIterable2(message) {
  return decodeBinary(readIterable2, message, 1);
}
export function encodeIterable2Text(value) {
  return runtimeEncodeText(formatIterable2, value, 1);
}
export function decodeIterable2Text(message) {
  return runtimeDecodeText(parseIterable2, message, 1);
}
export function validateIterable2(value) {
  encodeIterable2Text(value);
}
export function encodeJson(value) {
  return encodeBinary(writeJson, value, 1);
}
export function decodeJson(message) {
  return decodeBinary(readJson, message, 1);
}
export function encodeJsonText(value) {
  return runtimeEncodeText(formatJson, value, 1);
}
export function decodeJsonText(message) {
  return runtimeDecodeText(parseJson, message, 1);
}
export function validateJson(value) {
  encodeJsonText(value);
}
export function encodeJsonValue2(value) {
  return encodeBinary(writeJsonValue2, value, 1);
}
export function decodeJsonValue2(message) {
  return decodeBinary(readJsonValue2, message, 1);
}
export function encodeJsonValue2Text(value) {
  return runtimeEncodeText(formatJsonValue2, value, 1);
}
export function decodeJsonValue2Text(message) {
  return runtimeDecodeText(parseJsonValue2, message, 1);
}
export function validateJsonValue2(value) {
  encodeJsonValue2Text(value);
}
export function encodeLength(value) {
  const message = encodeBinary(writeLength, value, 1);
  checkLength(value);
  return message;
}
export function decodeLength(message) {
  const value = decodeBinary(readLength, message, 1);
  checkLength(value);
  return value;
}
export function encodeLengthText(value) {
  const message = runtimeEncodeText(formatLength, value, 1);
  checkLength(value);
  return message;
}
export function decodeLengthText(message) {
  const value = runtimeDecodeText(parseLength, message, 1);
  checkLength(value);
  return value;
}
export function validateLength(value) {
  encodeLengthText(value);
}
export function encodeMade(value) {
  return encodeBinary(writeMade, value, 1);
}
export function decodeMade(message) {
  return decodeBinary(readMade, message, 1);
}
export function encodeMadeText(value) {
  return runtimeEncodeText(formatMade, value, 1);
}
export function decodeMadeText(message) {
  return runtimeDecodeText(parseMade, message, 1);
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
  return runtimeEncodeText(formatMap2, value, 1);
}
export function decodeMap2Text(message) {
  return runtimeDecodeText(parseMap2, message, 1);
}
export function validateMap2(value) {
  encodeMap2Text(value);
}
export function encodeNamesAllAnswer(value) {
  return encodeBinary(writeNamesAllAnswer, value, 1);
}
export function decodeNamesAllAnswer(message) {
  return decodeBinary(readNamesAllAnswer, message, 1);
}
export function encodeNamesAllAnswerText(value) {
  return runtimeEncodeText(formatNamesAllAnswer, value, 1);
}
export function decodeNamesAllAnswerText(message) {
  return runtimeDecodeText(parseNamesAllAnswer, message, 1);
}
export function validateNamesAllAnswer(value) {
  encodeNamesAllAnswerText(value);
}
export function encodeNamesClient(value) {
  return encodeBinary(writeNamesClient, value, 1);
}
export function decodeNamesClient(message) {
  return decodeBinary(readNamesClient, message, 1);
}
export function encodeNamesClientText(value) {
  return runtimeEncodeText(formatNamesClient, value, 1);
}
export function decodeNamesClientText(message) {
  return runtimeDecodeText(parseNamesClient, message, 1);
}
export function validateNamesClient(value) {
  encodeNamesClientText(value);
}
export function encodeNothing(value) {
  return encodeBinary(writeNothing, value, 1);
}
export function decodeNothing(message) {
  return decodeBinary(readNothing, message, 1);
}
export function encodeNothingText(value) {
  return runtimeEncodeText(formatNothing, value, 1);
}
export function decodeNothingText(message) {
  return runtimeDecodeText(parseNothing, message, 1);
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
  return runtimeEncodeText(formatOdd, value, 1);
}
export function decodeOddText(message) {
  return runtimeDecodeText(parseOdd, message, 1);
}
export function validateOdd(value) {
  encodeOddText(value);
}
export function encodeRuntime(value) {
  const message = encodeBinary(writeRuntime, value, 1);
  checkRuntime(value);
  return message;
}
export function decodeRuntime(message) {
  const value = decodeBinary(readRuntime, message, 1);
  checkRuntime(value);
  return value;
}
export function encodeRuntimeText(value) {
  const message = runtimeEncodeText(formatRuntime, value, 1);
  checkRuntime(value);
  return message;
}
export function decodeRuntimeText(message) {
  const value = runtimeDecodeText(parseRuntime, message, 1);
  checkRuntime(value);
  return value;
}
export function validateRuntime(value) {
  encodeRuntimeText(value);
}
export function encodeStep(value) {
  return encodeBinary(writeStep, value, 1);
}
export function decodeStep(message) {
  return decodeBinary(readStep, message, 1);
}
export function encodeStepText(value) {
  return runtimeEncodeText(formatStep, value, 1);
}
export function decodeStepText(message) {
  return runtimeDecodeText(parseStep, message, 1);
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
  return runtimeEncodeText(formatTaken, value, 1);
}
export function decodeTakenText(message) {
  return runtimeDecodeText(parseTaken, message, 1);
}
export function validateTaken(value) {
  encodeTakenText(value);
}
export function encodeText(value) {
  return encodeBinary(writeText, value, 1);
}
export function decodeText(message) {
  return decodeBinary(readText, message, 1);
}
export function encodeTextAsText(value) {
  return runtimeEncodeText(formatText, value, 1);
}
export function decodeTextAsText(message) {
  return runtimeDecodeText(parseText, message, 1);
}
export function validateText(value) {
  encodeTextAsText(value);
}
export function encodeTextText(value) {
  return encodeBinary(writeTextText, value, 1);
}
export function decodeTextText(message) {
  return decodeBinary(readTextText, message, 1);
}
export function encodeTextTextText(value) {
  return runtimeEncodeText(formatTextText, value, 1);
}
export function decodeTextTextText(message) {
  return runtimeDecodeText(parseTextText, message, 1);
}
export function validateTextText(value) {
  encodeTextTextText(value);
}
export function encodeUint8Array2(value) {
  return encodeBinary(writeUint8Array2, value, 1);
}
export function decodeUint8Array2(message) {
  return decodeBinary(readUint8Array2, message, 1);
}
export function encodeUint8Array2Text(value) {
  return runtimeEncodeText(formatUint8Array2, value, 1);
}
export function decodeUint8Array2Text(message) {
  return runtimeDecodeText(parseUint8Array2, message, 1);
}
export function validateUint8Array2(value) {
  encodeUint8Array2Text(value);
}
export function encodeUuid(value) {
  return encodeBinary(writeUuid, value, 1);
}
export function decodeUuid(message) {
  return decodeBinary(readUuid, message, 1);
}
export function encodeUuidText(value) {
  return runtimeEncodeText(formatUuid, value, 1);
}
export function decodeUuidText(message) {
  return runtimeDecodeText(parseUuid, message, 1);
}
export function validateUuid(value) {
  encodeUuidText(value);
}
export function encodeChatMessage2(value) {
  return encodeBinary(writeChatMessage2, value, 1);
}
export function decodeChatMessage2(message) {
  return decodeBinary(readChatMessage2, message, 1);
}
export function encodeChatMessage2Text(value) {
  return runtimeEncodeText(formatChatMessage2, value, 1);
}
export function decodeChatMessage2Text(message) {
  return runtimeDecodeText(parseChatMessage2, message, 1);
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
  return runtimeEncodeText(formatChatMessage3, value, 1);
}
export function decodeChatMessage3Text(message) {
  return runtimeDecodeText(parseChatMessage3, message, 1);
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
  return runtimeEncodeText(formatCollisions, value, 1);
}
export function decodeCollisionsText(message) {
  return runtimeDecodeText(parseCollisions, message, 1);
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
  return runtimeEncodeText(formatCollisionsBothThree, value, 1);
}
export function decodeCollisionsBothThreeText(message) {
  return runtimeDecodeText(parseCollisionsBothThree, message, 1);
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
  return runtimeEncodeText(formatCollisionsBothOneTwo, value, 1);
}
export function decodeCollisionsBothOneTwoText(message) {
  return runtimeDecodeText(parseCollisionsBothOneTwo, message, 1);
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
  return runtimeEncodeText(formatCollisionsNested, value, 1);
}
export function decodeCollisionsNestedText(message) {
  return runtimeDecodeText(parseCollisionsNested, message, 1);
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
  return runtimeEncodeText(formatCollisionsNestedAB, value, 1);
}
export function decodeCollisionsNestedABText(message) {
  return runtimeDecodeText(parseCollisionsNestedAB, message, 1);
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
  return runtimeEncodeText(formatCollisionsStepsList, value, 1);
}
export function decodeCollisionsStepsListText(message) {
  return runtimeDecodeText(parseCollisionsStepsList, message, 1);
}
export function validateCollisionsStepsList(value) {
  encodeCollisionsStepsListText(value);
}
