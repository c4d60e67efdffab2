// @generated from the schema of bench.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindServerStream, bindTopic, bindUnary } from "@twobyte/server/codegen1";
import { OrderMessage, TokenMessage } from "./messages.js";
export { protocol } from "./protocol.js";
const liveEcho = {
  service: "Live",
  name: "echo",
  code: "Ec",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
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
  auth: { mode: "public" },
  overflow: { mode: "drop-oldest" },
  newest: 1,
  replay: 0,
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
  auth: { mode: "public" },
  input: OrderMessage,
  outputs: [{ codec: TokenMessage, since: 1 }],
  errors: [],
  tagged: false
};
export function bindLive(service) {
  const topics = {
    feed: bindTopic(liveFeed, service.feed)
  };
  return {
    name: "Live",
    methods: [
      bindUnary(liveEcho, (input, context) => service.echo(input, context)),
      topics.feed,
      bindServerStream(liveStream, (input, context) => service.stream(input, context))
    ],
    topics: {
      feed: topics.feed.topic
    }
  };
}
