// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext, Topic, TopicHandler } from "@twobyte/server/codegen1";
import type { LiveAskAnswer, LiveReadingsAnswer, LiveReadingsItem } from "./answers.js";
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

/** Puts an implementation behind the service Live, to hand to `serve`. */
export declare function bindLive(service: LiveService): BoundService & { readonly topics: { readonly readings: Topic<Board, LiveReadingsAnswer> } };
