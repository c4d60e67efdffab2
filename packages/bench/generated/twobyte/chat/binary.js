// @generated from the schema of bench.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  bit,
  checkArray,
  checkObject,
  putTimestamp,
  putU32,
  putU53,
  putUuid,
  putVarint,
  readCount,
  readString,
  readTimestamp,
  readU32,
  readU53,
  readUuid,
  takeBits1,
  writeString
} from "@twobyte/wire";
export function writeAuthor(w, value) {
  checkObject(value, "Author");
  w.reserve(8);
  putU53(w, value.id, "Author.id");
  writeString(w, value.name, "Author.name", Infinity);
}
export function readAuthor(r) {
  const id = readU53(r);
  const name = readString(r, 8e4);
  return { id, name };
}
function writeChatMentionsList(w, list) {
  checkArray(list, "Chat.mentions", Infinity);
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    w.reserve(5);
    putU32(w, each, "Chat.mentions");
  }
}
function readChatMentionsList(r) {
  const count = readCount(r, 8, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readU32(r);
    list[i] = each;
  }
  return list;
}
export function writeChat(w, value) {
  checkObject(value, "Chat");
  const edited = value.edited;
  const replyTo = value.replyTo;
  w.reserve(17);
  const bits = bit(edited, "Chat.edited") | (replyTo === void 0 ? 0 : 1) << 1;
  w.bytes[w.pos++] = bits;
  putUuid(w, value.id, "Chat.id");
  writeString(w, value.room, "Chat.room", Infinity);
  writeAuthor(w, value.author);
  writeString(w, value.text, "Chat.text", Infinity);
  w.reserve(6);
  putTimestamp(w, value.ts, "Chat.ts");
  writeChatMentionsList(w, value.mentions);
  w.reserve(16);
  if (replyTo !== void 0) {
    putUuid(w, replyTo, "Chat.replyTo");
  }
}
export function readChat(r) {
  const bits = takeBits1(r, 3);
  const id = readUuid(r);
  const room = readString(r, 8e4);
  const author = readAuthor(r);
  const text = readString(r, 8e4);
  const ts = readTimestamp(r);
  const mentions = readChatMentionsList(r);
  const edited = (bits & 1) !== 0;
  const replyTo = (bits & 2) !== 0 ? readUuid(r) : void 0;
  return { id, room, author, text, ts, mentions, edited, replyTo };
}
