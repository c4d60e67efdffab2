import { Type } from "@sinclair/typebox";
import { enumOf, list, nullable, struct, timestamp, u32 } from "@twobyte/schema";
import { App, User } from "./account.ts";
import { AuthorAssociation, id, LockReason, nodeId, State, url } from "./common.ts";

export const Label = struct("Label", {
  id,
  node_id: nodeId,
  url,
  name: Type.String(),
  color: Type.String({ pattern: "^[0-9A-Fa-f]{6}$" }),
  default: Type.Boolean(),
  description: Type.Optional(nullable(Type.String())),
});

export const Milestone = struct("Milestone", {
  id,
  node_id: nodeId,
  url,
  html_url: url,
  labels_url: url,
  number: u32(),
  title: Type.String(),
  description: nullable(Type.String()),
  creator: User,
  open_issues: u32(),
  closed_issues: u32(),
  state: State,
  created_at: timestamp(),
  updated_at: timestamp(),
  due_on: nullable(timestamp()),
  closed_at: nullable(timestamp()),
});

const Reactions = struct("Reactions", {
  url,
  total_count: u32(),
  "+1": u32(),
  "-1": u32(),
  laugh: u32(),
  hooray: u32(),
  confused: u32(),
  heart: u32(),
  rocket: u32(),
  eyes: u32(),
});

const IssuePullRequest = struct(
  "IssuePullRequest",
  {
    url,
    html_url: url,
    diff_url: url,
    patch_url: url,
    merged_at: Type.Optional(nullable(timestamp())),
  },
  { description: "There when the issue is a pull request." },
);

const StateReason = enumOf("StateReason", ["completed", "not_planned", "duplicate", "reopened"]);

export const Issue = struct("Issue", {
  id,
  node_id: nodeId,
  number: u32({ description: "Unique within the repository." }),
  title: Type.String(),
  body: nullable(Type.String()),
  user: User,
  author_association: AuthorAssociation,
  state: Type.Optional(State),
  state_reason: Type.Optional(nullable(StateReason)),
  labels: Type.Optional(list(Label)),
  assignee: Type.Optional(nullable(User)),
  assignees: list(User),
  milestone: nullable(Milestone),
  comments: u32(),
  locked: Type.Optional(Type.Boolean()),
  active_lock_reason: Type.Optional(nullable(LockReason)),
  draft: Type.Optional(Type.Boolean()),
  reactions: Type.Optional(Reactions),
  pull_request: Type.Optional(IssuePullRequest),
  performed_via_github_app: Type.Optional(nullable(App)),
  created_at: timestamp(),
  updated_at: timestamp(),
  closed_at: nullable(timestamp()),
  url,
  html_url: url,
  repository_url: url,
  labels_url: url,
  comments_url: url,
  events_url: url,
  timeline_url: Type.Optional(url),
});
