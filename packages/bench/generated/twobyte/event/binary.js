// @generated from the schema of bench.event. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  bit,
  checkArray,
  checkObject,
  putTimestamp,
  putU32,
  putU53,
  putVarint,
  readCount,
  readString,
  readTimestamp,
  readU32,
  readU53,
  takeBits1,
  takeTimestamp,
  writeString
} from "@twobyte/wire";
function writeCommitAddedList(w, list) {
  checkArray(list, "Commit.added", Infinity);
  if (list.length > 1e4) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeString(w, each, "Commit.added", Infinity, 2e4);
  }
}
function readCommitAddedList(r) {
  const count = readCount(r, 8, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 8e4);
    list[i] = each;
  }
  return list;
}
function writeCommitRemovedList(w, list) {
  checkArray(list, "Commit.removed", Infinity);
  if (list.length > 1e4) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeString(w, each, "Commit.removed", Infinity, 2e4);
  }
}
function readCommitRemovedList(r) {
  const count = readCount(r, 8, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 8e4);
    list[i] = each;
  }
  return list;
}
function writeCommitModifiedList(w, list) {
  checkArray(list, "Commit.modified", Infinity);
  if (list.length > 1e4) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeString(w, each, "Commit.modified", Infinity, 2e4);
  }
}
function readCommitModifiedList(r) {
  const count = readCount(r, 8, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 8e4);
    list[i] = each;
  }
  return list;
}
export function writeCommit(w, value) {
  checkObject(value, "Commit");
  const distinct = value.distinct;
  w.reserve(1);
  w.bytes[w.pos++] = bit(distinct, "Commit.distinct");
  writeString(w, value.id, "Commit.id", Infinity, 2e4);
  writeString(w, value.treeId, "Commit.treeId", Infinity, 2e4);
  writeString(w, value.text, "Commit.text", Infinity, 2e4);
  w.reserve(6);
  putTimestamp(w, value.ts, "Commit.ts");
  writeString(w, value.url, "Commit.url", Infinity, 2e4);
  writePerson(w, value.author);
  writePerson(w, value.committer);
  writeCommitAddedList(w, value.added);
  writeCommitRemovedList(w, value.removed);
  writeCommitModifiedList(w, value.modified);
}
export function readCommit(r) {
  const bits = takeBits1(r, 1);
  const id = readString(r, 8e4);
  const treeId = readString(r, 8e4);
  const distinct = (bits & 1) !== 0;
  const text = readString(r, 8e4);
  const ts = readTimestamp(r);
  const url = readString(r, 8e4);
  const author = readPerson(r);
  const committer = readPerson(r);
  const added = readCommitAddedList(r);
  const removed = readCommitRemovedList(r);
  const modified = readCommitModifiedList(r);
  return { id, treeId, distinct, text, ts, url, author, committer, added, removed, modified };
}
export function writePerson(w, value) {
  checkObject(value, "Person");
  writeString(w, value.name, "Person.name", Infinity, 2e4);
  writeString(w, value.email, "Person.email", Infinity, 2e4);
}
export function readPerson(r) {
  const name = readString(r, 8e4);
  const email = readString(r, 8e4);
  return { name, email };
}
function writePushCommitsList(w, list) {
  checkArray(list, "Push.commits", Infinity);
  if (list.length > 1e4) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeCommit(w, each);
  }
}
function readPushCommitsList(r) {
  const count = readCount(r, 144, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readCommit(r);
    list[i] = each;
  }
  return list;
}
export function writePush(w, value) {
  checkObject(value, "Push");
  const created = value.created;
  const forced = value.forced;
  const base = value.base;
  w.reserve(1);
  w.bytes[w.pos++] = bit(created, "Push.created") | bit(forced, "Push.forced") << 1 | (base === void 0 ? 0 : 1) << 2;
  writeString(w, value.branch, "Push.branch", Infinity, 2e4);
  writeString(w, value.before, "Push.before", Infinity, 2e4);
  writeString(w, value.after, "Push.after", Infinity, 2e4);
  if (base !== void 0) {
    writeString(w, base, "Push.base", Infinity, 2e4);
  }
  writeString(w, value.compare, "Push.compare", Infinity, 2e4);
  writeRepository(w, value.repository);
  writePerson(w, value.pusher);
  writeUser(w, value.sender);
  writePushCommitsList(w, value.commits);
}
export function readPush(r) {
  const bits = takeBits1(r, 7);
  const branch = readString(r, 8e4);
  const before = readString(r, 8e4);
  const after = readString(r, 8e4);
  const created = (bits & 1) !== 0;
  const forced = (bits & 2) !== 0;
  const base = (bits & 4) !== 0 ? readString(r, 8e4) : void 0;
  const compare = readString(r, 8e4);
  const repository = readRepository(r);
  const pusher = readPerson(r);
  const sender = readUser(r);
  const commits = readPushCommitsList(r);
  return { branch, before, after, created, forced, base, compare, repository, pusher, sender, commits };
}
function writeRepositoryTopicsList(w, list) {
  checkArray(list, "Repository.topics", Infinity);
  if (list.length > 1e4) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeString(w, each, "Repository.topics", Infinity, 2e4);
  }
}
function readRepositoryTopicsList(r) {
  const count = readCount(r, 8, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 8e4);
    list[i] = each;
  }
  return list;
}
export function writeRepository(w, value) {
  checkObject(value, "Repository");
  const hidden = value.hidden;
  const fork = value.fork;
  const summary = value.summary;
  w.reserve(9);
  w.bytes[w.pos++] = bit(hidden, "Repository.hidden") | bit(fork, "Repository.fork") << 1 | (summary === void 0 ? 0 : 1) << 2;
  putU53(w, value.id, "Repository.id");
  writeString(w, value.nodeId, "Repository.nodeId", Infinity, 2e4);
  writeString(w, value.name, "Repository.name", Infinity, 2e4);
  writeString(w, value.fullName, "Repository.fullName", Infinity, 2e4);
  writeUser(w, value.owner);
  if (summary !== void 0) {
    writeString(w, summary, "Repository.summary", Infinity, 2e4);
  }
  w.reserve(17);
  putU32(w, value.stars, "Repository.stars");
  putTimestamp(w, value.created, "Repository.created");
  putTimestamp(w, value.pushed, "Repository.pushed");
  writeString(w, value.htmlUrl, "Repository.htmlUrl", Infinity, 2e4);
  writeString(w, value.gitUrl, "Repository.gitUrl", Infinity, 2e4);
  writeString(w, value.sshUrl, "Repository.sshUrl", Infinity, 2e4);
  writeString(w, value.cloneUrl, "Repository.cloneUrl", Infinity, 2e4);
  writeString(w, value.forksUrl, "Repository.forksUrl", Infinity, 2e4);
  writeString(w, value.keysUrl, "Repository.keysUrl", Infinity, 2e4);
  writeString(w, value.teamsUrl, "Repository.teamsUrl", Infinity, 2e4);
  writeString(w, value.hooksUrl, "Repository.hooksUrl", Infinity, 2e4);
  writeString(w, value.eventsUrl, "Repository.eventsUrl", Infinity, 2e4);
  writeString(w, value.tagsUrl, "Repository.tagsUrl", Infinity, 2e4);
  writeString(w, value.blobsUrl, "Repository.blobsUrl", Infinity, 2e4);
  writeString(w, value.treesUrl, "Repository.treesUrl", Infinity, 2e4);
  writeString(w, value.languagesUrl, "Repository.languagesUrl", Infinity, 2e4);
  writeString(w, value.branchesUrl, "Repository.branchesUrl", Infinity, 2e4);
  writeString(w, value.commitsUrl, "Repository.commitsUrl", Infinity, 2e4);
  writeString(w, value.compareUrl, "Repository.compareUrl", Infinity, 2e4);
  writeString(w, value.mergesUrl, "Repository.mergesUrl", Infinity, 2e4);
  writeString(w, value.archiveUrl, "Repository.archiveUrl", Infinity, 2e4);
  writeString(w, value.issuesUrl, "Repository.issuesUrl", Infinity, 2e4);
  writeString(w, value.pullsUrl, "Repository.pullsUrl", Infinity, 2e4);
  writeString(w, value.labelsUrl, "Repository.labelsUrl", Infinity, 2e4);
  writeString(w, value.releasesUrl, "Repository.releasesUrl", Infinity, 2e4);
  writeString(w, value.deploymentsUrl, "Repository.deploymentsUrl", Infinity, 2e4);
  writeString(w, value.subscribersUrl, "Repository.subscribersUrl", Infinity, 2e4);
  writeString(w, value.contributorsUrl, "Repository.contributorsUrl", Infinity, 2e4);
  writeRepositoryTopicsList(w, value.topics);
  writeString(w, value.defaultBranch, "Repository.defaultBranch", Infinity, 2e4);
}
export function readRepository(r) {
  const bits = takeBits1(r, 7);
  const id = readU53(r);
  const nodeId = readString(r, 8e4);
  const name = readString(r, 8e4);
  const fullName = readString(r, 8e4);
  const owner = readUser(r);
  const hidden = (bits & 1) !== 0;
  const fork = (bits & 2) !== 0;
  const summary = (bits & 4) !== 0 ? readString(r, 8e4) : void 0;
  const stars = readU32(r);
  const words = r.run(12);
  const created = takeTimestamp(r, words);
  const pushed = takeTimestamp(r, words);
  const htmlUrl = readString(r, 8e4);
  const gitUrl = readString(r, 8e4);
  const sshUrl = readString(r, 8e4);
  const cloneUrl = readString(r, 8e4);
  const forksUrl = readString(r, 8e4);
  const keysUrl = readString(r, 8e4);
  const teamsUrl = readString(r, 8e4);
  const hooksUrl = readString(r, 8e4);
  const eventsUrl = readString(r, 8e4);
  const tagsUrl = readString(r, 8e4);
  const blobsUrl = readString(r, 8e4);
  const treesUrl = readString(r, 8e4);
  const languagesUrl = readString(r, 8e4);
  const branchesUrl = readString(r, 8e4);
  const commitsUrl = readString(r, 8e4);
  const compareUrl = readString(r, 8e4);
  const mergesUrl = readString(r, 8e4);
  const archiveUrl = readString(r, 8e4);
  const issuesUrl = readString(r, 8e4);
  const pullsUrl = readString(r, 8e4);
  const labelsUrl = readString(r, 8e4);
  const releasesUrl = readString(r, 8e4);
  const deploymentsUrl = readString(r, 8e4);
  const subscribersUrl = readString(r, 8e4);
  const contributorsUrl = readString(r, 8e4);
  const topics = readRepositoryTopicsList(r);
  const defaultBranch = readString(r, 8e4);
  return { id, nodeId, name, fullName, owner, hidden, fork, summary, stars, created, pushed, htmlUrl, gitUrl, sshUrl, cloneUrl, forksUrl, keysUrl, teamsUrl, hooksUrl, eventsUrl, tagsUrl, blobsUrl, treesUrl, languagesUrl, branchesUrl, commitsUrl, compareUrl, mergesUrl, archiveUrl, issuesUrl, pullsUrl, labelsUrl, releasesUrl, deploymentsUrl, subscribersUrl, contributorsUrl, topics, defaultBranch };
}
export function writeUser(w, value) {
  checkObject(value, "User");
  writeString(w, value.login, "User.login", Infinity, 2e4);
  w.reserve(8);
  putU53(w, value.id, "User.id");
  writeString(w, value.nodeId, "User.nodeId", Infinity, 2e4);
  writeString(w, value.avatarUrl, "User.avatarUrl", Infinity, 2e4);
  writeString(w, value.htmlUrl, "User.htmlUrl", Infinity, 2e4);
  writeString(w, value.followersUrl, "User.followersUrl", Infinity, 2e4);
  writeString(w, value.followingUrl, "User.followingUrl", Infinity, 2e4);
  writeString(w, value.gistsUrl, "User.gistsUrl", Infinity, 2e4);
  writeString(w, value.starredUrl, "User.starredUrl", Infinity, 2e4);
  writeString(w, value.orgsUrl, "User.orgsUrl", Infinity, 2e4);
  writeString(w, value.reposUrl, "User.reposUrl", Infinity, 2e4);
}
export function readUser(r) {
  const login = readString(r, 8e4);
  const id = readU53(r);
  const nodeId = readString(r, 8e4);
  const avatarUrl = readString(r, 8e4);
  const htmlUrl = readString(r, 8e4);
  const followersUrl = readString(r, 8e4);
  const followingUrl = readString(r, 8e4);
  const gistsUrl = readString(r, 8e4);
  const starredUrl = readString(r, 8e4);
  const orgsUrl = readString(r, 8e4);
  const reposUrl = readString(r, 8e4);
  return { login, id, nodeId, avatarUrl, htmlUrl, followersUrl, followingUrl, gistsUrl, starredUrl, orgsUrl, reposUrl };
}
