// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
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
  uuidFromJson,
} from "@twobyte/wire";
import type {
  Attachment,
  AttachmentLink,
  AttachmentQuote,
  Done,
  History,
  HistoryRequest,
  Import,
  Imported,
  Message,
  Model,
  NoSuchRoom,
  Notice,
  Noticed,
  Post,
  Question,
  Read,
  Role,
  Room,
  StopReason,
  Talk,
  Token,
  ToolCall,
  Typing,
} from "./types.js";

const ATTACHMENT_LINK_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "url", "title"]);
const ATTACHMENT_QUOTE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "message", "text"]);
const DONE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["reason", "tokens"]);
const HISTORY_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["messages", "hasMore"]);
const HISTORY_REQUEST_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["room", "limit"]);
const IMPORT_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["room"]);
const IMPORTED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["count"]);
const MESSAGE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["id", "role", "author", "text", "sent", "edited", "pinned", "attachments"]);
const NO_SUCH_ROOM_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["room"]);
const NOTICE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["text"]);
const NOTICED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["opened"]);
const POST_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["room", "text", "attachments"]);
const QUESTION_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["room", "text", "model", "temperature"]);
const READ_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["room", "upTo"]);
const ROOM_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["name"]);
const TALK_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["room"]);
const TOKEN_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["text"]);
const TOOL_CALL_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["tool", "arguments"]);
const TYPING_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["author"]);

export function attachmentLinkToJson(value: AttachmentLink): JsonValue {
  const json: { [name: string]: JsonValue } = {
    kind: value.kind,
    url: value.url,
  };
  if (value.title !== undefined) json["title"] = value.title;
  return json;
}

export function attachmentLinkFromJson(json: unknown): AttachmentLink {
  const members = objectFromJson(json, ATTACHMENT_LINK_NAMES, "Attachment.link");
  const title = own(members, "title");
  return {
    kind: constFromJson(own(members, "kind"), "link", "Attachment.link.kind"),
    url: stringFromJson(own(members, "url"), "Attachment.link.url"),
    title: title === undefined ? undefined : stringFromJson(title, "Attachment.link.title"),
  };
}

export function attachmentQuoteToJson(value: AttachmentQuote): JsonValue {
  return {
    kind: value.kind,
    message: value.message.toLowerCase(),
    text: value.text,
  };
}

export function attachmentQuoteFromJson(json: unknown): AttachmentQuote {
  const members = objectFromJson(json, ATTACHMENT_QUOTE_NAMES, "Attachment.quote");
  return {
    kind: constFromJson(own(members, "kind"), "quote", "Attachment.quote.kind"),
    message: uuidFromJson(own(members, "message"), "Attachment.quote.message"),
    text: stringFromJson(own(members, "text"), "Attachment.quote.text"),
  };
}

export function doneToJson(value: Done): JsonValue {
  return {
    reason: value.reason,
    tokens: value.tokens,
  };
}

export function doneFromJson(json: unknown): Done {
  const members = objectFromJson(json, DONE_NAMES, "Done");
  return {
    reason: stopReasonFromJson(own(members, "reason")),
    tokens: integerFromJson(own(members, "tokens"), 0, 4294967295, "Done.tokens"),
  };
}

function historyMessagesListToJson(value: readonly Message[]): JsonValue {
  return value.map((each) => messageToJson(each));
}

function historyMessagesListFromJson(json: unknown): readonly Message[] {
  return arrayFromJson(json, "History.messages").map((each) => messageFromJson(each));
}

export function historyToJson(value: History): JsonValue {
  return {
    messages: historyMessagesListToJson(value.messages),
    hasMore: value.hasMore,
  };
}

export function historyFromJson(json: unknown): History {
  const members = objectFromJson(json, HISTORY_NAMES, "History");
  return {
    messages: historyMessagesListFromJson(own(members, "messages")),
    hasMore: booleanFromJson(own(members, "hasMore"), "History.hasMore"),
  };
}

export function historyRequestToJson(value: HistoryRequest): JsonValue {
  return {
    room: value.room,
    limit: value.limit,
  };
}

export function historyRequestFromJson(json: unknown): HistoryRequest {
  const members = objectFromJson(json, HISTORY_REQUEST_NAMES, "HistoryRequest");
  return {
    room: stringFromJson(own(members, "room"), "HistoryRequest.room"),
    limit: integerFromJson(own(members, "limit"), 0, 255, "HistoryRequest.limit"),
  };
}

export function importToJson(value: Import): JsonValue {
  return {
    room: value.room,
  };
}

export function importFromJson(json: unknown): Import {
  const members = objectFromJson(json, IMPORT_NAMES, "Import");
  return {
    room: stringFromJson(own(members, "room"), "Import.room"),
  };
}

export function importedToJson(value: Imported): JsonValue {
  return {
    count: value.count,
  };
}

export function importedFromJson(json: unknown): Imported {
  const members = objectFromJson(json, IMPORTED_NAMES, "Imported");
  return {
    count: integerFromJson(own(members, "count"), 0, 4294967295, "Imported.count"),
  };
}

function messageAttachmentsListToJson(value: readonly Attachment[]): JsonValue {
  return value.map((each) => attachmentToJson(each));
}

function messageAttachmentsListFromJson(json: unknown): readonly Attachment[] {
  return arrayFromJson(json, "Message.attachments").map((each) => attachmentFromJson(each));
}

export function messageToJson(value: Message): JsonValue {
  const json: { [name: string]: JsonValue } = {
    id: value.id.toLowerCase(),
    role: value.role,
    author: value.author,
    text: value.text,
    sent: value.sent,
  };
  if (value.edited !== undefined) json["edited"] = value.edited;
  json["pinned"] = value.pinned;
  json["attachments"] = messageAttachmentsListToJson(value.attachments);
  return json;
}

export function messageFromJson(json: unknown): Message {
  const members = objectFromJson(json, MESSAGE_NAMES, "Message");
  const author = own(members, "author");
  const edited = own(members, "edited");
  return {
    id: uuidFromJson(own(members, "id"), "Message.id"),
    role: roleFromJson(own(members, "role")),
    author: author === null ? null : stringFromJson(author, "Message.author"),
    text: stringFromJson(own(members, "text"), "Message.text"),
    sent: integerFromJson(own(members, "sent"), -140737488355328, 140737488355327, "Message.sent"),
    edited: edited === undefined ? undefined : integerFromJson(edited, -140737488355328, 140737488355327, "Message.edited"),
    pinned: booleanFromJson(own(members, "pinned"), "Message.pinned"),
    attachments: messageAttachmentsListFromJson(own(members, "attachments")),
  };
}

export function noSuchRoomToJson(value: NoSuchRoom): JsonValue {
  return {
    room: value.room,
  };
}

export function noSuchRoomFromJson(json: unknown): NoSuchRoom {
  const members = objectFromJson(json, NO_SUCH_ROOM_NAMES, "NoSuchRoom");
  return {
    room: stringFromJson(own(members, "room"), "NoSuchRoom.room"),
  };
}

export function noticeToJson(value: Notice): JsonValue {
  return {
    text: value.text,
  };
}

export function noticeFromJson(json: unknown): Notice {
  const members = objectFromJson(json, NOTICE_NAMES, "Notice");
  return {
    text: stringFromJson(own(members, "text"), "Notice.text"),
  };
}

export function noticedToJson(value: Noticed): JsonValue {
  return {
    opened: value.opened,
  };
}

export function noticedFromJson(json: unknown): Noticed {
  const members = objectFromJson(json, NOTICED_NAMES, "Noticed");
  return {
    opened: booleanFromJson(own(members, "opened"), "Noticed.opened"),
  };
}

function postAttachmentsListToJson(value: readonly Attachment[]): JsonValue {
  return value.map((each) => attachmentToJson(each));
}

function postAttachmentsListFromJson(json: unknown): readonly Attachment[] {
  return arrayFromJson(json, "Post.attachments").map((each) => attachmentFromJson(each));
}

export function postToJson(value: Post): JsonValue {
  return {
    room: value.room,
    text: value.text,
    attachments: postAttachmentsListToJson(value.attachments),
  };
}

export function postFromJson(json: unknown): Post {
  const members = objectFromJson(json, POST_NAMES, "Post");
  return {
    room: stringFromJson(own(members, "room"), "Post.room"),
    text: stringFromJson(own(members, "text"), "Post.text"),
    attachments: postAttachmentsListFromJson(own(members, "attachments")),
  };
}

export function questionToJson(value: Question): JsonValue {
  const json: { [name: string]: JsonValue } = {
    room: value.room,
    text: value.text,
    model: value.model,
  };
  if (value.temperature !== undefined) json["temperature"] = decimalToJson(value.temperature, 2, 100, "Question.temperature");
  return json;
}

export function questionFromJson(json: unknown): Question {
  const members = objectFromJson(json, QUESTION_NAMES, "Question");
  const temperature = own(members, "temperature");
  return {
    room: stringFromJson(own(members, "room"), "Question.room"),
    text: stringFromJson(own(members, "text"), "Question.text"),
    model: modelFromJson(own(members, "model")),
    temperature: temperature === undefined ? undefined : decimalFromJson(temperature, 2, 100, "Question.temperature"),
  };
}

export function readToJson(value: Read): JsonValue {
  return {
    room: value.room,
    upTo: value.upTo,
  };
}

export function readFromJson(json: unknown): Read {
  const members = objectFromJson(json, READ_NAMES, "Read");
  return {
    room: stringFromJson(own(members, "room"), "Read.room"),
    upTo: integerFromJson(own(members, "upTo"), -140737488355328, 140737488355327, "Read.upTo"),
  };
}

export function roomToJson(value: Room): JsonValue {
  return {
    name: value.name,
  };
}

export function roomFromJson(json: unknown): Room {
  const members = objectFromJson(json, ROOM_NAMES, "Room");
  return {
    name: stringFromJson(own(members, "name"), "Room.name"),
  };
}

export function talkToJson(value: Talk): JsonValue {
  return {
    room: value.room,
  };
}

export function talkFromJson(json: unknown): Talk {
  const members = objectFromJson(json, TALK_NAMES, "Talk");
  return {
    room: stringFromJson(own(members, "room"), "Talk.room"),
  };
}

export function tokenToJson(value: Token): JsonValue {
  return {
    text: value.text,
  };
}

export function tokenFromJson(json: unknown): Token {
  const members = objectFromJson(json, TOKEN_NAMES, "Token");
  return {
    text: stringFromJson(own(members, "text"), "Token.text"),
  };
}

export function toolCallToJson(value: ToolCall): JsonValue {
  return {
    tool: value.tool,
    arguments: value.arguments,
  };
}

export function toolCallFromJson(json: unknown): ToolCall {
  const members = objectFromJson(json, TOOL_CALL_NAMES, "ToolCall");
  return {
    tool: stringFromJson(own(members, "tool"), "ToolCall.tool"),
    arguments: jsonFromJson(own(members, "arguments"), 4096, 32, "ToolCall.arguments"),
  };
}

export function typingToJson(value: Typing): JsonValue {
  return {
    author: value.author,
  };
}

export function typingFromJson(json: unknown): Typing {
  const members = objectFromJson(json, TYPING_NAMES, "Typing");
  return {
    author: stringFromJson(own(members, "author"), "Typing.author"),
  };
}

function attachmentToJson(value: Attachment): JsonValue {
  switch (value.kind) {
    case "link":
      return attachmentLinkToJson(value);
    case "quote":
      return attachmentQuoteToJson(value);
  }
}

function attachmentFromJson(json: unknown): Attachment {
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

function modelFromJson(json: unknown): Model {
  switch (json) {
    case "quick":
    case "thorough":
      return json;
    default:
      return noMember("Model", json);
  }
}

function roleFromJson(json: unknown): Role {
  switch (json) {
    case "person":
    case "assistant":
      return json;
    default:
      return noMember("Role", json);
  }
}

function stopReasonFromJson(json: unknown): StopReason {
  switch (json) {
    case "complete":
    case "refused":
      return json;
    default:
      return noMember("StopReason", json);
  }
}
