// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import type {
  Counts,
  CountsRequest,
  IssuesEvent,
  Latest,
  LatestRequest,
  PullRequestEvent,
  PushEvent,
  WatchRequest,
  WorkflowRunEvent,
} from "./types.js";

/** How a Counts travels. */
export declare const CountsMessage: MessageCodec<Counts>;

/** How a CountsRequest travels. */
export declare const CountsRequestMessage: MessageCodec<CountsRequest>;

/** How a IssuesEvent travels. */
export declare const IssuesEventMessage: MessageCodec<IssuesEvent>;

/** How a Latest travels. */
export declare const LatestMessage: MessageCodec<Latest>;

/** How a LatestRequest travels. */
export declare const LatestRequestMessage: MessageCodec<LatestRequest>;

/** How a PullRequestEvent travels. */
export declare const PullRequestEventMessage: MessageCodec<PullRequestEvent>;

/** How a PushEvent travels. */
export declare const PushEventMessage: MessageCodec<PushEvent>;

/** How a WatchRequest travels. */
export declare const WatchRequestMessage: MessageCodec<WatchRequest>;

/** How a WorkflowRunEvent travels. */
export declare const WorkflowRunEventMessage: MessageCodec<WorkflowRunEvent>;
