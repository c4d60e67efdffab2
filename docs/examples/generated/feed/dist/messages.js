// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { readCounts, readCountsRequest, readIssuesEvent, readLatest, readLatestRequest, readPullRequestEvent, readPushEvent, readWatchRequest, readWorkflowRunEvent, writeCounts, writeCountsRequest, writeIssuesEvent, writeLatest, writeLatestRequest, writePullRequestEvent, writePushEvent, writeWatchRequest, writeWorkflowRunEvent } from "./binary.js";
import { checkIssuesEvent, checkLatest, checkLatestRequest, checkPullRequestEvent, checkPushEvent, checkWatchRequest, checkWorkflowRunEvent } from "./check.js";
import { formatCounts, formatCountsRequest, formatIssuesEvent, formatLatest, formatLatestRequest, formatPullRequestEvent, formatPushEvent, formatWatchRequest, formatWorkflowRunEvent, parseCounts, parseCountsRequest, parseIssuesEvent, parseLatest, parseLatestRequest, parsePullRequestEvent, parsePushEvent, parseWatchRequest, parseWorkflowRunEvent } from "./text.js";
/** How a Counts travels. */
export const CountsMessage = {
  name: "Counts",
  code: "Cu",
  write: writeCounts,
  read: readCounts,
  format: formatCounts,
  parse: parseCounts,
  check: undefined,
};
/** How a CountsRequest travels. */
export const CountsRequestMessage = {
  name: "CountsRequest",
  code: undefined,
  write: writeCountsRequest,
  read: readCountsRequest,
  format: formatCountsRequest,
  parse: parseCountsRequest,
  check: undefined,
};
/** How a IssuesEvent travels. */
export const IssuesEventMessage = {
  name: "IssuesEvent",
  code: "IE",
  write: writeIssuesEvent,
  read: readIssuesEvent,
  format: formatIssuesEvent,
  parse: parseIssuesEvent,
  check: checkIssuesEvent,
};
/** How a Latest travels. */
export const LatestMessage = {
  name: "Latest",
  code: "Lt",
  write: writeLatest,
  read: readLatest,
  format: formatLatest,
  parse: parseLatest,
  check: checkLatest,
};
/** How a LatestRequest travels. */
export const LatestRequestMessage = {
  name: "LatestRequest",
  code: undefined,
  write: writeLatestRequest,
  read: readLatestRequest,
  format: formatLatestRequest,
  parse: parseLatestRequest,
  check: checkLatestRequest,
};
/** How a PullRequestEvent travels. */
export const PullRequestEventMessage = {
  name: "PullRequestEvent",
  code: "PR",
  write: writePullRequestEvent,
  read: readPullRequestEvent,
  format: formatPullRequestEvent,
  parse: parsePullRequestEvent,
  check: checkPullRequestEvent,
};
/** How a PushEvent travels. */
export const PushEventMessage = {
  name: "PushEvent",
  code: "PE",
  write: writePushEvent,
  read: readPushEvent,
  format: formatPushEvent,
  parse: parsePushEvent,
  check: checkPushEvent,
};
/** How a WatchRequest travels. */
export const WatchRequestMessage = {
  name: "WatchRequest",
  code: undefined,
  write: writeWatchRequest,
  read: readWatchRequest,
  format: formatWatchRequest,
  parse: parseWatchRequest,
  check: checkWatchRequest,
};
/** How a WorkflowRunEvent travels. */
export const WorkflowRunEventMessage = {
  name: "WorkflowRunEvent",
  code: "WR",
  write: writeWorkflowRunEvent,
  read: readWorkflowRunEvent,
  format: formatWorkflowRunEvent,
  parse: parseWorkflowRunEvent,
  check: checkWorkflowRunEvent,
};
