// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { ClientSession, KeyedStream, KeyedStreamOptions, TopicClient } from "@twobyte/client/codegen1";
import type { LiveAskAnswer, LiveReadingsAnswer, LiveReadingsItem } from "./answers.js";
import type { Board, Question } from "./types.js";
export type { LiveAskAnswer, LiveReadingsAnswer, LiveReadingsItem } from "./answers.js";
export { protocol } from "./protocol.js";
/** An assistant that answers, and a dashboard. */
export declare class LiveClient {
  #private;
  /** Eight times a second what there is to see. */
  readonly readings: TopicClient<Board, LiveReadingsItem, LiveReadingsAnswer>;
  constructor(session: ClientSession);
  /** Asks the assistant. The answer goes on when the connection is lost. */
  ask(input: Question, options?: KeyedStreamOptions): KeyedStream<LiveAskAnswer>;
}
