// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import {
  readApp,
  readAutoMerge,
  readBaseChange,
  readChange,
  readCommit,
  readCommitSummary,
  readCounts,
  readCountsRequest,
  readEnterprise,
  readFeedItemIssues,
  readFeedItemPullRequest,
  readFeedItemPush,
  readFeedItemWorkflowRun,
  readGitUser,
  readHead,
  readInstallation,
  readIssue,
  readIssueChanges,
  readIssuePullRequest,
  readIssuesEvent,
  readLabel,
  readLatest,
  readLatestRequest,
  readLicense,
  readLink,
  readMilestone,
  readOrganization,
  readPullRequest,
  readPullRequestChanges,
  readPullRequestEvent,
  readPullRequestLinks,
  readPushEvent,
  readReactions,
  readRepository,
  readRepositoryLink,
  readRepositorySummary,
  readRunBranch,
  readRunPullRequest,
  readTeam,
  readUser,
  readWatchRequest,
  readWorkflow,
  readWorkflowRun,
  readWorkflowRunEvent,
  writeApp,
  writeAutoMerge,
  writeBaseChange,
  writeChange,
  writeCommit,
  writeCommitSummary,
  writeCounts,
  writeCountsRequest,
  writeEnterprise,
  writeFeedItemIssues,
  writeFeedItemPullRequest,
  writeFeedItemPush,
  writeFeedItemWorkflowRun,
  writeGitUser,
  writeHead,
  writeInstallation,
  writeIssue,
  writeIssueChanges,
  writeIssuePullRequest,
  writeIssuesEvent,
  writeLabel,
  writeLatest,
  writeLatestRequest,
  writeLicense,
  writeLink,
  writeMilestone,
  writeOrganization,
  writePullRequest,
  writePullRequestChanges,
  writePullRequestEvent,
  writePullRequestLinks,
  writePushEvent,
  writeReactions,
  writeRepository,
  writeRepositoryLink,
  writeRepositorySummary,
  writeRunBranch,
  writeRunPullRequest,
  writeTeam,
  writeUser,
  writeWatchRequest,
  writeWorkflow,
  writeWorkflowRun,
  writeWorkflowRunEvent,
} from "./binary.js";
import {
  checkCommit,
  checkCommitSummary,
  checkFeedItemIssues,
  checkFeedItemPullRequest,
  checkFeedItemPush,
  checkFeedItemWorkflowRun,
  checkHead,
  checkIssue,
  checkIssueChanges,
  checkIssuesEvent,
  checkLabel,
  checkLatest,
  checkLatestRequest,
  checkPullRequest,
  checkPullRequestEvent,
  checkPushEvent,
  checkRunBranch,
  checkRunPullRequest,
  checkWatchRequest,
  checkWorkflowRun,
  checkWorkflowRunEvent,
} from "./check.js";
import {
  formatApp,
  formatAutoMerge,
  formatBaseChange,
  formatChange,
  formatCommit,
  formatCommitSummary,
  formatCounts,
  formatCountsRequest,
  formatEnterprise,
  formatFeedItemIssues,
  formatFeedItemPullRequest,
  formatFeedItemPush,
  formatFeedItemWorkflowRun,
  formatGitUser,
  formatHead,
  formatInstallation,
  formatIssue,
  formatIssueChanges,
  formatIssuePullRequest,
  formatIssuesEvent,
  formatLabel,
  formatLatest,
  formatLatestRequest,
  formatLicense,
  formatLink,
  formatMilestone,
  formatOrganization,
  formatPullRequest,
  formatPullRequestChanges,
  formatPullRequestEvent,
  formatPullRequestLinks,
  formatPushEvent,
  formatReactions,
  formatRepository,
  formatRepositoryLink,
  formatRepositorySummary,
  formatRunBranch,
  formatRunPullRequest,
  formatTeam,
  formatUser,
  formatWatchRequest,
  formatWorkflow,
  formatWorkflowRun,
  formatWorkflowRunEvent,
  parseApp,
  parseAutoMerge,
  parseBaseChange,
  parseChange,
  parseCommit,
  parseCommitSummary,
  parseCounts,
  parseCountsRequest,
  parseEnterprise,
  parseFeedItemIssues,
  parseFeedItemPullRequest,
  parseFeedItemPush,
  parseFeedItemWorkflowRun,
  parseGitUser,
  parseHead,
  parseInstallation,
  parseIssue,
  parseIssueChanges,
  parseIssuePullRequest,
  parseIssuesEvent,
  parseLabel,
  parseLatest,
  parseLatestRequest,
  parseLicense,
  parseLink,
  parseMilestone,
  parseOrganization,
  parsePullRequest,
  parsePullRequestChanges,
  parsePullRequestEvent,
  parsePullRequestLinks,
  parsePushEvent,
  parseReactions,
  parseRepository,
  parseRepositoryLink,
  parseRepositorySummary,
  parseRunBranch,
  parseRunPullRequest,
  parseTeam,
  parseUser,
  parseWatchRequest,
  parseWorkflow,
  parseWorkflowRun,
  parseWorkflowRunEvent,
} from "./text.js";
import type {
  App,
  AutoMerge,
  BaseChange,
  Change,
  Commit,
  CommitSummary,
  Counts,
  CountsRequest,
  Enterprise,
  FeedItemIssues,
  FeedItemPullRequest,
  FeedItemPush,
  FeedItemWorkflowRun,
  GitUser,
  Head,
  Installation,
  Issue,
  IssueChanges,
  IssuePullRequest,
  IssuesEvent,
  Label,
  Latest,
  LatestRequest,
  License,
  Link,
  Milestone,
  Organization,
  PullRequest,
  PullRequestChanges,
  PullRequestEvent,
  PullRequestLinks,
  PushEvent,
  Reactions,
  Repository,
  RepositoryLink,
  RepositorySummary,
  RunBranch,
  RunPullRequest,
  Team,
  User,
  WatchRequest,
  Workflow,
  WorkflowRun,
  WorkflowRunEvent,
} from "./types.js";

export { CodecError } from "@twobyte/wire";
export {
  appFromJson,
  appToJson,
  autoMergeFromJson,
  autoMergeToJson,
  baseChangeFromJson,
  baseChangeToJson,
  changeFromJson,
  changeToJson,
  commitFromJson,
  commitSummaryFromJson,
  commitSummaryToJson,
  commitToJson,
  countsFromJson,
  countsRequestFromJson,
  countsRequestToJson,
  countsToJson,
  enterpriseFromJson,
  enterpriseToJson,
  feedItemIssuesFromJson,
  feedItemIssuesToJson,
  feedItemPullRequestFromJson,
  feedItemPullRequestToJson,
  feedItemPushFromJson,
  feedItemPushToJson,
  feedItemWorkflowRunFromJson,
  feedItemWorkflowRunToJson,
  gitUserFromJson,
  gitUserToJson,
  headFromJson,
  headToJson,
  installationFromJson,
  installationToJson,
  issueChangesFromJson,
  issueChangesToJson,
  issueFromJson,
  issuePullRequestFromJson,
  issuePullRequestToJson,
  issueToJson,
  issuesEventFromJson,
  issuesEventToJson,
  labelFromJson,
  labelToJson,
  latestFromJson,
  latestRequestFromJson,
  latestRequestToJson,
  latestToJson,
  licenseFromJson,
  licenseToJson,
  linkFromJson,
  linkToJson,
  milestoneFromJson,
  milestoneToJson,
  organizationFromJson,
  organizationToJson,
  pullRequestChangesFromJson,
  pullRequestChangesToJson,
  pullRequestEventFromJson,
  pullRequestEventToJson,
  pullRequestFromJson,
  pullRequestLinksFromJson,
  pullRequestLinksToJson,
  pullRequestToJson,
  pushEventFromJson,
  pushEventToJson,
  reactionsFromJson,
  reactionsToJson,
  repositoryFromJson,
  repositoryLinkFromJson,
  repositoryLinkToJson,
  repositorySummaryFromJson,
  repositorySummaryToJson,
  repositoryToJson,
  runBranchFromJson,
  runBranchToJson,
  runPullRequestFromJson,
  runPullRequestToJson,
  teamFromJson,
  teamToJson,
  userFromJson,
  userToJson,
  watchRequestFromJson,
  watchRequestToJson,
  workflowFromJson,
  workflowRunEventFromJson,
  workflowRunEventToJson,
  workflowRunFromJson,
  workflowRunToJson,
  workflowToJson,
} from "./json.js";
export type {
  App,
  AuthorAssociation,
  AutoMerge,
  BaseChange,
  Change,
  Commit,
  CommitSummary,
  Conclusion,
  Counts,
  CountsRequest,
  Enterprise,
  EventKind,
  FeedItem,
  FeedItemIssues,
  FeedItemPullRequest,
  FeedItemPush,
  FeedItemWorkflowRun,
  GitUser,
  Head,
  Installation,
  Issue,
  IssueAction,
  IssueChanges,
  IssuePullRequest,
  IssuesEvent,
  Label,
  Latest,
  LatestRequest,
  License,
  Link,
  LockReason,
  MergeMethod,
  Milestone,
  Organization,
  PullRequest,
  PullRequestAction,
  PullRequestChanges,
  PullRequestEvent,
  PullRequestLinks,
  PushEvent,
  Reactions,
  Repository,
  RepositoryLink,
  RepositorySummary,
  RunAction,
  RunBranch,
  RunPullRequest,
  RunStatus,
  State,
  StateReason,
  Team,
  TeamPrivacy,
  User,
  UserType,
  Visibility,
  WatchRequest,
  Workflow,
  WorkflowRun,
  WorkflowRunEvent,
} from "./types.js";

/** Encodes App in the binary profile. Throws a CodecError for what is none. */
export function encodeApp(value: App): OwnedBytes {
  return encodeBinary(writeApp, value, 1);
}

/** Decodes App in the binary profile. Throws a CodecError for anything else. */
export function decodeApp(message: Uint8Array): App {
  return decodeBinary(readApp, message, 1);
}

/** Encodes App in the text profile. Throws a CodecError for what is none. */
export function encodeAppText(value: App): string {
  return encodeText(formatApp, value, 1);
}

/** Decodes App in the text profile. Throws a CodecError for anything else. */
export function decodeAppText(message: string): App {
  return decodeText(parseApp, message, 1);
}

/** Throws a CodecError unless `value` is of type App and keeps the schema's constraints. */
export function validateApp(value: unknown): asserts value is App {
  encodeAppText(value as App);
}

/** Encodes AutoMerge in the binary profile. Throws a CodecError for what is none. */
export function encodeAutoMerge(value: AutoMerge): OwnedBytes {
  return encodeBinary(writeAutoMerge, value, 1);
}

/** Decodes AutoMerge in the binary profile. Throws a CodecError for anything else. */
export function decodeAutoMerge(message: Uint8Array): AutoMerge {
  return decodeBinary(readAutoMerge, message, 1);
}

/** Encodes AutoMerge in the text profile. Throws a CodecError for what is none. */
export function encodeAutoMergeText(value: AutoMerge): string {
  return encodeText(formatAutoMerge, value, 1);
}

/** Decodes AutoMerge in the text profile. Throws a CodecError for anything else. */
export function decodeAutoMergeText(message: string): AutoMerge {
  return decodeText(parseAutoMerge, message, 1);
}

/** Throws a CodecError unless `value` is of type AutoMerge and keeps the schema's constraints. */
export function validateAutoMerge(value: unknown): asserts value is AutoMerge {
  encodeAutoMergeText(value as AutoMerge);
}

/** Encodes BaseChange in the binary profile. Throws a CodecError for what is none. */
export function encodeBaseChange(value: BaseChange): OwnedBytes {
  return encodeBinary(writeBaseChange, value, 1);
}

/** Decodes BaseChange in the binary profile. Throws a CodecError for anything else. */
export function decodeBaseChange(message: Uint8Array): BaseChange {
  return decodeBinary(readBaseChange, message, 1);
}

/** Encodes BaseChange in the text profile. Throws a CodecError for what is none. */
export function encodeBaseChangeText(value: BaseChange): string {
  return encodeText(formatBaseChange, value, 1);
}

/** Decodes BaseChange in the text profile. Throws a CodecError for anything else. */
export function decodeBaseChangeText(message: string): BaseChange {
  return decodeText(parseBaseChange, message, 1);
}

/** Throws a CodecError unless `value` is of type BaseChange and keeps the schema's constraints. */
export function validateBaseChange(value: unknown): asserts value is BaseChange {
  encodeBaseChangeText(value as BaseChange);
}

/** Encodes Change in the binary profile. Throws a CodecError for what is none. */
export function encodeChange(value: Change): OwnedBytes {
  return encodeBinary(writeChange, value, 1);
}

/** Decodes Change in the binary profile. Throws a CodecError for anything else. */
export function decodeChange(message: Uint8Array): Change {
  return decodeBinary(readChange, message, 1);
}

/** Encodes Change in the text profile. Throws a CodecError for what is none. */
export function encodeChangeText(value: Change): string {
  return encodeText(formatChange, value, 1);
}

/** Decodes Change in the text profile. Throws a CodecError for anything else. */
export function decodeChangeText(message: string): Change {
  return decodeText(parseChange, message, 1);
}

/** Throws a CodecError unless `value` is of type Change and keeps the schema's constraints. */
export function validateChange(value: unknown): asserts value is Change {
  encodeChangeText(value as Change);
}

/** Encodes Commit in the binary profile. Throws a CodecError for what is none. */
export function encodeCommit(value: Commit): OwnedBytes {
  const message = encodeBinary(writeCommit, value, 1);
  checkCommit(value);
  return message;
}

/** Decodes Commit in the binary profile. Throws a CodecError for anything else. */
export function decodeCommit(message: Uint8Array): Commit {
  const value = decodeBinary(readCommit, message, 1);
  checkCommit(value);
  return value;
}

/** Encodes Commit in the text profile. Throws a CodecError for what is none. */
export function encodeCommitText(value: Commit): string {
  const message = encodeText(formatCommit, value, 1);
  checkCommit(value);
  return message;
}

/** Decodes Commit in the text profile. Throws a CodecError for anything else. */
export function decodeCommitText(message: string): Commit {
  const value = decodeText(parseCommit, message, 1);
  checkCommit(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Commit and keeps the schema's constraints. */
export function validateCommit(value: unknown): asserts value is Commit {
  encodeCommitText(value as Commit);
}

/** Encodes CommitSummary in the binary profile. Throws a CodecError for what is none. */
export function encodeCommitSummary(value: CommitSummary): OwnedBytes {
  const message = encodeBinary(writeCommitSummary, value, 1);
  checkCommitSummary(value);
  return message;
}

/** Decodes CommitSummary in the binary profile. Throws a CodecError for anything else. */
export function decodeCommitSummary(message: Uint8Array): CommitSummary {
  const value = decodeBinary(readCommitSummary, message, 1);
  checkCommitSummary(value);
  return value;
}

/** Encodes CommitSummary in the text profile. Throws a CodecError for what is none. */
export function encodeCommitSummaryText(value: CommitSummary): string {
  const message = encodeText(formatCommitSummary, value, 1);
  checkCommitSummary(value);
  return message;
}

/** Decodes CommitSummary in the text profile. Throws a CodecError for anything else. */
export function decodeCommitSummaryText(message: string): CommitSummary {
  const value = decodeText(parseCommitSummary, message, 1);
  checkCommitSummary(value);
  return value;
}

/** Throws a CodecError unless `value` is of type CommitSummary and keeps the schema's constraints. */
export function validateCommitSummary(value: unknown): asserts value is CommitSummary {
  encodeCommitSummaryText(value as CommitSummary);
}

/** Encodes Counts in the binary profile. Throws a CodecError for what is none. */
export function encodeCounts(value: Counts): OwnedBytes {
  return encodeBinary(writeCounts, value, 1);
}

/** Decodes Counts in the binary profile. Throws a CodecError for anything else. */
export function decodeCounts(message: Uint8Array): Counts {
  return decodeBinary(readCounts, message, 1);
}

/** Encodes Counts in the text profile. Throws a CodecError for what is none. */
export function encodeCountsText(value: Counts): string {
  return encodeText(formatCounts, value, 1);
}

/** Decodes Counts in the text profile. Throws a CodecError for anything else. */
export function decodeCountsText(message: string): Counts {
  return decodeText(parseCounts, message, 1);
}

/** Throws a CodecError unless `value` is of type Counts and keeps the schema's constraints. */
export function validateCounts(value: unknown): asserts value is Counts {
  encodeCountsText(value as Counts);
}

/** Encodes CountsRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeCountsRequest(value: CountsRequest): OwnedBytes {
  return encodeBinary(writeCountsRequest, value, 1);
}

/** Decodes CountsRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeCountsRequest(message: Uint8Array): CountsRequest {
  return decodeBinary(readCountsRequest, message, 1);
}

/** Encodes CountsRequest in the text profile. Throws a CodecError for what is none. */
export function encodeCountsRequestText(value: CountsRequest): string {
  return encodeText(formatCountsRequest, value, 1);
}

/** Decodes CountsRequest in the text profile. Throws a CodecError for anything else. */
export function decodeCountsRequestText(message: string): CountsRequest {
  return decodeText(parseCountsRequest, message, 1);
}

/** Throws a CodecError unless `value` is of type CountsRequest and keeps the schema's constraints. */
export function validateCountsRequest(value: unknown): asserts value is CountsRequest {
  encodeCountsRequestText(value as CountsRequest);
}

/** Encodes Enterprise in the binary profile. Throws a CodecError for what is none. */
export function encodeEnterprise(value: Enterprise): OwnedBytes {
  return encodeBinary(writeEnterprise, value, 1);
}

/** Decodes Enterprise in the binary profile. Throws a CodecError for anything else. */
export function decodeEnterprise(message: Uint8Array): Enterprise {
  return decodeBinary(readEnterprise, message, 1);
}

/** Encodes Enterprise in the text profile. Throws a CodecError for what is none. */
export function encodeEnterpriseText(value: Enterprise): string {
  return encodeText(formatEnterprise, value, 1);
}

/** Decodes Enterprise in the text profile. Throws a CodecError for anything else. */
export function decodeEnterpriseText(message: string): Enterprise {
  return decodeText(parseEnterprise, message, 1);
}

/** Throws a CodecError unless `value` is of type Enterprise and keeps the schema's constraints. */
export function validateEnterprise(value: unknown): asserts value is Enterprise {
  encodeEnterpriseText(value as Enterprise);
}

/** Encodes FeedItemIssues in the binary profile. Throws a CodecError for what is none. */
export function encodeFeedItemIssues(value: FeedItemIssues): OwnedBytes {
  const message = encodeBinary(writeFeedItemIssues, value, 1);
  checkFeedItemIssues(value);
  return message;
}

/** Decodes FeedItemIssues in the binary profile. Throws a CodecError for anything else. */
export function decodeFeedItemIssues(message: Uint8Array): FeedItemIssues {
  const value = decodeBinary(readFeedItemIssues, message, 1);
  checkFeedItemIssues(value);
  return value;
}

/** Encodes FeedItemIssues in the text profile. Throws a CodecError for what is none. */
export function encodeFeedItemIssuesText(value: FeedItemIssues): string {
  const message = encodeText(formatFeedItemIssues, value, 1);
  checkFeedItemIssues(value);
  return message;
}

/** Decodes FeedItemIssues in the text profile. Throws a CodecError for anything else. */
export function decodeFeedItemIssuesText(message: string): FeedItemIssues {
  const value = decodeText(parseFeedItemIssues, message, 1);
  checkFeedItemIssues(value);
  return value;
}

/** Throws a CodecError unless `value` is of type FeedItemIssues and keeps the schema's constraints. */
export function validateFeedItemIssues(value: unknown): asserts value is FeedItemIssues {
  encodeFeedItemIssuesText(value as FeedItemIssues);
}

/** Encodes FeedItemPullRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeFeedItemPullRequest(value: FeedItemPullRequest): OwnedBytes {
  const message = encodeBinary(writeFeedItemPullRequest, value, 1);
  checkFeedItemPullRequest(value);
  return message;
}

/** Decodes FeedItemPullRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeFeedItemPullRequest(message: Uint8Array): FeedItemPullRequest {
  const value = decodeBinary(readFeedItemPullRequest, message, 1);
  checkFeedItemPullRequest(value);
  return value;
}

/** Encodes FeedItemPullRequest in the text profile. Throws a CodecError for what is none. */
export function encodeFeedItemPullRequestText(value: FeedItemPullRequest): string {
  const message = encodeText(formatFeedItemPullRequest, value, 1);
  checkFeedItemPullRequest(value);
  return message;
}

/** Decodes FeedItemPullRequest in the text profile. Throws a CodecError for anything else. */
export function decodeFeedItemPullRequestText(message: string): FeedItemPullRequest {
  const value = decodeText(parseFeedItemPullRequest, message, 1);
  checkFeedItemPullRequest(value);
  return value;
}

/** Throws a CodecError unless `value` is of type FeedItemPullRequest and keeps the schema's constraints. */
export function validateFeedItemPullRequest(value: unknown): asserts value is FeedItemPullRequest {
  encodeFeedItemPullRequestText(value as FeedItemPullRequest);
}

/** Encodes FeedItemPush in the binary profile. Throws a CodecError for what is none. */
export function encodeFeedItemPush(value: FeedItemPush): OwnedBytes {
  const message = encodeBinary(writeFeedItemPush, value, 1);
  checkFeedItemPush(value);
  return message;
}

/** Decodes FeedItemPush in the binary profile. Throws a CodecError for anything else. */
export function decodeFeedItemPush(message: Uint8Array): FeedItemPush {
  const value = decodeBinary(readFeedItemPush, message, 1);
  checkFeedItemPush(value);
  return value;
}

/** Encodes FeedItemPush in the text profile. Throws a CodecError for what is none. */
export function encodeFeedItemPushText(value: FeedItemPush): string {
  const message = encodeText(formatFeedItemPush, value, 1);
  checkFeedItemPush(value);
  return message;
}

/** Decodes FeedItemPush in the text profile. Throws a CodecError for anything else. */
export function decodeFeedItemPushText(message: string): FeedItemPush {
  const value = decodeText(parseFeedItemPush, message, 1);
  checkFeedItemPush(value);
  return value;
}

/** Throws a CodecError unless `value` is of type FeedItemPush and keeps the schema's constraints. */
export function validateFeedItemPush(value: unknown): asserts value is FeedItemPush {
  encodeFeedItemPushText(value as FeedItemPush);
}

/** Encodes FeedItemWorkflowRun in the binary profile. Throws a CodecError for what is none. */
export function encodeFeedItemWorkflowRun(value: FeedItemWorkflowRun): OwnedBytes {
  const message = encodeBinary(writeFeedItemWorkflowRun, value, 1);
  checkFeedItemWorkflowRun(value);
  return message;
}

/** Decodes FeedItemWorkflowRun in the binary profile. Throws a CodecError for anything else. */
export function decodeFeedItemWorkflowRun(message: Uint8Array): FeedItemWorkflowRun {
  const value = decodeBinary(readFeedItemWorkflowRun, message, 1);
  checkFeedItemWorkflowRun(value);
  return value;
}

/** Encodes FeedItemWorkflowRun in the text profile. Throws a CodecError for what is none. */
export function encodeFeedItemWorkflowRunText(value: FeedItemWorkflowRun): string {
  const message = encodeText(formatFeedItemWorkflowRun, value, 1);
  checkFeedItemWorkflowRun(value);
  return message;
}

/** Decodes FeedItemWorkflowRun in the text profile. Throws a CodecError for anything else. */
export function decodeFeedItemWorkflowRunText(message: string): FeedItemWorkflowRun {
  const value = decodeText(parseFeedItemWorkflowRun, message, 1);
  checkFeedItemWorkflowRun(value);
  return value;
}

/** Throws a CodecError unless `value` is of type FeedItemWorkflowRun and keeps the schema's constraints. */
export function validateFeedItemWorkflowRun(value: unknown): asserts value is FeedItemWorkflowRun {
  encodeFeedItemWorkflowRunText(value as FeedItemWorkflowRun);
}

/** Encodes GitUser in the binary profile. Throws a CodecError for what is none. */
export function encodeGitUser(value: GitUser): OwnedBytes {
  return encodeBinary(writeGitUser, value, 1);
}

/** Decodes GitUser in the binary profile. Throws a CodecError for anything else. */
export function decodeGitUser(message: Uint8Array): GitUser {
  return decodeBinary(readGitUser, message, 1);
}

/** Encodes GitUser in the text profile. Throws a CodecError for what is none. */
export function encodeGitUserText(value: GitUser): string {
  return encodeText(formatGitUser, value, 1);
}

/** Decodes GitUser in the text profile. Throws a CodecError for anything else. */
export function decodeGitUserText(message: string): GitUser {
  return decodeText(parseGitUser, message, 1);
}

/** Throws a CodecError unless `value` is of type GitUser and keeps the schema's constraints. */
export function validateGitUser(value: unknown): asserts value is GitUser {
  encodeGitUserText(value as GitUser);
}

/** Encodes Head in the binary profile. Throws a CodecError for what is none. */
export function encodeHead(value: Head): OwnedBytes {
  const message = encodeBinary(writeHead, value, 1);
  checkHead(value);
  return message;
}

/** Decodes Head in the binary profile. Throws a CodecError for anything else. */
export function decodeHead(message: Uint8Array): Head {
  const value = decodeBinary(readHead, message, 1);
  checkHead(value);
  return value;
}

/** Encodes Head in the text profile. Throws a CodecError for what is none. */
export function encodeHeadText(value: Head): string {
  const message = encodeText(formatHead, value, 1);
  checkHead(value);
  return message;
}

/** Decodes Head in the text profile. Throws a CodecError for anything else. */
export function decodeHeadText(message: string): Head {
  const value = decodeText(parseHead, message, 1);
  checkHead(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Head and keeps the schema's constraints. */
export function validateHead(value: unknown): asserts value is Head {
  encodeHeadText(value as Head);
}

/** Encodes Installation in the binary profile. Throws a CodecError for what is none. */
export function encodeInstallation(value: Installation): OwnedBytes {
  return encodeBinary(writeInstallation, value, 1);
}

/** Decodes Installation in the binary profile. Throws a CodecError for anything else. */
export function decodeInstallation(message: Uint8Array): Installation {
  return decodeBinary(readInstallation, message, 1);
}

/** Encodes Installation in the text profile. Throws a CodecError for what is none. */
export function encodeInstallationText(value: Installation): string {
  return encodeText(formatInstallation, value, 1);
}

/** Decodes Installation in the text profile. Throws a CodecError for anything else. */
export function decodeInstallationText(message: string): Installation {
  return decodeText(parseInstallation, message, 1);
}

/** Throws a CodecError unless `value` is of type Installation and keeps the schema's constraints. */
export function validateInstallation(value: unknown): asserts value is Installation {
  encodeInstallationText(value as Installation);
}

/** Encodes Issue in the binary profile. Throws a CodecError for what is none. */
export function encodeIssue(value: Issue): OwnedBytes {
  const message = encodeBinary(writeIssue, value, 1);
  checkIssue(value);
  return message;
}

/** Decodes Issue in the binary profile. Throws a CodecError for anything else. */
export function decodeIssue(message: Uint8Array): Issue {
  const value = decodeBinary(readIssue, message, 1);
  checkIssue(value);
  return value;
}

/** Encodes Issue in the text profile. Throws a CodecError for what is none. */
export function encodeIssueText(value: Issue): string {
  const message = encodeText(formatIssue, value, 1);
  checkIssue(value);
  return message;
}

/** Decodes Issue in the text profile. Throws a CodecError for anything else. */
export function decodeIssueText(message: string): Issue {
  const value = decodeText(parseIssue, message, 1);
  checkIssue(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Issue and keeps the schema's constraints. */
export function validateIssue(value: unknown): asserts value is Issue {
  encodeIssueText(value as Issue);
}

/** Encodes IssueChanges in the binary profile. Throws a CodecError for what is none. */
export function encodeIssueChanges(value: IssueChanges): OwnedBytes {
  const message = encodeBinary(writeIssueChanges, value, 1);
  checkIssueChanges(value);
  return message;
}

/** Decodes IssueChanges in the binary profile. Throws a CodecError for anything else. */
export function decodeIssueChanges(message: Uint8Array): IssueChanges {
  const value = decodeBinary(readIssueChanges, message, 1);
  checkIssueChanges(value);
  return value;
}

/** Encodes IssueChanges in the text profile. Throws a CodecError for what is none. */
export function encodeIssueChangesText(value: IssueChanges): string {
  const message = encodeText(formatIssueChanges, value, 1);
  checkIssueChanges(value);
  return message;
}

/** Decodes IssueChanges in the text profile. Throws a CodecError for anything else. */
export function decodeIssueChangesText(message: string): IssueChanges {
  const value = decodeText(parseIssueChanges, message, 1);
  checkIssueChanges(value);
  return value;
}

/** Throws a CodecError unless `value` is of type IssueChanges and keeps the schema's constraints. */
export function validateIssueChanges(value: unknown): asserts value is IssueChanges {
  encodeIssueChangesText(value as IssueChanges);
}

/** Encodes IssuePullRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeIssuePullRequest(value: IssuePullRequest): OwnedBytes {
  return encodeBinary(writeIssuePullRequest, value, 1);
}

/** Decodes IssuePullRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeIssuePullRequest(message: Uint8Array): IssuePullRequest {
  return decodeBinary(readIssuePullRequest, message, 1);
}

/** Encodes IssuePullRequest in the text profile. Throws a CodecError for what is none. */
export function encodeIssuePullRequestText(value: IssuePullRequest): string {
  return encodeText(formatIssuePullRequest, value, 1);
}

/** Decodes IssuePullRequest in the text profile. Throws a CodecError for anything else. */
export function decodeIssuePullRequestText(message: string): IssuePullRequest {
  return decodeText(parseIssuePullRequest, message, 1);
}

/** Throws a CodecError unless `value` is of type IssuePullRequest and keeps the schema's constraints. */
export function validateIssuePullRequest(value: unknown): asserts value is IssuePullRequest {
  encodeIssuePullRequestText(value as IssuePullRequest);
}

/** Encodes IssuesEvent in the binary profile. Throws a CodecError for what is none. */
export function encodeIssuesEvent(value: IssuesEvent): OwnedBytes {
  const message = encodeBinary(writeIssuesEvent, value, 1);
  checkIssuesEvent(value);
  return message;
}

/** Decodes IssuesEvent in the binary profile. Throws a CodecError for anything else. */
export function decodeIssuesEvent(message: Uint8Array): IssuesEvent {
  const value = decodeBinary(readIssuesEvent, message, 1);
  checkIssuesEvent(value);
  return value;
}

/** Encodes IssuesEvent in the text profile. Throws a CodecError for what is none. */
export function encodeIssuesEventText(value: IssuesEvent): string {
  const message = encodeText(formatIssuesEvent, value, 1);
  checkIssuesEvent(value);
  return message;
}

/** Decodes IssuesEvent in the text profile. Throws a CodecError for anything else. */
export function decodeIssuesEventText(message: string): IssuesEvent {
  const value = decodeText(parseIssuesEvent, message, 1);
  checkIssuesEvent(value);
  return value;
}

/** Throws a CodecError unless `value` is of type IssuesEvent and keeps the schema's constraints. */
export function validateIssuesEvent(value: unknown): asserts value is IssuesEvent {
  encodeIssuesEventText(value as IssuesEvent);
}

/** Encodes Label in the binary profile. Throws a CodecError for what is none. */
export function encodeLabel(value: Label): OwnedBytes {
  const message = encodeBinary(writeLabel, value, 1);
  checkLabel(value);
  return message;
}

/** Decodes Label in the binary profile. Throws a CodecError for anything else. */
export function decodeLabel(message: Uint8Array): Label {
  const value = decodeBinary(readLabel, message, 1);
  checkLabel(value);
  return value;
}

/** Encodes Label in the text profile. Throws a CodecError for what is none. */
export function encodeLabelText(value: Label): string {
  const message = encodeText(formatLabel, value, 1);
  checkLabel(value);
  return message;
}

/** Decodes Label in the text profile. Throws a CodecError for anything else. */
export function decodeLabelText(message: string): Label {
  const value = decodeText(parseLabel, message, 1);
  checkLabel(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Label and keeps the schema's constraints. */
export function validateLabel(value: unknown): asserts value is Label {
  encodeLabelText(value as Label);
}

/** Encodes Latest in the binary profile. Throws a CodecError for what is none. */
export function encodeLatest(value: Latest): OwnedBytes {
  const message = encodeBinary(writeLatest, value, 1);
  checkLatest(value);
  return message;
}

/** Decodes Latest in the binary profile. Throws a CodecError for anything else. */
export function decodeLatest(message: Uint8Array): Latest {
  const value = decodeBinary(readLatest, message, 1);
  checkLatest(value);
  return value;
}

/** Encodes Latest in the text profile. Throws a CodecError for what is none. */
export function encodeLatestText(value: Latest): string {
  const message = encodeText(formatLatest, value, 1);
  checkLatest(value);
  return message;
}

/** Decodes Latest in the text profile. Throws a CodecError for anything else. */
export function decodeLatestText(message: string): Latest {
  const value = decodeText(parseLatest, message, 1);
  checkLatest(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Latest and keeps the schema's constraints. */
export function validateLatest(value: unknown): asserts value is Latest {
  encodeLatestText(value as Latest);
}

/** Encodes LatestRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeLatestRequest(value: LatestRequest): OwnedBytes {
  const message = encodeBinary(writeLatestRequest, value, 1);
  checkLatestRequest(value);
  return message;
}

/** Decodes LatestRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeLatestRequest(message: Uint8Array): LatestRequest {
  const value = decodeBinary(readLatestRequest, message, 1);
  checkLatestRequest(value);
  return value;
}

/** Encodes LatestRequest in the text profile. Throws a CodecError for what is none. */
export function encodeLatestRequestText(value: LatestRequest): string {
  const message = encodeText(formatLatestRequest, value, 1);
  checkLatestRequest(value);
  return message;
}

/** Decodes LatestRequest in the text profile. Throws a CodecError for anything else. */
export function decodeLatestRequestText(message: string): LatestRequest {
  const value = decodeText(parseLatestRequest, message, 1);
  checkLatestRequest(value);
  return value;
}

/** Throws a CodecError unless `value` is of type LatestRequest and keeps the schema's constraints. */
export function validateLatestRequest(value: unknown): asserts value is LatestRequest {
  encodeLatestRequestText(value as LatestRequest);
}

/** Encodes License in the binary profile. Throws a CodecError for what is none. */
export function encodeLicense(value: License): OwnedBytes {
  return encodeBinary(writeLicense, value, 1);
}

/** Decodes License in the binary profile. Throws a CodecError for anything else. */
export function decodeLicense(message: Uint8Array): License {
  return decodeBinary(readLicense, message, 1);
}

/** Encodes License in the text profile. Throws a CodecError for what is none. */
export function encodeLicenseText(value: License): string {
  return encodeText(formatLicense, value, 1);
}

/** Decodes License in the text profile. Throws a CodecError for anything else. */
export function decodeLicenseText(message: string): License {
  return decodeText(parseLicense, message, 1);
}

/** Throws a CodecError unless `value` is of type License and keeps the schema's constraints. */
export function validateLicense(value: unknown): asserts value is License {
  encodeLicenseText(value as License);
}

/** Encodes Link in the binary profile. Throws a CodecError for what is none. */
export function encodeLink(value: Link): OwnedBytes {
  return encodeBinary(writeLink, value, 1);
}

/** Decodes Link in the binary profile. Throws a CodecError for anything else. */
export function decodeLink(message: Uint8Array): Link {
  return decodeBinary(readLink, message, 1);
}

/** Encodes Link in the text profile. Throws a CodecError for what is none. */
export function encodeLinkText(value: Link): string {
  return encodeText(formatLink, value, 1);
}

/** Decodes Link in the text profile. Throws a CodecError for anything else. */
export function decodeLinkText(message: string): Link {
  return decodeText(parseLink, message, 1);
}

/** Throws a CodecError unless `value` is of type Link and keeps the schema's constraints. */
export function validateLink(value: unknown): asserts value is Link {
  encodeLinkText(value as Link);
}

/** Encodes Milestone in the binary profile. Throws a CodecError for what is none. */
export function encodeMilestone(value: Milestone): OwnedBytes {
  return encodeBinary(writeMilestone, value, 1);
}

/** Decodes Milestone in the binary profile. Throws a CodecError for anything else. */
export function decodeMilestone(message: Uint8Array): Milestone {
  return decodeBinary(readMilestone, message, 1);
}

/** Encodes Milestone in the text profile. Throws a CodecError for what is none. */
export function encodeMilestoneText(value: Milestone): string {
  return encodeText(formatMilestone, value, 1);
}

/** Decodes Milestone in the text profile. Throws a CodecError for anything else. */
export function decodeMilestoneText(message: string): Milestone {
  return decodeText(parseMilestone, message, 1);
}

/** Throws a CodecError unless `value` is of type Milestone and keeps the schema's constraints. */
export function validateMilestone(value: unknown): asserts value is Milestone {
  encodeMilestoneText(value as Milestone);
}

/** Encodes Organization in the binary profile. Throws a CodecError for what is none. */
export function encodeOrganization(value: Organization): OwnedBytes {
  return encodeBinary(writeOrganization, value, 1);
}

/** Decodes Organization in the binary profile. Throws a CodecError for anything else. */
export function decodeOrganization(message: Uint8Array): Organization {
  return decodeBinary(readOrganization, message, 1);
}

/** Encodes Organization in the text profile. Throws a CodecError for what is none. */
export function encodeOrganizationText(value: Organization): string {
  return encodeText(formatOrganization, value, 1);
}

/** Decodes Organization in the text profile. Throws a CodecError for anything else. */
export function decodeOrganizationText(message: string): Organization {
  return decodeText(parseOrganization, message, 1);
}

/** Throws a CodecError unless `value` is of type Organization and keeps the schema's constraints. */
export function validateOrganization(value: unknown): asserts value is Organization {
  encodeOrganizationText(value as Organization);
}

/** Encodes PullRequest in the binary profile. Throws a CodecError for what is none. */
export function encodePullRequest(value: PullRequest): OwnedBytes {
  const message = encodeBinary(writePullRequest, value, 1);
  checkPullRequest(value);
  return message;
}

/** Decodes PullRequest in the binary profile. Throws a CodecError for anything else. */
export function decodePullRequest(message: Uint8Array): PullRequest {
  const value = decodeBinary(readPullRequest, message, 1);
  checkPullRequest(value);
  return value;
}

/** Encodes PullRequest in the text profile. Throws a CodecError for what is none. */
export function encodePullRequestText(value: PullRequest): string {
  const message = encodeText(formatPullRequest, value, 1);
  checkPullRequest(value);
  return message;
}

/** Decodes PullRequest in the text profile. Throws a CodecError for anything else. */
export function decodePullRequestText(message: string): PullRequest {
  const value = decodeText(parsePullRequest, message, 1);
  checkPullRequest(value);
  return value;
}

/** Throws a CodecError unless `value` is of type PullRequest and keeps the schema's constraints. */
export function validatePullRequest(value: unknown): asserts value is PullRequest {
  encodePullRequestText(value as PullRequest);
}

/** Encodes PullRequestChanges in the binary profile. Throws a CodecError for what is none. */
export function encodePullRequestChanges(value: PullRequestChanges): OwnedBytes {
  return encodeBinary(writePullRequestChanges, value, 1);
}

/** Decodes PullRequestChanges in the binary profile. Throws a CodecError for anything else. */
export function decodePullRequestChanges(message: Uint8Array): PullRequestChanges {
  return decodeBinary(readPullRequestChanges, message, 1);
}

/** Encodes PullRequestChanges in the text profile. Throws a CodecError for what is none. */
export function encodePullRequestChangesText(value: PullRequestChanges): string {
  return encodeText(formatPullRequestChanges, value, 1);
}

/** Decodes PullRequestChanges in the text profile. Throws a CodecError for anything else. */
export function decodePullRequestChangesText(message: string): PullRequestChanges {
  return decodeText(parsePullRequestChanges, message, 1);
}

/** Throws a CodecError unless `value` is of type PullRequestChanges and keeps the schema's constraints. */
export function validatePullRequestChanges(value: unknown): asserts value is PullRequestChanges {
  encodePullRequestChangesText(value as PullRequestChanges);
}

/** Encodes PullRequestEvent in the binary profile. Throws a CodecError for what is none. */
export function encodePullRequestEvent(value: PullRequestEvent): OwnedBytes {
  const message = encodeBinary(writePullRequestEvent, value, 1);
  checkPullRequestEvent(value);
  return message;
}

/** Decodes PullRequestEvent in the binary profile. Throws a CodecError for anything else. */
export function decodePullRequestEvent(message: Uint8Array): PullRequestEvent {
  const value = decodeBinary(readPullRequestEvent, message, 1);
  checkPullRequestEvent(value);
  return value;
}

/** Encodes PullRequestEvent in the text profile. Throws a CodecError for what is none. */
export function encodePullRequestEventText(value: PullRequestEvent): string {
  const message = encodeText(formatPullRequestEvent, value, 1);
  checkPullRequestEvent(value);
  return message;
}

/** Decodes PullRequestEvent in the text profile. Throws a CodecError for anything else. */
export function decodePullRequestEventText(message: string): PullRequestEvent {
  const value = decodeText(parsePullRequestEvent, message, 1);
  checkPullRequestEvent(value);
  return value;
}

/** Throws a CodecError unless `value` is of type PullRequestEvent and keeps the schema's constraints. */
export function validatePullRequestEvent(value: unknown): asserts value is PullRequestEvent {
  encodePullRequestEventText(value as PullRequestEvent);
}

/** Encodes PullRequestLinks in the binary profile. Throws a CodecError for what is none. */
export function encodePullRequestLinks(value: PullRequestLinks): OwnedBytes {
  return encodeBinary(writePullRequestLinks, value, 1);
}

/** Decodes PullRequestLinks in the binary profile. Throws a CodecError for anything else. */
export function decodePullRequestLinks(message: Uint8Array): PullRequestLinks {
  return decodeBinary(readPullRequestLinks, message, 1);
}

/** Encodes PullRequestLinks in the text profile. Throws a CodecError for what is none. */
export function encodePullRequestLinksText(value: PullRequestLinks): string {
  return encodeText(formatPullRequestLinks, value, 1);
}

/** Decodes PullRequestLinks in the text profile. Throws a CodecError for anything else. */
export function decodePullRequestLinksText(message: string): PullRequestLinks {
  return decodeText(parsePullRequestLinks, message, 1);
}

/** Throws a CodecError unless `value` is of type PullRequestLinks and keeps the schema's constraints. */
export function validatePullRequestLinks(value: unknown): asserts value is PullRequestLinks {
  encodePullRequestLinksText(value as PullRequestLinks);
}

/** Encodes PushEvent in the binary profile. Throws a CodecError for what is none. */
export function encodePushEvent(value: PushEvent): OwnedBytes {
  const message = encodeBinary(writePushEvent, value, 1);
  checkPushEvent(value);
  return message;
}

/** Decodes PushEvent in the binary profile. Throws a CodecError for anything else. */
export function decodePushEvent(message: Uint8Array): PushEvent {
  const value = decodeBinary(readPushEvent, message, 1);
  checkPushEvent(value);
  return value;
}

/** Encodes PushEvent in the text profile. Throws a CodecError for what is none. */
export function encodePushEventText(value: PushEvent): string {
  const message = encodeText(formatPushEvent, value, 1);
  checkPushEvent(value);
  return message;
}

/** Decodes PushEvent in the text profile. Throws a CodecError for anything else. */
export function decodePushEventText(message: string): PushEvent {
  const value = decodeText(parsePushEvent, message, 1);
  checkPushEvent(value);
  return value;
}

/** Throws a CodecError unless `value` is of type PushEvent and keeps the schema's constraints. */
export function validatePushEvent(value: unknown): asserts value is PushEvent {
  encodePushEventText(value as PushEvent);
}

/** Encodes Reactions in the binary profile. Throws a CodecError for what is none. */
export function encodeReactions(value: Reactions): OwnedBytes {
  return encodeBinary(writeReactions, value, 1);
}

/** Decodes Reactions in the binary profile. Throws a CodecError for anything else. */
export function decodeReactions(message: Uint8Array): Reactions {
  return decodeBinary(readReactions, message, 1);
}

/** Encodes Reactions in the text profile. Throws a CodecError for what is none. */
export function encodeReactionsText(value: Reactions): string {
  return encodeText(formatReactions, value, 1);
}

/** Decodes Reactions in the text profile. Throws a CodecError for anything else. */
export function decodeReactionsText(message: string): Reactions {
  return decodeText(parseReactions, message, 1);
}

/** Throws a CodecError unless `value` is of type Reactions and keeps the schema's constraints. */
export function validateReactions(value: unknown): asserts value is Reactions {
  encodeReactionsText(value as Reactions);
}

/** Encodes Repository in the binary profile. Throws a CodecError for what is none. */
export function encodeRepository(value: Repository): OwnedBytes {
  return encodeBinary(writeRepository, value, 1);
}

/** Decodes Repository in the binary profile. Throws a CodecError for anything else. */
export function decodeRepository(message: Uint8Array): Repository {
  return decodeBinary(readRepository, message, 1);
}

/** Encodes Repository in the text profile. Throws a CodecError for what is none. */
export function encodeRepositoryText(value: Repository): string {
  return encodeText(formatRepository, value, 1);
}

/** Decodes Repository in the text profile. Throws a CodecError for anything else. */
export function decodeRepositoryText(message: string): Repository {
  return decodeText(parseRepository, message, 1);
}

/** Throws a CodecError unless `value` is of type Repository and keeps the schema's constraints. */
export function validateRepository(value: unknown): asserts value is Repository {
  encodeRepositoryText(value as Repository);
}

/** Encodes RepositoryLink in the binary profile. Throws a CodecError for what is none. */
export function encodeRepositoryLink(value: RepositoryLink): OwnedBytes {
  return encodeBinary(writeRepositoryLink, value, 1);
}

/** Decodes RepositoryLink in the binary profile. Throws a CodecError for anything else. */
export function decodeRepositoryLink(message: Uint8Array): RepositoryLink {
  return decodeBinary(readRepositoryLink, message, 1);
}

/** Encodes RepositoryLink in the text profile. Throws a CodecError for what is none. */
export function encodeRepositoryLinkText(value: RepositoryLink): string {
  return encodeText(formatRepositoryLink, value, 1);
}

/** Decodes RepositoryLink in the text profile. Throws a CodecError for anything else. */
export function decodeRepositoryLinkText(message: string): RepositoryLink {
  return decodeText(parseRepositoryLink, message, 1);
}

/** Throws a CodecError unless `value` is of type RepositoryLink and keeps the schema's constraints. */
export function validateRepositoryLink(value: unknown): asserts value is RepositoryLink {
  encodeRepositoryLinkText(value as RepositoryLink);
}

/** Encodes RepositorySummary in the binary profile. Throws a CodecError for what is none. */
export function encodeRepositorySummary(value: RepositorySummary): OwnedBytes {
  return encodeBinary(writeRepositorySummary, value, 1);
}

/** Decodes RepositorySummary in the binary profile. Throws a CodecError for anything else. */
export function decodeRepositorySummary(message: Uint8Array): RepositorySummary {
  return decodeBinary(readRepositorySummary, message, 1);
}

/** Encodes RepositorySummary in the text profile. Throws a CodecError for what is none. */
export function encodeRepositorySummaryText(value: RepositorySummary): string {
  return encodeText(formatRepositorySummary, value, 1);
}

/** Decodes RepositorySummary in the text profile. Throws a CodecError for anything else. */
export function decodeRepositorySummaryText(message: string): RepositorySummary {
  return decodeText(parseRepositorySummary, message, 1);
}

/** Throws a CodecError unless `value` is of type RepositorySummary and keeps the schema's constraints. */
export function validateRepositorySummary(value: unknown): asserts value is RepositorySummary {
  encodeRepositorySummaryText(value as RepositorySummary);
}

/** Encodes RunBranch in the binary profile. Throws a CodecError for what is none. */
export function encodeRunBranch(value: RunBranch): OwnedBytes {
  const message = encodeBinary(writeRunBranch, value, 1);
  checkRunBranch(value);
  return message;
}

/** Decodes RunBranch in the binary profile. Throws a CodecError for anything else. */
export function decodeRunBranch(message: Uint8Array): RunBranch {
  const value = decodeBinary(readRunBranch, message, 1);
  checkRunBranch(value);
  return value;
}

/** Encodes RunBranch in the text profile. Throws a CodecError for what is none. */
export function encodeRunBranchText(value: RunBranch): string {
  const message = encodeText(formatRunBranch, value, 1);
  checkRunBranch(value);
  return message;
}

/** Decodes RunBranch in the text profile. Throws a CodecError for anything else. */
export function decodeRunBranchText(message: string): RunBranch {
  const value = decodeText(parseRunBranch, message, 1);
  checkRunBranch(value);
  return value;
}

/** Throws a CodecError unless `value` is of type RunBranch and keeps the schema's constraints. */
export function validateRunBranch(value: unknown): asserts value is RunBranch {
  encodeRunBranchText(value as RunBranch);
}

/** Encodes RunPullRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeRunPullRequest(value: RunPullRequest): OwnedBytes {
  const message = encodeBinary(writeRunPullRequest, value, 1);
  checkRunPullRequest(value);
  return message;
}

/** Decodes RunPullRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeRunPullRequest(message: Uint8Array): RunPullRequest {
  const value = decodeBinary(readRunPullRequest, message, 1);
  checkRunPullRequest(value);
  return value;
}

/** Encodes RunPullRequest in the text profile. Throws a CodecError for what is none. */
export function encodeRunPullRequestText(value: RunPullRequest): string {
  const message = encodeText(formatRunPullRequest, value, 1);
  checkRunPullRequest(value);
  return message;
}

/** Decodes RunPullRequest in the text profile. Throws a CodecError for anything else. */
export function decodeRunPullRequestText(message: string): RunPullRequest {
  const value = decodeText(parseRunPullRequest, message, 1);
  checkRunPullRequest(value);
  return value;
}

/** Throws a CodecError unless `value` is of type RunPullRequest and keeps the schema's constraints. */
export function validateRunPullRequest(value: unknown): asserts value is RunPullRequest {
  encodeRunPullRequestText(value as RunPullRequest);
}

/** Encodes Team in the binary profile. Throws a CodecError for what is none. */
export function encodeTeam(value: Team): OwnedBytes {
  return encodeBinary(writeTeam, value, 1);
}

/** Decodes Team in the binary profile. Throws a CodecError for anything else. */
export function decodeTeam(message: Uint8Array): Team {
  return decodeBinary(readTeam, message, 1);
}

/** Encodes Team in the text profile. Throws a CodecError for what is none. */
export function encodeTeamText(value: Team): string {
  return encodeText(formatTeam, value, 1);
}

/** Decodes Team in the text profile. Throws a CodecError for anything else. */
export function decodeTeamText(message: string): Team {
  return decodeText(parseTeam, message, 1);
}

/** Throws a CodecError unless `value` is of type Team and keeps the schema's constraints. */
export function validateTeam(value: unknown): asserts value is Team {
  encodeTeamText(value as Team);
}

/** Encodes User in the binary profile. Throws a CodecError for what is none. */
export function encodeUser(value: User): OwnedBytes {
  return encodeBinary(writeUser, value, 1);
}

/** Decodes User in the binary profile. Throws a CodecError for anything else. */
export function decodeUser(message: Uint8Array): User {
  return decodeBinary(readUser, message, 1);
}

/** Encodes User in the text profile. Throws a CodecError for what is none. */
export function encodeUserText(value: User): string {
  return encodeText(formatUser, value, 1);
}

/** Decodes User in the text profile. Throws a CodecError for anything else. */
export function decodeUserText(message: string): User {
  return decodeText(parseUser, message, 1);
}

/** Throws a CodecError unless `value` is of type User and keeps the schema's constraints. */
export function validateUser(value: unknown): asserts value is User {
  encodeUserText(value as User);
}

/** Encodes WatchRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeWatchRequest(value: WatchRequest): OwnedBytes {
  const message = encodeBinary(writeWatchRequest, value, 1);
  checkWatchRequest(value);
  return message;
}

/** Decodes WatchRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeWatchRequest(message: Uint8Array): WatchRequest {
  const value = decodeBinary(readWatchRequest, message, 1);
  checkWatchRequest(value);
  return value;
}

/** Encodes WatchRequest in the text profile. Throws a CodecError for what is none. */
export function encodeWatchRequestText(value: WatchRequest): string {
  const message = encodeText(formatWatchRequest, value, 1);
  checkWatchRequest(value);
  return message;
}

/** Decodes WatchRequest in the text profile. Throws a CodecError for anything else. */
export function decodeWatchRequestText(message: string): WatchRequest {
  const value = decodeText(parseWatchRequest, message, 1);
  checkWatchRequest(value);
  return value;
}

/** Throws a CodecError unless `value` is of type WatchRequest and keeps the schema's constraints. */
export function validateWatchRequest(value: unknown): asserts value is WatchRequest {
  encodeWatchRequestText(value as WatchRequest);
}

/** Encodes Workflow in the binary profile. Throws a CodecError for what is none. */
export function encodeWorkflow(value: Workflow): OwnedBytes {
  return encodeBinary(writeWorkflow, value, 1);
}

/** Decodes Workflow in the binary profile. Throws a CodecError for anything else. */
export function decodeWorkflow(message: Uint8Array): Workflow {
  return decodeBinary(readWorkflow, message, 1);
}

/** Encodes Workflow in the text profile. Throws a CodecError for what is none. */
export function encodeWorkflowText(value: Workflow): string {
  return encodeText(formatWorkflow, value, 1);
}

/** Decodes Workflow in the text profile. Throws a CodecError for anything else. */
export function decodeWorkflowText(message: string): Workflow {
  return decodeText(parseWorkflow, message, 1);
}

/** Throws a CodecError unless `value` is of type Workflow and keeps the schema's constraints. */
export function validateWorkflow(value: unknown): asserts value is Workflow {
  encodeWorkflowText(value as Workflow);
}

/** Encodes WorkflowRun in the binary profile. Throws a CodecError for what is none. */
export function encodeWorkflowRun(value: WorkflowRun): OwnedBytes {
  const message = encodeBinary(writeWorkflowRun, value, 1);
  checkWorkflowRun(value);
  return message;
}

/** Decodes WorkflowRun in the binary profile. Throws a CodecError for anything else. */
export function decodeWorkflowRun(message: Uint8Array): WorkflowRun {
  const value = decodeBinary(readWorkflowRun, message, 1);
  checkWorkflowRun(value);
  return value;
}

/** Encodes WorkflowRun in the text profile. Throws a CodecError for what is none. */
export function encodeWorkflowRunText(value: WorkflowRun): string {
  const message = encodeText(formatWorkflowRun, value, 1);
  checkWorkflowRun(value);
  return message;
}

/** Decodes WorkflowRun in the text profile. Throws a CodecError for anything else. */
export function decodeWorkflowRunText(message: string): WorkflowRun {
  const value = decodeText(parseWorkflowRun, message, 1);
  checkWorkflowRun(value);
  return value;
}

/** Throws a CodecError unless `value` is of type WorkflowRun and keeps the schema's constraints. */
export function validateWorkflowRun(value: unknown): asserts value is WorkflowRun {
  encodeWorkflowRunText(value as WorkflowRun);
}

/** Encodes WorkflowRunEvent in the binary profile. Throws a CodecError for what is none. */
export function encodeWorkflowRunEvent(value: WorkflowRunEvent): OwnedBytes {
  const message = encodeBinary(writeWorkflowRunEvent, value, 1);
  checkWorkflowRunEvent(value);
  return message;
}

/** Decodes WorkflowRunEvent in the binary profile. Throws a CodecError for anything else. */
export function decodeWorkflowRunEvent(message: Uint8Array): WorkflowRunEvent {
  const value = decodeBinary(readWorkflowRunEvent, message, 1);
  checkWorkflowRunEvent(value);
  return value;
}

/** Encodes WorkflowRunEvent in the text profile. Throws a CodecError for what is none. */
export function encodeWorkflowRunEventText(value: WorkflowRunEvent): string {
  const message = encodeText(formatWorkflowRunEvent, value, 1);
  checkWorkflowRunEvent(value);
  return message;
}

/** Decodes WorkflowRunEvent in the text profile. Throws a CodecError for anything else. */
export function decodeWorkflowRunEventText(message: string): WorkflowRunEvent {
  const value = decodeText(parseWorkflowRunEvent, message, 1);
  checkWorkflowRunEvent(value);
  return value;
}

/** Throws a CodecError unless `value` is of type WorkflowRunEvent and keeps the schema's constraints. */
export function validateWorkflowRunEvent(value: unknown): asserts value is WorkflowRunEvent {
  encodeWorkflowRunEventText(value as WorkflowRunEvent);
}
