// @generated from the schema of bench.event. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkArray,
  checkObject,
  formatBoolean,
  formatInteger,
  formatMarkedString,
  formatString,
  parseBoolean,
  parseCount,
  parseInteger,
  parseMarkedString,
  parseString,
  parseUnsigned
} from "@twobyte/wire";
function formatCommitAddedList(list) {
  checkArray(list, "Commit.added", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Commit.added", Infinity);
  }
  return all;
}
function parseCommitAddedList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 8e4);
  }
  return list;
}
function formatCommitRemovedList(list) {
  checkArray(list, "Commit.removed", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Commit.removed", Infinity);
  }
  return all;
}
function parseCommitRemovedList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 8e4);
  }
  return list;
}
function formatCommitModifiedList(list) {
  checkArray(list, "Commit.modified", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Commit.modified", Infinity);
  }
  return all;
}
function parseCommitModifiedList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 8e4);
  }
  return list;
}
export function formatCommit(value) {
  checkObject(value, "Commit");
  let out = formatString(value.id, "Commit.id", Infinity);
  out += SEPARATOR + formatString(value.treeId, "Commit.treeId", Infinity);
  out += SEPARATOR + formatBoolean(value.distinct, "Commit.distinct");
  out += SEPARATOR + formatString(value.text, "Commit.text", Infinity);
  out += SEPARATOR + formatInteger(value.ts, -140737488355328, 140737488355327, "Commit.ts");
  out += SEPARATOR + formatString(value.url, "Commit.url", Infinity);
  out += SEPARATOR + formatPerson(value.author);
  out += SEPARATOR + formatPerson(value.committer);
  out += SEPARATOR + formatCommitAddedList(value.added);
  out += SEPARATOR + formatCommitRemovedList(value.removed);
  out += SEPARATOR + formatCommitModifiedList(value.modified);
  return out;
}
export function parseCommit(r) {
  const id = parseString(r, 8e4);
  const treeId = parseString(r, 8e4);
  const distinct = parseBoolean(r);
  const text = parseString(r, 8e4);
  const ts = parseInteger(r, -140737488355328, 140737488355327);
  const url = parseString(r, 8e4);
  const author = parsePerson(r);
  const committer = parsePerson(r);
  const added = parseCommitAddedList(r);
  const removed = parseCommitRemovedList(r);
  const modified = parseCommitModifiedList(r);
  return { id, treeId, distinct, text, ts, url, author, committer, added, removed, modified };
}
export function formatPerson(value) {
  checkObject(value, "Person");
  let out = formatString(value.name, "Person.name", Infinity);
  out += SEPARATOR + formatString(value.email, "Person.email", Infinity);
  return out;
}
export function parsePerson(r) {
  const name = parseString(r, 8e4);
  const email = parseString(r, 8e4);
  return { name, email };
}
function formatPushCommitsList(list) {
  checkArray(list, "Push.commits", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatCommit(each);
  }
  return all;
}
function parsePushCommitsList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseCommit(r);
  }
  return list;
}
export function formatPush(value) {
  checkObject(value, "Push");
  const base = value.base;
  let out = formatString(value.branch, "Push.branch", Infinity);
  out += SEPARATOR + formatString(value.before, "Push.before", Infinity);
  out += SEPARATOR + formatString(value.after, "Push.after", Infinity);
  out += SEPARATOR + formatBoolean(value.created, "Push.created");
  out += SEPARATOR + formatBoolean(value.forced, "Push.forced");
  out += SEPARATOR + (base === void 0 ? "" : formatMarkedString(base, "Push.base", Infinity));
  out += SEPARATOR + formatString(value.compare, "Push.compare", Infinity);
  out += SEPARATOR + formatRepository(value.repository);
  out += SEPARATOR + formatPerson(value.pusher);
  out += SEPARATOR + formatUser(value.sender);
  out += SEPARATOR + formatPushCommitsList(value.commits);
  return out;
}
export function parsePush(r) {
  const branch = parseString(r, 8e4);
  const before = parseString(r, 8e4);
  const after = parseString(r, 8e4);
  const created = parseBoolean(r);
  const forced = parseBoolean(r);
  const base = r.absent() ? void 0 : parseMarkedString(r, 8e4);
  const compare = parseString(r, 8e4);
  const repository = parseRepository(r);
  const pusher = parsePerson(r);
  const sender = parseUser(r);
  const commits = parsePushCommitsList(r);
  return { branch, before, after, created, forced, base, compare, repository, pusher, sender, commits };
}
function formatRepositoryTopicsList(list) {
  checkArray(list, "Repository.topics", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Repository.topics", Infinity);
  }
  return all;
}
function parseRepositoryTopicsList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 8e4);
  }
  return list;
}
export function formatRepository(value) {
  checkObject(value, "Repository");
  const summary = value.summary;
  let out = formatInteger(value.id, 0, 9007199254740991, "Repository.id");
  out += SEPARATOR + formatString(value.nodeId, "Repository.nodeId", Infinity);
  out += SEPARATOR + formatString(value.name, "Repository.name", Infinity);
  out += SEPARATOR + formatString(value.fullName, "Repository.fullName", Infinity);
  out += SEPARATOR + formatUser(value.owner);
  out += SEPARATOR + formatBoolean(value.hidden, "Repository.hidden");
  out += SEPARATOR + formatBoolean(value.fork, "Repository.fork");
  out += SEPARATOR + (summary === void 0 ? "" : formatMarkedString(summary, "Repository.summary", Infinity));
  out += SEPARATOR + formatInteger(value.stars, 0, 4294967295, "Repository.stars");
  out += SEPARATOR + formatInteger(value.created, -140737488355328, 140737488355327, "Repository.created");
  out += SEPARATOR + formatInteger(value.pushed, -140737488355328, 140737488355327, "Repository.pushed");
  out += SEPARATOR + formatString(value.htmlUrl, "Repository.htmlUrl", Infinity);
  out += SEPARATOR + formatString(value.gitUrl, "Repository.gitUrl", Infinity);
  out += SEPARATOR + formatString(value.sshUrl, "Repository.sshUrl", Infinity);
  out += SEPARATOR + formatString(value.cloneUrl, "Repository.cloneUrl", Infinity);
  out += SEPARATOR + formatString(value.forksUrl, "Repository.forksUrl", Infinity);
  out += SEPARATOR + formatString(value.keysUrl, "Repository.keysUrl", Infinity);
  out += SEPARATOR + formatString(value.teamsUrl, "Repository.teamsUrl", Infinity);
  out += SEPARATOR + formatString(value.hooksUrl, "Repository.hooksUrl", Infinity);
  out += SEPARATOR + formatString(value.eventsUrl, "Repository.eventsUrl", Infinity);
  out += SEPARATOR + formatString(value.tagsUrl, "Repository.tagsUrl", Infinity);
  out += SEPARATOR + formatString(value.blobsUrl, "Repository.blobsUrl", Infinity);
  out += SEPARATOR + formatString(value.treesUrl, "Repository.treesUrl", Infinity);
  out += SEPARATOR + formatString(value.languagesUrl, "Repository.languagesUrl", Infinity);
  out += SEPARATOR + formatString(value.branchesUrl, "Repository.branchesUrl", Infinity);
  out += SEPARATOR + formatString(value.commitsUrl, "Repository.commitsUrl", Infinity);
  out += SEPARATOR + formatString(value.compareUrl, "Repository.compareUrl", Infinity);
  out += SEPARATOR + formatString(value.mergesUrl, "Repository.mergesUrl", Infinity);
  out += SEPARATOR + formatString(value.archiveUrl, "Repository.archiveUrl", Infinity);
  out += SEPARATOR + formatString(value.issuesUrl, "Repository.issuesUrl", Infinity);
  out += SEPARATOR + formatString(value.pullsUrl, "Repository.pullsUrl", Infinity);
  out += SEPARATOR + formatString(value.labelsUrl, "Repository.labelsUrl", Infinity);
  out += SEPARATOR + formatString(value.releasesUrl, "Repository.releasesUrl", Infinity);
  out += SEPARATOR + formatString(value.deploymentsUrl, "Repository.deploymentsUrl", Infinity);
  out += SEPARATOR + formatString(value.subscribersUrl, "Repository.subscribersUrl", Infinity);
  out += SEPARATOR + formatString(value.contributorsUrl, "Repository.contributorsUrl", Infinity);
  out += SEPARATOR + formatRepositoryTopicsList(value.topics);
  out += SEPARATOR + formatString(value.defaultBranch, "Repository.defaultBranch", Infinity);
  return out;
}
export function parseRepository(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const nodeId = parseString(r, 8e4);
  const name = parseString(r, 8e4);
  const fullName = parseString(r, 8e4);
  const owner = parseUser(r);
  const hidden = parseBoolean(r);
  const fork = parseBoolean(r);
  const summary = r.absent() ? void 0 : parseMarkedString(r, 8e4);
  const stars = parseUnsigned(r, 4294967295);
  const created = parseInteger(r, -140737488355328, 140737488355327);
  const pushed = parseInteger(r, -140737488355328, 140737488355327);
  const htmlUrl = parseString(r, 8e4);
  const gitUrl = parseString(r, 8e4);
  const sshUrl = parseString(r, 8e4);
  const cloneUrl = parseString(r, 8e4);
  const forksUrl = parseString(r, 8e4);
  const keysUrl = parseString(r, 8e4);
  const teamsUrl = parseString(r, 8e4);
  const hooksUrl = parseString(r, 8e4);
  const eventsUrl = parseString(r, 8e4);
  const tagsUrl = parseString(r, 8e4);
  const blobsUrl = parseString(r, 8e4);
  const treesUrl = parseString(r, 8e4);
  const languagesUrl = parseString(r, 8e4);
  const branchesUrl = parseString(r, 8e4);
  const commitsUrl = parseString(r, 8e4);
  const compareUrl = parseString(r, 8e4);
  const mergesUrl = parseString(r, 8e4);
  const archiveUrl = parseString(r, 8e4);
  const issuesUrl = parseString(r, 8e4);
  const pullsUrl = parseString(r, 8e4);
  const labelsUrl = parseString(r, 8e4);
  const releasesUrl = parseString(r, 8e4);
  const deploymentsUrl = parseString(r, 8e4);
  const subscribersUrl = parseString(r, 8e4);
  const contributorsUrl = parseString(r, 8e4);
  const topics = parseRepositoryTopicsList(r);
  const defaultBranch = parseString(r, 8e4);
  return { id, nodeId, name, fullName, owner, hidden, fork, summary, stars, created, pushed, htmlUrl, gitUrl, sshUrl, cloneUrl, forksUrl, keysUrl, teamsUrl, hooksUrl, eventsUrl, tagsUrl, blobsUrl, treesUrl, languagesUrl, branchesUrl, commitsUrl, compareUrl, mergesUrl, archiveUrl, issuesUrl, pullsUrl, labelsUrl, releasesUrl, deploymentsUrl, subscribersUrl, contributorsUrl, topics, defaultBranch };
}
export function formatUser(value) {
  checkObject(value, "User");
  let out = formatString(value.login, "User.login", Infinity);
  out += SEPARATOR + formatInteger(value.id, 0, 9007199254740991, "User.id");
  out += SEPARATOR + formatString(value.nodeId, "User.nodeId", Infinity);
  out += SEPARATOR + formatString(value.avatarUrl, "User.avatarUrl", Infinity);
  out += SEPARATOR + formatString(value.htmlUrl, "User.htmlUrl", Infinity);
  out += SEPARATOR + formatString(value.followersUrl, "User.followersUrl", Infinity);
  out += SEPARATOR + formatString(value.followingUrl, "User.followingUrl", Infinity);
  out += SEPARATOR + formatString(value.gistsUrl, "User.gistsUrl", Infinity);
  out += SEPARATOR + formatString(value.starredUrl, "User.starredUrl", Infinity);
  out += SEPARATOR + formatString(value.orgsUrl, "User.orgsUrl", Infinity);
  out += SEPARATOR + formatString(value.reposUrl, "User.reposUrl", Infinity);
  return out;
}
export function parseUser(r) {
  const login = parseString(r, 8e4);
  const id = parseUnsigned(r, 9007199254740991);
  const nodeId = parseString(r, 8e4);
  const avatarUrl = parseString(r, 8e4);
  const htmlUrl = parseString(r, 8e4);
  const followersUrl = parseString(r, 8e4);
  const followingUrl = parseString(r, 8e4);
  const gistsUrl = parseString(r, 8e4);
  const starredUrl = parseString(r, 8e4);
  const orgsUrl = parseString(r, 8e4);
  const reposUrl = parseString(r, 8e4);
  return { login, id, nodeId, avatarUrl, htmlUrl, followersUrl, followingUrl, gistsUrl, starredUrl, orgsUrl, reposUrl };
}
