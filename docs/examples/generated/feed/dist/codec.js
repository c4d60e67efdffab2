// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

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
  writeWorkflowRunEvent
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
  checkWorkflowRunEvent
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
  parseWorkflowRunEvent
} from "./text.js";
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
  workflowToJson
} from "./json.js";
export function encodeApp(value) {
  return encodeBinary(writeApp, value, 1);
}
export function decodeApp(message) {
  return decodeBinary(readApp, message, 1);
}
export function encodeAppText(value) {
  return encodeText(formatApp, value, 1);
}
export function decodeAppText(message) {
  return decodeText(parseApp, message, 1);
}
export function validateApp(value) {
  encodeAppText(value);
}
export function encodeAutoMerge(value) {
  return encodeBinary(writeAutoMerge, value, 1);
}
export function decodeAutoMerge(message) {
  return decodeBinary(readAutoMerge, message, 1);
}
export function encodeAutoMergeText(value) {
  return encodeText(formatAutoMerge, value, 1);
}
export function decodeAutoMergeText(message) {
  return decodeText(parseAutoMerge, message, 1);
}
export function validateAutoMerge(value) {
  encodeAutoMergeText(value);
}
export function encodeBaseChange(value) {
  return encodeBinary(writeBaseChange, value, 1);
}
export function decodeBaseChange(message) {
  return decodeBinary(readBaseChange, message, 1);
}
export function encodeBaseChangeText(value) {
  return encodeText(formatBaseChange, value, 1);
}
export function decodeBaseChangeText(message) {
  return decodeText(parseBaseChange, message, 1);
}
export function validateBaseChange(value) {
  encodeBaseChangeText(value);
}
export function encodeChange(value) {
  return encodeBinary(writeChange, value, 1);
}
export function decodeChange(message) {
  return decodeBinary(readChange, message, 1);
}
export function encodeChangeText(value) {
  return encodeText(formatChange, value, 1);
}
export function decodeChangeText(message) {
  return decodeText(parseChange, message, 1);
}
export function validateChange(value) {
  encodeChangeText(value);
}
export function encodeCommit(value) {
  const message = encodeBinary(writeCommit, value, 1);
  checkCommit(value);
  return message;
}
export function decodeCommit(message) {
  const value = decodeBinary(readCommit, message, 1);
  checkCommit(value);
  return value;
}
export function encodeCommitText(value) {
  const message = encodeText(formatCommit, value, 1);
  checkCommit(value);
  return message;
}
export function decodeCommitText(message) {
  const value = decodeText(parseCommit, message, 1);
  checkCommit(value);
  return value;
}
export function validateCommit(value) {
  encodeCommitText(value);
}
export function encodeCommitSummary(value) {
  const message = encodeBinary(writeCommitSummary, value, 1);
  checkCommitSummary(value);
  return message;
}
export function decodeCommitSummary(message) {
  const value = decodeBinary(readCommitSummary, message, 1);
  checkCommitSummary(value);
  return value;
}
export function encodeCommitSummaryText(value) {
  const message = encodeText(formatCommitSummary, value, 1);
  checkCommitSummary(value);
  return message;
}
export function decodeCommitSummaryText(message) {
  const value = decodeText(parseCommitSummary, message, 1);
  checkCommitSummary(value);
  return value;
}
export function validateCommitSummary(value) {
  encodeCommitSummaryText(value);
}
export function encodeCounts(value) {
  return encodeBinary(writeCounts, value, 1);
}
export function decodeCounts(message) {
  return decodeBinary(readCounts, message, 1);
}
export function encodeCountsText(value) {
  return encodeText(formatCounts, value, 1);
}
export function decodeCountsText(message) {
  return decodeText(parseCounts, message, 1);
}
export function validateCounts(value) {
  encodeCountsText(value);
}
export function encodeCountsRequest(value) {
  return encodeBinary(writeCountsRequest, value, 1);
}
export function decodeCountsRequest(message) {
  return decodeBinary(readCountsRequest, message, 1);
}
export function encodeCountsRequestText(value) {
  return encodeText(formatCountsRequest, value, 1);
}
export function decodeCountsRequestText(message) {
  return decodeText(parseCountsRequest, message, 1);
}
export function validateCountsRequest(value) {
  encodeCountsRequestText(value);
}
export function encodeEnterprise(value) {
  return encodeBinary(writeEnterprise, value, 1);
}
export function decodeEnterprise(message) {
  return decodeBinary(readEnterprise, message, 1);
}
export function encodeEnterpriseText(value) {
  return encodeText(formatEnterprise, value, 1);
}
export function decodeEnterpriseText(message) {
  return decodeText(parseEnterprise, message, 1);
}
export function validateEnterprise(value) {
  encodeEnterpriseText(value);
}
export function encodeFeedItemIssues(value) {
  const message = encodeBinary(writeFeedItemIssues, value, 1);
  checkFeedItemIssues(value);
  return message;
}
export function decodeFeedItemIssues(message) {
  const value = decodeBinary(readFeedItemIssues, message, 1);
  checkFeedItemIssues(value);
  return value;
}
export function encodeFeedItemIssuesText(value) {
  const message = encodeText(formatFeedItemIssues, value, 1);
  checkFeedItemIssues(value);
  return message;
}
export function decodeFeedItemIssuesText(message) {
  const value = decodeText(parseFeedItemIssues, message, 1);
  checkFeedItemIssues(value);
  return value;
}
export function validateFeedItemIssues(value) {
  encodeFeedItemIssuesText(value);
}
export function encodeFeedItemPullRequest(value) {
  const message = encodeBinary(writeFeedItemPullRequest, value, 1);
  checkFeedItemPullRequest(value);
  return message;
}
export function decodeFeedItemPullRequest(message) {
  const value = decodeBinary(readFeedItemPullRequest, message, 1);
  checkFeedItemPullRequest(value);
  return value;
}
export function encodeFeedItemPullRequestText(value) {
  const message = encodeText(formatFeedItemPullRequest, value, 1);
  checkFeedItemPullRequest(value);
  return message;
}
export function decodeFeedItemPullRequestText(message) {
  const value = decodeText(parseFeedItemPullRequest, message, 1);
  checkFeedItemPullRequest(value);
  return value;
}
export function validateFeedItemPullRequest(value) {
  encodeFeedItemPullRequestText(value);
}
export function encodeFeedItemPush(value) {
  const message = encodeBinary(writeFeedItemPush, value, 1);
  checkFeedItemPush(value);
  return message;
}
export function decodeFeedItemPush(message) {
  const value = decodeBinary(readFeedItemPush, message, 1);
  checkFeedItemPush(value);
  return value;
}
export function encodeFeedItemPushText(value) {
  const message = encodeText(formatFeedItemPush, value, 1);
  checkFeedItemPush(value);
  return message;
}
export function decodeFeedItemPushText(message) {
  const value = decodeText(parseFeedItemPush, message, 1);
  checkFeedItemPush(value);
  return value;
}
export function validateFeedItemPush(value) {
  encodeFeedItemPushText(value);
}
export function encodeFeedItemWorkflowRun(value) {
  const message = encodeBinary(writeFeedItemWorkflowRun, value, 1);
  checkFeedItemWorkflowRun(value);
  return message;
}
export function decodeFeedItemWorkflowRun(message) {
  const value = decodeBinary(readFeedItemWorkflowRun, message, 1);
  checkFeedItemWorkflowRun(value);
  return value;
}
export function encodeFeedItemWorkflowRunText(value) {
  const message = encodeText(formatFeedItemWorkflowRun, value, 1);
  checkFeedItemWorkflowRun(value);
  return message;
}
export function decodeFeedItemWorkflowRunText(message) {
  const value = decodeText(parseFeedItemWorkflowRun, message, 1);
  checkFeedItemWorkflowRun(value);
  return value;
}
export function validateFeedItemWorkflowRun(value) {
  encodeFeedItemWorkflowRunText(value);
}
export function encodeGitUser(value) {
  return encodeBinary(writeGitUser, value, 1);
}
export function decodeGitUser(message) {
  return decodeBinary(readGitUser, message, 1);
}
export function encodeGitUserText(value) {
  return encodeText(formatGitUser, value, 1);
}
export function decodeGitUserText(message) {
  return decodeText(parseGitUser, message, 1);
}
export function validateGitUser(value) {
  encodeGitUserText(value);
}
export function encodeHead(value) {
  const message = encodeBinary(writeHead, value, 1);
  checkHead(value);
  return message;
}
export function decodeHead(message) {
  const value = decodeBinary(readHead, message, 1);
  checkHead(value);
  return value;
}
export function encodeHeadText(value) {
  const message = encodeText(formatHead, value, 1);
  checkHead(value);
  return message;
}
export function decodeHeadText(message) {
  const value = decodeText(parseHead, message, 1);
  checkHead(value);
  return value;
}
export function validateHead(value) {
  encodeHeadText(value);
}
export function encodeInstallation(value) {
  return encodeBinary(writeInstallation, value, 1);
}
export function decodeInstallation(message) {
  return decodeBinary(readInstallation, message, 1);
}
export function encodeInstallationText(value) {
  return encodeText(formatInstallation, value, 1);
}
export function decodeInstallationText(message) {
  return decodeText(parseInstallation, message, 1);
}
export function validateInstallation(value) {
  encodeInstallationText(value);
}
export function encodeIssue(value) {
  const message = encodeBinary(writeIssue, value, 1);
  checkIssue(value);
  return message;
}
export function decodeIssue(message) {
  const value = decodeBinary(readIssue, message, 1);
  checkIssue(value);
  return value;
}
export function encodeIssueText(value) {
  const message = encodeText(formatIssue, value, 1);
  checkIssue(value);
  return message;
}
export function decodeIssueText(message) {
  const value = decodeText(parseIssue, message, 1);
  checkIssue(value);
  return value;
}
export function validateIssue(value) {
  encodeIssueText(value);
}
export function encodeIssueChanges(value) {
  const message = encodeBinary(writeIssueChanges, value, 1);
  checkIssueChanges(value);
  return message;
}
export function decodeIssueChanges(message) {
  const value = decodeBinary(readIssueChanges, message, 1);
  checkIssueChanges(value);
  return value;
}
export function encodeIssueChangesText(value) {
  const message = encodeText(formatIssueChanges, value, 1);
  checkIssueChanges(value);
  return message;
}
export function decodeIssueChangesText(message) {
  const value = decodeText(parseIssueChanges, message, 1);
  checkIssueChanges(value);
  return value;
}
export function validateIssueChanges(value) {
  encodeIssueChangesText(value);
}
export function encodeIssuePullRequest(value) {
  return encodeBinary(writeIssuePullRequest, value, 1);
}
export function decodeIssuePullRequest(message) {
  return decodeBinary(readIssuePullRequest, message, 1);
}
export function encodeIssuePullRequestText(value) {
  return encodeText(formatIssuePullRequest, value, 1);
}
export function decodeIssuePullRequestText(message) {
  return decodeText(parseIssuePullRequest, message, 1);
}
export function validateIssuePullRequest(value) {
  encodeIssuePullRequestText(value);
}
export function encodeIssuesEvent(value) {
  const message = encodeBinary(writeIssuesEvent, value, 1);
  checkIssuesEvent(value);
  return message;
}
export function decodeIssuesEvent(message) {
  const value = decodeBinary(readIssuesEvent, message, 1);
  checkIssuesEvent(value);
  return value;
}
export function encodeIssuesEventText(value) {
  const message = encodeText(formatIssuesEvent, value, 1);
  checkIssuesEvent(value);
  return message;
}
export function decodeIssuesEventText(message) {
  const value = decodeText(parseIssuesEvent, message, 1);
  checkIssuesEvent(value);
  return value;
}
export function validateIssuesEvent(value) {
  encodeIssuesEventText(value);
}
export function encodeLabel(value) {
  const message = encodeBinary(writeLabel, value, 1);
  checkLabel(value);
  return message;
}
export function decodeLabel(message) {
  const value = decodeBinary(readLabel, message, 1);
  checkLabel(value);
  return value;
}
export function encodeLabelText(value) {
  const message = encodeText(formatLabel, value, 1);
  checkLabel(value);
  return message;
}
export function decodeLabelText(message) {
  const value = decodeText(parseLabel, message, 1);
  checkLabel(value);
  return value;
}
export function validateLabel(value) {
  encodeLabelText(value);
}
export function encodeLatest(value) {
  const message = encodeBinary(writeLatest, value, 1);
  checkLatest(value);
  return message;
}
export function decodeLatest(message) {
  const value = decodeBinary(readLatest, message, 1);
  checkLatest(value);
  return value;
}
export function encodeLatestText(value) {
  const message = encodeText(formatLatest, value, 1);
  checkLatest(value);
  return message;
}
export function decodeLatestText(message) {
  const value = decodeText(parseLatest, message, 1);
  checkLatest(value);
  return value;
}
export function validateLatest(value) {
  encodeLatestText(value);
}
export function encodeLatestRequest(value) {
  const message = encodeBinary(writeLatestRequest, value, 1);
  checkLatestRequest(value);
  return message;
}
export function decodeLatestRequest(message) {
  const value = decodeBinary(readLatestRequest, message, 1);
  checkLatestRequest(value);
  return value;
}
export function encodeLatestRequestText(value) {
  const message = encodeText(formatLatestRequest, value, 1);
  checkLatestRequest(value);
  return message;
}
export function decodeLatestRequestText(message) {
  const value = decodeText(parseLatestRequest, message, 1);
  checkLatestRequest(value);
  return value;
}
export function validateLatestRequest(value) {
  encodeLatestRequestText(value);
}
export function encodeLicense(value) {
  return encodeBinary(writeLicense, value, 1);
}
export function decodeLicense(message) {
  return decodeBinary(readLicense, message, 1);
}
export function encodeLicenseText(value) {
  return encodeText(formatLicense, value, 1);
}
export function decodeLicenseText(message) {
  return decodeText(parseLicense, message, 1);
}
export function validateLicense(value) {
  encodeLicenseText(value);
}
export function encodeLink(value) {
  return encodeBinary(writeLink, value, 1);
}
export function decodeLink(message) {
  return decodeBinary(readLink, message, 1);
}
export function encodeLinkText(value) {
  return encodeText(formatLink, value, 1);
}
export function decodeLinkText(message) {
  return decodeText(parseLink, message, 1);
}
export function validateLink(value) {
  encodeLinkText(value);
}
export function encodeMilestone(value) {
  return encodeBinary(writeMilestone, value, 1);
}
export function decodeMilestone(message) {
  return decodeBinary(readMilestone, message, 1);
}
export function encodeMilestoneText(value) {
  return encodeText(formatMilestone, value, 1);
}
export function decodeMilestoneText(message) {
  return decodeText(parseMilestone, message, 1);
}
export function validateMilestone(value) {
  encodeMilestoneText(value);
}
export function encodeOrganization(value) {
  return encodeBinary(writeOrganization, value, 1);
}
export function decodeOrganization(message) {
  return decodeBinary(readOrganization, message, 1);
}
export function encodeOrganizationText(value) {
  return encodeText(formatOrganization, value, 1);
}
export function decodeOrganizationText(message) {
  return decodeText(parseOrganization, message, 1);
}
export function validateOrganization(value) {
  encodeOrganizationText(value);
}
export function encodePullRequest(value) {
  const message = encodeBinary(writePullRequest, value, 1);
  checkPullRequest(value);
  return message;
}
export function decodePullRequest(message) {
  const value = decodeBinary(readPullRequest, message, 1);
  checkPullRequest(value);
  return value;
}
export function encodePullRequestText(value) {
  const message = encodeText(formatPullRequest, value, 1);
  checkPullRequest(value);
  return message;
}
export function decodePullRequestText(message) {
  const value = decodeText(parsePullRequest, message, 1);
  checkPullRequest(value);
  return value;
}
export function validatePullRequest(value) {
  encodePullRequestText(value);
}
export function encodePullRequestChanges(value) {
  return encodeBinary(writePullRequestChanges, value, 1);
}
export function decodePullRequestChanges(message) {
  return decodeBinary(readPullRequestChanges, message, 1);
}
export function encodePullRequestChangesText(value) {
  return encodeText(formatPullRequestChanges, value, 1);
}
export function decodePullRequestChangesText(message) {
  return decodeText(parsePullRequestChanges, message, 1);
}
export function validatePullRequestChanges(value) {
  encodePullRequestChangesText(value);
}
export function encodePullRequestEvent(value) {
  const message = encodeBinary(writePullRequestEvent, value, 1);
  checkPullRequestEvent(value);
  return message;
}
export function decodePullRequestEvent(message) {
  const value = decodeBinary(readPullRequestEvent, message, 1);
  checkPullRequestEvent(value);
  return value;
}
export function encodePullRequestEventText(value) {
  const message = encodeText(formatPullRequestEvent, value, 1);
  checkPullRequestEvent(value);
  return message;
}
export function decodePullRequestEventText(message) {
  const value = decodeText(parsePullRequestEvent, message, 1);
  checkPullRequestEvent(value);
  return value;
}
export function validatePullRequestEvent(value) {
  encodePullRequestEventText(value);
}
export function encodePullRequestLinks(value) {
  return encodeBinary(writePullRequestLinks, value, 1);
}
export function decodePullRequestLinks(message) {
  return decodeBinary(readPullRequestLinks, message, 1);
}
export function encodePullRequestLinksText(value) {
  return encodeText(formatPullRequestLinks, value, 1);
}
export function decodePullRequestLinksText(message) {
  return decodeText(parsePullRequestLinks, message, 1);
}
export function validatePullRequestLinks(value) {
  encodePullRequestLinksText(value);
}
export function encodePushEvent(value) {
  const message = encodeBinary(writePushEvent, value, 1);
  checkPushEvent(value);
  return message;
}
export function decodePushEvent(message) {
  const value = decodeBinary(readPushEvent, message, 1);
  checkPushEvent(value);
  return value;
}
export function encodePushEventText(value) {
  const message = encodeText(formatPushEvent, value, 1);
  checkPushEvent(value);
  return message;
}
export function decodePushEventText(message) {
  const value = decodeText(parsePushEvent, message, 1);
  checkPushEvent(value);
  return value;
}
export function validatePushEvent(value) {
  encodePushEventText(value);
}
export function encodeReactions(value) {
  return encodeBinary(writeReactions, value, 1);
}
export function decodeReactions(message) {
  return decodeBinary(readReactions, message, 1);
}
export function encodeReactionsText(value) {
  return encodeText(formatReactions, value, 1);
}
export function decodeReactionsText(message) {
  return decodeText(parseReactions, message, 1);
}
export function validateReactions(value) {
  encodeReactionsText(value);
}
export function encodeRepository(value) {
  return encodeBinary(writeRepository, value, 1);
}
export function decodeRepository(message) {
  return decodeBinary(readRepository, message, 1);
}
export function encodeRepositoryText(value) {
  return encodeText(formatRepository, value, 1);
}
export function decodeRepositoryText(message) {
  return decodeText(parseRepository, message, 1);
}
export function validateRepository(value) {
  encodeRepositoryText(value);
}
export function encodeRepositoryLink(value) {
  return encodeBinary(writeRepositoryLink, value, 1);
}
export function decodeRepositoryLink(message) {
  return decodeBinary(readRepositoryLink, message, 1);
}
export function encodeRepositoryLinkText(value) {
  return encodeText(formatRepositoryLink, value, 1);
}
export function decodeRepositoryLinkText(message) {
  return decodeText(parseRepositoryLink, message, 1);
}
export function validateRepositoryLink(value) {
  encodeRepositoryLinkText(value);
}
export function encodeRepositorySummary(value) {
  return encodeBinary(writeRepositorySummary, value, 1);
}
export function decodeRepositorySummary(message) {
  return decodeBinary(readRepositorySummary, message, 1);
}
export function encodeRepositorySummaryText(value) {
  return encodeText(formatRepositorySummary, value, 1);
}
export function decodeRepositorySummaryText(message) {
  return decodeText(parseRepositorySummary, message, 1);
}
export function validateRepositorySummary(value) {
  encodeRepositorySummaryText(value);
}
export function encodeRunBranch(value) {
  const message = encodeBinary(writeRunBranch, value, 1);
  checkRunBranch(value);
  return message;
}
export function decodeRunBranch(message) {
  const value = decodeBinary(readRunBranch, message, 1);
  checkRunBranch(value);
  return value;
}
export function encodeRunBranchText(value) {
  const message = encodeText(formatRunBranch, value, 1);
  checkRunBranch(value);
  return message;
}
export function decodeRunBranchText(message) {
  const value = decodeText(parseRunBranch, message, 1);
  checkRunBranch(value);
  return value;
}
export function validateRunBranch(value) {
  encodeRunBranchText(value);
}
export function encodeRunPullRequest(value) {
  const message = encodeBinary(writeRunPullRequest, value, 1);
  checkRunPullRequest(value);
  return message;
}
export function decodeRunPullRequest(message) {
  const value = decodeBinary(readRunPullRequest, message, 1);
  checkRunPullRequest(value);
  return value;
}
export function encodeRunPullRequestText(value) {
  const message = encodeText(formatRunPullRequest, value, 1);
  checkRunPullRequest(value);
  return message;
}
export function decodeRunPullRequestText(message) {
  const value = decodeText(parseRunPullRequest, message, 1);
  checkRunPullRequest(value);
  return value;
}
export function validateRunPullRequest(value) {
  encodeRunPullRequestText(value);
}
export function encodeTeam(value) {
  return encodeBinary(writeTeam, value, 1);
}
export function decodeTeam(message) {
  return decodeBinary(readTeam, message, 1);
}
export function encodeTeamText(value) {
  return encodeText(formatTeam, value, 1);
}
export function decodeTeamText(message) {
  return decodeText(parseTeam, message, 1);
}
export function validateTeam(value) {
  encodeTeamText(value);
}
export function encodeUser(value) {
  return encodeBinary(writeUser, value, 1);
}
export function decodeUser(message) {
  return decodeBinary(readUser, message, 1);
}
export function encodeUserText(value) {
  return encodeText(formatUser, value, 1);
}
export function decodeUserText(message) {
  return decodeText(parseUser, message, 1);
}
export function validateUser(value) {
  encodeUserText(value);
}
export function encodeWatchRequest(value) {
  const message = encodeBinary(writeWatchRequest, value, 1);
  checkWatchRequest(value);
  return message;
}
export function decodeWatchRequest(message) {
  const value = decodeBinary(readWatchRequest, message, 1);
  checkWatchRequest(value);
  return value;
}
export function encodeWatchRequestText(value) {
  const message = encodeText(formatWatchRequest, value, 1);
  checkWatchRequest(value);
  return message;
}
export function decodeWatchRequestText(message) {
  const value = decodeText(parseWatchRequest, message, 1);
  checkWatchRequest(value);
  return value;
}
export function validateWatchRequest(value) {
  encodeWatchRequestText(value);
}
export function encodeWorkflow(value) {
  return encodeBinary(writeWorkflow, value, 1);
}
export function decodeWorkflow(message) {
  return decodeBinary(readWorkflow, message, 1);
}
export function encodeWorkflowText(value) {
  return encodeText(formatWorkflow, value, 1);
}
export function decodeWorkflowText(message) {
  return decodeText(parseWorkflow, message, 1);
}
export function validateWorkflow(value) {
  encodeWorkflowText(value);
}
export function encodeWorkflowRun(value) {
  const message = encodeBinary(writeWorkflowRun, value, 1);
  checkWorkflowRun(value);
  return message;
}
export function decodeWorkflowRun(message) {
  const value = decodeBinary(readWorkflowRun, message, 1);
  checkWorkflowRun(value);
  return value;
}
export function encodeWorkflowRunText(value) {
  const message = encodeText(formatWorkflowRun, value, 1);
  checkWorkflowRun(value);
  return message;
}
export function decodeWorkflowRunText(message) {
  const value = decodeText(parseWorkflowRun, message, 1);
  checkWorkflowRun(value);
  return value;
}
export function validateWorkflowRun(value) {
  encodeWorkflowRunText(value);
}
export function encodeWorkflowRunEvent(value) {
  const message = encodeBinary(writeWorkflowRunEvent, value, 1);
  checkWorkflowRunEvent(value);
  return message;
}
export function decodeWorkflowRunEvent(message) {
  const value = decodeBinary(readWorkflowRunEvent, message, 1);
  checkWorkflowRunEvent(value);
  return value;
}
export function encodeWorkflowRunEventText(value) {
  const message = encodeText(formatWorkflowRunEvent, value, 1);
  checkWorkflowRunEvent(value);
  return message;
}
export function decodeWorkflowRunEventText(message) {
  const value = decodeText(parseWorkflowRunEvent, message, 1);
  checkWorkflowRunEvent(value);
  return value;
}
export function validateWorkflowRunEvent(value) {
  encodeWorkflowRunEventText(value);
}
