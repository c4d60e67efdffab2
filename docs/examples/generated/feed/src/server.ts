// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BoundService,
  CallContext,
  QueryMethod,
  ServerStreamMethod,
  UnaryMethod,
} from "@twobyte/server/codegen1";
import { bindQuery, bindServerStream, bindUnary } from "@twobyte/server/codegen1";
import type { FeedCountsAnswer, FeedLatestAnswer, FeedWatchAnswer } from "./answers.js";
import {
  CountsMessage,
  CountsRequestMessage,
  IssuesEventMessage,
  LatestMessage,
  LatestRequestMessage,
  PullRequestEventMessage,
  PushEventMessage,
  WatchRequestMessage,
  WorkflowRunEventMessage,
} from "./messages.js";
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

const feedCounts: UnaryMethod<CountsRequest, FeedCountsAnswer> = {
  service: "Feed",
  name: "counts",
  code: "Co",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  retry: "idempotent",
  auth: { mode: "public" },
  input: CountsRequestMessage,
  outputs: [{ codec: CountsMessage, since: 1 }],
  errors: [],
  tagged: false,
};

const feedLatest: QueryMethod<LatestRequest, FeedLatestAnswer> = {
  service: "Feed",
  name: "latest",
  code: "La",
  kind: "query",
  since: 1,
  maxBytes: 4194304,
  auth: { mode: "public" },
  cache: { maxAgeMs: 1000, shared: true },
  input: LatestRequestMessage,
  outputs: [{ codec: LatestMessage, since: 1 }],
  errors: [],
  tagged: false,
};

const feedWatch: ServerStreamMethod<WatchRequest, FeedWatchAnswer> = {
  service: "Feed",
  name: "watch",
  code: "Wa",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "public" },
  input: WatchRequestMessage,
  outputs: [{ codec: IssuesEventMessage, since: 1 }, { codec: PullRequestEventMessage, since: 1 }, { codec: PushEventMessage, since: 1 }, { codec: WorkflowRunEventMessage, since: 1 }],
  errors: [],
  tagged: true,
};

/** Puts an implementation behind the service Feed, to hand to `serve`. */
export function bindFeed(service: FeedService): BoundService {
  return {
    name: "Feed",
    methods: [
      bindUnary(feedCounts, (input, context) => service.counts(input, context)),
      bindQuery(feedLatest, (input, context) => service.latest(input, context)),
      bindServerStream(feedWatch, (input, context) => service.watch(input, context)),
    ],
  };
}
