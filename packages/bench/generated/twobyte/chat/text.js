// @generated from the schema of bench.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkArray,
  checkObject,
  formatBoolean,
  formatInteger,
  formatString,
  formatUuid,
  parseBoolean,
  parseCount,
  parseInteger,
  parseString,
  parseUnsigned,
  parseUuid
} from "@twobyte/wire";
export function formatAuthor(value) {
  checkObject(value, "Author");
  let out = formatInteger(value.id, 0, 9007199254740991, "Author.id");
  out += SEPARATOR + formatString(value.name, "Author.name", Infinity);
  return out;
}
export function parseAuthor(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const name = parseString(r, 8e4);
  return { id, name };
}
function formatChatMentionsList(list) {
  checkArray(list, "Chat.mentions", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatInteger(each, 0, 4294967295, "Chat.mentions");
  }
  return all;
}
function parseChatMentionsList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseUnsigned(r, 4294967295);
  }
  return list;
}
export function formatChat(value) {
  checkObject(value, "Chat");
  const replyTo = value.replyTo;
  let out = formatUuid(value.id, "Chat.id");
  out += SEPARATOR + formatString(value.room, "Chat.room", Infinity);
  out += SEPARATOR + formatAuthor(value.author);
  out += SEPARATOR + formatString(value.text, "Chat.text", Infinity);
  out += SEPARATOR + formatInteger(value.ts, -140737488355328, 140737488355327, "Chat.ts");
  out += SEPARATOR + formatChatMentionsList(value.mentions);
  out += SEPARATOR + formatBoolean(value.edited, "Chat.edited");
  out += SEPARATOR + (replyTo === void 0 ? "" : formatUuid(replyTo, "Chat.replyTo"));
  return out;
}
export function parseChat(r) {
  const id = parseUuid(r);
  const room = parseString(r, 8e4);
  const author = parseAuthor(r);
  const text = parseString(r, 8e4);
  const ts = parseInteger(r, -140737488355328, 140737488355327);
  const mentions = parseChatMentionsList(r);
  const edited = parseBoolean(r);
  const replyTo = r.absent() ? void 0 : parseUuid(r);
  return { id, room, author, text, ts, mentions, edited, replyTo };
}
