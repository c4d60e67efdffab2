// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkArray,
  checkConst,
  checkObject,
  checkOrder,
  formatBoolean,
  formatInteger,
  formatJson,
  formatMarkedString,
  formatString,
  parseBoolean,
  parseCount,
  parseInteger,
  parseJson,
  parseMarkedString,
  parseString,
  parseUnsigned,
  sortedEntries,
  unknownMember
} from "@twobyte/wire";
import {
  memberOfAuthorAssociation,
  memberOfConclusion,
  memberOfEventKind,
  memberOfIssueAction,
  memberOfLockReason,
  memberOfMergeMethod,
  memberOfPullRequestAction,
  memberOfRunAction,
  memberOfRunStatus,
  memberOfState,
  memberOfStateReason,
  memberOfTeamPrivacy,
  memberOfUserType,
  memberOfVisibility,
  ordinalOfAuthorAssociation,
  ordinalOfConclusion,
  ordinalOfEventKind,
  ordinalOfFeedItem,
  ordinalOfIssueAction,
  ordinalOfLockReason,
  ordinalOfMergeMethod,
  ordinalOfPullRequestAction,
  ordinalOfRunAction,
  ordinalOfRunStatus,
  ordinalOfState,
  ordinalOfStateReason,
  ordinalOfTeamPrivacy,
  ordinalOfUserType,
  ordinalOfVisibility
} from "./members.js";
function formatAppPermissionsMap(map) {
  const entries = sortedEntries(map, "App.permissions", 1048576, (key) => key);
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatString(key, "App.permissions") + SEPARATOR + formatString(value, "App.permissions");
  }
  return all;
}
function parseAppPermissionsMap(r) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseString(r, 1048576);
    const keyText = key;
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseString(r, 1048576));
  }
  return map;
}
function formatAppEventsList(list) {
  checkArray(list, "App.events");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "App.events");
  }
  return all;
}
function parseAppEventsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}
export function formatApp(value) {
  checkObject(value, "App");
  const slug = value.slug;
  const description = value.description;
  const permissions = value.permissions;
  const events = value.events;
  let out = formatInteger(value.id, 0, 9007199254740991, "App.id");
  out += SEPARATOR + formatString(value.node_id, "App.node_id");
  out += SEPARATOR + (slug === void 0 ? "" : formatMarkedString(slug, "App.slug"));
  out += SEPARATOR + formatString(value.name, "App.name");
  out += SEPARATOR + formatUser(value.owner);
  out += SEPARATOR + (description === null ? "\\-" : formatMarkedString(description, "App.description"));
  out += SEPARATOR + formatString(value.external_url, "App.external_url");
  out += SEPARATOR + formatString(value.html_url, "App.html_url");
  out += SEPARATOR + formatInteger(value.created_at, -140737488355328, 140737488355327, "App.created_at");
  out += SEPARATOR + formatInteger(value.updated_at, -140737488355328, 140737488355327, "App.updated_at");
  out += SEPARATOR + (permissions === void 0 ? "" : formatAppPermissionsMap(permissions));
  out += SEPARATOR + (events === void 0 ? "" : formatAppEventsList(events));
  return out;
}
export function parseApp(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const slug = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  const name = parseString(r, 1048576);
  const owner = parseUser(r);
  const description = r.none() ? null : parseMarkedString(r, 1048576);
  const external_url = parseString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const created_at = parseInteger(r, -140737488355328, 140737488355327);
  const updated_at = parseInteger(r, -140737488355328, 140737488355327);
  const permissions = r.absent() ? void 0 : parseAppPermissionsMap(r);
  const events = r.absent() ? void 0 : parseAppEventsList(r);
  return { id, node_id, slug, name, owner, description, external_url, html_url, created_at, updated_at, permissions, events };
}
export function formatAutoMerge(value) {
  checkObject(value, "AutoMerge");
  const enabled_by = value.enabled_by;
  const commit_title = value.commit_title;
  const commit_message = value.commit_message;
  let out = enabled_by === null ? "\\-" : "1" + SEPARATOR + formatUser(enabled_by);
  out += SEPARATOR + `${ordinalOfMergeMethod(value.merge_method, "AutoMerge.merge_method")}`;
  out += SEPARATOR + (commit_title === null ? "\\-" : formatMarkedString(commit_title, "AutoMerge.commit_title"));
  out += SEPARATOR + (commit_message === null ? "\\-" : formatMarkedString(commit_message, "AutoMerge.commit_message"));
  return out;
}
export function parseAutoMerge(r) {
  const enabled_by = r.none() ? null : (r.mark(), parseUser(r));
  const merge_method = parseMergeMethod(r);
  const commit_title = r.none() ? null : parseMarkedString(r, 1048576);
  const commit_message = r.none() ? null : parseMarkedString(r, 1048576);
  return { enabled_by, merge_method, commit_title, commit_message };
}
export function formatBaseChange(value) {
  checkObject(value, "BaseChange");
  let out = formatChange(value.ref);
  out += SEPARATOR + formatChange(value.sha);
  return out;
}
export function parseBaseChange(r) {
  const ref = parseChange(r);
  const sha = parseChange(r);
  return { ref, sha };
}
export function formatChange(value) {
  checkObject(value, "Change");
  return formatString(value.from, "Change.from");
}
export function parseChange(r) {
  const from_ = parseString(r, 1048576);
  return { from: from_ };
}
function formatCommitAddedList(list) {
  checkArray(list, "Commit.added");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Commit.added");
  }
  return all;
}
function parseCommitAddedList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}
function formatCommitRemovedList(list) {
  checkArray(list, "Commit.removed");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Commit.removed");
  }
  return all;
}
function parseCommitRemovedList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}
function formatCommitModifiedList(list) {
  checkArray(list, "Commit.modified");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Commit.modified");
  }
  return all;
}
function parseCommitModifiedList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}
export function formatCommit(value) {
  checkObject(value, "Commit");
  let out = formatString(value.id, "Commit.id");
  out += SEPARATOR + formatString(value.tree_id, "Commit.tree_id");
  out += SEPARATOR + formatString(value.message, "Commit.message");
  out += SEPARATOR + formatInteger(value.timestamp, -140737488355328, 140737488355327, "Commit.timestamp");
  out += SEPARATOR + formatGitUser(value.author);
  out += SEPARATOR + formatGitUser(value.committer);
  out += SEPARATOR + formatBoolean(value.distinct, "Commit.distinct");
  out += SEPARATOR + formatString(value.url, "Commit.url");
  out += SEPARATOR + formatCommitAddedList(value.added);
  out += SEPARATOR + formatCommitRemovedList(value.removed);
  out += SEPARATOR + formatCommitModifiedList(value.modified);
  return out;
}
export function parseCommit(r) {
  const id = parseString(r, 1048576);
  const tree_id = parseString(r, 1048576);
  const message = parseString(r, 1048576);
  const timestamp = parseInteger(r, -140737488355328, 140737488355327);
  const author = parseGitUser(r);
  const committer = parseGitUser(r);
  const distinct = parseBoolean(r);
  const url = parseString(r, 1048576);
  const added = parseCommitAddedList(r);
  const removed = parseCommitRemovedList(r);
  const modified = parseCommitModifiedList(r);
  return { id, tree_id, message, timestamp, author, committer, distinct, url, added, removed, modified };
}
export function formatCommitSummary(value) {
  checkObject(value, "CommitSummary");
  let out = formatString(value.id, "CommitSummary.id");
  out += SEPARATOR + formatString(value.tree_id, "CommitSummary.tree_id");
  out += SEPARATOR + formatString(value.message, "CommitSummary.message");
  out += SEPARATOR + formatInteger(value.timestamp, -140737488355328, 140737488355327, "CommitSummary.timestamp");
  out += SEPARATOR + formatGitUser(value.author);
  out += SEPARATOR + formatGitUser(value.committer);
  return out;
}
export function parseCommitSummary(r) {
  const id = parseString(r, 1048576);
  const tree_id = parseString(r, 1048576);
  const message = parseString(r, 1048576);
  const timestamp = parseInteger(r, -140737488355328, 140737488355327);
  const author = parseGitUser(r);
  const committer = parseGitUser(r);
  return { id, tree_id, message, timestamp, author, committer };
}
function formatCountsEventsMap(map) {
  const entries = sortedEntries(map, "Counts.events");
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + `${ordinalOfEventKind(key, "Counts.events")}` + SEPARATOR + formatInteger(value, 0, 9007199254740991, "Counts.events");
  }
  return all;
}
function parseCountsEventsMap(r) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseEventKind(r);
    const keyText = String(key);
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseUnsigned(r, 9007199254740991));
  }
  return map;
}
export function formatCounts(value) {
  checkObject(value, "Counts");
  return formatCountsEventsMap(value.events);
}
export function parseCounts(r) {
  const events = parseCountsEventsMap(r);
  return { events };
}
export function formatCountsRequest(value) {
  checkObject(value, "CountsRequest");
  const since = value.since;
  return since === void 0 ? "" : formatInteger(since, -140737488355328, 140737488355327, "CountsRequest.since");
}
export function parseCountsRequest(r) {
  const since = r.absent() ? void 0 : parseInteger(r, -140737488355328, 140737488355327);
  return { since };
}
export function formatEnterprise(value) {
  checkObject(value, "Enterprise");
  const description = value.description;
  const website_url = value.website_url;
  const created_at = value.created_at;
  const updated_at = value.updated_at;
  let out = formatInteger(value.id, 0, 9007199254740991, "Enterprise.id");
  out += SEPARATOR + formatString(value.node_id, "Enterprise.node_id");
  out += SEPARATOR + formatString(value.slug, "Enterprise.slug");
  out += SEPARATOR + formatString(value.name, "Enterprise.name");
  out += SEPARATOR + (description === null ? "\\-" : formatMarkedString(description, "Enterprise.description"));
  out += SEPARATOR + formatString(value.avatar_url, "Enterprise.avatar_url");
  out += SEPARATOR + (website_url === null ? "\\-" : formatMarkedString(website_url, "Enterprise.website_url"));
  out += SEPARATOR + formatString(value.html_url, "Enterprise.html_url");
  out += SEPARATOR + (created_at === null ? "\\-" : formatInteger(created_at, -140737488355328, 140737488355327, "Enterprise.created_at"));
  out += SEPARATOR + (updated_at === null ? "\\-" : formatInteger(updated_at, -140737488355328, 140737488355327, "Enterprise.updated_at"));
  return out;
}
export function parseEnterprise(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const slug = parseString(r, 1048576);
  const name = parseString(r, 1048576);
  const description = r.none() ? null : parseMarkedString(r, 1048576);
  const avatar_url = parseString(r, 1048576);
  const website_url = r.none() ? null : parseMarkedString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const created_at = r.none() ? null : parseInteger(r, -140737488355328, 140737488355327);
  const updated_at = r.none() ? null : parseInteger(r, -140737488355328, 140737488355327);
  return { id, node_id, slug, name, description, avatar_url, website_url, html_url, created_at, updated_at };
}
export function formatFeedItemIssues(value) {
  checkObject(value, "FeedItem.issues");
  checkConst(value.kind, "issues", "FeedItem.issues.kind");
  return formatIssuesEvent(value.event);
}
export function parseFeedItemIssues(r) {
  const kind = "issues";
  const event = parseIssuesEvent(r);
  return { kind, event };
}
export function formatFeedItemPullRequest(value) {
  checkObject(value, "FeedItem.pull_request");
  checkConst(value.kind, "pull_request", "FeedItem.pull_request.kind");
  return formatPullRequestEvent(value.event);
}
export function parseFeedItemPullRequest(r) {
  const kind = "pull_request";
  const event = parsePullRequestEvent(r);
  return { kind, event };
}
export function formatFeedItemPush(value) {
  checkObject(value, "FeedItem.push");
  checkConst(value.kind, "push", "FeedItem.push.kind");
  return formatPushEvent(value.event);
}
export function parseFeedItemPush(r) {
  const kind = "push";
  const event = parsePushEvent(r);
  return { kind, event };
}
export function formatFeedItemWorkflowRun(value) {
  checkObject(value, "FeedItem.workflow_run");
  checkConst(value.kind, "workflow_run", "FeedItem.workflow_run.kind");
  return formatWorkflowRunEvent(value.event);
}
export function parseFeedItemWorkflowRun(r) {
  const kind = "workflow_run";
  const event = parseWorkflowRunEvent(r);
  return { kind, event };
}
export function formatGitUser(value) {
  checkObject(value, "GitUser");
  const email = value.email;
  const username = value.username;
  const date = value.date;
  let out = formatString(value.name, "GitUser.name");
  out += SEPARATOR + (email === null ? "\\-" : formatMarkedString(email, "GitUser.email"));
  out += SEPARATOR + (username === void 0 ? "" : formatMarkedString(username, "GitUser.username"));
  out += SEPARATOR + (date === void 0 ? "" : formatInteger(date, -140737488355328, 140737488355327, "GitUser.date"));
  return out;
}
export function parseGitUser(r) {
  const name = parseString(r, 1048576);
  const email = r.none() ? null : parseMarkedString(r, 1048576);
  const username = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  const date = r.absent() ? void 0 : parseInteger(r, -140737488355328, 140737488355327);
  return { name, email, username, date };
}
export function formatHead(value) {
  checkObject(value, "Head");
  const repo = value.repo;
  let out = formatString(value.label, "Head.label");
  out += SEPARATOR + formatString(value.ref, "Head.ref");
  out += SEPARATOR + formatString(value.sha, "Head.sha");
  out += SEPARATOR + formatUser(value.user);
  out += SEPARATOR + (repo === null ? "\\-" : "1" + SEPARATOR + formatRepository(repo));
  return out;
}
export function parseHead(r) {
  const label = parseString(r, 1048576);
  const ref = parseString(r, 1048576);
  const sha = parseString(r, 1048576);
  const user = parseUser(r);
  const repo = r.none() ? null : (r.mark(), parseRepository(r));
  return { label, ref, sha, user, repo };
}
export function formatInstallation(value) {
  checkObject(value, "Installation");
  let out = formatInteger(value.id, 0, 9007199254740991, "Installation.id");
  out += SEPARATOR + formatString(value.node_id, "Installation.node_id");
  return out;
}
export function parseInstallation(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  return { id, node_id };
}
function formatIssueLabelsList(list) {
  checkArray(list, "Issue.labels");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatLabel(each);
  }
  return all;
}
function parseIssueLabelsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseLabel(r);
  }
  return list;
}
function formatIssueAssigneesList(list) {
  checkArray(list, "Issue.assignees");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatUser(each);
  }
  return all;
}
function parseIssueAssigneesList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseUser(r);
  }
  return list;
}
export function formatIssue(value) {
  checkObject(value, "Issue");
  const body = value.body;
  const state = value.state;
  const state_reason = value.state_reason;
  const labels = value.labels;
  const assignee = value.assignee;
  const milestone = value.milestone;
  const locked = value.locked;
  const active_lock_reason = value.active_lock_reason;
  const draft = value.draft;
  const reactions = value.reactions;
  const pull_request = value.pull_request;
  const performed_via_github_app = value.performed_via_github_app;
  const closed_at = value.closed_at;
  const timeline_url = value.timeline_url;
  let out = formatInteger(value.id, 0, 9007199254740991, "Issue.id");
  out += SEPARATOR + formatString(value.node_id, "Issue.node_id");
  out += SEPARATOR + formatInteger(value.number, 0, 4294967295, "Issue.number");
  out += SEPARATOR + formatString(value.title, "Issue.title");
  out += SEPARATOR + (body === null ? "\\-" : formatMarkedString(body, "Issue.body"));
  out += SEPARATOR + formatUser(value.user);
  out += SEPARATOR + `${ordinalOfAuthorAssociation(value.author_association, "Issue.author_association")}`;
  out += SEPARATOR + (state === void 0 ? "" : `${ordinalOfState(state, "Issue.state")}`);
  out += SEPARATOR + (state_reason === void 0 ? "" : state_reason === null ? "\\-" : `${ordinalOfStateReason(state_reason, "Issue.state_reason")}`);
  out += SEPARATOR + (labels === void 0 ? "" : formatIssueLabelsList(labels));
  out += SEPARATOR + (assignee === void 0 ? "" : assignee === null ? "\\-" : "1" + SEPARATOR + formatUser(assignee));
  out += SEPARATOR + formatIssueAssigneesList(value.assignees);
  out += SEPARATOR + (milestone === null ? "\\-" : "1" + SEPARATOR + formatMilestone(milestone));
  out += SEPARATOR + formatInteger(value.comments, 0, 4294967295, "Issue.comments");
  out += SEPARATOR + (locked === void 0 ? "" : formatBoolean(locked, "Issue.locked"));
  out += SEPARATOR + (active_lock_reason === void 0 ? "" : active_lock_reason === null ? "\\-" : `${ordinalOfLockReason(active_lock_reason, "Issue.active_lock_reason")}`);
  out += SEPARATOR + (draft === void 0 ? "" : formatBoolean(draft, "Issue.draft"));
  out += SEPARATOR + (reactions === void 0 ? "" : "1" + SEPARATOR + formatReactions(reactions));
  out += SEPARATOR + (pull_request === void 0 ? "" : "1" + SEPARATOR + formatIssuePullRequest(pull_request));
  out += SEPARATOR + (performed_via_github_app === void 0 ? "" : performed_via_github_app === null ? "\\-" : "1" + SEPARATOR + formatApp(performed_via_github_app));
  out += SEPARATOR + formatInteger(value.created_at, -140737488355328, 140737488355327, "Issue.created_at");
  out += SEPARATOR + formatInteger(value.updated_at, -140737488355328, 140737488355327, "Issue.updated_at");
  out += SEPARATOR + (closed_at === null ? "\\-" : formatInteger(closed_at, -140737488355328, 140737488355327, "Issue.closed_at"));
  out += SEPARATOR + formatString(value.url, "Issue.url");
  out += SEPARATOR + formatString(value.html_url, "Issue.html_url");
  out += SEPARATOR + formatString(value.repository_url, "Issue.repository_url");
  out += SEPARATOR + formatString(value.labels_url, "Issue.labels_url");
  out += SEPARATOR + formatString(value.comments_url, "Issue.comments_url");
  out += SEPARATOR + formatString(value.events_url, "Issue.events_url");
  out += SEPARATOR + (timeline_url === void 0 ? "" : formatMarkedString(timeline_url, "Issue.timeline_url"));
  return out;
}
export function parseIssue(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const number = parseUnsigned(r, 4294967295);
  const title = parseString(r, 1048576);
  const body = r.none() ? null : parseMarkedString(r, 1048576);
  const user = parseUser(r);
  const author_association = parseAuthorAssociation(r);
  const state = r.absent() ? void 0 : parseState(r);
  const state_reason = r.absent() ? void 0 : r.none() ? null : parseStateReason(r);
  const labels = r.absent() ? void 0 : parseIssueLabelsList(r);
  const assignee = r.absent() ? void 0 : r.none() ? null : (r.mark(), parseUser(r));
  const assignees = parseIssueAssigneesList(r);
  const milestone = r.none() ? null : (r.mark(), parseMilestone(r));
  const comments = parseUnsigned(r, 4294967295);
  const locked = r.absent() ? void 0 : parseBoolean(r);
  const active_lock_reason = r.absent() ? void 0 : r.none() ? null : parseLockReason(r);
  const draft = r.absent() ? void 0 : parseBoolean(r);
  const reactions = r.absent() ? void 0 : (r.mark(), parseReactions(r));
  const pull_request = r.absent() ? void 0 : (r.mark(), parseIssuePullRequest(r));
  const performed_via_github_app = r.absent() ? void 0 : r.none() ? null : (r.mark(), parseApp(r));
  const created_at = parseInteger(r, -140737488355328, 140737488355327);
  const updated_at = parseInteger(r, -140737488355328, 140737488355327);
  const closed_at = r.none() ? null : parseInteger(r, -140737488355328, 140737488355327);
  const url = parseString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const repository_url = parseString(r, 1048576);
  const labels_url = parseString(r, 1048576);
  const comments_url = parseString(r, 1048576);
  const events_url = parseString(r, 1048576);
  const timeline_url = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  return { id, node_id, number, title, body, user, author_association, state, state_reason, labels, assignee, assignees, milestone, comments, locked, active_lock_reason, draft, reactions, pull_request, performed_via_github_app, created_at, updated_at, closed_at, url, html_url, repository_url, labels_url, comments_url, events_url, timeline_url };
}
export function formatIssueChanges(value) {
  checkObject(value, "IssueChanges");
  const title = value.title;
  const body = value.body;
  const old_issue = value.old_issue;
  const old_repository = value.old_repository;
  const new_issue = value.new_issue;
  const new_repository = value.new_repository;
  let out = title === void 0 ? "" : "1" + SEPARATOR + formatChange(title);
  out += SEPARATOR + (body === void 0 ? "" : "1" + SEPARATOR + formatChange(body));
  out += SEPARATOR + (old_issue === void 0 ? "" : old_issue === null ? "\\-" : "1" + SEPARATOR + formatIssue(old_issue));
  out += SEPARATOR + (old_repository === void 0 ? "" : "1" + SEPARATOR + formatRepository(old_repository));
  out += SEPARATOR + (new_issue === void 0 ? "" : "1" + SEPARATOR + formatIssue(new_issue));
  out += SEPARATOR + (new_repository === void 0 ? "" : "1" + SEPARATOR + formatRepository(new_repository));
  return out;
}
export function parseIssueChanges(r) {
  const title = r.absent() ? void 0 : (r.mark(), parseChange(r));
  const body = r.absent() ? void 0 : (r.mark(), parseChange(r));
  const old_issue = r.absent() ? void 0 : r.none() ? null : (r.mark(), parseIssue(r));
  const old_repository = r.absent() ? void 0 : (r.mark(), parseRepository(r));
  const new_issue = r.absent() ? void 0 : (r.mark(), parseIssue(r));
  const new_repository = r.absent() ? void 0 : (r.mark(), parseRepository(r));
  return { title, body, old_issue, old_repository, new_issue, new_repository };
}
export function formatIssuePullRequest(value) {
  checkObject(value, "IssuePullRequest");
  const merged_at = value.merged_at;
  let out = formatString(value.url, "IssuePullRequest.url");
  out += SEPARATOR + formatString(value.html_url, "IssuePullRequest.html_url");
  out += SEPARATOR + formatString(value.diff_url, "IssuePullRequest.diff_url");
  out += SEPARATOR + formatString(value.patch_url, "IssuePullRequest.patch_url");
  out += SEPARATOR + (merged_at === void 0 ? "" : merged_at === null ? "\\-" : formatInteger(merged_at, -140737488355328, 140737488355327, "IssuePullRequest.merged_at"));
  return out;
}
export function parseIssuePullRequest(r) {
  const url = parseString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const diff_url = parseString(r, 1048576);
  const patch_url = parseString(r, 1048576);
  const merged_at = r.absent() ? void 0 : r.none() ? null : parseInteger(r, -140737488355328, 140737488355327);
  return { url, html_url, diff_url, patch_url, merged_at };
}
export function formatIssuesEvent(value) {
  checkObject(value, "IssuesEvent");
  const changes = value.changes;
  const assignee = value.assignee;
  const label = value.label;
  const milestone = value.milestone;
  const organization = value.organization;
  const enterprise = value.enterprise;
  const installation = value.installation;
  let out = `${ordinalOfIssueAction(value.action, "IssuesEvent.action")}`;
  out += SEPARATOR + formatIssue(value.issue);
  out += SEPARATOR + (changes === void 0 ? "" : "1" + SEPARATOR + formatIssueChanges(changes));
  out += SEPARATOR + (assignee === void 0 ? "" : assignee === null ? "\\-" : "1" + SEPARATOR + formatUser(assignee));
  out += SEPARATOR + (label === void 0 ? "" : "1" + SEPARATOR + formatLabel(label));
  out += SEPARATOR + (milestone === void 0 ? "" : "1" + SEPARATOR + formatMilestone(milestone));
  out += SEPARATOR + formatRepository(value.repository);
  out += SEPARATOR + formatUser(value.sender);
  out += SEPARATOR + (organization === void 0 ? "" : "1" + SEPARATOR + formatOrganization(organization));
  out += SEPARATOR + (enterprise === void 0 ? "" : "1" + SEPARATOR + formatEnterprise(enterprise));
  out += SEPARATOR + (installation === void 0 ? "" : "1" + SEPARATOR + formatInstallation(installation));
  return out;
}
export function parseIssuesEvent(r) {
  const action = parseIssueAction(r);
  const issue = parseIssue(r);
  const changes = r.absent() ? void 0 : (r.mark(), parseIssueChanges(r));
  const assignee = r.absent() ? void 0 : r.none() ? null : (r.mark(), parseUser(r));
  const label = r.absent() ? void 0 : (r.mark(), parseLabel(r));
  const milestone = r.absent() ? void 0 : (r.mark(), parseMilestone(r));
  const repository = parseRepository(r);
  const sender = parseUser(r);
  const organization = r.absent() ? void 0 : (r.mark(), parseOrganization(r));
  const enterprise = r.absent() ? void 0 : (r.mark(), parseEnterprise(r));
  const installation = r.absent() ? void 0 : (r.mark(), parseInstallation(r));
  return { action, issue, changes, assignee, label, milestone, repository, sender, organization, enterprise, installation };
}
export function formatLabel(value) {
  checkObject(value, "Label");
  const description = value.description;
  let out = formatInteger(value.id, 0, 9007199254740991, "Label.id");
  out += SEPARATOR + formatString(value.node_id, "Label.node_id");
  out += SEPARATOR + formatString(value.url, "Label.url");
  out += SEPARATOR + formatString(value.name, "Label.name");
  out += SEPARATOR + formatString(value.color, "Label.color");
  out += SEPARATOR + formatBoolean(value.default, "Label.default");
  out += SEPARATOR + (description === void 0 ? "" : description === null ? "\\-" : formatMarkedString(description, "Label.description"));
  return out;
}
export function parseLabel(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const url = parseString(r, 1048576);
  const name = parseString(r, 1048576);
  const color = parseString(r, 1048576);
  const default_ = parseBoolean(r);
  const description = r.absent() ? void 0 : r.none() ? null : parseMarkedString(r, 1048576);
  return { id, node_id, url, name, color, default: default_, description };
}
function formatLatestItemsList(list) {
  checkArray(list, "Latest.items", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + (`${ordinalOfFeedItem(each, "Latest.items")}${SEPARATOR}` + formatFeedItem(each));
  }
  return all;
}
function parseLatestItemsList(r) {
  const count = parseCount(r, 100);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseFeedItem(r);
  }
  return list;
}
export function formatLatest(value) {
  checkObject(value, "Latest");
  return formatLatestItemsList(value.items);
}
export function parseLatest(r) {
  const items = parseLatestItemsList(r);
  return { items };
}
export function formatLatestRequest(value) {
  checkObject(value, "LatestRequest");
  let out = `${ordinalOfEventKind(value.kind, "LatestRequest.kind")}`;
  out += SEPARATOR + formatInteger(value.count, 0, 255, "LatestRequest.count");
  return out;
}
export function parseLatestRequest(r) {
  const kind = parseEventKind(r);
  const count_ = parseUnsigned(r, 255);
  return { kind, count: count_ };
}
export function formatLicense(value) {
  checkObject(value, "License");
  const url = value.url;
  let out = formatString(value.key, "License.key");
  out += SEPARATOR + formatString(value.name, "License.name");
  out += SEPARATOR + formatString(value.spdx_id, "License.spdx_id");
  out += SEPARATOR + formatString(value.node_id, "License.node_id");
  out += SEPARATOR + (url === null ? "\\-" : formatMarkedString(url, "License.url"));
  return out;
}
export function parseLicense(r) {
  const key = parseString(r, 1048576);
  const name = parseString(r, 1048576);
  const spdx_id = parseString(r, 1048576);
  const node_id = parseString(r, 1048576);
  const url = r.none() ? null : parseMarkedString(r, 1048576);
  return { key, name, spdx_id, node_id, url };
}
export function formatLink(value) {
  checkObject(value, "Link");
  return formatString(value.href, "Link.href");
}
export function parseLink(r) {
  const href = parseString(r, 1048576);
  return { href };
}
export function formatMilestone(value) {
  checkObject(value, "Milestone");
  const description = value.description;
  const due_on = value.due_on;
  const closed_at = value.closed_at;
  let out = formatInteger(value.id, 0, 9007199254740991, "Milestone.id");
  out += SEPARATOR + formatString(value.node_id, "Milestone.node_id");
  out += SEPARATOR + formatString(value.url, "Milestone.url");
  out += SEPARATOR + formatString(value.html_url, "Milestone.html_url");
  out += SEPARATOR + formatString(value.labels_url, "Milestone.labels_url");
  out += SEPARATOR + formatInteger(value.number, 0, 4294967295, "Milestone.number");
  out += SEPARATOR + formatString(value.title, "Milestone.title");
  out += SEPARATOR + (description === null ? "\\-" : formatMarkedString(description, "Milestone.description"));
  out += SEPARATOR + formatUser(value.creator);
  out += SEPARATOR + formatInteger(value.open_issues, 0, 4294967295, "Milestone.open_issues");
  out += SEPARATOR + formatInteger(value.closed_issues, 0, 4294967295, "Milestone.closed_issues");
  out += SEPARATOR + `${ordinalOfState(value.state, "Milestone.state")}`;
  out += SEPARATOR + formatInteger(value.created_at, -140737488355328, 140737488355327, "Milestone.created_at");
  out += SEPARATOR + formatInteger(value.updated_at, -140737488355328, 140737488355327, "Milestone.updated_at");
  out += SEPARATOR + (due_on === null ? "\\-" : formatInteger(due_on, -140737488355328, 140737488355327, "Milestone.due_on"));
  out += SEPARATOR + (closed_at === null ? "\\-" : formatInteger(closed_at, -140737488355328, 140737488355327, "Milestone.closed_at"));
  return out;
}
export function parseMilestone(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const url = parseString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const labels_url = parseString(r, 1048576);
  const number = parseUnsigned(r, 4294967295);
  const title = parseString(r, 1048576);
  const description = r.none() ? null : parseMarkedString(r, 1048576);
  const creator = parseUser(r);
  const open_issues = parseUnsigned(r, 4294967295);
  const closed_issues = parseUnsigned(r, 4294967295);
  const state = parseState(r);
  const created_at = parseInteger(r, -140737488355328, 140737488355327);
  const updated_at = parseInteger(r, -140737488355328, 140737488355327);
  const due_on = r.none() ? null : parseInteger(r, -140737488355328, 140737488355327);
  const closed_at = r.none() ? null : parseInteger(r, -140737488355328, 140737488355327);
  return { id, node_id, url, html_url, labels_url, number, title, description, creator, open_issues, closed_issues, state, created_at, updated_at, due_on, closed_at };
}
export function formatOrganization(value) {
  checkObject(value, "Organization");
  const description = value.description;
  const html_url = value.html_url;
  let out = formatString(value.login, "Organization.login");
  out += SEPARATOR + formatInteger(value.id, 0, 9007199254740991, "Organization.id");
  out += SEPARATOR + formatString(value.node_id, "Organization.node_id");
  out += SEPARATOR + (description === null ? "\\-" : formatMarkedString(description, "Organization.description"));
  out += SEPARATOR + formatString(value.avatar_url, "Organization.avatar_url");
  out += SEPARATOR + formatString(value.url, "Organization.url");
  out += SEPARATOR + (html_url === void 0 ? "" : formatMarkedString(html_url, "Organization.html_url"));
  out += SEPARATOR + formatString(value.repos_url, "Organization.repos_url");
  out += SEPARATOR + formatString(value.events_url, "Organization.events_url");
  out += SEPARATOR + formatString(value.hooks_url, "Organization.hooks_url");
  out += SEPARATOR + formatString(value.issues_url, "Organization.issues_url");
  out += SEPARATOR + formatString(value.members_url, "Organization.members_url");
  out += SEPARATOR + formatString(value.public_members_url, "Organization.public_members_url");
  return out;
}
export function parseOrganization(r) {
  const login = parseString(r, 1048576);
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const description = r.none() ? null : parseMarkedString(r, 1048576);
  const avatar_url = parseString(r, 1048576);
  const url = parseString(r, 1048576);
  const html_url = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  const repos_url = parseString(r, 1048576);
  const events_url = parseString(r, 1048576);
  const hooks_url = parseString(r, 1048576);
  const issues_url = parseString(r, 1048576);
  const members_url = parseString(r, 1048576);
  const public_members_url = parseString(r, 1048576);
  return { login, id, node_id, description, avatar_url, url, html_url, repos_url, events_url, hooks_url, issues_url, members_url, public_members_url };
}
function formatPullRequestLabelsList(list) {
  checkArray(list, "PullRequest.labels");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatLabel(each);
  }
  return all;
}
function parsePullRequestLabelsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseLabel(r);
  }
  return list;
}
function formatPullRequestAssigneesList(list) {
  checkArray(list, "PullRequest.assignees");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatUser(each);
  }
  return all;
}
function parsePullRequestAssigneesList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseUser(r);
  }
  return list;
}
function formatPullRequestRequestedReviewersList(list) {
  checkArray(list, "PullRequest.requested_reviewers");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatUser(each);
  }
  return all;
}
function parsePullRequestRequestedReviewersList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseUser(r);
  }
  return list;
}
function formatPullRequestRequestedTeamsList(list) {
  checkArray(list, "PullRequest.requested_teams");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatTeam(each);
  }
  return all;
}
function parsePullRequestRequestedTeamsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseTeam(r);
  }
  return list;
}
export function formatPullRequest(value) {
  checkObject(value, "PullRequest");
  const body = value.body;
  const active_lock_reason = value.active_lock_reason;
  const assignee = value.assignee;
  const milestone = value.milestone;
  const closed_at = value.closed_at;
  const merged = value.merged;
  const merged_at = value.merged_at;
  const merged_by = value.merged_by;
  const merge_commit_sha = value.merge_commit_sha;
  const mergeable = value.mergeable;
  const rebaseable = value.rebaseable;
  const auto_merge = value.auto_merge;
  let out = formatInteger(value.id, 0, 9007199254740991, "PullRequest.id");
  out += SEPARATOR + formatString(value.node_id, "PullRequest.node_id");
  out += SEPARATOR + formatInteger(value.number, 0, 4294967295, "PullRequest.number");
  out += SEPARATOR + formatString(value.title, "PullRequest.title");
  out += SEPARATOR + (body === null ? "\\-" : formatMarkedString(body, "PullRequest.body"));
  out += SEPARATOR + formatUser(value.user);
  out += SEPARATOR + `${ordinalOfAuthorAssociation(value.author_association, "PullRequest.author_association")}`;
  out += SEPARATOR + `${ordinalOfState(value.state, "PullRequest.state")}`;
  out += SEPARATOR + formatBoolean(value.draft, "PullRequest.draft");
  out += SEPARATOR + formatBoolean(value.locked, "PullRequest.locked");
  out += SEPARATOR + (active_lock_reason === void 0 ? "" : active_lock_reason === null ? "\\-" : `${ordinalOfLockReason(active_lock_reason, "PullRequest.active_lock_reason")}`);
  out += SEPARATOR + formatPullRequestLabelsList(value.labels);
  out += SEPARATOR + (assignee === null ? "\\-" : "1" + SEPARATOR + formatUser(assignee));
  out += SEPARATOR + formatPullRequestAssigneesList(value.assignees);
  out += SEPARATOR + formatPullRequestRequestedReviewersList(value.requested_reviewers);
  out += SEPARATOR + formatPullRequestRequestedTeamsList(value.requested_teams);
  out += SEPARATOR + (milestone === null ? "\\-" : "1" + SEPARATOR + formatMilestone(milestone));
  out += SEPARATOR + formatInteger(value.created_at, -140737488355328, 140737488355327, "PullRequest.created_at");
  out += SEPARATOR + formatInteger(value.updated_at, -140737488355328, 140737488355327, "PullRequest.updated_at");
  out += SEPARATOR + (closed_at === null ? "\\-" : formatInteger(closed_at, -140737488355328, 140737488355327, "PullRequest.closed_at"));
  out += SEPARATOR + formatHead(value.head);
  out += SEPARATOR + formatHead(value.base);
  out += SEPARATOR + (merged === null ? "\\-" : formatBoolean(merged, "PullRequest.merged"));
  out += SEPARATOR + (merged_at === null ? "\\-" : formatInteger(merged_at, -140737488355328, 140737488355327, "PullRequest.merged_at"));
  out += SEPARATOR + (merged_by === null ? "\\-" : "1" + SEPARATOR + formatUser(merged_by));
  out += SEPARATOR + (merge_commit_sha === null ? "\\-" : formatMarkedString(merge_commit_sha, "PullRequest.merge_commit_sha"));
  out += SEPARATOR + (mergeable === null ? "\\-" : formatBoolean(mergeable, "PullRequest.mergeable"));
  out += SEPARATOR + (rebaseable === null ? "\\-" : formatBoolean(rebaseable, "PullRequest.rebaseable"));
  out += SEPARATOR + formatString(value.mergeable_state, "PullRequest.mergeable_state");
  out += SEPARATOR + (auto_merge === void 0 ? "" : auto_merge === null ? "\\-" : "1" + SEPARATOR + formatAutoMerge(auto_merge));
  out += SEPARATOR + formatBoolean(value.maintainer_can_modify, "PullRequest.maintainer_can_modify");
  out += SEPARATOR + formatInteger(value.comments, 0, 4294967295, "PullRequest.comments");
  out += SEPARATOR + formatInteger(value.review_comments, 0, 4294967295, "PullRequest.review_comments");
  out += SEPARATOR + formatInteger(value.commits, 0, 4294967295, "PullRequest.commits");
  out += SEPARATOR + formatInteger(value.additions, 0, 4294967295, "PullRequest.additions");
  out += SEPARATOR + formatInteger(value.deletions, 0, 4294967295, "PullRequest.deletions");
  out += SEPARATOR + formatInteger(value.changed_files, 0, 4294967295, "PullRequest.changed_files");
  out += SEPARATOR + formatString(value.url, "PullRequest.url");
  out += SEPARATOR + formatString(value.html_url, "PullRequest.html_url");
  out += SEPARATOR + formatString(value.diff_url, "PullRequest.diff_url");
  out += SEPARATOR + formatString(value.patch_url, "PullRequest.patch_url");
  out += SEPARATOR + formatString(value.issue_url, "PullRequest.issue_url");
  out += SEPARATOR + formatString(value.commits_url, "PullRequest.commits_url");
  out += SEPARATOR + formatString(value.review_comments_url, "PullRequest.review_comments_url");
  out += SEPARATOR + formatString(value.review_comment_url, "PullRequest.review_comment_url");
  out += SEPARATOR + formatString(value.comments_url, "PullRequest.comments_url");
  out += SEPARATOR + formatString(value.statuses_url, "PullRequest.statuses_url");
  out += SEPARATOR + formatPullRequestLinks(value._links);
  return out;
}
export function parsePullRequest(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const number = parseUnsigned(r, 4294967295);
  const title = parseString(r, 1048576);
  const body = r.none() ? null : parseMarkedString(r, 1048576);
  const user = parseUser(r);
  const author_association = parseAuthorAssociation(r);
  const state = parseState(r);
  const draft = parseBoolean(r);
  const locked = parseBoolean(r);
  const active_lock_reason = r.absent() ? void 0 : r.none() ? null : parseLockReason(r);
  const labels = parsePullRequestLabelsList(r);
  const assignee = r.none() ? null : (r.mark(), parseUser(r));
  const assignees = parsePullRequestAssigneesList(r);
  const requested_reviewers = parsePullRequestRequestedReviewersList(r);
  const requested_teams = parsePullRequestRequestedTeamsList(r);
  const milestone = r.none() ? null : (r.mark(), parseMilestone(r));
  const created_at = parseInteger(r, -140737488355328, 140737488355327);
  const updated_at = parseInteger(r, -140737488355328, 140737488355327);
  const closed_at = r.none() ? null : parseInteger(r, -140737488355328, 140737488355327);
  const head = parseHead(r);
  const base = parseHead(r);
  const merged = r.none() ? null : parseBoolean(r);
  const merged_at = r.none() ? null : parseInteger(r, -140737488355328, 140737488355327);
  const merged_by = r.none() ? null : (r.mark(), parseUser(r));
  const merge_commit_sha = r.none() ? null : parseMarkedString(r, 1048576);
  const mergeable = r.none() ? null : parseBoolean(r);
  const rebaseable = r.none() ? null : parseBoolean(r);
  const mergeable_state = parseString(r, 1048576);
  const auto_merge = r.absent() ? void 0 : r.none() ? null : (r.mark(), parseAutoMerge(r));
  const maintainer_can_modify = parseBoolean(r);
  const comments = parseUnsigned(r, 4294967295);
  const review_comments = parseUnsigned(r, 4294967295);
  const commits = parseUnsigned(r, 4294967295);
  const additions = parseUnsigned(r, 4294967295);
  const deletions = parseUnsigned(r, 4294967295);
  const changed_files = parseUnsigned(r, 4294967295);
  const url = parseString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const diff_url = parseString(r, 1048576);
  const patch_url = parseString(r, 1048576);
  const issue_url = parseString(r, 1048576);
  const commits_url = parseString(r, 1048576);
  const review_comments_url = parseString(r, 1048576);
  const review_comment_url = parseString(r, 1048576);
  const comments_url = parseString(r, 1048576);
  const statuses_url = parseString(r, 1048576);
  const _links_ = parsePullRequestLinks(r);
  return { id, node_id, number, title, body, user, author_association, state, draft, locked, active_lock_reason, labels, assignee, assignees, requested_reviewers, requested_teams, milestone, created_at, updated_at, closed_at, head, base, merged, merged_at, merged_by, merge_commit_sha, mergeable, rebaseable, mergeable_state, auto_merge, maintainer_can_modify, comments, review_comments, commits, additions, deletions, changed_files, url, html_url, diff_url, patch_url, issue_url, commits_url, review_comments_url, review_comment_url, comments_url, statuses_url, _links: _links_ };
}
export function formatPullRequestChanges(value) {
  checkObject(value, "PullRequestChanges");
  const title = value.title;
  const body = value.body;
  const base = value.base;
  let out = title === void 0 ? "" : "1" + SEPARATOR + formatChange(title);
  out += SEPARATOR + (body === void 0 ? "" : "1" + SEPARATOR + formatChange(body));
  out += SEPARATOR + (base === void 0 ? "" : "1" + SEPARATOR + formatBaseChange(base));
  return out;
}
export function parsePullRequestChanges(r) {
  const title = r.absent() ? void 0 : (r.mark(), parseChange(r));
  const body = r.absent() ? void 0 : (r.mark(), parseChange(r));
  const base = r.absent() ? void 0 : (r.mark(), parseBaseChange(r));
  return { title, body, base };
}
export function formatPullRequestEvent(value) {
  checkObject(value, "PullRequestEvent");
  const changes = value.changes;
  const assignee = value.assignee;
  const label = value.label;
  const milestone = value.milestone;
  const requested_reviewer = value.requested_reviewer;
  const before = value.before;
  const after = value.after;
  const organization = value.organization;
  const enterprise = value.enterprise;
  const installation = value.installation;
  let out = `${ordinalOfPullRequestAction(value.action, "PullRequestEvent.action")}`;
  out += SEPARATOR + formatInteger(value.number, 0, 4294967295, "PullRequestEvent.number");
  out += SEPARATOR + formatPullRequest(value.pull_request);
  out += SEPARATOR + (changes === void 0 ? "" : "1" + SEPARATOR + formatPullRequestChanges(changes));
  out += SEPARATOR + (assignee === void 0 ? "" : assignee === null ? "\\-" : "1" + SEPARATOR + formatUser(assignee));
  out += SEPARATOR + (label === void 0 ? "" : "1" + SEPARATOR + formatLabel(label));
  out += SEPARATOR + (milestone === void 0 ? "" : "1" + SEPARATOR + formatMilestone(milestone));
  out += SEPARATOR + (requested_reviewer === void 0 ? "" : "1" + SEPARATOR + formatUser(requested_reviewer));
  out += SEPARATOR + (before === void 0 ? "" : formatMarkedString(before, "PullRequestEvent.before"));
  out += SEPARATOR + (after === void 0 ? "" : formatMarkedString(after, "PullRequestEvent.after"));
  out += SEPARATOR + formatRepository(value.repository);
  out += SEPARATOR + formatUser(value.sender);
  out += SEPARATOR + (organization === void 0 ? "" : "1" + SEPARATOR + formatOrganization(organization));
  out += SEPARATOR + (enterprise === void 0 ? "" : "1" + SEPARATOR + formatEnterprise(enterprise));
  out += SEPARATOR + (installation === void 0 ? "" : "1" + SEPARATOR + formatInstallation(installation));
  return out;
}
export function parsePullRequestEvent(r) {
  const action = parsePullRequestAction(r);
  const number = parseUnsigned(r, 4294967295);
  const pull_request = parsePullRequest(r);
  const changes = r.absent() ? void 0 : (r.mark(), parsePullRequestChanges(r));
  const assignee = r.absent() ? void 0 : r.none() ? null : (r.mark(), parseUser(r));
  const label = r.absent() ? void 0 : (r.mark(), parseLabel(r));
  const milestone = r.absent() ? void 0 : (r.mark(), parseMilestone(r));
  const requested_reviewer = r.absent() ? void 0 : (r.mark(), parseUser(r));
  const before = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  const after = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  const repository = parseRepository(r);
  const sender = parseUser(r);
  const organization = r.absent() ? void 0 : (r.mark(), parseOrganization(r));
  const enterprise = r.absent() ? void 0 : (r.mark(), parseEnterprise(r));
  const installation = r.absent() ? void 0 : (r.mark(), parseInstallation(r));
  return { action, number, pull_request, changes, assignee, label, milestone, requested_reviewer, before, after, repository, sender, organization, enterprise, installation };
}
export function formatPullRequestLinks(value) {
  checkObject(value, "PullRequestLinks");
  let out = formatLink(value.self);
  out += SEPARATOR + formatLink(value.html);
  out += SEPARATOR + formatLink(value.issue);
  out += SEPARATOR + formatLink(value.comments);
  out += SEPARATOR + formatLink(value.review_comments);
  out += SEPARATOR + formatLink(value.review_comment);
  out += SEPARATOR + formatLink(value.commits);
  out += SEPARATOR + formatLink(value.statuses);
  return out;
}
export function parsePullRequestLinks(r) {
  const self = parseLink(r);
  const html = parseLink(r);
  const issue = parseLink(r);
  const comments = parseLink(r);
  const review_comments = parseLink(r);
  const review_comment = parseLink(r);
  const commits = parseLink(r);
  const statuses = parseLink(r);
  return { self, html, issue, comments, review_comments, review_comment, commits, statuses };
}
function formatPushEventCommitsList(list) {
  checkArray(list, "PushEvent.commits");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatCommit(each);
  }
  return all;
}
function parsePushEventCommitsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseCommit(r);
  }
  return list;
}
export function formatPushEvent(value) {
  checkObject(value, "PushEvent");
  const base_ref = value.base_ref;
  const head_commit = value.head_commit;
  const organization = value.organization;
  const enterprise = value.enterprise;
  const installation = value.installation;
  let out = formatString(value.ref, "PushEvent.ref");
  out += SEPARATOR + formatString(value.before, "PushEvent.before");
  out += SEPARATOR + formatString(value.after, "PushEvent.after");
  out += SEPARATOR + (base_ref === null ? "\\-" : formatMarkedString(base_ref, "PushEvent.base_ref"));
  out += SEPARATOR + formatBoolean(value.created, "PushEvent.created");
  out += SEPARATOR + formatBoolean(value.deleted, "PushEvent.deleted");
  out += SEPARATOR + formatBoolean(value.forced, "PushEvent.forced");
  out += SEPARATOR + formatString(value.compare, "PushEvent.compare");
  out += SEPARATOR + formatPushEventCommitsList(value.commits);
  out += SEPARATOR + (head_commit === null ? "\\-" : "1" + SEPARATOR + formatCommit(head_commit));
  out += SEPARATOR + formatGitUser(value.pusher);
  out += SEPARATOR + formatRepository(value.repository);
  out += SEPARATOR + formatUser(value.sender);
  out += SEPARATOR + (organization === void 0 ? "" : "1" + SEPARATOR + formatOrganization(organization));
  out += SEPARATOR + (enterprise === void 0 ? "" : "1" + SEPARATOR + formatEnterprise(enterprise));
  out += SEPARATOR + (installation === void 0 ? "" : "1" + SEPARATOR + formatInstallation(installation));
  return out;
}
export function parsePushEvent(r) {
  const ref = parseString(r, 1048576);
  const before = parseString(r, 1048576);
  const after = parseString(r, 1048576);
  const base_ref = r.none() ? null : parseMarkedString(r, 1048576);
  const created = parseBoolean(r);
  const deleted = parseBoolean(r);
  const forced = parseBoolean(r);
  const compare = parseString(r, 1048576);
  const commits = parsePushEventCommitsList(r);
  const head_commit = r.none() ? null : (r.mark(), parseCommit(r));
  const pusher = parseGitUser(r);
  const repository = parseRepository(r);
  const sender = parseUser(r);
  const organization = r.absent() ? void 0 : (r.mark(), parseOrganization(r));
  const enterprise = r.absent() ? void 0 : (r.mark(), parseEnterprise(r));
  const installation = r.absent() ? void 0 : (r.mark(), parseInstallation(r));
  return { ref, before, after, base_ref, created, deleted, forced, compare, commits, head_commit, pusher, repository, sender, organization, enterprise, installation };
}
export function formatReactions(value) {
  checkObject(value, "Reactions");
  let out = formatString(value.url, "Reactions.url");
  out += SEPARATOR + formatInteger(value.total_count, 0, 4294967295, "Reactions.total_count");
  out += SEPARATOR + formatInteger(value["+1"], 0, 4294967295, "Reactions.+1");
  out += SEPARATOR + formatInteger(value["-1"], 0, 4294967295, "Reactions.-1");
  out += SEPARATOR + formatInteger(value.laugh, 0, 4294967295, "Reactions.laugh");
  out += SEPARATOR + formatInteger(value.hooray, 0, 4294967295, "Reactions.hooray");
  out += SEPARATOR + formatInteger(value.confused, 0, 4294967295, "Reactions.confused");
  out += SEPARATOR + formatInteger(value.heart, 0, 4294967295, "Reactions.heart");
  out += SEPARATOR + formatInteger(value.rocket, 0, 4294967295, "Reactions.rocket");
  out += SEPARATOR + formatInteger(value.eyes, 0, 4294967295, "Reactions.eyes");
  return out;
}
export function parseReactions(r) {
  const url = parseString(r, 1048576);
  const total_count = parseUnsigned(r, 4294967295);
  const field_2_ = parseUnsigned(r, 4294967295);
  const field_3_ = parseUnsigned(r, 4294967295);
  const laugh = parseUnsigned(r, 4294967295);
  const hooray = parseUnsigned(r, 4294967295);
  const confused = parseUnsigned(r, 4294967295);
  const heart = parseUnsigned(r, 4294967295);
  const rocket = parseUnsigned(r, 4294967295);
  const eyes = parseUnsigned(r, 4294967295);
  return { url, total_count, "+1": field_2_, "-1": field_3_, laugh, hooray, confused, heart, rocket, eyes };
}
function formatRepositoryTopicsList(list) {
  checkArray(list, "Repository.topics");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Repository.topics");
  }
  return all;
}
function parseRepositoryTopicsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}
function formatRepositoryCustomPropertiesMap(map) {
  const entries = sortedEntries(map, "Repository.custom_properties", 1048576, (key) => key);
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatString(key, "Repository.custom_properties") + SEPARATOR + formatJson(value, 4096, 32, "Repository.custom_properties");
  }
  return all;
}
function parseRepositoryCustomPropertiesMap(r) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseString(r, 1048576);
    const keyText = key;
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseJson(r, 4096, 32));
  }
  return map;
}
export function formatRepository(value) {
  checkObject(value, "Repository");
  const description = value.description;
  const pushed_at = value.pushed_at;
  const mirror_url = value.mirror_url;
  const homepage = value.homepage;
  const language = value.language;
  const license = value.license;
  const has_discussions = value.has_discussions;
  const disabled = value.disabled;
  const is_template = value.is_template;
  const web_commit_signoff_required = value.web_commit_signoff_required;
  const visibility = value.visibility;
  const topics = value.topics;
  const custom_properties = value.custom_properties;
  const allow_squash_merge = value.allow_squash_merge;
  const allow_merge_commit = value.allow_merge_commit;
  const allow_rebase_merge = value.allow_rebase_merge;
  const delete_branch_on_merge = value.delete_branch_on_merge;
  const stargazers = value.stargazers;
  const master_branch = value.master_branch;
  const organization = value.organization;
  let out = formatInteger(value.id, 0, 9007199254740991, "Repository.id");
  out += SEPARATOR + formatString(value.node_id, "Repository.node_id");
  out += SEPARATOR + formatString(value.name, "Repository.name");
  out += SEPARATOR + formatString(value.full_name, "Repository.full_name");
  out += SEPARATOR + formatBoolean(value.private, "Repository.private");
  out += SEPARATOR + formatUser(value.owner);
  out += SEPARATOR + (description === null ? "\\-" : formatMarkedString(description, "Repository.description"));
  out += SEPARATOR + formatBoolean(value.fork, "Repository.fork");
  out += SEPARATOR + formatString(value.url, "Repository.url");
  out += SEPARATOR + formatString(value.html_url, "Repository.html_url");
  out += SEPARATOR + formatString(value.archive_url, "Repository.archive_url");
  out += SEPARATOR + formatString(value.assignees_url, "Repository.assignees_url");
  out += SEPARATOR + formatString(value.blobs_url, "Repository.blobs_url");
  out += SEPARATOR + formatString(value.branches_url, "Repository.branches_url");
  out += SEPARATOR + formatString(value.collaborators_url, "Repository.collaborators_url");
  out += SEPARATOR + formatString(value.comments_url, "Repository.comments_url");
  out += SEPARATOR + formatString(value.commits_url, "Repository.commits_url");
  out += SEPARATOR + formatString(value.compare_url, "Repository.compare_url");
  out += SEPARATOR + formatString(value.contents_url, "Repository.contents_url");
  out += SEPARATOR + formatString(value.contributors_url, "Repository.contributors_url");
  out += SEPARATOR + formatString(value.deployments_url, "Repository.deployments_url");
  out += SEPARATOR + formatString(value.downloads_url, "Repository.downloads_url");
  out += SEPARATOR + formatString(value.events_url, "Repository.events_url");
  out += SEPARATOR + formatString(value.forks_url, "Repository.forks_url");
  out += SEPARATOR + formatString(value.git_commits_url, "Repository.git_commits_url");
  out += SEPARATOR + formatString(value.git_refs_url, "Repository.git_refs_url");
  out += SEPARATOR + formatString(value.git_tags_url, "Repository.git_tags_url");
  out += SEPARATOR + formatString(value.hooks_url, "Repository.hooks_url");
  out += SEPARATOR + formatString(value.issue_comment_url, "Repository.issue_comment_url");
  out += SEPARATOR + formatString(value.issue_events_url, "Repository.issue_events_url");
  out += SEPARATOR + formatString(value.issues_url, "Repository.issues_url");
  out += SEPARATOR + formatString(value.keys_url, "Repository.keys_url");
  out += SEPARATOR + formatString(value.labels_url, "Repository.labels_url");
  out += SEPARATOR + formatString(value.languages_url, "Repository.languages_url");
  out += SEPARATOR + formatString(value.merges_url, "Repository.merges_url");
  out += SEPARATOR + formatString(value.milestones_url, "Repository.milestones_url");
  out += SEPARATOR + formatString(value.notifications_url, "Repository.notifications_url");
  out += SEPARATOR + formatString(value.pulls_url, "Repository.pulls_url");
  out += SEPARATOR + formatString(value.releases_url, "Repository.releases_url");
  out += SEPARATOR + formatString(value.stargazers_url, "Repository.stargazers_url");
  out += SEPARATOR + formatString(value.statuses_url, "Repository.statuses_url");
  out += SEPARATOR + formatString(value.subscribers_url, "Repository.subscribers_url");
  out += SEPARATOR + formatString(value.subscription_url, "Repository.subscription_url");
  out += SEPARATOR + formatString(value.tags_url, "Repository.tags_url");
  out += SEPARATOR + formatString(value.teams_url, "Repository.teams_url");
  out += SEPARATOR + formatString(value.trees_url, "Repository.trees_url");
  out += SEPARATOR + formatInteger(value.created_at, -140737488355328, 140737488355327, "Repository.created_at");
  out += SEPARATOR + formatInteger(value.updated_at, -140737488355328, 140737488355327, "Repository.updated_at");
  out += SEPARATOR + (pushed_at === null ? "\\-" : formatInteger(pushed_at, -140737488355328, 140737488355327, "Repository.pushed_at"));
  out += SEPARATOR + formatString(value.git_url, "Repository.git_url");
  out += SEPARATOR + formatString(value.ssh_url, "Repository.ssh_url");
  out += SEPARATOR + formatString(value.clone_url, "Repository.clone_url");
  out += SEPARATOR + formatString(value.svn_url, "Repository.svn_url");
  out += SEPARATOR + (mirror_url === null ? "\\-" : formatMarkedString(mirror_url, "Repository.mirror_url"));
  out += SEPARATOR + (homepage === null ? "\\-" : formatMarkedString(homepage, "Repository.homepage"));
  out += SEPARATOR + (language === null ? "\\-" : formatMarkedString(language, "Repository.language"));
  out += SEPARATOR + (license === null ? "\\-" : "1" + SEPARATOR + formatLicense(license));
  out += SEPARATOR + formatString(value.default_branch, "Repository.default_branch");
  out += SEPARATOR + formatInteger(value.size, 0, 4294967295, "Repository.size");
  out += SEPARATOR + formatInteger(value.stargazers_count, 0, 4294967295, "Repository.stargazers_count");
  out += SEPARATOR + formatInteger(value.watchers_count, 0, 4294967295, "Repository.watchers_count");
  out += SEPARATOR + formatInteger(value.forks_count, 0, 4294967295, "Repository.forks_count");
  out += SEPARATOR + formatInteger(value.open_issues_count, 0, 4294967295, "Repository.open_issues_count");
  out += SEPARATOR + formatInteger(value.forks, 0, 4294967295, "Repository.forks");
  out += SEPARATOR + formatInteger(value.open_issues, 0, 4294967295, "Repository.open_issues");
  out += SEPARATOR + formatInteger(value.watchers, 0, 4294967295, "Repository.watchers");
  out += SEPARATOR + formatBoolean(value.has_issues, "Repository.has_issues");
  out += SEPARATOR + formatBoolean(value.has_projects, "Repository.has_projects");
  out += SEPARATOR + formatBoolean(value.has_downloads, "Repository.has_downloads");
  out += SEPARATOR + formatBoolean(value.has_wiki, "Repository.has_wiki");
  out += SEPARATOR + formatBoolean(value.has_pages, "Repository.has_pages");
  out += SEPARATOR + (has_discussions === void 0 ? "" : formatBoolean(has_discussions, "Repository.has_discussions"));
  out += SEPARATOR + formatBoolean(value.archived, "Repository.archived");
  out += SEPARATOR + (disabled === void 0 ? "" : formatBoolean(disabled, "Repository.disabled"));
  out += SEPARATOR + (is_template === void 0 ? "" : formatBoolean(is_template, "Repository.is_template"));
  out += SEPARATOR + (web_commit_signoff_required === void 0 ? "" : formatBoolean(web_commit_signoff_required, "Repository.web_commit_signoff_required"));
  out += SEPARATOR + (visibility === void 0 ? "" : `${ordinalOfVisibility(visibility, "Repository.visibility")}`);
  out += SEPARATOR + (topics === void 0 ? "" : formatRepositoryTopicsList(topics));
  out += SEPARATOR + (custom_properties === void 0 ? "" : formatRepositoryCustomPropertiesMap(custom_properties));
  out += SEPARATOR + (allow_squash_merge === void 0 ? "" : formatBoolean(allow_squash_merge, "Repository.allow_squash_merge"));
  out += SEPARATOR + (allow_merge_commit === void 0 ? "" : formatBoolean(allow_merge_commit, "Repository.allow_merge_commit"));
  out += SEPARATOR + (allow_rebase_merge === void 0 ? "" : formatBoolean(allow_rebase_merge, "Repository.allow_rebase_merge"));
  out += SEPARATOR + (delete_branch_on_merge === void 0 ? "" : formatBoolean(delete_branch_on_merge, "Repository.delete_branch_on_merge"));
  out += SEPARATOR + (stargazers === void 0 ? "" : formatInteger(stargazers, 0, 4294967295, "Repository.stargazers"));
  out += SEPARATOR + (master_branch === void 0 ? "" : formatMarkedString(master_branch, "Repository.master_branch"));
  out += SEPARATOR + (organization === void 0 ? "" : formatMarkedString(organization, "Repository.organization"));
  return out;
}
export function parseRepository(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const name = parseString(r, 1048576);
  const full_name = parseString(r, 1048576);
  const private_ = parseBoolean(r);
  const owner = parseUser(r);
  const description = r.none() ? null : parseMarkedString(r, 1048576);
  const fork = parseBoolean(r);
  const url = parseString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const archive_url = parseString(r, 1048576);
  const assignees_url = parseString(r, 1048576);
  const blobs_url = parseString(r, 1048576);
  const branches_url = parseString(r, 1048576);
  const collaborators_url = parseString(r, 1048576);
  const comments_url = parseString(r, 1048576);
  const commits_url = parseString(r, 1048576);
  const compare_url = parseString(r, 1048576);
  const contents_url = parseString(r, 1048576);
  const contributors_url = parseString(r, 1048576);
  const deployments_url = parseString(r, 1048576);
  const downloads_url = parseString(r, 1048576);
  const events_url = parseString(r, 1048576);
  const forks_url = parseString(r, 1048576);
  const git_commits_url = parseString(r, 1048576);
  const git_refs_url = parseString(r, 1048576);
  const git_tags_url = parseString(r, 1048576);
  const hooks_url = parseString(r, 1048576);
  const issue_comment_url = parseString(r, 1048576);
  const issue_events_url = parseString(r, 1048576);
  const issues_url = parseString(r, 1048576);
  const keys_url = parseString(r, 1048576);
  const labels_url = parseString(r, 1048576);
  const languages_url = parseString(r, 1048576);
  const merges_url = parseString(r, 1048576);
  const milestones_url = parseString(r, 1048576);
  const notifications_url = parseString(r, 1048576);
  const pulls_url = parseString(r, 1048576);
  const releases_url = parseString(r, 1048576);
  const stargazers_url = parseString(r, 1048576);
  const statuses_url = parseString(r, 1048576);
  const subscribers_url = parseString(r, 1048576);
  const subscription_url = parseString(r, 1048576);
  const tags_url = parseString(r, 1048576);
  const teams_url = parseString(r, 1048576);
  const trees_url = parseString(r, 1048576);
  const created_at = parseInteger(r, -140737488355328, 140737488355327);
  const updated_at = parseInteger(r, -140737488355328, 140737488355327);
  const pushed_at = r.none() ? null : parseInteger(r, -140737488355328, 140737488355327);
  const git_url = parseString(r, 1048576);
  const ssh_url = parseString(r, 1048576);
  const clone_url = parseString(r, 1048576);
  const svn_url = parseString(r, 1048576);
  const mirror_url = r.none() ? null : parseMarkedString(r, 1048576);
  const homepage = r.none() ? null : parseMarkedString(r, 1048576);
  const language = r.none() ? null : parseMarkedString(r, 1048576);
  const license = r.none() ? null : (r.mark(), parseLicense(r));
  const default_branch = parseString(r, 1048576);
  const size = parseUnsigned(r, 4294967295);
  const stargazers_count = parseUnsigned(r, 4294967295);
  const watchers_count = parseUnsigned(r, 4294967295);
  const forks_count = parseUnsigned(r, 4294967295);
  const open_issues_count = parseUnsigned(r, 4294967295);
  const forks = parseUnsigned(r, 4294967295);
  const open_issues = parseUnsigned(r, 4294967295);
  const watchers = parseUnsigned(r, 4294967295);
  const has_issues = parseBoolean(r);
  const has_projects = parseBoolean(r);
  const has_downloads = parseBoolean(r);
  const has_wiki = parseBoolean(r);
  const has_pages = parseBoolean(r);
  const has_discussions = r.absent() ? void 0 : parseBoolean(r);
  const archived = parseBoolean(r);
  const disabled = r.absent() ? void 0 : parseBoolean(r);
  const is_template = r.absent() ? void 0 : parseBoolean(r);
  const web_commit_signoff_required = r.absent() ? void 0 : parseBoolean(r);
  const visibility = r.absent() ? void 0 : parseVisibility(r);
  const topics = r.absent() ? void 0 : parseRepositoryTopicsList(r);
  const custom_properties = r.absent() ? void 0 : parseRepositoryCustomPropertiesMap(r);
  const allow_squash_merge = r.absent() ? void 0 : parseBoolean(r);
  const allow_merge_commit = r.absent() ? void 0 : parseBoolean(r);
  const allow_rebase_merge = r.absent() ? void 0 : parseBoolean(r);
  const delete_branch_on_merge = r.absent() ? void 0 : parseBoolean(r);
  const stargazers = r.absent() ? void 0 : parseUnsigned(r, 4294967295);
  const master_branch = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  const organization = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  return { id, node_id, name, full_name, private: private_, owner, description, fork, url, html_url, archive_url, assignees_url, blobs_url, branches_url, collaborators_url, comments_url, commits_url, compare_url, contents_url, contributors_url, deployments_url, downloads_url, events_url, forks_url, git_commits_url, git_refs_url, git_tags_url, hooks_url, issue_comment_url, issue_events_url, issues_url, keys_url, labels_url, languages_url, merges_url, milestones_url, notifications_url, pulls_url, releases_url, stargazers_url, statuses_url, subscribers_url, subscription_url, tags_url, teams_url, trees_url, created_at, updated_at, pushed_at, git_url, ssh_url, clone_url, svn_url, mirror_url, homepage, language, license, default_branch, size, stargazers_count, watchers_count, forks_count, open_issues_count, forks, open_issues, watchers, has_issues, has_projects, has_downloads, has_wiki, has_pages, has_discussions, archived, disabled, is_template, web_commit_signoff_required, visibility, topics, custom_properties, allow_squash_merge, allow_merge_commit, allow_rebase_merge, delete_branch_on_merge, stargazers, master_branch, organization };
}
export function formatRepositoryLink(value) {
  checkObject(value, "RepositoryLink");
  let out = formatInteger(value.id, 0, 9007199254740991, "RepositoryLink.id");
  out += SEPARATOR + formatString(value.name, "RepositoryLink.name");
  out += SEPARATOR + formatString(value.url, "RepositoryLink.url");
  return out;
}
export function parseRepositoryLink(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const name = parseString(r, 1048576);
  const url = parseString(r, 1048576);
  return { id, name, url };
}
export function formatRepositorySummary(value) {
  checkObject(value, "RepositorySummary");
  const description = value.description;
  let out = formatInteger(value.id, 0, 9007199254740991, "RepositorySummary.id");
  out += SEPARATOR + formatString(value.node_id, "RepositorySummary.node_id");
  out += SEPARATOR + formatString(value.name, "RepositorySummary.name");
  out += SEPARATOR + formatString(value.full_name, "RepositorySummary.full_name");
  out += SEPARATOR + formatBoolean(value.private, "RepositorySummary.private");
  out += SEPARATOR + formatUser(value.owner);
  out += SEPARATOR + (description === null ? "\\-" : formatMarkedString(description, "RepositorySummary.description"));
  out += SEPARATOR + formatBoolean(value.fork, "RepositorySummary.fork");
  out += SEPARATOR + formatString(value.url, "RepositorySummary.url");
  out += SEPARATOR + formatString(value.html_url, "RepositorySummary.html_url");
  out += SEPARATOR + formatString(value.archive_url, "RepositorySummary.archive_url");
  out += SEPARATOR + formatString(value.assignees_url, "RepositorySummary.assignees_url");
  out += SEPARATOR + formatString(value.blobs_url, "RepositorySummary.blobs_url");
  out += SEPARATOR + formatString(value.branches_url, "RepositorySummary.branches_url");
  out += SEPARATOR + formatString(value.collaborators_url, "RepositorySummary.collaborators_url");
  out += SEPARATOR + formatString(value.comments_url, "RepositorySummary.comments_url");
  out += SEPARATOR + formatString(value.commits_url, "RepositorySummary.commits_url");
  out += SEPARATOR + formatString(value.compare_url, "RepositorySummary.compare_url");
  out += SEPARATOR + formatString(value.contents_url, "RepositorySummary.contents_url");
  out += SEPARATOR + formatString(value.contributors_url, "RepositorySummary.contributors_url");
  out += SEPARATOR + formatString(value.deployments_url, "RepositorySummary.deployments_url");
  out += SEPARATOR + formatString(value.downloads_url, "RepositorySummary.downloads_url");
  out += SEPARATOR + formatString(value.events_url, "RepositorySummary.events_url");
  out += SEPARATOR + formatString(value.forks_url, "RepositorySummary.forks_url");
  out += SEPARATOR + formatString(value.git_commits_url, "RepositorySummary.git_commits_url");
  out += SEPARATOR + formatString(value.git_refs_url, "RepositorySummary.git_refs_url");
  out += SEPARATOR + formatString(value.git_tags_url, "RepositorySummary.git_tags_url");
  out += SEPARATOR + formatString(value.hooks_url, "RepositorySummary.hooks_url");
  out += SEPARATOR + formatString(value.issue_comment_url, "RepositorySummary.issue_comment_url");
  out += SEPARATOR + formatString(value.issue_events_url, "RepositorySummary.issue_events_url");
  out += SEPARATOR + formatString(value.issues_url, "RepositorySummary.issues_url");
  out += SEPARATOR + formatString(value.keys_url, "RepositorySummary.keys_url");
  out += SEPARATOR + formatString(value.labels_url, "RepositorySummary.labels_url");
  out += SEPARATOR + formatString(value.languages_url, "RepositorySummary.languages_url");
  out += SEPARATOR + formatString(value.merges_url, "RepositorySummary.merges_url");
  out += SEPARATOR + formatString(value.milestones_url, "RepositorySummary.milestones_url");
  out += SEPARATOR + formatString(value.notifications_url, "RepositorySummary.notifications_url");
  out += SEPARATOR + formatString(value.pulls_url, "RepositorySummary.pulls_url");
  out += SEPARATOR + formatString(value.releases_url, "RepositorySummary.releases_url");
  out += SEPARATOR + formatString(value.stargazers_url, "RepositorySummary.stargazers_url");
  out += SEPARATOR + formatString(value.statuses_url, "RepositorySummary.statuses_url");
  out += SEPARATOR + formatString(value.subscribers_url, "RepositorySummary.subscribers_url");
  out += SEPARATOR + formatString(value.subscription_url, "RepositorySummary.subscription_url");
  out += SEPARATOR + formatString(value.tags_url, "RepositorySummary.tags_url");
  out += SEPARATOR + formatString(value.teams_url, "RepositorySummary.teams_url");
  out += SEPARATOR + formatString(value.trees_url, "RepositorySummary.trees_url");
  return out;
}
export function parseRepositorySummary(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const name = parseString(r, 1048576);
  const full_name = parseString(r, 1048576);
  const private_ = parseBoolean(r);
  const owner = parseUser(r);
  const description = r.none() ? null : parseMarkedString(r, 1048576);
  const fork = parseBoolean(r);
  const url = parseString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const archive_url = parseString(r, 1048576);
  const assignees_url = parseString(r, 1048576);
  const blobs_url = parseString(r, 1048576);
  const branches_url = parseString(r, 1048576);
  const collaborators_url = parseString(r, 1048576);
  const comments_url = parseString(r, 1048576);
  const commits_url = parseString(r, 1048576);
  const compare_url = parseString(r, 1048576);
  const contents_url = parseString(r, 1048576);
  const contributors_url = parseString(r, 1048576);
  const deployments_url = parseString(r, 1048576);
  const downloads_url = parseString(r, 1048576);
  const events_url = parseString(r, 1048576);
  const forks_url = parseString(r, 1048576);
  const git_commits_url = parseString(r, 1048576);
  const git_refs_url = parseString(r, 1048576);
  const git_tags_url = parseString(r, 1048576);
  const hooks_url = parseString(r, 1048576);
  const issue_comment_url = parseString(r, 1048576);
  const issue_events_url = parseString(r, 1048576);
  const issues_url = parseString(r, 1048576);
  const keys_url = parseString(r, 1048576);
  const labels_url = parseString(r, 1048576);
  const languages_url = parseString(r, 1048576);
  const merges_url = parseString(r, 1048576);
  const milestones_url = parseString(r, 1048576);
  const notifications_url = parseString(r, 1048576);
  const pulls_url = parseString(r, 1048576);
  const releases_url = parseString(r, 1048576);
  const stargazers_url = parseString(r, 1048576);
  const statuses_url = parseString(r, 1048576);
  const subscribers_url = parseString(r, 1048576);
  const subscription_url = parseString(r, 1048576);
  const tags_url = parseString(r, 1048576);
  const teams_url = parseString(r, 1048576);
  const trees_url = parseString(r, 1048576);
  return { id, node_id, name, full_name, private: private_, owner, description, fork, url, html_url, archive_url, assignees_url, blobs_url, branches_url, collaborators_url, comments_url, commits_url, compare_url, contents_url, contributors_url, deployments_url, downloads_url, events_url, forks_url, git_commits_url, git_refs_url, git_tags_url, hooks_url, issue_comment_url, issue_events_url, issues_url, keys_url, labels_url, languages_url, merges_url, milestones_url, notifications_url, pulls_url, releases_url, stargazers_url, statuses_url, subscribers_url, subscription_url, tags_url, teams_url, trees_url };
}
export function formatRunBranch(value) {
  checkObject(value, "RunBranch");
  let out = formatString(value.ref, "RunBranch.ref");
  out += SEPARATOR + formatString(value.sha, "RunBranch.sha");
  out += SEPARATOR + formatRepositoryLink(value.repo);
  return out;
}
export function parseRunBranch(r) {
  const ref = parseString(r, 1048576);
  const sha = parseString(r, 1048576);
  const repo = parseRepositoryLink(r);
  return { ref, sha, repo };
}
export function formatRunPullRequest(value) {
  checkObject(value, "RunPullRequest");
  let out = formatInteger(value.id, 0, 9007199254740991, "RunPullRequest.id");
  out += SEPARATOR + formatInteger(value.number, 0, 4294967295, "RunPullRequest.number");
  out += SEPARATOR + formatString(value.url, "RunPullRequest.url");
  out += SEPARATOR + formatRunBranch(value.head);
  out += SEPARATOR + formatRunBranch(value.base);
  return out;
}
export function parseRunPullRequest(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const number = parseUnsigned(r, 4294967295);
  const url = parseString(r, 1048576);
  const head = parseRunBranch(r);
  const base = parseRunBranch(r);
  return { id, number, url, head, base };
}
export function formatTeam(value) {
  checkObject(value, "Team");
  const description = value.description;
  let out = formatInteger(value.id, 0, 9007199254740991, "Team.id");
  out += SEPARATOR + formatString(value.node_id, "Team.node_id");
  out += SEPARATOR + formatString(value.name, "Team.name");
  out += SEPARATOR + formatString(value.slug, "Team.slug");
  out += SEPARATOR + (description === null ? "\\-" : formatMarkedString(description, "Team.description"));
  out += SEPARATOR + `${ordinalOfTeamPrivacy(value.privacy, "Team.privacy")}`;
  out += SEPARATOR + formatString(value.permission, "Team.permission");
  out += SEPARATOR + formatString(value.url, "Team.url");
  out += SEPARATOR + formatString(value.html_url, "Team.html_url");
  out += SEPARATOR + formatString(value.members_url, "Team.members_url");
  out += SEPARATOR + formatString(value.repositories_url, "Team.repositories_url");
  return out;
}
export function parseTeam(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const name = parseString(r, 1048576);
  const slug = parseString(r, 1048576);
  const description = r.none() ? null : parseMarkedString(r, 1048576);
  const privacy = parseTeamPrivacy(r);
  const permission = parseString(r, 1048576);
  const url = parseString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const members_url = parseString(r, 1048576);
  const repositories_url = parseString(r, 1048576);
  return { id, node_id, name, slug, description, privacy, permission, url, html_url, members_url, repositories_url };
}
export function formatUser(value) {
  checkObject(value, "User");
  const name = value.name;
  const email = value.email;
  let out = formatString(value.login, "User.login");
  out += SEPARATOR + formatInteger(value.id, 0, 9007199254740991, "User.id");
  out += SEPARATOR + formatString(value.node_id, "User.node_id");
  out += SEPARATOR + `${ordinalOfUserType(value.type, "User.type")}`;
  out += SEPARATOR + formatBoolean(value.site_admin, "User.site_admin");
  out += SEPARATOR + (name === void 0 ? "" : formatMarkedString(name, "User.name"));
  out += SEPARATOR + (email === void 0 ? "" : email === null ? "\\-" : formatMarkedString(email, "User.email"));
  out += SEPARATOR + formatString(value.avatar_url, "User.avatar_url");
  out += SEPARATOR + formatString(value.gravatar_id, "User.gravatar_id");
  out += SEPARATOR + formatString(value.url, "User.url");
  out += SEPARATOR + formatString(value.html_url, "User.html_url");
  out += SEPARATOR + formatString(value.followers_url, "User.followers_url");
  out += SEPARATOR + formatString(value.following_url, "User.following_url");
  out += SEPARATOR + formatString(value.gists_url, "User.gists_url");
  out += SEPARATOR + formatString(value.starred_url, "User.starred_url");
  out += SEPARATOR + formatString(value.subscriptions_url, "User.subscriptions_url");
  out += SEPARATOR + formatString(value.organizations_url, "User.organizations_url");
  out += SEPARATOR + formatString(value.repos_url, "User.repos_url");
  out += SEPARATOR + formatString(value.events_url, "User.events_url");
  out += SEPARATOR + formatString(value.received_events_url, "User.received_events_url");
  return out;
}
export function parseUser(r) {
  const login = parseString(r, 1048576);
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const type = parseUserType(r);
  const site_admin = parseBoolean(r);
  const name = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  const email = r.absent() ? void 0 : r.none() ? null : parseMarkedString(r, 1048576);
  const avatar_url = parseString(r, 1048576);
  const gravatar_id = parseString(r, 1048576);
  const url = parseString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const followers_url = parseString(r, 1048576);
  const following_url = parseString(r, 1048576);
  const gists_url = parseString(r, 1048576);
  const starred_url = parseString(r, 1048576);
  const subscriptions_url = parseString(r, 1048576);
  const organizations_url = parseString(r, 1048576);
  const repos_url = parseString(r, 1048576);
  const events_url = parseString(r, 1048576);
  const received_events_url = parseString(r, 1048576);
  return { login, id, node_id, type, site_admin, name, email, avatar_url, gravatar_id, url, html_url, followers_url, following_url, gists_url, starred_url, subscriptions_url, organizations_url, repos_url, events_url, received_events_url };
}
function formatWatchRequestKindsList(list) {
  checkArray(list, "WatchRequest.kinds");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + `${ordinalOfEventKind(each, "WatchRequest.kinds")}`;
  }
  return all;
}
function parseWatchRequestKindsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseEventKind(r);
  }
  return list;
}
export function formatWatchRequest(value) {
  checkObject(value, "WatchRequest");
  const kinds = value.kinds;
  return kinds === void 0 ? "" : formatWatchRequestKindsList(kinds);
}
export function parseWatchRequest(r) {
  const kinds = r.absent() ? void 0 : parseWatchRequestKindsList(r);
  return { kinds };
}
export function formatWorkflow(value) {
  checkObject(value, "Workflow");
  let out = formatInteger(value.id, 0, 9007199254740991, "Workflow.id");
  out += SEPARATOR + formatString(value.node_id, "Workflow.node_id");
  out += SEPARATOR + formatString(value.name, "Workflow.name");
  out += SEPARATOR + formatString(value.path, "Workflow.path");
  out += SEPARATOR + formatString(value.state, "Workflow.state");
  out += SEPARATOR + formatInteger(value.created_at, -140737488355328, 140737488355327, "Workflow.created_at");
  out += SEPARATOR + formatInteger(value.updated_at, -140737488355328, 140737488355327, "Workflow.updated_at");
  out += SEPARATOR + formatString(value.url, "Workflow.url");
  out += SEPARATOR + formatString(value.html_url, "Workflow.html_url");
  out += SEPARATOR + formatString(value.badge_url, "Workflow.badge_url");
  return out;
}
export function parseWorkflow(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const name = parseString(r, 1048576);
  const path = parseString(r, 1048576);
  const state = parseString(r, 1048576);
  const created_at = parseInteger(r, -140737488355328, 140737488355327);
  const updated_at = parseInteger(r, -140737488355328, 140737488355327);
  const url = parseString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const badge_url = parseString(r, 1048576);
  return { id, node_id, name, path, state, created_at, updated_at, url, html_url, badge_url };
}
function formatWorkflowRunPullRequestsList(list) {
  checkArray(list, "WorkflowRun.pull_requests");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatRunPullRequest(each);
  }
  return all;
}
function parseWorkflowRunPullRequestsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseRunPullRequest(r);
  }
  return list;
}
export function formatWorkflowRun(value) {
  checkObject(value, "WorkflowRun");
  const name = value.name;
  const display_title = value.display_title;
  const path = value.path;
  const conclusion = value.conclusion;
  const actor = value.actor;
  const triggering_actor = value.triggering_actor;
  const head_branch = value.head_branch;
  const previous_attempt_url = value.previous_attempt_url;
  let out = formatInteger(value.id, 0, 9007199254740991, "WorkflowRun.id");
  out += SEPARATOR + formatString(value.node_id, "WorkflowRun.node_id");
  out += SEPARATOR + (name === null ? "\\-" : formatMarkedString(name, "WorkflowRun.name"));
  out += SEPARATOR + (display_title === void 0 ? "" : formatMarkedString(display_title, "WorkflowRun.display_title"));
  out += SEPARATOR + (path === void 0 ? "" : formatMarkedString(path, "WorkflowRun.path"));
  out += SEPARATOR + formatString(value.event, "WorkflowRun.event");
  out += SEPARATOR + `${ordinalOfRunStatus(value.status, "WorkflowRun.status")}`;
  out += SEPARATOR + (conclusion === null ? "\\-" : `${ordinalOfConclusion(conclusion, "WorkflowRun.conclusion")}`);
  out += SEPARATOR + formatInteger(value.run_number, 0, 4294967295, "WorkflowRun.run_number");
  out += SEPARATOR + formatInteger(value.run_attempt, 0, 4294967295, "WorkflowRun.run_attempt");
  out += SEPARATOR + formatInteger(value.run_started_at, -140737488355328, 140737488355327, "WorkflowRun.run_started_at");
  out += SEPARATOR + formatInteger(value.created_at, -140737488355328, 140737488355327, "WorkflowRun.created_at");
  out += SEPARATOR + formatInteger(value.updated_at, -140737488355328, 140737488355327, "WorkflowRun.updated_at");
  out += SEPARATOR + (actor === void 0 ? "" : "1" + SEPARATOR + formatUser(actor));
  out += SEPARATOR + (triggering_actor === void 0 ? "" : "1" + SEPARATOR + formatUser(triggering_actor));
  out += SEPARATOR + (head_branch === null ? "\\-" : formatMarkedString(head_branch, "WorkflowRun.head_branch"));
  out += SEPARATOR + formatString(value.head_sha, "WorkflowRun.head_sha");
  out += SEPARATOR + formatCommitSummary(value.head_commit);
  out += SEPARATOR + formatRepositorySummary(value.repository);
  out += SEPARATOR + formatRepositorySummary(value.head_repository);
  out += SEPARATOR + formatWorkflowRunPullRequestsList(value.pull_requests);
  out += SEPARATOR + formatInteger(value.workflow_id, 0, 9007199254740991, "WorkflowRun.workflow_id");
  out += SEPARATOR + formatInteger(value.check_suite_id, 0, 9007199254740991, "WorkflowRun.check_suite_id");
  out += SEPARATOR + formatString(value.check_suite_node_id, "WorkflowRun.check_suite_node_id");
  out += SEPARATOR + formatString(value.url, "WorkflowRun.url");
  out += SEPARATOR + formatString(value.html_url, "WorkflowRun.html_url");
  out += SEPARATOR + formatString(value.jobs_url, "WorkflowRun.jobs_url");
  out += SEPARATOR + formatString(value.logs_url, "WorkflowRun.logs_url");
  out += SEPARATOR + formatString(value.artifacts_url, "WorkflowRun.artifacts_url");
  out += SEPARATOR + formatString(value.cancel_url, "WorkflowRun.cancel_url");
  out += SEPARATOR + formatString(value.rerun_url, "WorkflowRun.rerun_url");
  out += SEPARATOR + formatString(value.check_suite_url, "WorkflowRun.check_suite_url");
  out += SEPARATOR + formatString(value.workflow_url, "WorkflowRun.workflow_url");
  out += SEPARATOR + (previous_attempt_url === null ? "\\-" : formatMarkedString(previous_attempt_url, "WorkflowRun.previous_attempt_url"));
  return out;
}
export function parseWorkflowRun(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const node_id = parseString(r, 1048576);
  const name = r.none() ? null : parseMarkedString(r, 1048576);
  const display_title = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  const path = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  const event = parseString(r, 1048576);
  const status = parseRunStatus(r);
  const conclusion = r.none() ? null : parseConclusion(r);
  const run_number = parseUnsigned(r, 4294967295);
  const run_attempt = parseUnsigned(r, 4294967295);
  const run_started_at = parseInteger(r, -140737488355328, 140737488355327);
  const created_at = parseInteger(r, -140737488355328, 140737488355327);
  const updated_at = parseInteger(r, -140737488355328, 140737488355327);
  const actor = r.absent() ? void 0 : (r.mark(), parseUser(r));
  const triggering_actor = r.absent() ? void 0 : (r.mark(), parseUser(r));
  const head_branch = r.none() ? null : parseMarkedString(r, 1048576);
  const head_sha = parseString(r, 1048576);
  const head_commit = parseCommitSummary(r);
  const repository = parseRepositorySummary(r);
  const head_repository = parseRepositorySummary(r);
  const pull_requests = parseWorkflowRunPullRequestsList(r);
  const workflow_id = parseUnsigned(r, 9007199254740991);
  const check_suite_id = parseUnsigned(r, 9007199254740991);
  const check_suite_node_id = parseString(r, 1048576);
  const url = parseString(r, 1048576);
  const html_url = parseString(r, 1048576);
  const jobs_url = parseString(r, 1048576);
  const logs_url = parseString(r, 1048576);
  const artifacts_url = parseString(r, 1048576);
  const cancel_url = parseString(r, 1048576);
  const rerun_url = parseString(r, 1048576);
  const check_suite_url = parseString(r, 1048576);
  const workflow_url = parseString(r, 1048576);
  const previous_attempt_url = r.none() ? null : parseMarkedString(r, 1048576);
  return { id, node_id, name, display_title, path, event, status, conclusion, run_number, run_attempt, run_started_at, created_at, updated_at, actor, triggering_actor, head_branch, head_sha, head_commit, repository, head_repository, pull_requests, workflow_id, check_suite_id, check_suite_node_id, url, html_url, jobs_url, logs_url, artifacts_url, cancel_url, rerun_url, check_suite_url, workflow_url, previous_attempt_url };
}
export function formatWorkflowRunEvent(value) {
  checkObject(value, "WorkflowRunEvent");
  const workflow = value.workflow;
  const organization = value.organization;
  const enterprise = value.enterprise;
  const installation = value.installation;
  let out = `${ordinalOfRunAction(value.action, "WorkflowRunEvent.action")}`;
  out += SEPARATOR + (workflow === null ? "\\-" : "1" + SEPARATOR + formatWorkflow(workflow));
  out += SEPARATOR + formatWorkflowRun(value.workflow_run);
  out += SEPARATOR + formatRepository(value.repository);
  out += SEPARATOR + formatUser(value.sender);
  out += SEPARATOR + (organization === void 0 ? "" : "1" + SEPARATOR + formatOrganization(organization));
  out += SEPARATOR + (enterprise === void 0 ? "" : "1" + SEPARATOR + formatEnterprise(enterprise));
  out += SEPARATOR + (installation === void 0 ? "" : "1" + SEPARATOR + formatInstallation(installation));
  return out;
}
export function parseWorkflowRunEvent(r) {
  const action = parseRunAction(r);
  const workflow = r.none() ? null : (r.mark(), parseWorkflow(r));
  const workflow_run = parseWorkflowRun(r);
  const repository = parseRepository(r);
  const sender = parseUser(r);
  const organization = r.absent() ? void 0 : (r.mark(), parseOrganization(r));
  const enterprise = r.absent() ? void 0 : (r.mark(), parseEnterprise(r));
  const installation = r.absent() ? void 0 : (r.mark(), parseInstallation(r));
  return { action, workflow, workflow_run, repository, sender, organization, enterprise, installation };
}
function formatFeedItem(value) {
  switch (value.kind) {
    case "push":
      return formatFeedItemPush(value);
    case "issues":
      return formatFeedItemIssues(value);
    case "pull_request":
      return formatFeedItemPullRequest(value);
    case "workflow_run":
      return formatFeedItemWorkflowRun(value);
  }
}
function parseFeedItem(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  switch (ordinal) {
    case 0:
      return parseFeedItemPush(r);
    case 1:
      return parseFeedItemIssues(r);
    case 2:
      return parseFeedItemPullRequest(r);
    case 3:
      return parseFeedItemWorkflowRun(r);
    default:
      return unknownMember(r, "FeedItem", ordinal);
  }
}
function parseAuthorAssociation(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfAuthorAssociation(ordinal) ?? unknownMember(r, "AuthorAssociation", ordinal);
}
function parseConclusion(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfConclusion(ordinal) ?? unknownMember(r, "Conclusion", ordinal);
}
function parseEventKind(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfEventKind(ordinal) ?? unknownMember(r, "EventKind", ordinal);
}
function parseIssueAction(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfIssueAction(ordinal) ?? unknownMember(r, "IssueAction", ordinal);
}
function parseLockReason(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfLockReason(ordinal) ?? unknownMember(r, "LockReason", ordinal);
}
function parseMergeMethod(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfMergeMethod(ordinal) ?? unknownMember(r, "MergeMethod", ordinal);
}
function parsePullRequestAction(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfPullRequestAction(ordinal) ?? unknownMember(r, "PullRequestAction", ordinal);
}
function parseRunAction(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfRunAction(ordinal) ?? unknownMember(r, "RunAction", ordinal);
}
function parseRunStatus(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfRunStatus(ordinal) ?? unknownMember(r, "RunStatus", ordinal);
}
function parseState(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfState(ordinal) ?? unknownMember(r, "State", ordinal);
}
function parseStateReason(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfStateReason(ordinal) ?? unknownMember(r, "StateReason", ordinal);
}
function parseTeamPrivacy(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfTeamPrivacy(ordinal) ?? unknownMember(r, "TeamPrivacy", ordinal);
}
function parseUserType(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfUserType(ordinal) ?? unknownMember(r, "UserType", ordinal);
}
function parseVisibility(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfVisibility(ordinal) ?? unknownMember(r, "Visibility", ordinal);
}
