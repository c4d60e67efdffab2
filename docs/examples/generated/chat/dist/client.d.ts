// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, ClientSession, KeyedCallOptions, KeyedStream, KeyedStreamOptions, TopicClient } from "@twobyte/client/codegen1";
import type { ChatAskAnswer, ChatHistoryAnswer, ChatPostAnswer, ChatRoomAnswer, ChatRoomItem } from "./answers.js";
import type { HistoryRequest, Post, Question, Room } from "./types.js";
export type { ChatAskAnswer, ChatHistoryAnswer, ChatPostAnswer, ChatRoomAnswer, ChatRoomItem } from "./answers.js";
export { protocol } from "./protocol.js";
/** Rooms in which people talk to each other and to an assistant. */
export declare class ChatClient {
  #private;
  /** What is said in a room from now on, and who is typing. */
  readonly room: TopicClient<Room, ChatRoomItem, ChatRoomAnswer>;
  constructor(session: ClientSession);
  /** Asks the assistant. The answer goes on when the connection is lost. */
  ask(input: Question, options?: KeyedStreamOptions): KeyedStream<ChatAskAnswer>;
  /** Reads what was said, newest first. */
  history(input: HistoryRequest, options?: CallOptions): Promise<ChatHistoryAnswer>;
  /** Says something; what comes back is the message as everyone sees it. */
  post(input: Post, options?: KeyedCallOptions): Promise<ChatPostAnswer>;
}
