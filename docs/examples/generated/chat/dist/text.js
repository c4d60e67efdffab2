// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkArray,
  checkConst,
  checkObject,
  formatBoolean,
  formatDecimal,
  formatInteger,
  formatJson,
  formatMarkedString,
  formatString,
  formatUuid,
  parseBoolean,
  parseCount,
  parseDecimal,
  parseInteger,
  parseJson,
  parseMarkedString,
  parseString,
  parseUnsigned,
  parseUuid,
  unknownMember
} from "@twobyte/wire";
import {
  memberOfModel,
  memberOfRole,
  memberOfStopReason,
  ordinalOfAttachment,
  ordinalOfModel,
  ordinalOfRole,
  ordinalOfStopReason
} from "./members.js";
export function formatAttachmentLink(value) {
  checkObject(value, "Attachment.link");
  checkConst(value.kind, "link", "Attachment.link.kind");
  const title = value.title;
  let out = formatString(value.url, "Attachment.link.url", Infinity);
  out += SEPARATOR + (title === void 0 ? "" : formatMarkedString(title, "Attachment.link.title", Infinity));
  return out;
}
export function parseAttachmentLink(r) {
  const kind = "link";
  const url = parseString(r, 8192);
  const title = r.absent() ? void 0 : parseMarkedString(r, 800);
  return { kind, url, title };
}
export function formatAttachmentQuote(value) {
  checkObject(value, "Attachment.quote");
  checkConst(value.kind, "quote", "Attachment.quote.kind");
  let out = formatUuid(value.message, "Attachment.quote.message");
  out += SEPARATOR + formatString(value.text, "Attachment.quote.text", Infinity);
  return out;
}
export function parseAttachmentQuote(r) {
  const kind = "quote";
  const message = parseUuid(r);
  const text = parseString(r, 32e3);
  return { kind, message, text };
}
export function formatCitation(value) {
  checkObject(value, "Citation");
  let out = formatString(value.title, "Citation.title");
  out += SEPARATOR + formatString(value.url, "Citation.url", Infinity);
  out += SEPARATOR + formatInteger(value.from, 0, 4294967295, "Citation.from");
  out += SEPARATOR + formatInteger(value.to, 0, 4294967295, "Citation.to");
  return out;
}
export function parseCitation(r) {
  const title = parseString(r, 1048576);
  const url = parseString(r, 8192);
  const from_ = parseUnsigned(r, 4294967295);
  const to_ = parseUnsigned(r, 4294967295);
  return { title, url, from: from_, to: to_ };
}
export function formatDone(value) {
  checkObject(value, "Done");
  let out = `${ordinalOfStopReason(value.reason, "Done.reason")}`;
  out += SEPARATOR + formatInteger(value.tokens, 0, 4294967295, "Done.tokens");
  out += SEPARATOR + formatInteger(value.took, -9007199254740991, 9007199254740991, "Done.took");
  return out;
}
export function parseDone(r) {
  const reason = parseStopReason(r);
  const tokens_ = parseUnsigned(r, 4294967295);
  const took = parseInteger(r, -9007199254740991, 9007199254740991);
  return { reason, tokens: tokens_, took };
}
function formatHistoryMessagesList(list) {
  checkArray(list, "History.messages");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatMessage(each);
  }
  return all;
}
function parseHistoryMessagesList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseMessage(r);
  }
  return list;
}
export function formatHistory(value) {
  checkObject(value, "History");
  let out = formatHistoryMessagesList(value.messages);
  out += SEPARATOR + formatBoolean(value.hasMore, "History.hasMore");
  return out;
}
export function parseHistory(r) {
  const messages = parseHistoryMessagesList(r);
  const hasMore = parseBoolean(r);
  return { messages, hasMore };
}
export function formatHistoryRequest(value) {
  checkObject(value, "HistoryRequest");
  const before = value.before;
  let out = formatString(value.room, "HistoryRequest.room", Infinity);
  out += SEPARATOR + (before === void 0 ? "" : formatInteger(before, -140737488355328, 140737488355327, "HistoryRequest.before"));
  out += SEPARATOR + formatInteger(value.limit, 0, 255, "HistoryRequest.limit");
  return out;
}
export function parseHistoryRequest(r) {
  const room = parseString(r, 256);
  const before = r.absent() ? void 0 : parseInteger(r, -140737488355328, 140737488355327);
  const limit = parseUnsigned(r, 255);
  return { room, before, limit };
}
function formatMessageAttachmentsList(list) {
  checkArray(list, "Message.attachments", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + (`${ordinalOfAttachment(each, "Message.attachments")}${SEPARATOR}` + formatAttachment(each));
  }
  return all;
}
function parseMessageAttachmentsList(r) {
  const count = parseCount(r, 8);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseAttachment(r);
  }
  return list;
}
export function formatMessage(value) {
  checkObject(value, "Message");
  const author = value.author;
  const edited = value.edited;
  let out = formatUuid(value.id, "Message.id");
  out += SEPARATOR + `${ordinalOfRole(value.role, "Message.role")}`;
  out += SEPARATOR + (author === null ? "\\-" : formatMarkedString(author, "Message.author", Infinity));
  out += SEPARATOR + formatString(value.text, "Message.text", Infinity);
  out += SEPARATOR + formatInteger(value.sent, -140737488355328, 140737488355327, "Message.sent");
  out += SEPARATOR + (edited === void 0 ? "" : formatInteger(edited, -140737488355328, 140737488355327, "Message.edited"));
  out += SEPARATOR + formatMessageAttachmentsList(value.attachments);
  return out;
}
export function parseMessage(r) {
  const id = parseUuid(r);
  const role = parseRole(r);
  const author = r.none() ? null : parseMarkedString(r, 256);
  const text = parseString(r, 32e3);
  const sent = parseInteger(r, -140737488355328, 140737488355327);
  const edited = r.absent() ? void 0 : parseInteger(r, -140737488355328, 140737488355327);
  const attachments = parseMessageAttachmentsList(r);
  return { id, role, author, text, sent, edited, attachments };
}
export function formatNoSuchRoom(value) {
  checkObject(value, "NoSuchRoom");
  return formatString(value.room, "NoSuchRoom.room", Infinity);
}
export function parseNoSuchRoom(r) {
  const room = parseString(r, 256);
  return { room };
}
function formatPostAttachmentsList(list) {
  checkArray(list, "Post.attachments", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + (`${ordinalOfAttachment(each, "Post.attachments")}${SEPARATOR}` + formatAttachment(each));
  }
  return all;
}
function parsePostAttachmentsList(r) {
  const count = parseCount(r, 8);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseAttachment(r);
  }
  return list;
}
export function formatPost(value) {
  checkObject(value, "Post");
  let out = formatString(value.room, "Post.room", Infinity);
  out += SEPARATOR + formatString(value.text, "Post.text", Infinity);
  out += SEPARATOR + formatPostAttachmentsList(value.attachments);
  return out;
}
export function parsePost(r) {
  const room = parseString(r, 256);
  const text = parseString(r, 32e3);
  const attachments = parsePostAttachmentsList(r);
  return { room, text, attachments };
}
export function formatQuestion(value) {
  checkObject(value, "Question");
  const temperature = value.temperature;
  let out = formatString(value.room, "Question.room", Infinity);
  out += SEPARATOR + formatString(value.text, "Question.text", Infinity);
  out += SEPARATOR + `${ordinalOfModel(value.model, "Question.model")}`;
  out += SEPARATOR + (temperature === void 0 ? "" : formatDecimal(temperature, 2, 100, "Question.temperature"));
  return out;
}
export function parseQuestion(r) {
  const room = parseString(r, 256);
  const text = parseString(r, 32e3);
  const model = parseModel(r);
  const temperature = r.absent() ? void 0 : parseDecimal(r, 2, 100);
  return { room, text, model, temperature };
}
export function formatRoom(value) {
  checkObject(value, "Room");
  return formatString(value.name, "Room.name", Infinity);
}
export function parseRoom(r) {
  const name = parseString(r, 256);
  return { name };
}
export function formatToken(value) {
  checkObject(value, "Token");
  return formatString(value.text, "Token.text");
}
export function parseToken(r) {
  const text = parseString(r, 1048576);
  return { text };
}
export function formatToolCall(value) {
  checkObject(value, "ToolCall");
  let out = formatString(value.tool, "ToolCall.tool");
  out += SEPARATOR + formatJson(value.arguments, 4096, 32, "ToolCall.arguments");
  return out;
}
export function parseToolCall(r) {
  const tool = parseString(r, 1048576);
  const arguments_ = parseJson(r, 4096, 32);
  return { tool, arguments: arguments_ };
}
export function formatTyping(value) {
  checkObject(value, "Typing");
  return formatString(value.author, "Typing.author", Infinity);
}
export function parseTyping(r) {
  const author = parseString(r, 256);
  return { author };
}
function formatAttachment(value) {
  switch (value.kind) {
    case "link":
      return formatAttachmentLink(value);
    case "quote":
      return formatAttachmentQuote(value);
  }
}
function parseAttachment(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  switch (ordinal) {
    case 0:
      return parseAttachmentLink(r);
    case 1:
      return parseAttachmentQuote(r);
    default:
      return unknownMember(r, "Attachment", ordinal);
  }
}
function parseModel(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfModel(ordinal) ?? unknownMember(r, "Model", ordinal);
}
function parseRole(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfRole(ordinal) ?? unknownMember(r, "Role", ordinal);
}
function parseStopReason(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfStopReason(ordinal) ?? unknownMember(r, "StopReason", ordinal);
}
