// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount, checkLength, violate } from "@twobyte/wire";
import type {
  Attachment,
  AttachmentLink,
  AttachmentQuote,
  Citation,
  History,
  HistoryRequest,
  Message,
  NoSuchRoom,
  Post,
  Question,
  Room,
  Typing,
} from "./types.js";

export function checkAttachmentLink(value: AttachmentLink): void {
  checkLength(value.url, 0, 2048, "Attachment.link.url");
  if (value.title !== undefined) {
    checkLength(value.title, 0, 200, "Attachment.link.title");
  }
}

export function checkAttachmentQuote(value: AttachmentQuote): void {
  checkLength(value.text, 1, 8000, "Attachment.quote.text");
}

export function checkCitation(value: Citation): void {
  checkLength(value.url, 0, 2048, "Citation.url");
}

function checkHistoryMessagesList(list: readonly Message[]): void {
  for (const each of list) {
    checkMessage(each);
  }
}

export function checkHistory(value: History): void {
  checkHistoryMessagesList(value.messages);
}

export function checkHistoryRequest(value: HistoryRequest): void {
  checkLength(value.room, 1, 64, "HistoryRequest.room");
  if (value.limit < 1) violate("HistoryRequest.limit", "at least 1");
  if (value.limit > 100) violate("HistoryRequest.limit", "at most 100");
}

function checkMessageAttachmentsList(list: readonly Attachment[]): void {
  for (const each of list) {
    checkAttachment(each);
  }
}

export function checkMessage(value: Message): void {
  if (value.author !== null) {
    checkLength(value.author, 0, 64, "Message.author");
  }
  checkLength(value.text, 1, 8000, "Message.text");
  checkCount(value.attachments.length, 0, 8, "Message.attachments");
  checkMessageAttachmentsList(value.attachments);
}

export function checkNoSuchRoom(value: NoSuchRoom): void {
  checkLength(value.room, 1, 64, "NoSuchRoom.room");
}

function checkPostAttachmentsList(list: readonly Attachment[]): void {
  for (const each of list) {
    checkAttachment(each);
  }
}

export function checkPost(value: Post): void {
  checkLength(value.room, 1, 64, "Post.room");
  checkLength(value.text, 1, 8000, "Post.text");
  checkCount(value.attachments.length, 0, 8, "Post.attachments");
  checkPostAttachmentsList(value.attachments);
}

export function checkQuestion(value: Question): void {
  checkLength(value.room, 1, 64, "Question.room");
  checkLength(value.text, 1, 8000, "Question.text");
  if (value.temperature !== undefined) {
    if (Math.round(value.temperature * 100) < 0) violate("Question.temperature", "at least 0.00");
    if (Math.round(value.temperature * 100) > 200) violate("Question.temperature", "at most 2.00");
  }
}

export function checkRoom(value: Room): void {
  checkLength(value.name, 1, 64, "Room.name");
}

export function checkTyping(value: Typing): void {
  checkLength(value.author, 0, 64, "Typing.author");
}

function checkAttachment(value: Attachment): void {
  switch (value.kind) {
    case "link":
      return checkAttachmentLink(value);
    case "quote":
      return checkAttachmentQuote(value);
  }
}
