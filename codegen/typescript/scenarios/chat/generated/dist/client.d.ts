// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, ClientSession, EventOptions, KeyedCallOptions, KeyedStream, KeyedStreamOptions, ServerStream, StreamOptions, TopicClient } from "@twobyte/client/codegen1";
import type { ChatAskAnswer, ChatHistoryAnswer, ChatImportAllAnswer, ChatImportAllItem, ChatPostAnswer, ChatRoomAnswer, ChatRoomItem, ChatTalkAnswer, ChatTalkItem } from "./answers.js";
import type { HistoryRequest, Import, Post, Question, Read, Room, Talk } from "./types.js";
export type { ChatAskAnswer, ChatHistoryAnswer, ChatImportAllAnswer, ChatImportAllItem, ChatPostAnswer, ChatRoomAnswer, ChatRoomItem, ChatTalkAnswer, ChatTalkItem, ScreenNotifyAnswer } from "./answers.js";
export { protocol } from "./protocol.js";
/** Rooms in which people talk to each other and to an assistant. */
export declare class ChatClient {
  #private;
  /** What is said in a room from now on, and who is typing. */
  readonly room: TopicClient<Room, ChatRoomItem, ChatRoomAnswer>;
  constructor(session: ClientSession);
  /** Asks the assistant. */
  ask(input: Question, options?: KeyedStreamOptions): KeyedStream<ChatAskAnswer>;
  /** Reads what was said, newest first. */
  history(input: HistoryRequest, options?: CallOptions): Promise<ChatHistoryAnswer>;
  /** Says a lot of things at once. */
  importAll(input: Import, items: AsyncIterable<ChatImportAllItem> | Iterable<ChatImportAllItem>, options?: CallOptions): Promise<ChatImportAllAnswer>;
  /** Says something; what comes back is the message as everyone sees it. */
  post(input: Post, options?: KeyedCallOptions): Promise<ChatPostAnswer>;
  /** Says up to where one has read. */
  read(input: Read, options?: EventOptions): Promise<void>;
  /** Speaks with the assistant, who may answer before a question ends. */
  talk(input: Talk, items: AsyncIterable<ChatTalkItem> | Iterable<ChatTalkItem>, options?: StreamOptions): ServerStream<ChatTalkAnswer>;
}
