// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  bindBidi,
  bindClientStream,
  bindEvent,
  bindQuery,
  bindServerStream,
  bindTopic,
  bindUnary
} from "@twobyte/server/codegen1";
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
  outputs: [{ codec: DoneMessage, since: 1 }, { codec: TokenMessage, since: 1 }, { codec: ToolCallMessage, since: 1 }],
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
const chatImportAll = {
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
  taggedItems: false
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
  input: PostMessage,
  outputs: [{ codec: MessageMessage, since: 1 }],
  errors: [{ codec: NoSuchRoomMessage, since: 1 }],
  tagged: false
};
const chatRead = {
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
const chatTalk = {
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
  taggedItems: true
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
      bindClientStream(chatImportAll, (input, items, context) => service.importAll(input, items, context)),
      bindUnary(chatPost, (input, context) => service.post(input, context)),
      bindEvent(chatRead, (input, context) => service.read(input, context)),
      topics.room,
      bindBidi(chatTalk, (input, items, context) => service.talk(input, items, context))
    ],
    topics: {
      room: topics.room.topic
    }
  };
}
