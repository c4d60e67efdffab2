// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BidiMethod,
  CallOptions,
  ClientSession,
  ClientStreamMethod,
  EventMethod,
  EventOptions,
  KeyedCallOptions,
  KeyedStream,
  KeyedStreamOptions,
  QueryMethod,
  ServerStream,
  ServerStreamMethod,
  StreamOptions,
  TopicClient,
  TopicMethod,
  UnaryMethod,
} from "@twobyte/client/codegen1";
import {
  callBidi,
  callClientStream,
  callKeyedStream,
  callQuery,
  callUnary,
  sendEvent,
  topicOf,
} from "@twobyte/client/codegen1";
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
export class ChatClient {
  /** What is said in a room from now on, and who is typing. */
  readonly room: TopicClient<Room, ChatRoomItem, ChatRoomAnswer>;
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
    this.room = topicOf(session, chatRoom);
  }

  /** Asks the assistant. */
  ask(input: Question, options?: KeyedStreamOptions): KeyedStream<ChatAskAnswer> {
    return callKeyedStream(this.#session, chatAsk, input, options);
  }

  /** Reads what was said, newest first. */
  history(input: HistoryRequest, options?: CallOptions): Promise<ChatHistoryAnswer> {
    return callQuery(this.#session, chatHistory, input, options);
  }

  /** Says a lot of things at once. */
  importAll(input: Import, items: AsyncIterable<ChatImportAllItem> | Iterable<ChatImportAllItem>, options?: CallOptions): Promise<ChatImportAllAnswer> {
    return callClientStream(this.#session, chatImportAll, input, items, options);
  }

  /** Says something; what comes back is the message as everyone sees it. */
  post(input: Post, options?: KeyedCallOptions): Promise<ChatPostAnswer> {
    return callUnary(this.#session, chatPost, input, options);
  }

  /** Says up to where one has read. */
  read(input: Read, options?: EventOptions): Promise<void> {
    return sendEvent(this.#session, chatRead, input, options);
  }

  /** Speaks with the assistant, who may answer before a question ends. */
  talk(input: Talk, items: AsyncIterable<ChatTalkItem> | Iterable<ChatTalkItem>, options?: StreamOptions): ServerStream<ChatTalkAnswer> {
    return callBidi(this.#session, chatTalk, input, items, options);
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
  deadlineMs: 5000,
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
  input: TalkMessage,
  outputs: [{ codec: DoneMessage, since: 1 }, { codec: TokenMessage, since: 1 }],
  errors: [],
  tagged: true,
  items: [{ codec: DoneMessage, since: 1 }, { codec: TokenMessage, since: 1 }],
  taggedItems: true,
};
