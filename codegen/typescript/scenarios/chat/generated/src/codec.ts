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
  readDone,
  readHistory,
  readHistoryRequest,
  readImport,
  readImported,
  readMessage,
  readNoSuchRoom,
  readNotice,
  readNoticed,
  readPost,
  readQuestion,
  readRead,
  readRoom,
  readTalk,
  readToken,
  readToolCall,
  readTyping,
  writeAttachmentLink,
  writeAttachmentQuote,
  writeDone,
  writeHistory,
  writeHistoryRequest,
  writeImport,
  writeImported,
  writeMessage,
  writeNoSuchRoom,
  writeNotice,
  writeNoticed,
  writePost,
  writeQuestion,
  writeRead,
  writeRoom,
  writeTalk,
  writeToken,
  writeToolCall,
  writeTyping,
} from "./binary.js";
import {
  checkAttachmentLink,
  checkAttachmentQuote,
  checkHistory,
  checkHistoryRequest,
  checkImport,
  checkMessage,
  checkNoSuchRoom,
  checkNotice,
  checkPost,
  checkQuestion,
  checkRead,
  checkRoom,
  checkTalk,
  checkTyping,
} from "./check.js";
import {
  formatAttachmentLink,
  formatAttachmentQuote,
  formatDone,
  formatHistory,
  formatHistoryRequest,
  formatImport,
  formatImported,
  formatMessage,
  formatNoSuchRoom,
  formatNotice,
  formatNoticed,
  formatPost,
  formatQuestion,
  formatRead,
  formatRoom,
  formatTalk,
  formatToken,
  formatToolCall,
  formatTyping,
  parseAttachmentLink,
  parseAttachmentQuote,
  parseDone,
  parseHistory,
  parseHistoryRequest,
  parseImport,
  parseImported,
  parseMessage,
  parseNoSuchRoom,
  parseNotice,
  parseNoticed,
  parsePost,
  parseQuestion,
  parseRead,
  parseRoom,
  parseTalk,
  parseToken,
  parseToolCall,
  parseTyping,
} from "./text.js";
import type {
  AttachmentLink,
  AttachmentQuote,
  Done,
  History,
  HistoryRequest,
  Import,
  Imported,
  Message,
  NoSuchRoom,
  Notice,
  Noticed,
  Post,
  Question,
  Read,
  Room,
  Talk,
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
  doneFromJson,
  doneToJson,
  historyFromJson,
  historyRequestFromJson,
  historyRequestToJson,
  historyToJson,
  importFromJson,
  importToJson,
  importedFromJson,
  importedToJson,
  messageFromJson,
  messageToJson,
  noSuchRoomFromJson,
  noSuchRoomToJson,
  noticeFromJson,
  noticeToJson,
  noticedFromJson,
  noticedToJson,
  postFromJson,
  postToJson,
  questionFromJson,
  questionToJson,
  readFromJson,
  readToJson,
  roomFromJson,
  roomToJson,
  talkFromJson,
  talkToJson,
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
  Done,
  History,
  HistoryRequest,
  Import,
  Imported,
  Message,
  Model,
  NoSuchRoom,
  Notice,
  Noticed,
  Post,
  Question,
  Read,
  Role,
  Room,
  StopReason,
  Talk,
  Token,
  ToolCall,
  Typing,
} from "./types.js";

/** Encodes AttachmentLink in the binary profile. Throws a CodecError for what is none. */
export function encodeAttachmentLink(value: AttachmentLink): OwnedBytes {
  const message = encodeBinary(writeAttachmentLink, value, 1);
  checkAttachmentLink(value);
  return message;
}

/** Decodes AttachmentLink in the binary profile. Throws a CodecError for anything else. */
export function decodeAttachmentLink(message: Uint8Array): AttachmentLink {
  const value = decodeBinary(readAttachmentLink, message, 1);
  checkAttachmentLink(value);
  return value;
}

/** Encodes AttachmentLink in the text profile. Throws a CodecError for what is none. */
export function encodeAttachmentLinkText(value: AttachmentLink): string {
  const message = encodeText(formatAttachmentLink, value, 1);
  checkAttachmentLink(value);
  return message;
}

/** Decodes AttachmentLink in the text profile. Throws a CodecError for anything else. */
export function decodeAttachmentLinkText(message: string): AttachmentLink {
  const value = decodeText(parseAttachmentLink, message, 1);
  checkAttachmentLink(value);
  return value;
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

/** Encodes Import in the binary profile. Throws a CodecError for what is none. */
export function encodeImport(value: Import): OwnedBytes {
  const message = encodeBinary(writeImport, value, 1);
  checkImport(value);
  return message;
}

/** Decodes Import in the binary profile. Throws a CodecError for anything else. */
export function decodeImport(message: Uint8Array): Import {
  const value = decodeBinary(readImport, message, 1);
  checkImport(value);
  return value;
}

/** Encodes Import in the text profile. Throws a CodecError for what is none. */
export function encodeImportText(value: Import): string {
  const message = encodeText(formatImport, value, 1);
  checkImport(value);
  return message;
}

/** Decodes Import in the text profile. Throws a CodecError for anything else. */
export function decodeImportText(message: string): Import {
  const value = decodeText(parseImport, message, 1);
  checkImport(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Import and keeps the schema's constraints. */
export function validateImport(value: unknown): asserts value is Import {
  encodeImportText(value as Import);
}

/** Encodes Imported in the binary profile. Throws a CodecError for what is none. */
export function encodeImported(value: Imported): OwnedBytes {
  return encodeBinary(writeImported, value, 1);
}

/** Decodes Imported in the binary profile. Throws a CodecError for anything else. */
export function decodeImported(message: Uint8Array): Imported {
  return decodeBinary(readImported, message, 1);
}

/** Encodes Imported in the text profile. Throws a CodecError for what is none. */
export function encodeImportedText(value: Imported): string {
  return encodeText(formatImported, value, 1);
}

/** Decodes Imported in the text profile. Throws a CodecError for anything else. */
export function decodeImportedText(message: string): Imported {
  return decodeText(parseImported, message, 1);
}

/** Throws a CodecError unless `value` is of type Imported and keeps the schema's constraints. */
export function validateImported(value: unknown): asserts value is Imported {
  encodeImportedText(value as Imported);
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

/** Encodes Notice in the binary profile. Throws a CodecError for what is none. */
export function encodeNotice(value: Notice): OwnedBytes {
  const message = encodeBinary(writeNotice, value, 1);
  checkNotice(value);
  return message;
}

/** Decodes Notice in the binary profile. Throws a CodecError for anything else. */
export function decodeNotice(message: Uint8Array): Notice {
  const value = decodeBinary(readNotice, message, 1);
  checkNotice(value);
  return value;
}

/** Encodes Notice in the text profile. Throws a CodecError for what is none. */
export function encodeNoticeText(value: Notice): string {
  const message = encodeText(formatNotice, value, 1);
  checkNotice(value);
  return message;
}

/** Decodes Notice in the text profile. Throws a CodecError for anything else. */
export function decodeNoticeText(message: string): Notice {
  const value = decodeText(parseNotice, message, 1);
  checkNotice(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Notice and keeps the schema's constraints. */
export function validateNotice(value: unknown): asserts value is Notice {
  encodeNoticeText(value as Notice);
}

/** Encodes Noticed in the binary profile. Throws a CodecError for what is none. */
export function encodeNoticed(value: Noticed): OwnedBytes {
  return encodeBinary(writeNoticed, value, 1);
}

/** Decodes Noticed in the binary profile. Throws a CodecError for anything else. */
export function decodeNoticed(message: Uint8Array): Noticed {
  return decodeBinary(readNoticed, message, 1);
}

/** Encodes Noticed in the text profile. Throws a CodecError for what is none. */
export function encodeNoticedText(value: Noticed): string {
  return encodeText(formatNoticed, value, 1);
}

/** Decodes Noticed in the text profile. Throws a CodecError for anything else. */
export function decodeNoticedText(message: string): Noticed {
  return decodeText(parseNoticed, message, 1);
}

/** Throws a CodecError unless `value` is of type Noticed and keeps the schema's constraints. */
export function validateNoticed(value: unknown): asserts value is Noticed {
  encodeNoticedText(value as Noticed);
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

/** Encodes Read in the binary profile. Throws a CodecError for what is none. */
export function encodeRead(value: Read): OwnedBytes {
  const message = encodeBinary(writeRead, value, 1);
  checkRead(value);
  return message;
}

/** Decodes Read in the binary profile. Throws a CodecError for anything else. */
export function decodeRead(message: Uint8Array): Read {
  const value = decodeBinary(readRead, message, 1);
  checkRead(value);
  return value;
}

/** Encodes Read in the text profile. Throws a CodecError for what is none. */
export function encodeReadText(value: Read): string {
  const message = encodeText(formatRead, value, 1);
  checkRead(value);
  return message;
}

/** Decodes Read in the text profile. Throws a CodecError for anything else. */
export function decodeReadText(message: string): Read {
  const value = decodeText(parseRead, message, 1);
  checkRead(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Read and keeps the schema's constraints. */
export function validateRead(value: unknown): asserts value is Read {
  encodeReadText(value as Read);
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

/** Encodes Talk in the binary profile. Throws a CodecError for what is none. */
export function encodeTalk(value: Talk): OwnedBytes {
  const message = encodeBinary(writeTalk, value, 1);
  checkTalk(value);
  return message;
}

/** Decodes Talk in the binary profile. Throws a CodecError for anything else. */
export function decodeTalk(message: Uint8Array): Talk {
  const value = decodeBinary(readTalk, message, 1);
  checkTalk(value);
  return value;
}

/** Encodes Talk in the text profile. Throws a CodecError for what is none. */
export function encodeTalkText(value: Talk): string {
  const message = encodeText(formatTalk, value, 1);
  checkTalk(value);
  return message;
}

/** Decodes Talk in the text profile. Throws a CodecError for anything else. */
export function decodeTalkText(message: string): Talk {
  const value = decodeText(parseTalk, message, 1);
  checkTalk(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Talk and keeps the schema's constraints. */
export function validateTalk(value: unknown): asserts value is Talk {
  encodeTalkText(value as Talk);
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
