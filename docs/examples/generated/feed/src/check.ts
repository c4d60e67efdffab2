// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { IRegexp, checkCount, checkPattern, checkUnique, violate } from "@twobyte/wire";
import type {
  Commit,
  CommitSummary,
  FeedItem,
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

const PATTERN_0: IRegexp = /* @__PURE__ */ new IRegexp("[0-9a-f]{40}");
const PATTERN_1: IRegexp = /* @__PURE__ */ new IRegexp("[0-9A-Fa-f]{6}");

export function checkCommit(value: Commit): void {
  checkPattern(value.id, PATTERN_0, "Commit.id");
  checkPattern(value.tree_id, PATTERN_0, "Commit.tree_id");
}

export function checkCommitSummary(value: CommitSummary): void {
  checkPattern(value.id, PATTERN_0, "CommitSummary.id");
  checkPattern(value.tree_id, PATTERN_0, "CommitSummary.tree_id");
}

export function checkFeedItemIssues(value: FeedItemIssues): void {
  checkIssuesEvent(value.event);
}

export function checkFeedItemPullRequest(value: FeedItemPullRequest): void {
  checkPullRequestEvent(value.event);
}

export function checkFeedItemPush(value: FeedItemPush): void {
  checkPushEvent(value.event);
}

export function checkFeedItemWorkflowRun(value: FeedItemWorkflowRun): void {
  checkWorkflowRunEvent(value.event);
}

export function checkHead(value: Head): void {
  checkPattern(value.sha, PATTERN_0, "Head.sha");
}

function checkIssueLabelsList(list: readonly Label[]): void {
  for (const each of list) {
    checkLabel(each);
  }
}

export function checkIssue(value: Issue): void {
  if (value.labels !== undefined) {
    checkIssueLabelsList(value.labels);
  }
}

export function checkIssueChanges(value: IssueChanges): void {
  if (value.old_issue !== undefined && value.old_issue !== null) {
    checkIssue(value.old_issue);
  }
  if (value.new_issue !== undefined) {
    checkIssue(value.new_issue);
  }
}

export function checkIssuesEvent(value: IssuesEvent): void {
  checkIssue(value.issue);
  if (value.changes !== undefined) {
    checkIssueChanges(value.changes);
  }
  if (value.label !== undefined) {
    checkLabel(value.label);
  }
}

export function checkLabel(value: Label): void {
  checkPattern(value.color, PATTERN_1, "Label.color");
}

function checkLatestItemsList(list: readonly FeedItem[]): void {
  for (const each of list) {
    checkFeedItem(each);
  }
}

export function checkLatest(value: Latest): void {
  checkCount(value.items.length, 0, 100, "Latest.items");
  checkLatestItemsList(value.items);
}

export function checkLatestRequest(value: LatestRequest): void {
  if (value.count < 1) violate("LatestRequest.count", "at least 1");
  if (value.count > 100) violate("LatestRequest.count", "at most 100");
}

function checkPullRequestLabelsList(list: readonly Label[]): void {
  for (const each of list) {
    checkLabel(each);
  }
}

export function checkPullRequest(value: PullRequest): void {
  checkPullRequestLabelsList(value.labels);
  checkHead(value.head);
  checkHead(value.base);
  if (value.merge_commit_sha !== null) {
    checkPattern(value.merge_commit_sha, PATTERN_0, "PullRequest.merge_commit_sha");
  }
}

export function checkPullRequestEvent(value: PullRequestEvent): void {
  checkPullRequest(value.pull_request);
  if (value.label !== undefined) {
    checkLabel(value.label);
  }
  if (value.before !== undefined) {
    checkPattern(value.before, PATTERN_0, "PullRequestEvent.before");
  }
  if (value.after !== undefined) {
    checkPattern(value.after, PATTERN_0, "PullRequestEvent.after");
  }
}

function checkPushEventCommitsList(list: readonly Commit[]): void {
  for (const each of list) {
    checkCommit(each);
  }
}

export function checkPushEvent(value: PushEvent): void {
  checkPattern(value.before, PATTERN_0, "PushEvent.before");
  checkPattern(value.after, PATTERN_0, "PushEvent.after");
  checkPushEventCommitsList(value.commits);
  if (value.head_commit !== null) {
    checkCommit(value.head_commit);
  }
}

export function checkRunBranch(value: RunBranch): void {
  checkPattern(value.sha, PATTERN_0, "RunBranch.sha");
}

export function checkRunPullRequest(value: RunPullRequest): void {
  checkRunBranch(value.head);
  checkRunBranch(value.base);
}

export function checkWatchRequest(value: WatchRequest): void {
  if (value.kinds !== undefined) {
    checkUnique(value.kinds, "WatchRequest.kinds");
  }
}

function checkWorkflowRunPullRequestsList(list: readonly RunPullRequest[]): void {
  for (const each of list) {
    checkRunPullRequest(each);
  }
}

export function checkWorkflowRun(value: WorkflowRun): void {
  if (value.run_attempt < 1) violate("WorkflowRun.run_attempt", "at least 1");
  checkPattern(value.head_sha, PATTERN_0, "WorkflowRun.head_sha");
  checkCommitSummary(value.head_commit);
  checkWorkflowRunPullRequestsList(value.pull_requests);
}

export function checkWorkflowRunEvent(value: WorkflowRunEvent): void {
  checkWorkflowRun(value.workflow_run);
}

function checkFeedItem(value: FeedItem): void {
  switch (value.kind) {
    case "push":
      return checkFeedItemPush(value);
    case "issues":
      return checkFeedItemIssues(value);
    case "pull_request":
      return checkFeedItemPullRequest(value);
    case "workflow_run":
      return checkFeedItemWorkflowRun(value);
  }
}
