// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
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

export declare function attachmentLinkToJson(value: AttachmentLink): JsonValue;

export declare function attachmentLinkFromJson(json: unknown): AttachmentLink;

export declare function attachmentQuoteToJson(value: AttachmentQuote): JsonValue;

export declare function attachmentQuoteFromJson(json: unknown): AttachmentQuote;

export declare function citationToJson(value: Citation): JsonValue;

export declare function citationFromJson(json: unknown): Citation;

export declare function doneToJson(value: Done): JsonValue;

export declare function doneFromJson(json: unknown): Done;

export declare function historyToJson(value: History): JsonValue;

export declare function historyFromJson(json: unknown): History;

export declare function historyRequestToJson(value: HistoryRequest): JsonValue;

export declare function historyRequestFromJson(json: unknown): HistoryRequest;

export declare function messageToJson(value: Message): JsonValue;

export declare function messageFromJson(json: unknown): Message;

export declare function noSuchRoomToJson(value: NoSuchRoom): JsonValue;

export declare function noSuchRoomFromJson(json: unknown): NoSuchRoom;

export declare function postToJson(value: Post): JsonValue;

export declare function postFromJson(json: unknown): Post;

export declare function questionToJson(value: Question): JsonValue;

export declare function questionFromJson(json: unknown): Question;

export declare function roomToJson(value: Room): JsonValue;

export declare function roomFromJson(json: unknown): Room;

export declare function tokenToJson(value: Token): JsonValue;

export declare function tokenFromJson(json: unknown): Token;

export declare function toolCallToJson(value: ToolCall): JsonValue;

export declare function toolCallFromJson(json: unknown): ToolCall;

export declare function typingToJson(value: Typing): JsonValue;

export declare function typingFromJson(json: unknown): Typing;
