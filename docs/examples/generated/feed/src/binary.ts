// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter, JsonValue } from "@twobyte/wire";
import {
  bit,
  checkArray,
  checkConst,
  checkObject,
  checkOrder,
  clearBits,
  getBits,
  putTimestamp,
  putU32,
  putU53,
  putU8,
  putVarint,
  readCount,
  readJson,
  readString,
  readTimestamp,
  readU32,
  readU53,
  readU8,
  reservedBits,
  setBits,
  skipBits,
  sortedEntries,
  takeBits1,
  takeBits2,
  takeBits3,
  takeTimestamp,
  takeVarint,
  unknownMember,
  writeJson,
  writeString,
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
  ordinalOfVisibility,
} from "./members.js";
import type {
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

function writeAppPermissionsMap(w: BinaryWriter, map: ReadonlyMap<string, string>): void {
  const entries = sortedEntries(map, "App.permissions", 1048576, (key) => key);
  w.reserve(5);
  putVarint(w, entries.length);
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    writeString(w, key, "App.permissions");
    writeString(w, value, "App.permissions");
  }
}

function readAppPermissionsMap(r: BinaryReader): Map<string, string> {
  const count = readCount(r, 16, 1048576);
  const map = new Map<string, string>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = readString(r, 1048576);
    const keyText = key;
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readString(r, 1048576);
    map.set(key, value);
  }
  return map;
}

function writeAppEventsList(w: BinaryWriter, list: readonly string[]): void {
  checkArray(list, "App.events");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeString(w, each, "App.events");
  }
}

function readAppEventsList(r: BinaryReader): string[] {
  const count = readCount(r, 8, 1048576);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 1048576);
    list[i] = each;
  }
  return list;
}

export function writeApp(w: BinaryWriter, value: App): void {
  checkObject(value, "App");
  const slug = value.slug;
  const description = value.description;
  const permissions = value.permissions;
  const events = value.events;
  w.reserve(9);
  w.bytes[w.pos++] = (slug === undefined ? 0 : 1) | ((description === null ? 1 : 0) << 1) | ((permissions === undefined ? 0 : 1) << 2) | ((events === undefined ? 0 : 1) << 3);
  putU53(w, value.id, "App.id");
  writeString(w, value.node_id, "App.node_id");
  if (slug !== undefined) {
    writeString(w, slug, "App.slug");
  }
  writeString(w, value.name, "App.name");
  writeUser(w, value.owner);
  if (description !== null) {
    writeString(w, description, "App.description");
  }
  writeString(w, value.external_url, "App.external_url");
  writeString(w, value.html_url, "App.html_url");
  w.reserve(12);
  putTimestamp(w, value.created_at, "App.created_at");
  putTimestamp(w, value.updated_at, "App.updated_at");
  if (permissions !== undefined) {
    writeAppPermissionsMap(w, permissions);
  }
  if (events !== undefined) {
    writeAppEventsList(w, events);
  }
}

export function readApp(r: BinaryReader): App {
  const bits = takeBits1(r, 15);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const slug = (bits & 1) !== 0 ? readString(r, 1048576) : undefined;
  const name = readString(r, 1048576);
  const owner = readUser(r);
  const description = (bits & 2) !== 0 ? null : readString(r, 1048576);
  const external_url = readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const words = r.run(12);
  const created_at = takeTimestamp(r, words);
  const updated_at = takeTimestamp(r, words);
  const permissions = (bits & 4) !== 0 ? readAppPermissionsMap(r) : undefined;
  const events = (bits & 8) !== 0 ? readAppEventsList(r) : undefined;
  return { id, node_id, slug, name, owner, description, external_url, html_url, created_at, updated_at, permissions, events };
}

export function writeAutoMerge(w: BinaryWriter, value: AutoMerge): void {
  checkObject(value, "AutoMerge");
  const enabled_by = value.enabled_by;
  const merge_method = value.merge_method;
  const merge_methodOrdinal = ordinalOfMergeMethod(merge_method, "AutoMerge.merge_method");
  const commit_title = value.commit_title;
  const commit_message = value.commit_message;
  w.reserve(1);
  w.bytes[w.pos++] = (enabled_by === null ? 1 : 0) | (merge_methodOrdinal << 1) | ((commit_title === null ? 1 : 0) << 3) | ((commit_message === null ? 1 : 0) << 4);
  if (enabled_by !== null) {
    writeUser(w, enabled_by);
  }
  if (commit_title !== null) {
    writeString(w, commit_title, "AutoMerge.commit_title");
  }
  if (commit_message !== null) {
    writeString(w, commit_message, "AutoMerge.commit_message");
  }
}

export function readAutoMerge(r: BinaryReader): AutoMerge {
  const bits = takeBits1(r, 31);
  const enabled_by = (bits & 1) !== 0 ? null : readUser(r);
  const merge_method = readMergeMethod(r, (bits >>> 1) & 3);
  const commit_title = (bits & 8) !== 0 ? null : readString(r, 1048576);
  const commit_message = (bits & 16) !== 0 ? null : readString(r, 1048576);
  return { enabled_by, merge_method, commit_title, commit_message };
}

export function writeBaseChange(w: BinaryWriter, value: BaseChange): void {
  checkObject(value, "BaseChange");
  writeChange(w, value.ref);
  writeChange(w, value.sha);
}

export function readBaseChange(r: BinaryReader): BaseChange {
  const ref = readChange(r);
  const sha = readChange(r);
  return { ref, sha };
}

export function writeChange(w: BinaryWriter, value: Change): void {
  checkObject(value, "Change");
  writeString(w, value.from, "Change.from");
}

export function readChange(r: BinaryReader): Change {
  const from_ = readString(r, 1048576);
  return { from: from_ };
}

function writeCommitAddedList(w: BinaryWriter, list: readonly string[]): void {
  checkArray(list, "Commit.added");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeString(w, each, "Commit.added");
  }
}

function readCommitAddedList(r: BinaryReader): string[] {
  const count = readCount(r, 8, 1048576);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 1048576);
    list[i] = each;
  }
  return list;
}

function writeCommitRemovedList(w: BinaryWriter, list: readonly string[]): void {
  checkArray(list, "Commit.removed");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeString(w, each, "Commit.removed");
  }
}

function readCommitRemovedList(r: BinaryReader): string[] {
  const count = readCount(r, 8, 1048576);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 1048576);
    list[i] = each;
  }
  return list;
}

function writeCommitModifiedList(w: BinaryWriter, list: readonly string[]): void {
  checkArray(list, "Commit.modified");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeString(w, each, "Commit.modified");
  }
}

function readCommitModifiedList(r: BinaryReader): string[] {
  const count = readCount(r, 8, 1048576);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 1048576);
    list[i] = each;
  }
  return list;
}

export function writeCommit(w: BinaryWriter, value: Commit): void {
  checkObject(value, "Commit");
  const distinct = value.distinct;
  w.reserve(1);
  w.bytes[w.pos++] = bit(distinct, "Commit.distinct");
  writeString(w, value.id, "Commit.id");
  writeString(w, value.tree_id, "Commit.tree_id");
  writeString(w, value.message, "Commit.message");
  w.reserve(6);
  putTimestamp(w, value.timestamp, "Commit.timestamp");
  writeGitUser(w, value.author);
  writeGitUser(w, value.committer);
  writeString(w, value.url, "Commit.url");
  writeCommitAddedList(w, value.added);
  writeCommitRemovedList(w, value.removed);
  writeCommitModifiedList(w, value.modified);
}

export function readCommit(r: BinaryReader): Commit {
  const bits = takeBits1(r, 1);
  const id = readString(r, 1048576);
  const tree_id = readString(r, 1048576);
  const message = readString(r, 1048576);
  const timestamp = readTimestamp(r);
  const author = readGitUser(r);
  const committer = readGitUser(r);
  const distinct = (bits & 1) !== 0;
  const url = readString(r, 1048576);
  const added = readCommitAddedList(r);
  const removed = readCommitRemovedList(r);
  const modified = readCommitModifiedList(r);
  return { id, tree_id, message, timestamp, author, committer, distinct, url, added, removed, modified };
}

export function writeCommitSummary(w: BinaryWriter, value: CommitSummary): void {
  checkObject(value, "CommitSummary");
  writeString(w, value.id, "CommitSummary.id");
  writeString(w, value.tree_id, "CommitSummary.tree_id");
  writeString(w, value.message, "CommitSummary.message");
  w.reserve(6);
  putTimestamp(w, value.timestamp, "CommitSummary.timestamp");
  writeGitUser(w, value.author);
  writeGitUser(w, value.committer);
}

export function readCommitSummary(r: BinaryReader): CommitSummary {
  const id = readString(r, 1048576);
  const tree_id = readString(r, 1048576);
  const message = readString(r, 1048576);
  const timestamp = readTimestamp(r);
  const author = readGitUser(r);
  const committer = readGitUser(r);
  return { id, tree_id, message, timestamp, author, committer };
}

function writeCountsEventsMap(w: BinaryWriter, map: ReadonlyMap<EventKind, number>): void {
  const entries = sortedEntries(map, "Counts.events");
  w.reserve(5 + ((entries.length * 3 + 7) >> 3));
  putVarint(w, entries.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, entries.length * 3);
  for (let i = 0; i < entries.length; i++) {
    const [key] = entries[i]!;
    setBits(w.bytes, from, i * 3, ordinalOfEventKind(key, "Counts.events"));
  }
  for (let i = 0; i < entries.length; i++) {
    const [, value] = entries[i]!;
    w.reserve(8);
    putU53(w, value, "Counts.events");
  }
}

function readCountsEventsMap(r: BinaryReader): Map<EventKind, number> {
  const count = readCount(r, 11, 1048576);
  const from = skipBits(r, count * 3);
  const map = new Map<EventKind, number>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const keyBits = getBits(r, from, i * 3, 3);
    const key = readEventKind(r, keyBits);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readU53(r);
    map.set(key, value);
  }
  return map;
}

export function writeCounts(w: BinaryWriter, value: Counts): void {
  checkObject(value, "Counts");
  writeCountsEventsMap(w, value.events);
}

export function readCounts(r: BinaryReader): Counts {
  const events = readCountsEventsMap(r);
  return { events };
}

export function writeCountsRequest(w: BinaryWriter, value: CountsRequest): void {
  checkObject(value, "CountsRequest");
  const since = value.since;
  w.reserve(7);
  w.bytes[w.pos++] = since === undefined ? 0 : 1;
  if (since !== undefined) {
    putTimestamp(w, since, "CountsRequest.since");
  }
}

export function readCountsRequest(r: BinaryReader): CountsRequest {
  const bits = takeBits1(r, 1);
  const since = (bits & 1) !== 0 ? readTimestamp(r) : undefined;
  return { since };
}

export function writeEnterprise(w: BinaryWriter, value: Enterprise): void {
  checkObject(value, "Enterprise");
  const description = value.description;
  const website_url = value.website_url;
  const created_at = value.created_at;
  const updated_at = value.updated_at;
  w.reserve(9);
  w.bytes[w.pos++] = (description === null ? 1 : 0) | ((website_url === null ? 1 : 0) << 1) | ((created_at === null ? 1 : 0) << 2) | ((updated_at === null ? 1 : 0) << 3);
  putU53(w, value.id, "Enterprise.id");
  writeString(w, value.node_id, "Enterprise.node_id");
  writeString(w, value.slug, "Enterprise.slug");
  writeString(w, value.name, "Enterprise.name");
  if (description !== null) {
    writeString(w, description, "Enterprise.description");
  }
  writeString(w, value.avatar_url, "Enterprise.avatar_url");
  if (website_url !== null) {
    writeString(w, website_url, "Enterprise.website_url");
  }
  writeString(w, value.html_url, "Enterprise.html_url");
  w.reserve(12);
  if (created_at !== null) {
    putTimestamp(w, created_at, "Enterprise.created_at");
  }
  if (updated_at !== null) {
    putTimestamp(w, updated_at, "Enterprise.updated_at");
  }
}

export function readEnterprise(r: BinaryReader): Enterprise {
  const bits = takeBits1(r, 15);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const slug = readString(r, 1048576);
  const name = readString(r, 1048576);
  const description = (bits & 1) !== 0 ? null : readString(r, 1048576);
  const avatar_url = readString(r, 1048576);
  const website_url = (bits & 2) !== 0 ? null : readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const created_at = (bits & 4) !== 0 ? null : readTimestamp(r);
  const updated_at = (bits & 8) !== 0 ? null : readTimestamp(r);
  return { id, node_id, slug, name, description, avatar_url, website_url, html_url, created_at, updated_at };
}

export function writeFeedItemIssues(w: BinaryWriter, value: FeedItemIssues): void {
  checkObject(value, "FeedItem.issues");
  checkConst(value.kind, "issues", "FeedItem.issues.kind");
  writeIssuesEvent(w, value.event);
}

export function readFeedItemIssues(r: BinaryReader): FeedItemIssues {
  const kind = "issues";
  const event = readIssuesEvent(r);
  return { kind, event };
}

export function writeFeedItemPullRequest(w: BinaryWriter, value: FeedItemPullRequest): void {
  checkObject(value, "FeedItem.pull_request");
  checkConst(value.kind, "pull_request", "FeedItem.pull_request.kind");
  writePullRequestEvent(w, value.event);
}

export function readFeedItemPullRequest(r: BinaryReader): FeedItemPullRequest {
  const kind = "pull_request";
  const event = readPullRequestEvent(r);
  return { kind, event };
}

export function writeFeedItemPush(w: BinaryWriter, value: FeedItemPush): void {
  checkObject(value, "FeedItem.push");
  checkConst(value.kind, "push", "FeedItem.push.kind");
  writePushEvent(w, value.event);
}

export function readFeedItemPush(r: BinaryReader): FeedItemPush {
  const kind = "push";
  const event = readPushEvent(r);
  return { kind, event };
}

export function writeFeedItemWorkflowRun(w: BinaryWriter, value: FeedItemWorkflowRun): void {
  checkObject(value, "FeedItem.workflow_run");
  checkConst(value.kind, "workflow_run", "FeedItem.workflow_run.kind");
  writeWorkflowRunEvent(w, value.event);
}

export function readFeedItemWorkflowRun(r: BinaryReader): FeedItemWorkflowRun {
  const kind = "workflow_run";
  const event = readWorkflowRunEvent(r);
  return { kind, event };
}

export function writeGitUser(w: BinaryWriter, value: GitUser): void {
  checkObject(value, "GitUser");
  const email = value.email;
  const username = value.username;
  const date = value.date;
  w.reserve(1);
  w.bytes[w.pos++] = (email === null ? 1 : 0) | ((username === undefined ? 0 : 1) << 1) | ((date === undefined ? 0 : 1) << 2);
  writeString(w, value.name, "GitUser.name");
  if (email !== null) {
    writeString(w, email, "GitUser.email");
  }
  if (username !== undefined) {
    writeString(w, username, "GitUser.username");
  }
  w.reserve(6);
  if (date !== undefined) {
    putTimestamp(w, date, "GitUser.date");
  }
}

export function readGitUser(r: BinaryReader): GitUser {
  const bits = takeBits1(r, 7);
  const name = readString(r, 1048576);
  const email = (bits & 1) !== 0 ? null : readString(r, 1048576);
  const username = (bits & 2) !== 0 ? readString(r, 1048576) : undefined;
  const date = (bits & 4) !== 0 ? readTimestamp(r) : undefined;
  return { name, email, username, date };
}

export function writeHead(w: BinaryWriter, value: Head): void {
  checkObject(value, "Head");
  const repo = value.repo;
  w.reserve(1);
  w.bytes[w.pos++] = repo === null ? 1 : 0;
  writeString(w, value.label, "Head.label");
  writeString(w, value.ref, "Head.ref");
  writeString(w, value.sha, "Head.sha");
  writeUser(w, value.user);
  if (repo !== null) {
    writeRepository(w, repo);
  }
}

export function readHead(r: BinaryReader): Head {
  const bits = takeBits1(r, 1);
  const label = readString(r, 1048576);
  const ref = readString(r, 1048576);
  const sha = readString(r, 1048576);
  const user = readUser(r);
  const repo = (bits & 1) !== 0 ? null : readRepository(r);
  return { label, ref, sha, user, repo };
}

export function writeInstallation(w: BinaryWriter, value: Installation): void {
  checkObject(value, "Installation");
  w.reserve(8);
  putU53(w, value.id, "Installation.id");
  writeString(w, value.node_id, "Installation.node_id");
}

export function readInstallation(r: BinaryReader): Installation {
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  return { id, node_id };
}

function writeIssueLabelsList(w: BinaryWriter, list: readonly Label[]): void {
  checkArray(list, "Issue.labels");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeLabel(w, each);
  }
}

function readIssueLabelsList(r: BinaryReader): Label[] {
  const count = readCount(r, 48, 1048576);
  const list: Label[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readLabel(r);
    list[i] = each;
  }
  return list;
}

function writeIssueAssigneesList(w: BinaryWriter, list: readonly User[]): void {
  checkArray(list, "Issue.assignees");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeUser(w, each);
  }
}

function readIssueAssigneesList(r: BinaryReader): User[] {
  const count = readCount(r, 136, 1048576);
  const list: User[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readUser(r);
    list[i] = each;
  }
  return list;
}

export function writeIssue(w: BinaryWriter, value: Issue): void {
  checkObject(value, "Issue");
  const body = value.body;
  const author_association = value.author_association;
  const author_associationOrdinal = ordinalOfAuthorAssociation(author_association, "Issue.author_association");
  const state = value.state;
  const stateOrdinal = state === undefined ? 0 : ordinalOfState(state, "Issue.state");
  const state_reason = value.state_reason;
  const state_reasonOrdinal = state_reason === undefined || state_reason === null ? 0 : ordinalOfStateReason(state_reason, "Issue.state_reason");
  const labels = value.labels;
  const assignee = value.assignee;
  const milestone = value.milestone;
  const locked = value.locked;
  const active_lock_reason = value.active_lock_reason;
  const active_lock_reasonOrdinal = active_lock_reason === undefined || active_lock_reason === null ? 0 : ordinalOfLockReason(active_lock_reason, "Issue.active_lock_reason");
  const draft = value.draft;
  const reactions = value.reactions;
  const pull_request = value.pull_request;
  const performed_via_github_app = value.performed_via_github_app;
  const closed_at = value.closed_at;
  const timeline_url = value.timeline_url;
  w.reserve(12);
  const bits0 = (body === null ? 1 : 0) | (author_associationOrdinal << 1) | ((state === undefined ? 0 : 1) << 5) | (stateOrdinal << 6) | ((state_reason === undefined ? 0 : 1) << 8) | ((state_reason === null ? 1 : 0) << 9) | (state_reasonOrdinal << 10) | ((labels === undefined ? 0 : 1) << 13) | ((assignee === undefined ? 0 : 1) << 14) | ((assignee === null ? 1 : 0) << 15) | ((milestone === null ? 1 : 0) << 16) | ((locked === undefined ? 0 : 1) << 17) | ((locked === undefined ? 0 : bit(locked, "Issue.locked")) << 18) | ((active_lock_reason === undefined ? 0 : 1) << 19) | ((active_lock_reason === null ? 1 : 0) << 20) | (active_lock_reasonOrdinal << 21);
  w.bytes[w.pos++] = bits0;
  w.bytes[w.pos++] = bits0 >>> 8;
  w.bytes[w.pos++] = bits0 >>> 16;
  w.bytes[w.pos++] = (draft === undefined ? 0 : 1) | ((draft === undefined ? 0 : bit(draft, "Issue.draft")) << 1) | ((reactions === undefined ? 0 : 1) << 2) | ((pull_request === undefined ? 0 : 1) << 3) | ((performed_via_github_app === undefined ? 0 : 1) << 4) | ((performed_via_github_app === null ? 1 : 0) << 5) | ((closed_at === null ? 1 : 0) << 6) | ((timeline_url === undefined ? 0 : 1) << 7);
  putU53(w, value.id, "Issue.id");
  writeString(w, value.node_id, "Issue.node_id");
  w.reserve(5);
  putU32(w, value.number, "Issue.number");
  writeString(w, value.title, "Issue.title");
  if (body !== null) {
    writeString(w, body, "Issue.body");
  }
  writeUser(w, value.user);
  if (labels !== undefined) {
    writeIssueLabelsList(w, labels);
  }
  if (assignee !== undefined && assignee !== null) {
    writeUser(w, assignee);
  }
  writeIssueAssigneesList(w, value.assignees);
  if (milestone !== null) {
    writeMilestone(w, milestone);
  }
  w.reserve(5);
  putU32(w, value.comments, "Issue.comments");
  if (reactions !== undefined) {
    writeReactions(w, reactions);
  }
  if (pull_request !== undefined) {
    writeIssuePullRequest(w, pull_request);
  }
  if (performed_via_github_app !== undefined && performed_via_github_app !== null) {
    writeApp(w, performed_via_github_app);
  }
  w.reserve(18);
  putTimestamp(w, value.created_at, "Issue.created_at");
  putTimestamp(w, value.updated_at, "Issue.updated_at");
  if (closed_at !== null) {
    putTimestamp(w, closed_at, "Issue.closed_at");
  }
  writeString(w, value.url, "Issue.url");
  writeString(w, value.html_url, "Issue.html_url");
  writeString(w, value.repository_url, "Issue.repository_url");
  writeString(w, value.labels_url, "Issue.labels_url");
  writeString(w, value.comments_url, "Issue.comments_url");
  writeString(w, value.events_url, "Issue.events_url");
  if (timeline_url !== undefined) {
    writeString(w, timeline_url, "Issue.timeline_url");
  }
}

export function readIssue(r: BinaryReader): Issue {
  const bits0 = takeBits3(r, 16777215);
  const bits1 = takeBits1(r, 255);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const number = readU32(r);
  const title = readString(r, 1048576);
  const body = (bits0 & 1) !== 0 ? null : readString(r, 1048576);
  const user = readUser(r);
  const author_association = readAuthorAssociation(r, (bits0 >>> 1) & 15);
  if ((bits0 & 32) === 0 && ((bits0 >>> 6) & 3) !== 0) reservedBits(r);
  const state = (bits0 & 32) !== 0 ? readState(r, (bits0 >>> 6) & 3) : undefined;
  if ((bits0 & 256) === 0 && ((bits0 >>> 9) & 15) !== 0) reservedBits(r);
  if ((bits0 & 512) !== 0 && ((bits0 >>> 10) & 7) !== 0) reservedBits(r);
  const state_reason = (bits0 & 256) !== 0 ? ((bits0 & 512) !== 0 ? null : readStateReason(r, (bits0 >>> 10) & 7)) : undefined;
  const labels = (bits0 & 8192) !== 0 ? readIssueLabelsList(r) : undefined;
  if ((bits0 & 16384) === 0 && (bits0 & 32768) !== 0) reservedBits(r);
  const assignee = (bits0 & 16384) !== 0 ? ((bits0 & 32768) !== 0 ? null : readUser(r)) : undefined;
  const assignees = readIssueAssigneesList(r);
  const milestone = (bits0 & 65536) !== 0 ? null : readMilestone(r);
  const comments = readU32(r);
  if ((bits0 & 131072) === 0 && (bits0 & 262144) !== 0) reservedBits(r);
  const locked = (bits0 & 131072) !== 0 ? (bits0 & 262144) !== 0 : undefined;
  if ((bits0 & 524288) === 0 && ((bits0 >>> 20) & 15) !== 0) reservedBits(r);
  if ((bits0 & 1048576) !== 0 && ((bits0 >>> 21) & 7) !== 0) reservedBits(r);
  const active_lock_reason = (bits0 & 524288) !== 0 ? ((bits0 & 1048576) !== 0 ? null : readLockReason(r, (bits0 >>> 21) & 7)) : undefined;
  if ((bits1 & 1) === 0 && (bits1 & 2) !== 0) reservedBits(r);
  const draft = (bits1 & 1) !== 0 ? (bits1 & 2) !== 0 : undefined;
  const reactions = (bits1 & 4) !== 0 ? readReactions(r) : undefined;
  const pull_request = (bits1 & 8) !== 0 ? readIssuePullRequest(r) : undefined;
  if ((bits1 & 16) === 0 && (bits1 & 32) !== 0) reservedBits(r);
  const performed_via_github_app = (bits1 & 16) !== 0 ? ((bits1 & 32) !== 0 ? null : readApp(r)) : undefined;
  const words = r.run(12);
  const created_at = takeTimestamp(r, words);
  const updated_at = takeTimestamp(r, words);
  const closed_at = (bits1 & 64) !== 0 ? null : readTimestamp(r);
  const url = readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const repository_url = readString(r, 1048576);
  const labels_url = readString(r, 1048576);
  const comments_url = readString(r, 1048576);
  const events_url = readString(r, 1048576);
  const timeline_url = (bits1 & 128) !== 0 ? readString(r, 1048576) : undefined;
  return { id, node_id, number, title, body, user, author_association, state, state_reason, labels, assignee, assignees, milestone, comments, locked, active_lock_reason, draft, reactions, pull_request, performed_via_github_app, created_at, updated_at, closed_at, url, html_url, repository_url, labels_url, comments_url, events_url, timeline_url };
}

export function writeIssueChanges(w: BinaryWriter, value: IssueChanges): void {
  checkObject(value, "IssueChanges");
  const title = value.title;
  const body = value.body;
  const old_issue = value.old_issue;
  const old_repository = value.old_repository;
  const new_issue = value.new_issue;
  const new_repository = value.new_repository;
  w.reserve(1);
  w.bytes[w.pos++] = (title === undefined ? 0 : 1) | ((body === undefined ? 0 : 1) << 1) | ((old_issue === undefined ? 0 : 1) << 2) | ((old_issue === null ? 1 : 0) << 3) | ((old_repository === undefined ? 0 : 1) << 4) | ((new_issue === undefined ? 0 : 1) << 5) | ((new_repository === undefined ? 0 : 1) << 6);
  if (title !== undefined) {
    writeChange(w, title);
  }
  if (body !== undefined) {
    writeChange(w, body);
  }
  if (old_issue !== undefined && old_issue !== null) {
    writeIssue(w, old_issue);
  }
  if (old_repository !== undefined) {
    writeRepository(w, old_repository);
  }
  if (new_issue !== undefined) {
    writeIssue(w, new_issue);
  }
  if (new_repository !== undefined) {
    writeRepository(w, new_repository);
  }
}

export function readIssueChanges(r: BinaryReader): IssueChanges {
  const bits = takeBits1(r, 127);
  const title = (bits & 1) !== 0 ? readChange(r) : undefined;
  const body = (bits & 2) !== 0 ? readChange(r) : undefined;
  if ((bits & 4) === 0 && (bits & 8) !== 0) reservedBits(r);
  const old_issue = (bits & 4) !== 0 ? ((bits & 8) !== 0 ? null : readIssue(r)) : undefined;
  const old_repository = (bits & 16) !== 0 ? readRepository(r) : undefined;
  const new_issue = (bits & 32) !== 0 ? readIssue(r) : undefined;
  const new_repository = (bits & 64) !== 0 ? readRepository(r) : undefined;
  return { title, body, old_issue, old_repository, new_issue, new_repository };
}

export function writeIssuePullRequest(w: BinaryWriter, value: IssuePullRequest): void {
  checkObject(value, "IssuePullRequest");
  const merged_at = value.merged_at;
  w.reserve(1);
  w.bytes[w.pos++] = (merged_at === undefined ? 0 : 1) | ((merged_at === null ? 1 : 0) << 1);
  writeString(w, value.url, "IssuePullRequest.url");
  writeString(w, value.html_url, "IssuePullRequest.html_url");
  writeString(w, value.diff_url, "IssuePullRequest.diff_url");
  writeString(w, value.patch_url, "IssuePullRequest.patch_url");
  w.reserve(6);
  if (merged_at !== undefined && merged_at !== null) {
    putTimestamp(w, merged_at, "IssuePullRequest.merged_at");
  }
}

export function readIssuePullRequest(r: BinaryReader): IssuePullRequest {
  const bits = takeBits1(r, 3);
  const url = readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const diff_url = readString(r, 1048576);
  const patch_url = readString(r, 1048576);
  if ((bits & 1) === 0 && (bits & 2) !== 0) reservedBits(r);
  const merged_at = (bits & 1) !== 0 ? ((bits & 2) !== 0 ? null : readTimestamp(r)) : undefined;
  return { url, html_url, diff_url, patch_url, merged_at };
}

export function writeIssuesEvent(w: BinaryWriter, value: IssuesEvent): void {
  checkObject(value, "IssuesEvent");
  const action = value.action;
  const actionOrdinal = ordinalOfIssueAction(action, "IssuesEvent.action");
  const changes = value.changes;
  const assignee = value.assignee;
  const label = value.label;
  const milestone = value.milestone;
  const organization = value.organization;
  const enterprise = value.enterprise;
  const installation = value.installation;
  w.reserve(2);
  const bits = actionOrdinal | ((changes === undefined ? 0 : 1) << 5) | ((assignee === undefined ? 0 : 1) << 6) | ((assignee === null ? 1 : 0) << 7) | ((label === undefined ? 0 : 1) << 8) | ((milestone === undefined ? 0 : 1) << 9) | ((organization === undefined ? 0 : 1) << 10) | ((enterprise === undefined ? 0 : 1) << 11) | ((installation === undefined ? 0 : 1) << 12);
  w.bytes[w.pos++] = bits;
  w.bytes[w.pos++] = bits >>> 8;
  writeIssue(w, value.issue);
  if (changes !== undefined) {
    writeIssueChanges(w, changes);
  }
  if (assignee !== undefined && assignee !== null) {
    writeUser(w, assignee);
  }
  if (label !== undefined) {
    writeLabel(w, label);
  }
  if (milestone !== undefined) {
    writeMilestone(w, milestone);
  }
  writeRepository(w, value.repository);
  writeUser(w, value.sender);
  if (organization !== undefined) {
    writeOrganization(w, organization);
  }
  if (enterprise !== undefined) {
    writeEnterprise(w, enterprise);
  }
  if (installation !== undefined) {
    writeInstallation(w, installation);
  }
}

export function readIssuesEvent(r: BinaryReader): IssuesEvent {
  const bits = takeBits2(r, 8191);
  const action = readIssueAction(r, bits & 31);
  const issue = readIssue(r);
  const changes = (bits & 32) !== 0 ? readIssueChanges(r) : undefined;
  if ((bits & 64) === 0 && (bits & 128) !== 0) reservedBits(r);
  const assignee = (bits & 64) !== 0 ? ((bits & 128) !== 0 ? null : readUser(r)) : undefined;
  const label = (bits & 256) !== 0 ? readLabel(r) : undefined;
  const milestone = (bits & 512) !== 0 ? readMilestone(r) : undefined;
  const repository = readRepository(r);
  const sender = readUser(r);
  const organization = (bits & 1024) !== 0 ? readOrganization(r) : undefined;
  const enterprise = (bits & 2048) !== 0 ? readEnterprise(r) : undefined;
  const installation = (bits & 4096) !== 0 ? readInstallation(r) : undefined;
  return { action, issue, changes, assignee, label, milestone, repository, sender, organization, enterprise, installation };
}

export function writeLabel(w: BinaryWriter, value: Label): void {
  checkObject(value, "Label");
  const default_ = value.default;
  const description = value.description;
  w.reserve(9);
  w.bytes[w.pos++] = bit(default_, "Label.default") | ((description === undefined ? 0 : 1) << 1) | ((description === null ? 1 : 0) << 2);
  putU53(w, value.id, "Label.id");
  writeString(w, value.node_id, "Label.node_id");
  writeString(w, value.url, "Label.url");
  writeString(w, value.name, "Label.name");
  writeString(w, value.color, "Label.color");
  if (description !== undefined && description !== null) {
    writeString(w, description, "Label.description");
  }
}

export function readLabel(r: BinaryReader): Label {
  const bits = takeBits1(r, 7);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const url = readString(r, 1048576);
  const name = readString(r, 1048576);
  const color = readString(r, 1048576);
  const default_ = (bits & 1) !== 0;
  if ((bits & 2) === 0 && (bits & 4) !== 0) reservedBits(r);
  const description = (bits & 2) !== 0 ? ((bits & 4) !== 0 ? null : readString(r, 1048576)) : undefined;
  return { id, node_id, url, name, color, default: default_, description };
}

function writeLatestItemsList(w: BinaryWriter, list: readonly FeedItem[]): void {
  checkArray(list, "Latest.items", Infinity);
  if (list.length > 100) w.large = true;
  w.reserve(5 + ((list.length * 3 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 3);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 3, ordinalOfFeedItem(each, "Latest.items"));
  }
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeFeedItem(w, each);
  }
}

function readLatestItemsList(r: BinaryReader): FeedItem[] {
  const count = readCount(r, 915, 100);
  const from = skipBits(r, count * 3);
  const list: FeedItem[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 3, 3);
    const each = readFeedItem(r, eachBits);
    list[i] = each;
  }
  return list;
}

export function writeLatest(w: BinaryWriter, value: Latest): void {
  checkObject(value, "Latest");
  writeLatestItemsList(w, value.items);
}

export function readLatest(r: BinaryReader): Latest {
  const items = readLatestItemsList(r);
  return { items };
}

export function writeLatestRequest(w: BinaryWriter, value: LatestRequest): void {
  checkObject(value, "LatestRequest");
  const kind = value.kind;
  const kindOrdinal = ordinalOfEventKind(kind, "LatestRequest.kind");
  w.reserve(2);
  w.bytes[w.pos++] = kindOrdinal;
  putU8(w, value.count, "LatestRequest.count");
}

export function readLatestRequest(r: BinaryReader): LatestRequest {
  const bits = takeBits1(r, 7);
  const kind = readEventKind(r, bits & 7);
  const count_ = readU8(r);
  return { kind, count: count_ };
}

export function writeLicense(w: BinaryWriter, value: License): void {
  checkObject(value, "License");
  const url = value.url;
  w.reserve(1);
  w.bytes[w.pos++] = url === null ? 1 : 0;
  writeString(w, value.key, "License.key");
  writeString(w, value.name, "License.name");
  writeString(w, value.spdx_id, "License.spdx_id");
  writeString(w, value.node_id, "License.node_id");
  if (url !== null) {
    writeString(w, url, "License.url");
  }
}

export function readLicense(r: BinaryReader): License {
  const bits = takeBits1(r, 1);
  const key = readString(r, 1048576);
  const name = readString(r, 1048576);
  const spdx_id = readString(r, 1048576);
  const node_id = readString(r, 1048576);
  const url = (bits & 1) !== 0 ? null : readString(r, 1048576);
  return { key, name, spdx_id, node_id, url };
}

export function writeLink(w: BinaryWriter, value: Link): void {
  checkObject(value, "Link");
  writeString(w, value.href, "Link.href");
}

export function readLink(r: BinaryReader): Link {
  const href = readString(r, 1048576);
  return { href };
}

export function writeMilestone(w: BinaryWriter, value: Milestone): void {
  checkObject(value, "Milestone");
  const description = value.description;
  const state = value.state;
  const stateOrdinal = ordinalOfState(state, "Milestone.state");
  const due_on = value.due_on;
  const closed_at = value.closed_at;
  w.reserve(9);
  w.bytes[w.pos++] = (description === null ? 1 : 0) | (stateOrdinal << 1) | ((due_on === null ? 1 : 0) << 3) | ((closed_at === null ? 1 : 0) << 4);
  putU53(w, value.id, "Milestone.id");
  writeString(w, value.node_id, "Milestone.node_id");
  writeString(w, value.url, "Milestone.url");
  writeString(w, value.html_url, "Milestone.html_url");
  writeString(w, value.labels_url, "Milestone.labels_url");
  w.reserve(5);
  putU32(w, value.number, "Milestone.number");
  writeString(w, value.title, "Milestone.title");
  if (description !== null) {
    writeString(w, description, "Milestone.description");
  }
  writeUser(w, value.creator);
  w.reserve(34);
  putU32(w, value.open_issues, "Milestone.open_issues");
  putU32(w, value.closed_issues, "Milestone.closed_issues");
  putTimestamp(w, value.created_at, "Milestone.created_at");
  putTimestamp(w, value.updated_at, "Milestone.updated_at");
  if (due_on !== null) {
    putTimestamp(w, due_on, "Milestone.due_on");
  }
  if (closed_at !== null) {
    putTimestamp(w, closed_at, "Milestone.closed_at");
  }
}

export function readMilestone(r: BinaryReader): Milestone {
  const bits = takeBits1(r, 31);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const url = readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const labels_url = readString(r, 1048576);
  const number = readU32(r);
  const title = readString(r, 1048576);
  const description = (bits & 1) !== 0 ? null : readString(r, 1048576);
  const creator = readUser(r);
  const open_issues = readU32(r);
  const closed_issues = readU32(r);
  const state = readState(r, (bits >>> 1) & 3);
  const words = r.run(12);
  const created_at = takeTimestamp(r, words);
  const updated_at = takeTimestamp(r, words);
  const due_on = (bits & 8) !== 0 ? null : readTimestamp(r);
  const closed_at = (bits & 16) !== 0 ? null : readTimestamp(r);
  return { id, node_id, url, html_url, labels_url, number, title, description, creator, open_issues, closed_issues, state, created_at, updated_at, due_on, closed_at };
}

export function writeOrganization(w: BinaryWriter, value: Organization): void {
  checkObject(value, "Organization");
  const description = value.description;
  const html_url = value.html_url;
  w.reserve(1);
  w.bytes[w.pos++] = (description === null ? 1 : 0) | ((html_url === undefined ? 0 : 1) << 1);
  writeString(w, value.login, "Organization.login");
  w.reserve(8);
  putU53(w, value.id, "Organization.id");
  writeString(w, value.node_id, "Organization.node_id");
  if (description !== null) {
    writeString(w, description, "Organization.description");
  }
  writeString(w, value.avatar_url, "Organization.avatar_url");
  writeString(w, value.url, "Organization.url");
  if (html_url !== undefined) {
    writeString(w, html_url, "Organization.html_url");
  }
  writeString(w, value.repos_url, "Organization.repos_url");
  writeString(w, value.events_url, "Organization.events_url");
  writeString(w, value.hooks_url, "Organization.hooks_url");
  writeString(w, value.issues_url, "Organization.issues_url");
  writeString(w, value.members_url, "Organization.members_url");
  writeString(w, value.public_members_url, "Organization.public_members_url");
}

export function readOrganization(r: BinaryReader): Organization {
  const bits = takeBits1(r, 3);
  const login = readString(r, 1048576);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const description = (bits & 1) !== 0 ? null : readString(r, 1048576);
  const avatar_url = readString(r, 1048576);
  const url = readString(r, 1048576);
  const html_url = (bits & 2) !== 0 ? readString(r, 1048576) : undefined;
  const repos_url = readString(r, 1048576);
  const events_url = readString(r, 1048576);
  const hooks_url = readString(r, 1048576);
  const issues_url = readString(r, 1048576);
  const members_url = readString(r, 1048576);
  const public_members_url = readString(r, 1048576);
  return { login, id, node_id, description, avatar_url, url, html_url, repos_url, events_url, hooks_url, issues_url, members_url, public_members_url };
}

function writePullRequestLabelsList(w: BinaryWriter, list: readonly Label[]): void {
  checkArray(list, "PullRequest.labels");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeLabel(w, each);
  }
}

function readPullRequestLabelsList(r: BinaryReader): Label[] {
  const count = readCount(r, 48, 1048576);
  const list: Label[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readLabel(r);
    list[i] = each;
  }
  return list;
}

function writePullRequestAssigneesList(w: BinaryWriter, list: readonly User[]): void {
  checkArray(list, "PullRequest.assignees");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeUser(w, each);
  }
}

function readPullRequestAssigneesList(r: BinaryReader): User[] {
  const count = readCount(r, 136, 1048576);
  const list: User[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readUser(r);
    list[i] = each;
  }
  return list;
}

function writePullRequestRequestedReviewersList(w: BinaryWriter, list: readonly User[]): void {
  checkArray(list, "PullRequest.requested_reviewers");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeUser(w, each);
  }
}

function readPullRequestRequestedReviewersList(r: BinaryReader): User[] {
  const count = readCount(r, 136, 1048576);
  const list: User[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readUser(r);
    list[i] = each;
  }
  return list;
}

function writePullRequestRequestedTeamsList(w: BinaryWriter, list: readonly Team[]): void {
  checkArray(list, "PullRequest.requested_teams");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeTeam(w, each);
  }
}

function readPullRequestRequestedTeamsList(r: BinaryReader): Team[] {
  const count = readCount(r, 80, 1048576);
  const list: Team[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readTeam(r);
    list[i] = each;
  }
  return list;
}

export function writePullRequest(w: BinaryWriter, value: PullRequest): void {
  checkObject(value, "PullRequest");
  const body = value.body;
  const author_association = value.author_association;
  const author_associationOrdinal = ordinalOfAuthorAssociation(author_association, "PullRequest.author_association");
  const state = value.state;
  const stateOrdinal = ordinalOfState(state, "PullRequest.state");
  const draft = value.draft;
  const locked = value.locked;
  const active_lock_reason = value.active_lock_reason;
  const active_lock_reasonOrdinal = active_lock_reason === undefined || active_lock_reason === null ? 0 : ordinalOfLockReason(active_lock_reason, "PullRequest.active_lock_reason");
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
  const maintainer_can_modify = value.maintainer_can_modify;
  w.reserve(12);
  const bits0 = (body === null ? 1 : 0) | (author_associationOrdinal << 1) | (stateOrdinal << 5) | (bit(draft, "PullRequest.draft") << 7) | (bit(locked, "PullRequest.locked") << 8) | ((active_lock_reason === undefined ? 0 : 1) << 9) | ((active_lock_reason === null ? 1 : 0) << 10) | (active_lock_reasonOrdinal << 11) | ((assignee === null ? 1 : 0) << 14) | ((milestone === null ? 1 : 0) << 15) | ((closed_at === null ? 1 : 0) << 16) | ((merged === null ? 1 : 0) << 17) | ((merged === null ? 0 : bit(merged, "PullRequest.merged")) << 18) | ((merged_at === null ? 1 : 0) << 19) | ((merged_by === null ? 1 : 0) << 20) | ((merge_commit_sha === null ? 1 : 0) << 21) | ((mergeable === null ? 1 : 0) << 22) | ((mergeable === null ? 0 : bit(mergeable, "PullRequest.mergeable")) << 23);
  w.bytes[w.pos++] = bits0;
  w.bytes[w.pos++] = bits0 >>> 8;
  w.bytes[w.pos++] = bits0 >>> 16;
  w.bytes[w.pos++] = (rebaseable === null ? 1 : 0) | ((rebaseable === null ? 0 : bit(rebaseable, "PullRequest.rebaseable")) << 1) | ((auto_merge === undefined ? 0 : 1) << 2) | ((auto_merge === null ? 1 : 0) << 3) | (bit(maintainer_can_modify, "PullRequest.maintainer_can_modify") << 4);
  putU53(w, value.id, "PullRequest.id");
  writeString(w, value.node_id, "PullRequest.node_id");
  w.reserve(5);
  putU32(w, value.number, "PullRequest.number");
  writeString(w, value.title, "PullRequest.title");
  if (body !== null) {
    writeString(w, body, "PullRequest.body");
  }
  writeUser(w, value.user);
  writePullRequestLabelsList(w, value.labels);
  if (assignee !== null) {
    writeUser(w, assignee);
  }
  writePullRequestAssigneesList(w, value.assignees);
  writePullRequestRequestedReviewersList(w, value.requested_reviewers);
  writePullRequestRequestedTeamsList(w, value.requested_teams);
  if (milestone !== null) {
    writeMilestone(w, milestone);
  }
  w.reserve(18);
  putTimestamp(w, value.created_at, "PullRequest.created_at");
  putTimestamp(w, value.updated_at, "PullRequest.updated_at");
  if (closed_at !== null) {
    putTimestamp(w, closed_at, "PullRequest.closed_at");
  }
  writeHead(w, value.head);
  writeHead(w, value.base);
  w.reserve(6);
  if (merged_at !== null) {
    putTimestamp(w, merged_at, "PullRequest.merged_at");
  }
  if (merged_by !== null) {
    writeUser(w, merged_by);
  }
  if (merge_commit_sha !== null) {
    writeString(w, merge_commit_sha, "PullRequest.merge_commit_sha");
  }
  writeString(w, value.mergeable_state, "PullRequest.mergeable_state");
  if (auto_merge !== undefined && auto_merge !== null) {
    writeAutoMerge(w, auto_merge);
  }
  w.reserve(30);
  putU32(w, value.comments, "PullRequest.comments");
  putU32(w, value.review_comments, "PullRequest.review_comments");
  putU32(w, value.commits, "PullRequest.commits");
  putU32(w, value.additions, "PullRequest.additions");
  putU32(w, value.deletions, "PullRequest.deletions");
  putU32(w, value.changed_files, "PullRequest.changed_files");
  writeString(w, value.url, "PullRequest.url");
  writeString(w, value.html_url, "PullRequest.html_url");
  writeString(w, value.diff_url, "PullRequest.diff_url");
  writeString(w, value.patch_url, "PullRequest.patch_url");
  writeString(w, value.issue_url, "PullRequest.issue_url");
  writeString(w, value.commits_url, "PullRequest.commits_url");
  writeString(w, value.review_comments_url, "PullRequest.review_comments_url");
  writeString(w, value.review_comment_url, "PullRequest.review_comment_url");
  writeString(w, value.comments_url, "PullRequest.comments_url");
  writeString(w, value.statuses_url, "PullRequest.statuses_url");
  writePullRequestLinks(w, value._links);
}

export function readPullRequest(r: BinaryReader): PullRequest {
  const bits0 = takeBits3(r, 16777215);
  const bits1 = takeBits1(r, 31);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const number = readU32(r);
  const title = readString(r, 1048576);
  const body = (bits0 & 1) !== 0 ? null : readString(r, 1048576);
  const user = readUser(r);
  const author_association = readAuthorAssociation(r, (bits0 >>> 1) & 15);
  const state = readState(r, (bits0 >>> 5) & 3);
  const draft = (bits0 & 128) !== 0;
  const locked = (bits0 & 256) !== 0;
  if ((bits0 & 512) === 0 && ((bits0 >>> 10) & 15) !== 0) reservedBits(r);
  if ((bits0 & 1024) !== 0 && ((bits0 >>> 11) & 7) !== 0) reservedBits(r);
  const active_lock_reason = (bits0 & 512) !== 0 ? ((bits0 & 1024) !== 0 ? null : readLockReason(r, (bits0 >>> 11) & 7)) : undefined;
  const labels = readPullRequestLabelsList(r);
  const assignee = (bits0 & 16384) !== 0 ? null : readUser(r);
  const assignees = readPullRequestAssigneesList(r);
  const requested_reviewers = readPullRequestRequestedReviewersList(r);
  const requested_teams = readPullRequestRequestedTeamsList(r);
  const milestone = (bits0 & 32768) !== 0 ? null : readMilestone(r);
  const words = r.run(12);
  const created_at = takeTimestamp(r, words);
  const updated_at = takeTimestamp(r, words);
  const closed_at = (bits0 & 65536) !== 0 ? null : readTimestamp(r);
  const head = readHead(r);
  const base = readHead(r);
  if ((bits0 & 131072) !== 0 && (bits0 & 262144) !== 0) reservedBits(r);
  const merged = (bits0 & 131072) !== 0 ? null : (bits0 & 262144) !== 0;
  const merged_at = (bits0 & 524288) !== 0 ? null : readTimestamp(r);
  const merged_by = (bits0 & 1048576) !== 0 ? null : readUser(r);
  const merge_commit_sha = (bits0 & 2097152) !== 0 ? null : readString(r, 1048576);
  if ((bits0 & 4194304) !== 0 && (bits0 & 8388608) !== 0) reservedBits(r);
  const mergeable = (bits0 & 4194304) !== 0 ? null : (bits0 & 8388608) !== 0;
  if ((bits1 & 1) !== 0 && (bits1 & 2) !== 0) reservedBits(r);
  const rebaseable = (bits1 & 1) !== 0 ? null : (bits1 & 2) !== 0;
  const mergeable_state = readString(r, 1048576);
  if ((bits1 & 4) === 0 && (bits1 & 8) !== 0) reservedBits(r);
  const auto_merge = (bits1 & 4) !== 0 ? ((bits1 & 8) !== 0 ? null : readAutoMerge(r)) : undefined;
  const maintainer_can_modify = (bits1 & 16) !== 0;
  const comments = readU32(r);
  const review_comments = readU32(r);
  const commits = readU32(r);
  const additions = readU32(r);
  const deletions = readU32(r);
  const changed_files = readU32(r);
  const url = readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const diff_url = readString(r, 1048576);
  const patch_url = readString(r, 1048576);
  const issue_url = readString(r, 1048576);
  const commits_url = readString(r, 1048576);
  const review_comments_url = readString(r, 1048576);
  const review_comment_url = readString(r, 1048576);
  const comments_url = readString(r, 1048576);
  const statuses_url = readString(r, 1048576);
  const _links_ = readPullRequestLinks(r);
  return { id, node_id, number, title, body, user, author_association, state, draft, locked, active_lock_reason, labels, assignee, assignees, requested_reviewers, requested_teams, milestone, created_at, updated_at, closed_at, head, base, merged, merged_at, merged_by, merge_commit_sha, mergeable, rebaseable, mergeable_state, auto_merge, maintainer_can_modify, comments, review_comments, commits, additions, deletions, changed_files, url, html_url, diff_url, patch_url, issue_url, commits_url, review_comments_url, review_comment_url, comments_url, statuses_url, _links: _links_ };
}

export function writePullRequestChanges(w: BinaryWriter, value: PullRequestChanges): void {
  checkObject(value, "PullRequestChanges");
  const title = value.title;
  const body = value.body;
  const base = value.base;
  w.reserve(1);
  w.bytes[w.pos++] = (title === undefined ? 0 : 1) | ((body === undefined ? 0 : 1) << 1) | ((base === undefined ? 0 : 1) << 2);
  if (title !== undefined) {
    writeChange(w, title);
  }
  if (body !== undefined) {
    writeChange(w, body);
  }
  if (base !== undefined) {
    writeBaseChange(w, base);
  }
}

export function readPullRequestChanges(r: BinaryReader): PullRequestChanges {
  const bits = takeBits1(r, 7);
  const title = (bits & 1) !== 0 ? readChange(r) : undefined;
  const body = (bits & 2) !== 0 ? readChange(r) : undefined;
  const base = (bits & 4) !== 0 ? readBaseChange(r) : undefined;
  return { title, body, base };
}

export function writePullRequestEvent(w: BinaryWriter, value: PullRequestEvent): void {
  checkObject(value, "PullRequestEvent");
  const action = value.action;
  const actionOrdinal = ordinalOfPullRequestAction(action, "PullRequestEvent.action");
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
  w.reserve(7);
  const bits = actionOrdinal | ((changes === undefined ? 0 : 1) << 5) | ((assignee === undefined ? 0 : 1) << 6) | ((assignee === null ? 1 : 0) << 7) | ((label === undefined ? 0 : 1) << 8) | ((milestone === undefined ? 0 : 1) << 9) | ((requested_reviewer === undefined ? 0 : 1) << 10) | ((before === undefined ? 0 : 1) << 11) | ((after === undefined ? 0 : 1) << 12) | ((organization === undefined ? 0 : 1) << 13) | ((enterprise === undefined ? 0 : 1) << 14) | ((installation === undefined ? 0 : 1) << 15);
  w.bytes[w.pos++] = bits;
  w.bytes[w.pos++] = bits >>> 8;
  putU32(w, value.number, "PullRequestEvent.number");
  writePullRequest(w, value.pull_request);
  if (changes !== undefined) {
    writePullRequestChanges(w, changes);
  }
  if (assignee !== undefined && assignee !== null) {
    writeUser(w, assignee);
  }
  if (label !== undefined) {
    writeLabel(w, label);
  }
  if (milestone !== undefined) {
    writeMilestone(w, milestone);
  }
  if (requested_reviewer !== undefined) {
    writeUser(w, requested_reviewer);
  }
  if (before !== undefined) {
    writeString(w, before, "PullRequestEvent.before");
  }
  if (after !== undefined) {
    writeString(w, after, "PullRequestEvent.after");
  }
  writeRepository(w, value.repository);
  writeUser(w, value.sender);
  if (organization !== undefined) {
    writeOrganization(w, organization);
  }
  if (enterprise !== undefined) {
    writeEnterprise(w, enterprise);
  }
  if (installation !== undefined) {
    writeInstallation(w, installation);
  }
}

export function readPullRequestEvent(r: BinaryReader): PullRequestEvent {
  const bits = takeBits2(r, 65535);
  const action = readPullRequestAction(r, bits & 31);
  const number = readU32(r);
  const pull_request = readPullRequest(r);
  const changes = (bits & 32) !== 0 ? readPullRequestChanges(r) : undefined;
  if ((bits & 64) === 0 && (bits & 128) !== 0) reservedBits(r);
  const assignee = (bits & 64) !== 0 ? ((bits & 128) !== 0 ? null : readUser(r)) : undefined;
  const label = (bits & 256) !== 0 ? readLabel(r) : undefined;
  const milestone = (bits & 512) !== 0 ? readMilestone(r) : undefined;
  const requested_reviewer = (bits & 1024) !== 0 ? readUser(r) : undefined;
  const before = (bits & 2048) !== 0 ? readString(r, 1048576) : undefined;
  const after = (bits & 4096) !== 0 ? readString(r, 1048576) : undefined;
  const repository = readRepository(r);
  const sender = readUser(r);
  const organization = (bits & 8192) !== 0 ? readOrganization(r) : undefined;
  const enterprise = (bits & 16384) !== 0 ? readEnterprise(r) : undefined;
  const installation = (bits & 32768) !== 0 ? readInstallation(r) : undefined;
  return { action, number, pull_request, changes, assignee, label, milestone, requested_reviewer, before, after, repository, sender, organization, enterprise, installation };
}

export function writePullRequestLinks(w: BinaryWriter, value: PullRequestLinks): void {
  checkObject(value, "PullRequestLinks");
  writeLink(w, value.self);
  writeLink(w, value.html);
  writeLink(w, value.issue);
  writeLink(w, value.comments);
  writeLink(w, value.review_comments);
  writeLink(w, value.review_comment);
  writeLink(w, value.commits);
  writeLink(w, value.statuses);
}

export function readPullRequestLinks(r: BinaryReader): PullRequestLinks {
  const self = readLink(r);
  const html = readLink(r);
  const issue = readLink(r);
  const comments = readLink(r);
  const review_comments = readLink(r);
  const review_comment = readLink(r);
  const commits = readLink(r);
  const statuses = readLink(r);
  return { self, html, issue, comments, review_comments, review_comment, commits, statuses };
}

function writePushEventCommitsList(w: BinaryWriter, list: readonly Commit[]): void {
  checkArray(list, "PushEvent.commits");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeCommit(w, each);
  }
}

function readPushEventCommitsList(r: BinaryReader): Commit[] {
  const count = readCount(r, 144, 1048576);
  const list: Commit[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readCommit(r);
    list[i] = each;
  }
  return list;
}

export function writePushEvent(w: BinaryWriter, value: PushEvent): void {
  checkObject(value, "PushEvent");
  const base_ref = value.base_ref;
  const created = value.created;
  const deleted = value.deleted;
  const forced = value.forced;
  const head_commit = value.head_commit;
  const organization = value.organization;
  const enterprise = value.enterprise;
  const installation = value.installation;
  w.reserve(1);
  w.bytes[w.pos++] = (base_ref === null ? 1 : 0) | (bit(created, "PushEvent.created") << 1) | (bit(deleted, "PushEvent.deleted") << 2) | (bit(forced, "PushEvent.forced") << 3) | ((head_commit === null ? 1 : 0) << 4) | ((organization === undefined ? 0 : 1) << 5) | ((enterprise === undefined ? 0 : 1) << 6) | ((installation === undefined ? 0 : 1) << 7);
  writeString(w, value.ref, "PushEvent.ref");
  writeString(w, value.before, "PushEvent.before");
  writeString(w, value.after, "PushEvent.after");
  if (base_ref !== null) {
    writeString(w, base_ref, "PushEvent.base_ref");
  }
  writeString(w, value.compare, "PushEvent.compare");
  writePushEventCommitsList(w, value.commits);
  if (head_commit !== null) {
    writeCommit(w, head_commit);
  }
  writeGitUser(w, value.pusher);
  writeRepository(w, value.repository);
  writeUser(w, value.sender);
  if (organization !== undefined) {
    writeOrganization(w, organization);
  }
  if (enterprise !== undefined) {
    writeEnterprise(w, enterprise);
  }
  if (installation !== undefined) {
    writeInstallation(w, installation);
  }
}

export function readPushEvent(r: BinaryReader): PushEvent {
  const bits = takeBits1(r, 255);
  const ref = readString(r, 1048576);
  const before = readString(r, 1048576);
  const after = readString(r, 1048576);
  const base_ref = (bits & 1) !== 0 ? null : readString(r, 1048576);
  const created = (bits & 2) !== 0;
  const deleted = (bits & 4) !== 0;
  const forced = (bits & 8) !== 0;
  const compare = readString(r, 1048576);
  const commits = readPushEventCommitsList(r);
  const head_commit = (bits & 16) !== 0 ? null : readCommit(r);
  const pusher = readGitUser(r);
  const repository = readRepository(r);
  const sender = readUser(r);
  const organization = (bits & 32) !== 0 ? readOrganization(r) : undefined;
  const enterprise = (bits & 64) !== 0 ? readEnterprise(r) : undefined;
  const installation = (bits & 128) !== 0 ? readInstallation(r) : undefined;
  return { ref, before, after, base_ref, created, deleted, forced, compare, commits, head_commit, pusher, repository, sender, organization, enterprise, installation };
}

export function writeReactions(w: BinaryWriter, value: Reactions): void {
  checkObject(value, "Reactions");
  writeString(w, value.url, "Reactions.url");
  w.reserve(45);
  putU32(w, value.total_count, "Reactions.total_count");
  putU32(w, value["+1"], "Reactions.+1");
  putU32(w, value["-1"], "Reactions.-1");
  putU32(w, value.laugh, "Reactions.laugh");
  putU32(w, value.hooray, "Reactions.hooray");
  putU32(w, value.confused, "Reactions.confused");
  putU32(w, value.heart, "Reactions.heart");
  putU32(w, value.rocket, "Reactions.rocket");
  putU32(w, value.eyes, "Reactions.eyes");
}

export function readReactions(r: BinaryReader): Reactions {
  const url = readString(r, 1048576);
  const total_count = readU32(r);
  const field_2_ = readU32(r);
  const field_3_ = readU32(r);
  const laugh = readU32(r);
  const hooray = readU32(r);
  const confused = readU32(r);
  const heart = readU32(r);
  const rocket = readU32(r);
  const eyes = readU32(r);
  return { url, total_count, "+1": field_2_, "-1": field_3_, laugh, hooray, confused, heart, rocket, eyes };
}

function writeRepositoryTopicsList(w: BinaryWriter, list: readonly string[]): void {
  checkArray(list, "Repository.topics");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeString(w, each, "Repository.topics");
  }
}

function readRepositoryTopicsList(r: BinaryReader): string[] {
  const count = readCount(r, 8, 1048576);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 1048576);
    list[i] = each;
  }
  return list;
}

function writeRepositoryCustomPropertiesMap(w: BinaryWriter, map: ReadonlyMap<string, JsonValue>): void {
  const entries = sortedEntries(map, "Repository.custom_properties", 1048576, (key) => key);
  w.reserve(5);
  putVarint(w, entries.length);
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    writeString(w, key, "Repository.custom_properties");
    writeJson(w, value, 4096, 32, "Repository.custom_properties");
  }
}

function readRepositoryCustomPropertiesMap(r: BinaryReader): Map<string, JsonValue> {
  const count = readCount(r, 16, 1048576);
  const map = new Map<string, JsonValue>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const key = readString(r, 1048576);
    const keyText = key;
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readJson(r, 4096, 32);
    map.set(key, value);
  }
  return map;
}

export function writeRepository(w: BinaryWriter, value: Repository): void {
  checkObject(value, "Repository");
  const private_ = value.private;
  const description = value.description;
  const fork = value.fork;
  const pushed_at = value.pushed_at;
  const mirror_url = value.mirror_url;
  const homepage = value.homepage;
  const language = value.language;
  const license = value.license;
  const has_issues = value.has_issues;
  const has_projects = value.has_projects;
  const has_downloads = value.has_downloads;
  const has_wiki = value.has_wiki;
  const has_pages = value.has_pages;
  const has_discussions = value.has_discussions;
  const archived = value.archived;
  const disabled = value.disabled;
  const is_template = value.is_template;
  const web_commit_signoff_required = value.web_commit_signoff_required;
  const visibility = value.visibility;
  const visibilityOrdinal = visibility === undefined ? 0 : ordinalOfVisibility(visibility, "Repository.visibility");
  const topics = value.topics;
  const custom_properties = value.custom_properties;
  const allow_squash_merge = value.allow_squash_merge;
  const allow_merge_commit = value.allow_merge_commit;
  const allow_rebase_merge = value.allow_rebase_merge;
  const delete_branch_on_merge = value.delete_branch_on_merge;
  const stargazers = value.stargazers;
  const master_branch = value.master_branch;
  const organization = value.organization;
  w.reserve(13);
  const bits0 = bit(private_, "Repository.private") | ((description === null ? 1 : 0) << 1) | (bit(fork, "Repository.fork") << 2) | ((pushed_at === null ? 1 : 0) << 3) | ((mirror_url === null ? 1 : 0) << 4) | ((homepage === null ? 1 : 0) << 5) | ((language === null ? 1 : 0) << 6) | ((license === null ? 1 : 0) << 7) | (bit(has_issues, "Repository.has_issues") << 8) | (bit(has_projects, "Repository.has_projects") << 9) | (bit(has_downloads, "Repository.has_downloads") << 10) | (bit(has_wiki, "Repository.has_wiki") << 11) | (bit(has_pages, "Repository.has_pages") << 12) | ((has_discussions === undefined ? 0 : 1) << 13) | ((has_discussions === undefined ? 0 : bit(has_discussions, "Repository.has_discussions")) << 14) | (bit(archived, "Repository.archived") << 15) | ((disabled === undefined ? 0 : 1) << 16) | ((disabled === undefined ? 0 : bit(disabled, "Repository.disabled")) << 17) | ((is_template === undefined ? 0 : 1) << 18) | ((is_template === undefined ? 0 : bit(is_template, "Repository.is_template")) << 19) | ((web_commit_signoff_required === undefined ? 0 : 1) << 20) | ((web_commit_signoff_required === undefined ? 0 : bit(web_commit_signoff_required, "Repository.web_commit_signoff_required")) << 21) | ((visibility === undefined ? 0 : 1) << 22) | ((visibilityOrdinal << 23) & 0xffffff);
  w.bytes[w.pos++] = bits0;
  w.bytes[w.pos++] = bits0 >>> 8;
  w.bytes[w.pos++] = bits0 >>> 16;
  const bits1 = (visibilityOrdinal >>> 1) | ((topics === undefined ? 0 : 1) << 1) | ((custom_properties === undefined ? 0 : 1) << 2) | ((allow_squash_merge === undefined ? 0 : 1) << 3) | ((allow_squash_merge === undefined ? 0 : bit(allow_squash_merge, "Repository.allow_squash_merge")) << 4) | ((allow_merge_commit === undefined ? 0 : 1) << 5) | ((allow_merge_commit === undefined ? 0 : bit(allow_merge_commit, "Repository.allow_merge_commit")) << 6) | ((allow_rebase_merge === undefined ? 0 : 1) << 7) | ((allow_rebase_merge === undefined ? 0 : bit(allow_rebase_merge, "Repository.allow_rebase_merge")) << 8) | ((delete_branch_on_merge === undefined ? 0 : 1) << 9) | ((delete_branch_on_merge === undefined ? 0 : bit(delete_branch_on_merge, "Repository.delete_branch_on_merge")) << 10) | ((stargazers === undefined ? 0 : 1) << 11) | ((master_branch === undefined ? 0 : 1) << 12) | ((organization === undefined ? 0 : 1) << 13);
  w.bytes[w.pos++] = bits1;
  w.bytes[w.pos++] = bits1 >>> 8;
  putU53(w, value.id, "Repository.id");
  writeString(w, value.node_id, "Repository.node_id");
  writeString(w, value.name, "Repository.name");
  writeString(w, value.full_name, "Repository.full_name");
  writeUser(w, value.owner);
  if (description !== null) {
    writeString(w, description, "Repository.description");
  }
  writeString(w, value.url, "Repository.url");
  writeString(w, value.html_url, "Repository.html_url");
  writeString(w, value.archive_url, "Repository.archive_url");
  writeString(w, value.assignees_url, "Repository.assignees_url");
  writeString(w, value.blobs_url, "Repository.blobs_url");
  writeString(w, value.branches_url, "Repository.branches_url");
  writeString(w, value.collaborators_url, "Repository.collaborators_url");
  writeString(w, value.comments_url, "Repository.comments_url");
  writeString(w, value.commits_url, "Repository.commits_url");
  writeString(w, value.compare_url, "Repository.compare_url");
  writeString(w, value.contents_url, "Repository.contents_url");
  writeString(w, value.contributors_url, "Repository.contributors_url");
  writeString(w, value.deployments_url, "Repository.deployments_url");
  writeString(w, value.downloads_url, "Repository.downloads_url");
  writeString(w, value.events_url, "Repository.events_url");
  writeString(w, value.forks_url, "Repository.forks_url");
  writeString(w, value.git_commits_url, "Repository.git_commits_url");
  writeString(w, value.git_refs_url, "Repository.git_refs_url");
  writeString(w, value.git_tags_url, "Repository.git_tags_url");
  writeString(w, value.hooks_url, "Repository.hooks_url");
  writeString(w, value.issue_comment_url, "Repository.issue_comment_url");
  writeString(w, value.issue_events_url, "Repository.issue_events_url");
  writeString(w, value.issues_url, "Repository.issues_url");
  writeString(w, value.keys_url, "Repository.keys_url");
  writeString(w, value.labels_url, "Repository.labels_url");
  writeString(w, value.languages_url, "Repository.languages_url");
  writeString(w, value.merges_url, "Repository.merges_url");
  writeString(w, value.milestones_url, "Repository.milestones_url");
  writeString(w, value.notifications_url, "Repository.notifications_url");
  writeString(w, value.pulls_url, "Repository.pulls_url");
  writeString(w, value.releases_url, "Repository.releases_url");
  writeString(w, value.stargazers_url, "Repository.stargazers_url");
  writeString(w, value.statuses_url, "Repository.statuses_url");
  writeString(w, value.subscribers_url, "Repository.subscribers_url");
  writeString(w, value.subscription_url, "Repository.subscription_url");
  writeString(w, value.tags_url, "Repository.tags_url");
  writeString(w, value.teams_url, "Repository.teams_url");
  writeString(w, value.trees_url, "Repository.trees_url");
  w.reserve(18);
  putTimestamp(w, value.created_at, "Repository.created_at");
  putTimestamp(w, value.updated_at, "Repository.updated_at");
  if (pushed_at !== null) {
    putTimestamp(w, pushed_at, "Repository.pushed_at");
  }
  writeString(w, value.git_url, "Repository.git_url");
  writeString(w, value.ssh_url, "Repository.ssh_url");
  writeString(w, value.clone_url, "Repository.clone_url");
  writeString(w, value.svn_url, "Repository.svn_url");
  if (mirror_url !== null) {
    writeString(w, mirror_url, "Repository.mirror_url");
  }
  if (homepage !== null) {
    writeString(w, homepage, "Repository.homepage");
  }
  if (language !== null) {
    writeString(w, language, "Repository.language");
  }
  if (license !== null) {
    writeLicense(w, license);
  }
  writeString(w, value.default_branch, "Repository.default_branch");
  w.reserve(40);
  putU32(w, value.size, "Repository.size");
  putU32(w, value.stargazers_count, "Repository.stargazers_count");
  putU32(w, value.watchers_count, "Repository.watchers_count");
  putU32(w, value.forks_count, "Repository.forks_count");
  putU32(w, value.open_issues_count, "Repository.open_issues_count");
  putU32(w, value.forks, "Repository.forks");
  putU32(w, value.open_issues, "Repository.open_issues");
  putU32(w, value.watchers, "Repository.watchers");
  if (topics !== undefined) {
    writeRepositoryTopicsList(w, topics);
  }
  if (custom_properties !== undefined) {
    writeRepositoryCustomPropertiesMap(w, custom_properties);
  }
  w.reserve(5);
  if (stargazers !== undefined) {
    putU32(w, stargazers, "Repository.stargazers");
  }
  if (master_branch !== undefined) {
    writeString(w, master_branch, "Repository.master_branch");
  }
  if (organization !== undefined) {
    writeString(w, organization, "Repository.organization");
  }
}

export function readRepository(r: BinaryReader): Repository {
  const bits0 = takeBits3(r, 16777215);
  const bits1 = takeBits2(r, 16383);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const name = readString(r, 1048576);
  const full_name = readString(r, 1048576);
  const private_ = (bits0 & 1) !== 0;
  const owner = readUser(r);
  const description = (bits0 & 2) !== 0 ? null : readString(r, 1048576);
  const fork = (bits0 & 4) !== 0;
  const url = readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const archive_url = readString(r, 1048576);
  const assignees_url = readString(r, 1048576);
  const blobs_url = readString(r, 1048576);
  const branches_url = readString(r, 1048576);
  const collaborators_url = readString(r, 1048576);
  const comments_url = readString(r, 1048576);
  const commits_url = readString(r, 1048576);
  const compare_url = readString(r, 1048576);
  const contents_url = readString(r, 1048576);
  const contributors_url = readString(r, 1048576);
  const deployments_url = readString(r, 1048576);
  const downloads_url = readString(r, 1048576);
  const events_url = readString(r, 1048576);
  const forks_url = readString(r, 1048576);
  const git_commits_url = readString(r, 1048576);
  const git_refs_url = readString(r, 1048576);
  const git_tags_url = readString(r, 1048576);
  const hooks_url = readString(r, 1048576);
  const issue_comment_url = readString(r, 1048576);
  const issue_events_url = readString(r, 1048576);
  const issues_url = readString(r, 1048576);
  const keys_url = readString(r, 1048576);
  const labels_url = readString(r, 1048576);
  const languages_url = readString(r, 1048576);
  const merges_url = readString(r, 1048576);
  const milestones_url = readString(r, 1048576);
  const notifications_url = readString(r, 1048576);
  const pulls_url = readString(r, 1048576);
  const releases_url = readString(r, 1048576);
  const stargazers_url = readString(r, 1048576);
  const statuses_url = readString(r, 1048576);
  const subscribers_url = readString(r, 1048576);
  const subscription_url = readString(r, 1048576);
  const tags_url = readString(r, 1048576);
  const teams_url = readString(r, 1048576);
  const trees_url = readString(r, 1048576);
  const words = r.run(12);
  const created_at = takeTimestamp(r, words);
  const updated_at = takeTimestamp(r, words);
  const pushed_at = (bits0 & 8) !== 0 ? null : readTimestamp(r);
  const git_url = readString(r, 1048576);
  const ssh_url = readString(r, 1048576);
  const clone_url = readString(r, 1048576);
  const svn_url = readString(r, 1048576);
  const mirror_url = (bits0 & 16) !== 0 ? null : readString(r, 1048576);
  const homepage = (bits0 & 32) !== 0 ? null : readString(r, 1048576);
  const language = (bits0 & 64) !== 0 ? null : readString(r, 1048576);
  const license = (bits0 & 128) !== 0 ? null : readLicense(r);
  const default_branch = readString(r, 1048576);
  const size = readU32(r);
  const stargazers_count = readU32(r);
  const watchers_count = readU32(r);
  const forks_count = readU32(r);
  const open_issues_count = readU32(r);
  const forks = readU32(r);
  const open_issues = readU32(r);
  const watchers = readU32(r);
  const has_issues = (bits0 & 256) !== 0;
  const has_projects = (bits0 & 512) !== 0;
  const has_downloads = (bits0 & 1024) !== 0;
  const has_wiki = (bits0 & 2048) !== 0;
  const has_pages = (bits0 & 4096) !== 0;
  if ((bits0 & 8192) === 0 && (bits0 & 16384) !== 0) reservedBits(r);
  const has_discussions = (bits0 & 8192) !== 0 ? (bits0 & 16384) !== 0 : undefined;
  const archived = (bits0 & 32768) !== 0;
  if ((bits0 & 65536) === 0 && (bits0 & 131072) !== 0) reservedBits(r);
  const disabled = (bits0 & 65536) !== 0 ? (bits0 & 131072) !== 0 : undefined;
  if ((bits0 & 262144) === 0 && (bits0 & 524288) !== 0) reservedBits(r);
  const is_template = (bits0 & 262144) !== 0 ? (bits0 & 524288) !== 0 : undefined;
  if ((bits0 & 1048576) === 0 && (bits0 & 2097152) !== 0) reservedBits(r);
  const web_commit_signoff_required = (bits0 & 1048576) !== 0 ? (bits0 & 2097152) !== 0 : undefined;
  if ((bits0 & 4194304) === 0 && (((bits0 >>> 23) | (bits1 << 1)) & 3) !== 0) reservedBits(r);
  const visibility = (bits0 & 4194304) !== 0 ? readVisibility(r, ((bits0 >>> 23) | (bits1 << 1)) & 3) : undefined;
  const topics = (bits1 & 2) !== 0 ? readRepositoryTopicsList(r) : undefined;
  const custom_properties = (bits1 & 4) !== 0 ? readRepositoryCustomPropertiesMap(r) : undefined;
  if ((bits1 & 8) === 0 && (bits1 & 16) !== 0) reservedBits(r);
  const allow_squash_merge = (bits1 & 8) !== 0 ? (bits1 & 16) !== 0 : undefined;
  if ((bits1 & 32) === 0 && (bits1 & 64) !== 0) reservedBits(r);
  const allow_merge_commit = (bits1 & 32) !== 0 ? (bits1 & 64) !== 0 : undefined;
  if ((bits1 & 128) === 0 && (bits1 & 256) !== 0) reservedBits(r);
  const allow_rebase_merge = (bits1 & 128) !== 0 ? (bits1 & 256) !== 0 : undefined;
  if ((bits1 & 512) === 0 && (bits1 & 1024) !== 0) reservedBits(r);
  const delete_branch_on_merge = (bits1 & 512) !== 0 ? (bits1 & 1024) !== 0 : undefined;
  const stargazers = (bits1 & 2048) !== 0 ? readU32(r) : undefined;
  const master_branch = (bits1 & 4096) !== 0 ? readString(r, 1048576) : undefined;
  const organization = (bits1 & 8192) !== 0 ? readString(r, 1048576) : undefined;
  return { id, node_id, name, full_name, private: private_, owner, description, fork, url, html_url, archive_url, assignees_url, blobs_url, branches_url, collaborators_url, comments_url, commits_url, compare_url, contents_url, contributors_url, deployments_url, downloads_url, events_url, forks_url, git_commits_url, git_refs_url, git_tags_url, hooks_url, issue_comment_url, issue_events_url, issues_url, keys_url, labels_url, languages_url, merges_url, milestones_url, notifications_url, pulls_url, releases_url, stargazers_url, statuses_url, subscribers_url, subscription_url, tags_url, teams_url, trees_url, created_at, updated_at, pushed_at, git_url, ssh_url, clone_url, svn_url, mirror_url, homepage, language, license, default_branch, size, stargazers_count, watchers_count, forks_count, open_issues_count, forks, open_issues, watchers, has_issues, has_projects, has_downloads, has_wiki, has_pages, has_discussions, archived, disabled, is_template, web_commit_signoff_required, visibility, topics, custom_properties, allow_squash_merge, allow_merge_commit, allow_rebase_merge, delete_branch_on_merge, stargazers, master_branch, organization };
}

export function writeRepositoryLink(w: BinaryWriter, value: RepositoryLink): void {
  checkObject(value, "RepositoryLink");
  w.reserve(8);
  putU53(w, value.id, "RepositoryLink.id");
  writeString(w, value.name, "RepositoryLink.name");
  writeString(w, value.url, "RepositoryLink.url");
}

export function readRepositoryLink(r: BinaryReader): RepositoryLink {
  const id = readU53(r);
  const name = readString(r, 1048576);
  const url = readString(r, 1048576);
  return { id, name, url };
}

export function writeRepositorySummary(w: BinaryWriter, value: RepositorySummary): void {
  checkObject(value, "RepositorySummary");
  const private_ = value.private;
  const description = value.description;
  const fork = value.fork;
  w.reserve(9);
  w.bytes[w.pos++] = bit(private_, "RepositorySummary.private") | ((description === null ? 1 : 0) << 1) | (bit(fork, "RepositorySummary.fork") << 2);
  putU53(w, value.id, "RepositorySummary.id");
  writeString(w, value.node_id, "RepositorySummary.node_id");
  writeString(w, value.name, "RepositorySummary.name");
  writeString(w, value.full_name, "RepositorySummary.full_name");
  writeUser(w, value.owner);
  if (description !== null) {
    writeString(w, description, "RepositorySummary.description");
  }
  writeString(w, value.url, "RepositorySummary.url");
  writeString(w, value.html_url, "RepositorySummary.html_url");
  writeString(w, value.archive_url, "RepositorySummary.archive_url");
  writeString(w, value.assignees_url, "RepositorySummary.assignees_url");
  writeString(w, value.blobs_url, "RepositorySummary.blobs_url");
  writeString(w, value.branches_url, "RepositorySummary.branches_url");
  writeString(w, value.collaborators_url, "RepositorySummary.collaborators_url");
  writeString(w, value.comments_url, "RepositorySummary.comments_url");
  writeString(w, value.commits_url, "RepositorySummary.commits_url");
  writeString(w, value.compare_url, "RepositorySummary.compare_url");
  writeString(w, value.contents_url, "RepositorySummary.contents_url");
  writeString(w, value.contributors_url, "RepositorySummary.contributors_url");
  writeString(w, value.deployments_url, "RepositorySummary.deployments_url");
  writeString(w, value.downloads_url, "RepositorySummary.downloads_url");
  writeString(w, value.events_url, "RepositorySummary.events_url");
  writeString(w, value.forks_url, "RepositorySummary.forks_url");
  writeString(w, value.git_commits_url, "RepositorySummary.git_commits_url");
  writeString(w, value.git_refs_url, "RepositorySummary.git_refs_url");
  writeString(w, value.git_tags_url, "RepositorySummary.git_tags_url");
  writeString(w, value.hooks_url, "RepositorySummary.hooks_url");
  writeString(w, value.issue_comment_url, "RepositorySummary.issue_comment_url");
  writeString(w, value.issue_events_url, "RepositorySummary.issue_events_url");
  writeString(w, value.issues_url, "RepositorySummary.issues_url");
  writeString(w, value.keys_url, "RepositorySummary.keys_url");
  writeString(w, value.labels_url, "RepositorySummary.labels_url");
  writeString(w, value.languages_url, "RepositorySummary.languages_url");
  writeString(w, value.merges_url, "RepositorySummary.merges_url");
  writeString(w, value.milestones_url, "RepositorySummary.milestones_url");
  writeString(w, value.notifications_url, "RepositorySummary.notifications_url");
  writeString(w, value.pulls_url, "RepositorySummary.pulls_url");
  writeString(w, value.releases_url, "RepositorySummary.releases_url");
  writeString(w, value.stargazers_url, "RepositorySummary.stargazers_url");
  writeString(w, value.statuses_url, "RepositorySummary.statuses_url");
  writeString(w, value.subscribers_url, "RepositorySummary.subscribers_url");
  writeString(w, value.subscription_url, "RepositorySummary.subscription_url");
  writeString(w, value.tags_url, "RepositorySummary.tags_url");
  writeString(w, value.teams_url, "RepositorySummary.teams_url");
  writeString(w, value.trees_url, "RepositorySummary.trees_url");
}

export function readRepositorySummary(r: BinaryReader): RepositorySummary {
  const bits = takeBits1(r, 7);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const name = readString(r, 1048576);
  const full_name = readString(r, 1048576);
  const private_ = (bits & 1) !== 0;
  const owner = readUser(r);
  const description = (bits & 2) !== 0 ? null : readString(r, 1048576);
  const fork = (bits & 4) !== 0;
  const url = readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const archive_url = readString(r, 1048576);
  const assignees_url = readString(r, 1048576);
  const blobs_url = readString(r, 1048576);
  const branches_url = readString(r, 1048576);
  const collaborators_url = readString(r, 1048576);
  const comments_url = readString(r, 1048576);
  const commits_url = readString(r, 1048576);
  const compare_url = readString(r, 1048576);
  const contents_url = readString(r, 1048576);
  const contributors_url = readString(r, 1048576);
  const deployments_url = readString(r, 1048576);
  const downloads_url = readString(r, 1048576);
  const events_url = readString(r, 1048576);
  const forks_url = readString(r, 1048576);
  const git_commits_url = readString(r, 1048576);
  const git_refs_url = readString(r, 1048576);
  const git_tags_url = readString(r, 1048576);
  const hooks_url = readString(r, 1048576);
  const issue_comment_url = readString(r, 1048576);
  const issue_events_url = readString(r, 1048576);
  const issues_url = readString(r, 1048576);
  const keys_url = readString(r, 1048576);
  const labels_url = readString(r, 1048576);
  const languages_url = readString(r, 1048576);
  const merges_url = readString(r, 1048576);
  const milestones_url = readString(r, 1048576);
  const notifications_url = readString(r, 1048576);
  const pulls_url = readString(r, 1048576);
  const releases_url = readString(r, 1048576);
  const stargazers_url = readString(r, 1048576);
  const statuses_url = readString(r, 1048576);
  const subscribers_url = readString(r, 1048576);
  const subscription_url = readString(r, 1048576);
  const tags_url = readString(r, 1048576);
  const teams_url = readString(r, 1048576);
  const trees_url = readString(r, 1048576);
  return { id, node_id, name, full_name, private: private_, owner, description, fork, url, html_url, archive_url, assignees_url, blobs_url, branches_url, collaborators_url, comments_url, commits_url, compare_url, contents_url, contributors_url, deployments_url, downloads_url, events_url, forks_url, git_commits_url, git_refs_url, git_tags_url, hooks_url, issue_comment_url, issue_events_url, issues_url, keys_url, labels_url, languages_url, merges_url, milestones_url, notifications_url, pulls_url, releases_url, stargazers_url, statuses_url, subscribers_url, subscription_url, tags_url, teams_url, trees_url };
}

export function writeRunBranch(w: BinaryWriter, value: RunBranch): void {
  checkObject(value, "RunBranch");
  writeString(w, value.ref, "RunBranch.ref");
  writeString(w, value.sha, "RunBranch.sha");
  writeRepositoryLink(w, value.repo);
}

export function readRunBranch(r: BinaryReader): RunBranch {
  const ref = readString(r, 1048576);
  const sha = readString(r, 1048576);
  const repo = readRepositoryLink(r);
  return { ref, sha, repo };
}

export function writeRunPullRequest(w: BinaryWriter, value: RunPullRequest): void {
  checkObject(value, "RunPullRequest");
  w.reserve(13);
  putU53(w, value.id, "RunPullRequest.id");
  putU32(w, value.number, "RunPullRequest.number");
  writeString(w, value.url, "RunPullRequest.url");
  writeRunBranch(w, value.head);
  writeRunBranch(w, value.base);
}

export function readRunPullRequest(r: BinaryReader): RunPullRequest {
  const id = readU53(r);
  const number = readU32(r);
  const url = readString(r, 1048576);
  const head = readRunBranch(r);
  const base = readRunBranch(r);
  return { id, number, url, head, base };
}

export function writeTeam(w: BinaryWriter, value: Team): void {
  checkObject(value, "Team");
  const description = value.description;
  const privacy = value.privacy;
  const privacyOrdinal = ordinalOfTeamPrivacy(privacy, "Team.privacy");
  w.reserve(9);
  w.bytes[w.pos++] = (description === null ? 1 : 0) | (privacyOrdinal << 1);
  putU53(w, value.id, "Team.id");
  writeString(w, value.node_id, "Team.node_id");
  writeString(w, value.name, "Team.name");
  writeString(w, value.slug, "Team.slug");
  if (description !== null) {
    writeString(w, description, "Team.description");
  }
  writeString(w, value.permission, "Team.permission");
  writeString(w, value.url, "Team.url");
  writeString(w, value.html_url, "Team.html_url");
  writeString(w, value.members_url, "Team.members_url");
  writeString(w, value.repositories_url, "Team.repositories_url");
}

export function readTeam(r: BinaryReader): Team {
  const bits = takeBits1(r, 7);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const name = readString(r, 1048576);
  const slug = readString(r, 1048576);
  const description = (bits & 1) !== 0 ? null : readString(r, 1048576);
  const privacy = readTeamPrivacy(r, (bits >>> 1) & 3);
  const permission = readString(r, 1048576);
  const url = readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const members_url = readString(r, 1048576);
  const repositories_url = readString(r, 1048576);
  return { id, node_id, name, slug, description, privacy, permission, url, html_url, members_url, repositories_url };
}

export function writeUser(w: BinaryWriter, value: User): void {
  checkObject(value, "User");
  const type = value.type;
  const typeOrdinal = ordinalOfUserType(type, "User.type");
  const site_admin = value.site_admin;
  const name = value.name;
  const email = value.email;
  w.reserve(1);
  w.bytes[w.pos++] = typeOrdinal | (bit(site_admin, "User.site_admin") << 3) | ((name === undefined ? 0 : 1) << 4) | ((email === undefined ? 0 : 1) << 5) | ((email === null ? 1 : 0) << 6);
  writeString(w, value.login, "User.login");
  w.reserve(8);
  putU53(w, value.id, "User.id");
  writeString(w, value.node_id, "User.node_id");
  if (name !== undefined) {
    writeString(w, name, "User.name");
  }
  if (email !== undefined && email !== null) {
    writeString(w, email, "User.email");
  }
  writeString(w, value.avatar_url, "User.avatar_url");
  writeString(w, value.gravatar_id, "User.gravatar_id");
  writeString(w, value.url, "User.url");
  writeString(w, value.html_url, "User.html_url");
  writeString(w, value.followers_url, "User.followers_url");
  writeString(w, value.following_url, "User.following_url");
  writeString(w, value.gists_url, "User.gists_url");
  writeString(w, value.starred_url, "User.starred_url");
  writeString(w, value.subscriptions_url, "User.subscriptions_url");
  writeString(w, value.organizations_url, "User.organizations_url");
  writeString(w, value.repos_url, "User.repos_url");
  writeString(w, value.events_url, "User.events_url");
  writeString(w, value.received_events_url, "User.received_events_url");
}

export function readUser(r: BinaryReader): User {
  const bits = takeBits1(r, 127);
  const login = readString(r, 1048576);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const type = readUserType(r, bits & 7);
  const site_admin = (bits & 8) !== 0;
  const name = (bits & 16) !== 0 ? readString(r, 1048576) : undefined;
  if ((bits & 32) === 0 && (bits & 64) !== 0) reservedBits(r);
  const email = (bits & 32) !== 0 ? ((bits & 64) !== 0 ? null : readString(r, 1048576)) : undefined;
  const avatar_url = readString(r, 1048576);
  const gravatar_id = readString(r, 1048576);
  const url = readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const followers_url = readString(r, 1048576);
  const following_url = readString(r, 1048576);
  const gists_url = readString(r, 1048576);
  const starred_url = readString(r, 1048576);
  const subscriptions_url = readString(r, 1048576);
  const organizations_url = readString(r, 1048576);
  const repos_url = readString(r, 1048576);
  const events_url = readString(r, 1048576);
  const received_events_url = readString(r, 1048576);
  return { login, id, node_id, type, site_admin, name, email, avatar_url, gravatar_id, url, html_url, followers_url, following_url, gists_url, starred_url, subscriptions_url, organizations_url, repos_url, events_url, received_events_url };
}

function writeWatchRequestKindsList(w: BinaryWriter, list: readonly EventKind[]): void {
  checkArray(list, "WatchRequest.kinds");
  w.reserve(5 + ((list.length * 3 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 3);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 3, ordinalOfEventKind(each, "WatchRequest.kinds"));
  }
}

function readWatchRequestKindsList(r: BinaryReader): EventKind[] {
  const count = readCount(r, 3, 1048576);
  const from = skipBits(r, count * 3);
  const list: EventKind[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 3, 3);
    const each = readEventKind(r, eachBits);
    list[i] = each;
  }
  return list;
}

export function writeWatchRequest(w: BinaryWriter, value: WatchRequest): void {
  checkObject(value, "WatchRequest");
  const kinds = value.kinds;
  w.reserve(1);
  w.bytes[w.pos++] = kinds === undefined ? 0 : 1;
  if (kinds !== undefined) {
    writeWatchRequestKindsList(w, kinds);
  }
}

export function readWatchRequest(r: BinaryReader): WatchRequest {
  const bits = takeBits1(r, 1);
  const kinds = (bits & 1) !== 0 ? readWatchRequestKindsList(r) : undefined;
  return { kinds };
}

export function writeWorkflow(w: BinaryWriter, value: Workflow): void {
  checkObject(value, "Workflow");
  w.reserve(8);
  putU53(w, value.id, "Workflow.id");
  writeString(w, value.node_id, "Workflow.node_id");
  writeString(w, value.name, "Workflow.name");
  writeString(w, value.path, "Workflow.path");
  writeString(w, value.state, "Workflow.state");
  w.reserve(12);
  putTimestamp(w, value.created_at, "Workflow.created_at");
  putTimestamp(w, value.updated_at, "Workflow.updated_at");
  writeString(w, value.url, "Workflow.url");
  writeString(w, value.html_url, "Workflow.html_url");
  writeString(w, value.badge_url, "Workflow.badge_url");
}

export function readWorkflow(r: BinaryReader): Workflow {
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const name = readString(r, 1048576);
  const path = readString(r, 1048576);
  const state = readString(r, 1048576);
  const words = r.run(12);
  const created_at = takeTimestamp(r, words);
  const updated_at = takeTimestamp(r, words);
  const url = readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const badge_url = readString(r, 1048576);
  return { id, node_id, name, path, state, created_at, updated_at, url, html_url, badge_url };
}

function writeWorkflowRunPullRequestsList(w: BinaryWriter, list: readonly RunPullRequest[]): void {
  checkArray(list, "WorkflowRun.pull_requests");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeRunPullRequest(w, each);
  }
}

function readWorkflowRunPullRequestsList(r: BinaryReader): RunPullRequest[] {
  const count = readCount(r, 104, 1048576);
  const list: RunPullRequest[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readRunPullRequest(r);
    list[i] = each;
  }
  return list;
}

export function writeWorkflowRun(w: BinaryWriter, value: WorkflowRun): void {
  checkObject(value, "WorkflowRun");
  const name = value.name;
  const display_title = value.display_title;
  const path = value.path;
  const status = value.status;
  const statusOrdinal = ordinalOfRunStatus(status, "WorkflowRun.status");
  const conclusion = value.conclusion;
  const conclusionOrdinal = conclusion === null ? 0 : ordinalOfConclusion(conclusion, "WorkflowRun.conclusion");
  const actor = value.actor;
  const triggering_actor = value.triggering_actor;
  const head_branch = value.head_branch;
  const previous_attempt_url = value.previous_attempt_url;
  w.reserve(10);
  const bits = (name === null ? 1 : 0) | ((display_title === undefined ? 0 : 1) << 1) | ((path === undefined ? 0 : 1) << 2) | (statusOrdinal << 3) | ((conclusion === null ? 1 : 0) << 6) | (conclusionOrdinal << 7) | ((actor === undefined ? 0 : 1) << 11) | ((triggering_actor === undefined ? 0 : 1) << 12) | ((head_branch === null ? 1 : 0) << 13) | ((previous_attempt_url === null ? 1 : 0) << 14);
  w.bytes[w.pos++] = bits;
  w.bytes[w.pos++] = bits >>> 8;
  putU53(w, value.id, "WorkflowRun.id");
  writeString(w, value.node_id, "WorkflowRun.node_id");
  if (name !== null) {
    writeString(w, name, "WorkflowRun.name");
  }
  if (display_title !== undefined) {
    writeString(w, display_title, "WorkflowRun.display_title");
  }
  if (path !== undefined) {
    writeString(w, path, "WorkflowRun.path");
  }
  writeString(w, value.event, "WorkflowRun.event");
  w.reserve(28);
  putU32(w, value.run_number, "WorkflowRun.run_number");
  putU32(w, value.run_attempt, "WorkflowRun.run_attempt");
  putTimestamp(w, value.run_started_at, "WorkflowRun.run_started_at");
  putTimestamp(w, value.created_at, "WorkflowRun.created_at");
  putTimestamp(w, value.updated_at, "WorkflowRun.updated_at");
  if (actor !== undefined) {
    writeUser(w, actor);
  }
  if (triggering_actor !== undefined) {
    writeUser(w, triggering_actor);
  }
  if (head_branch !== null) {
    writeString(w, head_branch, "WorkflowRun.head_branch");
  }
  writeString(w, value.head_sha, "WorkflowRun.head_sha");
  writeCommitSummary(w, value.head_commit);
  writeRepositorySummary(w, value.repository);
  writeRepositorySummary(w, value.head_repository);
  writeWorkflowRunPullRequestsList(w, value.pull_requests);
  w.reserve(16);
  putU53(w, value.workflow_id, "WorkflowRun.workflow_id");
  putU53(w, value.check_suite_id, "WorkflowRun.check_suite_id");
  writeString(w, value.check_suite_node_id, "WorkflowRun.check_suite_node_id");
  writeString(w, value.url, "WorkflowRun.url");
  writeString(w, value.html_url, "WorkflowRun.html_url");
  writeString(w, value.jobs_url, "WorkflowRun.jobs_url");
  writeString(w, value.logs_url, "WorkflowRun.logs_url");
  writeString(w, value.artifacts_url, "WorkflowRun.artifacts_url");
  writeString(w, value.cancel_url, "WorkflowRun.cancel_url");
  writeString(w, value.rerun_url, "WorkflowRun.rerun_url");
  writeString(w, value.check_suite_url, "WorkflowRun.check_suite_url");
  writeString(w, value.workflow_url, "WorkflowRun.workflow_url");
  if (previous_attempt_url !== null) {
    writeString(w, previous_attempt_url, "WorkflowRun.previous_attempt_url");
  }
}

export function readWorkflowRun(r: BinaryReader): WorkflowRun {
  const bits = takeBits2(r, 32767);
  const id = readU53(r);
  const node_id = readString(r, 1048576);
  const name = (bits & 1) !== 0 ? null : readString(r, 1048576);
  const display_title = (bits & 2) !== 0 ? readString(r, 1048576) : undefined;
  const path = (bits & 4) !== 0 ? readString(r, 1048576) : undefined;
  const event = readString(r, 1048576);
  const status = readRunStatus(r, (bits >>> 3) & 7);
  if ((bits & 64) !== 0 && ((bits >>> 7) & 15) !== 0) reservedBits(r);
  const conclusion = (bits & 64) !== 0 ? null : readConclusion(r, (bits >>> 7) & 15);
  const run_number = readU32(r);
  const run_attempt = readU32(r);
  const words = r.run(18);
  const run_started_at = takeTimestamp(r, words);
  const created_at = takeTimestamp(r, words);
  const updated_at = takeTimestamp(r, words);
  const actor = (bits & 2048) !== 0 ? readUser(r) : undefined;
  const triggering_actor = (bits & 4096) !== 0 ? readUser(r) : undefined;
  const head_branch = (bits & 8192) !== 0 ? null : readString(r, 1048576);
  const head_sha = readString(r, 1048576);
  const head_commit = readCommitSummary(r);
  const repository = readRepositorySummary(r);
  const head_repository = readRepositorySummary(r);
  const pull_requests = readWorkflowRunPullRequestsList(r);
  const workflow_id = readU53(r);
  const check_suite_id = readU53(r);
  const check_suite_node_id = readString(r, 1048576);
  const url = readString(r, 1048576);
  const html_url = readString(r, 1048576);
  const jobs_url = readString(r, 1048576);
  const logs_url = readString(r, 1048576);
  const artifacts_url = readString(r, 1048576);
  const cancel_url = readString(r, 1048576);
  const rerun_url = readString(r, 1048576);
  const check_suite_url = readString(r, 1048576);
  const workflow_url = readString(r, 1048576);
  const previous_attempt_url = (bits & 16384) !== 0 ? null : readString(r, 1048576);
  return { id, node_id, name, display_title, path, event, status, conclusion, run_number, run_attempt, run_started_at, created_at, updated_at, actor, triggering_actor, head_branch, head_sha, head_commit, repository, head_repository, pull_requests, workflow_id, check_suite_id, check_suite_node_id, url, html_url, jobs_url, logs_url, artifacts_url, cancel_url, rerun_url, check_suite_url, workflow_url, previous_attempt_url };
}

export function writeWorkflowRunEvent(w: BinaryWriter, value: WorkflowRunEvent): void {
  checkObject(value, "WorkflowRunEvent");
  const action = value.action;
  const actionOrdinal = ordinalOfRunAction(action, "WorkflowRunEvent.action");
  const workflow = value.workflow;
  const organization = value.organization;
  const enterprise = value.enterprise;
  const installation = value.installation;
  w.reserve(1);
  w.bytes[w.pos++] = actionOrdinal | ((workflow === null ? 1 : 0) << 2) | ((organization === undefined ? 0 : 1) << 3) | ((enterprise === undefined ? 0 : 1) << 4) | ((installation === undefined ? 0 : 1) << 5);
  if (workflow !== null) {
    writeWorkflow(w, workflow);
  }
  writeWorkflowRun(w, value.workflow_run);
  writeRepository(w, value.repository);
  writeUser(w, value.sender);
  if (organization !== undefined) {
    writeOrganization(w, organization);
  }
  if (enterprise !== undefined) {
    writeEnterprise(w, enterprise);
  }
  if (installation !== undefined) {
    writeInstallation(w, installation);
  }
}

export function readWorkflowRunEvent(r: BinaryReader): WorkflowRunEvent {
  const bits = takeBits1(r, 63);
  const action = readRunAction(r, bits & 3);
  const workflow = (bits & 4) !== 0 ? null : readWorkflow(r);
  const workflow_run = readWorkflowRun(r);
  const repository = readRepository(r);
  const sender = readUser(r);
  const organization = (bits & 8) !== 0 ? readOrganization(r) : undefined;
  const enterprise = (bits & 16) !== 0 ? readEnterprise(r) : undefined;
  const installation = (bits & 32) !== 0 ? readInstallation(r) : undefined;
  return { action, workflow, workflow_run, repository, sender, organization, enterprise, installation };
}

function writeFeedItem(w: BinaryWriter, value: FeedItem): void {
  switch (value.kind) {
    case "push":
      return writeFeedItemPush(w, value);
    case "issues":
      return writeFeedItemIssues(w, value);
    case "pull_request":
      return writeFeedItemPullRequest(w, value);
    case "workflow_run":
      return writeFeedItemWorkflowRun(w, value);
  }
}

function readFeedItem(r: BinaryReader, bits: number): FeedItem {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  switch (ordinal) {
    case 0:
      return readFeedItemPush(r);
    case 1:
      return readFeedItemIssues(r);
    case 2:
      return readFeedItemPullRequest(r);
    case 3:
      return readFeedItemWorkflowRun(r);
    default:
      return unknownMember(r, "FeedItem", ordinal);
  }
}

function readAuthorAssociation(r: BinaryReader, bits: number): AuthorAssociation {
  const ordinal = bits === 15 ? 15 + takeVarint(r) : bits;
  return memberOfAuthorAssociation(ordinal) ?? unknownMember(r, "AuthorAssociation", ordinal);
}

function readConclusion(r: BinaryReader, bits: number): Conclusion {
  const ordinal = bits === 15 ? 15 + takeVarint(r) : bits;
  return memberOfConclusion(ordinal) ?? unknownMember(r, "Conclusion", ordinal);
}

function readEventKind(r: BinaryReader, bits: number): EventKind {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfEventKind(ordinal) ?? unknownMember(r, "EventKind", ordinal);
}

function readIssueAction(r: BinaryReader, bits: number): IssueAction {
  const ordinal = bits === 31 ? 31 + takeVarint(r) : bits;
  return memberOfIssueAction(ordinal) ?? unknownMember(r, "IssueAction", ordinal);
}

function readLockReason(r: BinaryReader, bits: number): LockReason {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfLockReason(ordinal) ?? unknownMember(r, "LockReason", ordinal);
}

function readMergeMethod(r: BinaryReader, bits: number): MergeMethod {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfMergeMethod(ordinal) ?? unknownMember(r, "MergeMethod", ordinal);
}

function readPullRequestAction(r: BinaryReader, bits: number): PullRequestAction {
  const ordinal = bits === 31 ? 31 + takeVarint(r) : bits;
  return memberOfPullRequestAction(ordinal) ?? unknownMember(r, "PullRequestAction", ordinal);
}

function readRunAction(r: BinaryReader, bits: number): RunAction {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfRunAction(ordinal) ?? unknownMember(r, "RunAction", ordinal);
}

function readRunStatus(r: BinaryReader, bits: number): RunStatus {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfRunStatus(ordinal) ?? unknownMember(r, "RunStatus", ordinal);
}

function readState(r: BinaryReader, bits: number): State {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfState(ordinal) ?? unknownMember(r, "State", ordinal);
}

function readStateReason(r: BinaryReader, bits: number): StateReason {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfStateReason(ordinal) ?? unknownMember(r, "StateReason", ordinal);
}

function readTeamPrivacy(r: BinaryReader, bits: number): TeamPrivacy {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfTeamPrivacy(ordinal) ?? unknownMember(r, "TeamPrivacy", ordinal);
}

function readUserType(r: BinaryReader, bits: number): UserType {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfUserType(ordinal) ?? unknownMember(r, "UserType", ordinal);
}

function readVisibility(r: BinaryReader, bits: number): Visibility {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfVisibility(ordinal) ?? unknownMember(r, "Visibility", ordinal);
}
