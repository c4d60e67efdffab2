// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { arrayFromJson, booleanFromJson, constFromJson, decimalFromJson, decimalToJson, integerFromJson, jsonFromJson, membersFromJson, noMember, objectFromJson, own, stringFromJson, uuidFromJson } from "@twobyte/wire";
const ATTACHMENT_LINK_NAMES = /* @__PURE__ */ new Set(["kind", "url", "title"]);
const ATTACHMENT_QUOTE_NAMES = /* @__PURE__ */ new Set(["kind", "message", "text"]);
const DONE_NAMES = /* @__PURE__ */ new Set(["reason", "tokens"]);
const HISTORY_NAMES = /* @__PURE__ */ new Set(["messages", "hasMore"]);
const HISTORY_REQUEST_NAMES = /* @__PURE__ */ new Set(["room", "limit"]);
const IMPORT_NAMES = /* @__PURE__ */ new Set(["room"]);
const IMPORTED_NAMES = /* @__PURE__ */ new Set(["count"]);
const MESSAGE_NAMES = /* @__PURE__ */ new Set(["id", "role", "author", "text", "sent", "edited", "pinned", "attachments"]);
const NO_SUCH_ROOM_NAMES = /* @__PURE__ */ new Set(["room"]);
const NOTICE_NAMES = /* @__PURE__ */ new Set(["text"]);
const NOTICED_NAMES = /* @__PURE__ */ new Set(["opened"]);
const POST_NAMES = /* @__PURE__ */ new Set(["room", "text", "attachments"]);
const QUESTION_NAMES = /* @__PURE__ */ new Set(["room", "text", "model", "temperature"]);
const READ_NAMES = /* @__PURE__ */ new Set(["room", "upTo"]);
const ROOM_NAMES = /* @__PURE__ */ new Set(["name"]);
const TALK_NAMES = /* @__PURE__ */ new Set(["room"]);
const TOKEN_NAMES = /* @__PURE__ */ new Set(["text"]);
const TOOL_CALL_NAMES = /* @__PURE__ */ new Set(["tool", "arguments"]);
const TYPING_NAMES = /* @__PURE__ */ new Set(["author"]);
export function attachmentLinkToJson(value) {
  const json = {
    kind: value.kind,
    url: value.url,
  };
  if (value.title !== undefined)
    json.title = value.title;
  return json;
}
export function attachmentLinkFromJson(json) {
  const members = objectFromJson(json, ATTACHMENT_LINK_NAMES, "Attachment.link");
  const member0 = own(members, "kind");
  const member1 = own(members, "url");
  const member2 = own(members, "title");
  return {
    kind: constFromJson(member0, "link", "Attachment.link.kind"),
    url: stringFromJson(member1, "Attachment.link.url"),
    title: member2 === undefined ? undefined : stringFromJson(member2, "Attachment.link.title"),
  };
}
export function attachmentQuoteToJson(value) {
  const json = {
    kind: value.kind,
    message: value.message,
    text: value.text,
  };
  return json;
}
export function attachmentQuoteFromJson(json) {
  const members = objectFromJson(json, ATTACHMENT_QUOTE_NAMES, "Attachment.quote");
  const member0 = own(members, "kind");
  const member1 = own(members, "message");
  const member2 = own(members, "text");
  return {
    kind: constFromJson(member0, "quote", "Attachment.quote.kind"),
    message: uuidFromJson(member1, "Attachment.quote.message"),
    text: stringFromJson(member2, "Attachment.quote.text"),
  };
}
export function doneToJson(value) {
  const json = {
    reason: value.reason,
    tokens: value.tokens,
  };
  return json;
}
export function doneFromJson(json) {
  const members = objectFromJson(json, DONE_NAMES, "Done");
  const member0 = own(members, "reason");
  const member1 = own(members, "tokens");
  return {
    reason: stopReasonFromJson(member0),
    tokens: integerFromJson(member1, 0, 4294967295, "Done.tokens"),
  };
}
function historyMessagesListToJson(value) {
  return value.map((each) => messageToJson(each));
}
function historyMessagesListFromJson(json) {
  return arrayFromJson(json, "History.messages").map((each) => messageFromJson(each));
}
export function historyToJson(value) {
  const json = {
    messages: historyMessagesListToJson(value.messages),
    hasMore: value.hasMore,
  };
  return json;
}
export function historyFromJson(json) {
  const members = objectFromJson(json, HISTORY_NAMES, "History");
  const member0 = own(members, "messages");
  const member1 = own(members, "hasMore");
  return {
    messages: historyMessagesListFromJson(member0),
    hasMore: booleanFromJson(member1, "History.hasMore"),
  };
}
export function historyRequestToJson(value) {
  const json = {
    room: value.room,
    limit: value.limit,
  };
  return json;
}
export function historyRequestFromJson(json) {
  const members = objectFromJson(json, HISTORY_REQUEST_NAMES, "HistoryRequest");
  const member0 = own(members, "room");
  const member1 = own(members, "limit");
  return {
    room: stringFromJson(member0, "HistoryRequest.room"),
    limit: integerFromJson(member1, 0, 255, "HistoryRequest.limit"),
  };
}
export function importToJson(value) {
  const json = {
    room: value.room,
  };
  return json;
}
export function importFromJson(json) {
  const members = objectFromJson(json, IMPORT_NAMES, "Import");
  const member0 = own(members, "room");
  return {
    room: stringFromJson(member0, "Import.room"),
  };
}
export function importedToJson(value) {
  const json = {
    count: value.count,
  };
  return json;
}
export function importedFromJson(json) {
  const members = objectFromJson(json, IMPORTED_NAMES, "Imported");
  const member0 = own(members, "count");
  return {
    count: integerFromJson(member0, 0, 4294967295, "Imported.count"),
  };
}
function messageAttachmentsListToJson(value) {
  return value.map((each) => attachmentToJson(each));
}
function messageAttachmentsListFromJson(json) {
  return arrayFromJson(json, "Message.attachments").map((each) => attachmentFromJson(each));
}
export function messageToJson(value) {
  const json = {
    id: value.id,
    role: value.role,
    author: value.author,
    text: value.text,
    sent: value.sent,
  };
  if (value.edited !== undefined)
    json.edited = value.edited;
  json.pinned = value.pinned;
  json.attachments = messageAttachmentsListToJson(value.attachments);
  return json;
}
export function messageFromJson(json) {
  const members = objectFromJson(json, MESSAGE_NAMES, "Message");
  const member0 = own(members, "id");
  const member1 = own(members, "role");
  const member2 = own(members, "author");
  const member3 = own(members, "text");
  const member4 = own(members, "sent");
  const member5 = own(members, "edited");
  const member6 = own(members, "pinned");
  const member7 = own(members, "attachments");
  return {
    id: uuidFromJson(member0, "Message.id"),
    role: roleFromJson(member1),
    author: member2 === null ? null : stringFromJson(member2, "Message.author"),
    text: stringFromJson(member3, "Message.text"),
    sent: integerFromJson(member4, -140737488355328, 140737488355327, "Message.sent"),
    edited: member5 === undefined ? undefined : integerFromJson(member5, -140737488355328, 140737488355327, "Message.edited"),
    pinned: booleanFromJson(member6, "Message.pinned"),
    attachments: messageAttachmentsListFromJson(member7),
  };
}
export function noSuchRoomToJson(value) {
  const json = {
    room: value.room,
  };
  return json;
}
export function noSuchRoomFromJson(json) {
  const members = objectFromJson(json, NO_SUCH_ROOM_NAMES, "NoSuchRoom");
  const member0 = own(members, "room");
  return {
    room: stringFromJson(member0, "NoSuchRoom.room"),
  };
}
export function noticeToJson(value) {
  const json = {
    text: value.text,
  };
  return json;
}
export function noticeFromJson(json) {
  const members = objectFromJson(json, NOTICE_NAMES, "Notice");
  const member0 = own(members, "text");
  return {
    text: stringFromJson(member0, "Notice.text"),
  };
}
export function noticedToJson(value) {
  const json = {
    opened: value.opened,
  };
  return json;
}
export function noticedFromJson(json) {
  const members = objectFromJson(json, NOTICED_NAMES, "Noticed");
  const member0 = own(members, "opened");
  return {
    opened: booleanFromJson(member0, "Noticed.opened"),
  };
}
function postAttachmentsListToJson(value) {
  return value.map((each) => attachmentToJson(each));
}
function postAttachmentsListFromJson(json) {
  return arrayFromJson(json, "Post.attachments").map((each) => attachmentFromJson(each));
}
export function postToJson(value) {
  const json = {
    room: value.room,
    text: value.text,
    attachments: postAttachmentsListToJson(value.attachments),
  };
  return json;
}
export function postFromJson(json) {
  const members = objectFromJson(json, POST_NAMES, "Post");
  const member0 = own(members, "room");
  const member1 = own(members, "text");
  const member2 = own(members, "attachments");
  return {
    room: stringFromJson(member0, "Post.room"),
    text: stringFromJson(member1, "Post.text"),
    attachments: postAttachmentsListFromJson(member2),
  };
}
export function questionToJson(value) {
  const json = {
    room: value.room,
    text: value.text,
    model: value.model,
  };
  if (value.temperature !== undefined)
    json.temperature = decimalToJson(value.temperature, 2, 100, "Question.temperature");
  return json;
}
export function questionFromJson(json) {
  const members = objectFromJson(json, QUESTION_NAMES, "Question");
  const member0 = own(members, "room");
  const member1 = own(members, "text");
  const member2 = own(members, "model");
  const member3 = own(members, "temperature");
  return {
    room: stringFromJson(member0, "Question.room"),
    text: stringFromJson(member1, "Question.text"),
    model: modelFromJson(member2),
    temperature: member3 === undefined ? undefined : decimalFromJson(member3, 2, 100, "Question.temperature"),
  };
}
export function readToJson(value) {
  const json = {
    room: value.room,
    upTo: value.upTo,
  };
  return json;
}
export function readFromJson(json) {
  const members = objectFromJson(json, READ_NAMES, "Read");
  const member0 = own(members, "room");
  const member1 = own(members, "upTo");
  return {
    room: stringFromJson(member0, "Read.room"),
    upTo: integerFromJson(member1, -140737488355328, 140737488355327, "Read.upTo"),
  };
}
export function roomToJson(value) {
  const json = {
    name: value.name,
  };
  return json;
}
export function roomFromJson(json) {
  const members = objectFromJson(json, ROOM_NAMES, "Room");
  const member0 = own(members, "name");
  return {
    name: stringFromJson(member0, "Room.name"),
  };
}
export function talkToJson(value) {
  const json = {
    room: value.room,
  };
  return json;
}
export function talkFromJson(json) {
  const members = objectFromJson(json, TALK_NAMES, "Talk");
  const member0 = own(members, "room");
  return {
    room: stringFromJson(member0, "Talk.room"),
  };
}
export function tokenToJson(value) {
  const json = {
    text: value.text,
  };
  return json;
}
export function tokenFromJson(json) {
  const members = objectFromJson(json, TOKEN_NAMES, "Token");
  const member0 = own(members, "text");
  return {
    text: stringFromJson(member0, "Token.text"),
  };
}
export function toolCallToJson(value) {
  const json = {
    tool: value.tool,
    arguments: value.arguments,
  };
  return json;
}
export function toolCallFromJson(json) {
  const members = objectFromJson(json, TOOL_CALL_NAMES, "ToolCall");
  const member0 = own(members, "tool");
  const member1 = own(members, "arguments");
  return {
    tool: stringFromJson(member0, "ToolCall.tool"),
    arguments: jsonFromJson(member1, 4096, 32, "ToolCall.arguments"),
  };
}
export function typingToJson(value) {
  const json = {
    author: value.author,
  };
  return json;
}
export function typingFromJson(json) {
  const members = objectFromJson(json, TYPING_NAMES, "Typing");
  const member0 = own(members, "author");
  return {
    author: stringFromJson(member0, "Typing.author"),
  };
}
function attachmentToJson(value) {
  switch (value.kind) {
    case "link":
      return attachmentLinkToJson(value);
    case "quote":
      return attachmentQuoteToJson(value);
  }
}
function attachmentFromJson(json) {
  const tag = own(membersFromJson(json, "Attachment"), "kind");
  switch (tag) {
    case "link":
      return attachmentLinkFromJson(json);
    case "quote":
      return attachmentQuoteFromJson(json);
    default:
      return noMember("Attachment.kind", tag);
  }
}
function modelFromJson(json) {
  switch (json) {
    case "quick":
    case "thorough":
      return json;
    default:
      return noMember("Model", json);
  }
}
function roleFromJson(json) {
  switch (json) {
    case "person":
    case "assistant":
      return json;
    default:
      return noMember("Role", json);
  }
}
function stopReasonFromJson(json) {
  switch (json) {
    case "complete":
    case "refused":
      return json;
    default:
      return noMember("StopReason", json);
  }
}
