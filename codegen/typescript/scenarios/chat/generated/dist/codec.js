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
  writeTyping
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
  checkTyping
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
  parseTyping
} from "./text.js";
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
  typingToJson
} from "./json.js";
export function encodeAttachmentLink(value) {
  const message = encodeBinary(writeAttachmentLink, value, 1);
  checkAttachmentLink(value);
  return message;
}
export function decodeAttachmentLink(message) {
  const value = decodeBinary(readAttachmentLink, message, 1);
  checkAttachmentLink(value);
  return value;
}
export function encodeAttachmentLinkText(value) {
  const message = encodeText(formatAttachmentLink, value, 1);
  checkAttachmentLink(value);
  return message;
}
export function decodeAttachmentLinkText(message) {
  const value = decodeText(parseAttachmentLink, message, 1);
  checkAttachmentLink(value);
  return value;
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
export function encodeImport(value) {
  const message = encodeBinary(writeImport, value, 1);
  checkImport(value);
  return message;
}
export function decodeImport(message) {
  const value = decodeBinary(readImport, message, 1);
  checkImport(value);
  return value;
}
export function encodeImportText(value) {
  const message = encodeText(formatImport, value, 1);
  checkImport(value);
  return message;
}
export function decodeImportText(message) {
  const value = decodeText(parseImport, message, 1);
  checkImport(value);
  return value;
}
export function validateImport(value) {
  encodeImportText(value);
}
export function encodeImported(value) {
  return encodeBinary(writeImported, value, 1);
}
export function decodeImported(message) {
  return decodeBinary(readImported, message, 1);
}
export function encodeImportedText(value) {
  return encodeText(formatImported, value, 1);
}
export function decodeImportedText(message) {
  return decodeText(parseImported, message, 1);
}
export function validateImported(value) {
  encodeImportedText(value);
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
export function encodeNotice(value) {
  const message = encodeBinary(writeNotice, value, 1);
  checkNotice(value);
  return message;
}
export function decodeNotice(message) {
  const value = decodeBinary(readNotice, message, 1);
  checkNotice(value);
  return value;
}
export function encodeNoticeText(value) {
  const message = encodeText(formatNotice, value, 1);
  checkNotice(value);
  return message;
}
export function decodeNoticeText(message) {
  const value = decodeText(parseNotice, message, 1);
  checkNotice(value);
  return value;
}
export function validateNotice(value) {
  encodeNoticeText(value);
}
export function encodeNoticed(value) {
  return encodeBinary(writeNoticed, value, 1);
}
export function decodeNoticed(message) {
  return decodeBinary(readNoticed, message, 1);
}
export function encodeNoticedText(value) {
  return encodeText(formatNoticed, value, 1);
}
export function decodeNoticedText(message) {
  return decodeText(parseNoticed, message, 1);
}
export function validateNoticed(value) {
  encodeNoticedText(value);
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
export function encodeRead(value) {
  const message = encodeBinary(writeRead, value, 1);
  checkRead(value);
  return message;
}
export function decodeRead(message) {
  const value = decodeBinary(readRead, message, 1);
  checkRead(value);
  return value;
}
export function encodeReadText(value) {
  const message = encodeText(formatRead, value, 1);
  checkRead(value);
  return message;
}
export function decodeReadText(message) {
  const value = decodeText(parseRead, message, 1);
  checkRead(value);
  return value;
}
export function validateRead(value) {
  encodeReadText(value);
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
export function encodeTalk(value) {
  const message = encodeBinary(writeTalk, value, 1);
  checkTalk(value);
  return message;
}
export function decodeTalk(message) {
  const value = decodeBinary(readTalk, message, 1);
  checkTalk(value);
  return value;
}
export function encodeTalkText(value) {
  const message = encodeText(formatTalk, value, 1);
  checkTalk(value);
  return message;
}
export function decodeTalkText(message) {
  const value = decodeText(parseTalk, message, 1);
  checkTalk(value);
  return value;
}
export function validateTalk(value) {
  encodeTalkText(value);
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
