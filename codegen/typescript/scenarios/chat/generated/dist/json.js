// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  arrayFromJson,
  booleanFromJson,
  constFromJson,
  decimalFromJson,
  decimalToJson,
  integerFromJson,
  jsonFromJson,
  membersFromJson,
  noMember,
  objectFromJson,
  own,
  stringFromJson,
  uuidFromJson
} from "@twobyte/wire";
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
    url: value.url
  };
  if (value.title !== void 0) json["title"] = value.title;
  return json;
}
export function attachmentLinkFromJson(json) {
  const members = objectFromJson(json, ATTACHMENT_LINK_NAMES, "Attachment.link");
  const title = own(members, "title");
  return {
    kind: constFromJson(own(members, "kind"), "link", "Attachment.link.kind"),
    url: stringFromJson(own(members, "url"), "Attachment.link.url"),
    title: title === void 0 ? void 0 : stringFromJson(title, "Attachment.link.title")
  };
}
export function attachmentQuoteToJson(value) {
  return {
    kind: value.kind,
    message: value.message.toLowerCase(),
    text: value.text
  };
}
export function attachmentQuoteFromJson(json) {
  const members = objectFromJson(json, ATTACHMENT_QUOTE_NAMES, "Attachment.quote");
  return {
    kind: constFromJson(own(members, "kind"), "quote", "Attachment.quote.kind"),
    message: uuidFromJson(own(members, "message"), "Attachment.quote.message"),
    text: stringFromJson(own(members, "text"), "Attachment.quote.text")
  };
}
export function doneToJson(value) {
  return {
    reason: value.reason,
    tokens: value.tokens
  };
}
export function doneFromJson(json) {
  const members = objectFromJson(json, DONE_NAMES, "Done");
  return {
    reason: stopReasonFromJson(own(members, "reason")),
    tokens: integerFromJson(own(members, "tokens"), 0, 4294967295, "Done.tokens")
  };
}
function historyMessagesListToJson(value) {
  return value.map((each) => messageToJson(each));
}
function historyMessagesListFromJson(json) {
  return arrayFromJson(json, "History.messages").map((each) => messageFromJson(each));
}
export function historyToJson(value) {
  return {
    messages: historyMessagesListToJson(value.messages),
    hasMore: value.hasMore
  };
}
export function historyFromJson(json) {
  const members = objectFromJson(json, HISTORY_NAMES, "History");
  return {
    messages: historyMessagesListFromJson(own(members, "messages")),
    hasMore: booleanFromJson(own(members, "hasMore"), "History.hasMore")
  };
}
export function historyRequestToJson(value) {
  return {
    room: value.room,
    limit: value.limit
  };
}
export function historyRequestFromJson(json) {
  const members = objectFromJson(json, HISTORY_REQUEST_NAMES, "HistoryRequest");
  return {
    room: stringFromJson(own(members, "room"), "HistoryRequest.room"),
    limit: integerFromJson(own(members, "limit"), 0, 255, "HistoryRequest.limit")
  };
}
export function importToJson(value) {
  return {
    room: value.room
  };
}
export function importFromJson(json) {
  const members = objectFromJson(json, IMPORT_NAMES, "Import");
  return {
    room: stringFromJson(own(members, "room"), "Import.room")
  };
}
export function importedToJson(value) {
  return {
    count: value.count
  };
}
export function importedFromJson(json) {
  const members = objectFromJson(json, IMPORTED_NAMES, "Imported");
  return {
    count: integerFromJson(own(members, "count"), 0, 4294967295, "Imported.count")
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
    id: value.id.toLowerCase(),
    role: value.role,
    author: value.author,
    text: value.text,
    sent: value.sent
  };
  if (value.edited !== void 0) json["edited"] = value.edited;
  json["pinned"] = value.pinned;
  json["attachments"] = messageAttachmentsListToJson(value.attachments);
  return json;
}
export function messageFromJson(json) {
  const members = objectFromJson(json, MESSAGE_NAMES, "Message");
  const author = own(members, "author");
  const edited = own(members, "edited");
  return {
    id: uuidFromJson(own(members, "id"), "Message.id"),
    role: roleFromJson(own(members, "role")),
    author: author === null ? null : stringFromJson(author, "Message.author"),
    text: stringFromJson(own(members, "text"), "Message.text"),
    sent: integerFromJson(own(members, "sent"), -140737488355328, 140737488355327, "Message.sent"),
    edited: edited === void 0 ? void 0 : integerFromJson(edited, -140737488355328, 140737488355327, "Message.edited"),
    pinned: booleanFromJson(own(members, "pinned"), "Message.pinned"),
    attachments: messageAttachmentsListFromJson(own(members, "attachments"))
  };
}
export function noSuchRoomToJson(value) {
  return {
    room: value.room
  };
}
export function noSuchRoomFromJson(json) {
  const members = objectFromJson(json, NO_SUCH_ROOM_NAMES, "NoSuchRoom");
  return {
    room: stringFromJson(own(members, "room"), "NoSuchRoom.room")
  };
}
export function noticeToJson(value) {
  return {
    text: value.text
  };
}
export function noticeFromJson(json) {
  const members = objectFromJson(json, NOTICE_NAMES, "Notice");
  return {
    text: stringFromJson(own(members, "text"), "Notice.text")
  };
}
export function noticedToJson(value) {
  return {
    opened: value.opened
  };
}
export function noticedFromJson(json) {
  const members = objectFromJson(json, NOTICED_NAMES, "Noticed");
  return {
    opened: booleanFromJson(own(members, "opened"), "Noticed.opened")
  };
}
function postAttachmentsListToJson(value) {
  return value.map((each) => attachmentToJson(each));
}
function postAttachmentsListFromJson(json) {
  return arrayFromJson(json, "Post.attachments").map((each) => attachmentFromJson(each));
}
export function postToJson(value) {
  return {
    room: value.room,
    text: value.text,
    attachments: postAttachmentsListToJson(value.attachments)
  };
}
export function postFromJson(json) {
  const members = objectFromJson(json, POST_NAMES, "Post");
  return {
    room: stringFromJson(own(members, "room"), "Post.room"),
    text: stringFromJson(own(members, "text"), "Post.text"),
    attachments: postAttachmentsListFromJson(own(members, "attachments"))
  };
}
export function questionToJson(value) {
  const json = {
    room: value.room,
    text: value.text,
    model: value.model
  };
  if (value.temperature !== void 0) json["temperature"] = decimalToJson(value.temperature, 2, 100, "Question.temperature");
  return json;
}
export function questionFromJson(json) {
  const members = objectFromJson(json, QUESTION_NAMES, "Question");
  const temperature = own(members, "temperature");
  return {
    room: stringFromJson(own(members, "room"), "Question.room"),
    text: stringFromJson(own(members, "text"), "Question.text"),
    model: modelFromJson(own(members, "model")),
    temperature: temperature === void 0 ? void 0 : decimalFromJson(temperature, 2, 100, "Question.temperature")
  };
}
export function readToJson(value) {
  return {
    room: value.room,
    upTo: value.upTo
  };
}
export function readFromJson(json) {
  const members = objectFromJson(json, READ_NAMES, "Read");
  return {
    room: stringFromJson(own(members, "room"), "Read.room"),
    upTo: integerFromJson(own(members, "upTo"), -140737488355328, 140737488355327, "Read.upTo")
  };
}
export function roomToJson(value) {
  return {
    name: value.name
  };
}
export function roomFromJson(json) {
  const members = objectFromJson(json, ROOM_NAMES, "Room");
  return {
    name: stringFromJson(own(members, "name"), "Room.name")
  };
}
export function talkToJson(value) {
  return {
    room: value.room
  };
}
export function talkFromJson(json) {
  const members = objectFromJson(json, TALK_NAMES, "Talk");
  return {
    room: stringFromJson(own(members, "room"), "Talk.room")
  };
}
export function tokenToJson(value) {
  return {
    text: value.text
  };
}
export function tokenFromJson(json) {
  const members = objectFromJson(json, TOKEN_NAMES, "Token");
  return {
    text: stringFromJson(own(members, "text"), "Token.text")
  };
}
export function toolCallToJson(value) {
  return {
    tool: value.tool,
    arguments: value.arguments
  };
}
export function toolCallFromJson(json) {
  const members = objectFromJson(json, TOOL_CALL_NAMES, "ToolCall");
  return {
    tool: stringFromJson(own(members, "tool"), "ToolCall.tool"),
    arguments: jsonFromJson(own(members, "arguments"), 4096, 32, "ToolCall.arguments")
  };
}
export function typingToJson(value) {
  return {
    author: value.author
  };
}
export function typingFromJson(json) {
  const members = objectFromJson(json, TYPING_NAMES, "Typing");
  return {
    author: stringFromJson(own(members, "author"), "Typing.author")
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
