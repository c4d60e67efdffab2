// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  arrayFromJson,
  booleanFromJson,
  constFromJson,
  integerFromJson,
  jsonFromJson,
  membersFromJson,
  noMember,
  objectFromJson,
  objectToJson,
  own,
  stringFromJson
} from "@twobyte/wire";
const APP_NAMES = /* @__PURE__ */ new Set(["id", "node_id", "slug", "name", "owner", "description", "external_url", "html_url", "created_at", "updated_at", "permissions", "events"]);
const AUTO_MERGE_NAMES = /* @__PURE__ */ new Set(["enabled_by", "merge_method", "commit_title", "commit_message"]);
const BASE_CHANGE_NAMES = /* @__PURE__ */ new Set(["ref", "sha"]);
const CHANGE_NAMES = /* @__PURE__ */ new Set(["from"]);
const COMMIT_NAMES = /* @__PURE__ */ new Set(["id", "tree_id", "message", "timestamp", "author", "committer", "distinct", "url", "added", "removed", "modified"]);
const COMMIT_SUMMARY_NAMES = /* @__PURE__ */ new Set(["id", "tree_id", "message", "timestamp", "author", "committer"]);
const COUNTS_NAMES = /* @__PURE__ */ new Set(["events"]);
const COUNTS_REQUEST_NAMES = /* @__PURE__ */ new Set(["since"]);
const ENTERPRISE_NAMES = /* @__PURE__ */ new Set(["id", "node_id", "slug", "name", "description", "avatar_url", "website_url", "html_url", "created_at", "updated_at"]);
const FEED_ITEM_ISSUES_NAMES = /* @__PURE__ */ new Set(["kind", "event"]);
const FEED_ITEM_PULL_REQUEST_NAMES = /* @__PURE__ */ new Set(["kind", "event"]);
const FEED_ITEM_PUSH_NAMES = /* @__PURE__ */ new Set(["kind", "event"]);
const FEED_ITEM_WORKFLOW_RUN_NAMES = /* @__PURE__ */ new Set(["kind", "event"]);
const GIT_USER_NAMES = /* @__PURE__ */ new Set(["name", "email", "username", "date"]);
const HEAD_NAMES = /* @__PURE__ */ new Set(["label", "ref", "sha", "user", "repo"]);
const INSTALLATION_NAMES = /* @__PURE__ */ new Set(["id", "node_id"]);
const ISSUE_NAMES = /* @__PURE__ */ new Set(["id", "node_id", "number", "title", "body", "user", "author_association", "state", "state_reason", "labels", "assignee", "assignees", "milestone", "comments", "locked", "active_lock_reason", "draft", "reactions", "pull_request", "performed_via_github_app", "created_at", "updated_at", "closed_at", "url", "html_url", "repository_url", "labels_url", "comments_url", "events_url", "timeline_url"]);
const ISSUE_CHANGES_NAMES = /* @__PURE__ */ new Set(["title", "body", "old_issue", "old_repository", "new_issue", "new_repository"]);
const ISSUE_PULL_REQUEST_NAMES = /* @__PURE__ */ new Set(["url", "html_url", "diff_url", "patch_url", "merged_at"]);
const ISSUES_EVENT_NAMES = /* @__PURE__ */ new Set(["action", "issue", "changes", "assignee", "label", "milestone", "repository", "sender", "organization", "enterprise", "installation"]);
const LABEL_NAMES = /* @__PURE__ */ new Set(["id", "node_id", "url", "name", "color", "default", "description"]);
const LATEST_NAMES = /* @__PURE__ */ new Set(["items"]);
const LATEST_REQUEST_NAMES = /* @__PURE__ */ new Set(["kind", "count"]);
const LICENSE_NAMES = /* @__PURE__ */ new Set(["key", "name", "spdx_id", "node_id", "url"]);
const LINK_NAMES = /* @__PURE__ */ new Set(["href"]);
const MILESTONE_NAMES = /* @__PURE__ */ new Set(["id", "node_id", "url", "html_url", "labels_url", "number", "title", "description", "creator", "open_issues", "closed_issues", "state", "created_at", "updated_at", "due_on", "closed_at"]);
const ORGANIZATION_NAMES = /* @__PURE__ */ new Set(["login", "id", "node_id", "description", "avatar_url", "url", "html_url", "repos_url", "events_url", "hooks_url", "issues_url", "members_url", "public_members_url"]);
const PULL_REQUEST_NAMES = /* @__PURE__ */ new Set(["id", "node_id", "number", "title", "body", "user", "author_association", "state", "draft", "locked", "active_lock_reason", "labels", "assignee", "assignees", "requested_reviewers", "requested_teams", "milestone", "created_at", "updated_at", "closed_at", "head", "base", "merged", "merged_at", "merged_by", "merge_commit_sha", "mergeable", "rebaseable", "mergeable_state", "auto_merge", "maintainer_can_modify", "comments", "review_comments", "commits", "additions", "deletions", "changed_files", "url", "html_url", "diff_url", "patch_url", "issue_url", "commits_url", "review_comments_url", "review_comment_url", "comments_url", "statuses_url", "_links"]);
const PULL_REQUEST_CHANGES_NAMES = /* @__PURE__ */ new Set(["title", "body", "base"]);
const PULL_REQUEST_EVENT_NAMES = /* @__PURE__ */ new Set(["action", "number", "pull_request", "changes", "assignee", "label", "milestone", "requested_reviewer", "before", "after", "repository", "sender", "organization", "enterprise", "installation"]);
const PULL_REQUEST_LINKS_NAMES = /* @__PURE__ */ new Set(["self", "html", "issue", "comments", "review_comments", "review_comment", "commits", "statuses"]);
const PUSH_EVENT_NAMES = /* @__PURE__ */ new Set(["ref", "before", "after", "base_ref", "created", "deleted", "forced", "compare", "commits", "head_commit", "pusher", "repository", "sender", "organization", "enterprise", "installation"]);
const REACTIONS_NAMES = /* @__PURE__ */ new Set(["url", "total_count", "+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"]);
const REPOSITORY_NAMES = /* @__PURE__ */ new Set(["id", "node_id", "name", "full_name", "private", "owner", "description", "fork", "url", "html_url", "archive_url", "assignees_url", "blobs_url", "branches_url", "collaborators_url", "comments_url", "commits_url", "compare_url", "contents_url", "contributors_url", "deployments_url", "downloads_url", "events_url", "forks_url", "git_commits_url", "git_refs_url", "git_tags_url", "hooks_url", "issue_comment_url", "issue_events_url", "issues_url", "keys_url", "labels_url", "languages_url", "merges_url", "milestones_url", "notifications_url", "pulls_url", "releases_url", "stargazers_url", "statuses_url", "subscribers_url", "subscription_url", "tags_url", "teams_url", "trees_url", "created_at", "updated_at", "pushed_at", "git_url", "ssh_url", "clone_url", "svn_url", "mirror_url", "homepage", "language", "license", "default_branch", "size", "stargazers_count", "watchers_count", "forks_count", "open_issues_count", "forks", "open_issues", "watchers", "has_issues", "has_projects", "has_downloads", "has_wiki", "has_pages", "has_discussions", "archived", "disabled", "is_template", "web_commit_signoff_required", "visibility", "topics", "custom_properties", "allow_squash_merge", "allow_merge_commit", "allow_rebase_merge", "delete_branch_on_merge", "stargazers", "master_branch", "organization"]);
const REPOSITORY_LINK_NAMES = /* @__PURE__ */ new Set(["id", "name", "url"]);
const REPOSITORY_SUMMARY_NAMES = /* @__PURE__ */ new Set(["id", "node_id", "name", "full_name", "private", "owner", "description", "fork", "url", "html_url", "archive_url", "assignees_url", "blobs_url", "branches_url", "collaborators_url", "comments_url", "commits_url", "compare_url", "contents_url", "contributors_url", "deployments_url", "downloads_url", "events_url", "forks_url", "git_commits_url", "git_refs_url", "git_tags_url", "hooks_url", "issue_comment_url", "issue_events_url", "issues_url", "keys_url", "labels_url", "languages_url", "merges_url", "milestones_url", "notifications_url", "pulls_url", "releases_url", "stargazers_url", "statuses_url", "subscribers_url", "subscription_url", "tags_url", "teams_url", "trees_url"]);
const RUN_BRANCH_NAMES = /* @__PURE__ */ new Set(["ref", "sha", "repo"]);
const RUN_PULL_REQUEST_NAMES = /* @__PURE__ */ new Set(["id", "number", "url", "head", "base"]);
const TEAM_NAMES = /* @__PURE__ */ new Set(["id", "node_id", "name", "slug", "description", "privacy", "permission", "url", "html_url", "members_url", "repositories_url"]);
const USER_NAMES = /* @__PURE__ */ new Set(["login", "id", "node_id", "type", "site_admin", "name", "email", "avatar_url", "gravatar_id", "url", "html_url", "followers_url", "following_url", "gists_url", "starred_url", "subscriptions_url", "organizations_url", "repos_url", "events_url", "received_events_url"]);
const WATCH_REQUEST_NAMES = /* @__PURE__ */ new Set(["kinds"]);
const WORKFLOW_NAMES = /* @__PURE__ */ new Set(["id", "node_id", "name", "path", "state", "created_at", "updated_at", "url", "html_url", "badge_url"]);
const WORKFLOW_RUN_NAMES = /* @__PURE__ */ new Set(["id", "node_id", "name", "display_title", "path", "event", "status", "conclusion", "run_number", "run_attempt", "run_started_at", "created_at", "updated_at", "actor", "triggering_actor", "head_branch", "head_sha", "head_commit", "repository", "head_repository", "pull_requests", "workflow_id", "check_suite_id", "check_suite_node_id", "url", "html_url", "jobs_url", "logs_url", "artifacts_url", "cancel_url", "rerun_url", "check_suite_url", "workflow_url", "previous_attempt_url"]);
const WORKFLOW_RUN_EVENT_NAMES = /* @__PURE__ */ new Set(["action", "workflow", "workflow_run", "repository", "sender", "organization", "enterprise", "installation"]);
function appPermissionsMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function appPermissionsMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "App.permissions"))) {
    map.set(stringFromJson(name, "App.permissions"), stringFromJson(each, "App.permissions"));
  }
  return map;
}
function appEventsListToJson(value) {
  return value.map((each) => each);
}
function appEventsListFromJson(json) {
  return arrayFromJson(json, "App.events").map((each) => stringFromJson(each, "App.events"));
}
export function appToJson(value) {
  const json = {
    id: value.id,
    node_id: value.node_id
  };
  if (value.slug !== void 0) json["slug"] = value.slug;
  json["name"] = value.name;
  json["owner"] = userToJson(value.owner);
  json["description"] = value.description;
  json["external_url"] = value.external_url;
  json["html_url"] = value.html_url;
  json["created_at"] = value.created_at;
  json["updated_at"] = value.updated_at;
  if (value.permissions !== void 0) json["permissions"] = appPermissionsMapToJson(value.permissions);
  if (value.events !== void 0) json["events"] = appEventsListToJson(value.events);
  return json;
}
export function appFromJson(json) {
  const members = objectFromJson(json, APP_NAMES, "App");
  const slug = own(members, "slug");
  const description = own(members, "description");
  const permissions = own(members, "permissions");
  const events = own(members, "events");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "App.id"),
    node_id: stringFromJson(own(members, "node_id"), "App.node_id"),
    slug: slug === void 0 ? void 0 : stringFromJson(slug, "App.slug"),
    name: stringFromJson(own(members, "name"), "App.name"),
    owner: userFromJson(own(members, "owner")),
    description: description === null ? null : stringFromJson(description, "App.description"),
    external_url: stringFromJson(own(members, "external_url"), "App.external_url"),
    html_url: stringFromJson(own(members, "html_url"), "App.html_url"),
    created_at: integerFromJson(own(members, "created_at"), -140737488355328, 140737488355327, "App.created_at"),
    updated_at: integerFromJson(own(members, "updated_at"), -140737488355328, 140737488355327, "App.updated_at"),
    permissions: permissions === void 0 ? void 0 : appPermissionsMapFromJson(permissions),
    events: events === void 0 ? void 0 : appEventsListFromJson(events)
  };
}
export function autoMergeToJson(value) {
  return {
    enabled_by: value.enabled_by === null ? null : userToJson(value.enabled_by),
    merge_method: value.merge_method,
    commit_title: value.commit_title,
    commit_message: value.commit_message
  };
}
export function autoMergeFromJson(json) {
  const members = objectFromJson(json, AUTO_MERGE_NAMES, "AutoMerge");
  const enabled_by = own(members, "enabled_by");
  const commit_title = own(members, "commit_title");
  const commit_message = own(members, "commit_message");
  return {
    enabled_by: enabled_by === null ? null : userFromJson(enabled_by),
    merge_method: mergeMethodFromJson(own(members, "merge_method")),
    commit_title: commit_title === null ? null : stringFromJson(commit_title, "AutoMerge.commit_title"),
    commit_message: commit_message === null ? null : stringFromJson(commit_message, "AutoMerge.commit_message")
  };
}
export function baseChangeToJson(value) {
  return {
    ref: changeToJson(value.ref),
    sha: changeToJson(value.sha)
  };
}
export function baseChangeFromJson(json) {
  const members = objectFromJson(json, BASE_CHANGE_NAMES, "BaseChange");
  return {
    ref: changeFromJson(own(members, "ref")),
    sha: changeFromJson(own(members, "sha"))
  };
}
export function changeToJson(value) {
  return {
    from: value.from
  };
}
export function changeFromJson(json) {
  const members = objectFromJson(json, CHANGE_NAMES, "Change");
  return {
    from: stringFromJson(own(members, "from"), "Change.from")
  };
}
function commitAddedListToJson(value) {
  return value.map((each) => each);
}
function commitAddedListFromJson(json) {
  return arrayFromJson(json, "Commit.added").map((each) => stringFromJson(each, "Commit.added"));
}
function commitRemovedListToJson(value) {
  return value.map((each) => each);
}
function commitRemovedListFromJson(json) {
  return arrayFromJson(json, "Commit.removed").map((each) => stringFromJson(each, "Commit.removed"));
}
function commitModifiedListToJson(value) {
  return value.map((each) => each);
}
function commitModifiedListFromJson(json) {
  return arrayFromJson(json, "Commit.modified").map((each) => stringFromJson(each, "Commit.modified"));
}
export function commitToJson(value) {
  return {
    id: value.id,
    tree_id: value.tree_id,
    message: value.message,
    timestamp: value.timestamp,
    author: gitUserToJson(value.author),
    committer: gitUserToJson(value.committer),
    distinct: value.distinct,
    url: value.url,
    added: commitAddedListToJson(value.added),
    removed: commitRemovedListToJson(value.removed),
    modified: commitModifiedListToJson(value.modified)
  };
}
export function commitFromJson(json) {
  const members = objectFromJson(json, COMMIT_NAMES, "Commit");
  return {
    id: stringFromJson(own(members, "id"), "Commit.id"),
    tree_id: stringFromJson(own(members, "tree_id"), "Commit.tree_id"),
    message: stringFromJson(own(members, "message"), "Commit.message"),
    timestamp: integerFromJson(own(members, "timestamp"), -140737488355328, 140737488355327, "Commit.timestamp"),
    author: gitUserFromJson(own(members, "author")),
    committer: gitUserFromJson(own(members, "committer")),
    distinct: booleanFromJson(own(members, "distinct"), "Commit.distinct"),
    url: stringFromJson(own(members, "url"), "Commit.url"),
    added: commitAddedListFromJson(own(members, "added")),
    removed: commitRemovedListFromJson(own(members, "removed")),
    modified: commitModifiedListFromJson(own(members, "modified"))
  };
}
export function commitSummaryToJson(value) {
  return {
    id: value.id,
    tree_id: value.tree_id,
    message: value.message,
    timestamp: value.timestamp,
    author: gitUserToJson(value.author),
    committer: gitUserToJson(value.committer)
  };
}
export function commitSummaryFromJson(json) {
  const members = objectFromJson(json, COMMIT_SUMMARY_NAMES, "CommitSummary");
  return {
    id: stringFromJson(own(members, "id"), "CommitSummary.id"),
    tree_id: stringFromJson(own(members, "tree_id"), "CommitSummary.tree_id"),
    message: stringFromJson(own(members, "message"), "CommitSummary.message"),
    timestamp: integerFromJson(own(members, "timestamp"), -140737488355328, 140737488355327, "CommitSummary.timestamp"),
    author: gitUserFromJson(own(members, "author")),
    committer: gitUserFromJson(own(members, "committer"))
  };
}
function countsEventsMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function countsEventsMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Counts.events"))) {
    map.set(eventKindFromJson(name), integerFromJson(each, 0, 9007199254740991, "Counts.events"));
  }
  return map;
}
export function countsToJson(value) {
  return {
    events: countsEventsMapToJson(value.events)
  };
}
export function countsFromJson(json) {
  const members = objectFromJson(json, COUNTS_NAMES, "Counts");
  return {
    events: countsEventsMapFromJson(own(members, "events"))
  };
}
export function countsRequestToJson(value) {
  const json = {};
  if (value.since !== void 0) json["since"] = value.since;
  return json;
}
export function countsRequestFromJson(json) {
  const members = objectFromJson(json, COUNTS_REQUEST_NAMES, "CountsRequest");
  const since = own(members, "since");
  return {
    since: since === void 0 ? void 0 : integerFromJson(since, -140737488355328, 140737488355327, "CountsRequest.since")
  };
}
export function enterpriseToJson(value) {
  return {
    id: value.id,
    node_id: value.node_id,
    slug: value.slug,
    name: value.name,
    description: value.description,
    avatar_url: value.avatar_url,
    website_url: value.website_url,
    html_url: value.html_url,
    created_at: value.created_at,
    updated_at: value.updated_at
  };
}
export function enterpriseFromJson(json) {
  const members = objectFromJson(json, ENTERPRISE_NAMES, "Enterprise");
  const description = own(members, "description");
  const website_url = own(members, "website_url");
  const created_at = own(members, "created_at");
  const updated_at = own(members, "updated_at");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Enterprise.id"),
    node_id: stringFromJson(own(members, "node_id"), "Enterprise.node_id"),
    slug: stringFromJson(own(members, "slug"), "Enterprise.slug"),
    name: stringFromJson(own(members, "name"), "Enterprise.name"),
    description: description === null ? null : stringFromJson(description, "Enterprise.description"),
    avatar_url: stringFromJson(own(members, "avatar_url"), "Enterprise.avatar_url"),
    website_url: website_url === null ? null : stringFromJson(website_url, "Enterprise.website_url"),
    html_url: stringFromJson(own(members, "html_url"), "Enterprise.html_url"),
    created_at: created_at === null ? null : integerFromJson(created_at, -140737488355328, 140737488355327, "Enterprise.created_at"),
    updated_at: updated_at === null ? null : integerFromJson(updated_at, -140737488355328, 140737488355327, "Enterprise.updated_at")
  };
}
export function feedItemIssuesToJson(value) {
  return {
    kind: value.kind,
    event: issuesEventToJson(value.event)
  };
}
export function feedItemIssuesFromJson(json) {
  const members = objectFromJson(json, FEED_ITEM_ISSUES_NAMES, "FeedItem.issues");
  return {
    kind: constFromJson(own(members, "kind"), "issues", "FeedItem.issues.kind"),
    event: issuesEventFromJson(own(members, "event"))
  };
}
export function feedItemPullRequestToJson(value) {
  return {
    kind: value.kind,
    event: pullRequestEventToJson(value.event)
  };
}
export function feedItemPullRequestFromJson(json) {
  const members = objectFromJson(json, FEED_ITEM_PULL_REQUEST_NAMES, "FeedItem.pull_request");
  return {
    kind: constFromJson(own(members, "kind"), "pull_request", "FeedItem.pull_request.kind"),
    event: pullRequestEventFromJson(own(members, "event"))
  };
}
export function feedItemPushToJson(value) {
  return {
    kind: value.kind,
    event: pushEventToJson(value.event)
  };
}
export function feedItemPushFromJson(json) {
  const members = objectFromJson(json, FEED_ITEM_PUSH_NAMES, "FeedItem.push");
  return {
    kind: constFromJson(own(members, "kind"), "push", "FeedItem.push.kind"),
    event: pushEventFromJson(own(members, "event"))
  };
}
export function feedItemWorkflowRunToJson(value) {
  return {
    kind: value.kind,
    event: workflowRunEventToJson(value.event)
  };
}
export function feedItemWorkflowRunFromJson(json) {
  const members = objectFromJson(json, FEED_ITEM_WORKFLOW_RUN_NAMES, "FeedItem.workflow_run");
  return {
    kind: constFromJson(own(members, "kind"), "workflow_run", "FeedItem.workflow_run.kind"),
    event: workflowRunEventFromJson(own(members, "event"))
  };
}
export function gitUserToJson(value) {
  const json = {
    name: value.name,
    email: value.email
  };
  if (value.username !== void 0) json["username"] = value.username;
  if (value.date !== void 0) json["date"] = value.date;
  return json;
}
export function gitUserFromJson(json) {
  const members = objectFromJson(json, GIT_USER_NAMES, "GitUser");
  const email = own(members, "email");
  const username = own(members, "username");
  const date = own(members, "date");
  return {
    name: stringFromJson(own(members, "name"), "GitUser.name"),
    email: email === null ? null : stringFromJson(email, "GitUser.email"),
    username: username === void 0 ? void 0 : stringFromJson(username, "GitUser.username"),
    date: date === void 0 ? void 0 : integerFromJson(date, -140737488355328, 140737488355327, "GitUser.date")
  };
}
export function headToJson(value) {
  return {
    label: value.label,
    ref: value.ref,
    sha: value.sha,
    user: userToJson(value.user),
    repo: value.repo === null ? null : repositoryToJson(value.repo)
  };
}
export function headFromJson(json) {
  const members = objectFromJson(json, HEAD_NAMES, "Head");
  const repo = own(members, "repo");
  return {
    label: stringFromJson(own(members, "label"), "Head.label"),
    ref: stringFromJson(own(members, "ref"), "Head.ref"),
    sha: stringFromJson(own(members, "sha"), "Head.sha"),
    user: userFromJson(own(members, "user")),
    repo: repo === null ? null : repositoryFromJson(repo)
  };
}
export function installationToJson(value) {
  return {
    id: value.id,
    node_id: value.node_id
  };
}
export function installationFromJson(json) {
  const members = objectFromJson(json, INSTALLATION_NAMES, "Installation");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Installation.id"),
    node_id: stringFromJson(own(members, "node_id"), "Installation.node_id")
  };
}
function issueLabelsListToJson(value) {
  return value.map((each) => labelToJson(each));
}
function issueLabelsListFromJson(json) {
  return arrayFromJson(json, "Issue.labels").map((each) => labelFromJson(each));
}
function issueAssigneesListToJson(value) {
  return value.map((each) => userToJson(each));
}
function issueAssigneesListFromJson(json) {
  return arrayFromJson(json, "Issue.assignees").map((each) => userFromJson(each));
}
export function issueToJson(value) {
  const json = {
    id: value.id,
    node_id: value.node_id,
    number: value.number,
    title: value.title,
    body: value.body,
    user: userToJson(value.user),
    author_association: value.author_association
  };
  if (value.state !== void 0) json["state"] = value.state;
  if (value.state_reason !== void 0) json["state_reason"] = value.state_reason;
  if (value.labels !== void 0) json["labels"] = issueLabelsListToJson(value.labels);
  if (value.assignee !== void 0) json["assignee"] = value.assignee === null ? null : userToJson(value.assignee);
  json["assignees"] = issueAssigneesListToJson(value.assignees);
  json["milestone"] = value.milestone === null ? null : milestoneToJson(value.milestone);
  json["comments"] = value.comments;
  if (value.locked !== void 0) json["locked"] = value.locked;
  if (value.active_lock_reason !== void 0) json["active_lock_reason"] = value.active_lock_reason;
  if (value.draft !== void 0) json["draft"] = value.draft;
  if (value.reactions !== void 0) json["reactions"] = reactionsToJson(value.reactions);
  if (value.pull_request !== void 0) json["pull_request"] = issuePullRequestToJson(value.pull_request);
  if (value.performed_via_github_app !== void 0) json["performed_via_github_app"] = value.performed_via_github_app === null ? null : appToJson(value.performed_via_github_app);
  json["created_at"] = value.created_at;
  json["updated_at"] = value.updated_at;
  json["closed_at"] = value.closed_at;
  json["url"] = value.url;
  json["html_url"] = value.html_url;
  json["repository_url"] = value.repository_url;
  json["labels_url"] = value.labels_url;
  json["comments_url"] = value.comments_url;
  json["events_url"] = value.events_url;
  if (value.timeline_url !== void 0) json["timeline_url"] = value.timeline_url;
  return json;
}
export function issueFromJson(json) {
  const members = objectFromJson(json, ISSUE_NAMES, "Issue");
  const body = own(members, "body");
  const state = own(members, "state");
  const state_reason = own(members, "state_reason");
  const labels = own(members, "labels");
  const assignee = own(members, "assignee");
  const milestone = own(members, "milestone");
  const locked = own(members, "locked");
  const active_lock_reason = own(members, "active_lock_reason");
  const draft = own(members, "draft");
  const reactions = own(members, "reactions");
  const pull_request = own(members, "pull_request");
  const performed_via_github_app = own(members, "performed_via_github_app");
  const closed_at = own(members, "closed_at");
  const timeline_url = own(members, "timeline_url");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Issue.id"),
    node_id: stringFromJson(own(members, "node_id"), "Issue.node_id"),
    number: integerFromJson(own(members, "number"), 0, 4294967295, "Issue.number"),
    title: stringFromJson(own(members, "title"), "Issue.title"),
    body: body === null ? null : stringFromJson(body, "Issue.body"),
    user: userFromJson(own(members, "user")),
    author_association: authorAssociationFromJson(own(members, "author_association")),
    state: state === void 0 ? void 0 : stateFromJson(state),
    state_reason: state_reason === void 0 ? void 0 : state_reason === null ? null : stateReasonFromJson(state_reason),
    labels: labels === void 0 ? void 0 : issueLabelsListFromJson(labels),
    assignee: assignee === void 0 ? void 0 : assignee === null ? null : userFromJson(assignee),
    assignees: issueAssigneesListFromJson(own(members, "assignees")),
    milestone: milestone === null ? null : milestoneFromJson(milestone),
    comments: integerFromJson(own(members, "comments"), 0, 4294967295, "Issue.comments"),
    locked: locked === void 0 ? void 0 : booleanFromJson(locked, "Issue.locked"),
    active_lock_reason: active_lock_reason === void 0 ? void 0 : active_lock_reason === null ? null : lockReasonFromJson(active_lock_reason),
    draft: draft === void 0 ? void 0 : booleanFromJson(draft, "Issue.draft"),
    reactions: reactions === void 0 ? void 0 : reactionsFromJson(reactions),
    pull_request: pull_request === void 0 ? void 0 : issuePullRequestFromJson(pull_request),
    performed_via_github_app: performed_via_github_app === void 0 ? void 0 : performed_via_github_app === null ? null : appFromJson(performed_via_github_app),
    created_at: integerFromJson(own(members, "created_at"), -140737488355328, 140737488355327, "Issue.created_at"),
    updated_at: integerFromJson(own(members, "updated_at"), -140737488355328, 140737488355327, "Issue.updated_at"),
    closed_at: closed_at === null ? null : integerFromJson(closed_at, -140737488355328, 140737488355327, "Issue.closed_at"),
    url: stringFromJson(own(members, "url"), "Issue.url"),
    html_url: stringFromJson(own(members, "html_url"), "Issue.html_url"),
    repository_url: stringFromJson(own(members, "repository_url"), "Issue.repository_url"),
    labels_url: stringFromJson(own(members, "labels_url"), "Issue.labels_url"),
    comments_url: stringFromJson(own(members, "comments_url"), "Issue.comments_url"),
    events_url: stringFromJson(own(members, "events_url"), "Issue.events_url"),
    timeline_url: timeline_url === void 0 ? void 0 : stringFromJson(timeline_url, "Issue.timeline_url")
  };
}
export function issueChangesToJson(value) {
  const json = {};
  if (value.title !== void 0) json["title"] = changeToJson(value.title);
  if (value.body !== void 0) json["body"] = changeToJson(value.body);
  if (value.old_issue !== void 0) json["old_issue"] = value.old_issue === null ? null : issueToJson(value.old_issue);
  if (value.old_repository !== void 0) json["old_repository"] = repositoryToJson(value.old_repository);
  if (value.new_issue !== void 0) json["new_issue"] = issueToJson(value.new_issue);
  if (value.new_repository !== void 0) json["new_repository"] = repositoryToJson(value.new_repository);
  return json;
}
export function issueChangesFromJson(json) {
  const members = objectFromJson(json, ISSUE_CHANGES_NAMES, "IssueChanges");
  const title = own(members, "title");
  const body = own(members, "body");
  const old_issue = own(members, "old_issue");
  const old_repository = own(members, "old_repository");
  const new_issue = own(members, "new_issue");
  const new_repository = own(members, "new_repository");
  return {
    title: title === void 0 ? void 0 : changeFromJson(title),
    body: body === void 0 ? void 0 : changeFromJson(body),
    old_issue: old_issue === void 0 ? void 0 : old_issue === null ? null : issueFromJson(old_issue),
    old_repository: old_repository === void 0 ? void 0 : repositoryFromJson(old_repository),
    new_issue: new_issue === void 0 ? void 0 : issueFromJson(new_issue),
    new_repository: new_repository === void 0 ? void 0 : repositoryFromJson(new_repository)
  };
}
export function issuePullRequestToJson(value) {
  const json = {
    url: value.url,
    html_url: value.html_url,
    diff_url: value.diff_url,
    patch_url: value.patch_url
  };
  if (value.merged_at !== void 0) json["merged_at"] = value.merged_at;
  return json;
}
export function issuePullRequestFromJson(json) {
  const members = objectFromJson(json, ISSUE_PULL_REQUEST_NAMES, "IssuePullRequest");
  const merged_at = own(members, "merged_at");
  return {
    url: stringFromJson(own(members, "url"), "IssuePullRequest.url"),
    html_url: stringFromJson(own(members, "html_url"), "IssuePullRequest.html_url"),
    diff_url: stringFromJson(own(members, "diff_url"), "IssuePullRequest.diff_url"),
    patch_url: stringFromJson(own(members, "patch_url"), "IssuePullRequest.patch_url"),
    merged_at: merged_at === void 0 ? void 0 : merged_at === null ? null : integerFromJson(merged_at, -140737488355328, 140737488355327, "IssuePullRequest.merged_at")
  };
}
export function issuesEventToJson(value) {
  const json = {
    action: value.action,
    issue: issueToJson(value.issue)
  };
  if (value.changes !== void 0) json["changes"] = issueChangesToJson(value.changes);
  if (value.assignee !== void 0) json["assignee"] = value.assignee === null ? null : userToJson(value.assignee);
  if (value.label !== void 0) json["label"] = labelToJson(value.label);
  if (value.milestone !== void 0) json["milestone"] = milestoneToJson(value.milestone);
  json["repository"] = repositoryToJson(value.repository);
  json["sender"] = userToJson(value.sender);
  if (value.organization !== void 0) json["organization"] = organizationToJson(value.organization);
  if (value.enterprise !== void 0) json["enterprise"] = enterpriseToJson(value.enterprise);
  if (value.installation !== void 0) json["installation"] = installationToJson(value.installation);
  return json;
}
export function issuesEventFromJson(json) {
  const members = objectFromJson(json, ISSUES_EVENT_NAMES, "IssuesEvent");
  const changes = own(members, "changes");
  const assignee = own(members, "assignee");
  const label = own(members, "label");
  const milestone = own(members, "milestone");
  const organization = own(members, "organization");
  const enterprise = own(members, "enterprise");
  const installation = own(members, "installation");
  return {
    action: issueActionFromJson(own(members, "action")),
    issue: issueFromJson(own(members, "issue")),
    changes: changes === void 0 ? void 0 : issueChangesFromJson(changes),
    assignee: assignee === void 0 ? void 0 : assignee === null ? null : userFromJson(assignee),
    label: label === void 0 ? void 0 : labelFromJson(label),
    milestone: milestone === void 0 ? void 0 : milestoneFromJson(milestone),
    repository: repositoryFromJson(own(members, "repository")),
    sender: userFromJson(own(members, "sender")),
    organization: organization === void 0 ? void 0 : organizationFromJson(organization),
    enterprise: enterprise === void 0 ? void 0 : enterpriseFromJson(enterprise),
    installation: installation === void 0 ? void 0 : installationFromJson(installation)
  };
}
export function labelToJson(value) {
  const json = {
    id: value.id,
    node_id: value.node_id,
    url: value.url,
    name: value.name,
    color: value.color,
    default: value.default
  };
  if (value.description !== void 0) json["description"] = value.description;
  return json;
}
export function labelFromJson(json) {
  const members = objectFromJson(json, LABEL_NAMES, "Label");
  const description = own(members, "description");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Label.id"),
    node_id: stringFromJson(own(members, "node_id"), "Label.node_id"),
    url: stringFromJson(own(members, "url"), "Label.url"),
    name: stringFromJson(own(members, "name"), "Label.name"),
    color: stringFromJson(own(members, "color"), "Label.color"),
    default: booleanFromJson(own(members, "default"), "Label.default"),
    description: description === void 0 ? void 0 : description === null ? null : stringFromJson(description, "Label.description")
  };
}
function latestItemsListToJson(value) {
  return value.map((each) => feedItemToJson(each));
}
function latestItemsListFromJson(json) {
  return arrayFromJson(json, "Latest.items").map((each) => feedItemFromJson(each));
}
export function latestToJson(value) {
  return {
    items: latestItemsListToJson(value.items)
  };
}
export function latestFromJson(json) {
  const members = objectFromJson(json, LATEST_NAMES, "Latest");
  return {
    items: latestItemsListFromJson(own(members, "items"))
  };
}
export function latestRequestToJson(value) {
  return {
    kind: value.kind,
    count: value.count
  };
}
export function latestRequestFromJson(json) {
  const members = objectFromJson(json, LATEST_REQUEST_NAMES, "LatestRequest");
  return {
    kind: eventKindFromJson(own(members, "kind")),
    count: integerFromJson(own(members, "count"), 0, 255, "LatestRequest.count")
  };
}
export function licenseToJson(value) {
  return {
    key: value.key,
    name: value.name,
    spdx_id: value.spdx_id,
    node_id: value.node_id,
    url: value.url
  };
}
export function licenseFromJson(json) {
  const members = objectFromJson(json, LICENSE_NAMES, "License");
  const url = own(members, "url");
  return {
    key: stringFromJson(own(members, "key"), "License.key"),
    name: stringFromJson(own(members, "name"), "License.name"),
    spdx_id: stringFromJson(own(members, "spdx_id"), "License.spdx_id"),
    node_id: stringFromJson(own(members, "node_id"), "License.node_id"),
    url: url === null ? null : stringFromJson(url, "License.url")
  };
}
export function linkToJson(value) {
  return {
    href: value.href
  };
}
export function linkFromJson(json) {
  const members = objectFromJson(json, LINK_NAMES, "Link");
  return {
    href: stringFromJson(own(members, "href"), "Link.href")
  };
}
export function milestoneToJson(value) {
  return {
    id: value.id,
    node_id: value.node_id,
    url: value.url,
    html_url: value.html_url,
    labels_url: value.labels_url,
    number: value.number,
    title: value.title,
    description: value.description,
    creator: userToJson(value.creator),
    open_issues: value.open_issues,
    closed_issues: value.closed_issues,
    state: value.state,
    created_at: value.created_at,
    updated_at: value.updated_at,
    due_on: value.due_on,
    closed_at: value.closed_at
  };
}
export function milestoneFromJson(json) {
  const members = objectFromJson(json, MILESTONE_NAMES, "Milestone");
  const description = own(members, "description");
  const due_on = own(members, "due_on");
  const closed_at = own(members, "closed_at");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Milestone.id"),
    node_id: stringFromJson(own(members, "node_id"), "Milestone.node_id"),
    url: stringFromJson(own(members, "url"), "Milestone.url"),
    html_url: stringFromJson(own(members, "html_url"), "Milestone.html_url"),
    labels_url: stringFromJson(own(members, "labels_url"), "Milestone.labels_url"),
    number: integerFromJson(own(members, "number"), 0, 4294967295, "Milestone.number"),
    title: stringFromJson(own(members, "title"), "Milestone.title"),
    description: description === null ? null : stringFromJson(description, "Milestone.description"),
    creator: userFromJson(own(members, "creator")),
    open_issues: integerFromJson(own(members, "open_issues"), 0, 4294967295, "Milestone.open_issues"),
    closed_issues: integerFromJson(own(members, "closed_issues"), 0, 4294967295, "Milestone.closed_issues"),
    state: stateFromJson(own(members, "state")),
    created_at: integerFromJson(own(members, "created_at"), -140737488355328, 140737488355327, "Milestone.created_at"),
    updated_at: integerFromJson(own(members, "updated_at"), -140737488355328, 140737488355327, "Milestone.updated_at"),
    due_on: due_on === null ? null : integerFromJson(due_on, -140737488355328, 140737488355327, "Milestone.due_on"),
    closed_at: closed_at === null ? null : integerFromJson(closed_at, -140737488355328, 140737488355327, "Milestone.closed_at")
  };
}
export function organizationToJson(value) {
  const json = {
    login: value.login,
    id: value.id,
    node_id: value.node_id,
    description: value.description,
    avatar_url: value.avatar_url,
    url: value.url
  };
  if (value.html_url !== void 0) json["html_url"] = value.html_url;
  json["repos_url"] = value.repos_url;
  json["events_url"] = value.events_url;
  json["hooks_url"] = value.hooks_url;
  json["issues_url"] = value.issues_url;
  json["members_url"] = value.members_url;
  json["public_members_url"] = value.public_members_url;
  return json;
}
export function organizationFromJson(json) {
  const members = objectFromJson(json, ORGANIZATION_NAMES, "Organization");
  const description = own(members, "description");
  const html_url = own(members, "html_url");
  return {
    login: stringFromJson(own(members, "login"), "Organization.login"),
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Organization.id"),
    node_id: stringFromJson(own(members, "node_id"), "Organization.node_id"),
    description: description === null ? null : stringFromJson(description, "Organization.description"),
    avatar_url: stringFromJson(own(members, "avatar_url"), "Organization.avatar_url"),
    url: stringFromJson(own(members, "url"), "Organization.url"),
    html_url: html_url === void 0 ? void 0 : stringFromJson(html_url, "Organization.html_url"),
    repos_url: stringFromJson(own(members, "repos_url"), "Organization.repos_url"),
    events_url: stringFromJson(own(members, "events_url"), "Organization.events_url"),
    hooks_url: stringFromJson(own(members, "hooks_url"), "Organization.hooks_url"),
    issues_url: stringFromJson(own(members, "issues_url"), "Organization.issues_url"),
    members_url: stringFromJson(own(members, "members_url"), "Organization.members_url"),
    public_members_url: stringFromJson(own(members, "public_members_url"), "Organization.public_members_url")
  };
}
function pullRequestLabelsListToJson(value) {
  return value.map((each) => labelToJson(each));
}
function pullRequestLabelsListFromJson(json) {
  return arrayFromJson(json, "PullRequest.labels").map((each) => labelFromJson(each));
}
function pullRequestAssigneesListToJson(value) {
  return value.map((each) => userToJson(each));
}
function pullRequestAssigneesListFromJson(json) {
  return arrayFromJson(json, "PullRequest.assignees").map((each) => userFromJson(each));
}
function pullRequestRequestedReviewersListToJson(value) {
  return value.map((each) => userToJson(each));
}
function pullRequestRequestedReviewersListFromJson(json) {
  return arrayFromJson(json, "PullRequest.requested_reviewers").map((each) => userFromJson(each));
}
function pullRequestRequestedTeamsListToJson(value) {
  return value.map((each) => teamToJson(each));
}
function pullRequestRequestedTeamsListFromJson(json) {
  return arrayFromJson(json, "PullRequest.requested_teams").map((each) => teamFromJson(each));
}
export function pullRequestToJson(value) {
  const json = {
    id: value.id,
    node_id: value.node_id,
    number: value.number,
    title: value.title,
    body: value.body,
    user: userToJson(value.user),
    author_association: value.author_association,
    state: value.state,
    draft: value.draft,
    locked: value.locked
  };
  if (value.active_lock_reason !== void 0) json["active_lock_reason"] = value.active_lock_reason;
  json["labels"] = pullRequestLabelsListToJson(value.labels);
  json["assignee"] = value.assignee === null ? null : userToJson(value.assignee);
  json["assignees"] = pullRequestAssigneesListToJson(value.assignees);
  json["requested_reviewers"] = pullRequestRequestedReviewersListToJson(value.requested_reviewers);
  json["requested_teams"] = pullRequestRequestedTeamsListToJson(value.requested_teams);
  json["milestone"] = value.milestone === null ? null : milestoneToJson(value.milestone);
  json["created_at"] = value.created_at;
  json["updated_at"] = value.updated_at;
  json["closed_at"] = value.closed_at;
  json["head"] = headToJson(value.head);
  json["base"] = headToJson(value.base);
  json["merged"] = value.merged;
  json["merged_at"] = value.merged_at;
  json["merged_by"] = value.merged_by === null ? null : userToJson(value.merged_by);
  json["merge_commit_sha"] = value.merge_commit_sha;
  json["mergeable"] = value.mergeable;
  json["rebaseable"] = value.rebaseable;
  json["mergeable_state"] = value.mergeable_state;
  if (value.auto_merge !== void 0) json["auto_merge"] = value.auto_merge === null ? null : autoMergeToJson(value.auto_merge);
  json["maintainer_can_modify"] = value.maintainer_can_modify;
  json["comments"] = value.comments;
  json["review_comments"] = value.review_comments;
  json["commits"] = value.commits;
  json["additions"] = value.additions;
  json["deletions"] = value.deletions;
  json["changed_files"] = value.changed_files;
  json["url"] = value.url;
  json["html_url"] = value.html_url;
  json["diff_url"] = value.diff_url;
  json["patch_url"] = value.patch_url;
  json["issue_url"] = value.issue_url;
  json["commits_url"] = value.commits_url;
  json["review_comments_url"] = value.review_comments_url;
  json["review_comment_url"] = value.review_comment_url;
  json["comments_url"] = value.comments_url;
  json["statuses_url"] = value.statuses_url;
  json["_links"] = pullRequestLinksToJson(value._links);
  return json;
}
export function pullRequestFromJson(json) {
  const members = objectFromJson(json, PULL_REQUEST_NAMES, "PullRequest");
  const body = own(members, "body");
  const active_lock_reason = own(members, "active_lock_reason");
  const assignee = own(members, "assignee");
  const milestone = own(members, "milestone");
  const closed_at = own(members, "closed_at");
  const merged = own(members, "merged");
  const merged_at = own(members, "merged_at");
  const merged_by = own(members, "merged_by");
  const merge_commit_sha = own(members, "merge_commit_sha");
  const mergeable = own(members, "mergeable");
  const rebaseable = own(members, "rebaseable");
  const auto_merge = own(members, "auto_merge");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "PullRequest.id"),
    node_id: stringFromJson(own(members, "node_id"), "PullRequest.node_id"),
    number: integerFromJson(own(members, "number"), 0, 4294967295, "PullRequest.number"),
    title: stringFromJson(own(members, "title"), "PullRequest.title"),
    body: body === null ? null : stringFromJson(body, "PullRequest.body"),
    user: userFromJson(own(members, "user")),
    author_association: authorAssociationFromJson(own(members, "author_association")),
    state: stateFromJson(own(members, "state")),
    draft: booleanFromJson(own(members, "draft"), "PullRequest.draft"),
    locked: booleanFromJson(own(members, "locked"), "PullRequest.locked"),
    active_lock_reason: active_lock_reason === void 0 ? void 0 : active_lock_reason === null ? null : lockReasonFromJson(active_lock_reason),
    labels: pullRequestLabelsListFromJson(own(members, "labels")),
    assignee: assignee === null ? null : userFromJson(assignee),
    assignees: pullRequestAssigneesListFromJson(own(members, "assignees")),
    requested_reviewers: pullRequestRequestedReviewersListFromJson(own(members, "requested_reviewers")),
    requested_teams: pullRequestRequestedTeamsListFromJson(own(members, "requested_teams")),
    milestone: milestone === null ? null : milestoneFromJson(milestone),
    created_at: integerFromJson(own(members, "created_at"), -140737488355328, 140737488355327, "PullRequest.created_at"),
    updated_at: integerFromJson(own(members, "updated_at"), -140737488355328, 140737488355327, "PullRequest.updated_at"),
    closed_at: closed_at === null ? null : integerFromJson(closed_at, -140737488355328, 140737488355327, "PullRequest.closed_at"),
    head: headFromJson(own(members, "head")),
    base: headFromJson(own(members, "base")),
    merged: merged === null ? null : booleanFromJson(merged, "PullRequest.merged"),
    merged_at: merged_at === null ? null : integerFromJson(merged_at, -140737488355328, 140737488355327, "PullRequest.merged_at"),
    merged_by: merged_by === null ? null : userFromJson(merged_by),
    merge_commit_sha: merge_commit_sha === null ? null : stringFromJson(merge_commit_sha, "PullRequest.merge_commit_sha"),
    mergeable: mergeable === null ? null : booleanFromJson(mergeable, "PullRequest.mergeable"),
    rebaseable: rebaseable === null ? null : booleanFromJson(rebaseable, "PullRequest.rebaseable"),
    mergeable_state: stringFromJson(own(members, "mergeable_state"), "PullRequest.mergeable_state"),
    auto_merge: auto_merge === void 0 ? void 0 : auto_merge === null ? null : autoMergeFromJson(auto_merge),
    maintainer_can_modify: booleanFromJson(own(members, "maintainer_can_modify"), "PullRequest.maintainer_can_modify"),
    comments: integerFromJson(own(members, "comments"), 0, 4294967295, "PullRequest.comments"),
    review_comments: integerFromJson(own(members, "review_comments"), 0, 4294967295, "PullRequest.review_comments"),
    commits: integerFromJson(own(members, "commits"), 0, 4294967295, "PullRequest.commits"),
    additions: integerFromJson(own(members, "additions"), 0, 4294967295, "PullRequest.additions"),
    deletions: integerFromJson(own(members, "deletions"), 0, 4294967295, "PullRequest.deletions"),
    changed_files: integerFromJson(own(members, "changed_files"), 0, 4294967295, "PullRequest.changed_files"),
    url: stringFromJson(own(members, "url"), "PullRequest.url"),
    html_url: stringFromJson(own(members, "html_url"), "PullRequest.html_url"),
    diff_url: stringFromJson(own(members, "diff_url"), "PullRequest.diff_url"),
    patch_url: stringFromJson(own(members, "patch_url"), "PullRequest.patch_url"),
    issue_url: stringFromJson(own(members, "issue_url"), "PullRequest.issue_url"),
    commits_url: stringFromJson(own(members, "commits_url"), "PullRequest.commits_url"),
    review_comments_url: stringFromJson(own(members, "review_comments_url"), "PullRequest.review_comments_url"),
    review_comment_url: stringFromJson(own(members, "review_comment_url"), "PullRequest.review_comment_url"),
    comments_url: stringFromJson(own(members, "comments_url"), "PullRequest.comments_url"),
    statuses_url: stringFromJson(own(members, "statuses_url"), "PullRequest.statuses_url"),
    _links: pullRequestLinksFromJson(own(members, "_links"))
  };
}
export function pullRequestChangesToJson(value) {
  const json = {};
  if (value.title !== void 0) json["title"] = changeToJson(value.title);
  if (value.body !== void 0) json["body"] = changeToJson(value.body);
  if (value.base !== void 0) json["base"] = baseChangeToJson(value.base);
  return json;
}
export function pullRequestChangesFromJson(json) {
  const members = objectFromJson(json, PULL_REQUEST_CHANGES_NAMES, "PullRequestChanges");
  const title = own(members, "title");
  const body = own(members, "body");
  const base = own(members, "base");
  return {
    title: title === void 0 ? void 0 : changeFromJson(title),
    body: body === void 0 ? void 0 : changeFromJson(body),
    base: base === void 0 ? void 0 : baseChangeFromJson(base)
  };
}
export function pullRequestEventToJson(value) {
  const json = {
    action: value.action,
    number: value.number,
    pull_request: pullRequestToJson(value.pull_request)
  };
  if (value.changes !== void 0) json["changes"] = pullRequestChangesToJson(value.changes);
  if (value.assignee !== void 0) json["assignee"] = value.assignee === null ? null : userToJson(value.assignee);
  if (value.label !== void 0) json["label"] = labelToJson(value.label);
  if (value.milestone !== void 0) json["milestone"] = milestoneToJson(value.milestone);
  if (value.requested_reviewer !== void 0) json["requested_reviewer"] = userToJson(value.requested_reviewer);
  if (value.before !== void 0) json["before"] = value.before;
  if (value.after !== void 0) json["after"] = value.after;
  json["repository"] = repositoryToJson(value.repository);
  json["sender"] = userToJson(value.sender);
  if (value.organization !== void 0) json["organization"] = organizationToJson(value.organization);
  if (value.enterprise !== void 0) json["enterprise"] = enterpriseToJson(value.enterprise);
  if (value.installation !== void 0) json["installation"] = installationToJson(value.installation);
  return json;
}
export function pullRequestEventFromJson(json) {
  const members = objectFromJson(json, PULL_REQUEST_EVENT_NAMES, "PullRequestEvent");
  const changes = own(members, "changes");
  const assignee = own(members, "assignee");
  const label = own(members, "label");
  const milestone = own(members, "milestone");
  const requested_reviewer = own(members, "requested_reviewer");
  const before = own(members, "before");
  const after = own(members, "after");
  const organization = own(members, "organization");
  const enterprise = own(members, "enterprise");
  const installation = own(members, "installation");
  return {
    action: pullRequestActionFromJson(own(members, "action")),
    number: integerFromJson(own(members, "number"), 0, 4294967295, "PullRequestEvent.number"),
    pull_request: pullRequestFromJson(own(members, "pull_request")),
    changes: changes === void 0 ? void 0 : pullRequestChangesFromJson(changes),
    assignee: assignee === void 0 ? void 0 : assignee === null ? null : userFromJson(assignee),
    label: label === void 0 ? void 0 : labelFromJson(label),
    milestone: milestone === void 0 ? void 0 : milestoneFromJson(milestone),
    requested_reviewer: requested_reviewer === void 0 ? void 0 : userFromJson(requested_reviewer),
    before: before === void 0 ? void 0 : stringFromJson(before, "PullRequestEvent.before"),
    after: after === void 0 ? void 0 : stringFromJson(after, "PullRequestEvent.after"),
    repository: repositoryFromJson(own(members, "repository")),
    sender: userFromJson(own(members, "sender")),
    organization: organization === void 0 ? void 0 : organizationFromJson(organization),
    enterprise: enterprise === void 0 ? void 0 : enterpriseFromJson(enterprise),
    installation: installation === void 0 ? void 0 : installationFromJson(installation)
  };
}
export function pullRequestLinksToJson(value) {
  return {
    self: linkToJson(value.self),
    html: linkToJson(value.html),
    issue: linkToJson(value.issue),
    comments: linkToJson(value.comments),
    review_comments: linkToJson(value.review_comments),
    review_comment: linkToJson(value.review_comment),
    commits: linkToJson(value.commits),
    statuses: linkToJson(value.statuses)
  };
}
export function pullRequestLinksFromJson(json) {
  const members = objectFromJson(json, PULL_REQUEST_LINKS_NAMES, "PullRequestLinks");
  return {
    self: linkFromJson(own(members, "self")),
    html: linkFromJson(own(members, "html")),
    issue: linkFromJson(own(members, "issue")),
    comments: linkFromJson(own(members, "comments")),
    review_comments: linkFromJson(own(members, "review_comments")),
    review_comment: linkFromJson(own(members, "review_comment")),
    commits: linkFromJson(own(members, "commits")),
    statuses: linkFromJson(own(members, "statuses"))
  };
}
function pushEventCommitsListToJson(value) {
  return value.map((each) => commitToJson(each));
}
function pushEventCommitsListFromJson(json) {
  return arrayFromJson(json, "PushEvent.commits").map((each) => commitFromJson(each));
}
export function pushEventToJson(value) {
  const json = {
    ref: value.ref,
    before: value.before,
    after: value.after,
    base_ref: value.base_ref,
    created: value.created,
    deleted: value.deleted,
    forced: value.forced,
    compare: value.compare,
    commits: pushEventCommitsListToJson(value.commits),
    head_commit: value.head_commit === null ? null : commitToJson(value.head_commit),
    pusher: gitUserToJson(value.pusher),
    repository: repositoryToJson(value.repository),
    sender: userToJson(value.sender)
  };
  if (value.organization !== void 0) json["organization"] = organizationToJson(value.organization);
  if (value.enterprise !== void 0) json["enterprise"] = enterpriseToJson(value.enterprise);
  if (value.installation !== void 0) json["installation"] = installationToJson(value.installation);
  return json;
}
export function pushEventFromJson(json) {
  const members = objectFromJson(json, PUSH_EVENT_NAMES, "PushEvent");
  const base_ref = own(members, "base_ref");
  const head_commit = own(members, "head_commit");
  const organization = own(members, "organization");
  const enterprise = own(members, "enterprise");
  const installation = own(members, "installation");
  return {
    ref: stringFromJson(own(members, "ref"), "PushEvent.ref"),
    before: stringFromJson(own(members, "before"), "PushEvent.before"),
    after: stringFromJson(own(members, "after"), "PushEvent.after"),
    base_ref: base_ref === null ? null : stringFromJson(base_ref, "PushEvent.base_ref"),
    created: booleanFromJson(own(members, "created"), "PushEvent.created"),
    deleted: booleanFromJson(own(members, "deleted"), "PushEvent.deleted"),
    forced: booleanFromJson(own(members, "forced"), "PushEvent.forced"),
    compare: stringFromJson(own(members, "compare"), "PushEvent.compare"),
    commits: pushEventCommitsListFromJson(own(members, "commits")),
    head_commit: head_commit === null ? null : commitFromJson(head_commit),
    pusher: gitUserFromJson(own(members, "pusher")),
    repository: repositoryFromJson(own(members, "repository")),
    sender: userFromJson(own(members, "sender")),
    organization: organization === void 0 ? void 0 : organizationFromJson(organization),
    enterprise: enterprise === void 0 ? void 0 : enterpriseFromJson(enterprise),
    installation: installation === void 0 ? void 0 : installationFromJson(installation)
  };
}
export function reactionsToJson(value) {
  return {
    url: value.url,
    total_count: value.total_count,
    "+1": value["+1"],
    "-1": value["-1"],
    laugh: value.laugh,
    hooray: value.hooray,
    confused: value.confused,
    heart: value.heart,
    rocket: value.rocket,
    eyes: value.eyes
  };
}
export function reactionsFromJson(json) {
  const members = objectFromJson(json, REACTIONS_NAMES, "Reactions");
  return {
    url: stringFromJson(own(members, "url"), "Reactions.url"),
    total_count: integerFromJson(own(members, "total_count"), 0, 4294967295, "Reactions.total_count"),
    "+1": integerFromJson(own(members, "+1"), 0, 4294967295, "Reactions.+1"),
    "-1": integerFromJson(own(members, "-1"), 0, 4294967295, "Reactions.-1"),
    laugh: integerFromJson(own(members, "laugh"), 0, 4294967295, "Reactions.laugh"),
    hooray: integerFromJson(own(members, "hooray"), 0, 4294967295, "Reactions.hooray"),
    confused: integerFromJson(own(members, "confused"), 0, 4294967295, "Reactions.confused"),
    heart: integerFromJson(own(members, "heart"), 0, 4294967295, "Reactions.heart"),
    rocket: integerFromJson(own(members, "rocket"), 0, 4294967295, "Reactions.rocket"),
    eyes: integerFromJson(own(members, "eyes"), 0, 4294967295, "Reactions.eyes")
  };
}
function repositoryTopicsListToJson(value) {
  return value.map((each) => each);
}
function repositoryTopicsListFromJson(json) {
  return arrayFromJson(json, "Repository.topics").map((each) => stringFromJson(each, "Repository.topics"));
}
function repositoryCustomPropertiesMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function repositoryCustomPropertiesMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Repository.custom_properties"))) {
    map.set(stringFromJson(name, "Repository.custom_properties"), jsonFromJson(each, 4096, 32, "Repository.custom_properties"));
  }
  return map;
}
export function repositoryToJson(value) {
  const json = {
    id: value.id,
    node_id: value.node_id,
    name: value.name,
    full_name: value.full_name,
    private: value.private,
    owner: userToJson(value.owner),
    description: value.description,
    fork: value.fork,
    url: value.url,
    html_url: value.html_url,
    archive_url: value.archive_url,
    assignees_url: value.assignees_url,
    blobs_url: value.blobs_url,
    branches_url: value.branches_url,
    collaborators_url: value.collaborators_url,
    comments_url: value.comments_url,
    commits_url: value.commits_url,
    compare_url: value.compare_url,
    contents_url: value.contents_url,
    contributors_url: value.contributors_url,
    deployments_url: value.deployments_url,
    downloads_url: value.downloads_url,
    events_url: value.events_url,
    forks_url: value.forks_url,
    git_commits_url: value.git_commits_url,
    git_refs_url: value.git_refs_url,
    git_tags_url: value.git_tags_url,
    hooks_url: value.hooks_url,
    issue_comment_url: value.issue_comment_url,
    issue_events_url: value.issue_events_url,
    issues_url: value.issues_url,
    keys_url: value.keys_url,
    labels_url: value.labels_url,
    languages_url: value.languages_url,
    merges_url: value.merges_url,
    milestones_url: value.milestones_url,
    notifications_url: value.notifications_url,
    pulls_url: value.pulls_url,
    releases_url: value.releases_url,
    stargazers_url: value.stargazers_url,
    statuses_url: value.statuses_url,
    subscribers_url: value.subscribers_url,
    subscription_url: value.subscription_url,
    tags_url: value.tags_url,
    teams_url: value.teams_url,
    trees_url: value.trees_url,
    created_at: value.created_at,
    updated_at: value.updated_at,
    pushed_at: value.pushed_at,
    git_url: value.git_url,
    ssh_url: value.ssh_url,
    clone_url: value.clone_url,
    svn_url: value.svn_url,
    mirror_url: value.mirror_url,
    homepage: value.homepage,
    language: value.language,
    license: value.license === null ? null : licenseToJson(value.license),
    default_branch: value.default_branch,
    size: value.size,
    stargazers_count: value.stargazers_count,
    watchers_count: value.watchers_count,
    forks_count: value.forks_count,
    open_issues_count: value.open_issues_count,
    forks: value.forks,
    open_issues: value.open_issues,
    watchers: value.watchers,
    has_issues: value.has_issues,
    has_projects: value.has_projects,
    has_downloads: value.has_downloads,
    has_wiki: value.has_wiki,
    has_pages: value.has_pages
  };
  if (value.has_discussions !== void 0) json["has_discussions"] = value.has_discussions;
  json["archived"] = value.archived;
  if (value.disabled !== void 0) json["disabled"] = value.disabled;
  if (value.is_template !== void 0) json["is_template"] = value.is_template;
  if (value.web_commit_signoff_required !== void 0) json["web_commit_signoff_required"] = value.web_commit_signoff_required;
  if (value.visibility !== void 0) json["visibility"] = value.visibility;
  if (value.topics !== void 0) json["topics"] = repositoryTopicsListToJson(value.topics);
  if (value.custom_properties !== void 0) json["custom_properties"] = repositoryCustomPropertiesMapToJson(value.custom_properties);
  if (value.allow_squash_merge !== void 0) json["allow_squash_merge"] = value.allow_squash_merge;
  if (value.allow_merge_commit !== void 0) json["allow_merge_commit"] = value.allow_merge_commit;
  if (value.allow_rebase_merge !== void 0) json["allow_rebase_merge"] = value.allow_rebase_merge;
  if (value.delete_branch_on_merge !== void 0) json["delete_branch_on_merge"] = value.delete_branch_on_merge;
  if (value.stargazers !== void 0) json["stargazers"] = value.stargazers;
  if (value.master_branch !== void 0) json["master_branch"] = value.master_branch;
  if (value.organization !== void 0) json["organization"] = value.organization;
  return json;
}
export function repositoryFromJson(json) {
  const members = objectFromJson(json, REPOSITORY_NAMES, "Repository");
  const description = own(members, "description");
  const pushed_at = own(members, "pushed_at");
  const mirror_url = own(members, "mirror_url");
  const homepage = own(members, "homepage");
  const language = own(members, "language");
  const license = own(members, "license");
  const has_discussions = own(members, "has_discussions");
  const disabled = own(members, "disabled");
  const is_template = own(members, "is_template");
  const web_commit_signoff_required = own(members, "web_commit_signoff_required");
  const visibility = own(members, "visibility");
  const topics = own(members, "topics");
  const custom_properties = own(members, "custom_properties");
  const allow_squash_merge = own(members, "allow_squash_merge");
  const allow_merge_commit = own(members, "allow_merge_commit");
  const allow_rebase_merge = own(members, "allow_rebase_merge");
  const delete_branch_on_merge = own(members, "delete_branch_on_merge");
  const stargazers = own(members, "stargazers");
  const master_branch = own(members, "master_branch");
  const organization = own(members, "organization");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Repository.id"),
    node_id: stringFromJson(own(members, "node_id"), "Repository.node_id"),
    name: stringFromJson(own(members, "name"), "Repository.name"),
    full_name: stringFromJson(own(members, "full_name"), "Repository.full_name"),
    private: booleanFromJson(own(members, "private"), "Repository.private"),
    owner: userFromJson(own(members, "owner")),
    description: description === null ? null : stringFromJson(description, "Repository.description"),
    fork: booleanFromJson(own(members, "fork"), "Repository.fork"),
    url: stringFromJson(own(members, "url"), "Repository.url"),
    html_url: stringFromJson(own(members, "html_url"), "Repository.html_url"),
    archive_url: stringFromJson(own(members, "archive_url"), "Repository.archive_url"),
    assignees_url: stringFromJson(own(members, "assignees_url"), "Repository.assignees_url"),
    blobs_url: stringFromJson(own(members, "blobs_url"), "Repository.blobs_url"),
    branches_url: stringFromJson(own(members, "branches_url"), "Repository.branches_url"),
    collaborators_url: stringFromJson(own(members, "collaborators_url"), "Repository.collaborators_url"),
    comments_url: stringFromJson(own(members, "comments_url"), "Repository.comments_url"),
    commits_url: stringFromJson(own(members, "commits_url"), "Repository.commits_url"),
    compare_url: stringFromJson(own(members, "compare_url"), "Repository.compare_url"),
    contents_url: stringFromJson(own(members, "contents_url"), "Repository.contents_url"),
    contributors_url: stringFromJson(own(members, "contributors_url"), "Repository.contributors_url"),
    deployments_url: stringFromJson(own(members, "deployments_url"), "Repository.deployments_url"),
    downloads_url: stringFromJson(own(members, "downloads_url"), "Repository.downloads_url"),
    events_url: stringFromJson(own(members, "events_url"), "Repository.events_url"),
    forks_url: stringFromJson(own(members, "forks_url"), "Repository.forks_url"),
    git_commits_url: stringFromJson(own(members, "git_commits_url"), "Repository.git_commits_url"),
    git_refs_url: stringFromJson(own(members, "git_refs_url"), "Repository.git_refs_url"),
    git_tags_url: stringFromJson(own(members, "git_tags_url"), "Repository.git_tags_url"),
    hooks_url: stringFromJson(own(members, "hooks_url"), "Repository.hooks_url"),
    issue_comment_url: stringFromJson(own(members, "issue_comment_url"), "Repository.issue_comment_url"),
    issue_events_url: stringFromJson(own(members, "issue_events_url"), "Repository.issue_events_url"),
    issues_url: stringFromJson(own(members, "issues_url"), "Repository.issues_url"),
    keys_url: stringFromJson(own(members, "keys_url"), "Repository.keys_url"),
    labels_url: stringFromJson(own(members, "labels_url"), "Repository.labels_url"),
    languages_url: stringFromJson(own(members, "languages_url"), "Repository.languages_url"),
    merges_url: stringFromJson(own(members, "merges_url"), "Repository.merges_url"),
    milestones_url: stringFromJson(own(members, "milestones_url"), "Repository.milestones_url"),
    notifications_url: stringFromJson(own(members, "notifications_url"), "Repository.notifications_url"),
    pulls_url: stringFromJson(own(members, "pulls_url"), "Repository.pulls_url"),
    releases_url: stringFromJson(own(members, "releases_url"), "Repository.releases_url"),
    stargazers_url: stringFromJson(own(members, "stargazers_url"), "Repository.stargazers_url"),
    statuses_url: stringFromJson(own(members, "statuses_url"), "Repository.statuses_url"),
    subscribers_url: stringFromJson(own(members, "subscribers_url"), "Repository.subscribers_url"),
    subscription_url: stringFromJson(own(members, "subscription_url"), "Repository.subscription_url"),
    tags_url: stringFromJson(own(members, "tags_url"), "Repository.tags_url"),
    teams_url: stringFromJson(own(members, "teams_url"), "Repository.teams_url"),
    trees_url: stringFromJson(own(members, "trees_url"), "Repository.trees_url"),
    created_at: integerFromJson(own(members, "created_at"), -140737488355328, 140737488355327, "Repository.created_at"),
    updated_at: integerFromJson(own(members, "updated_at"), -140737488355328, 140737488355327, "Repository.updated_at"),
    pushed_at: pushed_at === null ? null : integerFromJson(pushed_at, -140737488355328, 140737488355327, "Repository.pushed_at"),
    git_url: stringFromJson(own(members, "git_url"), "Repository.git_url"),
    ssh_url: stringFromJson(own(members, "ssh_url"), "Repository.ssh_url"),
    clone_url: stringFromJson(own(members, "clone_url"), "Repository.clone_url"),
    svn_url: stringFromJson(own(members, "svn_url"), "Repository.svn_url"),
    mirror_url: mirror_url === null ? null : stringFromJson(mirror_url, "Repository.mirror_url"),
    homepage: homepage === null ? null : stringFromJson(homepage, "Repository.homepage"),
    language: language === null ? null : stringFromJson(language, "Repository.language"),
    license: license === null ? null : licenseFromJson(license),
    default_branch: stringFromJson(own(members, "default_branch"), "Repository.default_branch"),
    size: integerFromJson(own(members, "size"), 0, 4294967295, "Repository.size"),
    stargazers_count: integerFromJson(own(members, "stargazers_count"), 0, 4294967295, "Repository.stargazers_count"),
    watchers_count: integerFromJson(own(members, "watchers_count"), 0, 4294967295, "Repository.watchers_count"),
    forks_count: integerFromJson(own(members, "forks_count"), 0, 4294967295, "Repository.forks_count"),
    open_issues_count: integerFromJson(own(members, "open_issues_count"), 0, 4294967295, "Repository.open_issues_count"),
    forks: integerFromJson(own(members, "forks"), 0, 4294967295, "Repository.forks"),
    open_issues: integerFromJson(own(members, "open_issues"), 0, 4294967295, "Repository.open_issues"),
    watchers: integerFromJson(own(members, "watchers"), 0, 4294967295, "Repository.watchers"),
    has_issues: booleanFromJson(own(members, "has_issues"), "Repository.has_issues"),
    has_projects: booleanFromJson(own(members, "has_projects"), "Repository.has_projects"),
    has_downloads: booleanFromJson(own(members, "has_downloads"), "Repository.has_downloads"),
    has_wiki: booleanFromJson(own(members, "has_wiki"), "Repository.has_wiki"),
    has_pages: booleanFromJson(own(members, "has_pages"), "Repository.has_pages"),
    has_discussions: has_discussions === void 0 ? void 0 : booleanFromJson(has_discussions, "Repository.has_discussions"),
    archived: booleanFromJson(own(members, "archived"), "Repository.archived"),
    disabled: disabled === void 0 ? void 0 : booleanFromJson(disabled, "Repository.disabled"),
    is_template: is_template === void 0 ? void 0 : booleanFromJson(is_template, "Repository.is_template"),
    web_commit_signoff_required: web_commit_signoff_required === void 0 ? void 0 : booleanFromJson(web_commit_signoff_required, "Repository.web_commit_signoff_required"),
    visibility: visibility === void 0 ? void 0 : visibilityFromJson(visibility),
    topics: topics === void 0 ? void 0 : repositoryTopicsListFromJson(topics),
    custom_properties: custom_properties === void 0 ? void 0 : repositoryCustomPropertiesMapFromJson(custom_properties),
    allow_squash_merge: allow_squash_merge === void 0 ? void 0 : booleanFromJson(allow_squash_merge, "Repository.allow_squash_merge"),
    allow_merge_commit: allow_merge_commit === void 0 ? void 0 : booleanFromJson(allow_merge_commit, "Repository.allow_merge_commit"),
    allow_rebase_merge: allow_rebase_merge === void 0 ? void 0 : booleanFromJson(allow_rebase_merge, "Repository.allow_rebase_merge"),
    delete_branch_on_merge: delete_branch_on_merge === void 0 ? void 0 : booleanFromJson(delete_branch_on_merge, "Repository.delete_branch_on_merge"),
    stargazers: stargazers === void 0 ? void 0 : integerFromJson(stargazers, 0, 4294967295, "Repository.stargazers"),
    master_branch: master_branch === void 0 ? void 0 : stringFromJson(master_branch, "Repository.master_branch"),
    organization: organization === void 0 ? void 0 : stringFromJson(organization, "Repository.organization")
  };
}
export function repositoryLinkToJson(value) {
  return {
    id: value.id,
    name: value.name,
    url: value.url
  };
}
export function repositoryLinkFromJson(json) {
  const members = objectFromJson(json, REPOSITORY_LINK_NAMES, "RepositoryLink");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "RepositoryLink.id"),
    name: stringFromJson(own(members, "name"), "RepositoryLink.name"),
    url: stringFromJson(own(members, "url"), "RepositoryLink.url")
  };
}
export function repositorySummaryToJson(value) {
  return {
    id: value.id,
    node_id: value.node_id,
    name: value.name,
    full_name: value.full_name,
    private: value.private,
    owner: userToJson(value.owner),
    description: value.description,
    fork: value.fork,
    url: value.url,
    html_url: value.html_url,
    archive_url: value.archive_url,
    assignees_url: value.assignees_url,
    blobs_url: value.blobs_url,
    branches_url: value.branches_url,
    collaborators_url: value.collaborators_url,
    comments_url: value.comments_url,
    commits_url: value.commits_url,
    compare_url: value.compare_url,
    contents_url: value.contents_url,
    contributors_url: value.contributors_url,
    deployments_url: value.deployments_url,
    downloads_url: value.downloads_url,
    events_url: value.events_url,
    forks_url: value.forks_url,
    git_commits_url: value.git_commits_url,
    git_refs_url: value.git_refs_url,
    git_tags_url: value.git_tags_url,
    hooks_url: value.hooks_url,
    issue_comment_url: value.issue_comment_url,
    issue_events_url: value.issue_events_url,
    issues_url: value.issues_url,
    keys_url: value.keys_url,
    labels_url: value.labels_url,
    languages_url: value.languages_url,
    merges_url: value.merges_url,
    milestones_url: value.milestones_url,
    notifications_url: value.notifications_url,
    pulls_url: value.pulls_url,
    releases_url: value.releases_url,
    stargazers_url: value.stargazers_url,
    statuses_url: value.statuses_url,
    subscribers_url: value.subscribers_url,
    subscription_url: value.subscription_url,
    tags_url: value.tags_url,
    teams_url: value.teams_url,
    trees_url: value.trees_url
  };
}
export function repositorySummaryFromJson(json) {
  const members = objectFromJson(json, REPOSITORY_SUMMARY_NAMES, "RepositorySummary");
  const description = own(members, "description");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "RepositorySummary.id"),
    node_id: stringFromJson(own(members, "node_id"), "RepositorySummary.node_id"),
    name: stringFromJson(own(members, "name"), "RepositorySummary.name"),
    full_name: stringFromJson(own(members, "full_name"), "RepositorySummary.full_name"),
    private: booleanFromJson(own(members, "private"), "RepositorySummary.private"),
    owner: userFromJson(own(members, "owner")),
    description: description === null ? null : stringFromJson(description, "RepositorySummary.description"),
    fork: booleanFromJson(own(members, "fork"), "RepositorySummary.fork"),
    url: stringFromJson(own(members, "url"), "RepositorySummary.url"),
    html_url: stringFromJson(own(members, "html_url"), "RepositorySummary.html_url"),
    archive_url: stringFromJson(own(members, "archive_url"), "RepositorySummary.archive_url"),
    assignees_url: stringFromJson(own(members, "assignees_url"), "RepositorySummary.assignees_url"),
    blobs_url: stringFromJson(own(members, "blobs_url"), "RepositorySummary.blobs_url"),
    branches_url: stringFromJson(own(members, "branches_url"), "RepositorySummary.branches_url"),
    collaborators_url: stringFromJson(own(members, "collaborators_url"), "RepositorySummary.collaborators_url"),
    comments_url: stringFromJson(own(members, "comments_url"), "RepositorySummary.comments_url"),
    commits_url: stringFromJson(own(members, "commits_url"), "RepositorySummary.commits_url"),
    compare_url: stringFromJson(own(members, "compare_url"), "RepositorySummary.compare_url"),
    contents_url: stringFromJson(own(members, "contents_url"), "RepositorySummary.contents_url"),
    contributors_url: stringFromJson(own(members, "contributors_url"), "RepositorySummary.contributors_url"),
    deployments_url: stringFromJson(own(members, "deployments_url"), "RepositorySummary.deployments_url"),
    downloads_url: stringFromJson(own(members, "downloads_url"), "RepositorySummary.downloads_url"),
    events_url: stringFromJson(own(members, "events_url"), "RepositorySummary.events_url"),
    forks_url: stringFromJson(own(members, "forks_url"), "RepositorySummary.forks_url"),
    git_commits_url: stringFromJson(own(members, "git_commits_url"), "RepositorySummary.git_commits_url"),
    git_refs_url: stringFromJson(own(members, "git_refs_url"), "RepositorySummary.git_refs_url"),
    git_tags_url: stringFromJson(own(members, "git_tags_url"), "RepositorySummary.git_tags_url"),
    hooks_url: stringFromJson(own(members, "hooks_url"), "RepositorySummary.hooks_url"),
    issue_comment_url: stringFromJson(own(members, "issue_comment_url"), "RepositorySummary.issue_comment_url"),
    issue_events_url: stringFromJson(own(members, "issue_events_url"), "RepositorySummary.issue_events_url"),
    issues_url: stringFromJson(own(members, "issues_url"), "RepositorySummary.issues_url"),
    keys_url: stringFromJson(own(members, "keys_url"), "RepositorySummary.keys_url"),
    labels_url: stringFromJson(own(members, "labels_url"), "RepositorySummary.labels_url"),
    languages_url: stringFromJson(own(members, "languages_url"), "RepositorySummary.languages_url"),
    merges_url: stringFromJson(own(members, "merges_url"), "RepositorySummary.merges_url"),
    milestones_url: stringFromJson(own(members, "milestones_url"), "RepositorySummary.milestones_url"),
    notifications_url: stringFromJson(own(members, "notifications_url"), "RepositorySummary.notifications_url"),
    pulls_url: stringFromJson(own(members, "pulls_url"), "RepositorySummary.pulls_url"),
    releases_url: stringFromJson(own(members, "releases_url"), "RepositorySummary.releases_url"),
    stargazers_url: stringFromJson(own(members, "stargazers_url"), "RepositorySummary.stargazers_url"),
    statuses_url: stringFromJson(own(members, "statuses_url"), "RepositorySummary.statuses_url"),
    subscribers_url: stringFromJson(own(members, "subscribers_url"), "RepositorySummary.subscribers_url"),
    subscription_url: stringFromJson(own(members, "subscription_url"), "RepositorySummary.subscription_url"),
    tags_url: stringFromJson(own(members, "tags_url"), "RepositorySummary.tags_url"),
    teams_url: stringFromJson(own(members, "teams_url"), "RepositorySummary.teams_url"),
    trees_url: stringFromJson(own(members, "trees_url"), "RepositorySummary.trees_url")
  };
}
export function runBranchToJson(value) {
  return {
    ref: value.ref,
    sha: value.sha,
    repo: repositoryLinkToJson(value.repo)
  };
}
export function runBranchFromJson(json) {
  const members = objectFromJson(json, RUN_BRANCH_NAMES, "RunBranch");
  return {
    ref: stringFromJson(own(members, "ref"), "RunBranch.ref"),
    sha: stringFromJson(own(members, "sha"), "RunBranch.sha"),
    repo: repositoryLinkFromJson(own(members, "repo"))
  };
}
export function runPullRequestToJson(value) {
  return {
    id: value.id,
    number: value.number,
    url: value.url,
    head: runBranchToJson(value.head),
    base: runBranchToJson(value.base)
  };
}
export function runPullRequestFromJson(json) {
  const members = objectFromJson(json, RUN_PULL_REQUEST_NAMES, "RunPullRequest");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "RunPullRequest.id"),
    number: integerFromJson(own(members, "number"), 0, 4294967295, "RunPullRequest.number"),
    url: stringFromJson(own(members, "url"), "RunPullRequest.url"),
    head: runBranchFromJson(own(members, "head")),
    base: runBranchFromJson(own(members, "base"))
  };
}
export function teamToJson(value) {
  return {
    id: value.id,
    node_id: value.node_id,
    name: value.name,
    slug: value.slug,
    description: value.description,
    privacy: value.privacy,
    permission: value.permission,
    url: value.url,
    html_url: value.html_url,
    members_url: value.members_url,
    repositories_url: value.repositories_url
  };
}
export function teamFromJson(json) {
  const members = objectFromJson(json, TEAM_NAMES, "Team");
  const description = own(members, "description");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Team.id"),
    node_id: stringFromJson(own(members, "node_id"), "Team.node_id"),
    name: stringFromJson(own(members, "name"), "Team.name"),
    slug: stringFromJson(own(members, "slug"), "Team.slug"),
    description: description === null ? null : stringFromJson(description, "Team.description"),
    privacy: teamPrivacyFromJson(own(members, "privacy")),
    permission: stringFromJson(own(members, "permission"), "Team.permission"),
    url: stringFromJson(own(members, "url"), "Team.url"),
    html_url: stringFromJson(own(members, "html_url"), "Team.html_url"),
    members_url: stringFromJson(own(members, "members_url"), "Team.members_url"),
    repositories_url: stringFromJson(own(members, "repositories_url"), "Team.repositories_url")
  };
}
export function userToJson(value) {
  const json = {
    login: value.login,
    id: value.id,
    node_id: value.node_id,
    type: value.type,
    site_admin: value.site_admin
  };
  if (value.name !== void 0) json["name"] = value.name;
  if (value.email !== void 0) json["email"] = value.email;
  json["avatar_url"] = value.avatar_url;
  json["gravatar_id"] = value.gravatar_id;
  json["url"] = value.url;
  json["html_url"] = value.html_url;
  json["followers_url"] = value.followers_url;
  json["following_url"] = value.following_url;
  json["gists_url"] = value.gists_url;
  json["starred_url"] = value.starred_url;
  json["subscriptions_url"] = value.subscriptions_url;
  json["organizations_url"] = value.organizations_url;
  json["repos_url"] = value.repos_url;
  json["events_url"] = value.events_url;
  json["received_events_url"] = value.received_events_url;
  return json;
}
export function userFromJson(json) {
  const members = objectFromJson(json, USER_NAMES, "User");
  const name = own(members, "name");
  const email = own(members, "email");
  return {
    login: stringFromJson(own(members, "login"), "User.login"),
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "User.id"),
    node_id: stringFromJson(own(members, "node_id"), "User.node_id"),
    type: userTypeFromJson(own(members, "type")),
    site_admin: booleanFromJson(own(members, "site_admin"), "User.site_admin"),
    name: name === void 0 ? void 0 : stringFromJson(name, "User.name"),
    email: email === void 0 ? void 0 : email === null ? null : stringFromJson(email, "User.email"),
    avatar_url: stringFromJson(own(members, "avatar_url"), "User.avatar_url"),
    gravatar_id: stringFromJson(own(members, "gravatar_id"), "User.gravatar_id"),
    url: stringFromJson(own(members, "url"), "User.url"),
    html_url: stringFromJson(own(members, "html_url"), "User.html_url"),
    followers_url: stringFromJson(own(members, "followers_url"), "User.followers_url"),
    following_url: stringFromJson(own(members, "following_url"), "User.following_url"),
    gists_url: stringFromJson(own(members, "gists_url"), "User.gists_url"),
    starred_url: stringFromJson(own(members, "starred_url"), "User.starred_url"),
    subscriptions_url: stringFromJson(own(members, "subscriptions_url"), "User.subscriptions_url"),
    organizations_url: stringFromJson(own(members, "organizations_url"), "User.organizations_url"),
    repos_url: stringFromJson(own(members, "repos_url"), "User.repos_url"),
    events_url: stringFromJson(own(members, "events_url"), "User.events_url"),
    received_events_url: stringFromJson(own(members, "received_events_url"), "User.received_events_url")
  };
}
function watchRequestKindsListToJson(value) {
  return value.map((each) => each);
}
function watchRequestKindsListFromJson(json) {
  return arrayFromJson(json, "WatchRequest.kinds").map((each) => eventKindFromJson(each));
}
export function watchRequestToJson(value) {
  const json = {};
  if (value.kinds !== void 0) json["kinds"] = watchRequestKindsListToJson(value.kinds);
  return json;
}
export function watchRequestFromJson(json) {
  const members = objectFromJson(json, WATCH_REQUEST_NAMES, "WatchRequest");
  const kinds = own(members, "kinds");
  return {
    kinds: kinds === void 0 ? void 0 : watchRequestKindsListFromJson(kinds)
  };
}
export function workflowToJson(value) {
  return {
    id: value.id,
    node_id: value.node_id,
    name: value.name,
    path: value.path,
    state: value.state,
    created_at: value.created_at,
    updated_at: value.updated_at,
    url: value.url,
    html_url: value.html_url,
    badge_url: value.badge_url
  };
}
export function workflowFromJson(json) {
  const members = objectFromJson(json, WORKFLOW_NAMES, "Workflow");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Workflow.id"),
    node_id: stringFromJson(own(members, "node_id"), "Workflow.node_id"),
    name: stringFromJson(own(members, "name"), "Workflow.name"),
    path: stringFromJson(own(members, "path"), "Workflow.path"),
    state: stringFromJson(own(members, "state"), "Workflow.state"),
    created_at: integerFromJson(own(members, "created_at"), -140737488355328, 140737488355327, "Workflow.created_at"),
    updated_at: integerFromJson(own(members, "updated_at"), -140737488355328, 140737488355327, "Workflow.updated_at"),
    url: stringFromJson(own(members, "url"), "Workflow.url"),
    html_url: stringFromJson(own(members, "html_url"), "Workflow.html_url"),
    badge_url: stringFromJson(own(members, "badge_url"), "Workflow.badge_url")
  };
}
function workflowRunPullRequestsListToJson(value) {
  return value.map((each) => runPullRequestToJson(each));
}
function workflowRunPullRequestsListFromJson(json) {
  return arrayFromJson(json, "WorkflowRun.pull_requests").map((each) => runPullRequestFromJson(each));
}
export function workflowRunToJson(value) {
  const json = {
    id: value.id,
    node_id: value.node_id,
    name: value.name
  };
  if (value.display_title !== void 0) json["display_title"] = value.display_title;
  if (value.path !== void 0) json["path"] = value.path;
  json["event"] = value.event;
  json["status"] = value.status;
  json["conclusion"] = value.conclusion;
  json["run_number"] = value.run_number;
  json["run_attempt"] = value.run_attempt;
  json["run_started_at"] = value.run_started_at;
  json["created_at"] = value.created_at;
  json["updated_at"] = value.updated_at;
  if (value.actor !== void 0) json["actor"] = userToJson(value.actor);
  if (value.triggering_actor !== void 0) json["triggering_actor"] = userToJson(value.triggering_actor);
  json["head_branch"] = value.head_branch;
  json["head_sha"] = value.head_sha;
  json["head_commit"] = commitSummaryToJson(value.head_commit);
  json["repository"] = repositorySummaryToJson(value.repository);
  json["head_repository"] = repositorySummaryToJson(value.head_repository);
  json["pull_requests"] = workflowRunPullRequestsListToJson(value.pull_requests);
  json["workflow_id"] = value.workflow_id;
  json["check_suite_id"] = value.check_suite_id;
  json["check_suite_node_id"] = value.check_suite_node_id;
  json["url"] = value.url;
  json["html_url"] = value.html_url;
  json["jobs_url"] = value.jobs_url;
  json["logs_url"] = value.logs_url;
  json["artifacts_url"] = value.artifacts_url;
  json["cancel_url"] = value.cancel_url;
  json["rerun_url"] = value.rerun_url;
  json["check_suite_url"] = value.check_suite_url;
  json["workflow_url"] = value.workflow_url;
  json["previous_attempt_url"] = value.previous_attempt_url;
  return json;
}
export function workflowRunFromJson(json) {
  const members = objectFromJson(json, WORKFLOW_RUN_NAMES, "WorkflowRun");
  const name = own(members, "name");
  const display_title = own(members, "display_title");
  const path = own(members, "path");
  const conclusion = own(members, "conclusion");
  const actor = own(members, "actor");
  const triggering_actor = own(members, "triggering_actor");
  const head_branch = own(members, "head_branch");
  const previous_attempt_url = own(members, "previous_attempt_url");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "WorkflowRun.id"),
    node_id: stringFromJson(own(members, "node_id"), "WorkflowRun.node_id"),
    name: name === null ? null : stringFromJson(name, "WorkflowRun.name"),
    display_title: display_title === void 0 ? void 0 : stringFromJson(display_title, "WorkflowRun.display_title"),
    path: path === void 0 ? void 0 : stringFromJson(path, "WorkflowRun.path"),
    event: stringFromJson(own(members, "event"), "WorkflowRun.event"),
    status: runStatusFromJson(own(members, "status")),
    conclusion: conclusion === null ? null : conclusionFromJson(conclusion),
    run_number: integerFromJson(own(members, "run_number"), 0, 4294967295, "WorkflowRun.run_number"),
    run_attempt: integerFromJson(own(members, "run_attempt"), 0, 4294967295, "WorkflowRun.run_attempt"),
    run_started_at: integerFromJson(own(members, "run_started_at"), -140737488355328, 140737488355327, "WorkflowRun.run_started_at"),
    created_at: integerFromJson(own(members, "created_at"), -140737488355328, 140737488355327, "WorkflowRun.created_at"),
    updated_at: integerFromJson(own(members, "updated_at"), -140737488355328, 140737488355327, "WorkflowRun.updated_at"),
    actor: actor === void 0 ? void 0 : userFromJson(actor),
    triggering_actor: triggering_actor === void 0 ? void 0 : userFromJson(triggering_actor),
    head_branch: head_branch === null ? null : stringFromJson(head_branch, "WorkflowRun.head_branch"),
    head_sha: stringFromJson(own(members, "head_sha"), "WorkflowRun.head_sha"),
    head_commit: commitSummaryFromJson(own(members, "head_commit")),
    repository: repositorySummaryFromJson(own(members, "repository")),
    head_repository: repositorySummaryFromJson(own(members, "head_repository")),
    pull_requests: workflowRunPullRequestsListFromJson(own(members, "pull_requests")),
    workflow_id: integerFromJson(own(members, "workflow_id"), 0, 9007199254740991, "WorkflowRun.workflow_id"),
    check_suite_id: integerFromJson(own(members, "check_suite_id"), 0, 9007199254740991, "WorkflowRun.check_suite_id"),
    check_suite_node_id: stringFromJson(own(members, "check_suite_node_id"), "WorkflowRun.check_suite_node_id"),
    url: stringFromJson(own(members, "url"), "WorkflowRun.url"),
    html_url: stringFromJson(own(members, "html_url"), "WorkflowRun.html_url"),
    jobs_url: stringFromJson(own(members, "jobs_url"), "WorkflowRun.jobs_url"),
    logs_url: stringFromJson(own(members, "logs_url"), "WorkflowRun.logs_url"),
    artifacts_url: stringFromJson(own(members, "artifacts_url"), "WorkflowRun.artifacts_url"),
    cancel_url: stringFromJson(own(members, "cancel_url"), "WorkflowRun.cancel_url"),
    rerun_url: stringFromJson(own(members, "rerun_url"), "WorkflowRun.rerun_url"),
    check_suite_url: stringFromJson(own(members, "check_suite_url"), "WorkflowRun.check_suite_url"),
    workflow_url: stringFromJson(own(members, "workflow_url"), "WorkflowRun.workflow_url"),
    previous_attempt_url: previous_attempt_url === null ? null : stringFromJson(previous_attempt_url, "WorkflowRun.previous_attempt_url")
  };
}
export function workflowRunEventToJson(value) {
  const json = {
    action: value.action,
    workflow: value.workflow === null ? null : workflowToJson(value.workflow),
    workflow_run: workflowRunToJson(value.workflow_run),
    repository: repositoryToJson(value.repository),
    sender: userToJson(value.sender)
  };
  if (value.organization !== void 0) json["organization"] = organizationToJson(value.organization);
  if (value.enterprise !== void 0) json["enterprise"] = enterpriseToJson(value.enterprise);
  if (value.installation !== void 0) json["installation"] = installationToJson(value.installation);
  return json;
}
export function workflowRunEventFromJson(json) {
  const members = objectFromJson(json, WORKFLOW_RUN_EVENT_NAMES, "WorkflowRunEvent");
  const workflow = own(members, "workflow");
  const organization = own(members, "organization");
  const enterprise = own(members, "enterprise");
  const installation = own(members, "installation");
  return {
    action: runActionFromJson(own(members, "action")),
    workflow: workflow === null ? null : workflowFromJson(workflow),
    workflow_run: workflowRunFromJson(own(members, "workflow_run")),
    repository: repositoryFromJson(own(members, "repository")),
    sender: userFromJson(own(members, "sender")),
    organization: organization === void 0 ? void 0 : organizationFromJson(organization),
    enterprise: enterprise === void 0 ? void 0 : enterpriseFromJson(enterprise),
    installation: installation === void 0 ? void 0 : installationFromJson(installation)
  };
}
function feedItemToJson(value) {
  switch (value.kind) {
    case "push":
      return feedItemPushToJson(value);
    case "issues":
      return feedItemIssuesToJson(value);
    case "pull_request":
      return feedItemPullRequestToJson(value);
    case "workflow_run":
      return feedItemWorkflowRunToJson(value);
  }
}
function feedItemFromJson(json) {
  const tag = own(membersFromJson(json, "FeedItem"), "kind");
  switch (tag) {
    case "push":
      return feedItemPushFromJson(json);
    case "issues":
      return feedItemIssuesFromJson(json);
    case "pull_request":
      return feedItemPullRequestFromJson(json);
    case "workflow_run":
      return feedItemWorkflowRunFromJson(json);
    default:
      return noMember("FeedItem.kind", tag);
  }
}
function authorAssociationFromJson(json) {
  switch (json) {
    case "COLLABORATOR":
    case "CONTRIBUTOR":
    case "FIRST_TIMER":
    case "FIRST_TIME_CONTRIBUTOR":
    case "MANNEQUIN":
    case "MEMBER":
    case "NONE":
    case "OWNER":
      return json;
    default:
      return noMember("AuthorAssociation", json);
  }
}
function conclusionFromJson(json) {
  switch (json) {
    case "success":
    case "failure":
    case "neutral":
    case "cancelled":
    case "skipped":
    case "timed_out":
    case "action_required":
    case "stale":
    case "startup_failure":
      return json;
    default:
      return noMember("Conclusion", json);
  }
}
function eventKindFromJson(json) {
  switch (json) {
    case "push":
    case "issues":
    case "pull_request":
    case "workflow_run":
      return json;
    default:
      return noMember("EventKind", json);
  }
}
function issueActionFromJson(json) {
  switch (json) {
    case "assigned":
    case "closed":
    case "deleted":
    case "demilestoned":
    case "edited":
    case "labeled":
    case "locked":
    case "milestoned":
    case "opened":
    case "pinned":
    case "reopened":
    case "transferred":
    case "typed":
    case "unassigned":
    case "unlabeled":
    case "unlocked":
    case "unpinned":
    case "untyped":
      return json;
    default:
      return noMember("IssueAction", json);
  }
}
function lockReasonFromJson(json) {
  switch (json) {
    case "resolved":
    case "off-topic":
    case "too heated":
    case "spam":
      return json;
    default:
      return noMember("LockReason", json);
  }
}
function mergeMethodFromJson(json) {
  switch (json) {
    case "merge":
    case "squash":
    case "rebase":
      return json;
    default:
      return noMember("MergeMethod", json);
  }
}
function pullRequestActionFromJson(json) {
  switch (json) {
    case "assigned":
    case "auto_merge_disabled":
    case "auto_merge_enabled":
    case "closed":
    case "converted_to_draft":
    case "demilestoned":
    case "dequeued":
    case "edited":
    case "enqueued":
    case "labeled":
    case "locked":
    case "milestoned":
    case "opened":
    case "ready_for_review":
    case "reopened":
    case "review_request_removed":
    case "review_requested":
    case "synchronize":
    case "unassigned":
    case "unlabeled":
    case "unlocked":
      return json;
    default:
      return noMember("PullRequestAction", json);
  }
}
function runActionFromJson(json) {
  switch (json) {
    case "requested":
    case "in_progress":
    case "completed":
      return json;
    default:
      return noMember("RunAction", json);
  }
}
function runStatusFromJson(json) {
  switch (json) {
    case "requested":
    case "queued":
    case "pending":
    case "waiting":
    case "in_progress":
    case "completed":
      return json;
    default:
      return noMember("RunStatus", json);
  }
}
function stateFromJson(json) {
  switch (json) {
    case "open":
    case "closed":
      return json;
    default:
      return noMember("State", json);
  }
}
function stateReasonFromJson(json) {
  switch (json) {
    case "completed":
    case "not_planned":
    case "duplicate":
    case "reopened":
      return json;
    default:
      return noMember("StateReason", json);
  }
}
function teamPrivacyFromJson(json) {
  switch (json) {
    case "open":
    case "closed":
    case "secret":
      return json;
    default:
      return noMember("TeamPrivacy", json);
  }
}
function userTypeFromJson(json) {
  switch (json) {
    case "Bot":
    case "User":
    case "Organization":
    case "Mannequin":
      return json;
    default:
      return noMember("UserType", json);
  }
}
function visibilityFromJson(json) {
  switch (json) {
    case "public":
    case "private":
    case "internal":
      return json;
    default:
      return noMember("Visibility", json);
  }
}
