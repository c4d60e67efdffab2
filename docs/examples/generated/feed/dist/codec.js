// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readApp, readAutoMerge, readBaseChange, readChange, readCommit, readCommitSummary, readCounts, readCountsRequest, readEnterprise, readFeedItemIssues, readFeedItemPullRequest, readFeedItemPush, readFeedItemWorkflowRun, readGitUser, readHead, readInstallation, readIssue, readIssueChanges, readIssuePullRequest, readIssuesEvent, readLabel, readLatest, readLatestRequest, readLicense, readLink, readMilestone, readOrganization, readPullRequest, readPullRequestChanges, readPullRequestEvent, readPullRequestLinks, readPushEvent, readReactions, readRepository, readRepositoryLink, readRepositorySummary, readRunBranch, readRunPullRequest, readTeam, readUser, readWatchRequest, readWorkflow, readWorkflowRun, readWorkflowRunEvent, writeApp, writeAutoMerge, writeBaseChange, writeChange, writeCommit, writeCommitSummary, writeCounts, writeCountsRequest, writeEnterprise, writeFeedItemIssues, writeFeedItemPullRequest, writeFeedItemPush, writeFeedItemWorkflowRun, writeGitUser, writeHead, writeInstallation, writeIssue, writeIssueChanges, writeIssuePullRequest, writeIssuesEvent, writeLabel, writeLatest, writeLatestRequest, writeLicense, writeLink, writeMilestone, writeOrganization, writePullRequest, writePullRequestChanges, writePullRequestEvent, writePullRequestLinks, writePushEvent, writeReactions, writeRepository, writeRepositoryLink, writeRepositorySummary, writeRunBranch, writeRunPullRequest, writeTeam, writeUser, writeWatchRequest, writeWorkflow, writeWorkflowRun, writeWorkflowRunEvent } from "./binary.js";
import { checkCommit, checkCommitSummary, checkFeedItemIssues, checkFeedItemPullRequest, checkFeedItemPush, checkFeedItemWorkflowRun, checkHead, checkIssue, checkIssueChanges, checkIssuesEvent, checkLabel, checkLatest, checkLatestRequest, checkPullRequest, checkPullRequestEvent, checkPushEvent, checkRunBranch, checkRunPullRequest, checkWatchRequest, checkWorkflowRun, checkWorkflowRunEvent } from "./check.js";
import { formatApp, formatAutoMerge, formatBaseChange, formatChange, formatCommit, formatCommitSummary, formatCounts, formatCountsRequest, formatEnterprise, formatFeedItemIssues, formatFeedItemPullRequest, formatFeedItemPush, formatFeedItemWorkflowRun, formatGitUser, formatHead, formatInstallation, formatIssue, formatIssueChanges, formatIssuePullRequest, formatIssuesEvent, formatLabel, formatLatest, formatLatestRequest, formatLicense, formatLink, formatMilestone, formatOrganization, formatPullRequest, formatPullRequestChanges, formatPullRequestEvent, formatPullRequestLinks, formatPushEvent, formatReactions, formatRepository, formatRepositoryLink, formatRepositorySummary, formatRunBranch, formatRunPullRequest, formatTeam, formatUser, formatWatchRequest, formatWorkflow, formatWorkflowRun, formatWorkflowRunEvent, parseApp, parseAutoMerge, parseBaseChange, parseChange, parseCommit, parseCommitSummary, parseCounts, parseCountsRequest, parseEnterprise, parseFeedItemIssues, parseFeedItemPullRequest, parseFeedItemPush, parseFeedItemWorkflowRun, parseGitUser, parseHead, parseInstallation, parseIssue, parseIssueChanges, parseIssuePullRequest, parseIssuesEvent, parseLabel, parseLatest, parseLatestRequest, parseLicense, parseLink, parseMilestone, parseOrganization, parsePullRequest, parsePullRequestChanges, parsePullRequestEvent, parsePullRequestLinks, parsePushEvent, parseReactions, parseRepository, parseRepositoryLink, parseRepositorySummary, parseRunBranch, parseRunPullRequest, parseTeam, parseUser, parseWatchRequest, parseWorkflow, parseWorkflowRun, parseWorkflowRunEvent } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { appFromJson, appToJson, autoMergeFromJson, autoMergeToJson, baseChangeFromJson, baseChangeToJson, changeFromJson, changeToJson, commitFromJson, commitSummaryFromJson, commitSummaryToJson, commitToJson, countsFromJson, countsRequestFromJson, countsRequestToJson, countsToJson, enterpriseFromJson, enterpriseToJson, feedItemIssuesFromJson, feedItemIssuesToJson, feedItemPullRequestFromJson, feedItemPullRequestToJson, feedItemPushFromJson, feedItemPushToJson, feedItemWorkflowRunFromJson, feedItemWorkflowRunToJson, gitUserFromJson, gitUserToJson, headFromJson, headToJson, installationFromJson, installationToJson, issueChangesFromJson, issueChangesToJson, issueFromJson, issuePullRequestFromJson, issuePullRequestToJson, issueToJson, issuesEventFromJson, issuesEventToJson, labelFromJson, labelToJson, latestFromJson, latestRequestFromJson, latestRequestToJson, latestToJson, licenseFromJson, licenseToJson, linkFromJson, linkToJson, milestoneFromJson, milestoneToJson, organizationFromJson, organizationToJson, pullRequestChangesFromJson, pullRequestChangesToJson, pullRequestEventFromJson, pullRequestEventToJson, pullRequestFromJson, pullRequestLinksFromJson, pullRequestLinksToJson, pullRequestToJson, pushEventFromJson, pushEventToJson, reactionsFromJson, reactionsToJson, repositoryFromJson, repositoryLinkFromJson, repositoryLinkToJson, repositorySummaryFromJson, repositorySummaryToJson, repositoryToJson, runBranchFromJson, runBranchToJson, runPullRequestFromJson, runPullRequestToJson, teamFromJson, teamToJson, userFromJson, userToJson, watchRequestFromJson, watchRequestToJson, workflowFromJson, workflowRunEventFromJson, workflowRunEventToJson, workflowRunFromJson, workflowRunToJson, workflowToJson } from "./json.js";
/** Encodes App in the binary profile. Throws a CodecError for what is none. */
export function encodeApp(value) {
  return encodeBinary(writeApp, value, 1);
}
/** Decodes App in the binary profile. Throws a CodecError for anything else. */
export function decodeApp(message) {
  return decodeBinary(readApp, message, 1);
}
/** Encodes App in the text profile. Throws a CodecError for what is none. */
export function encodeAppText(value) {
  return encodeText(formatApp, value, 1);
}
/** Decodes App in the text profile. Throws a CodecError for anything else. */
export function decodeAppText(message) {
  return decodeText(parseApp, message, 1);
}
/** Throws a CodecError unless `value` is of type App and keeps the schema's constraints. */
export function validateApp(value) {
  encodeAppText(value);
}
/** Encodes AutoMerge in the binary profile. Throws a CodecError for what is none. */
export function encodeAutoMerge(value) {
  return encodeBinary(writeAutoMerge, value, 1);
}
/** Decodes AutoMerge in the binary profile. Throws a CodecError for anything else. */
export function decodeAutoMerge(message) {
  return decodeBinary(readAutoMerge, message, 1);
}
/** Encodes AutoMerge in the text profile. Throws a CodecError for what is none. */
export function encodeAutoMergeText(value) {
  return encodeText(formatAutoMerge, value, 1);
}
/** Decodes AutoMerge in the text profile. Throws a CodecError for anything else. */
export function decodeAutoMergeText(message) {
  return decodeText(parseAutoMerge, message, 1);
}
/** Throws a CodecError unless `value` is of type AutoMerge and keeps the schema's constraints. */
export function validateAutoMerge(value) {
  encodeAutoMergeText(value);
}
/** Encodes BaseChange in the binary profile. Throws a CodecError for what is none. */
export function encodeBaseChange(value) {
  return encodeBinary(writeBaseChange, value, 1);
}
/** Decodes BaseChange in the binary profile. Throws a CodecError for anything else. */
export function decodeBaseChange(message) {
  return decodeBinary(readBaseChange, message, 1);
}
/** Encodes BaseChange in the text profile. Throws a CodecError for what is none. */
export function encodeBaseChangeText(value) {
  return encodeText(formatBaseChange, value, 1);
}
/** Decodes BaseChange in the text profile. Throws a CodecError for anything else. */
export function decodeBaseChangeText(message) {
  return decodeText(parseBaseChange, message, 1);
}
/** Throws a CodecError unless `value` is of type BaseChange and keeps the schema's constraints. */
export function validateBaseChange(value) {
  encodeBaseChangeText(value);
}
/** Encodes Change in the binary profile. Throws a CodecError for what is none. */
export function encodeChange(value) {
  return encodeBinary(writeChange, value, 1);
}
/** Decodes Change in the binary profile. Throws a CodecError for anything else. */
export function decodeChange(message) {
  return decodeBinary(readChange, message, 1);
}
/** Encodes Change in the text profile. Throws a CodecError for what is none. */
export function encodeChangeText(value) {
  return encodeText(formatChange, value, 1);
}
/** Decodes Change in the text profile. Throws a CodecError for anything else. */
export function decodeChangeText(message) {
  return decodeText(parseChange, message, 1);
}
/** Throws a CodecError unless `value` is of type Change and keeps the schema's constraints. */
export function validateChange(value) {
  encodeChangeText(value);
}
/** Encodes Commit in the binary profile. Throws a CodecError for what is none. */
export function encodeCommit(value) {
  const message = encodeBinary(writeCommit, value, 1);
  checkCommit(value);
  return message;
}
/** Decodes Commit in the binary profile. Throws a CodecError for anything else. */
export function decodeCommit(message) {
  const value = decodeBinary(readCommit, message, 1);
  checkCommit(value);
  return value;
}
/** Encodes Commit in the text profile. Throws a CodecError for what is none. */
export function encodeCommitText(value) {
  const message = encodeText(formatCommit, value, 1);
  checkCommit(value);
  return message;
}
/** Decodes Commit in the text profile. Throws a CodecError for anything else. */
export function decodeCommitText(message) {
  const value = decodeText(parseCommit, message, 1);
  checkCommit(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Commit and keeps the schema's constraints. */
export function validateCommit(value) {
  encodeCommitText(value);
}
/** Encodes CommitSummary in the binary profile. Throws a CodecError for what is none. */
export function encodeCommitSummary(value) {
  const message = encodeBinary(writeCommitSummary, value, 1);
  checkCommitSummary(value);
  return message;
}
/** Decodes CommitSummary in the binary profile. Throws a CodecError for anything else. */
export function decodeCommitSummary(message) {
  const value = decodeBinary(readCommitSummary, message, 1);
  checkCommitSummary(value);
  return value;
}
/** Encodes CommitSummary in the text profile. Throws a CodecError for what is none. */
export function encodeCommitSummaryText(value) {
  const message = encodeText(formatCommitSummary, value, 1);
  checkCommitSummary(value);
  return message;
}
/** Decodes CommitSummary in the text profile. Throws a CodecError for anything else. */
export function decodeCommitSummaryText(message) {
  const value = decodeText(parseCommitSummary, message, 1);
  checkCommitSummary(value);
  return value;
}
/** Throws a CodecError unless `value` is of type CommitSummary and keeps the schema's constraints. */
export function validateCommitSummary(value) {
  encodeCommitSummaryText(value);
}
/** Encodes Counts in the binary profile. Throws a CodecError for what is none. */
export function encodeCounts(value) {
  return encodeBinary(writeCounts, value, 1);
}
/** Decodes Counts in the binary profile. Throws a CodecError for anything else. */
export function decodeCounts(message) {
  return decodeBinary(readCounts, message, 1);
}
/** Encodes Counts in the text profile. Throws a CodecError for what is none. */
export function encodeCountsText(value) {
  return encodeText(formatCounts, value, 1);
}
/** Decodes Counts in the text profile. Throws a CodecError for anything else. */
export function decodeCountsText(message) {
  return decodeText(parseCounts, message, 1);
}
/** Throws a CodecError unless `value` is of type Counts and keeps the schema's constraints. */
export function validateCounts(value) {
  encodeCountsText(value);
}
/** Encodes CountsRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeCountsRequest(value) {
  return encodeBinary(writeCountsRequest, value, 1);
}
/** Decodes CountsRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeCountsRequest(message) {
  return decodeBinary(readCountsRequest, message, 1);
}
/** Encodes CountsRequest in the text profile. Throws a CodecError for what is none. */
export function encodeCountsRequestText(value) {
  return encodeText(formatCountsRequest, value, 1);
}
/** Decodes CountsRequest in the text profile. Throws a CodecError for anything else. */
export function decodeCountsRequestText(message) {
  return decodeText(parseCountsRequest, message, 1);
}
/** Throws a CodecError unless `value` is of type CountsRequest and keeps the schema's constraints. */
export function validateCountsRequest(value) {
  encodeCountsRequestText(value);
}
/** Encodes Enterprise in the binary profile. Throws a CodecError for what is none. */
export function encodeEnterprise(value) {
  return encodeBinary(writeEnterprise, value, 1);
}
/** Decodes Enterprise in the binary profile. Throws a CodecError for anything else. */
export function decodeEnterprise(message) {
  return decodeBinary(readEnterprise, message, 1);
}
/** Encodes Enterprise in the text profile. Throws a CodecError for what is none. */
export function encodeEnterpriseText(value) {
  return encodeText(formatEnterprise, value, 1);
}
/** Decodes Enterprise in the text profile. Throws a CodecError for anything else. */
export function decodeEnterpriseText(message) {
  return decodeText(parseEnterprise, message, 1);
}
/** Throws a CodecError unless `value` is of type Enterprise and keeps the schema's constraints. */
export function validateEnterprise(value) {
  encodeEnterpriseText(value);
}
/** Encodes FeedItemIssues in the binary profile. Throws a CodecError for what is none. */
export function encodeFeedItemIssues(value) {
  const message = encodeBinary(writeFeedItemIssues, value, 1);
  checkFeedItemIssues(value);
  return message;
}
/** Decodes FeedItemIssues in the binary profile. Throws a CodecError for anything else. */
export function decodeFeedItemIssues(message) {
  const value = decodeBinary(readFeedItemIssues, message, 1);
  checkFeedItemIssues(value);
  return value;
}
/** Encodes FeedItemIssues in the text profile. Throws a CodecError for what is none. */
export function encodeFeedItemIssuesText(value) {
  const message = encodeText(formatFeedItemIssues, value, 1);
  checkFeedItemIssues(value);
  return message;
}
/** Decodes FeedItemIssues in the text profile. Throws a CodecError for anything else. */
export function decodeFeedItemIssuesText(message) {
  const value = decodeText(parseFeedItemIssues, message, 1);
  checkFeedItemIssues(value);
  return value;
}
/** Throws a CodecError unless `value` is of type FeedItemIssues and keeps the schema's constraints. */
export function validateFeedItemIssues(value) {
  encodeFeedItemIssuesText(value);
}
/** Encodes FeedItemPullRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeFeedItemPullRequest(value) {
  const message = encodeBinary(writeFeedItemPullRequest, value, 1);
  checkFeedItemPullRequest(value);
  return message;
}
/** Decodes FeedItemPullRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeFeedItemPullRequest(message) {
  const value = decodeBinary(readFeedItemPullRequest, message, 1);
  checkFeedItemPullRequest(value);
  return value;
}
/** Encodes FeedItemPullRequest in the text profile. Throws a CodecError for what is none. */
export function encodeFeedItemPullRequestText(value) {
  const message = encodeText(formatFeedItemPullRequest, value, 1);
  checkFeedItemPullRequest(value);
  return message;
}
/** Decodes FeedItemPullRequest in the text profile. Throws a CodecError for anything else. */
export function decodeFeedItemPullRequestText(message) {
  const value = decodeText(parseFeedItemPullRequest, message, 1);
  checkFeedItemPullRequest(value);
  return value;
}
/** Throws a CodecError unless `value` is of type FeedItemPullRequest and keeps the schema's constraints. */
export function validateFeedItemPullRequest(value) {
  encodeFeedItemPullRequestText(value);
}
/** Encodes FeedItemPush in the binary profile. Throws a CodecError for what is none. */
export function encodeFeedItemPush(value) {
  const message = encodeBinary(writeFeedItemPush, value, 1);
  checkFeedItemPush(value);
  return message;
}
/** Decodes FeedItemPush in the binary profile. Throws a CodecError for anything else. */
export function decodeFeedItemPush(message) {
  const value = decodeBinary(readFeedItemPush, message, 1);
  checkFeedItemPush(value);
  return value;
}
/** Encodes FeedItemPush in the text profile. Throws a CodecError for what is none. */
export function encodeFeedItemPushText(value) {
  const message = encodeText(formatFeedItemPush, value, 1);
  checkFeedItemPush(value);
  return message;
}
/** Decodes FeedItemPush in the text profile. Throws a CodecError for anything else. */
export function decodeFeedItemPushText(message) {
  const value = decodeText(parseFeedItemPush, message, 1);
  checkFeedItemPush(value);
  return value;
}
/** Throws a CodecError unless `value` is of type FeedItemPush and keeps the schema's constraints. */
export function validateFeedItemPush(value) {
  encodeFeedItemPushText(value);
}
/** Encodes FeedItemWorkflowRun in the binary profile. Throws a CodecError for what is none. */
export function encodeFeedItemWorkflowRun(value) {
  const message = encodeBinary(writeFeedItemWorkflowRun, value, 1);
  checkFeedItemWorkflowRun(value);
  return message;
}
/** Decodes FeedItemWorkflowRun in the binary profile. Throws a CodecError for anything else. */
export function decodeFeedItemWorkflowRun(message) {
  const value = decodeBinary(readFeedItemWorkflowRun, message, 1);
  checkFeedItemWorkflowRun(value);
  return value;
}
/** Encodes FeedItemWorkflowRun in the text profile. Throws a CodecError for what is none. */
export function encodeFeedItemWorkflowRunText(value) {
  const message = encodeText(formatFeedItemWorkflowRun, value, 1);
  checkFeedItemWorkflowRun(value);
  return message;
}
/** Decodes FeedItemWorkflowRun in the text profile. Throws a CodecError for anything else. */
export function decodeFeedItemWorkflowRunText(message) {
  const value = decodeText(parseFeedItemWorkflowRun, message, 1);
  checkFeedItemWorkflowRun(value);
  return value;
}
/** Throws a CodecError unless `value` is of type FeedItemWorkflowRun and keeps the schema's constraints. */
export function validateFeedItemWorkflowRun(value) {
  encodeFeedItemWorkflowRunText(value);
}
/** Encodes GitUser in the binary profile. Throws a CodecError for what is none. */
export function encodeGitUser(value) {
  return encodeBinary(writeGitUser, value, 1);
}
/** Decodes GitUser in the binary profile. Throws a CodecError for anything else. */
export function decodeGitUser(message) {
  return decodeBinary(readGitUser, message, 1);
}
/** Encodes GitUser in the text profile. Throws a CodecError for what is none. */
export function encodeGitUserText(value) {
  return encodeText(formatGitUser, value, 1);
}
/** Decodes GitUser in the text profile. Throws a CodecError for anything else. */
export function decodeGitUserText(message) {
  return decodeText(parseGitUser, message, 1);
}
/** Throws a CodecError unless `value` is of type GitUser and keeps the schema's constraints. */
export function validateGitUser(value) {
  encodeGitUserText(value);
}
/** Encodes Head in the binary profile. Throws a CodecError for what is none. */
export function encodeHead(value) {
  const message = encodeBinary(writeHead, value, 1);
  checkHead(value);
  return message;
}
/** Decodes Head in the binary profile. Throws a CodecError for anything else. */
export function decodeHead(message) {
  const value = decodeBinary(readHead, message, 1);
  checkHead(value);
  return value;
}
/** Encodes Head in the text profile. Throws a CodecError for what is none. */
export function encodeHeadText(value) {
  const message = encodeText(formatHead, value, 1);
  checkHead(value);
  return message;
}
/** Decodes Head in the text profile. Throws a CodecError for anything else. */
export function decodeHeadText(message) {
  const value = decodeText(parseHead, message, 1);
  checkHead(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Head and keeps the schema's constraints. */
export function validateHead(value) {
  encodeHeadText(value);
}
/** Encodes Installation in the binary profile. Throws a CodecError for what is none. */
export function encodeInstallation(value) {
  return encodeBinary(writeInstallation, value, 1);
}
/** Decodes Installation in the binary profile. Throws a CodecError for anything else. */
export function decodeInstallation(message) {
  return decodeBinary(readInstallation, message, 1);
}
/** Encodes Installation in the text profile. Throws a CodecError for what is none. */
export function encodeInstallationText(value) {
  return encodeText(formatInstallation, value, 1);
}
/** Decodes Installation in the text profile. Throws a CodecError for anything else. */
export function decodeInstallationText(message) {
  return decodeText(parseInstallation, message, 1);
}
/** Throws a CodecError unless `value` is of type Installation and keeps the schema's constraints. */
export function validateInstallation(value) {
  encodeInstallationText(value);
}
/** Encodes Issue in the binary profile. Throws a CodecError for what is none. */
export function encodeIssue(value) {
  const message = encodeBinary(writeIssue, value, 1);
  checkIssue(value);
  return message;
}
/** Decodes Issue in the binary profile. Throws a CodecError for anything else. */
export function decodeIssue(message) {
  const value = decodeBinary(readIssue, message, 1);
  checkIssue(value);
  return value;
}
/** Encodes Issue in the text profile. Throws a CodecError for what is none. */
export function encodeIssueText(value) {
  const message = encodeText(formatIssue, value, 1);
  checkIssue(value);
  return message;
}
/** Decodes Issue in the text profile. Throws a CodecError for anything else. */
export function decodeIssueText(message) {
  const value = decodeText(parseIssue, message, 1);
  checkIssue(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Issue and keeps the schema's constraints. */
export function validateIssue(value) {
  encodeIssueText(value);
}
/** Encodes IssueChanges in the binary profile. Throws a CodecError for what is none. */
export function encodeIssueChanges(value) {
  const message = encodeBinary(writeIssueChanges, value, 1);
  checkIssueChanges(value);
  return message;
}
/** Decodes IssueChanges in the binary profile. Throws a CodecError for anything else. */
export function decodeIssueChanges(message) {
  const value = decodeBinary(readIssueChanges, message, 1);
  checkIssueChanges(value);
  return value;
}
/** Encodes IssueChanges in the text profile. Throws a CodecError for what is none. */
export function encodeIssueChangesText(value) {
  const message = encodeText(formatIssueChanges, value, 1);
  checkIssueChanges(value);
  return message;
}
/** Decodes IssueChanges in the text profile. Throws a CodecError for anything else. */
export function decodeIssueChangesText(message) {
  const value = decodeText(parseIssueChanges, message, 1);
  checkIssueChanges(value);
  return value;
}
/** Throws a CodecError unless `value` is of type IssueChanges and keeps the schema's constraints. */
export function validateIssueChanges(value) {
  encodeIssueChangesText(value);
}
/** Encodes IssuePullRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeIssuePullRequest(value) {
  return encodeBinary(writeIssuePullRequest, value, 1);
}
/** Decodes IssuePullRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeIssuePullRequest(message) {
  return decodeBinary(readIssuePullRequest, message, 1);
}
/** Encodes IssuePullRequest in the text profile. Throws a CodecError for what is none. */
export function encodeIssuePullRequestText(value) {
  return encodeText(formatIssuePullRequest, value, 1);
}
/** Decodes IssuePullRequest in the text profile. Throws a CodecError for anything else. */
export function decodeIssuePullRequestText(message) {
  return decodeText(parseIssuePullRequest, message, 1);
}
/** Throws a CodecError unless `value` is of type IssuePullRequest and keeps the schema's constraints. */
export function validateIssuePullRequest(value) {
  encodeIssuePullRequestText(value);
}
/** Encodes IssuesEvent in the binary profile. Throws a CodecError for what is none. */
export function encodeIssuesEvent(value) {
  const message = encodeBinary(writeIssuesEvent, value, 1);
  checkIssuesEvent(value);
  return message;
}
/** Decodes IssuesEvent in the binary profile. Throws a CodecError for anything else. */
export function decodeIssuesEvent(message) {
  const value = decodeBinary(readIssuesEvent, message, 1);
  checkIssuesEvent(value);
  return value;
}
/** Encodes IssuesEvent in the text profile. Throws a CodecError for what is none. */
export function encodeIssuesEventText(value) {
  const message = encodeText(formatIssuesEvent, value, 1);
  checkIssuesEvent(value);
  return message;
}
/** Decodes IssuesEvent in the text profile. Throws a CodecError for anything else. */
export function decodeIssuesEventText(message) {
  const value = decodeText(parseIssuesEvent, message, 1);
  checkIssuesEvent(value);
  return value;
}
/** Throws a CodecError unless `value` is of type IssuesEvent and keeps the schema's constraints. */
export function validateIssuesEvent(value) {
  encodeIssuesEventText(value);
}
/** Encodes Label in the binary profile. Throws a CodecError for what is none. */
export function encodeLabel(value) {
  const message = encodeBinary(writeLabel, value, 1);
  checkLabel(value);
  return message;
}
/** Decodes Label in the binary profile. Throws a CodecError for anything else. */
export function decodeLabel(message) {
  const value = decodeBinary(readLabel, message, 1);
  checkLabel(value);
  return value;
}
/** Encodes Label in the text profile. Throws a CodecError for what is none. */
export function encodeLabelText(value) {
  const message = encodeText(formatLabel, value, 1);
  checkLabel(value);
  return message;
}
/** Decodes Label in the text profile. Throws a CodecError for anything else. */
export function decodeLabelText(message) {
  const value = decodeText(parseLabel, message, 1);
  checkLabel(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Label and keeps the schema's constraints. */
export function validateLabel(value) {
  encodeLabelText(value);
}
/** Encodes Latest in the binary profile. Throws a CodecError for what is none. */
export function encodeLatest(value) {
  const message = encodeBinary(writeLatest, value, 1);
  checkLatest(value);
  return message;
}
/** Decodes Latest in the binary profile. Throws a CodecError for anything else. */
export function decodeLatest(message) {
  const value = decodeBinary(readLatest, message, 1);
  checkLatest(value);
  return value;
}
/** Encodes Latest in the text profile. Throws a CodecError for what is none. */
export function encodeLatestText(value) {
  const message = encodeText(formatLatest, value, 1);
  checkLatest(value);
  return message;
}
/** Decodes Latest in the text profile. Throws a CodecError for anything else. */
export function decodeLatestText(message) {
  const value = decodeText(parseLatest, message, 1);
  checkLatest(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Latest and keeps the schema's constraints. */
export function validateLatest(value) {
  encodeLatestText(value);
}
/** Encodes LatestRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeLatestRequest(value) {
  const message = encodeBinary(writeLatestRequest, value, 1);
  checkLatestRequest(value);
  return message;
}
/** Decodes LatestRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeLatestRequest(message) {
  const value = decodeBinary(readLatestRequest, message, 1);
  checkLatestRequest(value);
  return value;
}
/** Encodes LatestRequest in the text profile. Throws a CodecError for what is none. */
export function encodeLatestRequestText(value) {
  const message = encodeText(formatLatestRequest, value, 1);
  checkLatestRequest(value);
  return message;
}
/** Decodes LatestRequest in the text profile. Throws a CodecError for anything else. */
export function decodeLatestRequestText(message) {
  const value = decodeText(parseLatestRequest, message, 1);
  checkLatestRequest(value);
  return value;
}
/** Throws a CodecError unless `value` is of type LatestRequest and keeps the schema's constraints. */
export function validateLatestRequest(value) {
  encodeLatestRequestText(value);
}
/** Encodes License in the binary profile. Throws a CodecError for what is none. */
export function encodeLicense(value) {
  return encodeBinary(writeLicense, value, 1);
}
/** Decodes License in the binary profile. Throws a CodecError for anything else. */
export function decodeLicense(message) {
  return decodeBinary(readLicense, message, 1);
}
/** Encodes License in the text profile. Throws a CodecError for what is none. */
export function encodeLicenseText(value) {
  return encodeText(formatLicense, value, 1);
}
/** Decodes License in the text profile. Throws a CodecError for anything else. */
export function decodeLicenseText(message) {
  return decodeText(parseLicense, message, 1);
}
/** Throws a CodecError unless `value` is of type License and keeps the schema's constraints. */
export function validateLicense(value) {
  encodeLicenseText(value);
}
/** Encodes Link in the binary profile. Throws a CodecError for what is none. */
export function encodeLink(value) {
  return encodeBinary(writeLink, value, 1);
}
/** Decodes Link in the binary profile. Throws a CodecError for anything else. */
export function decodeLink(message) {
  return decodeBinary(readLink, message, 1);
}
/** Encodes Link in the text profile. Throws a CodecError for what is none. */
export function encodeLinkText(value) {
  return encodeText(formatLink, value, 1);
}
/** Decodes Link in the text profile. Throws a CodecError for anything else. */
export function decodeLinkText(message) {
  return decodeText(parseLink, message, 1);
}
/** Throws a CodecError unless `value` is of type Link and keeps the schema's constraints. */
export function validateLink(value) {
  encodeLinkText(value);
}
/** Encodes Milestone in the binary profile. Throws a CodecError for what is none. */
export function encodeMilestone(value) {
  return encodeBinary(writeMilestone, value, 1);
}
/** Decodes Milestone in the binary profile. Throws a CodecError for anything else. */
export function decodeMilestone(message) {
  return decodeBinary(readMilestone, message, 1);
}
/** Encodes Milestone in the text profile. Throws a CodecError for what is none. */
export function encodeMilestoneText(value) {
  return encodeText(formatMilestone, value, 1);
}
/** Decodes Milestone in the text profile. Throws a CodecError for anything else. */
export function decodeMilestoneText(message) {
  return decodeText(parseMilestone, message, 1);
}
/** Throws a CodecError unless `value` is of type Milestone and keeps the schema's constraints. */
export function validateMilestone(value) {
  encodeMilestoneText(value);
}
/** Encodes Organization in the binary profile. Throws a CodecError for what is none. */
export function encodeOrganization(value) {
  return encodeBinary(writeOrganization, value, 1);
}
/** Decodes Organization in the binary profile. Throws a CodecError for anything else. */
export function decodeOrganization(message) {
  return decodeBinary(readOrganization, message, 1);
}
/** Encodes Organization in the text profile. Throws a CodecError for what is none. */
export function encodeOrganizationText(value) {
  return encodeText(formatOrganization, value, 1);
}
/** Decodes Organization in the text profile. Throws a CodecError for anything else. */
export function decodeOrganizationText(message) {
  return decodeText(parseOrganization, message, 1);
}
/** Throws a CodecError unless `value` is of type Organization and keeps the schema's constraints. */
export function validateOrganization(value) {
  encodeOrganizationText(value);
}
/** Encodes PullRequest in the binary profile. Throws a CodecError for what is none. */
export function encodePullRequest(value) {
  const message = encodeBinary(writePullRequest, value, 1);
  checkPullRequest(value);
  return message;
}
/** Decodes PullRequest in the binary profile. Throws a CodecError for anything else. */
export function decodePullRequest(message) {
  const value = decodeBinary(readPullRequest, message, 1);
  checkPullRequest(value);
  return value;
}
/** Encodes PullRequest in the text profile. Throws a CodecError for what is none. */
export function encodePullRequestText(value) {
  const message = encodeText(formatPullRequest, value, 1);
  checkPullRequest(value);
  return message;
}
/** Decodes PullRequest in the text profile. Throws a CodecError for anything else. */
export function decodePullRequestText(message) {
  const value = decodeText(parsePullRequest, message, 1);
  checkPullRequest(value);
  return value;
}
/** Throws a CodecError unless `value` is of type PullRequest and keeps the schema's constraints. */
export function validatePullRequest(value) {
  encodePullRequestText(value);
}
/** Encodes PullRequestChanges in the binary profile. Throws a CodecError for what is none. */
export function encodePullRequestChanges(value) {
  return encodeBinary(writePullRequestChanges, value, 1);
}
/** Decodes PullRequestChanges in the binary profile. Throws a CodecError for anything else. */
export function decodePullRequestChanges(message) {
  return decodeBinary(readPullRequestChanges, message, 1);
}
/** Encodes PullRequestChanges in the text profile. Throws a CodecError for what is none. */
export function encodePullRequestChangesText(value) {
  return encodeText(formatPullRequestChanges, value, 1);
}
/** Decodes PullRequestChanges in the text profile. Throws a CodecError for anything else. */
export function decodePullRequestChangesText(message) {
  return decodeText(parsePullRequestChanges, message, 1);
}
/** Throws a CodecError unless `value` is of type PullRequestChanges and keeps the schema's constraints. */
export function validatePullRequestChanges(value) {
  encodePullRequestChangesText(value);
}
/** Encodes PullRequestEvent in the binary profile. Throws a CodecError for what is none. */
export function encodePullRequestEvent(value) {
  const message = encodeBinary(writePullRequestEvent, value, 1);
  checkPullRequestEvent(value);
  return message;
}
/** Decodes PullRequestEvent in the binary profile. Throws a CodecError for anything else. */
export function decodePullRequestEvent(message) {
  const value = decodeBinary(readPullRequestEvent, message, 1);
  checkPullRequestEvent(value);
  return value;
}
/** Encodes PullRequestEvent in the text profile. Throws a CodecError for what is none. */
export function encodePullRequestEventText(value) {
  const message = encodeText(formatPullRequestEvent, value, 1);
  checkPullRequestEvent(value);
  return message;
}
/** Decodes PullRequestEvent in the text profile. Throws a CodecError for anything else. */
export function decodePullRequestEventText(message) {
  const value = decodeText(parsePullRequestEvent, message, 1);
  checkPullRequestEvent(value);
  return value;
}
/** Throws a CodecError unless `value` is of type PullRequestEvent and keeps the schema's constraints. */
export function validatePullRequestEvent(value) {
  encodePullRequestEventText(value);
}
/** Encodes PullRequestLinks in the binary profile. Throws a CodecError for what is none. */
export function encodePullRequestLinks(value) {
  return encodeBinary(writePullRequestLinks, value, 1);
}
/** Decodes PullRequestLinks in the binary profile. Throws a CodecError for anything else. */
export function decodePullRequestLinks(message) {
  return decodeBinary(readPullRequestLinks, message, 1);
}
/** Encodes PullRequestLinks in the text profile. Throws a CodecError for what is none. */
export function encodePullRequestLinksText(value) {
  return encodeText(formatPullRequestLinks, value, 1);
}
/** Decodes PullRequestLinks in the text profile. Throws a CodecError for anything else. */
export function decodePullRequestLinksText(message) {
  return decodeText(parsePullRequestLinks, message, 1);
}
/** Throws a CodecError unless `value` is of type PullRequestLinks and keeps the schema's constraints. */
export function validatePullRequestLinks(value) {
  encodePullRequestLinksText(value);
}
/** Encodes PushEvent in the binary profile. Throws a CodecError for what is none. */
export function encodePushEvent(value) {
  const message = encodeBinary(writePushEvent, value, 1);
  checkPushEvent(value);
  return message;
}
/** Decodes PushEvent in the binary profile. Throws a CodecError for anything else. */
export function decodePushEvent(message) {
  const value = decodeBinary(readPushEvent, message, 1);
  checkPushEvent(value);
  return value;
}
/** Encodes PushEvent in the text profile. Throws a CodecError for what is none. */
export function encodePushEventText(value) {
  const message = encodeText(formatPushEvent, value, 1);
  checkPushEvent(value);
  return message;
}
/** Decodes PushEvent in the text profile. Throws a CodecError for anything else. */
export function decodePushEventText(message) {
  const value = decodeText(parsePushEvent, message, 1);
  checkPushEvent(value);
  return value;
}
/** Throws a CodecError unless `value` is of type PushEvent and keeps the schema's constraints. */
export function validatePushEvent(value) {
  encodePushEventText(value);
}
/** Encodes Reactions in the binary profile. Throws a CodecError for what is none. */
export function encodeReactions(value) {
  return encodeBinary(writeReactions, value, 1);
}
/** Decodes Reactions in the binary profile. Throws a CodecError for anything else. */
export function decodeReactions(message) {
  return decodeBinary(readReactions, message, 1);
}
/** Encodes Reactions in the text profile. Throws a CodecError for what is none. */
export function encodeReactionsText(value) {
  return encodeText(formatReactions, value, 1);
}
/** Decodes Reactions in the text profile. Throws a CodecError for anything else. */
export function decodeReactionsText(message) {
  return decodeText(parseReactions, message, 1);
}
/** Throws a CodecError unless `value` is of type Reactions and keeps the schema's constraints. */
export function validateReactions(value) {
  encodeReactionsText(value);
}
/** Encodes Repository in the binary profile. Throws a CodecError for what is none. */
export function encodeRepository(value) {
  return encodeBinary(writeRepository, value, 1);
}
/** Decodes Repository in the binary profile. Throws a CodecError for anything else. */
export function decodeRepository(message) {
  return decodeBinary(readRepository, message, 1);
}
/** Encodes Repository in the text profile. Throws a CodecError for what is none. */
export function encodeRepositoryText(value) {
  return encodeText(formatRepository, value, 1);
}
/** Decodes Repository in the text profile. Throws a CodecError for anything else. */
export function decodeRepositoryText(message) {
  return decodeText(parseRepository, message, 1);
}
/** Throws a CodecError unless `value` is of type Repository and keeps the schema's constraints. */
export function validateRepository(value) {
  encodeRepositoryText(value);
}
/** Encodes RepositoryLink in the binary profile. Throws a CodecError for what is none. */
export function encodeRepositoryLink(value) {
  return encodeBinary(writeRepositoryLink, value, 1);
}
/** Decodes RepositoryLink in the binary profile. Throws a CodecError for anything else. */
export function decodeRepositoryLink(message) {
  return decodeBinary(readRepositoryLink, message, 1);
}
/** Encodes RepositoryLink in the text profile. Throws a CodecError for what is none. */
export function encodeRepositoryLinkText(value) {
  return encodeText(formatRepositoryLink, value, 1);
}
/** Decodes RepositoryLink in the text profile. Throws a CodecError for anything else. */
export function decodeRepositoryLinkText(message) {
  return decodeText(parseRepositoryLink, message, 1);
}
/** Throws a CodecError unless `value` is of type RepositoryLink and keeps the schema's constraints. */
export function validateRepositoryLink(value) {
  encodeRepositoryLinkText(value);
}
/** Encodes RepositorySummary in the binary profile. Throws a CodecError for what is none. */
export function encodeRepositorySummary(value) {
  return encodeBinary(writeRepositorySummary, value, 1);
}
/** Decodes RepositorySummary in the binary profile. Throws a CodecError for anything else. */
export function decodeRepositorySummary(message) {
  return decodeBinary(readRepositorySummary, message, 1);
}
/** Encodes RepositorySummary in the text profile. Throws a CodecError for what is none. */
export function encodeRepositorySummaryText(value) {
  return encodeText(formatRepositorySummary, value, 1);
}
/** Decodes RepositorySummary in the text profile. Throws a CodecError for anything else. */
export function decodeRepositorySummaryText(message) {
  return decodeText(parseRepositorySummary, message, 1);
}
/** Throws a CodecError unless `value` is of type RepositorySummary and keeps the schema's constraints. */
export function validateRepositorySummary(value) {
  encodeRepositorySummaryText(value);
}
/** Encodes RunBranch in the binary profile. Throws a CodecError for what is none. */
export function encodeRunBranch(value) {
  const message = encodeBinary(writeRunBranch, value, 1);
  checkRunBranch(value);
  return message;
}
/** Decodes RunBranch in the binary profile. Throws a CodecError for anything else. */
export function decodeRunBranch(message) {
  const value = decodeBinary(readRunBranch, message, 1);
  checkRunBranch(value);
  return value;
}
/** Encodes RunBranch in the text profile. Throws a CodecError for what is none. */
export function encodeRunBranchText(value) {
  const message = encodeText(formatRunBranch, value, 1);
  checkRunBranch(value);
  return message;
}
/** Decodes RunBranch in the text profile. Throws a CodecError for anything else. */
export function decodeRunBranchText(message) {
  const value = decodeText(parseRunBranch, message, 1);
  checkRunBranch(value);
  return value;
}
/** Throws a CodecError unless `value` is of type RunBranch and keeps the schema's constraints. */
export function validateRunBranch(value) {
  encodeRunBranchText(value);
}
/** Encodes RunPullRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeRunPullRequest(value) {
  const message = encodeBinary(writeRunPullRequest, value, 1);
  checkRunPullRequest(value);
  return message;
}
/** Decodes RunPullRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeRunPullRequest(message) {
  const value = decodeBinary(readRunPullRequest, message, 1);
  checkRunPullRequest(value);
  return value;
}
/** Encodes RunPullRequest in the text profile. Throws a CodecError for what is none. */
export function encodeRunPullRequestText(value) {
  const message = encodeText(formatRunPullRequest, value, 1);
  checkRunPullRequest(value);
  return message;
}
/** Decodes RunPullRequest in the text profile. Throws a CodecError for anything else. */
export function decodeRunPullRequestText(message) {
  const value = decodeText(parseRunPullRequest, message, 1);
  checkRunPullRequest(value);
  return value;
}
/** Throws a CodecError unless `value` is of type RunPullRequest and keeps the schema's constraints. */
export function validateRunPullRequest(value) {
  encodeRunPullRequestText(value);
}
/** Encodes Team in the binary profile. Throws a CodecError for what is none. */
export function encodeTeam(value) {
  return encodeBinary(writeTeam, value, 1);
}
/** Decodes Team in the binary profile. Throws a CodecError for anything else. */
export function decodeTeam(message) {
  return decodeBinary(readTeam, message, 1);
}
/** Encodes Team in the text profile. Throws a CodecError for what is none. */
export function encodeTeamText(value) {
  return encodeText(formatTeam, value, 1);
}
/** Decodes Team in the text profile. Throws a CodecError for anything else. */
export function decodeTeamText(message) {
  return decodeText(parseTeam, message, 1);
}
/** Throws a CodecError unless `value` is of type Team and keeps the schema's constraints. */
export function validateTeam(value) {
  encodeTeamText(value);
}
/** Encodes User in the binary profile. Throws a CodecError for what is none. */
export function encodeUser(value) {
  return encodeBinary(writeUser, value, 1);
}
/** Decodes User in the binary profile. Throws a CodecError for anything else. */
export function decodeUser(message) {
  return decodeBinary(readUser, message, 1);
}
/** Encodes User in the text profile. Throws a CodecError for what is none. */
export function encodeUserText(value) {
  return encodeText(formatUser, value, 1);
}
/** Decodes User in the text profile. Throws a CodecError for anything else. */
export function decodeUserText(message) {
  return decodeText(parseUser, message, 1);
}
/** Throws a CodecError unless `value` is of type User and keeps the schema's constraints. */
export function validateUser(value) {
  encodeUserText(value);
}
/** Encodes WatchRequest in the binary profile. Throws a CodecError for what is none. */
export function encodeWatchRequest(value) {
  const message = encodeBinary(writeWatchRequest, value, 1);
  checkWatchRequest(value);
  return message;
}
/** Decodes WatchRequest in the binary profile. Throws a CodecError for anything else. */
export function decodeWatchRequest(message) {
  const value = decodeBinary(readWatchRequest, message, 1);
  checkWatchRequest(value);
  return value;
}
/** Encodes WatchRequest in the text profile. Throws a CodecError for what is none. */
export function encodeWatchRequestText(value) {
  const message = encodeText(formatWatchRequest, value, 1);
  checkWatchRequest(value);
  return message;
}
/** Decodes WatchRequest in the text profile. Throws a CodecError for anything else. */
export function decodeWatchRequestText(message) {
  const value = decodeText(parseWatchRequest, message, 1);
  checkWatchRequest(value);
  return value;
}
/** Throws a CodecError unless `value` is of type WatchRequest and keeps the schema's constraints. */
export function validateWatchRequest(value) {
  encodeWatchRequestText(value);
}
/** Encodes Workflow in the binary profile. Throws a CodecError for what is none. */
export function encodeWorkflow(value) {
  return encodeBinary(writeWorkflow, value, 1);
}
/** Decodes Workflow in the binary profile. Throws a CodecError for anything else. */
export function decodeWorkflow(message) {
  return decodeBinary(readWorkflow, message, 1);
}
/** Encodes Workflow in the text profile. Throws a CodecError for what is none. */
export function encodeWorkflowText(value) {
  return encodeText(formatWorkflow, value, 1);
}
/** Decodes Workflow in the text profile. Throws a CodecError for anything else. */
export function decodeWorkflowText(message) {
  return decodeText(parseWorkflow, message, 1);
}
/** Throws a CodecError unless `value` is of type Workflow and keeps the schema's constraints. */
export function validateWorkflow(value) {
  encodeWorkflowText(value);
}
/** Encodes WorkflowRun in the binary profile. Throws a CodecError for what is none. */
export function encodeWorkflowRun(value) {
  const message = encodeBinary(writeWorkflowRun, value, 1);
  checkWorkflowRun(value);
  return message;
}
/** Decodes WorkflowRun in the binary profile. Throws a CodecError for anything else. */
export function decodeWorkflowRun(message) {
  const value = decodeBinary(readWorkflowRun, message, 1);
  checkWorkflowRun(value);
  return value;
}
/** Encodes WorkflowRun in the text profile. Throws a CodecError for what is none. */
export function encodeWorkflowRunText(value) {
  const message = encodeText(formatWorkflowRun, value, 1);
  checkWorkflowRun(value);
  return message;
}
/** Decodes WorkflowRun in the text profile. Throws a CodecError for anything else. */
export function decodeWorkflowRunText(message) {
  const value = decodeText(parseWorkflowRun, message, 1);
  checkWorkflowRun(value);
  return value;
}
/** Throws a CodecError unless `value` is of type WorkflowRun and keeps the schema's constraints. */
export function validateWorkflowRun(value) {
  encodeWorkflowRunText(value);
}
/** Encodes WorkflowRunEvent in the binary profile. Throws a CodecError for what is none. */
export function encodeWorkflowRunEvent(value) {
  const message = encodeBinary(writeWorkflowRunEvent, value, 1);
  checkWorkflowRunEvent(value);
  return message;
}
/** Decodes WorkflowRunEvent in the binary profile. Throws a CodecError for anything else. */
export function decodeWorkflowRunEvent(message) {
  const value = decodeBinary(readWorkflowRunEvent, message, 1);
  checkWorkflowRunEvent(value);
  return value;
}
/** Encodes WorkflowRunEvent in the text profile. Throws a CodecError for what is none. */
export function encodeWorkflowRunEventText(value) {
  const message = encodeText(formatWorkflowRunEvent, value, 1);
  checkWorkflowRunEvent(value);
  return message;
}
/** Decodes WorkflowRunEvent in the text profile. Throws a CodecError for anything else. */
export function decodeWorkflowRunEventText(message) {
  const value = decodeText(parseWorkflowRunEvent, message, 1);
  checkWorkflowRunEvent(value);
  return value;
}
/** Throws a CodecError unless `value` is of type WorkflowRunEvent and keeps the schema's constraints. */
export function validateWorkflowRunEvent(value) {
  encodeWorkflowRunEventText(value);
}
