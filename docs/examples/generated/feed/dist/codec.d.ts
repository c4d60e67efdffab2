// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
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
export declare function encodeApp(value: App): OwnedBytes;

/** Decodes App in the binary profile. Throws a CodecError for anything else. */
export declare function decodeApp(message: Uint8Array): App;

/** Encodes App in the text profile. Throws a CodecError for what is none. */
export declare function encodeAppText(value: App): string;

/** Decodes App in the text profile. Throws a CodecError for anything else. */
export declare function decodeAppText(message: string): App;

/** Throws a CodecError unless `value` is of type App and keeps the schema's constraints. */
export declare function validateApp(value: unknown): asserts value is App;

/** Encodes AutoMerge in the binary profile. Throws a CodecError for what is none. */
export declare function encodeAutoMerge(value: AutoMerge): OwnedBytes;

/** Decodes AutoMerge in the binary profile. Throws a CodecError for anything else. */
export declare function decodeAutoMerge(message: Uint8Array): AutoMerge;

/** Encodes AutoMerge in the text profile. Throws a CodecError for what is none. */
export declare function encodeAutoMergeText(value: AutoMerge): string;

/** Decodes AutoMerge in the text profile. Throws a CodecError for anything else. */
export declare function decodeAutoMergeText(message: string): AutoMerge;

/** Throws a CodecError unless `value` is of type AutoMerge and keeps the schema's constraints. */
export declare function validateAutoMerge(value: unknown): asserts value is AutoMerge;

/** Encodes BaseChange in the binary profile. Throws a CodecError for what is none. */
export declare function encodeBaseChange(value: BaseChange): OwnedBytes;

/** Decodes BaseChange in the binary profile. Throws a CodecError for anything else. */
export declare function decodeBaseChange(message: Uint8Array): BaseChange;

/** Encodes BaseChange in the text profile. Throws a CodecError for what is none. */
export declare function encodeBaseChangeText(value: BaseChange): string;

/** Decodes BaseChange in the text profile. Throws a CodecError for anything else. */
export declare function decodeBaseChangeText(message: string): BaseChange;

/** Throws a CodecError unless `value` is of type BaseChange and keeps the schema's constraints. */
export declare function validateBaseChange(value: unknown): asserts value is BaseChange;

/** Encodes Change in the binary profile. Throws a CodecError for what is none. */
export declare function encodeChange(value: Change): OwnedBytes;

/** Decodes Change in the binary profile. Throws a CodecError for anything else. */
export declare function decodeChange(message: Uint8Array): Change;

/** Encodes Change in the text profile. Throws a CodecError for what is none. */
export declare function encodeChangeText(value: Change): string;

/** Decodes Change in the text profile. Throws a CodecError for anything else. */
export declare function decodeChangeText(message: string): Change;

/** Throws a CodecError unless `value` is of type Change and keeps the schema's constraints. */
export declare function validateChange(value: unknown): asserts value is Change;

/** Encodes Commit in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCommit(value: Commit): OwnedBytes;

/** Decodes Commit in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCommit(message: Uint8Array): Commit;

/** Encodes Commit in the text profile. Throws a CodecError for what is none. */
export declare function encodeCommitText(value: Commit): string;

/** Decodes Commit in the text profile. Throws a CodecError for anything else. */
export declare function decodeCommitText(message: string): Commit;

/** Throws a CodecError unless `value` is of type Commit and keeps the schema's constraints. */
export declare function validateCommit(value: unknown): asserts value is Commit;

/** Encodes CommitSummary in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCommitSummary(value: CommitSummary): OwnedBytes;

/** Decodes CommitSummary in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCommitSummary(message: Uint8Array): CommitSummary;

/** Encodes CommitSummary in the text profile. Throws a CodecError for what is none. */
export declare function encodeCommitSummaryText(value: CommitSummary): string;

/** Decodes CommitSummary in the text profile. Throws a CodecError for anything else. */
export declare function decodeCommitSummaryText(message: string): CommitSummary;

/** Throws a CodecError unless `value` is of type CommitSummary and keeps the schema's constraints. */
export declare function validateCommitSummary(value: unknown): asserts value is CommitSummary;

/** Encodes Counts in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCounts(value: Counts): OwnedBytes;

/** Decodes Counts in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCounts(message: Uint8Array): Counts;

/** Encodes Counts in the text profile. Throws a CodecError for what is none. */
export declare function encodeCountsText(value: Counts): string;

/** Decodes Counts in the text profile. Throws a CodecError for anything else. */
export declare function decodeCountsText(message: string): Counts;

/** Throws a CodecError unless `value` is of type Counts and keeps the schema's constraints. */
export declare function validateCounts(value: unknown): asserts value is Counts;

/** Encodes CountsRequest in the binary profile. Throws a CodecError for what is none. */
export declare function encodeCountsRequest(value: CountsRequest): OwnedBytes;

/** Decodes CountsRequest in the binary profile. Throws a CodecError for anything else. */
export declare function decodeCountsRequest(message: Uint8Array): CountsRequest;

/** Encodes CountsRequest in the text profile. Throws a CodecError for what is none. */
export declare function encodeCountsRequestText(value: CountsRequest): string;

/** Decodes CountsRequest in the text profile. Throws a CodecError for anything else. */
export declare function decodeCountsRequestText(message: string): CountsRequest;

/** Throws a CodecError unless `value` is of type CountsRequest and keeps the schema's constraints. */
export declare function validateCountsRequest(value: unknown): asserts value is CountsRequest;

/** Encodes Enterprise in the binary profile. Throws a CodecError for what is none. */
export declare function encodeEnterprise(value: Enterprise): OwnedBytes;

/** Decodes Enterprise in the binary profile. Throws a CodecError for anything else. */
export declare function decodeEnterprise(message: Uint8Array): Enterprise;

/** Encodes Enterprise in the text profile. Throws a CodecError for what is none. */
export declare function encodeEnterpriseText(value: Enterprise): string;

/** Decodes Enterprise in the text profile. Throws a CodecError for anything else. */
export declare function decodeEnterpriseText(message: string): Enterprise;

/** Throws a CodecError unless `value` is of type Enterprise and keeps the schema's constraints. */
export declare function validateEnterprise(value: unknown): asserts value is Enterprise;

/** Encodes FeedItemIssues in the binary profile. Throws a CodecError for what is none. */
export declare function encodeFeedItemIssues(value: FeedItemIssues): OwnedBytes;

/** Decodes FeedItemIssues in the binary profile. Throws a CodecError for anything else. */
export declare function decodeFeedItemIssues(message: Uint8Array): FeedItemIssues;

/** Encodes FeedItemIssues in the text profile. Throws a CodecError for what is none. */
export declare function encodeFeedItemIssuesText(value: FeedItemIssues): string;

/** Decodes FeedItemIssues in the text profile. Throws a CodecError for anything else. */
export declare function decodeFeedItemIssuesText(message: string): FeedItemIssues;

/** Throws a CodecError unless `value` is of type FeedItemIssues and keeps the schema's constraints. */
export declare function validateFeedItemIssues(value: unknown): asserts value is FeedItemIssues;

/** Encodes FeedItemPullRequest in the binary profile. Throws a CodecError for what is none. */
export declare function encodeFeedItemPullRequest(value: FeedItemPullRequest): OwnedBytes;

/** Decodes FeedItemPullRequest in the binary profile. Throws a CodecError for anything else. */
export declare function decodeFeedItemPullRequest(message: Uint8Array): FeedItemPullRequest;

/** Encodes FeedItemPullRequest in the text profile. Throws a CodecError for what is none. */
export declare function encodeFeedItemPullRequestText(value: FeedItemPullRequest): string;

/** Decodes FeedItemPullRequest in the text profile. Throws a CodecError for anything else. */
export declare function decodeFeedItemPullRequestText(message: string): FeedItemPullRequest;

/** Throws a CodecError unless `value` is of type FeedItemPullRequest and keeps the schema's constraints. */
export declare function validateFeedItemPullRequest(value: unknown): asserts value is FeedItemPullRequest;

/** Encodes FeedItemPush in the binary profile. Throws a CodecError for what is none. */
export declare function encodeFeedItemPush(value: FeedItemPush): OwnedBytes;

/** Decodes FeedItemPush in the binary profile. Throws a CodecError for anything else. */
export declare function decodeFeedItemPush(message: Uint8Array): FeedItemPush;

/** Encodes FeedItemPush in the text profile. Throws a CodecError for what is none. */
export declare function encodeFeedItemPushText(value: FeedItemPush): string;

/** Decodes FeedItemPush in the text profile. Throws a CodecError for anything else. */
export declare function decodeFeedItemPushText(message: string): FeedItemPush;

/** Throws a CodecError unless `value` is of type FeedItemPush and keeps the schema's constraints. */
export declare function validateFeedItemPush(value: unknown): asserts value is FeedItemPush;

/** Encodes FeedItemWorkflowRun in the binary profile. Throws a CodecError for what is none. */
export declare function encodeFeedItemWorkflowRun(value: FeedItemWorkflowRun): OwnedBytes;

/** Decodes FeedItemWorkflowRun in the binary profile. Throws a CodecError for anything else. */
export declare function decodeFeedItemWorkflowRun(message: Uint8Array): FeedItemWorkflowRun;

/** Encodes FeedItemWorkflowRun in the text profile. Throws a CodecError for what is none. */
export declare function encodeFeedItemWorkflowRunText(value: FeedItemWorkflowRun): string;

/** Decodes FeedItemWorkflowRun in the text profile. Throws a CodecError for anything else. */
export declare function decodeFeedItemWorkflowRunText(message: string): FeedItemWorkflowRun;

/** Throws a CodecError unless `value` is of type FeedItemWorkflowRun and keeps the schema's constraints. */
export declare function validateFeedItemWorkflowRun(value: unknown): asserts value is FeedItemWorkflowRun;

/** Encodes GitUser in the binary profile. Throws a CodecError for what is none. */
export declare function encodeGitUser(value: GitUser): OwnedBytes;

/** Decodes GitUser in the binary profile. Throws a CodecError for anything else. */
export declare function decodeGitUser(message: Uint8Array): GitUser;

/** Encodes GitUser in the text profile. Throws a CodecError for what is none. */
export declare function encodeGitUserText(value: GitUser): string;

/** Decodes GitUser in the text profile. Throws a CodecError for anything else. */
export declare function decodeGitUserText(message: string): GitUser;

/** Throws a CodecError unless `value` is of type GitUser and keeps the schema's constraints. */
export declare function validateGitUser(value: unknown): asserts value is GitUser;

/** Encodes Head in the binary profile. Throws a CodecError for what is none. */
export declare function encodeHead(value: Head): OwnedBytes;

/** Decodes Head in the binary profile. Throws a CodecError for anything else. */
export declare function decodeHead(message: Uint8Array): Head;

/** Encodes Head in the text profile. Throws a CodecError for what is none. */
export declare function encodeHeadText(value: Head): string;

/** Decodes Head in the text profile. Throws a CodecError for anything else. */
export declare function decodeHeadText(message: string): Head;

/** Throws a CodecError unless `value` is of type Head and keeps the schema's constraints. */
export declare function validateHead(value: unknown): asserts value is Head;

/** Encodes Installation in the binary profile. Throws a CodecError for what is none. */
export declare function encodeInstallation(value: Installation): OwnedBytes;

/** Decodes Installation in the binary profile. Throws a CodecError for anything else. */
export declare function decodeInstallation(message: Uint8Array): Installation;

/** Encodes Installation in the text profile. Throws a CodecError for what is none. */
export declare function encodeInstallationText(value: Installation): string;

/** Decodes Installation in the text profile. Throws a CodecError for anything else. */
export declare function decodeInstallationText(message: string): Installation;

/** Throws a CodecError unless `value` is of type Installation and keeps the schema's constraints. */
export declare function validateInstallation(value: unknown): asserts value is Installation;

/** Encodes Issue in the binary profile. Throws a CodecError for what is none. */
export declare function encodeIssue(value: Issue): OwnedBytes;

/** Decodes Issue in the binary profile. Throws a CodecError for anything else. */
export declare function decodeIssue(message: Uint8Array): Issue;

/** Encodes Issue in the text profile. Throws a CodecError for what is none. */
export declare function encodeIssueText(value: Issue): string;

/** Decodes Issue in the text profile. Throws a CodecError for anything else. */
export declare function decodeIssueText(message: string): Issue;

/** Throws a CodecError unless `value` is of type Issue and keeps the schema's constraints. */
export declare function validateIssue(value: unknown): asserts value is Issue;

/** Encodes IssueChanges in the binary profile. Throws a CodecError for what is none. */
export declare function encodeIssueChanges(value: IssueChanges): OwnedBytes;

/** Decodes IssueChanges in the binary profile. Throws a CodecError for anything else. */
export declare function decodeIssueChanges(message: Uint8Array): IssueChanges;

/** Encodes IssueChanges in the text profile. Throws a CodecError for what is none. */
export declare function encodeIssueChangesText(value: IssueChanges): string;

/** Decodes IssueChanges in the text profile. Throws a CodecError for anything else. */
export declare function decodeIssueChangesText(message: string): IssueChanges;

/** Throws a CodecError unless `value` is of type IssueChanges and keeps the schema's constraints. */
export declare function validateIssueChanges(value: unknown): asserts value is IssueChanges;

/** Encodes IssuePullRequest in the binary profile. Throws a CodecError for what is none. */
export declare function encodeIssuePullRequest(value: IssuePullRequest): OwnedBytes;

/** Decodes IssuePullRequest in the binary profile. Throws a CodecError for anything else. */
export declare function decodeIssuePullRequest(message: Uint8Array): IssuePullRequest;

/** Encodes IssuePullRequest in the text profile. Throws a CodecError for what is none. */
export declare function encodeIssuePullRequestText(value: IssuePullRequest): string;

/** Decodes IssuePullRequest in the text profile. Throws a CodecError for anything else. */
export declare function decodeIssuePullRequestText(message: string): IssuePullRequest;

/** Throws a CodecError unless `value` is of type IssuePullRequest and keeps the schema's constraints. */
export declare function validateIssuePullRequest(value: unknown): asserts value is IssuePullRequest;

/** Encodes IssuesEvent in the binary profile. Throws a CodecError for what is none. */
export declare function encodeIssuesEvent(value: IssuesEvent): OwnedBytes;

/** Decodes IssuesEvent in the binary profile. Throws a CodecError for anything else. */
export declare function decodeIssuesEvent(message: Uint8Array): IssuesEvent;

/** Encodes IssuesEvent in the text profile. Throws a CodecError for what is none. */
export declare function encodeIssuesEventText(value: IssuesEvent): string;

/** Decodes IssuesEvent in the text profile. Throws a CodecError for anything else. */
export declare function decodeIssuesEventText(message: string): IssuesEvent;

/** Throws a CodecError unless `value` is of type IssuesEvent and keeps the schema's constraints. */
export declare function validateIssuesEvent(value: unknown): asserts value is IssuesEvent;

/** Encodes Label in the binary profile. Throws a CodecError for what is none. */
export declare function encodeLabel(value: Label): OwnedBytes;

/** Decodes Label in the binary profile. Throws a CodecError for anything else. */
export declare function decodeLabel(message: Uint8Array): Label;

/** Encodes Label in the text profile. Throws a CodecError for what is none. */
export declare function encodeLabelText(value: Label): string;

/** Decodes Label in the text profile. Throws a CodecError for anything else. */
export declare function decodeLabelText(message: string): Label;

/** Throws a CodecError unless `value` is of type Label and keeps the schema's constraints. */
export declare function validateLabel(value: unknown): asserts value is Label;

/** Encodes Latest in the binary profile. Throws a CodecError for what is none. */
export declare function encodeLatest(value: Latest): OwnedBytes;

/** Decodes Latest in the binary profile. Throws a CodecError for anything else. */
export declare function decodeLatest(message: Uint8Array): Latest;

/** Encodes Latest in the text profile. Throws a CodecError for what is none. */
export declare function encodeLatestText(value: Latest): string;

/** Decodes Latest in the text profile. Throws a CodecError for anything else. */
export declare function decodeLatestText(message: string): Latest;

/** Throws a CodecError unless `value` is of type Latest and keeps the schema's constraints. */
export declare function validateLatest(value: unknown): asserts value is Latest;

/** Encodes LatestRequest in the binary profile. Throws a CodecError for what is none. */
export declare function encodeLatestRequest(value: LatestRequest): OwnedBytes;

/** Decodes LatestRequest in the binary profile. Throws a CodecError for anything else. */
export declare function decodeLatestRequest(message: Uint8Array): LatestRequest;

/** Encodes LatestRequest in the text profile. Throws a CodecError for what is none. */
export declare function encodeLatestRequestText(value: LatestRequest): string;

/** Decodes LatestRequest in the text profile. Throws a CodecError for anything else. */
export declare function decodeLatestRequestText(message: string): LatestRequest;

/** Throws a CodecError unless `value` is of type LatestRequest and keeps the schema's constraints. */
export declare function validateLatestRequest(value: unknown): asserts value is LatestRequest;

/** Encodes License in the binary profile. Throws a CodecError for what is none. */
export declare function encodeLicense(value: License): OwnedBytes;

/** Decodes License in the binary profile. Throws a CodecError for anything else. */
export declare function decodeLicense(message: Uint8Array): License;

/** Encodes License in the text profile. Throws a CodecError for what is none. */
export declare function encodeLicenseText(value: License): string;

/** Decodes License in the text profile. Throws a CodecError for anything else. */
export declare function decodeLicenseText(message: string): License;

/** Throws a CodecError unless `value` is of type License and keeps the schema's constraints. */
export declare function validateLicense(value: unknown): asserts value is License;

/** Encodes Link in the binary profile. Throws a CodecError for what is none. */
export declare function encodeLink(value: Link): OwnedBytes;

/** Decodes Link in the binary profile. Throws a CodecError for anything else. */
export declare function decodeLink(message: Uint8Array): Link;

/** Encodes Link in the text profile. Throws a CodecError for what is none. */
export declare function encodeLinkText(value: Link): string;

/** Decodes Link in the text profile. Throws a CodecError for anything else. */
export declare function decodeLinkText(message: string): Link;

/** Throws a CodecError unless `value` is of type Link and keeps the schema's constraints. */
export declare function validateLink(value: unknown): asserts value is Link;

/** Encodes Milestone in the binary profile. Throws a CodecError for what is none. */
export declare function encodeMilestone(value: Milestone): OwnedBytes;

/** Decodes Milestone in the binary profile. Throws a CodecError for anything else. */
export declare function decodeMilestone(message: Uint8Array): Milestone;

/** Encodes Milestone in the text profile. Throws a CodecError for what is none. */
export declare function encodeMilestoneText(value: Milestone): string;

/** Decodes Milestone in the text profile. Throws a CodecError for anything else. */
export declare function decodeMilestoneText(message: string): Milestone;

/** Throws a CodecError unless `value` is of type Milestone and keeps the schema's constraints. */
export declare function validateMilestone(value: unknown): asserts value is Milestone;

/** Encodes Organization in the binary profile. Throws a CodecError for what is none. */
export declare function encodeOrganization(value: Organization): OwnedBytes;

/** Decodes Organization in the binary profile. Throws a CodecError for anything else. */
export declare function decodeOrganization(message: Uint8Array): Organization;

/** Encodes Organization in the text profile. Throws a CodecError for what is none. */
export declare function encodeOrganizationText(value: Organization): string;

/** Decodes Organization in the text profile. Throws a CodecError for anything else. */
export declare function decodeOrganizationText(message: string): Organization;

/** Throws a CodecError unless `value` is of type Organization and keeps the schema's constraints. */
export declare function validateOrganization(value: unknown): asserts value is Organization;

/** Encodes PullRequest in the binary profile. Throws a CodecError for what is none. */
export declare function encodePullRequest(value: PullRequest): OwnedBytes;

/** Decodes PullRequest in the binary profile. Throws a CodecError for anything else. */
export declare function decodePullRequest(message: Uint8Array): PullRequest;

/** Encodes PullRequest in the text profile. Throws a CodecError for what is none. */
export declare function encodePullRequestText(value: PullRequest): string;

/** Decodes PullRequest in the text profile. Throws a CodecError for anything else. */
export declare function decodePullRequestText(message: string): PullRequest;

/** Throws a CodecError unless `value` is of type PullRequest and keeps the schema's constraints. */
export declare function validatePullRequest(value: unknown): asserts value is PullRequest;

/** Encodes PullRequestChanges in the binary profile. Throws a CodecError for what is none. */
export declare function encodePullRequestChanges(value: PullRequestChanges): OwnedBytes;

/** Decodes PullRequestChanges in the binary profile. Throws a CodecError for anything else. */
export declare function decodePullRequestChanges(message: Uint8Array): PullRequestChanges;

/** Encodes PullRequestChanges in the text profile. Throws a CodecError for what is none. */
export declare function encodePullRequestChangesText(value: PullRequestChanges): string;

/** Decodes PullRequestChanges in the text profile. Throws a CodecError for anything else. */
export declare function decodePullRequestChangesText(message: string): PullRequestChanges;

/** Throws a CodecError unless `value` is of type PullRequestChanges and keeps the schema's constraints. */
export declare function validatePullRequestChanges(value: unknown): asserts value is PullRequestChanges;

/** Encodes PullRequestEvent in the binary profile. Throws a CodecError for what is none. */
export declare function encodePullRequestEvent(value: PullRequestEvent): OwnedBytes;

/** Decodes PullRequestEvent in the binary profile. Throws a CodecError for anything else. */
export declare function decodePullRequestEvent(message: Uint8Array): PullRequestEvent;

/** Encodes PullRequestEvent in the text profile. Throws a CodecError for what is none. */
export declare function encodePullRequestEventText(value: PullRequestEvent): string;

/** Decodes PullRequestEvent in the text profile. Throws a CodecError for anything else. */
export declare function decodePullRequestEventText(message: string): PullRequestEvent;

/** Throws a CodecError unless `value` is of type PullRequestEvent and keeps the schema's constraints. */
export declare function validatePullRequestEvent(value: unknown): asserts value is PullRequestEvent;

/** Encodes PullRequestLinks in the binary profile. Throws a CodecError for what is none. */
export declare function encodePullRequestLinks(value: PullRequestLinks): OwnedBytes;

/** Decodes PullRequestLinks in the binary profile. Throws a CodecError for anything else. */
export declare function decodePullRequestLinks(message: Uint8Array): PullRequestLinks;

/** Encodes PullRequestLinks in the text profile. Throws a CodecError for what is none. */
export declare function encodePullRequestLinksText(value: PullRequestLinks): string;

/** Decodes PullRequestLinks in the text profile. Throws a CodecError for anything else. */
export declare function decodePullRequestLinksText(message: string): PullRequestLinks;

/** Throws a CodecError unless `value` is of type PullRequestLinks and keeps the schema's constraints. */
export declare function validatePullRequestLinks(value: unknown): asserts value is PullRequestLinks;

/** Encodes PushEvent in the binary profile. Throws a CodecError for what is none. */
export declare function encodePushEvent(value: PushEvent): OwnedBytes;

/** Decodes PushEvent in the binary profile. Throws a CodecError for anything else. */
export declare function decodePushEvent(message: Uint8Array): PushEvent;

/** Encodes PushEvent in the text profile. Throws a CodecError for what is none. */
export declare function encodePushEventText(value: PushEvent): string;

/** Decodes PushEvent in the text profile. Throws a CodecError for anything else. */
export declare function decodePushEventText(message: string): PushEvent;

/** Throws a CodecError unless `value` is of type PushEvent and keeps the schema's constraints. */
export declare function validatePushEvent(value: unknown): asserts value is PushEvent;

/** Encodes Reactions in the binary profile. Throws a CodecError for what is none. */
export declare function encodeReactions(value: Reactions): OwnedBytes;

/** Decodes Reactions in the binary profile. Throws a CodecError for anything else. */
export declare function decodeReactions(message: Uint8Array): Reactions;

/** Encodes Reactions in the text profile. Throws a CodecError for what is none. */
export declare function encodeReactionsText(value: Reactions): string;

/** Decodes Reactions in the text profile. Throws a CodecError for anything else. */
export declare function decodeReactionsText(message: string): Reactions;

/** Throws a CodecError unless `value` is of type Reactions and keeps the schema's constraints. */
export declare function validateReactions(value: unknown): asserts value is Reactions;

/** Encodes Repository in the binary profile. Throws a CodecError for what is none. */
export declare function encodeRepository(value: Repository): OwnedBytes;

/** Decodes Repository in the binary profile. Throws a CodecError for anything else. */
export declare function decodeRepository(message: Uint8Array): Repository;

/** Encodes Repository in the text profile. Throws a CodecError for what is none. */
export declare function encodeRepositoryText(value: Repository): string;

/** Decodes Repository in the text profile. Throws a CodecError for anything else. */
export declare function decodeRepositoryText(message: string): Repository;

/** Throws a CodecError unless `value` is of type Repository and keeps the schema's constraints. */
export declare function validateRepository(value: unknown): asserts value is Repository;

/** Encodes RepositoryLink in the binary profile. Throws a CodecError for what is none. */
export declare function encodeRepositoryLink(value: RepositoryLink): OwnedBytes;

/** Decodes RepositoryLink in the binary profile. Throws a CodecError for anything else. */
export declare function decodeRepositoryLink(message: Uint8Array): RepositoryLink;

/** Encodes RepositoryLink in the text profile. Throws a CodecError for what is none. */
export declare function encodeRepositoryLinkText(value: RepositoryLink): string;

/** Decodes RepositoryLink in the text profile. Throws a CodecError for anything else. */
export declare function decodeRepositoryLinkText(message: string): RepositoryLink;

/** Throws a CodecError unless `value` is of type RepositoryLink and keeps the schema's constraints. */
export declare function validateRepositoryLink(value: unknown): asserts value is RepositoryLink;

/** Encodes RepositorySummary in the binary profile. Throws a CodecError for what is none. */
export declare function encodeRepositorySummary(value: RepositorySummary): OwnedBytes;

/** Decodes RepositorySummary in the binary profile. Throws a CodecError for anything else. */
export declare function decodeRepositorySummary(message: Uint8Array): RepositorySummary;

/** Encodes RepositorySummary in the text profile. Throws a CodecError for what is none. */
export declare function encodeRepositorySummaryText(value: RepositorySummary): string;

/** Decodes RepositorySummary in the text profile. Throws a CodecError for anything else. */
export declare function decodeRepositorySummaryText(message: string): RepositorySummary;

/** Throws a CodecError unless `value` is of type RepositorySummary and keeps the schema's constraints. */
export declare function validateRepositorySummary(value: unknown): asserts value is RepositorySummary;

/** Encodes RunBranch in the binary profile. Throws a CodecError for what is none. */
export declare function encodeRunBranch(value: RunBranch): OwnedBytes;

/** Decodes RunBranch in the binary profile. Throws a CodecError for anything else. */
export declare function decodeRunBranch(message: Uint8Array): RunBranch;

/** Encodes RunBranch in the text profile. Throws a CodecError for what is none. */
export declare function encodeRunBranchText(value: RunBranch): string;

/** Decodes RunBranch in the text profile. Throws a CodecError for anything else. */
export declare function decodeRunBranchText(message: string): RunBranch;

/** Throws a CodecError unless `value` is of type RunBranch and keeps the schema's constraints. */
export declare function validateRunBranch(value: unknown): asserts value is RunBranch;

/** Encodes RunPullRequest in the binary profile. Throws a CodecError for what is none. */
export declare function encodeRunPullRequest(value: RunPullRequest): OwnedBytes;

/** Decodes RunPullRequest in the binary profile. Throws a CodecError for anything else. */
export declare function decodeRunPullRequest(message: Uint8Array): RunPullRequest;

/** Encodes RunPullRequest in the text profile. Throws a CodecError for what is none. */
export declare function encodeRunPullRequestText(value: RunPullRequest): string;

/** Decodes RunPullRequest in the text profile. Throws a CodecError for anything else. */
export declare function decodeRunPullRequestText(message: string): RunPullRequest;

/** Throws a CodecError unless `value` is of type RunPullRequest and keeps the schema's constraints. */
export declare function validateRunPullRequest(value: unknown): asserts value is RunPullRequest;

/** Encodes Team in the binary profile. Throws a CodecError for what is none. */
export declare function encodeTeam(value: Team): OwnedBytes;

/** Decodes Team in the binary profile. Throws a CodecError for anything else. */
export declare function decodeTeam(message: Uint8Array): Team;

/** Encodes Team in the text profile. Throws a CodecError for what is none. */
export declare function encodeTeamText(value: Team): string;

/** Decodes Team in the text profile. Throws a CodecError for anything else. */
export declare function decodeTeamText(message: string): Team;

/** Throws a CodecError unless `value` is of type Team and keeps the schema's constraints. */
export declare function validateTeam(value: unknown): asserts value is Team;

/** Encodes User in the binary profile. Throws a CodecError for what is none. */
export declare function encodeUser(value: User): OwnedBytes;

/** Decodes User in the binary profile. Throws a CodecError for anything else. */
export declare function decodeUser(message: Uint8Array): User;

/** Encodes User in the text profile. Throws a CodecError for what is none. */
export declare function encodeUserText(value: User): string;

/** Decodes User in the text profile. Throws a CodecError for anything else. */
export declare function decodeUserText(message: string): User;

/** Throws a CodecError unless `value` is of type User and keeps the schema's constraints. */
export declare function validateUser(value: unknown): asserts value is User;

/** Encodes WatchRequest in the binary profile. Throws a CodecError for what is none. */
export declare function encodeWatchRequest(value: WatchRequest): OwnedBytes;

/** Decodes WatchRequest in the binary profile. Throws a CodecError for anything else. */
export declare function decodeWatchRequest(message: Uint8Array): WatchRequest;

/** Encodes WatchRequest in the text profile. Throws a CodecError for what is none. */
export declare function encodeWatchRequestText(value: WatchRequest): string;

/** Decodes WatchRequest in the text profile. Throws a CodecError for anything else. */
export declare function decodeWatchRequestText(message: string): WatchRequest;

/** Throws a CodecError unless `value` is of type WatchRequest and keeps the schema's constraints. */
export declare function validateWatchRequest(value: unknown): asserts value is WatchRequest;

/** Encodes Workflow in the binary profile. Throws a CodecError for what is none. */
export declare function encodeWorkflow(value: Workflow): OwnedBytes;

/** Decodes Workflow in the binary profile. Throws a CodecError for anything else. */
export declare function decodeWorkflow(message: Uint8Array): Workflow;

/** Encodes Workflow in the text profile. Throws a CodecError for what is none. */
export declare function encodeWorkflowText(value: Workflow): string;

/** Decodes Workflow in the text profile. Throws a CodecError for anything else. */
export declare function decodeWorkflowText(message: string): Workflow;

/** Throws a CodecError unless `value` is of type Workflow and keeps the schema's constraints. */
export declare function validateWorkflow(value: unknown): asserts value is Workflow;

/** Encodes WorkflowRun in the binary profile. Throws a CodecError for what is none. */
export declare function encodeWorkflowRun(value: WorkflowRun): OwnedBytes;

/** Decodes WorkflowRun in the binary profile. Throws a CodecError for anything else. */
export declare function decodeWorkflowRun(message: Uint8Array): WorkflowRun;

/** Encodes WorkflowRun in the text profile. Throws a CodecError for what is none. */
export declare function encodeWorkflowRunText(value: WorkflowRun): string;

/** Decodes WorkflowRun in the text profile. Throws a CodecError for anything else. */
export declare function decodeWorkflowRunText(message: string): WorkflowRun;

/** Throws a CodecError unless `value` is of type WorkflowRun and keeps the schema's constraints. */
export declare function validateWorkflowRun(value: unknown): asserts value is WorkflowRun;

/** Encodes WorkflowRunEvent in the binary profile. Throws a CodecError for what is none. */
export declare function encodeWorkflowRunEvent(value: WorkflowRunEvent): OwnedBytes;

/** Decodes WorkflowRunEvent in the binary profile. Throws a CodecError for anything else. */
export declare function decodeWorkflowRunEvent(message: Uint8Array): WorkflowRunEvent;

/** Encodes WorkflowRunEvent in the text profile. Throws a CodecError for what is none. */
export declare function encodeWorkflowRunEventText(value: WorkflowRunEvent): string;

/** Decodes WorkflowRunEvent in the text profile. Throws a CodecError for anything else. */
export declare function decodeWorkflowRunEventText(message: string): WorkflowRunEvent;

/** Throws a CodecError unless `value` is of type WorkflowRunEvent and keeps the schema's constraints. */
export declare function validateWorkflowRunEvent(value: unknown): asserts value is WorkflowRunEvent;
