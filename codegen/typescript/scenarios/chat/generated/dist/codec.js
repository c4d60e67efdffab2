// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readAttachmentLink, readAttachmentQuote, readDone, readHistory, readHistoryRequest, readImport, readImported, readMessage, readNoSuchRoom, readNotice, readNoticed, readPost, readQuestion, readRead, readRoom, readTalk, readToken, readToolCall, readTyping, writeAttachmentLink, writeAttachmentQuote, writeDone, writeHistory, writeHistoryRequest, writeImport, writeImported, writeMessage, writeNoSuchRoom, writeNotice, writeNoticed, writePost, writeQuestion, writeRead, writeRoom, writeTalk, writeToken, writeToolCall, writeTyping } from "./binary.js";
import { checkAttachmentLink, checkAttachmentQuote, checkHistory, checkHistoryRequest, checkImport, checkMessage, checkNoSuchRoom, checkNotice, checkPost, checkQuestion, checkRead, checkRoom, checkTalk, checkTyping } from "./check.js";
import { formatAttachmentLink, formatAttachmentQuote, formatDone, formatHistory, formatHistoryRequest, formatImport, formatImported, formatMessage, formatNoSuchRoom, formatNotice, formatNoticed, formatPost, formatQuestion, formatRead, formatRoom, formatTalk, formatToken, formatToolCall, formatTyping, parseAttachmentLink, parseAttachmentQuote, parseDone, parseHistory, parseHistoryRequest, parseImport, parseImported, parseMessage, parseNoSuchRoom, parseNotice, parseNoticed, parsePost, parseQuestion, parseRead, parseRoom, parseTalk, parseToken, parseToolCall, parseTyping } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { attachmentLinkFromJson, attachmentLinkToJson, attachmentQuoteFromJson, attachmentQuoteToJson, doneFromJson, doneToJson, historyFromJson, historyRequestFromJson, historyRequestToJson, historyToJson, importFromJson, importToJson, importedFromJson, importedToJson, messageFromJson, messageToJson, noSuchRoomFromJson, noSuchRoomToJson, noticeFromJson, noticeToJson, noticedFromJson, noticedToJson, postFromJson, postToJson, questionFromJson, questionToJson, readFromJson, readToJson, roomFromJson, roomToJson, talkFromJson, talkToJson, tokenFromJson, tokenToJson, toolCallFromJson, toolCallToJson, typingFromJson, typingToJson } from "./json.js";
/** Encodes AttachmentLink in the binary profile. Throws a CodecError for what is none. */
export function encodeAttachmentLink(value) {
  const message = encodeBinary(writeAttachmentLink, value, 1);
  checkAttachmentLink(value);
  return message;
}
/** Decodes AttachmentLink in the binary profile. Throws a CodecError for anything else. */
export function decodeAttachmentLink(message) {
  const value = decodeBinary(readAttachmentLink, message, 1);
  checkAttachmentLink(value);
  return value;
}
/** Encodes AttachmentLink in the text profile. Throws a CodecError for what is none. */
export function encodeAttachmentLinkText(value) {
  const message = encodeText(formatAttachmentLink, value, 1);
  checkAttachmentLink(value);
  return message;
}
/** Decodes AttachmentLink in the text profile. Throws a CodecError for anything else. */
export function decodeAttachmentLinkText(message) {
  const value = decodeText(parseAttachmentLink, message, 1);
  checkAttachmentLink(value);
  return value;
}
/** Throws a CodecError unless `value` is of type AttachmentLink and keeps the schema's constraints. */
export function validateAttachmentLink(value) {
  encodeAttachmentLinkText(value);
}
/** Encodes AttachmentQuote in the binary profile. Throws a CodecError for what is none. */
export function encodeAttachmentQuote(value) {
  const message = encodeBinary(writeAttachmentQuote, value, 1);
  checkAttachmentQuote(value);
  return message;
}
/** Decodes AttachmentQuote in the binary profile. Throws a CodecError for anything else. */
export function decodeAttachmentQuote(message) {
  const value = decodeBinary(readAttachmentQuote, message, 1);
  checkAttachmentQuote(value);
  return value;
}
/** Encodes AttachmentQuote in the text profile. Throws a CodecError for what is none. */
export function encodeAttachmentQuoteText(value) {
  const message = encodeText(formatAttachmentQuote, value, 1);
  checkAttachmentQuote(value);
  return message;
}
/** Decodes AttachmentQuote in the text profile. Throws a CodecError for anything else. */
export function decodeAttachmentQuoteText(message) {
  const value = decodeText(parseAttachmentQuote, message, 1);
  checkAttachmentQuote(value);
  return value;
}
/** Throws a CodecError unless `value` is of type AttachmentQuote and keeps the schema's constraints. */
export function validateAttachmentQuote(value) {
  encodeAttachmentQuoteText(value);
}
/** Encodes Done in the binary profile. Throws a CodecError for what is none. */
export function encodeDone(value) {
  return encodeBinary(writeDone, value, 1);
}
/** Decodes Done in the binary profile. Throws a CodecError for anything else. */
export function decodeDone(message) {
  return decodeBinary(readDone, message, 1);
}
/** Encodes Done in the text profile. Throws a CodecError for what is none. */
export function encodeDoneText(value) {
  return encodeText(formatDone, value, 1);
}
/** Decodes Done in the text profile. Throws a CodecError for anything else. */
export function decodeDoneText(message) {
  return decodeText(parseDone, message, 1);
}
/** Throws a CodecError unless `value` is of type Done and keeps the schema's constraints. */
export function validateDone(value) {
  encodeDoneText(value);
}
/** Encodes History in the binary profile. Throws a CodecError for what is none. */
export function encodeHistory(value) {
  const message = encodeBinary(writeHistory, value, 1);
  checkHistory(value);
  return message;
}
/** Decodes History in the binary profile. Throws a CodecError for anything else. */
export function decodeHistory(message) {
  const value = decodeBinary(readHistory, message, 1);
  checkHistory(value);
  return value;
}
/** Encodes History in the text profile. Throws a CodecError for what is none. */
export function encodeHistoryText(value) {
  const message = encodeText(formatHistory, value, 1);
  checkHistory(value);
  return message;
}
/** Decodes History in the text profile. Throws a CodecError for anything else. */
export function decodeHistoryText(message) {
  const value = decodeText(parseHistory, message, 1);
  checkHistory(value);
  return value;
}
/** Throws a CodecError unless `value` is of type History and keeps the schema's constraints. */
export function validateHistory(value) {
  encodeHistoryText(value);
}
/** Encodes HistoryRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeHistoryRequest(value) {
  const message = encodeBinary(writeHistoryRequest, value, 1);
  checkHistoryRequest(value);
  return message;
}
/** Decodes HistoryRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeHistoryRequest(message) {
  const value = decodeBinary(readHistoryRequest, message, 1);
  checkHistoryRequest(value);
  return value;
}
/** Encodes HistoryRequest in the text profile. Throws a CodecError for what is none. */
export function encodeHistoryRequestText(value) {
  const message = encodeText(formatHistoryRequest, value, 1);
  checkHistoryRequest(value);
  return message;
}
/** Decodes HistoryRequest in the text profile. Throws a CodecError for anything else. */
export function decodeHistoryRequestText(message) {
  const value = decodeText(parseHistoryRequest, message, 1);
  checkHistoryRequest(value);
  return value;
}
/** Throws a CodecError unless `value` is of type HistoryRequest and keeps the schema's constraints. */
export function validateHistoryRequest(value) {
  encodeHistoryRequestText(value);
}
/** Encodes Import in the binary profile. Throws a CodecError for what is none. */
export function encodeImport(value) {
  const message = encodeBinary(writeImport, value, 1);
  checkImport(value);
  return message;
}
/** Decodes Import in the binary profile. Throws a CodecError for anything else. */
export function decodeImport(message) {
  const value = decodeBinary(readImport, message, 1);
  checkImport(value);
  return value;
}
/** Encodes Import in the text profile. Throws a CodecError for what is none. */
export function encodeImportText(value) {
  const message = encodeText(formatImport, value, 1);
  checkImport(value);
  return message;
}
/** Decodes Import in the text profile. Throws a CodecError for anything else. */
export function decodeImportText(message) {
  const value = decodeText(parseImport, message, 1);
  checkImport(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Import and keeps the schema's constraints. */
export function validateImport(value) {
  encodeImportText(value);
}
/** Encodes Imported in the binary profile. Throws a CodecError for what is none. */
export function encodeImported(value) {
  return encodeBinary(writeImported, value, 1);
}
/** Decodes Imported in the binary profile. Throws a CodecError for anything else. */
export function decodeImported(message) {
  return decodeBinary(readImported, message, 1);
}
/** Encodes Imported in the text profile. Throws a CodecError for what is none. */
export function encodeImportedText(value) {
  return encodeText(formatImported, value, 1);
}
/** Decodes Imported in the text profile. Throws a CodecError for anything else. */
export function decodeImportedText(message) {
  return decodeText(parseImported, message, 1);
}
/** Throws a CodecError unless `value` is of type Imported and keeps the schema's constraints. */
export function validateImported(value) {
  encodeImportedText(value);
}
/** Encodes Message in the binary profile. Throws a CodecError for what is none. */
export function encodeMessage(value) {
  const message = encodeBinary(writeMessage, value, 1);
  checkMessage(value);
  return message;
}
/** Decodes Message in the binary profile. Throws a CodecError for anything else. */
export function decodeMessage(message) {
  const value = decodeBinary(readMessage, message, 1);
  checkMessage(value);
  return value;
}
/** Encodes Message in the text profile. Throws a CodecError for what is none. */
export function encodeMessageText(value) {
  const message = encodeText(formatMessage, value, 1);
  checkMessage(value);
  return message;
}
/** Decodes Message in the text profile. Throws a CodecError for anything else. */
export function decodeMessageText(message) {
  const value = decodeText(parseMessage, message, 1);
  checkMessage(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Message and keeps the schema's constraints. */
export function validateMessage(value) {
  encodeMessageText(value);
}
/** Encodes NoSuchRoom in the binary profile. Throws a CodecError for what is none. */
export function encodeNoSuchRoom(value) {
  const message = encodeBinary(writeNoSuchRoom, value, 1);
  checkNoSuchRoom(value);
  return message;
}
/** Decodes NoSuchRoom in the binary profile. Throws a CodecError for anything else. */
export function decodeNoSuchRoom(message) {
  const value = decodeBinary(readNoSuchRoom, message, 1);
  checkNoSuchRoom(value);
  return value;
}
/** Encodes NoSuchRoom in the text profile. Throws a CodecError for what is none. */
export function encodeNoSuchRoomText(value) {
  const message = encodeText(formatNoSuchRoom, value, 1);
  checkNoSuchRoom(value);
  return message;
}
/** Decodes NoSuchRoom in the text profile. Throws a CodecError for anything else. */
export function decodeNoSuchRoomText(message) {
  const value = decodeText(parseNoSuchRoom, message, 1);
  checkNoSuchRoom(value);
  return value;
}
/** Throws a CodecError unless `value` is of type NoSuchRoom and keeps the schema's constraints. */
export function validateNoSuchRoom(value) {
  encodeNoSuchRoomText(value);
}
/** Encodes Notice in the binary profile. Throws a CodecError for what is none. */
export function encodeNotice(value) {
  const message = encodeBinary(writeNotice, value, 1);
  checkNotice(value);
  return message;
}
/** Decodes Notice in the binary profile. Throws a CodecError for anything else. */
export function decodeNotice(message) {
  const value = decodeBinary(readNotice, message, 1);
  checkNotice(value);
  return value;
}
/** Encodes Notice in the text profile. Throws a CodecError for what is none. */
export function encodeNoticeText(value) {
  const message = encodeText(formatNotice, value, 1);
  checkNotice(value);
  return message;
}
/** Decodes Notice in the text profile. Throws a CodecError for anything else. */
export function decodeNoticeText(message) {
  const value = decodeText(parseNotice, message, 1);
  checkNotice(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Notice and keeps the schema's constraints. */
export function validateNotice(value) {
  encodeNoticeText(value);
}
/** Encodes Noticed in the binary profile. Throws a CodecError for what is none. */
export function encodeNoticed(value) {
  return encodeBinary(writeNoticed, value, 1);
}
/** Decodes Noticed in the binary profile. Throws a CodecError for anything else. */
export function decodeNoticed(message) {
  return decodeBinary(readNoticed, message, 1);
}
/** Encodes Noticed in the text profile. Throws a CodecError for what is none. */
export function encodeNoticedText(value) {
  return encodeText(formatNoticed, value, 1);
}
/** Decodes Noticed in the text profile. Throws a CodecError for anything else. */
export function decodeNoticedText(message) {
  return decodeText(parseNoticed, message, 1);
}
/** Throws a CodecError unless `value` is of type Noticed and keeps the schema's constraints. */
export function validateNoticed(value) {
  encodeNoticedText(value);
}
/** Encodes Post in the binary profile. Throws a CodecError for what is none. */
export function encodePost(value) {
  const message = encodeBinary(writePost, value, 1);
  checkPost(value);
  return message;
}
/** Decodes Post in the binary profile. Throws a CodecError for anything else. */
export function decodePost(message) {
  const value = decodeBinary(readPost, message, 1);
  checkPost(value);
  return value;
}
/** Encodes Post in the text profile. Throws a CodecError for what is none. */
export function encodePostText(value) {
  const message = encodeText(formatPost, value, 1);
  checkPost(value);
  return message;
}
/** Decodes Post in the text profile. Throws a CodecError for anything else. */
export function decodePostText(message) {
  const value = decodeText(parsePost, message, 1);
  checkPost(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Post and keeps the schema's constraints. */
export function validatePost(value) {
  encodePostText(value);
}
/** Encodes Question in the binary profile. Throws a CodecError for what is none. */
export function encodeQuestion(value) {
  const message = encodeBinary(writeQuestion, value, 1);
  checkQuestion(value);
  return message;
}
/** Decodes Question in the binary profile. Throws a CodecError for anything else. */
export function decodeQuestion(message) {
  const value = decodeBinary(readQuestion, message, 1);
  checkQuestion(value);
  return value;
}
/** Encodes Question in the text profile. Throws a CodecError for what is none. */
export function encodeQuestionText(value) {
  const message = encodeText(formatQuestion, value, 1);
  checkQuestion(value);
  return message;
}
/** Decodes Question in the text profile. Throws a CodecError for anything else. */
export function decodeQuestionText(message) {
  const value = decodeText(parseQuestion, message, 1);
  checkQuestion(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Question and keeps the schema's constraints. */
export function validateQuestion(value) {
  encodeQuestionText(value);
}
/** Encodes Read in the binary profile. Throws a CodecError for what is none. */
export function encodeRead(value) {
  const message = encodeBinary(writeRead, value, 1);
  checkRead(value);
  return message;
}
/** Decodes Read in the binary profile. Throws a CodecError for anything else. */
export function decodeRead(message) {
  const value = decodeBinary(readRead, message, 1);
  checkRead(value);
  return value;
}
/** Encodes Read in the text profile. Throws a CodecError for what is none. */
export function encodeReadText(value) {
  const message = encodeText(formatRead, value, 1);
  checkRead(value);
  return message;
}
/** Decodes Read in the text profile. Throws a CodecError for anything else. */
export function decodeReadText(message) {
  const value = decodeText(parseRead, message, 1);
  checkRead(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Read and keeps the schema's constraints. */
export function validateRead(value) {
  encodeReadText(value);
}
/** Encodes Room in the binary profile. Throws a CodecError for what is none. */
export function encodeRoom(value) {
  const message = encodeBinary(writeRoom, value, 1);
  checkRoom(value);
  return message;
}
/** Decodes Room in the binary profile. Throws a CodecError for anything else. */
export function decodeRoom(message) {
  const value = decodeBinary(readRoom, message, 1);
  checkRoom(value);
  return value;
}
/** Encodes Room in the text profile. Throws a CodecError for what is none. */
export function encodeRoomText(value) {
  const message = encodeText(formatRoom, value, 1);
  checkRoom(value);
  return message;
}
/** Decodes Room in the text profile. Throws a CodecError for anything else. */
export function decodeRoomText(message) {
  const value = decodeText(parseRoom, message, 1);
  checkRoom(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Room and keeps the schema's constraints. */
export function validateRoom(value) {
  encodeRoomText(value);
}
/** Encodes Talk in the binary profile. Throws a CodecError for what is none. */
export function encodeTalk(value) {
  const message = encodeBinary(writeTalk, value, 1);
  checkTalk(value);
  return message;
}
/** Decodes Talk in the binary profile. Throws a CodecError for anything else. */
export function decodeTalk(message) {
  const value = decodeBinary(readTalk, message, 1);
  checkTalk(value);
  return value;
}
/** Encodes Talk in the text profile. Throws a CodecError for what is none. */
export function encodeTalkText(value) {
  const message = encodeText(formatTalk, value, 1);
  checkTalk(value);
  return message;
}
/** Decodes Talk in the text profile. Throws a CodecError for anything else. */
export function decodeTalkText(message) {
  const value = decodeText(parseTalk, message, 1);
  checkTalk(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Talk and keeps the schema's constraints. */
export function validateTalk(value) {
  encodeTalkText(value);
}
/** Encodes Token in the binary profile. Throws a CodecError for what is none. */
export function encodeToken(value) {
  return encodeBinary(writeToken, value, 1);
}
/** Decodes Token in the binary profile. Throws a CodecError for anything else. */
export function decodeToken(message) {
  return decodeBinary(readToken, message, 1);
}
/** Encodes Token in the text profile. Throws a CodecError for what is none. */
export function encodeTokenText(value) {
  return encodeText(formatToken, value, 1);
}
/** Decodes Token in the text profile. Throws a CodecError for anything else. */
export function decodeTokenText(message) {
  return decodeText(parseToken, message, 1);
}
/** Throws a CodecError unless `value` is of type Token and keeps the schema's constraints. */
export function validateToken(value) {
  encodeTokenText(value);
}
/** Encodes ToolCall in the binary profile. Throws a CodecError for what is none. */
export function encodeToolCall(value) {
  return encodeBinary(writeToolCall, value, 1);
}
/** Decodes ToolCall in the binary profile. Throws a CodecError for anything else. */
export function decodeToolCall(message) {
  return decodeBinary(readToolCall, message, 1);
}
/** Encodes ToolCall in the text profile. Throws a CodecError for what is none. */
export function encodeToolCallText(value) {
  return encodeText(formatToolCall, value, 1);
}
/** Decodes ToolCall in the text profile. Throws a CodecError for anything else. */
export function decodeToolCallText(message) {
  return decodeText(parseToolCall, message, 1);
}
/** Throws a CodecError unless `value` is of type ToolCall and keeps the schema's constraints. */
export function validateToolCall(value) {
  encodeToolCallText(value);
}
/** Encodes Typing in the binary profile. Throws a CodecError for what is none. */
export function encodeTyping(value) {
  const message = encodeBinary(writeTyping, value, 1);
  checkTyping(value);
  return message;
}
/** Decodes Typing in the binary profile. Throws a CodecError for anything else. */
export function decodeTyping(message) {
  const value = decodeBinary(readTyping, message, 1);
  checkTyping(value);
  return value;
}
/** Encodes Typing in the text profile. Throws a CodecError for what is none. */
export function encodeTypingText(value) {
  const message = encodeText(formatTyping, value, 1);
  checkTyping(value);
  return message;
}
/** Decodes Typing in the text profile. Throws a CodecError for anything else. */
export function decodeTypingText(message) {
  const value = decodeText(parseTyping, message, 1);
  checkTyping(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Typing and keeps the schema's constraints. */
export function validateTyping(value) {
  encodeTypingText(value);
}
