// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { callUnary } from "@twobyte/client/codegen1";
import { NoticeMessage, NoticedMessage } from "./messages.js";
export { protocol } from "./protocol.js";
export class ScreenClient {
  #session;
  constructor(session) {
    this.#session = session;
  }
  notify(input, options) {
    return callUnary(this.#session, screenNotify, input, options);
  }
}
const screenNotify = {
  service: "Screen",
  name: "notify",
  code: "No",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: NoticeMessage,
  outputs: [{ codec: NoticedMessage, since: 1 }],
  errors: [],
  tagged: false
};
