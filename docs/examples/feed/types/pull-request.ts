import { Type } from "@sinclair/typebox";
import { enumOf, list, nullable, struct, timestamp, u32 } from "@twobyte/schema";
import { Team, User } from "./account.ts";
import { AuthorAssociation, id, LockReason, nodeId, State, sha, url } from "./common.ts";
import { Label, Milestone } from "./issue.ts";
import { Repository } from "./repository.ts";

const Head = struct(
  "Head",
  {
    label: Type.String({ description: "Owner and branch, `octocat:main`." }),
    ref: Type.String({ description: "Branch." }),
    sha,
    user: User,
    repo: nullable(Repository, { description: "Null when the fork is gone." }),
  },
  { description: "One end of a pull request." },
);

const Link = struct("Link", { href: url });

const PullRequestLinks = struct("PullRequestLinks", {
  self: Link,
  html: Link,
  issue: Link,
  comments: Link,
  review_comments: Link,
  review_comment: Link,
  commits: Link,
  statuses: Link,
});

const AutoMerge = struct("AutoMerge", {
  enabled_by: nullable(User),
  merge_method: enumOf("MergeMethod", ["merge", "squash", "rebase"]),
  commit_title: nullable(Type.String()),
  commit_message: nullable(Type.String()),
});

const discussion = {
  id,
  node_id: nodeId,
  number: u32({ description: "Unique within the repository." }),
  title: Type.String(),
  body: nullable(Type.String()),
  user: User,
  author_association: AuthorAssociation,
  state: State,
  draft: Type.Boolean(),
  locked: Type.Boolean(),
  active_lock_reason: Type.Optional(nullable(LockReason)),
  labels: list(Label),
  assignee: nullable(User),
  assignees: list(User),
  requested_reviewers: list(User),
  requested_teams: list(Team),
  milestone: nullable(Milestone),
  created_at: timestamp(),
  updated_at: timestamp(),
  closed_at: nullable(timestamp()),
};

const merge = {
  head: Head,
  base: Head,
  merged: nullable(Type.Boolean()),
  merged_at: nullable(timestamp()),
  merged_by: nullable(User),
  merge_commit_sha: nullable(sha),
  mergeable: nullable(Type.Boolean({ description: "Null while GitHub finds out." })),
  rebaseable: nullable(Type.Boolean()),
  mergeable_state: Type.String(),
  auto_merge: Type.Optional(nullable(AutoMerge)),
  maintainer_can_modify: Type.Boolean(),
};

const size = {
  comments: u32(),
  review_comments: u32(),
  commits: u32(),
  additions: u32({ description: "Lines." }),
  deletions: u32({ description: "Lines." }),
  changed_files: u32(),
};

const links = {
  url,
  html_url: url,
  diff_url: url,
  patch_url: url,
  issue_url: url,
  commits_url: url,
  review_comments_url: url,
  review_comment_url: url,
  comments_url: url,
  statuses_url: url,
  _links: PullRequestLinks,
};

export const PullRequest = struct("PullRequest", { ...discussion, ...merge, ...size, ...links });
