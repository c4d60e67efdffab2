// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  Counts,
  IssuesEvent,
  Latest,
  PullRequestEvent,
  PushEvent,
  WorkflowRunEvent,
} from "./types.js";

/** What `Feed.counts` answers. */
export type FeedCountsAnswer = Counts;

/** What `Feed.latest` answers. */
export type FeedLatestAnswer = Latest;

/** What `Feed.watch` answers. */
export type FeedWatchAnswer = 
  | { readonly message: "IssuesEvent"; readonly value: IssuesEvent }
  | { readonly message: "PullRequestEvent"; readonly value: PullRequestEvent }
  | { readonly message: "PushEvent"; readonly value: PushEvent }
  | { readonly message: "WorkflowRunEvent"; readonly value: WorkflowRunEvent };
