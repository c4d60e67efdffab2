// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
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

export { CodecError } from "@twobyte/wire";
export {
  attachmentLinkFromJson,
  attachmentLinkToJson,
  attachmentQuoteFromJson,
  attachmentQuoteToJson,
  citationFromJson,
  citationToJson,
  doneFromJson,
  doneToJson,
  historyFromJson,
  historyRequestFromJson,
  historyRequestToJson,
  historyToJson,
  messageFromJson,
  messageToJson,
  noSuchRoomFromJson,
  noSuchRoomToJson,
  postFromJson,
  postToJson,
  questionFromJson,
  questionToJson,
  roomFromJson,
  roomToJson,
  tokenFromJson,
  tokenToJson,
  toolCallFromJson,
  toolCallToJson,
  typingFromJson,
  typingToJson,
} from "./json.js";
export type {
  Attachment,
  AttachmentLink,
  AttachmentQuote,
  Citation,
  Done,
  History,
  HistoryRequest,
  Message,
  Model,
  NoSuchRoom,
  Post,
  Question,
  Role,
  Room,
  StopReason,
  Token,
  ToolCall,
  Typing,
} from "./types.js";

/** Encodes AttachmentLink in the binary profile. Throws a CodecError for what is none. */
export declare function encodeAttachmentLink(value: AttachmentLink): OwnedBytes;

/** Decodes AttachmentLink in the binary profile. Throws a CodecError for anything else. */
export declare function decodeAttachmentLink(message: Uint8Array): AttachmentLink;

/** Encodes AttachmentLink in the text profile. Throws a CodecError for what is none. */
export declare function encodeAttachmentLinkText(value: AttachmentLink): string;

/** Decodes AttachmentLink in the text profile. Throws a CodecError for anything else. */
export declare function decodeAttachmentLinkText(message: string): AttachmentLink;

/** Throws a CodecError unless `value` is of type AttachmentLink and keeps the schema's constraints. */
export declare function validateAttachmentLink(value: unknown): asserts value is AttachmentLink;

/** Encodes AttachmentQuote in the binary profile. Throws a CodecError for what is none. */
export declare function encodeAttachmentQuote(value: AttachmentQuote): OwnedBytes;

/** Decodes AttachmentQuote in the binary profile. Throws a CodecError for anything else. */
export declare function decodeAttachmentQuote(message: Uint8Array): AttachmentQuote;

/** Encodes AttachmentQuote in the text profile. Throws a CodecError for what is none. */
export declare function encodeAttachmentQuoteText(value: AttachmentQuote): string;

/** Decodes AttachmentQuote in the text profile. Throws a CodecError for anything else. */
export declare function decodeAttachmentQuoteText(message: string): AttachmentQuote;

/** Throws a CodecError unless `value` is of type AttachmentQuote and keeps the schema's constraints. */
export declare function validateAttachmentQuote(value: unknown): asserts value is AttachmentQuote;

/** Encodes Citation in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCitation(value: Citation): OwnedBytes;

/** Decodes Citation in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCitation(message: Uint8Array): Citation;

/** Encodes Citation in the text profile. Throws a CodecError for what is none. */
export declare function encodeCitationText(value: Citation): string;

/** Decodes Citation in the text profile. Throws a CodecError for anything else. */
export declare function decodeCitationText(message: string): Citation;

/** Throws a CodecError unless `value` is of type Citation and keeps the schema's constraints. */
export declare function validateCitation(value: unknown): asserts value is Citation;

/** Encodes Done in the binary profile. Throws a CodecError for what is none. */
export declare function encodeDone(value: Done): OwnedBytes;

/** Decodes Done in the binary profile. Throws a CodecError for anything else. */
export declare function decodeDone(message: Uint8Array): Done;

/** Encodes Done in the text profile. Throws a CodecError for what is none. */
export declare function encodeDoneText(value: Done): string;

/** Decodes Done in the text profile. Throws a CodecError for anything else. */
export declare function decodeDoneText(message: string): Done;

/** Throws a CodecError unless `value` is of type Done and keeps the schema's constraints. */
export declare function validateDone(value: unknown): asserts value is Done;

/** Encodes History in the binary profile. Throws a CodecError for what is none. */
export declare function encodeHistory(value: History): OwnedBytes;

/** Decodes History in the binary profile. Throws a CodecError for anything else. */
export declare function decodeHistory(message: Uint8Array): History;

/** Encodes History in the text profile. Throws a CodecError for what is none. */
export declare function encodeHistoryText(value: History): string;

/** Decodes History in the text profile. Throws a CodecError for anything else. */
export declare function decodeHistoryText(message: string): History;

/** Throws a CodecError unless `value` is of type History and keeps the schema's constraints. */
export declare function validateHistory(value: unknown): asserts value is History;

/** Encodes HistoryRequest in the binary profile. Throws a CodecError for what is none. */
export declare function encodeHistoryRequest(value: HistoryRequest): OwnedBytes;

/** Decodes HistoryRequest in the binary profile. Throws a CodecError for anything else. */
export declare function decodeHistoryRequest(message: Uint8Array): HistoryRequest;

/** Encodes HistoryRequest in the text profile. Throws a CodecError for what is none. */
export declare function encodeHistoryRequestText(value: HistoryRequest): string;

/** Decodes HistoryRequest in the text profile. Throws a CodecError for anything else. */
export declare function decodeHistoryRequestText(message: string): HistoryRequest;

/** Throws a CodecError unless `value` is of type HistoryRequest and keeps the schema's constraints. */
export declare function validateHistoryRequest(value: unknown): asserts value is HistoryRequest;

/** Encodes Message in the binary profile. Throws a CodecError for what is none. */
export declare function encodeMessage(value: Message): OwnedBytes;

/** Decodes Message in the binary profile. Throws a CodecError for anything else. */
export declare function decodeMessage(message: Uint8Array): Message;

/** Encodes Message in the text profile. Throws a CodecError for what is none. */
export declare function encodeMessageText(value: Message): string;

/** Decodes Message in the text profile. Throws a CodecError for anything else. */
export declare function decodeMessageText(message: string): Message;

/** Throws a CodecError unless `value` is of type Message and keeps the schema's constraints. */
export declare function validateMessage(value: unknown): asserts value is Message;

/** Encodes NoSuchRoom in the binary profile. Throws a CodecError for what is none. */
export declare function encodeNoSuchRoom(value: NoSuchRoom): OwnedBytes;

/** Decodes NoSuchRoom in the binary profile. Throws a CodecError for anything else. */
export declare function decodeNoSuchRoom(message: Uint8Array): NoSuchRoom;

/** Encodes NoSuchRoom in the text profile. Throws a CodecError for what is none. */
export declare function encodeNoSuchRoomText(value: NoSuchRoom): string;

/** Decodes NoSuchRoom in the text profile. Throws a CodecError for anything else. */
export declare function decodeNoSuchRoomText(message: string): NoSuchRoom;

/** Throws a CodecError unless `value` is of type NoSuchRoom and keeps the schema's constraints. */
export declare function validateNoSuchRoom(value: unknown): asserts value is NoSuchRoom;

/** Encodes Post in the binary profile. Throws a CodecError for what is none. */
export declare function encodePost(value: Post): OwnedBytes;

/** Decodes Post in the binary profile. Throws a CodecError for anything else. */
export declare function decodePost(message: Uint8Array): Post;

/** Encodes Post in the text profile. Throws a CodecError for what is none. */
export declare function encodePostText(value: Post): string;

/** Decodes Post in the text profile. Throws a CodecError for anything else. */
export declare function decodePostText(message: string): Post;

/** Throws a CodecError unless `value` is of type Post and keeps the schema's constraints. */
export declare function validatePost(value: unknown): asserts value is Post;

/** Encodes Question in the binary profile. Throws a CodecError for what is none. */
export declare function encodeQuestion(value: Question): OwnedBytes;

/** Decodes Question in the binary profile. Throws a CodecError for anything else. */
export declare function decodeQuestion(message: Uint8Array): Question;

/** Encodes Question in the text profile. Throws a CodecError for what is none. */
export declare function encodeQuestionText(value: Question): string;

/** Decodes Question in the text profile. Throws a CodecError for anything else. */
export declare function decodeQuestionText(message: string): Question;

/** Throws a CodecError unless `value` is of type Question and keeps the schema's constraints. */
export declare function validateQuestion(value: unknown): asserts value is Question;

/** Encodes Room in the binary profile. Throws a CodecError for what is none. */
export declare function encodeRoom(value: Room): OwnedBytes;

/** Decodes Room in the binary profile. Throws a CodecError for anything else. */
export declare function decodeRoom(message: Uint8Array): Room;

/** Encodes Room in the text profile. Throws a CodecError for what is none. */
export declare function encodeRoomText(value: Room): string;

/** Decodes Room in the text profile. Throws a CodecError for anything else. */
export declare function decodeRoomText(message: string): Room;

/** Throws a CodecError unless `value` is of type Room and keeps the schema's constraints. */
export declare function validateRoom(value: unknown): asserts value is Room;

/** Encodes Token in the binary profile. Throws a CodecError for what is none. */
export declare function encodeToken(value: Token): OwnedBytes;

/** Decodes Token in the binary profile. Throws a CodecError for anything else. */
export declare function decodeToken(message: Uint8Array): Token;

/** Encodes Token in the text profile. Throws a CodecError for what is none. */
export declare function encodeTokenText(value: Token): string;

/** Decodes Token in the text profile. Throws a CodecError for anything else. */
export declare function decodeTokenText(message: string): Token;

/** Throws a CodecError unless `value` is of type Token and keeps the schema's constraints. */
export declare function validateToken(value: unknown): asserts value is Token;

/** Encodes ToolCall in the binary profile. Throws a CodecError for what is none. */
export declare function encodeToolCall(value: ToolCall): OwnedBytes;

/** Decodes ToolCall in the binary profile. Throws a CodecError for anything else. */
export declare function decodeToolCall(message: Uint8Array): ToolCall;

/** Encodes ToolCall in the text profile. Throws a CodecError for what is none. */
export declare function encodeToolCallText(value: ToolCall): string;

/** Decodes ToolCall in the text profile. Throws a CodecError for anything else. */
export declare function decodeToolCallText(message: string): ToolCall;

/** Throws a CodecError unless `value` is of type ToolCall and keeps the schema's constraints. */
export declare function validateToolCall(value: unknown): asserts value is ToolCall;

/** Encodes Typing in the binary profile. Throws a CodecError for what is none. */
export declare function encodeTyping(value: Typing): OwnedBytes;

/** Decodes Typing in the binary profile. Throws a CodecError for anything else. */
export declare function decodeTyping(message: Uint8Array): Typing;

/** Encodes Typing in the text profile. Throws a CodecError for what is none. */
export declare function encodeTypingText(value: Typing): string;

/** Decodes Typing in the text profile. Throws a CodecError for anything else. */
export declare function decodeTypingText(message: string): Typing;

/** Throws a CodecError unless `value` is of type Typing and keeps the schema's constraints. */
export declare function validateTyping(value: unknown): asserts value is Typing;
