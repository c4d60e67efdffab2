// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BoundService,
  CallContext,
  QueryMethod,
  ServerStreamMethod,
  Topic,
  TopicHandler,
  TopicMethod,
  UnaryMethod,
} from "@twobyte/server/codegen1";
import { bindQuery, bindServerStream, bindTopic, bindUnary } from "@twobyte/server/codegen1";
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

const chatAsk: ServerStreamMethod<Question, ChatAskAnswer> = {
  service: "Chat",
  name: "ask",
  code: "As",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
  auth: { mode: "principal", scopes: [] },
  keepMs: 60000,
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
  auth: { mode: "principal", scopes: [] },
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
  auth: { mode: "principal", scopes: [] },
  rate: { cost: 1, per: "principal" },
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
  auth: { mode: "principal", scopes: [] },
  overflow: { mode: "drop-oldest" },
  newest: 1,
  replay: 50,
  input: RoomMessage,
  outputs: [{ codec: MessageMessage, since: 1 }, { codec: TypingMessage, since: 1 }],
  errors: [],
  tagged: true,
  items: [{ codec: TypingMessage, since: 1 }],
  taggedItems: false,
};

/** Puts an implementation behind the service Chat, to hand to `serve`. */
export function bindChat(service: ChatService): BoundService & { readonly topics: { readonly room: Topic<Room, ChatRoomAnswer> } } {
  const topics = {
    room: bindTopic(chatRoom, service.room),
  };
  return {
    name: "Chat",
    methods: [
      bindServerStream(chatAsk, (input, context) => service.ask(input, context)),
      bindQuery(chatHistory, (input, context) => service.history(input, context)),
      bindUnary(chatPost, (input, context) => service.post(input, context)),
      topics.room,
    ],
    topics: {
      room: topics.room.topic,
    },
  };
}
