// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, ClientSession, ServerStream, StreamOptions } from "@twobyte/client/codegen1";
import type { FeedCountsAnswer, FeedLatestAnswer, FeedWatchAnswer } from "./answers.js";
import type { CountsRequest, LatestRequest, WatchRequest } from "./types.js";
export type { FeedCountsAnswer, FeedLatestAnswer, FeedWatchAnswer } from "./answers.js";
export { protocol } from "./protocol.js";
/** What happens in repositories on GitHub. */
export declare class FeedClient {
  #private;
  constructor(session: ClientSession);
  /** How many events there were. */
  counts(input: CountsRequest, options?: CallOptions): Promise<FeedCountsAnswer>;
  /** The last events of one kind. */
  latest(input: LatestRequest, options?: CallOptions): Promise<FeedLatestAnswer>;
  /** Events as they come in. */
  watch(input: WatchRequest, options?: StreamOptions): ServerStream<FeedWatchAnswer>;
}
