// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { callKeyedStream, callQuery, callUnary, topicOf } from "@twobyte/client/codegen1";
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
  TypingMessage
} from "./messages.js";
export { protocol } from "./protocol.js";
export class ChatClient {
  /** What is said in a room from now on, and who is typing. */
  room;
  #session;
  constructor(session) {
    this.#session = session;
    this.room = topicOf(session, chatRoom);
  }
  /** Asks the assistant. The answer goes on when the connection is lost. */
  ask(input, options) {
    return callKeyedStream(this.#session, chatAsk, input, options);
  }
  /** Reads what was said, newest first. */
  history(input, options) {
    return callQuery(this.#session, chatHistory, input, options);
  }
  /** Says something; what comes back is the message as everyone sees it. */
  post(input, options) {
    return callUnary(this.#session, chatPost, input, options);
  }
}
const chatAsk = {
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
  tagged: true
};
const chatHistory = {
  service: "Chat",
  name: "history",
  code: "Hi",
  kind: "query",
  since: 1,
  maxBytes: 1048576,
  input: HistoryRequestMessage,
  outputs: [{ codec: HistoryMessage, since: 1 }],
  errors: [{ codec: NoSuchRoomMessage, since: 1 }],
  tagged: false
};
const chatPost = {
  service: "Chat",
  name: "post",
  code: "Po",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
  deadlineMs: 5e3,
  input: PostMessage,
  outputs: [{ codec: MessageMessage, since: 1 }],
  errors: [{ codec: NoSuchRoomMessage, since: 1 }],
  tagged: false
};
const chatRoom = {
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
  taggedItems: false
};
