// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  checkRevision,
  decodeBinary,
  decodeText,
  encodeBinary,
  encodeText,
  noMessage,
  notExpressible
} from "@twobyte/wire";
import {
  readChangeClosed,
  readChangeMoved,
  readChangeOpened,
  readChangeRenamed,
  readComment,
  readNewTicket,
  readTicket,
  readWatch,
  writeChangeClosed,
  writeChangeMoved,
  writeChangeOpened,
  writeChangeRenamed,
  writeComment,
  writeNewTicket,
  writeTicket,
  writeWatch
} from "./binary.js";
import {
  formatChangeClosed,
  formatChangeMoved,
  formatChangeOpened,
  formatChangeRenamed,
  formatComment,
  formatNewTicket,
  formatTicket,
  formatWatch,
  parseChangeClosed,
  parseChangeMoved,
  parseChangeOpened,
  parseChangeRenamed,
  parseComment,
  parseNewTicket,
  parseTicket,
  parseWatch
} from "./text.js";
export { CodecError } from "@twobyte/wire";
export {
  changeClosedFromJson,
  changeClosedToJson,
  changeMovedFromJson,
  changeMovedToJson,
  changeOpenedFromJson,
  changeOpenedToJson,
  changeRenamedFromJson,
  changeRenamedToJson,
  commentFromJson,
  commentToJson,
  newTicketFromJson,
  newTicketToJson,
  ticketFromJson,
  ticketToJson,
  watchFromJson,
  watchToJson
} from "./json.js";
export function encodeChangeClosed(value) {
  return encodeBinary(writeChangeClosed, value, 3);
}
export function decodeChangeClosed(message) {
  return decodeBinary(readChangeClosed, message, 3);
}
export function encodeChangeClosedText(value) {
  return encodeText(formatChangeClosed, value, 3);
}
export function decodeChangeClosedText(message) {
  return decodeText(parseChangeClosed, message, 3);
}
export function validateChangeClosed(value) {
  encodeChangeClosedText(value);
}
export function encodeChangeMoved(value, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 2) notExpressible("Change.moved", revision);
  return encodeBinary(writeChangeMoved, value, revision);
}
export function decodeChangeMoved(message, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 2) noMessage("Change.moved", revision);
  return decodeBinary(readChangeMoved, message, revision);
}
export function encodeChangeMovedText(value, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 2) notExpressible("Change.moved", revision);
  return encodeText(formatChangeMoved, value, revision);
}
export function decodeChangeMovedText(message, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 2) noMessage("Change.moved", revision);
  return decodeText(parseChangeMoved, message, revision);
}
export function validateChangeMoved(value) {
  encodeChangeMovedText(value);
}
export function encodeChangeOpened(value) {
  return encodeBinary(writeChangeOpened, value, 3);
}
export function decodeChangeOpened(message) {
  return decodeBinary(readChangeOpened, message, 3);
}
export function encodeChangeOpenedText(value) {
  return encodeText(formatChangeOpened, value, 3);
}
export function decodeChangeOpenedText(message) {
  return decodeText(parseChangeOpened, message, 3);
}
export function validateChangeOpened(value) {
  encodeChangeOpenedText(value);
}
export function encodeChangeRenamed(value, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 3) notExpressible("Change.renamed", revision);
  return encodeBinary(writeChangeRenamed, value, revision);
}
export function decodeChangeRenamed(message, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 3) noMessage("Change.renamed", revision);
  return decodeBinary(readChangeRenamed, message, revision);
}
export function encodeChangeRenamedText(value, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 3) notExpressible("Change.renamed", revision);
  return encodeText(formatChangeRenamed, value, revision);
}
export function decodeChangeRenamedText(message, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 3) noMessage("Change.renamed", revision);
  return decodeText(parseChangeRenamed, message, revision);
}
export function validateChangeRenamed(value) {
  encodeChangeRenamedText(value);
}
export function encodeComment(value, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 2) notExpressible("Comment", revision);
  return encodeBinary(writeComment, value, revision);
}
export function decodeComment(message, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 2) noMessage("Comment", revision);
  return decodeBinary(readComment, message, revision);
}
export function encodeCommentText(value, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 2) notExpressible("Comment", revision);
  return encodeText(formatComment, value, revision);
}
export function decodeCommentText(message, revision = 3) {
  checkRevision(revision, 3);
  if (revision < 2) noMessage("Comment", revision);
  return decodeText(parseComment, message, revision);
}
export function validateComment(value) {
  encodeCommentText(value);
}
export function encodeNewTicket(value, revision = 3) {
  checkRevision(revision, 3);
  return encodeBinary(writeNewTicket, value, revision);
}
export function decodeNewTicket(message, revision = 3) {
  checkRevision(revision, 3);
  return decodeBinary(readNewTicket, message, revision);
}
export function encodeNewTicketText(value, revision = 3) {
  checkRevision(revision, 3);
  return encodeText(formatNewTicket, value, revision);
}
export function decodeNewTicketText(message, revision = 3) {
  checkRevision(revision, 3);
  return decodeText(parseNewTicket, message, revision);
}
export function validateNewTicket(value) {
  encodeNewTicketText(value);
}
export function encodeTicket(value, revision = 3) {
  checkRevision(revision, 3);
  return encodeBinary(writeTicket, value, revision);
}
export function decodeTicket(message, revision = 3) {
  checkRevision(revision, 3);
  return decodeBinary(readTicket, message, revision);
}
export function encodeTicketText(value, revision = 3) {
  checkRevision(revision, 3);
  return encodeText(formatTicket, value, revision);
}
export function decodeTicketText(message, revision = 3) {
  checkRevision(revision, 3);
  return decodeText(parseTicket, message, revision);
}
export function validateTicket(value) {
  encodeTicketText(value);
}
export function encodeWatch(value) {
  return encodeBinary(writeWatch, value, 3);
}
export function decodeWatch(message) {
  return decodeBinary(readWatch, message, 3);
}
export function encodeWatchText(value) {
  return encodeText(formatWatch, value, 3);
}
export function decodeWatchText(message) {
  return decodeText(parseWatch, message, 3);
}
export function validateWatch(value) {
  encodeWatchText(value);
}
