// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, Callee, UnaryMethod } from "@twobyte/client/codegen1";
import { callUnary } from "@twobyte/client/codegen1";
import type { ScreenNotifyAnswer } from "./answers.js";
import { NoticeMessage, NoticedMessage } from "./messages.js";
import type { Notice } from "./types.js";

export type { ChatAskAnswer, ChatHistoryAnswer, ChatImportAllAnswer, ChatImportAllItem, ChatPostAnswer, ChatRoomAnswer, ChatRoomItem, ChatTalkAnswer, ChatTalkItem, ScreenNotifyAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

/** What the server may ask of a client. */
export class ScreenClient {
  readonly #session: Callee;

  constructor(session: Callee) {
    this.#session = session;
  }

  notify(input: Notice, options?: CallOptions): Promise<ScreenNotifyAnswer> {
    return callUnary(this.#session, screenNotify, input, options);
  }
}

const screenNotify: UnaryMethod<Notice, ScreenNotifyAnswer> = {
  service: "Screen",
  name: "notify",
  code: "No",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: NoticeMessage,
  outputs: [{ codec: NoticedMessage, since: 1 }],
  errors: [],
  tagged: false,
};
