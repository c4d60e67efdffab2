// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

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
  writeTyping
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
  checkTyping
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
  parseTyping
} from "./text.js";
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
  typingToJson
} from "./json.js";
export function encodeAttachmentLink(value) {
  return encodeBinary(writeAttachmentLink, value, 1, checkAttachmentLink);
}
export function decodeAttachmentLink(message) {
  return decodeBinary(readAttachmentLink, message, 1, checkAttachmentLink);
}
export function encodeAttachmentLinkText(value) {
  const message = encodeText(formatAttachmentLink, value, 1);
  checkAttachmentLink(value);
  return message;
}
export function decodeAttachmentLinkText(message) {
  return decodeText(parseAttachmentLink, message, 1, checkAttachmentLink);
}
export function validateAttachmentLink(value) {
  encodeAttachmentLinkText(value);
}
export function encodeAttachmentQuote(value) {
  const message = encodeBinary(writeAttachmentQuote, value, 1);
  checkAttachmentQuote(value);
  return message;
}
export function decodeAttachmentQuote(message) {
  const value = decodeBinary(readAttachmentQuote, message, 1);
  checkAttachmentQuote(value);
  return value;
}
export function encodeAttachmentQuoteText(value) {
  const message = encodeText(formatAttachmentQuote, value, 1);
  checkAttachmentQuote(value);
  return message;
}
export function decodeAttachmentQuoteText(message) {
  const value = decodeText(parseAttachmentQuote, message, 1);
  checkAttachmentQuote(value);
  return value;
}
export function validateAttachmentQuote(value) {
  encodeAttachmentQuoteText(value);
}
export function encodeCitation(value) {
  return encodeBinary(writeCitation, value, 1, checkCitation);
}
export function decodeCitation(message) {
  return decodeBinary(readCitation, message, 1, checkCitation);
}
export function encodeCitationText(value) {
  const message = encodeText(formatCitation, value, 1);
  checkCitation(value);
  return message;
}
export function decodeCitationText(message) {
  return decodeText(parseCitation, message, 1, checkCitation);
}
export function validateCitation(value) {
  encodeCitationText(value);
}
export function encodeDone(value) {
  return encodeBinary(writeDone, value, 1);
}
export function decodeDone(message) {
  return decodeBinary(readDone, message, 1);
}
export function encodeDoneText(value) {
  return encodeText(formatDone, value, 1);
}
export function decodeDoneText(message) {
  return decodeText(parseDone, message, 1);
}
export function validateDone(value) {
  encodeDoneText(value);
}
export function encodeHistory(value) {
  const message = encodeBinary(writeHistory, value, 1);
  checkHistory(value);
  return message;
}
export function decodeHistory(message) {
  const value = decodeBinary(readHistory, message, 1);
  checkHistory(value);
  return value;
}
export function encodeHistoryText(value) {
  const message = encodeText(formatHistory, value, 1);
  checkHistory(value);
  return message;
}
export function decodeHistoryText(message) {
  const value = decodeText(parseHistory, message, 1);
  checkHistory(value);
  return value;
}
export function validateHistory(value) {
  encodeHistoryText(value);
}
export function encodeHistoryRequest(value) {
  const message = encodeBinary(writeHistoryRequest, value, 1);
  checkHistoryRequest(value);
  return message;
}
export function decodeHistoryRequest(message) {
  const value = decodeBinary(readHistoryRequest, message, 1);
  checkHistoryRequest(value);
  return value;
}
export function encodeHistoryRequestText(value) {
  const message = encodeText(formatHistoryRequest, value, 1);
  checkHistoryRequest(value);
  return message;
}
export function decodeHistoryRequestText(message) {
  const value = decodeText(parseHistoryRequest, message, 1);
  checkHistoryRequest(value);
  return value;
}
export function validateHistoryRequest(value) {
  encodeHistoryRequestText(value);
}
export function encodeMessage(value) {
  const message = encodeBinary(writeMessage, value, 1);
  checkMessage(value);
  return message;
}
export function decodeMessage(message) {
  const value = decodeBinary(readMessage, message, 1);
  checkMessage(value);
  return value;
}
export function encodeMessageText(value) {
  const message = encodeText(formatMessage, value, 1);
  checkMessage(value);
  return message;
}
export function decodeMessageText(message) {
  const value = decodeText(parseMessage, message, 1);
  checkMessage(value);
  return value;
}
export function validateMessage(value) {
  encodeMessageText(value);
}
export function encodeNoSuchRoom(value) {
  const message = encodeBinary(writeNoSuchRoom, value, 1);
  checkNoSuchRoom(value);
  return message;
}
export function decodeNoSuchRoom(message) {
  const value = decodeBinary(readNoSuchRoom, message, 1);
  checkNoSuchRoom(value);
  return value;
}
export function encodeNoSuchRoomText(value) {
  const message = encodeText(formatNoSuchRoom, value, 1);
  checkNoSuchRoom(value);
  return message;
}
export function decodeNoSuchRoomText(message) {
  const value = decodeText(parseNoSuchRoom, message, 1);
  checkNoSuchRoom(value);
  return value;
}
export function validateNoSuchRoom(value) {
  encodeNoSuchRoomText(value);
}
export function encodePost(value) {
  const message = encodeBinary(writePost, value, 1);
  checkPost(value);
  return message;
}
export function decodePost(message) {
  const value = decodeBinary(readPost, message, 1);
  checkPost(value);
  return value;
}
export function encodePostText(value) {
  const message = encodeText(formatPost, value, 1);
  checkPost(value);
  return message;
}
export function decodePostText(message) {
  const value = decodeText(parsePost, message, 1);
  checkPost(value);
  return value;
}
export function validatePost(value) {
  encodePostText(value);
}
export function encodeQuestion(value) {
  const message = encodeBinary(writeQuestion, value, 1);
  checkQuestion(value);
  return message;
}
export function decodeQuestion(message) {
  const value = decodeBinary(readQuestion, message, 1);
  checkQuestion(value);
  return value;
}
export function encodeQuestionText(value) {
  const message = encodeText(formatQuestion, value, 1);
  checkQuestion(value);
  return message;
}
export function decodeQuestionText(message) {
  const value = decodeText(parseQuestion, message, 1);
  checkQuestion(value);
  return value;
}
export function validateQuestion(value) {
  encodeQuestionText(value);
}
export function encodeRoom(value) {
  const message = encodeBinary(writeRoom, value, 1);
  checkRoom(value);
  return message;
}
export function decodeRoom(message) {
  const value = decodeBinary(readRoom, message, 1);
  checkRoom(value);
  return value;
}
export function encodeRoomText(value) {
  const message = encodeText(formatRoom, value, 1);
  checkRoom(value);
  return message;
}
export function decodeRoomText(message) {
  const value = decodeText(parseRoom, message, 1);
  checkRoom(value);
  return value;
}
export function validateRoom(value) {
  encodeRoomText(value);
}
export function encodeToken(value) {
  return encodeBinary(writeToken, value, 1);
}
export function decodeToken(message) {
  return decodeBinary(readToken, message, 1);
}
export function encodeTokenText(value) {
  return encodeText(formatToken, value, 1);
}
export function decodeTokenText(message) {
  return decodeText(parseToken, message, 1);
}
export function validateToken(value) {
  encodeTokenText(value);
}
export function encodeToolCall(value) {
  return encodeBinary(writeToolCall, value, 1);
}
export function decodeToolCall(message) {
  return decodeBinary(readToolCall, message, 1);
}
export function encodeToolCallText(value) {
  return encodeText(formatToolCall, value, 1);
}
export function decodeToolCallText(message) {
  return decodeText(parseToolCall, message, 1);
}
export function validateToolCall(value) {
  encodeToolCallText(value);
}
export function encodeTyping(value) {
  return encodeBinary(writeTyping, value, 1, checkTyping);
}
export function decodeTyping(message) {
  return decodeBinary(readTyping, message, 1, checkTyping);
}
export function encodeTypingText(value) {
  const message = encodeText(formatTyping, value, 1);
  checkTyping(value);
  return message;
}
export function decodeTypingText(message) {
  return decodeText(parseTyping, message, 1, checkTyping);
}
export function validateTyping(value) {
  encodeTypingText(value);
}
