// @generated from the schema of bench.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { callServerStream, callUnary, topicOf } from "@twobyte/client/codegen1";
import { OrderMessage, TokenMessage } from "./messages.js";
export { protocol } from "./protocol.js";
export class LiveClient {
  feed;
  #session;
  constructor(session) {
    this.#session = session;
    this.feed = topicOf(session, liveFeed);
  }
  echo(input, options) {
    return callUnary(this.#session, liveEcho, input, options);
  }
  stream(input, options) {
    return callServerStream(this.#session, liveStream, input, options);
  }
}
const liveEcho = {
  service: "Live",
  name: "echo",
  code: "Ec",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: TokenMessage,
  outputs: [{ codec: TokenMessage, since: 1 }],
  errors: [],
  tagged: false
};
const liveFeed = {
  service: "Live",
  name: "feed",
  code: "Fe",
  kind: "topic",
  since: 1,
  maxBytes: 1048576,
  input: OrderMessage,
  outputs: [{ codec: TokenMessage, since: 1 }],
  errors: [],
  tagged: false,
  items: [],
  taggedItems: false
};
const liveStream = {
  service: "Live",
  name: "stream",
  code: "St",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: OrderMessage,
  outputs: [{ codec: TokenMessage, since: 1 }],
  errors: [],
  tagged: false
};
