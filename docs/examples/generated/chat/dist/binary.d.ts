// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
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

export declare function writeAttachmentLink(w: BinaryWriter, value: AttachmentLink): void;

export declare function readAttachmentLink(r: BinaryReader): AttachmentLink;

export declare function writeAttachmentQuote(w: BinaryWriter, value: AttachmentQuote): void;

export declare function readAttachmentQuote(r: BinaryReader): AttachmentQuote;

export declare function writeCitation(w: BinaryWriter, value: Citation): void;

export declare function readCitation(r: BinaryReader): Citation;

export declare function writeDone(w: BinaryWriter, value: Done): void;

export declare function readDone(r: BinaryReader): Done;

export declare function writeHistory(w: BinaryWriter, value: History): void;

export declare function readHistory(r: BinaryReader): History;

export declare function writeHistoryRequest(w: BinaryWriter, value: HistoryRequest): void;

export declare function readHistoryRequest(r: BinaryReader): HistoryRequest;

export declare function writeMessage(w: BinaryWriter, value: Message): void;

export declare function readMessage(r: BinaryReader): Message;

export declare function writeNoSuchRoom(w: BinaryWriter, value: NoSuchRoom): void;

export declare function readNoSuchRoom(r: BinaryReader): NoSuchRoom;

export declare function writePost(w: BinaryWriter, value: Post): void;

export declare function readPost(r: BinaryReader): Post;

export declare function writeQuestion(w: BinaryWriter, value: Question): void;

export declare function readQuestion(r: BinaryReader): Question;

export declare function writeRoom(w: BinaryWriter, value: Room): void;

export declare function readRoom(r: BinaryReader): Room;

export declare function writeToken(w: BinaryWriter, value: Token): void;

export declare function readToken(r: BinaryReader): Token;

export declare function writeToolCall(w: BinaryWriter, value: ToolCall): void;

export declare function readToolCall(r: BinaryReader): ToolCall;

export declare function writeTyping(w: BinaryWriter, value: Typing): void;

export declare function readTyping(r: BinaryReader): Typing;
