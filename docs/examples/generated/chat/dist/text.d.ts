// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { TextReader } from "@twobyte/wire";
import type {
  AttachmentLink,
  AttachmentQuote,
  Citation,
  Done,
  History,
  HistoryRequest,
  Message,
  NoSuchRoom,
  Post,
  Question,
  Room,
  Token,
  ToolCall,
  Typing,
} from "./types.js";

export declare function formatAttachmentLink(value: AttachmentLink): string;

export declare function parseAttachmentLink(r: TextReader): AttachmentLink;

export declare function formatAttachmentQuote(value: AttachmentQuote): string;

export declare function parseAttachmentQuote(r: TextReader): AttachmentQuote;

export declare function formatCitation(value: Citation): string;

export declare function parseCitation(r: TextReader): Citation;

export declare function formatDone(value: Done): string;

export declare function parseDone(r: TextReader): Done;

export declare function formatHistory(value: History): string;

export declare function parseHistory(r: TextReader): History;

export declare function formatHistoryRequest(value: HistoryRequest): string;

export declare function parseHistoryRequest(r: TextReader): HistoryRequest;

export declare function formatMessage(value: Message): string;

export declare function parseMessage(r: TextReader): Message;

export declare function formatNoSuchRoom(value: NoSuchRoom): string;

export declare function parseNoSuchRoom(r: TextReader): NoSuchRoom;

export declare function formatPost(value: Post): string;

export declare function parsePost(r: TextReader): Post;

export declare function formatQuestion(value: Question): string;

export declare function parseQuestion(r: TextReader): Question;

export declare function formatRoom(value: Room): string;

export declare function parseRoom(r: TextReader): Room;

export declare function formatToken(value: Token): string;

export declare function parseToken(r: TextReader): Token;

export declare function formatToolCall(value: ToolCall): string;

export declare function parseToolCall(r: TextReader): ToolCall;

export declare function formatTyping(value: Typing): string;

export declare function parseTyping(r: TextReader): Typing;
