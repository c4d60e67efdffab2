// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
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

export declare function writeApp(w: BinaryWriter, value: App): void;

export declare function readApp(r: BinaryReader): App;

export declare function writeAutoMerge(w: BinaryWriter, value: AutoMerge): void;

export declare function readAutoMerge(r: BinaryReader): AutoMerge;

export declare function writeBaseChange(w: BinaryWriter, value: BaseChange): void;

export declare function readBaseChange(r: BinaryReader): BaseChange;

export declare function writeChange(w: BinaryWriter, value: Change): void;

export declare function readChange(r: BinaryReader): Change;

export declare function writeCommit(w: BinaryWriter, value: Commit): void;

export declare function readCommit(r: BinaryReader): Commit;

export declare function writeCommitSummary(w: BinaryWriter, value: CommitSummary): void;

export declare function readCommitSummary(r: BinaryReader): CommitSummary;

export declare function writeCounts(w: BinaryWriter, value: Counts): void;

export declare function readCounts(r: BinaryReader): Counts;

export declare function writeCountsRequest(w: BinaryWriter, value: CountsRequest): void;

export declare function readCountsRequest(r: BinaryReader): CountsRequest;

export declare function writeEnterprise(w: BinaryWriter, value: Enterprise): void;

export declare function readEnterprise(r: BinaryReader): Enterprise;

export declare function writeFeedItemIssues(w: BinaryWriter, value: FeedItemIssues): void;

export declare function readFeedItemIssues(r: BinaryReader): FeedItemIssues;

export declare function writeFeedItemPullRequest(w: BinaryWriter, value: FeedItemPullRequest): void;

export declare function readFeedItemPullRequest(r: BinaryReader): FeedItemPullRequest;

export declare function writeFeedItemPush(w: BinaryWriter, value: FeedItemPush): void;

export declare function readFeedItemPush(r: BinaryReader): FeedItemPush;

export declare function writeFeedItemWorkflowRun(w: BinaryWriter, value: FeedItemWorkflowRun): void;

export declare function readFeedItemWorkflowRun(r: BinaryReader): FeedItemWorkflowRun;

export declare function writeGitUser(w: BinaryWriter, value: GitUser): void;

export declare function readGitUser(r: BinaryReader): GitUser;

export declare function writeHead(w: BinaryWriter, value: Head): void;

export declare function readHead(r: BinaryReader): Head;

export declare function writeInstallation(w: BinaryWriter, value: Installation): void;

export declare function readInstallation(r: BinaryReader): Installation;

export declare function writeIssue(w: BinaryWriter, value: Issue): void;

export declare function readIssue(r: BinaryReader): Issue;

export declare function writeIssueChanges(w: BinaryWriter, value: IssueChanges): void;

export declare function readIssueChanges(r: BinaryReader): IssueChanges;

export declare function writeIssuePullRequest(w: BinaryWriter, value: IssuePullRequest): void;

export declare function readIssuePullRequest(r: BinaryReader): IssuePullRequest;

export declare function writeIssuesEvent(w: BinaryWriter, value: IssuesEvent): void;

export declare function readIssuesEvent(r: BinaryReader): IssuesEvent;

export declare function writeLabel(w: BinaryWriter, value: Label): void;

export declare function readLabel(r: BinaryReader): Label;

export declare function writeLatest(w: BinaryWriter, value: Latest): void;

export declare function readLatest(r: BinaryReader): Latest;

export declare function writeLatestRequest(w: BinaryWriter, value: LatestRequest): void;

export declare function readLatestRequest(r: BinaryReader): LatestRequest;

export declare function writeLicense(w: BinaryWriter, value: License): void;

export declare function readLicense(r: BinaryReader): License;

export declare function writeLink(w: BinaryWriter, value: Link): void;

export declare function readLink(r: BinaryReader): Link;

export declare function writeMilestone(w: BinaryWriter, value: Milestone): void;

export declare function readMilestone(r: BinaryReader): Milestone;

export declare function writeOrganization(w: BinaryWriter, value: Organization): void;

export declare function readOrganization(r: BinaryReader): Organization;

export declare function writePullRequest(w: BinaryWriter, value: PullRequest): void;

export declare function readPullRequest(r: BinaryReader): PullRequest;

export declare function writePullRequestChanges(w: BinaryWriter, value: PullRequestChanges): void;

export declare function readPullRequestChanges(r: BinaryReader): PullRequestChanges;

export declare function writePullRequestEvent(w: BinaryWriter, value: PullRequestEvent): void;

export declare function readPullRequestEvent(r: BinaryReader): PullRequestEvent;

export declare function writePullRequestLinks(w: BinaryWriter, value: PullRequestLinks): void;

export declare function readPullRequestLinks(r: BinaryReader): PullRequestLinks;

export declare function writePushEvent(w: BinaryWriter, value: PushEvent): void;

export declare function readPushEvent(r: BinaryReader): PushEvent;

export declare function writeReactions(w: BinaryWriter, value: Reactions): void;

export declare function readReactions(r: BinaryReader): Reactions;

export declare function writeRepository(w: BinaryWriter, value: Repository): void;

export declare function readRepository(r: BinaryReader): Repository;

export declare function writeRepositoryLink(w: BinaryWriter, value: RepositoryLink): void;

export declare function readRepositoryLink(r: BinaryReader): RepositoryLink;

export declare function writeRepositorySummary(w: BinaryWriter, value: RepositorySummary): void;

export declare function readRepositorySummary(r: BinaryReader): RepositorySummary;

export declare function writeRunBranch(w: BinaryWriter, value: RunBranch): void;

export declare function readRunBranch(r: BinaryReader): RunBranch;

export declare function writeRunPullRequest(w: BinaryWriter, value: RunPullRequest): void;

export declare function readRunPullRequest(r: BinaryReader): RunPullRequest;

export declare function writeTeam(w: BinaryWriter, value: Team): void;

export declare function readTeam(r: BinaryReader): Team;

export declare function writeUser(w: BinaryWriter, value: User): void;

export declare function readUser(r: BinaryReader): User;

export declare function writeWatchRequest(w: BinaryWriter, value: WatchRequest): void;

export declare function readWatchRequest(r: BinaryReader): WatchRequest;

export declare function writeWorkflow(w: BinaryWriter, value: Workflow): void;

export declare function readWorkflow(r: BinaryReader): Workflow;

export declare function writeWorkflowRun(w: BinaryWriter, value: WorkflowRun): void;

export declare function readWorkflowRun(r: BinaryReader): WorkflowRun;

export declare function writeWorkflowRunEvent(w: BinaryWriter, value: WorkflowRunEvent): void;

export declare function readWorkflowRunEvent(r: BinaryReader): WorkflowRunEvent;
