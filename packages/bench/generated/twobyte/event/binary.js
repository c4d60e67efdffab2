// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { bit, checkArray, checkObject, putTimestamp, putU32, putU53, putVarint, readCount, readString, readTimestamp, readU32, readU53, takeBits1, takeTimestamp, writeString } from "@twobyte/wire";
function writeCommitAddedList(w, list) {
    checkArray(list, "Commit.added");
    w.reserve(5);
    putVarint(w, list.length);
    for (let i = 0; i < list.length; i++) {
        const each = list[i];
        writeString(w, each, "Commit.added");
    }
}
function readCommitAddedList(r) {
    const count = readCount(r, 8, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        const each = readString(r, 80000);
        list.push(each);
    }
    return list;
}
function writeCommitRemovedList(w, list) {
    checkArray(list, "Commit.removed");
    w.reserve(5);
    putVarint(w, list.length);
    for (let i = 0; i < list.length; i++) {
        const each = list[i];
        writeString(w, each, "Commit.removed");
    }
}
function readCommitRemovedList(r) {
    const count = readCount(r, 8, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        const each = readString(r, 80000);
        list.push(each);
    }
    return list;
}
function writeCommitModifiedList(w, list) {
    checkArray(list, "Commit.modified");
    w.reserve(5);
    putVarint(w, list.length);
    for (let i = 0; i < list.length; i++) {
        const each = list[i];
        writeString(w, each, "Commit.modified");
    }
}
function readCommitModifiedList(r) {
    const count = readCount(r, 8, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        const each = readString(r, 80000);
        list.push(each);
    }
    return list;
}
export function writeCommit(w, value) {
    checkObject(value, "Commit");
    const distinct = value.distinct;
    w.reserve(1);
    const bits = bit(distinct, "Commit.distinct");
    w.bytes[w.pos++] = bits;
    writeString(w, value.id, "Commit.id");
    writeString(w, value.treeId, "Commit.treeId");
    writeString(w, value.text, "Commit.text");
    w.reserve(6);
    putTimestamp(w, value.ts, "Commit.ts");
    writeString(w, value.url, "Commit.url");
    writePerson(w, value.author);
    writePerson(w, value.committer);
    writeCommitAddedList(w, value.added);
    writeCommitRemovedList(w, value.removed);
    writeCommitModifiedList(w, value.modified);
}
export function readCommit(r) {
    const bits = takeBits1(r, 1);
    const id = readString(r, 80000);
    const treeId = readString(r, 80000);
    const distinct = (bits & 1) !== 0;
    const text = readString(r, 80000);
    const ts = readTimestamp(r);
    const url = readString(r, 80000);
    const author = readPerson(r);
    const committer = readPerson(r);
    const added = readCommitAddedList(r);
    const removed = readCommitRemovedList(r);
    const modified = readCommitModifiedList(r);
    return { id, treeId, distinct, text, ts, url, author, committer, added, removed, modified };
}
export function writePerson(w, value) {
    checkObject(value, "Person");
    writeString(w, value.name, "Person.name");
    writeString(w, value.email, "Person.email");
}
export function readPerson(r) {
    const name = readString(r, 80000);
    const email = readString(r, 80000);
    return { name, email };
}
function writePushCommitsList(w, list) {
    checkArray(list, "Push.commits");
    w.reserve(5);
    putVarint(w, list.length);
    for (let i = 0; i < list.length; i++) {
        const each = list[i];
        writeCommit(w, each);
    }
}
function readPushCommitsList(r) {
    const count = readCount(r, 144, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        const each = readCommit(r);
        list.push(each);
    }
    return list;
}
export function writePush(w, value) {
    checkObject(value, "Push");
    const created = value.created;
    const forced = value.forced;
    const base = value.base;
    w.reserve(1);
    const bits = bit(created, "Push.created") | (bit(forced, "Push.forced") << 1) | ((base === undefined ? 0 : 1) << 2);
    w.bytes[w.pos++] = bits;
    writeString(w, value.branch, "Push.branch");
    writeString(w, value.before, "Push.before");
    writeString(w, value.after, "Push.after");
    if (base !== undefined) {
        writeString(w, base, "Push.base");
    }
    writeString(w, value.compare, "Push.compare");
    writeRepository(w, value.repository);
    writePerson(w, value.pusher);
    writeUser(w, value.sender);
    writePushCommitsList(w, value.commits);
}
export function readPush(r) {
    const bits = takeBits1(r, 7);
    const branch = readString(r, 80000);
    const before = readString(r, 80000);
    const after = readString(r, 80000);
    const created = (bits & 1) !== 0;
    const forced = ((bits >>> 1) & 1) !== 0;
    const base = (bits & 4) !== 0 ? readString(r, 80000) : undefined;
    const compare = readString(r, 80000);
    const repository = readRepository(r);
    const pusher = readPerson(r);
    const sender = readUser(r);
    const commits = readPushCommitsList(r);
    return { branch, before, after, created, forced, base, compare, repository, pusher, sender, commits };
}
function writeRepositoryTopicsList(w, list) {
    checkArray(list, "Repository.topics");
    w.reserve(5);
    putVarint(w, list.length);
    for (let i = 0; i < list.length; i++) {
        const each = list[i];
        writeString(w, each, "Repository.topics");
    }
}
function readRepositoryTopicsList(r) {
    const count = readCount(r, 8, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        const each = readString(r, 80000);
        list.push(each);
    }
    return list;
}
export function writeRepository(w, value) {
    checkObject(value, "Repository");
    const hidden = value.hidden;
    const fork = value.fork;
    const summary = value.summary;
    w.reserve(9);
    const bits = bit(hidden, "Repository.hidden") | (bit(fork, "Repository.fork") << 1) | ((summary === undefined ? 0 : 1) << 2);
    w.bytes[w.pos++] = bits;
    putU53(w, value.id, "Repository.id");
    writeString(w, value.nodeId, "Repository.nodeId");
    writeString(w, value.name, "Repository.name");
    writeString(w, value.fullName, "Repository.fullName");
    writeUser(w, value.owner);
    if (summary !== undefined) {
        writeString(w, summary, "Repository.summary");
    }
    w.reserve(17);
    putU32(w, value.stars, "Repository.stars");
    putTimestamp(w, value.created, "Repository.created");
    putTimestamp(w, value.pushed, "Repository.pushed");
    writeString(w, value.htmlUrl, "Repository.htmlUrl");
    writeString(w, value.gitUrl, "Repository.gitUrl");
    writeString(w, value.sshUrl, "Repository.sshUrl");
    writeString(w, value.cloneUrl, "Repository.cloneUrl");
    writeString(w, value.forksUrl, "Repository.forksUrl");
    writeString(w, value.keysUrl, "Repository.keysUrl");
    writeString(w, value.teamsUrl, "Repository.teamsUrl");
    writeString(w, value.hooksUrl, "Repository.hooksUrl");
    writeString(w, value.eventsUrl, "Repository.eventsUrl");
    writeString(w, value.tagsUrl, "Repository.tagsUrl");
    writeString(w, value.blobsUrl, "Repository.blobsUrl");
    writeString(w, value.treesUrl, "Repository.treesUrl");
    writeString(w, value.languagesUrl, "Repository.languagesUrl");
    writeString(w, value.branchesUrl, "Repository.branchesUrl");
    writeString(w, value.commitsUrl, "Repository.commitsUrl");
    writeString(w, value.compareUrl, "Repository.compareUrl");
    writeString(w, value.mergesUrl, "Repository.mergesUrl");
    writeString(w, value.archiveUrl, "Repository.archiveUrl");
    writeString(w, value.issuesUrl, "Repository.issuesUrl");
    writeString(w, value.pullsUrl, "Repository.pullsUrl");
    writeString(w, value.labelsUrl, "Repository.labelsUrl");
    writeString(w, value.releasesUrl, "Repository.releasesUrl");
    writeString(w, value.deploymentsUrl, "Repository.deploymentsUrl");
    writeString(w, value.subscribersUrl, "Repository.subscribersUrl");
    writeString(w, value.contributorsUrl, "Repository.contributorsUrl");
    writeRepositoryTopicsList(w, value.topics);
    writeString(w, value.defaultBranch, "Repository.defaultBranch");
}
export function readRepository(r) {
    const bits = takeBits1(r, 7);
    const id = readU53(r);
    const nodeId = readString(r, 80000);
    const name = readString(r, 80000);
    const fullName = readString(r, 80000);
    const owner = readUser(r);
    const hidden = (bits & 1) !== 0;
    const fork = ((bits >>> 1) & 1) !== 0;
    const summary = (bits & 4) !== 0 ? readString(r, 80000) : undefined;
    const stars = readU32(r);
    r.need(12);
    const words = r.words();
    const created = takeTimestamp(r, words);
    const pushed = takeTimestamp(r, words);
    const htmlUrl = readString(r, 80000);
    const gitUrl = readString(r, 80000);
    const sshUrl = readString(r, 80000);
    const cloneUrl = readString(r, 80000);
    const forksUrl = readString(r, 80000);
    const keysUrl = readString(r, 80000);
    const teamsUrl = readString(r, 80000);
    const hooksUrl = readString(r, 80000);
    const eventsUrl = readString(r, 80000);
    const tagsUrl = readString(r, 80000);
    const blobsUrl = readString(r, 80000);
    const treesUrl = readString(r, 80000);
    const languagesUrl = readString(r, 80000);
    const branchesUrl = readString(r, 80000);
    const commitsUrl = readString(r, 80000);
    const compareUrl = readString(r, 80000);
    const mergesUrl = readString(r, 80000);
    const archiveUrl = readString(r, 80000);
    const issuesUrl = readString(r, 80000);
    const pullsUrl = readString(r, 80000);
    const labelsUrl = readString(r, 80000);
    const releasesUrl = readString(r, 80000);
    const deploymentsUrl = readString(r, 80000);
    const subscribersUrl = readString(r, 80000);
    const contributorsUrl = readString(r, 80000);
    const topics = readRepositoryTopicsList(r);
    const defaultBranch = readString(r, 80000);
    return { id, nodeId, name, fullName, owner, hidden, fork, summary, stars, created, pushed, htmlUrl, gitUrl, sshUrl, cloneUrl, forksUrl, keysUrl, teamsUrl, hooksUrl, eventsUrl, tagsUrl, blobsUrl, treesUrl, languagesUrl, branchesUrl, commitsUrl, compareUrl, mergesUrl, archiveUrl, issuesUrl, pullsUrl, labelsUrl, releasesUrl, deploymentsUrl, subscribersUrl, contributorsUrl, topics, defaultBranch };
}
export function writeUser(w, value) {
    checkObject(value, "User");
    writeString(w, value.login, "User.login");
    w.reserve(8);
    putU53(w, value.id, "User.id");
    writeString(w, value.nodeId, "User.nodeId");
    writeString(w, value.avatarUrl, "User.avatarUrl");
    writeString(w, value.htmlUrl, "User.htmlUrl");
    writeString(w, value.followersUrl, "User.followersUrl");
    writeString(w, value.followingUrl, "User.followingUrl");
    writeString(w, value.gistsUrl, "User.gistsUrl");
    writeString(w, value.starredUrl, "User.starredUrl");
    writeString(w, value.orgsUrl, "User.orgsUrl");
    writeString(w, value.reposUrl, "User.reposUrl");
}
export function readUser(r) {
    const login = readString(r, 80000);
    const id = readU53(r);
    const nodeId = readString(r, 80000);
    const avatarUrl = readString(r, 80000);
    const htmlUrl = readString(r, 80000);
    const followersUrl = readString(r, 80000);
    const followingUrl = readString(r, 80000);
    const gistsUrl = readString(r, 80000);
    const starredUrl = readString(r, 80000);
    const orgsUrl = readString(r, 80000);
    const reposUrl = readString(r, 80000);
    return { login, id, nodeId, avatarUrl, htmlUrl, followersUrl, followingUrl, gistsUrl, starredUrl, orgsUrl, reposUrl };
}
