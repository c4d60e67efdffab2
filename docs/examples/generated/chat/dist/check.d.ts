// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
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

export declare function checkAttachmentLink(value: AttachmentLink): void;

export declare function checkAttachmentQuote(value: AttachmentQuote): void;

export declare function checkCitation(value: Citation): void;

export declare function checkHistory(value: History): void;

export declare function checkHistoryRequest(value: HistoryRequest): void;

export declare function checkMessage(value: Message): void;

export declare function checkNoSuchRoom(value: NoSuchRoom): void;

export declare function checkPost(value: Post): void;

export declare function checkQuestion(value: Question): void;

export declare function checkRoom(value: Room): void;

export declare function checkTyping(value: Typing): void;
