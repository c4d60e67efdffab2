// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  CallOptions,
  ClientSession,
  QueryMethod,
  ServerStream,
  ServerStreamMethod,
  StreamOptions,
  UnaryMethod,
} from "@twobyte/client/codegen1";
import { callQuery, callServerStream, callUnary } from "@twobyte/client/codegen1";
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
export class FeedClient {
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  /** How many events there were. */
  counts(input: CountsRequest, options?: CallOptions): Promise<FeedCountsAnswer> {
    return callUnary(this.#session, feedCounts, input, options);
  }

  /** The last events of one kind. */
  latest(input: LatestRequest, options?: CallOptions): Promise<FeedLatestAnswer> {
    return callQuery(this.#session, feedLatest, input, options);
  }

  /** Events as they come in. */
  watch(input: WatchRequest, options?: StreamOptions): ServerStream<FeedWatchAnswer> {
    return callServerStream(this.#session, feedWatch, input, options);
  }
}

const feedCounts: UnaryMethod<CountsRequest, FeedCountsAnswer> = {
  service: "Feed",
  name: "counts",
  code: "Co",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  retry: "idempotent",
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
  isShared: true,
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
  input: WatchRequestMessage,
  outputs: [{ codec: IssuesEventMessage, since: 1 }, { codec: PullRequestEventMessage, since: 1 }, { codec: PushEventMessage, since: 1 }, { codec: WorkflowRunEventMessage, since: 1 }],
  errors: [],
  tagged: true,
};
