// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { callQuery, callServerStream, callUnary } from "@twobyte/client/codegen1";
import {
  CountsMessage,
  CountsRequestMessage,
  IssuesEventMessage,
  LatestMessage,
  LatestRequestMessage,
  PullRequestEventMessage,
  PushEventMessage,
  WatchRequestMessage,
  WorkflowRunEventMessage
} from "./messages.js";
export { protocol } from "./protocol.js";
export class FeedClient {
  #session;
  constructor(session) {
    this.#session = session;
  }
  /** How many events there were. */
  counts(input, options) {
    return callUnary(this.#session, feedCounts, input, options);
  }
  /** The last events of one kind. */
  latest(input, options) {
    return callQuery(this.#session, feedLatest, input, options);
  }
  /** Events as they come in. */
  watch(input, options) {
    return callServerStream(this.#session, feedWatch, input, options);
  }
}
const feedCounts = {
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
  tagged: false
};
const feedLatest = {
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
  tagged: false
};
const feedWatch = {
  service: "Feed",
  name: "watch",
  code: "Wa",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: WatchRequestMessage,
  outputs: [{ codec: IssuesEventMessage, since: 1 }, { codec: PullRequestEventMessage, since: 1 }, { codec: PushEventMessage, since: 1 }, { codec: WorkflowRunEventMessage, since: 1 }],
  errors: [],
  tagged: true
};
