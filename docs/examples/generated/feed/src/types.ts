// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";

/** A GitHub App that acts on someone's behalf. */
export interface App {
  id: number;
  node_id: string;
  slug?: string | undefined;
  name: string;
  owner: User;
  description: string | null;
  external_url: string;
  html_url: string;
  /** In milliseconds since 1970-01-01T00:00Z. */
  created_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  updated_at: number;
  permissions?: ReadonlyMap<string, string> | undefined;
  events?: readonly string[] | undefined;
}

export interface AutoMerge {
  enabled_by: User | null;
  merge_method: MergeMethod;
  commit_title: string | null;
  commit_message: string | null;
}

export interface BaseChange {
  ref: Change;
  sha: Change;
}

/** What a text was before it was edited. */
export interface Change {
  from: string;
}

export interface Commit {
  id: string;
  tree_id: string;
  message: string;
  /** In milliseconds since 1970-01-01T00:00Z. */
  timestamp: number;
  author: GitUser;
  committer: GitUser;
  /** Not pushed before, on any branch. */
  distinct: boolean;
  url: string;
  added: readonly string[];
  removed: readonly string[];
  modified: readonly string[];
}

/** A commit inside of a workflow run. */
export interface CommitSummary {
  id: string;
  tree_id: string;
  message: string;
  /** In milliseconds since 1970-01-01T00:00Z. */
  timestamp: number;
  author: GitUser;
  committer: GitUser;
}

export interface Counts {
  /** How many there were of each kind. */
  events: ReadonlyMap<EventKind, number>;
}

export interface CountsRequest {
  /**
   * All that there were when left out.
   *
   * In milliseconds since 1970-01-01T00:00Z.
   */
  since?: number | undefined;
}

export interface Enterprise {
  id: number;
  node_id: string;
  slug: string;
  name: string;
  description: string | null;
  avatar_url: string;
  website_url: string | null;
  html_url: string;
  /** In milliseconds since 1970-01-01T00:00Z. */
  created_at: number | null;
  /** In milliseconds since 1970-01-01T00:00Z. */
  updated_at: number | null;
}

export interface FeedItemIssues {
  kind: "issues";
  event: IssuesEvent;
}

export interface FeedItemPullRequest {
  kind: "pull_request";
  event: PullRequestEvent;
}

export interface FeedItemPush {
  kind: "push";
  event: PushEvent;
}

export interface FeedItemWorkflowRun {
  kind: "workflow_run";
  event: WorkflowRunEvent;
}

/** Someone as Git knows them, not as GitHub does. */
export interface GitUser {
  name: string;
  email: string | null;
  /** Login, if the address is known. */
  username?: string | undefined;
  /** In milliseconds since 1970-01-01T00:00Z. */
  date?: number | undefined;
}

/** One end of a pull request. */
export interface Head {
  /** Owner and branch, `octocat:main`. */
  label: string;
  /** Branch. */
  ref: string;
  sha: string;
  user: User;
  /** Null when the fork is gone. */
  repo: Repository | null;
}

/** Where the GitHub App that gets the event is installed. */
export interface Installation {
  id: number;
  node_id: string;
}

export interface Issue {
  id: number;
  node_id: string;
  /** Unique within the repository. */
  number: number;
  title: string;
  body: string | null;
  user: User;
  author_association: AuthorAssociation;
  state?: State | undefined;
  state_reason?: StateReason | null | undefined;
  labels?: readonly Label[] | undefined;
  assignee?: User | null | undefined;
  assignees: readonly User[];
  milestone: Milestone | null;
  comments: number;
  locked?: boolean | undefined;
  active_lock_reason?: LockReason | null | undefined;
  draft?: boolean | undefined;
  reactions?: Reactions | undefined;
  pull_request?: IssuePullRequest | undefined;
  performed_via_github_app?: App | null | undefined;
  /** In milliseconds since 1970-01-01T00:00Z. */
  created_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  updated_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  closed_at: number | null;
  url: string;
  html_url: string;
  repository_url: string;
  labels_url: string;
  comments_url: string;
  events_url: string;
  timeline_url?: string | undefined;
}

export interface IssueChanges {
  title?: Change | undefined;
  body?: Change | undefined;
  old_issue?: Issue | null | undefined;
  old_repository?: Repository | undefined;
  new_issue?: Issue | undefined;
  new_repository?: Repository | undefined;
}

/** There when the issue is a pull request. */
export interface IssuePullRequest {
  url: string;
  html_url: string;
  diff_url: string;
  patch_url: string;
  /** In milliseconds since 1970-01-01T00:00Z. */
  merged_at?: number | null | undefined;
}

/** Something happened to an issue. */
export interface IssuesEvent {
  action: IssueAction;
  issue: Issue;
  changes?: IssueChanges | undefined;
  assignee?: User | null | undefined;
  label?: Label | undefined;
  milestone?: Milestone | undefined;
  repository: Repository;
  sender: User;
  organization?: Organization | undefined;
  enterprise?: Enterprise | undefined;
  installation?: Installation | undefined;
}

export interface Label {
  id: number;
  node_id: string;
  url: string;
  name: string;
  color: string;
  default: boolean;
  description?: string | null | undefined;
}

export interface Latest {
  /** Newest first. */
  items: readonly FeedItem[];
}

export interface LatestRequest {
  kind: EventKind;
  count: number;
}

export interface License {
  key: string;
  name: string;
  spdx_id: string;
  node_id: string;
  url: string | null;
}

export interface Link {
  href: string;
}

export interface Milestone {
  id: number;
  node_id: string;
  url: string;
  html_url: string;
  labels_url: string;
  number: number;
  title: string;
  description: string | null;
  creator: User;
  open_issues: number;
  closed_issues: number;
  state: State;
  /** In milliseconds since 1970-01-01T00:00Z. */
  created_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  updated_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  due_on: number | null;
  /** In milliseconds since 1970-01-01T00:00Z. */
  closed_at: number | null;
}

export interface Organization {
  login: string;
  id: number;
  node_id: string;
  description: string | null;
  avatar_url: string;
  url: string;
  html_url?: string | undefined;
  repos_url: string;
  events_url: string;
  hooks_url: string;
  issues_url: string;
  members_url: string;
  public_members_url: string;
}

export interface PullRequest {
  id: number;
  node_id: string;
  /** Unique within the repository. */
  number: number;
  title: string;
  body: string | null;
  user: User;
  author_association: AuthorAssociation;
  state: State;
  draft: boolean;
  locked: boolean;
  active_lock_reason?: LockReason | null | undefined;
  labels: readonly Label[];
  assignee: User | null;
  assignees: readonly User[];
  requested_reviewers: readonly User[];
  requested_teams: readonly Team[];
  milestone: Milestone | null;
  /** In milliseconds since 1970-01-01T00:00Z. */
  created_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  updated_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  closed_at: number | null;
  head: Head;
  base: Head;
  merged: boolean | null;
  /** In milliseconds since 1970-01-01T00:00Z. */
  merged_at: number | null;
  merged_by: User | null;
  merge_commit_sha: string | null;
  /** Null while GitHub finds out. */
  mergeable: boolean | null;
  rebaseable: boolean | null;
  mergeable_state: string;
  auto_merge?: AutoMerge | null | undefined;
  maintainer_can_modify: boolean;
  comments: number;
  review_comments: number;
  commits: number;
  /** Lines. */
  additions: number;
  /** Lines. */
  deletions: number;
  changed_files: number;
  url: string;
  html_url: string;
  diff_url: string;
  patch_url: string;
  issue_url: string;
  commits_url: string;
  review_comments_url: string;
  review_comment_url: string;
  comments_url: string;
  statuses_url: string;
  _links: PullRequestLinks;
}

export interface PullRequestChanges {
  title?: Change | undefined;
  body?: Change | undefined;
  base?: BaseChange | undefined;
}

/** Something happened to a pull request. */
export interface PullRequestEvent {
  action: PullRequestAction;
  number: number;
  pull_request: PullRequest;
  changes?: PullRequestChanges | undefined;
  assignee?: User | null | undefined;
  label?: Label | undefined;
  milestone?: Milestone | undefined;
  requested_reviewer?: User | undefined;
  before?: string | undefined;
  after?: string | undefined;
  repository: Repository;
  sender: User;
  organization?: Organization | undefined;
  enterprise?: Enterprise | undefined;
  installation?: Installation | undefined;
}

export interface PullRequestLinks {
  self: Link;
  html: Link;
  issue: Link;
  comments: Link;
  review_comments: Link;
  review_comment: Link;
  commits: Link;
  statuses: Link;
}

/** Someone pushed to a branch or a tag. */
export interface PushEvent {
  /** `refs/heads/main`, `refs/tags/v1`. */
  ref: string;
  before: string;
  after: string;
  base_ref: string | null;
  created: boolean;
  deleted: boolean;
  forced: boolean;
  compare: string;
  commits: readonly Commit[];
  head_commit: Commit | null;
  pusher: GitUser;
  repository: Repository;
  sender: User;
  organization?: Organization | undefined;
  enterprise?: Enterprise | undefined;
  installation?: Installation | undefined;
}

export interface Reactions {
  url: string;
  total_count: number;
  "+1": number;
  "-1": number;
  laugh: number;
  hooray: number;
  confused: number;
  heart: number;
  rocket: number;
  eyes: number;
}

export interface Repository {
  id: number;
  node_id: string;
  name: string;
  full_name: string;
  private: boolean;
  owner: User;
  description: string | null;
  fork: boolean;
  url: string;
  html_url: string;
  archive_url: string;
  assignees_url: string;
  blobs_url: string;
  branches_url: string;
  collaborators_url: string;
  comments_url: string;
  commits_url: string;
  compare_url: string;
  contents_url: string;
  contributors_url: string;
  deployments_url: string;
  downloads_url: string;
  events_url: string;
  forks_url: string;
  git_commits_url: string;
  git_refs_url: string;
  git_tags_url: string;
  hooks_url: string;
  issue_comment_url: string;
  issue_events_url: string;
  issues_url: string;
  keys_url: string;
  labels_url: string;
  languages_url: string;
  merges_url: string;
  milestones_url: string;
  notifications_url: string;
  pulls_url: string;
  releases_url: string;
  stargazers_url: string;
  statuses_url: string;
  subscribers_url: string;
  subscription_url: string;
  tags_url: string;
  teams_url: string;
  trees_url: string;
  /** In milliseconds since 1970-01-01T00:00Z. */
  created_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  updated_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  pushed_at: number | null;
  git_url: string;
  ssh_url: string;
  clone_url: string;
  svn_url: string;
  mirror_url: string | null;
  homepage: string | null;
  language: string | null;
  license: License | null;
  default_branch: string;
  /** In KiB. */
  size: number;
  stargazers_count: number;
  watchers_count: number;
  forks_count: number;
  open_issues_count: number;
  forks: number;
  open_issues: number;
  watchers: number;
  has_issues: boolean;
  has_projects: boolean;
  has_downloads: boolean;
  has_wiki: boolean;
  has_pages: boolean;
  has_discussions?: boolean | undefined;
  archived: boolean;
  disabled?: boolean | undefined;
  is_template?: boolean | undefined;
  web_commit_signoff_required?: boolean | undefined;
  visibility?: Visibility | undefined;
  topics?: readonly string[] | undefined;
  /** What the organization says of its repositories: a text, a list of them or null. */
  custom_properties?: ReadonlyMap<string, JsonValue> | undefined;
  allow_squash_merge?: boolean | undefined;
  allow_merge_commit?: boolean | undefined;
  allow_rebase_merge?: boolean | undefined;
  delete_branch_on_merge?: boolean | undefined;
  stargazers?: number | undefined;
  master_branch?: string | undefined;
  /** Login of the organization. */
  organization?: string | undefined;
}

/** A repository inside of a pull request inside of a workflow run. */
export interface RepositoryLink {
  id: number;
  name: string;
  url: string;
}

/** A repository inside of a workflow run. */
export interface RepositorySummary {
  id: number;
  node_id: string;
  name: string;
  full_name: string;
  private: boolean;
  owner: User;
  description: string | null;
  fork: boolean;
  url: string;
  html_url: string;
  archive_url: string;
  assignees_url: string;
  blobs_url: string;
  branches_url: string;
  collaborators_url: string;
  comments_url: string;
  commits_url: string;
  compare_url: string;
  contents_url: string;
  contributors_url: string;
  deployments_url: string;
  downloads_url: string;
  events_url: string;
  forks_url: string;
  git_commits_url: string;
  git_refs_url: string;
  git_tags_url: string;
  hooks_url: string;
  issue_comment_url: string;
  issue_events_url: string;
  issues_url: string;
  keys_url: string;
  labels_url: string;
  languages_url: string;
  merges_url: string;
  milestones_url: string;
  notifications_url: string;
  pulls_url: string;
  releases_url: string;
  stargazers_url: string;
  statuses_url: string;
  subscribers_url: string;
  subscription_url: string;
  tags_url: string;
  teams_url: string;
  trees_url: string;
}

export interface RunBranch {
  ref: string;
  sha: string;
  repo: RepositoryLink;
}

/** A pull request whose head is the commit of the run. */
export interface RunPullRequest {
  id: number;
  number: number;
  url: string;
  head: RunBranch;
  base: RunBranch;
}

export interface Team {
  id: number;
  node_id: string;
  name: string;
  slug: string;
  description: string | null;
  privacy: TeamPrivacy;
  permission: string;
  url: string;
  html_url: string;
  members_url: string;
  repositories_url: string;
}

/** An account: a person, a bot or an organization. */
export interface User {
  login: string;
  id: number;
  node_id: string;
  type: UserType;
  site_admin: boolean;
  name?: string | undefined;
  email?: string | null | undefined;
  avatar_url: string;
  gravatar_id: string;
  url: string;
  html_url: string;
  followers_url: string;
  following_url: string;
  gists_url: string;
  starred_url: string;
  subscriptions_url: string;
  organizations_url: string;
  repos_url: string;
  events_url: string;
  received_events_url: string;
}

export interface WatchRequest {
  /** All when left out. */
  kinds?: readonly EventKind[] | undefined;
}

export interface Workflow {
  id: number;
  node_id: string;
  name: string;
  path: string;
  state: string;
  /** In milliseconds since 1970-01-01T00:00Z. */
  created_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  updated_at: number;
  url: string;
  html_url: string;
  badge_url: string;
}

export interface WorkflowRun {
  id: number;
  node_id: string;
  name: string | null;
  display_title?: string | undefined;
  path?: string | undefined;
  /** Name of the event that started it. */
  event: string;
  status: RunStatus;
  /** Null until it is completed. */
  conclusion: Conclusion | null;
  /** Counts the runs of the workflow. */
  run_number: number;
  run_attempt: number;
  /**
   * Start of the latest attempt.
   *
   * In milliseconds since 1970-01-01T00:00Z.
   */
  run_started_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  created_at: number;
  /** In milliseconds since 1970-01-01T00:00Z. */
  updated_at: number;
  actor?: User | undefined;
  triggering_actor?: User | undefined;
  head_branch: string | null;
  head_sha: string;
  head_commit: CommitSummary;
  repository: RepositorySummary;
  head_repository: RepositorySummary;
  pull_requests: readonly RunPullRequest[];
  workflow_id: number;
  check_suite_id: number;
  check_suite_node_id: string;
  url: string;
  html_url: string;
  jobs_url: string;
  logs_url: string;
  artifacts_url: string;
  cancel_url: string;
  rerun_url: string;
  check_suite_url: string;
  workflow_url: string;
  previous_attempt_url: string | null;
}

/** A run of a workflow was requested, began or ended. */
export interface WorkflowRunEvent {
  action: RunAction;
  workflow: Workflow | null;
  workflow_run: WorkflowRun;
  repository: Repository;
  sender: User;
  organization?: Organization | undefined;
  enterprise?: Enterprise | undefined;
  installation?: Installation | undefined;
}

/** What the author is to the repository. */
export type AuthorAssociation = "COLLABORATOR" | "CONTRIBUTOR" | "FIRST_TIMER" | "FIRST_TIME_CONTRIBUTOR" | "MANNEQUIN" | "MEMBER" | "NONE" | "OWNER";

export type Conclusion = "success" | "failure" | "neutral" | "cancelled" | "skipped" | "timed_out" | "action_required" | "stale" | "startup_failure";

/** Name of the event, as GitHub sends it in the header `X-GitHub-Event`. */
export type EventKind = "push" | "issues" | "pull_request" | "workflow_run";

export type IssueAction = "assigned" | "closed" | "deleted" | "demilestoned" | "edited" | "labeled" | "locked" | "milestoned" | "opened" | "pinned" | "reopened" | "transferred" | "typed" | "unassigned" | "unlabeled" | "unlocked" | "unpinned" | "untyped";

/** Why a conversation was locked. */
export type LockReason = "resolved" | "off-topic" | "too heated" | "spam";

export type MergeMethod = "merge" | "squash" | "rebase";

export type PullRequestAction = "assigned" | "auto_merge_disabled" | "auto_merge_enabled" | "closed" | "converted_to_draft" | "demilestoned" | "dequeued" | "edited" | "enqueued" | "labeled" | "locked" | "milestoned" | "opened" | "ready_for_review" | "reopened" | "review_request_removed" | "review_requested" | "synchronize" | "unassigned" | "unlabeled" | "unlocked";

export type RunAction = "requested" | "in_progress" | "completed";

export type RunStatus = "requested" | "queued" | "pending" | "waiting" | "in_progress" | "completed";

/** Of an issue, a pull request or a milestone. */
export type State = "open" | "closed";

export type StateReason = "completed" | "not_planned" | "duplicate" | "reopened";

export type TeamPrivacy = "open" | "closed" | "secret";

export type UserType = "Bot" | "User" | "Organization" | "Mannequin";

export type Visibility = "public" | "private" | "internal";

export type FeedItem = FeedItemPush | FeedItemIssues | FeedItemPullRequest | FeedItemWorkflowRun;
