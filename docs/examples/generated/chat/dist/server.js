// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindQuery, bindServerStream, bindUnary } from "@twobyte/server/codegen1";
import {
  CitationMessage,
  DoneMessage,
  HistoryMessage,
  HistoryRequestMessage,
  MessageMessage,
  NoSuchRoomMessage,
  PostMessage,
  QuestionMessage,
  TokenMessage,
  ToolCallMessage
} from "./messages.js";
export { protocol } from "./protocol.js";
const chatAsk = {
  service: "Chat",
  name: "ask",
  code: "As",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
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
  auth: { mode: "principal", scopes: [] },
  rate: { cost: 1, per: "principal" },
  input: PostMessage,
  outputs: [{ codec: MessageMessage, since: 1 }],
  errors: [{ codec: NoSuchRoomMessage, since: 1 }],
  tagged: false
};
export function bindChat(service) {
  return {
    name: "Chat",
    methods: [
      bindServerStream(chatAsk, (input, context) => service.ask(input, context)),
      bindQuery(chatHistory, (input, context) => service.history(input, context)),
      bindUnary(chatPost, (input, context) => service.post(input, context))
    ]
  };
}
