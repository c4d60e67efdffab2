// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount, checkLength, violate } from "@twobyte/wire";
export function checkAttachmentLink(value) {
  checkLength(value.url, 0, 2048, "Attachment.link.url");
  if (value.title !== void 0) {
    checkLength(value.title, 0, 200, "Attachment.link.title");
  }
}
export function checkAttachmentQuote(value) {
  checkLength(value.text, 1, 8e3, "Attachment.quote.text");
}
export function checkCitation(value) {
  checkLength(value.url, 0, 2048, "Citation.url");
}
function checkHistoryMessagesList(list) {
  for (const each of list) {
    checkMessage(each);
  }
}
export function checkHistory(value) {
  checkHistoryMessagesList(value.messages);
}
export function checkHistoryRequest(value) {
  checkLength(value.room, 1, 64, "HistoryRequest.room");
  if (value.limit < 1) violate("HistoryRequest.limit", "at least 1");
  if (value.limit > 100) violate("HistoryRequest.limit", "at most 100");
}
function checkMessageAttachmentsList(list) {
  for (const each of list) {
    checkAttachment(each);
  }
}
export function checkMessage(value) {
  if (value.author !== null) {
    checkLength(value.author, 0, 64, "Message.author");
  }
  checkLength(value.text, 1, 8e3, "Message.text");
  checkCount(value.attachments.length, 0, 8, "Message.attachments");
  checkMessageAttachmentsList(value.attachments);
}
export function checkNoSuchRoom(value) {
  checkLength(value.room, 1, 64, "NoSuchRoom.room");
}
function checkPostAttachmentsList(list) {
  for (const each of list) {
    checkAttachment(each);
  }
}
export function checkPost(value) {
  checkLength(value.room, 1, 64, "Post.room");
  checkLength(value.text, 1, 8e3, "Post.text");
  checkCount(value.attachments.length, 0, 8, "Post.attachments");
  checkPostAttachmentsList(value.attachments);
}
export function checkQuestion(value) {
  checkLength(value.room, 1, 64, "Question.room");
  checkLength(value.text, 1, 8e3, "Question.text");
  if (value.temperature !== void 0) {
    if (Math.round(value.temperature * 100) < 0) violate("Question.temperature", "at least 0.00");
    if (Math.round(value.temperature * 100) > 200) violate("Question.temperature", "at most 2.00");
  }
}
export function checkRoom(value) {
  checkLength(value.name, 1, 64, "Room.name");
}
export function checkTyping(value) {
  checkLength(value.author, 0, 64, "Typing.author");
}
function checkAttachment(value) {
  switch (value.kind) {
    case "link":
      return checkAttachmentLink(value);
    case "quote":
      return checkAttachmentQuote(value);
  }
}
