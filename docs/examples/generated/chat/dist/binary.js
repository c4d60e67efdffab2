// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  bit,
  checkArray,
  checkConst,
  checkObject,
  clearBits,
  getBits,
  putDecimal,
  putI53,
  putTimestamp,
  putU32,
  putU8,
  putUuid,
  putVarint,
  readCount,
  readDecimal,
  readI53,
  readJson,
  readString,
  readTimestamp,
  readU32,
  readU8,
  readUuid,
  setBits,
  skipBits,
  takeBits1,
  takeVarint,
  unknownMember,
  writeJson,
  writeString
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
export function writeAttachmentLink(w, value) {
  checkObject(value, "Attachment.link");
  const title = value.title;
  w.reserve(1);
  w.bytes[w.pos++] = title === void 0 ? 0 : 1;
  checkConst(value.kind, "link", "Attachment.link.kind");
  writeString(w, value.url, "Attachment.link.url", Infinity, 2048);
  if (title !== void 0) {
    writeString(w, title, "Attachment.link.title", Infinity, 200);
  }
}
export function readAttachmentLink(r) {
  const bits = takeBits1(r, 1);
  const kind = "link";
  const url = readString(r, 8192);
  const title = (bits & 1) !== 0 ? readString(r, 800) : void 0;
  return { kind, url, title };
}
export function writeAttachmentQuote(w, value) {
  checkObject(value, "Attachment.quote");
  w.reserve(16);
  checkConst(value.kind, "quote", "Attachment.quote.kind");
  putUuid(w, value.message, "Attachment.quote.message");
  writeString(w, value.text, "Attachment.quote.text", Infinity, 8e3);
}
export function readAttachmentQuote(r) {
  const kind = "quote";
  const message = readUuid(r);
  const text = readString(r, 32e3);
  return { kind, message, text };
}
export function writeCitation(w, value) {
  checkObject(value, "Citation");
  writeString(w, value.title, "Citation.title");
  writeString(w, value.url, "Citation.url", Infinity, 2048);
  w.reserve(10);
  putU32(w, value.from, "Citation.from");
  putU32(w, value.to, "Citation.to");
}
export function readCitation(r) {
  const title = readString(r, 1048576);
  const url = readString(r, 8192);
  const from_ = readU32(r);
  const to_ = readU32(r);
  return { title, url, from: from_, to: to_ };
}
export function writeDone(w, value) {
  checkObject(value, "Done");
  const reason = value.reason;
  const reasonOrdinal = ordinalOfStopReason(reason, "Done.reason");
  w.reserve(14);
  w.bytes[w.pos++] = reasonOrdinal;
  putU32(w, value.tokens, "Done.tokens");
  putI53(w, value.took, "Done.took");
}
export function readDone(r) {
  const bits = takeBits1(r, 3);
  const reason = readStopReason(r, bits & 3);
  const tokens_ = readU32(r);
  const took = readI53(r);
  return { reason, tokens: tokens_, took };
}
function writeHistoryMessagesList(w, list) {
  checkArray(list, "History.messages");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeMessage(w, each);
  }
}
function readHistoryMessagesList(r) {
  const count = readCount(r, 200, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readMessage(r);
    list[i] = each;
  }
  return list;
}
export function writeHistory(w, value) {
  checkObject(value, "History");
  const hasMore = value.hasMore;
  w.reserve(1);
  w.bytes[w.pos++] = bit(hasMore, "History.hasMore");
  writeHistoryMessagesList(w, value.messages);
}
export function readHistory(r) {
  const bits = takeBits1(r, 1);
  const messages = readHistoryMessagesList(r);
  const hasMore = (bits & 1) !== 0;
  return { messages, hasMore };
}
export function writeHistoryRequest(w, value) {
  checkObject(value, "HistoryRequest");
  const before = value.before;
  w.reserve(1);
  w.bytes[w.pos++] = before === void 0 ? 0 : 1;
  writeString(w, value.room, "HistoryRequest.room", Infinity, 64);
  w.reserve(7);
  if (before !== void 0) {
    putTimestamp(w, before, "HistoryRequest.before");
  }
  putU8(w, value.limit, "HistoryRequest.limit");
}
export function readHistoryRequest(r) {
  const bits = takeBits1(r, 1);
  const room = readString(r, 256);
  const before = (bits & 1) !== 0 ? readTimestamp(r) : void 0;
  const limit = readU8(r);
  return { room, before, limit };
}
function writeMessageAttachmentsList(w, list) {
  checkArray(list, "Message.attachments", Infinity);
  if (list.length > 8) w.large = true;
  w.reserve(5 + (list.length * 2 + 7 >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 2);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    setBits(w.bytes, from, i * 2, ordinalOfAttachment(each, "Message.attachments"));
  }
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeAttachment(w, each);
  }
}
function readMessageAttachmentsList(r) {
  const count = readCount(r, 18, 8);
  const from = skipBits(r, count * 2);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 2, 2);
    const each = readAttachment(r, eachBits);
    list[i] = each;
  }
  return list;
}
export function writeMessage(w, value) {
  checkObject(value, "Message");
  const role = value.role;
  const roleOrdinal = ordinalOfRole(role, "Message.role");
  const author = value.author;
  const edited = value.edited;
  w.reserve(17);
  w.bytes[w.pos++] = roleOrdinal | (author === null ? 1 : 0) << 2 | (edited === void 0 ? 0 : 1) << 3;
  putUuid(w, value.id, "Message.id");
  if (author !== null) {
    writeString(w, author, "Message.author", Infinity, 64);
  }
  writeString(w, value.text, "Message.text", Infinity, 8e3);
  w.reserve(12);
  putTimestamp(w, value.sent, "Message.sent");
  if (edited !== void 0) {
    putTimestamp(w, edited, "Message.edited");
  }
  writeMessageAttachmentsList(w, value.attachments);
}
export function readMessage(r) {
  const bits = takeBits1(r, 15);
  const id = readUuid(r);
  const role = readRole(r, bits & 3);
  const author = (bits & 4) !== 0 ? null : readString(r, 256);
  const text = readString(r, 32e3);
  const sent = readTimestamp(r);
  const edited = (bits & 8) !== 0 ? readTimestamp(r) : void 0;
  const attachments = readMessageAttachmentsList(r);
  return { id, role, author, text, sent, edited, attachments };
}
export function writeNoSuchRoom(w, value) {
  checkObject(value, "NoSuchRoom");
  writeString(w, value.room, "NoSuchRoom.room", Infinity, 64);
}
export function readNoSuchRoom(r) {
  const room = readString(r, 256);
  return { room };
}
function writePostAttachmentsList(w, list) {
  checkArray(list, "Post.attachments", Infinity);
  if (list.length > 8) w.large = true;
  w.reserve(5 + (list.length * 2 + 7 >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 2);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    setBits(w.bytes, from, i * 2, ordinalOfAttachment(each, "Post.attachments"));
  }
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeAttachment(w, each);
  }
}
function readPostAttachmentsList(r) {
  const count = readCount(r, 18, 8);
  const from = skipBits(r, count * 2);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 2, 2);
    const each = readAttachment(r, eachBits);
    list[i] = each;
  }
  return list;
}
export function writePost(w, value) {
  checkObject(value, "Post");
  writeString(w, value.room, "Post.room", Infinity, 64);
  writeString(w, value.text, "Post.text", Infinity, 8e3);
  writePostAttachmentsList(w, value.attachments);
}
export function readPost(r) {
  const room = readString(r, 256);
  const text = readString(r, 32e3);
  const attachments = readPostAttachmentsList(r);
  return { room, text, attachments };
}
export function writeQuestion(w, value) {
  checkObject(value, "Question");
  const model = value.model;
  const modelOrdinal = ordinalOfModel(model, "Question.model");
  const temperature = value.temperature;
  w.reserve(1);
  w.bytes[w.pos++] = modelOrdinal | (temperature === void 0 ? 0 : 1) << 2;
  writeString(w, value.room, "Question.room", Infinity, 64);
  writeString(w, value.text, "Question.text", Infinity, 8e3);
  w.reserve(8);
  if (temperature !== void 0) {
    putDecimal(w, temperature, 100, "Question.temperature");
  }
}
export function readQuestion(r) {
  const bits = takeBits1(r, 7);
  const room = readString(r, 256);
  const text = readString(r, 32e3);
  const model = readModel(r, bits & 3);
  const temperature = (bits & 4) !== 0 ? readDecimal(r, 100) : void 0;
  return { room, text, model, temperature };
}
export function writeRoom(w, value) {
  checkObject(value, "Room");
  writeString(w, value.name, "Room.name", Infinity, 64);
}
export function readRoom(r) {
  const name = readString(r, 256);
  return { name };
}
export function writeToken(w, value) {
  checkObject(value, "Token");
  writeString(w, value.text, "Token.text");
}
export function readToken(r) {
  const text = readString(r, 1048576);
  return { text };
}
export function writeToolCall(w, value) {
  checkObject(value, "ToolCall");
  writeString(w, value.tool, "ToolCall.tool");
  writeJson(w, value.arguments, 4096, 32, "ToolCall.arguments");
}
export function readToolCall(r) {
  const tool = readString(r, 1048576);
  const arguments_ = readJson(r, 4096, 32);
  return { tool, arguments: arguments_ };
}
export function writeTyping(w, value) {
  checkObject(value, "Typing");
  writeString(w, value.author, "Typing.author", Infinity, 64);
}
export function readTyping(r) {
  const author = readString(r, 256);
  return { author };
}
function writeAttachment(w, value) {
  switch (value.kind) {
    case "link":
      return writeAttachmentLink(w, value);
    case "quote":
      return writeAttachmentQuote(w, value);
  }
}
function readAttachment(r, bits) {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  switch (ordinal) {
    case 0:
      return readAttachmentLink(r);
    case 1:
      return readAttachmentQuote(r);
    default:
      return unknownMember(r, "Attachment", ordinal);
  }
}
function readModel(r, bits) {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfModel(ordinal) ?? unknownMember(r, "Model", ordinal);
}
function readRole(r, bits) {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfRole(ordinal) ?? unknownMember(r, "Role", ordinal);
}
function readStopReason(r, bits) {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfStopReason(ordinal) ?? unknownMember(r, "StopReason", ordinal);
}
