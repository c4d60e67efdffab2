// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  ClientSession,
  KeyedStream,
  KeyedStreamOptions,
  ServerStreamMethod,
  TopicClient,
  TopicMethod,
} from "@twobyte/client/codegen1";
import { callKeyedStream, topicOf } from "@twobyte/client/codegen1";
import type { LiveAskAnswer, LiveReadingsAnswer, LiveReadingsItem } from "./answers.js";
import {
  BoardMessage,
  DoneMessage,
  QuestionMessage,
  ReadingMessage,
  TokenMessage,
} from "./messages.js";
import type { Board, Question } from "./types.js";

export type { LiveAskAnswer, LiveReadingsAnswer, LiveReadingsItem } from "./answers.js";

export { protocol } from "./protocol.js";

/** An assistant that answers, and a dashboard. */
export class LiveClient {
  /** Eight times a second what there is to see. */
  readonly readings: TopicClient<Board, LiveReadingsItem, LiveReadingsAnswer>;
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
    this.readings = topicOf(session, liveReadings);
  }

  /** Asks the assistant. The answer goes on when the connection is lost. */
  ask(input: Question, options?: KeyedStreamOptions): KeyedStream<LiveAskAnswer> {
    return callKeyedStream(this.#session, liveAsk, input, options);
  }
}

const liveAsk: ServerStreamMethod<Question, LiveAskAnswer> = {
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
  tagged: true,
};

const liveReadings: TopicMethod<Board, LiveReadingsItem, LiveReadingsAnswer> = {
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
  taggedItems: false,
};
