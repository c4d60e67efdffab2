// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  CallOptions,
  ClientSession,
  KeyedCallOptions,
  KeyedStream,
  KeyedStreamOptions,
  QueryMethod,
  ServerStreamMethod,
  TopicClient,
  TopicMethod,
  UnaryMethod,
} from "@twobyte/client/codegen1";
import { callKeyedStream, callQuery, callUnary, topicOf } from "@twobyte/client/codegen1";
import type {
  ChatAskAnswer,
  ChatHistoryAnswer,
  ChatPostAnswer,
  ChatRoomAnswer,
  ChatRoomItem,
} from "./answers.js";
import {
  CitationMessage,
  DoneMessage,
  HistoryMessage,
  HistoryRequestMessage,
  MessageMessage,
  NoSuchRoomMessage,
  PostMessage,
  QuestionMessage,
  RoomMessage,
  TokenMessage,
  ToolCallMessage,
  TypingMessage,
} from "./messages.js";
import type { HistoryRequest, Post, Question, Room } from "./types.js";

export type { ChatAskAnswer, ChatHistoryAnswer, ChatPostAnswer, ChatRoomAnswer, ChatRoomItem } from "./answers.js";

export { protocol } from "./protocol.js";

/** Rooms in which people talk to each other and to an assistant. */
export class ChatClient {
  /** What is said in a room from now on, and who is typing. */
  readonly room: TopicClient<Room, ChatRoomItem, ChatRoomAnswer>;
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
    this.room = topicOf(session, chatRoom);
  }

  /** Asks the assistant. The answer goes on when the connection is lost. */
  ask(input: Question, options?: KeyedStreamOptions): KeyedStream<ChatAskAnswer> {
    return callKeyedStream(this.#session, chatAsk, input, options);
  }

  /** Reads what was said, newest first. */
  history(input: HistoryRequest, options?: CallOptions): Promise<ChatHistoryAnswer> {
    return callQuery(this.#session, chatHistory, input, options);
  }

  /** Says something; what comes back is the message as everyone sees it. */
  post(input: Post, options?: KeyedCallOptions): Promise<ChatPostAnswer> {
    return callUnary(this.#session, chatPost, input, options);
  }
}

const chatAsk: ServerStreamMethod<Question, ChatAskAnswer> = {
  service: "Chat",
  name: "ask",
  code: "As",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
  input: QuestionMessage,
  outputs: [{ codec: CitationMessage, since: 1 }, { codec: DoneMessage, since: 1 }, { codec: TokenMessage, since: 1 }, { codec: ToolCallMessage, since: 1 }],
  errors: [{ codec: NoSuchRoomMessage, since: 1 }],
  tagged: true,
};

const chatHistory: QueryMethod<HistoryRequest, ChatHistoryAnswer> = {
  service: "Chat",
  name: "history",
  code: "Hi",
  kind: "query",
  since: 1,
  maxBytes: 1048576,
  input: HistoryRequestMessage,
  outputs: [{ codec: HistoryMessage, since: 1 }],
  errors: [{ codec: NoSuchRoomMessage, since: 1 }],
  tagged: false,
};

const chatPost: UnaryMethod<Post, ChatPostAnswer> = {
  service: "Chat",
  name: "post",
  code: "Po",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
  deadlineMs: 5000,
  input: PostMessage,
  outputs: [{ codec: MessageMessage, since: 1 }],
  errors: [{ codec: NoSuchRoomMessage, since: 1 }],
  tagged: false,
};

const chatRoom: TopicMethod<Room, ChatRoomItem, ChatRoomAnswer> = {
  service: "Chat",
  name: "room",
  code: "Ro",
  kind: "topic",
  since: 1,
  maxBytes: 1048576,
  input: RoomMessage,
  outputs: [{ codec: MessageMessage, since: 1 }, { codec: TypingMessage, since: 1 }],
  errors: [],
  tagged: true,
  items: [{ codec: TypingMessage, since: 1 }],
  taggedItems: false,
};
