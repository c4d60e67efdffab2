// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext, Topic, TopicHandler } from "@twobyte/server/codegen1";
import type {
  ChatAskAnswer,
  ChatHistoryAnswer,
  ChatImportAllAnswer,
  ChatImportAllItem,
  ChatPostAnswer,
  ChatRoomAnswer,
  ChatRoomItem,
  ChatTalkAnswer,
  ChatTalkItem,
} from "./answers.js";
import type { HistoryRequest, Import, Post, Question, Read, Room, Talk } from "./types.js";

export type { ChatAskAnswer, ChatHistoryAnswer, ChatImportAllAnswer, ChatImportAllItem, ChatPostAnswer, ChatRoomAnswer, ChatRoomItem, ChatTalkAnswer, ChatTalkItem, ScreenNotifyAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

/** Rooms in which people talk to each other and to an assistant. */
export interface ChatService {
  /** Asks the assistant. */
  ask(input: Question, context: CallContext): AsyncIterable<ChatAskAnswer> | Iterable<ChatAskAnswer>;
  /** Reads what was said, newest first. */
  history(input: HistoryRequest, context: CallContext): ChatHistoryAnswer | Promise<ChatHistoryAnswer>;
  /** Says a lot of things at once. */
  importAll(input: Import, items: AsyncIterable<ChatImportAllItem>, context: CallContext): ChatImportAllAnswer | Promise<ChatImportAllAnswer>;
  /** Says something; what comes back is the message as everyone sees it. */
  post(input: Post, context: CallContext): ChatPostAnswer | Promise<ChatPostAnswer>;
  /** Says up to where one has read. */
  read(input: Read, context: CallContext): void | Promise<void>;
  /** What is said in a room from now on, and who is typing. */
  readonly room?: TopicHandler<Room, ChatRoomItem>;
  /** Speaks with the assistant, who may answer before a question ends. */
  talk(input: Talk, items: AsyncIterable<ChatTalkItem>, context: CallContext): AsyncIterable<ChatTalkAnswer> | Iterable<ChatTalkAnswer>;
}

/** Puts an implementation behind the service Chat, to hand to `serve`. */
export declare function bindChat(service: ChatService): BoundService & { readonly topics: { readonly room: Topic<Room, ChatRoomAnswer> } };
