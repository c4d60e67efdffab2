// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindQuery, bindServerStream, bindTopic, bindUnary } from "@twobyte/server/codegen1";
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
const chatAsk = {
  service: "Chat",
  name: "ask",
  code: "As",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
  auth: { mode: "principal", scopes: [] },
  keepMs: 6e4,
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
  auth: { mode: "principal", scopes: [] },
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
  auth: { mode: "principal", scopes: [] },
  rate: { cost: 1, per: "principal" },
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
  auth: { mode: "principal", scopes: [] },
  overflow: { mode: "drop-oldest" },
  newest: 1,
  replay: 50,
  input: RoomMessage,
  outputs: [{ codec: MessageMessage, since: 1 }, { codec: TypingMessage, since: 1 }],
  errors: [],
  tagged: true,
  items: [{ codec: TypingMessage, since: 1 }],
  taggedItems: false
};
export function bindChat(service) {
  const topics = {
    room: bindTopic(chatRoom, service.room)
  };
  return {
    name: "Chat",
    methods: [
      bindServerStream(chatAsk, (input, context) => service.ask(input, context)),
      bindQuery(chatHistory, (input, context) => service.history(input, context)),
      bindUnary(chatPost, (input, context) => service.post(input, context)),
      topics.room
    ],
    topics: {
      room: topics.room.topic
    }
  };
}
