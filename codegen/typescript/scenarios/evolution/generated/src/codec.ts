// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
import {
  checkRevision,
  decodeBinary,
  decodeText,
  encodeBinary,
  encodeText,
  noMessage,
  notExpressible,
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
  writeWatch,
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
  parseWatch,
} from "./text.js";
import type {
  ChangeClosed,
  ChangeMoved,
  ChangeOpened,
  ChangeRenamed,
  Comment,
  NewTicket,
  Ticket,
  Watch,
} from "./types.js";

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
  watchToJson,
} from "./json.js";
export type {
  Change,
  ChangeClosed,
  ChangeMoved,
  ChangeOpened,
  ChangeRenamed,
  Comment,
  NewTicket,
  Reaction,
  State,
  Ticket,
  Watch,
} from "./types.js";

/** Encodes ChangeClosed in the binary profile. Throws a CodecError for what is none. */
export function encodeChangeClosed(value: ChangeClosed): OwnedBytes {
  return encodeBinary(writeChangeClosed, value, 3);
}

/** Decodes ChangeClosed in the binary profile. Throws a CodecError for anything else. */
export function decodeChangeClosed(message: Uint8Array): ChangeClosed {
  return decodeBinary(readChangeClosed, message, 3);
}

/** Encodes ChangeClosed in the text profile. Throws a CodecError for what is none. */
export function encodeChangeClosedText(value: ChangeClosed): string {
  return encodeText(formatChangeClosed, value, 3);
}

/** Decodes ChangeClosed in the text profile. Throws a CodecError for anything else. */
export function decodeChangeClosedText(message: string): ChangeClosed {
  return decodeText(parseChangeClosed, message, 3);
}

/** Throws a CodecError unless `value` is of type ChangeClosed and keeps the schema's constraints. */
export function validateChangeClosed(value: unknown): asserts value is ChangeClosed {
  encodeChangeClosedText(value as ChangeClosed);
}

/** Encodes ChangeMoved in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeChangeMoved(value: ChangeMoved, revision: number = 3): OwnedBytes {
  checkRevision(revision, 3);
  if (revision < 2) notExpressible("Change.moved", revision);
  return encodeBinary(writeChangeMoved, value, revision);
}

/** Decodes ChangeMoved in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeChangeMoved(message: Uint8Array, revision: number = 3): ChangeMoved {
  checkRevision(revision, 3);
  if (revision < 2) noMessage("Change.moved", revision);
  return decodeBinary(readChangeMoved, message, revision);
}

/** Encodes ChangeMoved in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeChangeMovedText(value: ChangeMoved, revision: number = 3): string {
  checkRevision(revision, 3);
  if (revision < 2) notExpressible("Change.moved", revision);
  return encodeText(formatChangeMoved, value, revision);
}

/** Decodes ChangeMoved in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeChangeMovedText(message: string, revision: number = 3): ChangeMoved {
  checkRevision(revision, 3);
  if (revision < 2) noMessage("Change.moved", revision);
  return decodeText(parseChangeMoved, message, revision);
}

/** Throws a CodecError unless `value` is of type ChangeMoved and keeps the schema's constraints. */
export function validateChangeMoved(value: unknown): asserts value is ChangeMoved {
  encodeChangeMovedText(value as ChangeMoved);
}

/** Encodes ChangeOpened in the binary profile. Throws a CodecError for what is none. */
export function encodeChangeOpened(value: ChangeOpened): OwnedBytes {
  return encodeBinary(writeChangeOpened, value, 3);
}

/** Decodes ChangeOpened in the binary profile. Throws a CodecError for anything else. */
export function decodeChangeOpened(message: Uint8Array): ChangeOpened {
  return decodeBinary(readChangeOpened, message, 3);
}

/** Encodes ChangeOpened in the text profile. Throws a CodecError for what is none. */
export function encodeChangeOpenedText(value: ChangeOpened): string {
  return encodeText(formatChangeOpened, value, 3);
}

/** Decodes ChangeOpened in the text profile. Throws a CodecError for anything else. */
export function decodeChangeOpenedText(message: string): ChangeOpened {
  return decodeText(parseChangeOpened, message, 3);
}

/** Throws a CodecError unless `value` is of type ChangeOpened and keeps the schema's constraints. */
export function validateChangeOpened(value: unknown): asserts value is ChangeOpened {
  encodeChangeOpenedText(value as ChangeOpened);
}

/** Encodes ChangeRenamed in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeChangeRenamed(value: ChangeRenamed, revision: number = 3): OwnedBytes {
  checkRevision(revision, 3);
  if (revision < 3) notExpressible("Change.renamed", revision);
  return encodeBinary(writeChangeRenamed, value, revision);
}

/** Decodes ChangeRenamed in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeChangeRenamed(message: Uint8Array, revision: number = 3): ChangeRenamed {
  checkRevision(revision, 3);
  if (revision < 3) noMessage("Change.renamed", revision);
  return decodeBinary(readChangeRenamed, message, revision);
}

/** Encodes ChangeRenamed in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeChangeRenamedText(value: ChangeRenamed, revision: number = 3): string {
  checkRevision(revision, 3);
  if (revision < 3) notExpressible("Change.renamed", revision);
  return encodeText(formatChangeRenamed, value, revision);
}

/** Decodes ChangeRenamed in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeChangeRenamedText(message: string, revision: number = 3): ChangeRenamed {
  checkRevision(revision, 3);
  if (revision < 3) noMessage("Change.renamed", revision);
  return decodeText(parseChangeRenamed, message, revision);
}

/** Throws a CodecError unless `value` is of type ChangeRenamed and keeps the schema's constraints. */
export function validateChangeRenamed(value: unknown): asserts value is ChangeRenamed {
  encodeChangeRenamedText(value as ChangeRenamed);
}

/** Encodes Comment in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeComment(value: Comment, revision: number = 3): OwnedBytes {
  checkRevision(revision, 3);
  if (revision < 2) notExpressible("Comment", revision);
  return encodeBinary(writeComment, value, revision);
}

/** Decodes Comment in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeComment(message: Uint8Array, revision: number = 3): Comment {
  checkRevision(revision, 3);
  if (revision < 2) noMessage("Comment", revision);
  return decodeBinary(readComment, message, revision);
}

/** Encodes Comment in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeCommentText(value: Comment, revision: number = 3): string {
  checkRevision(revision, 3);
  if (revision < 2) notExpressible("Comment", revision);
  return encodeText(formatComment, value, revision);
}

/** Decodes Comment in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeCommentText(message: string, revision: number = 3): Comment {
  checkRevision(revision, 3);
  if (revision < 2) noMessage("Comment", revision);
  return decodeText(parseComment, message, revision);
}

/** Throws a CodecError unless `value` is of type Comment and keeps the schema's constraints. */
export function validateComment(value: unknown): asserts value is Comment {
  encodeCommentText(value as Comment);
}

/** Encodes NewTicket in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeNewTicket(value: NewTicket, revision: number = 3): OwnedBytes {
  checkRevision(revision, 3);
  return encodeBinary(writeNewTicket, value, revision);
}

/** Decodes NewTicket in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeNewTicket(message: Uint8Array, revision: number = 3): NewTicket {
  checkRevision(revision, 3);
  return decodeBinary(readNewTicket, message, revision);
}

/** Encodes NewTicket in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeNewTicketText(value: NewTicket, revision: number = 3): string {
  checkRevision(revision, 3);
  return encodeText(formatNewTicket, value, revision);
}

/** Decodes NewTicket in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeNewTicketText(message: string, revision: number = 3): NewTicket {
  checkRevision(revision, 3);
  return decodeText(parseNewTicket, message, revision);
}

/** Throws a CodecError unless `value` is of type NewTicket and keeps the schema's constraints. */
export function validateNewTicket(value: unknown): asserts value is NewTicket {
  encodeNewTicketText(value as NewTicket);
}

/** Encodes Ticket in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeTicket(value: Ticket, revision: number = 3): OwnedBytes {
  checkRevision(revision, 3);
  return encodeBinary(writeTicket, value, revision);
}

/** Decodes Ticket in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeTicket(message: Uint8Array, revision: number = 3): Ticket {
  checkRevision(revision, 3);
  return decodeBinary(readTicket, message, revision);
}

/** Encodes Ticket in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeTicketText(value: Ticket, revision: number = 3): string {
  checkRevision(revision, 3);
  return encodeText(formatTicket, value, revision);
}

/** Decodes Ticket in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeTicketText(message: string, revision: number = 3): Ticket {
  checkRevision(revision, 3);
  return decodeText(parseTicket, message, revision);
}

/** Throws a CodecError unless `value` is of type Ticket and keeps the schema's constraints. */
export function validateTicket(value: unknown): asserts value is Ticket {
  encodeTicketText(value as Ticket);
}

/** Encodes Watch in the binary profile. Throws a CodecError for what is none. */
export function encodeWatch(value: Watch): OwnedBytes {
  return encodeBinary(writeWatch, value, 3);
}

/** Decodes Watch in the binary profile. Throws a CodecError for anything else. */
export function decodeWatch(message: Uint8Array): Watch {
  return decodeBinary(readWatch, message, 3);
}

/** Encodes Watch in the text profile. Throws a CodecError for what is none. */
export function encodeWatchText(value: Watch): string {
  return encodeText(formatWatch, value, 3);
}

/** Decodes Watch in the text profile. Throws a CodecError for anything else. */
export function decodeWatchText(message: string): Watch {
  return decodeText(parseWatch, message, 3);
}

/** Throws a CodecError unless `value` is of type Watch and keeps the schema's constraints. */
export function validateWatch(value: unknown): asserts value is Watch {
  encodeWatchText(value as Watch);
}
