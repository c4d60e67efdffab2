// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { callKeyedStream, topicOf } from "@twobyte/client/codegen1";
import {
  BoardMessage,
  DoneMessage,
  QuestionMessage,
  ReadingMessage,
  TokenMessage
} from "./messages.js";
export { protocol } from "./protocol.js";
export class LiveClient {
  /** Eight times a second what there is to see. */
  readings;
  #session;
  constructor(session) {
    this.#session = session;
    this.readings = topicOf(session, liveReadings);
  }
  /** Asks the assistant. The answer goes on when the connection is lost. */
  ask(input, options) {
    return callKeyedStream(this.#session, liveAsk, input, options);
  }
}
const liveAsk = {
  service: "Live",
  name: "ask",
  code: "As",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
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
  input: BoardMessage,
  outputs: [{ codec: ReadingMessage, since: 1 }],
  errors: [],
  tagged: false,
  items: [],
  taggedItems: false
};
