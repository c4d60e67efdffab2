// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { IRegexp, checkCount, checkPattern, checkUnique, violate } from "@twobyte/wire";
const PATTERN_0 = /* @__PURE__ */ new IRegexp("[0-9a-f]{40}");
const PATTERN_1 = /* @__PURE__ */ new IRegexp("[0-9A-Fa-f]{6}");
export function checkCommit(value) {
  checkPattern(value.id, PATTERN_0, "Commit.id");
  checkPattern(value.tree_id, PATTERN_0, "Commit.tree_id");
}
export function checkCommitSummary(value) {
  checkPattern(value.id, PATTERN_0, "CommitSummary.id");
  checkPattern(value.tree_id, PATTERN_0, "CommitSummary.tree_id");
}
export function checkFeedItemIssues(value) {
  checkIssuesEvent(value.event);
}
export function checkFeedItemPullRequest(value) {
  checkPullRequestEvent(value.event);
}
export function checkFeedItemPush(value) {
  checkPushEvent(value.event);
}
export function checkFeedItemWorkflowRun(value) {
  checkWorkflowRunEvent(value.event);
}
export function checkHead(value) {
  checkPattern(value.sha, PATTERN_0, "Head.sha");
}
function checkIssueLabelsList(list) {
  for (const each of list) {
    checkLabel(each);
  }
}
export function checkIssue(value) {
  if (value.labels !== void 0) {
    checkIssueLabelsList(value.labels);
  }
}
export function checkIssueChanges(value) {
  if (value.old_issue !== void 0 && value.old_issue !== null) {
    checkIssue(value.old_issue);
  }
  if (value.new_issue !== void 0) {
    checkIssue(value.new_issue);
  }
}
export function checkIssuesEvent(value) {
  checkIssue(value.issue);
  if (value.changes !== void 0) {
    checkIssueChanges(value.changes);
  }
  if (value.label !== void 0) {
    checkLabel(value.label);
  }
}
export function checkLabel(value) {
  checkPattern(value.color, PATTERN_1, "Label.color");
}
function checkLatestItemsList(list) {
  for (const each of list) {
    checkFeedItem(each);
  }
}
export function checkLatest(value) {
  checkCount(value.items.length, 0, 100, "Latest.items");
  checkLatestItemsList(value.items);
}
export function checkLatestRequest(value) {
  if (value.count < 1) violate("LatestRequest.count", "at least 1");
  if (value.count > 100) violate("LatestRequest.count", "at most 100");
}
function checkPullRequestLabelsList(list) {
  for (const each of list) {
    checkLabel(each);
  }
}
export function checkPullRequest(value) {
  checkPullRequestLabelsList(value.labels);
  checkHead(value.head);
  checkHead(value.base);
  if (value.merge_commit_sha !== null) {
    checkPattern(value.merge_commit_sha, PATTERN_0, "PullRequest.merge_commit_sha");
  }
}
export function checkPullRequestEvent(value) {
  checkPullRequest(value.pull_request);
  if (value.label !== void 0) {
    checkLabel(value.label);
  }
  if (value.before !== void 0) {
    checkPattern(value.before, PATTERN_0, "PullRequestEvent.before");
  }
  if (value.after !== void 0) {
    checkPattern(value.after, PATTERN_0, "PullRequestEvent.after");
  }
}
function checkPushEventCommitsList(list) {
  for (const each of list) {
    checkCommit(each);
  }
}
export function checkPushEvent(value) {
  checkPattern(value.before, PATTERN_0, "PushEvent.before");
  checkPattern(value.after, PATTERN_0, "PushEvent.after");
  checkPushEventCommitsList(value.commits);
  if (value.head_commit !== null) {
    checkCommit(value.head_commit);
  }
}
export function checkRunBranch(value) {
  checkPattern(value.sha, PATTERN_0, "RunBranch.sha");
}
export function checkRunPullRequest(value) {
  checkRunBranch(value.head);
  checkRunBranch(value.base);
}
export function checkWatchRequest(value) {
  if (value.kinds !== void 0) {
    checkUnique(value.kinds, "WatchRequest.kinds");
  }
}
function checkWorkflowRunPullRequestsList(list) {
  for (const each of list) {
    checkRunPullRequest(each);
  }
}
export function checkWorkflowRun(value) {
  if (value.run_attempt < 1) violate("WorkflowRun.run_attempt", "at least 1");
  checkPattern(value.head_sha, PATTERN_0, "WorkflowRun.head_sha");
  checkCommitSummary(value.head_commit);
  checkWorkflowRunPullRequestsList(value.pull_requests);
}
export function checkWorkflowRunEvent(value) {
  checkWorkflowRun(value.workflow_run);
}
function checkFeedItem(value) {
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
