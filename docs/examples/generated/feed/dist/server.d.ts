// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext } from "@twobyte/server/codegen1";
import type { FeedCountsAnswer, FeedLatestAnswer, FeedWatchAnswer } from "./answers.js";
import type { CountsRequest, LatestRequest, WatchRequest } from "./types.js";

export type { FeedCountsAnswer, FeedLatestAnswer, FeedWatchAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

/** What happens in repositories on GitHub. */
export interface FeedService {
  /** How many events there were. */
  counts(input: CountsRequest, context: CallContext): FeedCountsAnswer | Promise<FeedCountsAnswer>;
  /** The last events of one kind. */
  latest(input: LatestRequest, context: CallContext): FeedLatestAnswer | Promise<FeedLatestAnswer>;
  /** Events as they come in. */
  watch(input: WatchRequest, context: CallContext): AsyncIterable<FeedWatchAnswer> | Iterable<FeedWatchAnswer>;
}

/** Puts an implementation behind the service Feed, to hand to `serve`. */
export declare function bindFeed(service: FeedService): BoundService;
