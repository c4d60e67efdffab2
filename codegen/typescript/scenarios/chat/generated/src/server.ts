// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BidiMethod,
  BoundService,
  CallContext,
  ClientStreamMethod,
  EventMethod,
  QueryMethod,
  ServerStreamMethod,
  Topic,
  TopicHandler,
  TopicMethod,
  UnaryMethod,
} from "@twobyte/server/codegen1";
import {
  bindBidi,
  bindClientStream,
  bindEvent,
  bindQuery,
  bindServerStream,
  bindTopic,
  bindUnary,
} from "@twobyte/server/codegen1";
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
import {
  DoneMessage,
  HistoryMessage,
  HistoryRequestMessage,
  ImportMessage,
  ImportedMessage,
  MessageMessage,
  NoSuchRoomMessage,
  PostMessage,
  QuestionMessage,
  ReadMessage,
  RoomMessage,
  TalkMessage,
  TokenMessage,
  ToolCallMessage,
  TypingMessage,
} from "./messages.js";
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
  outputs: [{ codec: DoneMessage, since: 1 }, { codec: TokenMessage, since: 1 }, { codec: ToolCallMessage, since: 1 }],
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

const chatImportAll: ClientStreamMethod<Import, ChatImportAllItem, ChatImportAllAnswer> = {
  service: "Chat",
  name: "importAll",
  code: "IA",
  kind: "clientStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: ImportMessage,
  outputs: [{ codec: ImportedMessage, since: 1 }],
  errors: [],
  tagged: false,
  items: [{ codec: PostMessage, since: 1 }],
  taggedItems: false,
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
  input: PostMessage,
  outputs: [{ codec: MessageMessage, since: 1 }],
  errors: [{ codec: NoSuchRoomMessage, since: 1 }],
  tagged: false,
};

const chatRead: EventMethod<Read> = {
  service: "Chat",
  name: "read",
  code: "Re",
  kind: "event",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: ReadMessage,
  outputs: [],
  errors: [],
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

const chatTalk: BidiMethod<Talk, ChatTalkItem, ChatTalkAnswer> = {
  service: "Chat",
  name: "talk",
  code: "Ta",
  kind: "bidi",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: TalkMessage,
  outputs: [{ codec: DoneMessage, since: 1 }, { codec: TokenMessage, since: 1 }],
  errors: [],
  tagged: true,
  items: [{ codec: DoneMessage, since: 1 }, { codec: TokenMessage, since: 1 }],
  taggedItems: true,
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
      bindClientStream(chatImportAll, (input, items, context) => service.importAll(input, items, context)),
      bindUnary(chatPost, (input, context) => service.post(input, context)),
      bindEvent(chatRead, (input, context) => service.read(input, context)),
      topics.room,
      bindBidi(chatTalk, (input, items, context) => service.talk(input, items, context)),
    ],
    topics: {
      room: topics.room.topic,
    },
  };
}
