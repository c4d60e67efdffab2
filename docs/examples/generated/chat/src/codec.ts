// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import {
  readAttachmentLink,
  readAttachmentQuote,
  readCitation,
  readDone,
  readHistory,
  readHistoryRequest,
  readMessage,
  readNoSuchRoom,
  readPost,
  readQuestion,
  readRoom,
  readToken,
  readToolCall,
  readTyping,
  writeAttachmentLink,
  writeAttachmentQuote,
  writeCitation,
  writeDone,
  writeHistory,
  writeHistoryRequest,
  writeMessage,
  writeNoSuchRoom,
  writePost,
  writeQuestion,
  writeRoom,
  writeToken,
  writeToolCall,
  writeTyping,
} from "./binary.js";
import {
  checkAttachmentLink,
  checkAttachmentQuote,
  checkCitation,
  checkHistory,
  checkHistoryRequest,
  checkMessage,
  checkNoSuchRoom,
  checkPost,
  checkQuestion,
  checkRoom,
  checkTyping,
} from "./check.js";
import {
  formatAttachmentLink,
  formatAttachmentQuote,
  formatCitation,
  formatDone,
  formatHistory,
  formatHistoryRequest,
  formatMessage,
  formatNoSuchRoom,
  formatPost,
  formatQuestion,
  formatRoom,
  formatToken,
  formatToolCall,
  formatTyping,
  parseAttachmentLink,
  parseAttachmentQuote,
  parseCitation,
  parseDone,
  parseHistory,
  parseHistoryRequest,
  parseMessage,
  parseNoSuchRoom,
  parsePost,
  parseQuestion,
  parseRoom,
  parseToken,
  parseToolCall,
  parseTyping,
} from "./text.js";
import type {
  AttachmentLink,
  AttachmentQuote,
  Citation,
  Done,
  History,
  HistoryRequest,
  Message,
  NoSuchRoom,
  Post,
  Question,
  Room,
  Token,
  ToolCall,
  Typing,
} from "./types.js";

export { CodecError } from "@twobyte/wire";
export {
  attachmentLinkFromJson,
  attachmentLinkToJson,
  attachmentQuoteFromJson,
  attachmentQuoteToJson,
  citationFromJson,
  citationToJson,
  doneFromJson,
  doneToJson,
  historyFromJson,
  historyRequestFromJson,
  historyRequestToJson,
  historyToJson,
  messageFromJson,
  messageToJson,
  noSuchRoomFromJson,
  noSuchRoomToJson,
  postFromJson,
  postToJson,
  questionFromJson,
  questionToJson,
  roomFromJson,
  roomToJson,
  tokenFromJson,
  tokenToJson,
  toolCallFromJson,
  toolCallToJson,
  typingFromJson,
  typingToJson,
} from "./json.js";
export type {
  Attachment,
  AttachmentLink,
  AttachmentQuote,
  Citation,
  Done,
  History,
  HistoryRequest,
  Message,
  Model,
  NoSuchRoom,
  Post,
  Question,
  Role,
  Room,
  StopReason,
  Token,
  ToolCall,
  Typing,
} from "./types.js";

/** Encodes AttachmentLink in the binary profile. Throws a CodecError for what is none. */
export function encodeAttachmentLink(value: AttachmentLink): OwnedBytes {
  return encodeBinary(writeAttachmentLink, value, 1, checkAttachmentLink);
}

/** Decodes AttachmentLink in the binary profile. Throws a CodecError for anything else. */
export function decodeAttachmentLink(message: Uint8Array): AttachmentLink {
  return decodeBinary(readAttachmentLink, message, 1, checkAttachmentLink);
}

/** Encodes AttachmentLink in the text profile. Throws a CodecError for what is none. */
export function encodeAttachmentLinkText(value: AttachmentLink): string {
  const message = encodeText(formatAttachmentLink, value, 1);
  checkAttachmentLink(value);
  return message;
}

/** Decodes AttachmentLink in the text profile. Throws a CodecError for anything else. */
export function decodeAttachmentLinkText(message: string): AttachmentLink {
  return decodeText(parseAttachmentLink, message, 1, checkAttachmentLink);
}

/** Throws a CodecError unless `value` is of type AttachmentLink and keeps the schema's constraints. */
export function validateAttachmentLink(value: unknown): asserts value is AttachmentLink {
  encodeAttachmentLinkText(value as AttachmentLink);
}

/** Encodes AttachmentQuote in the binary profile. Throws a CodecError for what is none. */
export function encodeAttachmentQuote(value: AttachmentQuote): OwnedBytes {
  const message = encodeBinary(writeAttachmentQuote, value, 1);
  checkAttachmentQuote(value);
  return message;
}

/** Decodes AttachmentQuote in the binary profile. Throws a CodecError for anything else. */
export function decodeAttachmentQuote(message: Uint8Array): AttachmentQuote {
  const value = decodeBinary(readAttachmentQuote, message, 1);
  checkAttachmentQuote(value);
  return value;
}

/** Encodes AttachmentQuote in the text profile. Throws a CodecError for what is none. */
export function encodeAttachmentQuoteText(value: AttachmentQuote): string {
  const message = encodeText(formatAttachmentQuote, value, 1);
  checkAttachmentQuote(value);
  return message;
}

/** Decodes AttachmentQuote in the text profile. Throws a CodecError for anything else. */
export function decodeAttachmentQuoteText(message: string): AttachmentQuote {
  const value = decodeText(parseAttachmentQuote, message, 1);
  checkAttachmentQuote(value);
  return value;
}

/** Throws a CodecError unless `value` is of type AttachmentQuote and keeps the schema's constraints. */
export function validateAttachmentQuote(value: unknown): asserts value is AttachmentQuote {
  encodeAttachmentQuoteText(value as AttachmentQuote);
}

/** Encodes Citation in the binary profile. Throws a CodecError for what is none. */
export function encodeCitation(value: Citation): OwnedBytes {
  return encodeBinary(writeCitation, value, 1, checkCitation);
}

/** Decodes Citation in the binary profile. Throws a CodecError for anything else. */
export function decodeCitation(message: Uint8Array): Citation {
  return decodeBinary(readCitation, message, 1, checkCitation);
}

/** Encodes Citation in the text profile. Throws a CodecError for what is none. */
export function encodeCitationText(value: Citation): string {
  const message = encodeText(formatCitation, value, 1);
  checkCitation(value);
  return message;
}

/** Decodes Citation in the text profile. Throws a CodecError for anything else. */
export function decodeCitationText(message: string): Citation {
  return decodeText(parseCitation, message, 1, checkCitation);
}

/** Throws a CodecError unless `value` is of type Citation and keeps the schema's constraints. */
export function validateCitation(value: unknown): asserts value is Citation {
  encodeCitationText(value as Citation);
}

/** Encodes Done in the binary profile. Throws a CodecError for what is none. */
export function encodeDone(value: Done): OwnedBytes {
  return encodeBinary(writeDone, value, 1);
}

/** Decodes Done in the binary profile. Throws a CodecError for anything else. */
export function decodeDone(message: Uint8Array): Done {
  return decodeBinary(readDone, message, 1);
}

/** Encodes Done in the text profile. Throws a CodecError for what is none. */
export function encodeDoneText(value: Done): string {
  return encodeText(formatDone, value, 1);
}

/** Decodes Done in the text profile. Throws a CodecError for anything else. */
export function decodeDoneText(message: string): Done {
  return decodeText(parseDone, message, 1);
}

/** Throws a CodecError unless `value` is of type Done and keeps the schema's constraints. */
export function validateDone(value: unknown): asserts value is Done {
  encodeDoneText(value as Done);
}

/** Encodes History in the binary profile. Throws a CodecError for what is none. */
export function encodeHistory(value: History): OwnedBytes {
  const message = encodeBinary(writeHistory, value, 1);
  checkHistory(value);
  return message;
}

/** Decodes History in the binary profile. Throws a CodecError for anything else. */
export function decodeHistory(message: Uint8Array): History {
  const value = decodeBinary(readHistory, message, 1);
  checkHistory(value);
  return value;
}

/** Encodes History in the text profile. Throws a CodecError for what is none. */
export function encodeHistoryText(value: History): string {
  const message = encodeText(formatHistory, value, 1);
  checkHistory(value);
  return message;
}

/** Decodes History in the text profile. Throws a CodecError for anything else. */
export function decodeHistoryText(message: string): History {
  const value = decodeText(parseHistory, message, 1);
  checkHistory(value);
  return value;
}

/** Throws a CodecError unless `value` is of type History and keeps the schema's constraints. */
export function validateHistory(value: unknown): asserts value is History {
  encodeHistoryText(value as History);
}

/** Encodes HistoryRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeHistoryRequest(value: HistoryRequest): OwnedBytes {
  const message = encodeBinary(writeHistoryRequest, value, 1);
  checkHistoryRequest(value);
  return message;
}

/** Decodes HistoryRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeHistoryRequest(message: Uint8Array): HistoryRequest {
  const value = decodeBinary(readHistoryRequest, message, 1);
  checkHistoryRequest(value);
  return value;
}

/** Encodes HistoryRequest in the text profile. Throws a CodecError for what is none. */
export function encodeHistoryRequestText(value: HistoryRequest): string {
  const message = encodeText(formatHistoryRequest, value, 1);
  checkHistoryRequest(value);
  return message;
}

/** Decodes HistoryRequest in the text profile. Throws a CodecError for anything else. */
export function decodeHistoryRequestText(message: string): HistoryRequest {
  const value = decodeText(parseHistoryRequest, message, 1);
  checkHistoryRequest(value);
  return value;
}

/** Throws a CodecError unless `value` is of type HistoryRequest and keeps the schema's constraints. */
export function validateHistoryRequest(value: unknown): asserts value is HistoryRequest {
  encodeHistoryRequestText(value as HistoryRequest);
}

/** Encodes Message in the binary profile. Throws a CodecError for what is none. */
export function encodeMessage(value: Message): OwnedBytes {
  const message = encodeBinary(writeMessage, value, 1);
  checkMessage(value);
  return message;
}

/** Decodes Message in the binary profile. Throws a CodecError for anything else. */
export function decodeMessage(message: Uint8Array): Message {
  const value = decodeBinary(readMessage, message, 1);
  checkMessage(value);
  return value;
}

/** Encodes Message in the text profile. Throws a CodecError for what is none. */
export function encodeMessageText(value: Message): string {
  const message = encodeText(formatMessage, value, 1);
  checkMessage(value);
  return message;
}

/** Decodes Message in the text profile. Throws a CodecError for anything else. */
export function decodeMessageText(message: string): Message {
  const value = decodeText(parseMessage, message, 1);
  checkMessage(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Message and keeps the schema's constraints. */
export function validateMessage(value: unknown): asserts value is Message {
  encodeMessageText(value as Message);
}

/** Encodes NoSuchRoom in the binary profile. Throws a CodecError for what is none. */
export function encodeNoSuchRoom(value: NoSuchRoom): OwnedBytes {
  const message = encodeBinary(writeNoSuchRoom, value, 1);
  checkNoSuchRoom(value);
  return message;
}

/** Decodes NoSuchRoom in the binary profile. Throws a CodecError for anything else. */
export function decodeNoSuchRoom(message: Uint8Array): NoSuchRoom {
  const value = decodeBinary(readNoSuchRoom, message, 1);
  checkNoSuchRoom(value);
  return value;
}

/** Encodes NoSuchRoom in the text profile. Throws a CodecError for what is none. */
export function encodeNoSuchRoomText(value: NoSuchRoom): string {
  const message = encodeText(formatNoSuchRoom, value, 1);
  checkNoSuchRoom(value);
  return message;
}

/** Decodes NoSuchRoom in the text profile. Throws a CodecError for anything else. */
export function decodeNoSuchRoomText(message: string): NoSuchRoom {
  const value = decodeText(parseNoSuchRoom, message, 1);
  checkNoSuchRoom(value);
  return value;
}

/** Throws a CodecError unless `value` is of type NoSuchRoom and keeps the schema's constraints. */
export function validateNoSuchRoom(value: unknown): asserts value is NoSuchRoom {
  encodeNoSuchRoomText(value as NoSuchRoom);
}

/** Encodes Post in the binary profile. Throws a CodecError for what is none. */
export function encodePost(value: Post): OwnedBytes {
  const message = encodeBinary(writePost, value, 1);
  checkPost(value);
  return message;
}

/** Decodes Post in the binary profile. Throws a CodecError for anything else. */
export function decodePost(message: Uint8Array): Post {
  const value = decodeBinary(readPost, message, 1);
  checkPost(value);
  return value;
}

/** Encodes Post in the text profile. Throws a CodecError for what is none. */
export function encodePostText(value: Post): string {
  const message = encodeText(formatPost, value, 1);
  checkPost(value);
  return message;
}

/** Decodes Post in the text profile. Throws a CodecError for anything else. */
export function decodePostText(message: string): Post {
  const value = decodeText(parsePost, message, 1);
  checkPost(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Post and keeps the schema's constraints. */
export function validatePost(value: unknown): asserts value is Post {
  encodePostText(value as Post);
}

/** Encodes Question in the binary profile. Throws a CodecError for what is none. */
export function encodeQuestion(value: Question): OwnedBytes {
  const message = encodeBinary(writeQuestion, value, 1);
  checkQuestion(value);
  return message;
}

/** Decodes Question in the binary profile. Throws a CodecError for anything else. */
export function decodeQuestion(message: Uint8Array): Question {
  const value = decodeBinary(readQuestion, message, 1);
  checkQuestion(value);
  return value;
}

/** Encodes Question in the text profile. Throws a CodecError for what is none. */
export function encodeQuestionText(value: Question): string {
  const message = encodeText(formatQuestion, value, 1);
  checkQuestion(value);
  return message;
}

/** Decodes Question in the text profile. Throws a CodecError for anything else. */
export function decodeQuestionText(message: string): Question {
  const value = decodeText(parseQuestion, message, 1);
  checkQuestion(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Question and keeps the schema's constraints. */
export function validateQuestion(value: unknown): asserts value is Question {
  encodeQuestionText(value as Question);
}

/** Encodes Room in the binary profile. Throws a CodecError for what is none. */
export function encodeRoom(value: Room): OwnedBytes {
  const message = encodeBinary(writeRoom, value, 1);
  checkRoom(value);
  return message;
}

/** Decodes Room in the binary profile. Throws a CodecError for anything else. */
export function decodeRoom(message: Uint8Array): Room {
  const value = decodeBinary(readRoom, message, 1);
  checkRoom(value);
  return value;
}

/** Encodes Room in the text profile. Throws a CodecError for what is none. */
export function encodeRoomText(value: Room): string {
  const message = encodeText(formatRoom, value, 1);
  checkRoom(value);
  return message;
}

/** Decodes Room in the text profile. Throws a CodecError for anything else. */
export function decodeRoomText(message: string): Room {
  const value = decodeText(parseRoom, message, 1);
  checkRoom(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Room and keeps the schema's constraints. */
export function validateRoom(value: unknown): asserts value is Room {
  encodeRoomText(value as Room);
}

/** Encodes Token in the binary profile. Throws a CodecError for what is none. */
export function encodeToken(value: Token): OwnedBytes {
  return encodeBinary(writeToken, value, 1);
}

/** Decodes Token in the binary profile. Throws a CodecError for anything else. */
export function decodeToken(message: Uint8Array): Token {
  return decodeBinary(readToken, message, 1);
}

/** Encodes Token in the text profile. Throws a CodecError for what is none. */
export function encodeTokenText(value: Token): string {
  return encodeText(formatToken, value, 1);
}

/** Decodes Token in the text profile. Throws a CodecError for anything else. */
export function decodeTokenText(message: string): Token {
  return decodeText(parseToken, message, 1);
}

/** Throws a CodecError unless `value` is of type Token and keeps the schema's constraints. */
export function validateToken(value: unknown): asserts value is Token {
  encodeTokenText(value as Token);
}

/** Encodes ToolCall in the binary profile. Throws a CodecError for what is none. */
export function encodeToolCall(value: ToolCall): OwnedBytes {
  return encodeBinary(writeToolCall, value, 1);
}

/** Decodes ToolCall in the binary profile. Throws a CodecError for anything else. */
export function decodeToolCall(message: Uint8Array): ToolCall {
  return decodeBinary(readToolCall, message, 1);
}

/** Encodes ToolCall in the text profile. Throws a CodecError for what is none. */
export function encodeToolCallText(value: ToolCall): string {
  return encodeText(formatToolCall, value, 1);
}

/** Decodes ToolCall in the text profile. Throws a CodecError for anything else. */
export function decodeToolCallText(message: string): ToolCall {
  return decodeText(parseToolCall, message, 1);
}

/** Throws a CodecError unless `value` is of type ToolCall and keeps the schema's constraints. */
export function validateToolCall(value: unknown): asserts value is ToolCall {
  encodeToolCallText(value as ToolCall);
}

/** Encodes Typing in the binary profile. Throws a CodecError for what is none. */
export function encodeTyping(value: Typing): OwnedBytes {
  return encodeBinary(writeTyping, value, 1, checkTyping);
}

/** Decodes Typing in the binary profile. Throws a CodecError for anything else. */
export function decodeTyping(message: Uint8Array): Typing {
  return decodeBinary(readTyping, message, 1, checkTyping);
}

/** Encodes Typing in the text profile. Throws a CodecError for what is none. */
export function encodeTypingText(value: Typing): string {
  const message = encodeText(formatTyping, value, 1);
  checkTyping(value);
  return message;
}

/** Decodes Typing in the text profile. Throws a CodecError for anything else. */
export function decodeTypingText(message: string): Typing {
  return decodeText(parseTyping, message, 1, checkTyping);
}

/** Throws a CodecError unless `value` is of type Typing and keeps the schema's constraints. */
export function validateTyping(value: unknown): asserts value is Typing {
  encodeTypingText(value as Typing);
}
