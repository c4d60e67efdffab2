// @generated from the schema of bench.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  arrayFromJson,
  booleanFromJson,
  integerFromJson,
  objectFromJson,
  own,
  stringFromJson,
  uuidFromJson
} from "@twobyte/wire";
const AUTHOR_NAMES = /* @__PURE__ */ new Set(["id", "name"]);
const CHAT_NAMES = /* @__PURE__ */ new Set(["id", "room", "author", "text", "ts", "mentions", "edited", "replyTo"]);
export function authorToJson(value) {
  return {
    id: value.id,
    name: value.name
  };
}
export function authorFromJson(json) {
  const members = objectFromJson(json, AUTHOR_NAMES, "Author");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Author.id"),
    name: stringFromJson(own(members, "name"), "Author.name")
  };
}
function chatMentionsListToJson(value) {
  return value.map((each) => each);
}
function chatMentionsListFromJson(json) {
  return arrayFromJson(json, "Chat.mentions").map((each) => integerFromJson(each, 0, 4294967295, "Chat.mentions"));
}
export function chatToJson(value) {
  const json = {
    id: value.id.toLowerCase(),
    room: value.room,
    author: authorToJson(value.author),
    text: value.text,
    ts: value.ts,
    mentions: chatMentionsListToJson(value.mentions),
    edited: value.edited
  };
  if (value.replyTo !== void 0) json["replyTo"] = value.replyTo.toLowerCase();
  return json;
}
export function chatFromJson(json) {
  const members = objectFromJson(json, CHAT_NAMES, "Chat");
  const replyTo = own(members, "replyTo");
  return {
    id: uuidFromJson(own(members, "id"), "Chat.id"),
    room: stringFromJson(own(members, "room"), "Chat.room"),
    author: authorFromJson(own(members, "author")),
    text: stringFromJson(own(members, "text"), "Chat.text"),
    ts: integerFromJson(own(members, "ts"), -140737488355328, 140737488355327, "Chat.ts"),
    mentions: chatMentionsListFromJson(own(members, "mentions")),
    edited: booleanFromJson(own(members, "edited"), "Chat.edited"),
    replyTo: replyTo === void 0 ? void 0 : uuidFromJson(replyTo, "Chat.replyTo")
  };
}
