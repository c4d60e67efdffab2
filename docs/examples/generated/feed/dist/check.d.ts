// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  Commit,
  CommitSummary,
  FeedItemIssues,
  FeedItemPullRequest,
  FeedItemPush,
  FeedItemWorkflowRun,
  Head,
  Issue,
  IssueChanges,
  IssuesEvent,
  Label,
  Latest,
  LatestRequest,
  PullRequest,
  PullRequestEvent,
  PushEvent,
  RunBranch,
  RunPullRequest,
  WatchRequest,
  WorkflowRun,
  WorkflowRunEvent,
} from "./types.js";

export declare function checkCommit(value: Commit): void;

export declare function checkCommitSummary(value: CommitSummary): void;

export declare function checkFeedItemIssues(value: FeedItemIssues): void;

export declare function checkFeedItemPullRequest(value: FeedItemPullRequest): void;

export declare function checkFeedItemPush(value: FeedItemPush): void;

export declare function checkFeedItemWorkflowRun(value: FeedItemWorkflowRun): void;

export declare function checkHead(value: Head): void;

export declare function checkIssue(value: Issue): void;

export declare function checkIssueChanges(value: IssueChanges): void;

export declare function checkIssuesEvent(value: IssuesEvent): void;

export declare function checkLabel(value: Label): void;

export declare function checkLatest(value: Latest): void;

export declare function checkLatestRequest(value: LatestRequest): void;

export declare function checkPullRequest(value: PullRequest): void;

export declare function checkPullRequestEvent(value: PullRequestEvent): void;

export declare function checkPushEvent(value: PushEvent): void;

export declare function checkRunBranch(value: RunBranch): void;

export declare function checkRunPullRequest(value: RunPullRequest): void;

export declare function checkWatchRequest(value: WatchRequest): void;

export declare function checkWorkflowRun(value: WorkflowRun): void;

export declare function checkWorkflowRunEvent(value: WorkflowRunEvent): void;
