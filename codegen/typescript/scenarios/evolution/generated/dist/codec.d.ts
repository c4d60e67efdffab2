// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
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
export declare function encodeChangeClosed(value: ChangeClosed): OwnedBytes;

/** Decodes ChangeClosed in the binary profile. Throws a CodecError for anything else. */
export declare function decodeChangeClosed(message: Uint8Array): ChangeClosed;

/** Encodes ChangeClosed in the text profile. Throws a CodecError for what is none. */
export declare function encodeChangeClosedText(value: ChangeClosed): string;

/** Decodes ChangeClosed in the text profile. Throws a CodecError for anything else. */
export declare function decodeChangeClosedText(message: string): ChangeClosed;

/** Throws a CodecError unless `value` is of type ChangeClosed and keeps the schema's constraints. */
export declare function validateChangeClosed(value: unknown): asserts value is ChangeClosed;

/** Encodes ChangeMoved in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeChangeMoved(value: ChangeMoved, revision?: number): OwnedBytes;

/** Decodes ChangeMoved in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeChangeMoved(message: Uint8Array, revision?: number): ChangeMoved;

/** Encodes ChangeMoved in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeChangeMovedText(value: ChangeMoved, revision?: number): string;

/** Decodes ChangeMoved in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeChangeMovedText(message: string, revision?: number): ChangeMoved;

/** Throws a CodecError unless `value` is of type ChangeMoved and keeps the schema's constraints. */
export declare function validateChangeMoved(value: unknown): asserts value is ChangeMoved;

/** Encodes ChangeOpened in the binary profile. Throws a CodecError for what is none. */
export declare function encodeChangeOpened(value: ChangeOpened): OwnedBytes;

/** Decodes ChangeOpened in the binary profile. Throws a CodecError for anything else. */
export declare function decodeChangeOpened(message: Uint8Array): ChangeOpened;

/** Encodes ChangeOpened in the text profile. Throws a CodecError for what is none. */
export declare function encodeChangeOpenedText(value: ChangeOpened): string;

/** Decodes ChangeOpened in the text profile. Throws a CodecError for anything else. */
export declare function decodeChangeOpenedText(message: string): ChangeOpened;

/** Throws a CodecError unless `value` is of type ChangeOpened and keeps the schema's constraints. */
export declare function validateChangeOpened(value: unknown): asserts value is ChangeOpened;

/** Encodes ChangeRenamed in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeChangeRenamed(value: ChangeRenamed, revision?: number): OwnedBytes;

/** Decodes ChangeRenamed in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeChangeRenamed(message: Uint8Array, revision?: number): ChangeRenamed;

/** Encodes ChangeRenamed in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeChangeRenamedText(value: ChangeRenamed, revision?: number): string;

/** Decodes ChangeRenamed in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeChangeRenamedText(message: string, revision?: number): ChangeRenamed;

/** Throws a CodecError unless `value` is of type ChangeRenamed and keeps the schema's constraints. */
export declare function validateChangeRenamed(value: unknown): asserts value is ChangeRenamed;

/** Encodes Comment in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeComment(value: Comment, revision?: number): OwnedBytes;

/** Decodes Comment in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeComment(message: Uint8Array, revision?: number): Comment;

/** Encodes Comment in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeCommentText(value: Comment, revision?: number): string;

/** Decodes Comment in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeCommentText(message: string, revision?: number): Comment;

/** Throws a CodecError unless `value` is of type Comment and keeps the schema's constraints. */
export declare function validateComment(value: unknown): asserts value is Comment;

/** Encodes NewTicket in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeNewTicket(value: NewTicket, revision?: number): OwnedBytes;

/** Decodes NewTicket in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeNewTicket(message: Uint8Array, revision?: number): NewTicket;

/** Encodes NewTicket in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeNewTicketText(value: NewTicket, revision?: number): string;

/** Decodes NewTicket in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeNewTicketText(message: string, revision?: number): NewTicket;

/** Throws a CodecError unless `value` is of type NewTicket and keeps the schema's constraints. */
export declare function validateNewTicket(value: unknown): asserts value is NewTicket;

/** Encodes Ticket in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeTicket(value: Ticket, revision?: number): OwnedBytes;

/** Decodes Ticket in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeTicket(message: Uint8Array, revision?: number): Ticket;

/** Encodes Ticket in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeTicketText(value: Ticket, revision?: number): string;

/** Decodes Ticket in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeTicketText(message: string, revision?: number): Ticket;

/** Throws a CodecError unless `value` is of type Ticket and keeps the schema's constraints. */
export declare function validateTicket(value: unknown): asserts value is Ticket;

/** Encodes Watch in the binary profile. Throws a CodecError for what is none. */
export declare function encodeWatch(value: Watch): OwnedBytes;

/** Decodes Watch in the binary profile. Throws a CodecError for anything else. */
export declare function decodeWatch(message: Uint8Array): Watch;

/** Encodes Watch in the text profile. Throws a CodecError for what is none. */
export declare function encodeWatchText(value: Watch): string;

/** Decodes Watch in the text profile. Throws a CodecError for anything else. */
export declare function decodeWatchText(message: string): Watch;

/** Throws a CodecError unless `value` is of type Watch and keeps the schema's constraints. */
export declare function validateWatch(value: unknown): asserts value is Watch;
