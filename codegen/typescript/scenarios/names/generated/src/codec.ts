// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
import {
  decodeBinary,
  decodeText as runtimeDecodeText,
  encodeBinary,
  encodeText as runtimeEncodeText,
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
  writeUuid,
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
  parseUuid,
} from "./text.js";
import type {
  BindBidiItem,
  Bytes,
  CallContext2,
  ChatMessage,
  ChatMessage2,
  ChatMessage3,
  CodecError2,
  Collisions,
  CollisionsBothOneTwo,
  CollisionsBothThree,
  CollisionsNested,
  CollisionsNestedAB,
  CollisionsStepsList,
  Count,
  Decimal,
  EventOptions2,
  Iterable2,
  Json,
  JsonValue2,
  Length,
  Made,
  Map2,
  NamesAllAnswer,
  NamesClient,
  Nothing,
  Odd,
  Runtime,
  Step,
  Taken,
  Text,
  TextText,
  Uint8Array2,
  Uuid,
} from "./types.js";

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
  uuidToJson,
} from "./json.js";
export type {
  BindBidiItem,
  Bytes,
  CallContext2,
  ChatMessage,
  ChatMessage2,
  ChatMessage3,
  CodecError2,
  Collisions,
  CollisionsBoth,
  CollisionsBothOneTwo,
  CollisionsBothThree,
  CollisionsNested,
  CollisionsNestedAB,
  CollisionsStepsList,
  Count,
  Decimal,
  EventOptions2,
  Iterable2,
  Json,
  JsonValue2,
  Kind,
  Length,
  Made,
  Map2,
  NamesAllAnswer,
  NamesClient,
  Nothing,
  Odd,
  Runtime,
  Step,
  Taken,
  Text,
  TextText,
  Uint8Array2,
  Uuid,
} from "./types.js";

/** Encodes BindBidiItem in the binary profile. Throws a CodecError for what is none. */
export function encodeBindBidiItem(value: BindBidiItem): OwnedBytes {
  return encodeBinary(writeBindBidiItem, value, 1);
}

/** Decodes BindBidiItem in the binary profile. Throws a CodecError for anything else. */
export function decodeBindBidiItem(message: Uint8Array): BindBidiItem {
  return decodeBinary(readBindBidiItem, message, 1);
}

/** Encodes BindBidiItem in the text profile. Throws a CodecError for what is none. */
export function encodeBindBidiItemText(value: BindBidiItem): string {
  return runtimeEncodeText(formatBindBidiItem, value, 1);
}

/** Decodes BindBidiItem in the text profile. Throws a CodecError for anything else. */
export function decodeBindBidiItemText(message: string): BindBidiItem {
  return runtimeDecodeText(parseBindBidiItem, message, 1);
}

/** Throws a CodecError unless `value` is of type BindBidiItem and keeps the schema's constraints. */
export function validateBindBidiItem(value: unknown): asserts value is BindBidiItem {
  encodeBindBidiItemText(value as BindBidiItem);
}

/** Encodes Bytes in the binary profile. Throws a CodecError for what is none. */
export function encodeBytes(value: Bytes): OwnedBytes {
  return encodeBinary(writeBytes, value, 1, checkBytes);
}

/** Decodes Bytes in the binary profile. Throws a CodecError for anything else. */
export function decodeBytes(message: Uint8Array): Bytes {
  return decodeBinary(readBytes, message, 1, checkBytes);
}

/** Encodes Bytes in the text profile. Throws a CodecError for what is none. */
export function encodeBytesText(value: Bytes): string {
  const message = runtimeEncodeText(formatBytes, value, 1);
  checkBytes(value);
  return message;
}

/** Decodes Bytes in the text profile. Throws a CodecError for anything else. */
export function decodeBytesText(message: string): Bytes {
  return runtimeDecodeText(parseBytes, message, 1, checkBytes);
}

/** Throws a CodecError unless `value` is of type Bytes and keeps the schema's constraints. */
export function validateBytes(value: unknown): asserts value is Bytes {
  encodeBytesText(value as Bytes);
}

/** Encodes CallContext2 in the binary profile. Throws a CodecError for what is none. */
export function encodeCallContext2(value: CallContext2): OwnedBytes {
  return encodeBinary(writeCallContext2, value, 1);
}

/** Decodes CallContext2 in the binary profile. Throws a CodecError for anything else. */
export function decodeCallContext2(message: Uint8Array): CallContext2 {
  return decodeBinary(readCallContext2, message, 1);
}

/** Encodes CallContext2 in the text profile. Throws a CodecError for what is none. */
export function encodeCallContext2Text(value: CallContext2): string {
  return runtimeEncodeText(formatCallContext2, value, 1);
}

/** Decodes CallContext2 in the text profile. Throws a CodecError for anything else. */
export function decodeCallContext2Text(message: string): CallContext2 {
  return runtimeDecodeText(parseCallContext2, message, 1);
}

/** Throws a CodecError unless `value` is of type CallContext2 and keeps the schema's constraints. */
export function validateCallContext2(value: unknown): asserts value is CallContext2 {
  encodeCallContext2Text(value as CallContext2);
}

/** Encodes ChatMessage in the binary profile. Throws a CodecError for what is none. */
export function encodeChatMessage(value: ChatMessage): OwnedBytes {
  return encodeBinary(writeChatMessage, value, 1);
}

/** Decodes ChatMessage in the binary profile. Throws a CodecError for anything else. */
export function decodeChatMessage(message: Uint8Array): ChatMessage {
  return decodeBinary(readChatMessage, message, 1);
}

/** Encodes ChatMessage in the text profile. Throws a CodecError for what is none. */
export function encodeChatMessageText(value: ChatMessage): string {
  return runtimeEncodeText(formatChatMessage, value, 1);
}

/** Decodes ChatMessage in the text profile. Throws a CodecError for anything else. */
export function decodeChatMessageText(message: string): ChatMessage {
  return runtimeDecodeText(parseChatMessage, message, 1);
}

/** Throws a CodecError unless `value` is of type ChatMessage and keeps the schema's constraints. */
export function validateChatMessage(value: unknown): asserts value is ChatMessage {
  encodeChatMessageText(value as ChatMessage);
}

/** Encodes CodecError2 in the binary profile. Throws a CodecError for what is none. */
export function encodeCodecError2(value: CodecError2): OwnedBytes {
  return encodeBinary(writeCodecError2, value, 1);
}

/** Decodes CodecError2 in the binary profile. Throws a CodecError for anything else. */
export function decodeCodecError2(message: Uint8Array): CodecError2 {
  return decodeBinary(readCodecError2, message, 1);
}

/** Encodes CodecError2 in the text profile. Throws a CodecError for what is none. */
export function encodeCodecError2Text(value: CodecError2): string {
  return runtimeEncodeText(formatCodecError2, value, 1);
}

/** Decodes CodecError2 in the text profile. Throws a CodecError for anything else. */
export function decodeCodecError2Text(message: string): CodecError2 {
  return runtimeDecodeText(parseCodecError2, message, 1);
}

/** Throws a CodecError unless `value` is of type CodecError2 and keeps the schema's constraints. */
export function validateCodecError2(value: unknown): asserts value is CodecError2 {
  encodeCodecError2Text(value as CodecError2);
}

/** Encodes Count in the binary profile. Throws a CodecError for what is none. */
export function encodeCount(value: Count): OwnedBytes {
  return encodeBinary(writeCount, value, 1, checkCount);
}

/** Decodes Count in the binary profile. Throws a CodecError for anything else. */
export function decodeCount(message: Uint8Array): Count {
  return decodeBinary(readCount, message, 1, checkCount);
}

/** Encodes Count in the text profile. Throws a CodecError for what is none. */
export function encodeCountText(value: Count): string {
  const message = runtimeEncodeText(formatCount, value, 1);
  checkCount(value);
  return message;
}

/** Decodes Count in the text profile. Throws a CodecError for anything else. */
export function decodeCountText(message: string): Count {
  return runtimeDecodeText(parseCount, message, 1, checkCount);
}

/** Throws a CodecError unless `value` is of type Count and keeps the schema's constraints. */
export function validateCount(value: unknown): asserts value is Count {
  encodeCountText(value as Count);
}

/** Encodes Decimal in the binary profile. Throws a CodecError for what is none. */
export function encodeDecimal(value: Decimal): OwnedBytes {
  return encodeBinary(writeDecimal, value, 1);
}

/** Decodes Decimal in the binary profile. Throws a CodecError for anything else. */
export function decodeDecimal(message: Uint8Array): Decimal {
  return decodeBinary(readDecimal, message, 1);
}

/** Encodes Decimal in the text profile. Throws a CodecError for what is none. */
export function encodeDecimalText(value: Decimal): string {
  return runtimeEncodeText(formatDecimal, value, 1);
}

/** Decodes Decimal in the text profile. Throws a CodecError for anything else. */
export function decodeDecimalText(message: string): Decimal {
  return runtimeDecodeText(parseDecimal, message, 1);
}

/** Throws a CodecError unless `value` is of type Decimal and keeps the schema's constraints. */
export function validateDecimal(value: unknown): asserts value is Decimal {
  encodeDecimalText(value as Decimal);
}

/** Encodes EventOptions2 in the binary profile. Throws a CodecError for what is none. */
export function encodeEventOptions2(value: EventOptions2): OwnedBytes {
  return encodeBinary(writeEventOptions2, value, 1);
}

/** Decodes EventOptions2 in the binary profile. Throws a CodecError for anything else. */
export function decodeEventOptions2(message: Uint8Array): EventOptions2 {
  return decodeBinary(readEventOptions2, message, 1);
}

/** Encodes EventOptions2 in the text profile. Throws a CodecError for what is none. */
export function encodeEventOptions2Text(value: EventOptions2): string {
  return runtimeEncodeText(formatEventOptions2, value, 1);
}

/** Decodes EventOptions2 in the text profile. Throws a CodecError for anything else. */
export function decodeEventOptions2Text(message: string): EventOptions2 {
  return runtimeDecodeText(parseEventOptions2, message, 1);
}

/** Throws a CodecError unless `value` is of type EventOptions2 and keeps the schema's constraints. */
export function validateEventOptions2(value: unknown): asserts value is EventOptions2 {
  encodeEventOptions2Text(value as EventOptions2);
}

/** Encodes Iterable2 in the binary profile. Throws a CodecError for what is none. */
export function encodeIterable2(value: Iterable2): OwnedBytes {
  return encodeBinary(writeIterable2, value, 1);
}

/** Decodes Iterable2 in the binary profile. Throws a CodecError for anything else. */
export function decodeIterable2(message: Uint8Array): Iterable2 {
  return decodeBinary(readIterable2, message, 1);
}

/** Encodes Iterable2 in the text profile. Throws a CodecError for what is none. */
export function encodeIterable2Text(value: Iterable2): string {
  return runtimeEncodeText(formatIterable2, value, 1);
}

/** Decodes Iterable2 in the text profile. Throws a CodecError for anything else. */
export function decodeIterable2Text(message: string): Iterable2 {
  return runtimeDecodeText(parseIterable2, message, 1);
}

/** Throws a CodecError unless `value` is of type Iterable2 and keeps the schema's constraints. */
export function validateIterable2(value: unknown): asserts value is Iterable2 {
  encodeIterable2Text(value as Iterable2);
}

/** Encodes Json in the binary profile. Throws a CodecError for what is none. */
export function encodeJson(value: Json): OwnedBytes {
  return encodeBinary(writeJson, value, 1);
}

/** Decodes Json in the binary profile. Throws a CodecError for anything else. */
export function decodeJson(message: Uint8Array): Json {
  return decodeBinary(readJson, message, 1);
}

/** Encodes Json in the text profile. Throws a CodecError for what is none. */
export function encodeJsonText(value: Json): string {
  return runtimeEncodeText(formatJson, value, 1);
}

/** Decodes Json in the text profile. Throws a CodecError for anything else. */
export function decodeJsonText(message: string): Json {
  return runtimeDecodeText(parseJson, message, 1);
}

/** Throws a CodecError unless `value` is of type Json and keeps the schema's constraints. */
export function validateJson(value: unknown): asserts value is Json {
  encodeJsonText(value as Json);
}

/** Encodes JsonValue2 in the binary profile. Throws a CodecError for what is none. */
export function encodeJsonValue2(value: JsonValue2): OwnedBytes {
  return encodeBinary(writeJsonValue2, value, 1);
}

/** Decodes JsonValue2 in the binary profile. Throws a CodecError for anything else. */
export function decodeJsonValue2(message: Uint8Array): JsonValue2 {
  return decodeBinary(readJsonValue2, message, 1);
}

/** Encodes JsonValue2 in the text profile. Throws a CodecError for what is none. */
export function encodeJsonValue2Text(value: JsonValue2): string {
  return runtimeEncodeText(formatJsonValue2, value, 1);
}

/** Decodes JsonValue2 in the text profile. Throws a CodecError for anything else. */
export function decodeJsonValue2Text(message: string): JsonValue2 {
  return runtimeDecodeText(parseJsonValue2, message, 1);
}

/** Throws a CodecError unless `value` is of type JsonValue2 and keeps the schema's constraints. */
export function validateJsonValue2(value: unknown): asserts value is JsonValue2 {
  encodeJsonValue2Text(value as JsonValue2);
}

/** Encodes Length in the binary profile. Throws a CodecError for what is none. */
export function encodeLength(value: Length): OwnedBytes {
  const message = encodeBinary(writeLength, value, 1);
  checkLength(value);
  return message;
}

/** Decodes Length in the binary profile. Throws a CodecError for anything else. */
export function decodeLength(message: Uint8Array): Length {
  const value = decodeBinary(readLength, message, 1);
  checkLength(value);
  return value;
}

/** Encodes Length in the text profile. Throws a CodecError for what is none. */
export function encodeLengthText(value: Length): string {
  const message = runtimeEncodeText(formatLength, value, 1);
  checkLength(value);
  return message;
}

/** Decodes Length in the text profile. Throws a CodecError for anything else. */
export function decodeLengthText(message: string): Length {
  const value = runtimeDecodeText(parseLength, message, 1);
  checkLength(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Length and keeps the schema's constraints. */
export function validateLength(value: unknown): asserts value is Length {
  encodeLengthText(value as Length);
}

/** Encodes Made in the binary profile. Throws a CodecError for what is none. */
export function encodeMade(value: Made): OwnedBytes {
  return encodeBinary(writeMade, value, 1);
}

/** Decodes Made in the binary profile. Throws a CodecError for anything else. */
export function decodeMade(message: Uint8Array): Made {
  return decodeBinary(readMade, message, 1);
}

/** Encodes Made in the text profile. Throws a CodecError for what is none. */
export function encodeMadeText(value: Made): string {
  return runtimeEncodeText(formatMade, value, 1);
}

/** Decodes Made in the text profile. Throws a CodecError for anything else. */
export function decodeMadeText(message: string): Made {
  return runtimeDecodeText(parseMade, message, 1);
}

/** Throws a CodecError unless `value` is of type Made and keeps the schema's constraints. */
export function validateMade(value: unknown): asserts value is Made {
  encodeMadeText(value as Made);
}

/** Encodes Map2 in the binary profile. Throws a CodecError for what is none. */
export function encodeMap2(value: Map2): OwnedBytes {
  return encodeBinary(writeMap2, value, 1);
}

/** Decodes Map2 in the binary profile. Throws a CodecError for anything else. */
export function decodeMap2(message: Uint8Array): Map2 {
  return decodeBinary(readMap2, message, 1);
}

/** Encodes Map2 in the text profile. Throws a CodecError for what is none. */
export function encodeMap2Text(value: Map2): string {
  return runtimeEncodeText(formatMap2, value, 1);
}

/** Decodes Map2 in the text profile. Throws a CodecError for anything else. */
export function decodeMap2Text(message: string): Map2 {
  return runtimeDecodeText(parseMap2, message, 1);
}

/** Throws a CodecError unless `value` is of type Map2 and keeps the schema's constraints. */
export function validateMap2(value: unknown): asserts value is Map2 {
  encodeMap2Text(value as Map2);
}

/** Encodes NamesAllAnswer in the binary profile. Throws a CodecError for what is none. */
export function encodeNamesAllAnswer(value: NamesAllAnswer): OwnedBytes {
  return encodeBinary(writeNamesAllAnswer, value, 1);
}

/** Decodes NamesAllAnswer in the binary profile. Throws a CodecError for anything else. */
export function decodeNamesAllAnswer(message: Uint8Array): NamesAllAnswer {
  return decodeBinary(readNamesAllAnswer, message, 1);
}

/** Encodes NamesAllAnswer in the text profile. Throws a CodecError for what is none. */
export function encodeNamesAllAnswerText(value: NamesAllAnswer): string {
  return runtimeEncodeText(formatNamesAllAnswer, value, 1);
}

/** Decodes NamesAllAnswer in the text profile. Throws a CodecError for anything else. */
export function decodeNamesAllAnswerText(message: string): NamesAllAnswer {
  return runtimeDecodeText(parseNamesAllAnswer, message, 1);
}

/** Throws a CodecError unless `value` is of type NamesAllAnswer and keeps the schema's constraints. */
export function validateNamesAllAnswer(value: unknown): asserts value is NamesAllAnswer {
  encodeNamesAllAnswerText(value as NamesAllAnswer);
}

/** Encodes NamesClient in the binary profile. Throws a CodecError for what is none. */
export function encodeNamesClient(value: NamesClient): OwnedBytes {
  return encodeBinary(writeNamesClient, value, 1);
}

/** Decodes NamesClient in the binary profile. Throws a CodecError for anything else. */
export function decodeNamesClient(message: Uint8Array): NamesClient {
  return decodeBinary(readNamesClient, message, 1);
}

/** Encodes NamesClient in the text profile. Throws a CodecError for what is none. */
export function encodeNamesClientText(value: NamesClient): string {
  return runtimeEncodeText(formatNamesClient, value, 1);
}

/** Decodes NamesClient in the text profile. Throws a CodecError for anything else. */
export function decodeNamesClientText(message: string): NamesClient {
  return runtimeDecodeText(parseNamesClient, message, 1);
}

/** Throws a CodecError unless `value` is of type NamesClient and keeps the schema's constraints. */
export function validateNamesClient(value: unknown): asserts value is NamesClient {
  encodeNamesClientText(value as NamesClient);
}

/** Encodes Nothing in the binary profile. Throws a CodecError for what is none. */
export function encodeNothing(value: Nothing): OwnedBytes {
  return encodeBinary(writeNothing, value, 1);
}

/** Decodes Nothing in the binary profile. Throws a CodecError for anything else. */
export function decodeNothing(message: Uint8Array): Nothing {
  return decodeBinary(readNothing, message, 1);
}

/** Encodes Nothing in the text profile. Throws a CodecError for what is none. */
export function encodeNothingText(value: Nothing): string {
  return runtimeEncodeText(formatNothing, value, 1);
}

/** Decodes Nothing in the text profile. Throws a CodecError for anything else. */
export function decodeNothingText(message: string): Nothing {
  return runtimeDecodeText(parseNothing, message, 1);
}

/** Throws a CodecError unless `value` is of type Nothing and keeps the schema's constraints. */
export function validateNothing(value: unknown): asserts value is Nothing {
  encodeNothingText(value as Nothing);
}

/** Encodes Odd in the binary profile. Throws a CodecError for what is none. */
export function encodeOdd(value: Odd): OwnedBytes {
  return encodeBinary(writeOdd, value, 1);
}

/** Decodes Odd in the binary profile. Throws a CodecError for anything else. */
export function decodeOdd(message: Uint8Array): Odd {
  return decodeBinary(readOdd, message, 1);
}

/** Encodes Odd in the text profile. Throws a CodecError for what is none. */
export function encodeOddText(value: Odd): string {
  return runtimeEncodeText(formatOdd, value, 1);
}

/** Decodes Odd in the text profile. Throws a CodecError for anything else. */
export function decodeOddText(message: string): Odd {
  return runtimeDecodeText(parseOdd, message, 1);
}

/** Throws a CodecError unless `value` is of type Odd and keeps the schema's constraints. */
export function validateOdd(value: unknown): asserts value is Odd {
  encodeOddText(value as Odd);
}

/** Encodes Runtime in the binary profile. Throws a CodecError for what is none. */
export function encodeRuntime(value: Runtime): OwnedBytes {
  const message = encodeBinary(writeRuntime, value, 1);
  checkRuntime(value);
  return message;
}

/** Decodes Runtime in the binary profile. Throws a CodecError for anything else. */
export function decodeRuntime(message: Uint8Array): Runtime {
  const value = decodeBinary(readRuntime, message, 1);
  checkRuntime(value);
  return value;
}

/** Encodes Runtime in the text profile. Throws a CodecError for what is none. */
export function encodeRuntimeText(value: Runtime): string {
  const message = runtimeEncodeText(formatRuntime, value, 1);
  checkRuntime(value);
  return message;
}

/** Decodes Runtime in the text profile. Throws a CodecError for anything else. */
export function decodeRuntimeText(message: string): Runtime {
  const value = runtimeDecodeText(parseRuntime, message, 1);
  checkRuntime(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Runtime and keeps the schema's constraints. */
export function validateRuntime(value: unknown): asserts value is Runtime {
  encodeRuntimeText(value as Runtime);
}

/** Encodes Step in the binary profile. Throws a CodecError for what is none. */
export function encodeStep(value: Step): OwnedBytes {
  return encodeBinary(writeStep, value, 1);
}

/** Decodes Step in the binary profile. Throws a CodecError for anything else. */
export function decodeStep(message: Uint8Array): Step {
  return decodeBinary(readStep, message, 1);
}

/** Encodes Step in the text profile. Throws a CodecError for what is none. */
export function encodeStepText(value: Step): string {
  return runtimeEncodeText(formatStep, value, 1);
}

/** Decodes Step in the text profile. Throws a CodecError for anything else. */
export function decodeStepText(message: string): Step {
  return runtimeDecodeText(parseStep, message, 1);
}

/** Throws a CodecError unless `value` is of type Step and keeps the schema's constraints. */
export function validateStep(value: unknown): asserts value is Step {
  encodeStepText(value as Step);
}

/** Encodes Taken in the binary profile. Throws a CodecError for what is none. */
export function encodeTaken(value: Taken): OwnedBytes {
  return encodeBinary(writeTaken, value, 1);
}

/** Decodes Taken in the binary profile. Throws a CodecError for anything else. */
export function decodeTaken(message: Uint8Array): Taken {
  return decodeBinary(readTaken, message, 1);
}

/** Encodes Taken in the text profile. Throws a CodecError for what is none. */
export function encodeTakenText(value: Taken): string {
  return runtimeEncodeText(formatTaken, value, 1);
}

/** Decodes Taken in the text profile. Throws a CodecError for anything else. */
export function decodeTakenText(message: string): Taken {
  return runtimeDecodeText(parseTaken, message, 1);
}

/** Throws a CodecError unless `value` is of type Taken and keeps the schema's constraints. */
export function validateTaken(value: unknown): asserts value is Taken {
  encodeTakenText(value as Taken);
}

/** Encodes Text in the binary profile. Throws a CodecError for what is none. */
export function encodeText(value: Text): OwnedBytes {
  return encodeBinary(writeText, value, 1);
}

/** Decodes Text in the binary profile. Throws a CodecError for anything else. */
export function decodeText(message: Uint8Array): Text {
  return decodeBinary(readText, message, 1);
}

/** Encodes Text in the text profile. Throws a CodecError for what is none. */
export function encodeTextAsText(value: Text): string {
  return runtimeEncodeText(formatText, value, 1);
}

/** Decodes Text in the text profile. Throws a CodecError for anything else. */
export function decodeTextAsText(message: string): Text {
  return runtimeDecodeText(parseText, message, 1);
}

/** Throws a CodecError unless `value` is of type Text and keeps the schema's constraints. */
export function validateText(value: unknown): asserts value is Text {
  encodeTextAsText(value as Text);
}

/** Encodes TextText in the binary profile. Throws a CodecError for what is none. */
export function encodeTextText(value: TextText): OwnedBytes {
  return encodeBinary(writeTextText, value, 1);
}

/** Decodes TextText in the binary profile. Throws a CodecError for anything else. */
export function decodeTextText(message: Uint8Array): TextText {
  return decodeBinary(readTextText, message, 1);
}

/** Encodes TextText in the text profile. Throws a CodecError for what is none. */
export function encodeTextTextText(value: TextText): string {
  return runtimeEncodeText(formatTextText, value, 1);
}

/** Decodes TextText in the text profile. Throws a CodecError for anything else. */
export function decodeTextTextText(message: string): TextText {
  return runtimeDecodeText(parseTextText, message, 1);
}

/** Throws a CodecError unless `value` is of type TextText and keeps the schema's constraints. */
export function validateTextText(value: unknown): asserts value is TextText {
  encodeTextTextText(value as TextText);
}

/** Encodes Uint8Array2 in the binary profile. Throws a CodecError for what is none. */
export function encodeUint8Array2(value: Uint8Array2): OwnedBytes {
  return encodeBinary(writeUint8Array2, value, 1);
}

/** Decodes Uint8Array2 in the binary profile. Throws a CodecError for anything else. */
export function decodeUint8Array2(message: Uint8Array): Uint8Array2 {
  return decodeBinary(readUint8Array2, message, 1);
}

/** Encodes Uint8Array2 in the text profile. Throws a CodecError for what is none. */
export function encodeUint8Array2Text(value: Uint8Array2): string {
  return runtimeEncodeText(formatUint8Array2, value, 1);
}

/** Decodes Uint8Array2 in the text profile. Throws a CodecError for anything else. */
export function decodeUint8Array2Text(message: string): Uint8Array2 {
  return runtimeDecodeText(parseUint8Array2, message, 1);
}

/** Throws a CodecError unless `value` is of type Uint8Array2 and keeps the schema's constraints. */
export function validateUint8Array2(value: unknown): asserts value is Uint8Array2 {
  encodeUint8Array2Text(value as Uint8Array2);
}

/** Encodes Uuid in the binary profile. Throws a CodecError for what is none. */
export function encodeUuid(value: Uuid): OwnedBytes {
  return encodeBinary(writeUuid, value, 1);
}

/** Decodes Uuid in the binary profile. Throws a CodecError for anything else. */
export function decodeUuid(message: Uint8Array): Uuid {
  return decodeBinary(readUuid, message, 1);
}

/** Encodes Uuid in the text profile. Throws a CodecError for what is none. */
export function encodeUuidText(value: Uuid): string {
  return runtimeEncodeText(formatUuid, value, 1);
}

/** Decodes Uuid in the text profile. Throws a CodecError for anything else. */
export function decodeUuidText(message: string): Uuid {
  return runtimeDecodeText(parseUuid, message, 1);
}

/** Throws a CodecError unless `value` is of type Uuid and keeps the schema's constraints. */
export function validateUuid(value: unknown): asserts value is Uuid {
  encodeUuidText(value as Uuid);
}

/** Encodes ChatMessage2 in the binary profile. Throws a CodecError for what is none. */
export function encodeChatMessage2(value: ChatMessage2): OwnedBytes {
  return encodeBinary(writeChatMessage2, value, 1);
}

/** Decodes ChatMessage2 in the binary profile. Throws a CodecError for anything else. */
export function decodeChatMessage2(message: Uint8Array): ChatMessage2 {
  return decodeBinary(readChatMessage2, message, 1);
}

/** Encodes ChatMessage2 in the text profile. Throws a CodecError for what is none. */
export function encodeChatMessage2Text(value: ChatMessage2): string {
  return runtimeEncodeText(formatChatMessage2, value, 1);
}

/** Decodes ChatMessage2 in the text profile. Throws a CodecError for anything else. */
export function decodeChatMessage2Text(message: string): ChatMessage2 {
  return runtimeDecodeText(parseChatMessage2, message, 1);
}

/** Throws a CodecError unless `value` is of type ChatMessage2 and keeps the schema's constraints. */
export function validateChatMessage2(value: unknown): asserts value is ChatMessage2 {
  encodeChatMessage2Text(value as ChatMessage2);
}

/** Encodes ChatMessage3 in the binary profile. Throws a CodecError for what is none. */
export function encodeChatMessage3(value: ChatMessage3): OwnedBytes {
  return encodeBinary(writeChatMessage3, value, 1);
}

/** Decodes ChatMessage3 in the binary profile. Throws a CodecError for anything else. */
export function decodeChatMessage3(message: Uint8Array): ChatMessage3 {
  return decodeBinary(readChatMessage3, message, 1);
}

/** Encodes ChatMessage3 in the text profile. Throws a CodecError for what is none. */
export function encodeChatMessage3Text(value: ChatMessage3): string {
  return runtimeEncodeText(formatChatMessage3, value, 1);
}

/** Decodes ChatMessage3 in the text profile. Throws a CodecError for anything else. */
export function decodeChatMessage3Text(message: string): ChatMessage3 {
  return runtimeDecodeText(parseChatMessage3, message, 1);
}

/** Throws a CodecError unless `value` is of type ChatMessage3 and keeps the schema's constraints. */
export function validateChatMessage3(value: unknown): asserts value is ChatMessage3 {
  encodeChatMessage3Text(value as ChatMessage3);
}

/** Encodes Collisions in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisions(value: Collisions): OwnedBytes {
  return encodeBinary(writeCollisions, value, 1);
}

/** Decodes Collisions in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisions(message: Uint8Array): Collisions {
  return decodeBinary(readCollisions, message, 1);
}

/** Encodes Collisions in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsText(value: Collisions): string {
  return runtimeEncodeText(formatCollisions, value, 1);
}

/** Decodes Collisions in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsText(message: string): Collisions {
  return runtimeDecodeText(parseCollisions, message, 1);
}

/** Throws a CodecError unless `value` is of type Collisions and keeps the schema's constraints. */
export function validateCollisions(value: unknown): asserts value is Collisions {
  encodeCollisionsText(value as Collisions);
}

/** Encodes CollisionsBothThree in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisionsBothThree(value: CollisionsBothThree): OwnedBytes {
  return encodeBinary(writeCollisionsBothThree, value, 1);
}

/** Decodes CollisionsBothThree in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisionsBothThree(message: Uint8Array): CollisionsBothThree {
  return decodeBinary(readCollisionsBothThree, message, 1);
}

/** Encodes CollisionsBothThree in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsBothThreeText(value: CollisionsBothThree): string {
  return runtimeEncodeText(formatCollisionsBothThree, value, 1);
}

/** Decodes CollisionsBothThree in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsBothThreeText(message: string): CollisionsBothThree {
  return runtimeDecodeText(parseCollisionsBothThree, message, 1);
}

/** Throws a CodecError unless `value` is of type CollisionsBothThree and keeps the schema's constraints. */
export function validateCollisionsBothThree(value: unknown): asserts value is CollisionsBothThree {
  encodeCollisionsBothThreeText(value as CollisionsBothThree);
}

/** Encodes CollisionsBothOneTwo in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisionsBothOneTwo(value: CollisionsBothOneTwo): OwnedBytes {
  return encodeBinary(writeCollisionsBothOneTwo, value, 1);
}

/** Decodes CollisionsBothOneTwo in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisionsBothOneTwo(message: Uint8Array): CollisionsBothOneTwo {
  return decodeBinary(readCollisionsBothOneTwo, message, 1);
}

/** Encodes CollisionsBothOneTwo in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsBothOneTwoText(value: CollisionsBothOneTwo): string {
  return runtimeEncodeText(formatCollisionsBothOneTwo, value, 1);
}

/** Decodes CollisionsBothOneTwo in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsBothOneTwoText(message: string): CollisionsBothOneTwo {
  return runtimeDecodeText(parseCollisionsBothOneTwo, message, 1);
}

/** Throws a CodecError unless `value` is of type CollisionsBothOneTwo and keeps the schema's constraints. */
export function validateCollisionsBothOneTwo(value: unknown): asserts value is CollisionsBothOneTwo {
  encodeCollisionsBothOneTwoText(value as CollisionsBothOneTwo);
}

/** Encodes CollisionsNested in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisionsNested(value: CollisionsNested): OwnedBytes {
  return encodeBinary(writeCollisionsNested, value, 1);
}

/** Decodes CollisionsNested in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisionsNested(message: Uint8Array): CollisionsNested {
  return decodeBinary(readCollisionsNested, message, 1);
}

/** Encodes CollisionsNested in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsNestedText(value: CollisionsNested): string {
  return runtimeEncodeText(formatCollisionsNested, value, 1);
}

/** Decodes CollisionsNested in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsNestedText(message: string): CollisionsNested {
  return runtimeDecodeText(parseCollisionsNested, message, 1);
}

/** Throws a CodecError unless `value` is of type CollisionsNested and keeps the schema's constraints. */
export function validateCollisionsNested(value: unknown): asserts value is CollisionsNested {
  encodeCollisionsNestedText(value as CollisionsNested);
}

/** Encodes CollisionsNestedAB in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisionsNestedAB(value: CollisionsNestedAB): OwnedBytes {
  return encodeBinary(writeCollisionsNestedAB, value, 1);
}

/** Decodes CollisionsNestedAB in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisionsNestedAB(message: Uint8Array): CollisionsNestedAB {
  return decodeBinary(readCollisionsNestedAB, message, 1);
}

/** Encodes CollisionsNestedAB in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsNestedABText(value: CollisionsNestedAB): string {
  return runtimeEncodeText(formatCollisionsNestedAB, value, 1);
}

/** Decodes CollisionsNestedAB in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsNestedABText(message: string): CollisionsNestedAB {
  return runtimeDecodeText(parseCollisionsNestedAB, message, 1);
}

/** Throws a CodecError unless `value` is of type CollisionsNestedAB and keeps the schema's constraints. */
export function validateCollisionsNestedAB(value: unknown): asserts value is CollisionsNestedAB {
  encodeCollisionsNestedABText(value as CollisionsNestedAB);
}

/** Encodes CollisionsStepsList in the binary profile. Throws a CodecError for what is none. */
export function encodeCollisionsStepsList(value: CollisionsStepsList): OwnedBytes {
  return encodeBinary(writeCollisionsStepsList, value, 1);
}

/** Decodes CollisionsStepsList in the binary profile. Throws a CodecError for anything else. */
export function decodeCollisionsStepsList(message: Uint8Array): CollisionsStepsList {
  return decodeBinary(readCollisionsStepsList, message, 1);
}

/** Encodes CollisionsStepsList in the text profile. Throws a CodecError for what is none. */
export function encodeCollisionsStepsListText(value: CollisionsStepsList): string {
  return runtimeEncodeText(formatCollisionsStepsList, value, 1);
}

/** Decodes CollisionsStepsList in the text profile. Throws a CodecError for anything else. */
export function decodeCollisionsStepsListText(message: string): CollisionsStepsList {
  return runtimeDecodeText(parseCollisionsStepsList, message, 1);
}

/** Throws a CodecError unless `value` is of type CollisionsStepsList and keeps the schema's constraints. */
export function validateCollisionsStepsList(value: unknown): asserts value is CollisionsStepsList {
  encodeCollisionsStepsListText(value as CollisionsStepsList);
}
