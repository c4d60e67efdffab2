import { Type } from "@sinclair/typebox";
import { enumOf, json, list, map, nullable, struct, timestamp, u32 } from "@twobyte/schema";
import { User } from "./account.ts";
import { id, nodeId, url } from "./common.ts";

const License = struct("License", {
  key: Type.String(),
  name: Type.String(),
  spdx_id: Type.String(),
  node_id: nodeId,
  url: nullable(url),
});

const Visibility = enumOf("Visibility", ["public", "private", "internal"]);

const identity = {
  id,
  node_id: nodeId,
  name: Type.String(),
  full_name: Type.String(),
  private: Type.Boolean(),
  owner: User,
  description: nullable(Type.String()),
  fork: Type.Boolean(),
};

const links = {
  url,
  html_url: url,
  archive_url: url,
  assignees_url: url,
  blobs_url: url,
  branches_url: url,
  collaborators_url: url,
  comments_url: url,
  commits_url: url,
  compare_url: url,
  contents_url: url,
  contributors_url: url,
  deployments_url: url,
  downloads_url: url,
  events_url: url,
  forks_url: url,
  git_commits_url: url,
  git_refs_url: url,
  git_tags_url: url,
  hooks_url: url,
  issue_comment_url: url,
  issue_events_url: url,
  issues_url: url,
  keys_url: url,
  labels_url: url,
  languages_url: url,
  merges_url: url,
  milestones_url: url,
  notifications_url: url,
  pulls_url: url,
  releases_url: url,
  stargazers_url: url,
  statuses_url: url,
  subscribers_url: url,
  subscription_url: url,
  tags_url: url,
  teams_url: url,
  trees_url: url,
};

const details = {
  created_at: timestamp(),
  updated_at: timestamp(),
  pushed_at: nullable(timestamp()),
  git_url: url,
  ssh_url: url,
  clone_url: url,
  svn_url: url,
  mirror_url: nullable(url),
  homepage: nullable(Type.String()),
  language: nullable(Type.String()),
  license: nullable(License),
  default_branch: Type.String(),
  size: u32({ description: "In KiB." }),
  stargazers_count: u32(),
  watchers_count: u32(),
  forks_count: u32(),
  open_issues_count: u32(),
  forks: u32(),
  open_issues: u32(),
  watchers: u32(),
  has_issues: Type.Boolean(),
  has_projects: Type.Boolean(),
  has_downloads: Type.Boolean(),
  has_wiki: Type.Boolean(),
  has_pages: Type.Boolean(),
  has_discussions: Type.Optional(Type.Boolean()),
  archived: Type.Boolean(),
  disabled: Type.Optional(Type.Boolean()),
  is_template: Type.Optional(Type.Boolean()),
  web_commit_signoff_required: Type.Optional(Type.Boolean()),
  visibility: Type.Optional(Visibility),
  topics: Type.Optional(list(Type.String())),
  custom_properties: Type.Optional(
    map(Type.String(), json({ maxBytes: 4_096 }), {
      description:
        "What the organization says of its repositories: a text, a list of them or null.",
    }),
  ),
};

const mergeSettings = {
  allow_squash_merge: Type.Optional(Type.Boolean()),
  allow_merge_commit: Type.Optional(Type.Boolean()),
  allow_rebase_merge: Type.Optional(Type.Boolean()),
  delete_branch_on_merge: Type.Optional(Type.Boolean()),
};

const onlyInPushes = {
  stargazers: Type.Optional(u32()),
  master_branch: Type.Optional(Type.String()),
  organization: Type.Optional(Type.String({ description: "Login of the organization." })),
};

export const Repository = struct("Repository", {
  ...identity,
  ...links,
  ...details,
  ...mergeSettings,
  ...onlyInPushes,
});

export const RepositorySummary = struct(
  "RepositorySummary",
  { ...identity, ...links },
  { description: "A repository inside of a workflow run." },
);

export const RepositoryLink = struct(
  "RepositoryLink",
  { id, name: Type.String(), url },
  { description: "A repository inside of a pull request inside of a workflow run." },
);
