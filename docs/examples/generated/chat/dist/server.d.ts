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
  ChatPostAnswer,
  ChatRoomAnswer,
  ChatRoomItem,
} from "./answers.js";
import type { HistoryRequest, Post, Question, Room } from "./types.js";

export type { ChatAskAnswer, ChatHistoryAnswer, ChatPostAnswer, ChatRoomAnswer, ChatRoomItem } from "./answers.js";

export { protocol } from "./protocol.js";

/** Rooms in which people talk to each other and to an assistant. */
export interface ChatService {
  /** Asks the assistant. The answer goes on when the connection is lost. */
  ask(input: Question, context: CallContext): AsyncIterable<ChatAskAnswer> | Iterable<ChatAskAnswer>;
  /** Reads what was said, newest first. */
  history(input: HistoryRequest, context: CallContext): ChatHistoryAnswer | Promise<ChatHistoryAnswer>;
  /** Says something; what comes back is the message as everyone sees it. */
  post(input: Post, context: CallContext): ChatPostAnswer | Promise<ChatPostAnswer>;
  /** What is said in a room from now on, and who is typing. */
  readonly room?: TopicHandler<Room, ChatRoomItem>;
}

/** Puts an implementation behind the service Chat, to hand to `serve`. */
export declare function bindChat(service: ChatService): BoundService & { readonly topics: { readonly room: Topic<Room, ChatRoomAnswer> } };
