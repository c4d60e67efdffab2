// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";

export interface AttachmentLink {
  kind: "link";
  url: string;
  title?: string | undefined;
}

export interface AttachmentQuote {
  kind: "quote";
  message: string;
  /** Markdown. */
  text: string;
}

export interface Done {
  reason: StopReason;
  tokens: number;
}

export interface History {
  messages: readonly Message[];
  hasMore: boolean;
}

export interface HistoryRequest {
  /** Name of the room. */
  room: string;
  limit: number;
}

export interface Import {
  /** Name of the room. */
  room: string;
}

export interface Imported {
  count: number;
}

/** What someone said in a room. */
export interface Message {
  id: string;
  role: Role;
  /** Null for the assistant. */
  author: string | null;
  /** Markdown. */
  text: string;
  /** In milliseconds since 1970-01-01T00:00Z. */
  sent: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  edited?: number | undefined;
  pinned: boolean;
  attachments: readonly Attachment[];
}

export interface NoSuchRoom {
  /** Name of the room. */
  room: string;
}

export interface Notice {
  /** Markdown. */
  text: string;
}

export interface Noticed {
  opened: boolean;
}

export interface Post {
  /** Name of the room. */
  room: string;
  /** Markdown. */
  text: string;
  attachments: readonly Attachment[];
}

export interface Question {
  /** Name of the room. */
  room: string;
  /** Markdown. */
  text: string;
  model: Model;
  /** Exact to 2 digits after the point. */
  temperature?: number | undefined;
}

export interface Read {
  /** Name of the room. */
  room: string;
  /** In milliseconds since 1970-01-01T00:00Z. */
  upTo: number;
}

export interface Room {
  /** Name of the room. */
  name: string;
}

export interface Talk {
  /** Name of the room. */
  room: string;
}

/** The next bit of the answer. */
export interface Token {
  text: string;
}

export interface ToolCall {
  tool: string;
  arguments: JsonValue;
}

export interface Typing {
  author: string;
}

export type Model = "quick" | "thorough";

export type Role = "person" | "assistant";

export type StopReason = "complete" | "refused";

/** What a message points at. */
export type Attachment = AttachmentLink | AttachmentQuote;
