// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BoundService,
  CallContext,
  ServerStreamMethod,
  Topic,
  TopicHandler,
  TopicMethod,
} from "@twobyte/server/codegen1";
import { bindServerStream, bindTopic } from "@twobyte/server/codegen1";
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
export interface LiveService {
  /** Asks the assistant. The answer goes on when the connection is lost. */
  ask(input: Question, context: CallContext): AsyncIterable<LiveAskAnswer> | Iterable<LiveAskAnswer>;
  /** Eight times a second what there is to see. */
  readonly readings?: TopicHandler<Board, LiveReadingsItem>;
}

const liveAsk: ServerStreamMethod<Question, LiveAskAnswer> = {
  service: "Live",
  name: "ask",
  code: "As",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  retry: "keyed",
  auth: { mode: "public" },
  keepMs: 60000,
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
  auth: { mode: "public" },
  overflow: { mode: "drop-oldest" },
  newest: 1,
  replay: 80,
  input: BoardMessage,
  outputs: [{ codec: ReadingMessage, since: 1 }],
  errors: [],
  tagged: false,
  items: [],
  taggedItems: false,
};

/** Puts an implementation behind the service Live, to hand to `serve`. */
export function bindLive(service: LiveService): BoundService & { readonly topics: { readonly readings: Topic<Board, LiveReadingsAnswer> } } {
  const topics = {
    readings: bindTopic(liveReadings, service.readings),
  };
  return {
    name: "Live",
    methods: [
      bindServerStream(liveAsk, (input, context) => service.ask(input, context)),
      topics.readings,
    ],
    topics: {
      readings: topics.readings.topic,
    },
  };
}
