// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindServerStream, bindTopic } from "@twobyte/server/codegen1";
import {
  BoardMessage,
  DoneMessage,
  QuestionMessage,
  ReadingMessage,
  TokenMessage
} from "./messages.js";
export { protocol } from "./protocol.js";
const liveAsk = {
  service: "Live",
  name: "ask",
  code: "As",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
  auth: { mode: "public" },
  keepMs: 6e4,
  input: QuestionMessage,
  outputs: [{ codec: DoneMessage, since: 1 }, { codec: TokenMessage, since: 1 }],
  errors: [],
  tagged: true
};
const liveReadings = {
  service: "Live",
  name: "readings",
  code: "Re",
  kind: "topic",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  overflow: { mode: "drop-oldest" },
  newest: 1,
  replay: 80,
  input: BoardMessage,
  outputs: [{ codec: ReadingMessage, since: 1 }],
  errors: [],
  tagged: false,
  items: [],
  taggedItems: false
};
export function bindLive(service) {
  const topics = {
    readings: bindTopic(liveReadings, service.readings)
  };
  return {
    name: "Live",
    methods: [
      bindServerStream(liveAsk, (input, context) => service.ask(input, context)),
      topics.readings
    ],
    topics: {
      readings: topics.readings.topic
    }
  };
}
