// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
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

export declare function appToJson(value: App): JsonValue;

export declare function appFromJson(json: unknown): App;

export declare function autoMergeToJson(value: AutoMerge): JsonValue;

export declare function autoMergeFromJson(json: unknown): AutoMerge;

export declare function baseChangeToJson(value: BaseChange): JsonValue;

export declare function baseChangeFromJson(json: unknown): BaseChange;

export declare function changeToJson(value: Change): JsonValue;

export declare function changeFromJson(json: unknown): Change;

export declare function commitToJson(value: Commit): JsonValue;

export declare function commitFromJson(json: unknown): Commit;

export declare function commitSummaryToJson(value: CommitSummary): JsonValue;

export declare function commitSummaryFromJson(json: unknown): CommitSummary;

export declare function countsToJson(value: Counts): JsonValue;

export declare function countsFromJson(json: unknown): Counts;

export declare function countsRequestToJson(value: CountsRequest): JsonValue;

export declare function countsRequestFromJson(json: unknown): CountsRequest;

export declare function enterpriseToJson(value: Enterprise): JsonValue;

export declare function enterpriseFromJson(json: unknown): Enterprise;

export declare function feedItemIssuesToJson(value: FeedItemIssues): JsonValue;

export declare function feedItemIssuesFromJson(json: unknown): FeedItemIssues;

export declare function feedItemPullRequestToJson(value: FeedItemPullRequest): JsonValue;

export declare function feedItemPullRequestFromJson(json: unknown): FeedItemPullRequest;

export declare function feedItemPushToJson(value: FeedItemPush): JsonValue;

export declare function feedItemPushFromJson(json: unknown): FeedItemPush;

export declare function feedItemWorkflowRunToJson(value: FeedItemWorkflowRun): JsonValue;

export declare function feedItemWorkflowRunFromJson(json: unknown): FeedItemWorkflowRun;

export declare function gitUserToJson(value: GitUser): JsonValue;

export declare function gitUserFromJson(json: unknown): GitUser;

export declare function headToJson(value: Head): JsonValue;

export declare function headFromJson(json: unknown): Head;

export declare function installationToJson(value: Installation): JsonValue;

export declare function installationFromJson(json: unknown): Installation;

export declare function issueToJson(value: Issue): JsonValue;

export declare function issueFromJson(json: unknown): Issue;

export declare function issueChangesToJson(value: IssueChanges): JsonValue;

export declare function issueChangesFromJson(json: unknown): IssueChanges;

export declare function issuePullRequestToJson(value: IssuePullRequest): JsonValue;

export declare function issuePullRequestFromJson(json: unknown): IssuePullRequest;

export declare function issuesEventToJson(value: IssuesEvent): JsonValue;

export declare function issuesEventFromJson(json: unknown): IssuesEvent;

export declare function labelToJson(value: Label): JsonValue;

export declare function labelFromJson(json: unknown): Label;

export declare function latestToJson(value: Latest): JsonValue;

export declare function latestFromJson(json: unknown): Latest;

export declare function latestRequestToJson(value: LatestRequest): JsonValue;

export declare function latestRequestFromJson(json: unknown): LatestRequest;

export declare function licenseToJson(value: License): JsonValue;

export declare function licenseFromJson(json: unknown): License;

export declare function linkToJson(value: Link): JsonValue;

export declare function linkFromJson(json: unknown): Link;

export declare function milestoneToJson(value: Milestone): JsonValue;

export declare function milestoneFromJson(json: unknown): Milestone;

export declare function organizationToJson(value: Organization): JsonValue;

export declare function organizationFromJson(json: unknown): Organization;

export declare function pullRequestToJson(value: PullRequest): JsonValue;

export declare function pullRequestFromJson(json: unknown): PullRequest;

export declare function pullRequestChangesToJson(value: PullRequestChanges): JsonValue;

export declare function pullRequestChangesFromJson(json: unknown): PullRequestChanges;

export declare function pullRequestEventToJson(value: PullRequestEvent): JsonValue;

export declare function pullRequestEventFromJson(json: unknown): PullRequestEvent;

export declare function pullRequestLinksToJson(value: PullRequestLinks): JsonValue;

export declare function pullRequestLinksFromJson(json: unknown): PullRequestLinks;

export declare function pushEventToJson(value: PushEvent): JsonValue;

export declare function pushEventFromJson(json: unknown): PushEvent;

export declare function reactionsToJson(value: Reactions): JsonValue;

export declare function reactionsFromJson(json: unknown): Reactions;

export declare function repositoryToJson(value: Repository): JsonValue;

export declare function repositoryFromJson(json: unknown): Repository;

export declare function repositoryLinkToJson(value: RepositoryLink): JsonValue;

export declare function repositoryLinkFromJson(json: unknown): RepositoryLink;

export declare function repositorySummaryToJson(value: RepositorySummary): JsonValue;

export declare function repositorySummaryFromJson(json: unknown): RepositorySummary;

export declare function runBranchToJson(value: RunBranch): JsonValue;

export declare function runBranchFromJson(json: unknown): RunBranch;

export declare function runPullRequestToJson(value: RunPullRequest): JsonValue;

export declare function runPullRequestFromJson(json: unknown): RunPullRequest;

export declare function teamToJson(value: Team): JsonValue;

export declare function teamFromJson(json: unknown): Team;

export declare function userToJson(value: User): JsonValue;

export declare function userFromJson(json: unknown): User;

export declare function watchRequestToJson(value: WatchRequest): JsonValue;

export declare function watchRequestFromJson(json: unknown): WatchRequest;

export declare function workflowToJson(value: Workflow): JsonValue;

export declare function workflowFromJson(json: unknown): Workflow;

export declare function workflowRunToJson(value: WorkflowRun): JsonValue;

export declare function workflowRunFromJson(json: unknown): WorkflowRun;

export declare function workflowRunEventToJson(value: WorkflowRunEvent): JsonValue;

export declare function workflowRunEventFromJson(json: unknown): WorkflowRunEvent;
