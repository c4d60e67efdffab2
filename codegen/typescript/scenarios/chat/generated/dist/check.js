// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { IRegexp, checkCount, checkLength, checkPattern, violate } from "@twobyte/wire";
const PATTERN_0 = /* @__PURE__ */ new IRegexp("[A-Za-z][A-Za-z0-9+.\\-]*:(//(([A-Za-z0-9._~!$&'()*+,;=\\-:]|%[0-9A-Fa-f]{2})*@)?(\\[(:((:[0-9A-Fa-f]{1,4}){1,7}|(:[0-9A-Fa-f]{1,4}){0,5}:(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|:)|([0-9A-Fa-f]{1,4}:){1}((:[0-9A-Fa-f]{1,4}){1,6}|(:[0-9A-Fa-f]{1,4}){0,4}:(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|:)|([0-9A-Fa-f]{1,4}:){2}((:[0-9A-Fa-f]{1,4}){1,5}|(:[0-9A-Fa-f]{1,4}){0,3}:(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|:)|([0-9A-Fa-f]{1,4}:){3}((:[0-9A-Fa-f]{1,4}){1,4}|(:[0-9A-Fa-f]{1,4}){0,2}:(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|:)|([0-9A-Fa-f]{1,4}:){4}((:[0-9A-Fa-f]{1,4}){1,3}|(:[0-9A-Fa-f]{1,4}){0,1}:(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|:)|([0-9A-Fa-f]{1,4}:){5}((:[0-9A-Fa-f]{1,4}){1,2}|:(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|:)|([0-9A-Fa-f]{1,4}:){6}((:[0-9A-Fa-f]{1,4}){1,1}|:)|([0-9A-Fa-f]{1,4}:){7}(:)|([0-9A-Fa-f]{1,4}:){6}([0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}|(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3})|[Vv][0-9A-Fa-f]+\\.[A-Za-z0-9._~!$&'()*+,;=\\-:]+)\\]|([A-Za-z0-9._~!$&'()*+,;=\\-]|%[0-9A-Fa-f]{2})*)(:[0-9]*)?(/([A-Za-z0-9._~!$&'()*+,;=\\-:@]|%[0-9A-Fa-f]{2})*)*|/(([A-Za-z0-9._~!$&'()*+,;=\\-:@]|%[0-9A-Fa-f]{2})+(/([A-Za-z0-9._~!$&'()*+,;=\\-:@]|%[0-9A-Fa-f]{2})*)*)?|([A-Za-z0-9._~!$&'()*+,;=\\-:@]|%[0-9A-Fa-f]{2})+(/([A-Za-z0-9._~!$&'()*+,;=\\-:@]|%[0-9A-Fa-f]{2})*)*)(\\?([A-Za-z0-9._~!$&'()*+,;=\\-:@/?]|%[0-9A-Fa-f]{2})*)?(#([A-Za-z0-9._~!$&'()*+,;=\\-:@/?]|%[0-9A-Fa-f]{2})*)?");
export function checkAttachmentLink(value) {
  checkPattern(value.url, PATTERN_0, "Attachment.link.url");
}
export function checkAttachmentQuote(value) {
  checkLength(value.text, 1, 8e3, "Attachment.quote.text");
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
export function checkImport(value) {
  checkLength(value.room, 1, 64, "Import.room");
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
export function checkNotice(value) {
  checkLength(value.text, 1, 8e3, "Notice.text");
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
export function checkRead(value) {
  checkLength(value.room, 1, 64, "Read.room");
}
export function checkRoom(value) {
  checkLength(value.name, 1, 64, "Room.name");
}
export function checkTalk(value) {
  checkLength(value.room, 1, 64, "Talk.room");
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
