// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
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
  writeString,
} from "@twobyte/wire";
import {
  memberOfModel,
  memberOfRole,
  memberOfStopReason,
  ordinalOfAttachment,
  ordinalOfModel,
  ordinalOfRole,
  ordinalOfStopReason,
} from "./members.js";
import type {
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

export function writeAttachmentLink(w: BinaryWriter, value: AttachmentLink): void {
  checkObject(value, "Attachment.link");
  const title = value.title;
  w.reserve(1);
  w.bytes[w.pos++] = title === undefined ? 0 : 1;
  checkConst(value.kind, "link", "Attachment.link.kind");
  writeString(w, value.url, "Attachment.link.url", Infinity, 2048);
  if (title !== undefined) {
    writeString(w, title, "Attachment.link.title", Infinity, 200);
  }
}

export function readAttachmentLink(r: BinaryReader): AttachmentLink {
  const bits = takeBits1(r, 1);
  const kind = "link";
  const url = readString(r, 8192);
  const title = (bits & 1) !== 0 ? readString(r, 800) : undefined;
  return { kind, url, title };
}

export function writeAttachmentQuote(w: BinaryWriter, value: AttachmentQuote): void {
  checkObject(value, "Attachment.quote");
  w.reserve(16);
  checkConst(value.kind, "quote", "Attachment.quote.kind");
  putUuid(w, value.message, "Attachment.quote.message");
  writeString(w, value.text, "Attachment.quote.text", Infinity, 8000);
}

export function readAttachmentQuote(r: BinaryReader): AttachmentQuote {
  const kind = "quote";
  const message = readUuid(r);
  const text = readString(r, 32000);
  return { kind, message, text };
}

export function writeCitation(w: BinaryWriter, value: Citation): void {
  checkObject(value, "Citation");
  writeString(w, value.title, "Citation.title");
  writeString(w, value.url, "Citation.url", Infinity, 2048);
  w.reserve(10);
  putU32(w, value.from, "Citation.from");
  putU32(w, value.to, "Citation.to");
}

export function readCitation(r: BinaryReader): Citation {
  const title = readString(r, 1048576);
  const url = readString(r, 8192);
  const from_ = readU32(r);
  const to_ = readU32(r);
  return { title, url, from: from_, to: to_ };
}

export function writeDone(w: BinaryWriter, value: Done): void {
  checkObject(value, "Done");
  const reason = value.reason;
  const reasonOrdinal = ordinalOfStopReason(reason, "Done.reason");
  w.reserve(14);
  w.bytes[w.pos++] = reasonOrdinal;
  putU32(w, value.tokens, "Done.tokens");
  putI53(w, value.took, "Done.took");
}

export function readDone(r: BinaryReader): Done {
  const bits = takeBits1(r, 3);
  const reason = readStopReason(r, bits & 3);
  const tokens_ = readU32(r);
  const took = readI53(r);
  return { reason, tokens: tokens_, took };
}

function writeHistoryMessagesList(w: BinaryWriter, list: readonly Message[]): void {
  checkArray(list, "History.messages");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeMessage(w, each);
  }
}

function readHistoryMessagesList(r: BinaryReader): Message[] {
  const count = readCount(r, 200, 1048576);
  const list: Message[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readMessage(r);
    list[i] = each;
  }
  return list;
}

export function writeHistory(w: BinaryWriter, value: History): void {
  checkObject(value, "History");
  const hasMore = value.hasMore;
  w.reserve(1);
  w.bytes[w.pos++] = bit(hasMore, "History.hasMore");
  writeHistoryMessagesList(w, value.messages);
}

export function readHistory(r: BinaryReader): History {
  const bits = takeBits1(r, 1);
  const messages = readHistoryMessagesList(r);
  const hasMore = (bits & 1) !== 0;
  return { messages, hasMore };
}

export function writeHistoryRequest(w: BinaryWriter, value: HistoryRequest): void {
  checkObject(value, "HistoryRequest");
  const before = value.before;
  w.reserve(1);
  w.bytes[w.pos++] = before === undefined ? 0 : 1;
  writeString(w, value.room, "HistoryRequest.room", Infinity, 64);
  w.reserve(7);
  if (before !== undefined) {
    putTimestamp(w, before, "HistoryRequest.before");
  }
  putU8(w, value.limit, "HistoryRequest.limit");
}

export function readHistoryRequest(r: BinaryReader): HistoryRequest {
  const bits = takeBits1(r, 1);
  const room = readString(r, 256);
  const before = (bits & 1) !== 0 ? readTimestamp(r) : undefined;
  const limit = readU8(r);
  return { room, before, limit };
}

function writeMessageAttachmentsList(w: BinaryWriter, list: readonly Attachment[]): void {
  checkArray(list, "Message.attachments", Infinity);
  if (list.length > 8) w.large = true;
  w.reserve(5 + ((list.length * 2 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 2);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 2, ordinalOfAttachment(each, "Message.attachments"));
  }
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeAttachment(w, each);
  }
}

function readMessageAttachmentsList(r: BinaryReader): Attachment[] {
  const count = readCount(r, 18, 8);
  const from = skipBits(r, count * 2);
  const list: Attachment[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 2, 2);
    const each = readAttachment(r, eachBits);
    list[i] = each;
  }
  return list;
}

export function writeMessage(w: BinaryWriter, value: Message): void {
  checkObject(value, "Message");
  const role = value.role;
  const roleOrdinal = ordinalOfRole(role, "Message.role");
  const author = value.author;
  const edited = value.edited;
  w.reserve(17);
  w.bytes[w.pos++] = roleOrdinal | ((author === null ? 1 : 0) << 2) | ((edited === undefined ? 0 : 1) << 3);
  putUuid(w, value.id, "Message.id");
  if (author !== null) {
    writeString(w, author, "Message.author", Infinity, 64);
  }
  writeString(w, value.text, "Message.text", Infinity, 8000);
  w.reserve(12);
  putTimestamp(w, value.sent, "Message.sent");
  if (edited !== undefined) {
    putTimestamp(w, edited, "Message.edited");
  }
  writeMessageAttachmentsList(w, value.attachments);
}

export function readMessage(r: BinaryReader): Message {
  const bits = takeBits1(r, 15);
  const id = readUuid(r);
  const role = readRole(r, bits & 3);
  const author = (bits & 4) !== 0 ? null : readString(r, 256);
  const text = readString(r, 32000);
  const sent = readTimestamp(r);
  const edited = (bits & 8) !== 0 ? readTimestamp(r) : undefined;
  const attachments = readMessageAttachmentsList(r);
  return { id, role, author, text, sent, edited, attachments };
}

export function writeNoSuchRoom(w: BinaryWriter, value: NoSuchRoom): void {
  checkObject(value, "NoSuchRoom");
  writeString(w, value.room, "NoSuchRoom.room", Infinity, 64);
}

export function readNoSuchRoom(r: BinaryReader): NoSuchRoom {
  const room = readString(r, 256);
  return { room };
}

function writePostAttachmentsList(w: BinaryWriter, list: readonly Attachment[]): void {
  checkArray(list, "Post.attachments", Infinity);
  if (list.length > 8) w.large = true;
  w.reserve(5 + ((list.length * 2 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 2);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 2, ordinalOfAttachment(each, "Post.attachments"));
  }
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeAttachment(w, each);
  }
}

function readPostAttachmentsList(r: BinaryReader): Attachment[] {
  const count = readCount(r, 18, 8);
  const from = skipBits(r, count * 2);
  const list: Attachment[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 2, 2);
    const each = readAttachment(r, eachBits);
    list[i] = each;
  }
  return list;
}

export function writePost(w: BinaryWriter, value: Post): void {
  checkObject(value, "Post");
  writeString(w, value.room, "Post.room", Infinity, 64);
  writeString(w, value.text, "Post.text", Infinity, 8000);
  writePostAttachmentsList(w, value.attachments);
}

export function readPost(r: BinaryReader): Post {
  const room = readString(r, 256);
  const text = readString(r, 32000);
  const attachments = readPostAttachmentsList(r);
  return { room, text, attachments };
}

export function writeQuestion(w: BinaryWriter, value: Question): void {
  checkObject(value, "Question");
  const model = value.model;
  const modelOrdinal = ordinalOfModel(model, "Question.model");
  const temperature = value.temperature;
  w.reserve(1);
  w.bytes[w.pos++] = modelOrdinal | ((temperature === undefined ? 0 : 1) << 2);
  writeString(w, value.room, "Question.room", Infinity, 64);
  writeString(w, value.text, "Question.text", Infinity, 8000);
  w.reserve(8);
  if (temperature !== undefined) {
    putDecimal(w, temperature, 100, "Question.temperature");
  }
}

export function readQuestion(r: BinaryReader): Question {
  const bits = takeBits1(r, 7);
  const room = readString(r, 256);
  const text = readString(r, 32000);
  const model = readModel(r, bits & 3);
  const temperature = (bits & 4) !== 0 ? readDecimal(r, 100) : undefined;
  return { room, text, model, temperature };
}

export function writeRoom(w: BinaryWriter, value: Room): void {
  checkObject(value, "Room");
  writeString(w, value.name, "Room.name", Infinity, 64);
}

export function readRoom(r: BinaryReader): Room {
  const name = readString(r, 256);
  return { name };
}

export function writeToken(w: BinaryWriter, value: Token): void {
  checkObject(value, "Token");
  writeString(w, value.text, "Token.text");
}

export function readToken(r: BinaryReader): Token {
  const text = readString(r, 1048576);
  return { text };
}

export function writeToolCall(w: BinaryWriter, value: ToolCall): void {
  checkObject(value, "ToolCall");
  writeString(w, value.tool, "ToolCall.tool");
  writeJson(w, value.arguments, 4096, 32, "ToolCall.arguments");
}

export function readToolCall(r: BinaryReader): ToolCall {
  const tool = readString(r, 1048576);
  const arguments_ = readJson(r, 4096, 32);
  return { tool, arguments: arguments_ };
}

export function writeTyping(w: BinaryWriter, value: Typing): void {
  checkObject(value, "Typing");
  writeString(w, value.author, "Typing.author", Infinity, 64);
}

export function readTyping(r: BinaryReader): Typing {
  const author = readString(r, 256);
  return { author };
}

function writeAttachment(w: BinaryWriter, value: Attachment): void {
  switch (value.kind) {
    case "link":
      return writeAttachmentLink(w, value);
    case "quote":
      return writeAttachmentQuote(w, value);
  }
}

function readAttachment(r: BinaryReader, bits: number): Attachment {
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

function readModel(r: BinaryReader, bits: number): Model {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfModel(ordinal) ?? unknownMember(r, "Model", ordinal);
}

function readRole(r: BinaryReader, bits: number): Role {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfRole(ordinal) ?? unknownMember(r, "Role", ordinal);
}

function readStopReason(r: BinaryReader, bits: number): StopReason {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfStopReason(ordinal) ?? unknownMember(r, "StopReason", ordinal);
}
