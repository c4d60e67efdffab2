// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readAttachmentLink, readAttachmentQuote, readCitation, readDone, readHistory, readHistoryRequest, readMessage, readNoSuchRoom, readPost, readQuestion, readRoom, readToken, readToolCall, readTyping, writeAttachmentLink, writeAttachmentQuote, writeCitation, writeDone, writeHistory, writeHistoryRequest, writeMessage, writeNoSuchRoom, writePost, writeQuestion, writeRoom, writeToken, writeToolCall, writeTyping } from "./binary.js";
import { checkAttachmentLink, checkAttachmentQuote, checkCitation, checkHistory, checkHistoryRequest, checkMessage, checkNoSuchRoom, checkPost, checkQuestion, checkRoom, checkTyping } from "./check.js";
import { formatAttachmentLink, formatAttachmentQuote, formatCitation, formatDone, formatHistory, formatHistoryRequest, formatMessage, formatNoSuchRoom, formatPost, formatQuestion, formatRoom, formatToken, formatToolCall, formatTyping, parseAttachmentLink, parseAttachmentQuote, parseCitation, parseDone, parseHistory, parseHistoryRequest, parseMessage, parseNoSuchRoom, parsePost, parseQuestion, parseRoom, parseToken, parseToolCall, parseTyping } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { attachmentLinkFromJson, attachmentLinkToJson, attachmentQuoteFromJson, attachmentQuoteToJson, citationFromJson, citationToJson, doneFromJson, doneToJson, historyFromJson, historyRequestFromJson, historyRequestToJson, historyToJson, messageFromJson, messageToJson, noSuchRoomFromJson, noSuchRoomToJson, postFromJson, postToJson, questionFromJson, questionToJson, roomFromJson, roomToJson, tokenFromJson, tokenToJson, toolCallFromJson, toolCallToJson, typingFromJson, typingToJson } from "./json.js";
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
/** Encodes Citation in the binary profile. Throws a CodecError for what is none. */
export function encodeCitation(value) {
  const message = encodeBinary(writeCitation, value, 1);
  checkCitation(value);
  return message;
}
/** Decodes Citation in the binary profile. Throws a CodecError for anything else. */
export function decodeCitation(message) {
  const value = decodeBinary(readCitation, message, 1);
  checkCitation(value);
  return value;
}
/** Encodes Citation in the text profile. Throws a CodecError for what is none. */
export function encodeCitationText(value) {
  const message = encodeText(formatCitation, value, 1);
  checkCitation(value);
  return message;
}
/** Decodes Citation in the text profile. Throws a CodecError for anything else. */
export function decodeCitationText(message) {
  const value = decodeText(parseCitation, message, 1);
  checkCitation(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Citation and keeps the schema's constraints. */
export function validateCitation(value) {
  encodeCitationText(value);
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
