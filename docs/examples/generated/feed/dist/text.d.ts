// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { TextReader } from "@twobyte/wire";
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

export declare function formatApp(value: App): string;

export declare function parseApp(r: TextReader): App;

export declare function formatAutoMerge(value: AutoMerge): string;

export declare function parseAutoMerge(r: TextReader): AutoMerge;

export declare function formatBaseChange(value: BaseChange): string;

export declare function parseBaseChange(r: TextReader): BaseChange;

export declare function formatChange(value: Change): string;

export declare function parseChange(r: TextReader): Change;

export declare function formatCommit(value: Commit): string;

export declare function parseCommit(r: TextReader): Commit;

export declare function formatCommitSummary(value: CommitSummary): string;

export declare function parseCommitSummary(r: TextReader): CommitSummary;

export declare function formatCounts(value: Counts): string;

export declare function parseCounts(r: TextReader): Counts;

export declare function formatCountsRequest(value: CountsRequest): string;

export declare function parseCountsRequest(r: TextReader): CountsRequest;

export declare function formatEnterprise(value: Enterprise): string;

export declare function parseEnterprise(r: TextReader): Enterprise;

export declare function formatFeedItemIssues(value: FeedItemIssues): string;

export declare function parseFeedItemIssues(r: TextReader): FeedItemIssues;

export declare function formatFeedItemPullRequest(value: FeedItemPullRequest): string;

export declare function parseFeedItemPullRequest(r: TextReader): FeedItemPullRequest;

export declare function formatFeedItemPush(value: FeedItemPush): string;

export declare function parseFeedItemPush(r: TextReader): FeedItemPush;

export declare function formatFeedItemWorkflowRun(value: FeedItemWorkflowRun): string;

export declare function parseFeedItemWorkflowRun(r: TextReader): FeedItemWorkflowRun;

export declare function formatGitUser(value: GitUser): string;

export declare function parseGitUser(r: TextReader): GitUser;

export declare function formatHead(value: Head): string;

export declare function parseHead(r: TextReader): Head;

export declare function formatInstallation(value: Installation): string;

export declare function parseInstallation(r: TextReader): Installation;

export declare function formatIssue(value: Issue): string;

export declare function parseIssue(r: TextReader): Issue;

export declare function formatIssueChanges(value: IssueChanges): string;

export declare function parseIssueChanges(r: TextReader): IssueChanges;

export declare function formatIssuePullRequest(value: IssuePullRequest): string;

export declare function parseIssuePullRequest(r: TextReader): IssuePullRequest;

export declare function formatIssuesEvent(value: IssuesEvent): string;

export declare function parseIssuesEvent(r: TextReader): IssuesEvent;

export declare function formatLabel(value: Label): string;

export declare function parseLabel(r: TextReader): Label;

export declare function formatLatest(value: Latest): string;

export declare function parseLatest(r: TextReader): Latest;

export declare function formatLatestRequest(value: LatestRequest): string;

export declare function parseLatestRequest(r: TextReader): LatestRequest;

export declare function formatLicense(value: License): string;

export declare function parseLicense(r: TextReader): License;

export declare function formatLink(value: Link): string;

export declare function parseLink(r: TextReader): Link;

export declare function formatMilestone(value: Milestone): string;

export declare function parseMilestone(r: TextReader): Milestone;

export declare function formatOrganization(value: Organization): string;

export declare function parseOrganization(r: TextReader): Organization;

export declare function formatPullRequest(value: PullRequest): string;

export declare function parsePullRequest(r: TextReader): PullRequest;

export declare function formatPullRequestChanges(value: PullRequestChanges): string;

export declare function parsePullRequestChanges(r: TextReader): PullRequestChanges;

export declare function formatPullRequestEvent(value: PullRequestEvent): string;

export declare function parsePullRequestEvent(r: TextReader): PullRequestEvent;

export declare function formatPullRequestLinks(value: PullRequestLinks): string;

export declare function parsePullRequestLinks(r: TextReader): PullRequestLinks;

export declare function formatPushEvent(value: PushEvent): string;

export declare function parsePushEvent(r: TextReader): PushEvent;

export declare function formatReactions(value: Reactions): string;

export declare function parseReactions(r: TextReader): Reactions;

export declare function formatRepository(value: Repository): string;

export declare function parseRepository(r: TextReader): Repository;

export declare function formatRepositoryLink(value: RepositoryLink): string;

export declare function parseRepositoryLink(r: TextReader): RepositoryLink;

export declare function formatRepositorySummary(value: RepositorySummary): string;

export declare function parseRepositorySummary(r: TextReader): RepositorySummary;

export declare function formatRunBranch(value: RunBranch): string;

export declare function parseRunBranch(r: TextReader): RunBranch;

export declare function formatRunPullRequest(value: RunPullRequest): string;

export declare function parseRunPullRequest(r: TextReader): RunPullRequest;

export declare function formatTeam(value: Team): string;

export declare function parseTeam(r: TextReader): Team;

export declare function formatUser(value: User): string;

export declare function parseUser(r: TextReader): User;

export declare function formatWatchRequest(value: WatchRequest): string;

export declare function parseWatchRequest(r: TextReader): WatchRequest;

export declare function formatWorkflow(value: Workflow): string;

export declare function parseWorkflow(r: TextReader): Workflow;

export declare function formatWorkflowRun(value: WorkflowRun): string;

export declare function parseWorkflowRun(r: TextReader): WorkflowRun;

export declare function formatWorkflowRunEvent(value: WorkflowRunEvent): string;

export declare function parseWorkflowRunEvent(r: TextReader): WorkflowRunEvent;
