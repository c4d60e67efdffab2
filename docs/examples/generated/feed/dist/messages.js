// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  readCounts,
  readCountsRequest,
  readIssuesEvent,
  readLatest,
  readLatestRequest,
  readPullRequestEvent,
  readPushEvent,
  readWatchRequest,
  readWorkflowRunEvent,
  writeCounts,
  writeCountsRequest,
  writeIssuesEvent,
  writeLatest,
  writeLatestRequest,
  writePullRequestEvent,
  writePushEvent,
  writeWatchRequest,
  writeWorkflowRunEvent
} from "./binary.js";
import {
  checkIssuesEvent,
  checkLatest,
  checkLatestRequest,
  checkPullRequestEvent,
  checkPushEvent,
  checkWatchRequest,
  checkWorkflowRunEvent
} from "./check.js";
import {
  formatCounts,
  formatCountsRequest,
  formatIssuesEvent,
  formatLatest,
  formatLatestRequest,
  formatPullRequestEvent,
  formatPushEvent,
  formatWatchRequest,
  formatWorkflowRunEvent,
  parseCounts,
  parseCountsRequest,
  parseIssuesEvent,
  parseLatest,
  parseLatestRequest,
  parsePullRequestEvent,
  parsePushEvent,
  parseWatchRequest,
  parseWorkflowRunEvent
} from "./text.js";
export const CountsMessage = {
  name: "Counts",
  code: "Cu",
  write: writeCounts,
  read: readCounts,
  format: formatCounts,
  parse: parseCounts,
  check: void 0
};
export const CountsRequestMessage = {
  name: "CountsRequest",
  code: void 0,
  write: writeCountsRequest,
  read: readCountsRequest,
  format: formatCountsRequest,
  parse: parseCountsRequest,
  check: void 0
};
export const IssuesEventMessage = {
  name: "IssuesEvent",
  code: "IE",
  write: writeIssuesEvent,
  read: readIssuesEvent,
  format: formatIssuesEvent,
  parse: parseIssuesEvent,
  check: checkIssuesEvent
};
export const LatestMessage = {
  name: "Latest",
  code: "Lt",
  write: writeLatest,
  read: readLatest,
  format: formatLatest,
  parse: parseLatest,
  check: checkLatest
};
export const LatestRequestMessage = {
  name: "LatestRequest",
  code: void 0,
  write: writeLatestRequest,
  read: readLatestRequest,
  format: formatLatestRequest,
  parse: parseLatestRequest,
  check: checkLatestRequest
};
export const PullRequestEventMessage = {
  name: "PullRequestEvent",
  code: "PR",
  write: writePullRequestEvent,
  read: readPullRequestEvent,
  format: formatPullRequestEvent,
  parse: parsePullRequestEvent,
  check: checkPullRequestEvent
};
export const PushEventMessage = {
  name: "PushEvent",
  code: "PE",
  write: writePushEvent,
  read: readPushEvent,
  format: formatPushEvent,
  parse: parsePushEvent,
  check: checkPushEvent
};
export const WatchRequestMessage = {
  name: "WatchRequest",
  code: void 0,
  write: writeWatchRequest,
  read: readWatchRequest,
  format: formatWatchRequest,
  parse: parseWatchRequest,
  check: checkWatchRequest
};
export const WorkflowRunEventMessage = {
  name: "WorkflowRunEvent",
  code: "WR",
  write: writeWorkflowRunEvent,
  read: readWorkflowRunEvent,
  format: formatWorkflowRunEvent,
  parse: parseWorkflowRunEvent,
  check: checkWorkflowRunEvent
};
