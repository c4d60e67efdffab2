// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindQuery, bindServerStream, bindUnary } from "@twobyte/server/codegen1";
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
const feedCounts = {
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
  tagged: false
};
const feedLatest = {
  service: "Feed",
  name: "latest",
  code: "La",
  kind: "query",
  since: 1,
  maxBytes: 4194304,
  auth: { mode: "public" },
  cache: { maxAgeMs: 1e3, shared: true },
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
  auth: { mode: "public" },
  input: WatchRequestMessage,
  outputs: [{ codec: IssuesEventMessage, since: 1 }, { codec: PullRequestEventMessage, since: 1 }, { codec: PushEventMessage, since: 1 }, { codec: WorkflowRunEventMessage, since: 1 }],
  errors: [],
  tagged: true
};
export function bindFeed(service) {
  return {
    name: "Feed",
    methods: [
      bindUnary(feedCounts, (input, context) => service.counts(input, context)),
      bindQuery(feedLatest, (input, context) => service.latest(input, context)),
      bindServerStream(feedWatch, (input, context) => service.watch(input, context))
    ]
  };
}
