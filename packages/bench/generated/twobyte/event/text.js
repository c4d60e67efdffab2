// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { SEPARATOR, checkArray, checkObject, formatBoolean, formatInteger, formatMarkedString, formatString, parseBoolean, parseCount, parseInteger, parseMarkedString, parseString, parseUnsigned } from "@twobyte/wire";
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
    const count = parseCount(r, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        list.push(parseString(r, 80000));
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
    const count = parseCount(r, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        list.push(parseString(r, 80000));
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
    const count = parseCount(r, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        list.push(parseString(r, 80000));
    }
    return list;
}
export function formatCommit(value) {
    checkObject(value, "Commit");
    let out = formatString(value.id, "Commit.id");
    out += SEPARATOR + formatString(value.treeId, "Commit.treeId");
    out += SEPARATOR + formatBoolean(value.distinct, "Commit.distinct");
    out += SEPARATOR + formatString(value.text, "Commit.text");
    out += SEPARATOR + formatInteger(value.ts, -140737488355328, 140737488355327, "Commit.ts");
    out += SEPARATOR + formatString(value.url, "Commit.url");
    out += SEPARATOR + formatPerson(value.author);
    out += SEPARATOR + formatPerson(value.committer);
    out += SEPARATOR + formatCommitAddedList(value.added);
    out += SEPARATOR + formatCommitRemovedList(value.removed);
    out += SEPARATOR + formatCommitModifiedList(value.modified);
    return out;
}
export function parseCommit(r) {
    const id = parseString(r, 80000);
    const treeId = parseString(r, 80000);
    const distinct = parseBoolean(r);
    const text = parseString(r, 80000);
    const ts = parseInteger(r, -140737488355328, 140737488355327);
    const url = parseString(r, 80000);
    const author = parsePerson(r);
    const committer = parsePerson(r);
    const added = parseCommitAddedList(r);
    const removed = parseCommitRemovedList(r);
    const modified = parseCommitModifiedList(r);
    return { id, treeId, distinct, text, ts, url, author, committer, added, removed, modified };
}
export function formatPerson(value) {
    checkObject(value, "Person");
    let out = formatString(value.name, "Person.name");
    out += SEPARATOR + formatString(value.email, "Person.email");
    return out;
}
export function parsePerson(r) {
    const name = parseString(r, 80000);
    const email = parseString(r, 80000);
    return { name, email };
}
function formatPushCommitsList(list) {
    checkArray(list, "Push.commits");
    let all = String(list.length);
    for (let i = 0; i < list.length; i++) {
        const each = list[i];
        all += SEPARATOR + formatCommit(each);
    }
    return all;
}
function parsePushCommitsList(r) {
    const count = parseCount(r, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        list.push(parseCommit(r));
    }
    return list;
}
export function formatPush(value) {
    checkObject(value, "Push");
    const base = value.base;
    let out = formatString(value.branch, "Push.branch");
    out += SEPARATOR + formatString(value.before, "Push.before");
    out += SEPARATOR + formatString(value.after, "Push.after");
    out += SEPARATOR + formatBoolean(value.created, "Push.created");
    out += SEPARATOR + formatBoolean(value.forced, "Push.forced");
    out += SEPARATOR + (base === undefined ? "" : formatMarkedString(base, "Push.base"));
    out += SEPARATOR + formatString(value.compare, "Push.compare");
    out += SEPARATOR + formatRepository(value.repository);
    out += SEPARATOR + formatPerson(value.pusher);
    out += SEPARATOR + formatUser(value.sender);
    out += SEPARATOR + formatPushCommitsList(value.commits);
    return out;
}
export function parsePush(r) {
    const branch = parseString(r, 80000);
    const before = parseString(r, 80000);
    const after = parseString(r, 80000);
    const created = parseBoolean(r);
    const forced = parseBoolean(r);
    const base = r.absent() ? undefined : parseMarkedString(r, 80000);
    const compare = parseString(r, 80000);
    const repository = parseRepository(r);
    const pusher = parsePerson(r);
    const sender = parseUser(r);
    const commits = parsePushCommitsList(r);
    return { branch, before, after, created, forced, base, compare, repository, pusher, sender, commits };
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
    const count = parseCount(r, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        list.push(parseString(r, 80000));
    }
    return list;
}
export function formatRepository(value) {
    checkObject(value, "Repository");
    const summary = value.summary;
    let out = formatInteger(value.id, 0, 9007199254740991, "Repository.id");
    out += SEPARATOR + formatString(value.nodeId, "Repository.nodeId");
    out += SEPARATOR + formatString(value.name, "Repository.name");
    out += SEPARATOR + formatString(value.fullName, "Repository.fullName");
    out += SEPARATOR + formatUser(value.owner);
    out += SEPARATOR + formatBoolean(value.hidden, "Repository.hidden");
    out += SEPARATOR + formatBoolean(value.fork, "Repository.fork");
    out += SEPARATOR + (summary === undefined ? "" : formatMarkedString(summary, "Repository.summary"));
    out += SEPARATOR + formatInteger(value.stars, 0, 4294967295, "Repository.stars");
    out += SEPARATOR + formatInteger(value.created, -140737488355328, 140737488355327, "Repository.created");
    out += SEPARATOR + formatInteger(value.pushed, -140737488355328, 140737488355327, "Repository.pushed");
    out += SEPARATOR + formatString(value.htmlUrl, "Repository.htmlUrl");
    out += SEPARATOR + formatString(value.gitUrl, "Repository.gitUrl");
    out += SEPARATOR + formatString(value.sshUrl, "Repository.sshUrl");
    out += SEPARATOR + formatString(value.cloneUrl, "Repository.cloneUrl");
    out += SEPARATOR + formatString(value.forksUrl, "Repository.forksUrl");
    out += SEPARATOR + formatString(value.keysUrl, "Repository.keysUrl");
    out += SEPARATOR + formatString(value.teamsUrl, "Repository.teamsUrl");
    out += SEPARATOR + formatString(value.hooksUrl, "Repository.hooksUrl");
    out += SEPARATOR + formatString(value.eventsUrl, "Repository.eventsUrl");
    out += SEPARATOR + formatString(value.tagsUrl, "Repository.tagsUrl");
    out += SEPARATOR + formatString(value.blobsUrl, "Repository.blobsUrl");
    out += SEPARATOR + formatString(value.treesUrl, "Repository.treesUrl");
    out += SEPARATOR + formatString(value.languagesUrl, "Repository.languagesUrl");
    out += SEPARATOR + formatString(value.branchesUrl, "Repository.branchesUrl");
    out += SEPARATOR + formatString(value.commitsUrl, "Repository.commitsUrl");
    out += SEPARATOR + formatString(value.compareUrl, "Repository.compareUrl");
    out += SEPARATOR + formatString(value.mergesUrl, "Repository.mergesUrl");
    out += SEPARATOR + formatString(value.archiveUrl, "Repository.archiveUrl");
    out += SEPARATOR + formatString(value.issuesUrl, "Repository.issuesUrl");
    out += SEPARATOR + formatString(value.pullsUrl, "Repository.pullsUrl");
    out += SEPARATOR + formatString(value.labelsUrl, "Repository.labelsUrl");
    out += SEPARATOR + formatString(value.releasesUrl, "Repository.releasesUrl");
    out += SEPARATOR + formatString(value.deploymentsUrl, "Repository.deploymentsUrl");
    out += SEPARATOR + formatString(value.subscribersUrl, "Repository.subscribersUrl");
    out += SEPARATOR + formatString(value.contributorsUrl, "Repository.contributorsUrl");
    out += SEPARATOR + formatRepositoryTopicsList(value.topics);
    out += SEPARATOR + formatString(value.defaultBranch, "Repository.defaultBranch");
    return out;
}
export function parseRepository(r) {
    const id = parseUnsigned(r, 9007199254740991);
    const nodeId = parseString(r, 80000);
    const name = parseString(r, 80000);
    const fullName = parseString(r, 80000);
    const owner = parseUser(r);
    const hidden = parseBoolean(r);
    const fork = parseBoolean(r);
    const summary = r.absent() ? undefined : parseMarkedString(r, 80000);
    const stars = parseUnsigned(r, 4294967295);
    const created = parseInteger(r, -140737488355328, 140737488355327);
    const pushed = parseInteger(r, -140737488355328, 140737488355327);
    const htmlUrl = parseString(r, 80000);
    const gitUrl = parseString(r, 80000);
    const sshUrl = parseString(r, 80000);
    const cloneUrl = parseString(r, 80000);
    const forksUrl = parseString(r, 80000);
    const keysUrl = parseString(r, 80000);
    const teamsUrl = parseString(r, 80000);
    const hooksUrl = parseString(r, 80000);
    const eventsUrl = parseString(r, 80000);
    const tagsUrl = parseString(r, 80000);
    const blobsUrl = parseString(r, 80000);
    const treesUrl = parseString(r, 80000);
    const languagesUrl = parseString(r, 80000);
    const branchesUrl = parseString(r, 80000);
    const commitsUrl = parseString(r, 80000);
    const compareUrl = parseString(r, 80000);
    const mergesUrl = parseString(r, 80000);
    const archiveUrl = parseString(r, 80000);
    const issuesUrl = parseString(r, 80000);
    const pullsUrl = parseString(r, 80000);
    const labelsUrl = parseString(r, 80000);
    const releasesUrl = parseString(r, 80000);
    const deploymentsUrl = parseString(r, 80000);
    const subscribersUrl = parseString(r, 80000);
    const contributorsUrl = parseString(r, 80000);
    const topics = parseRepositoryTopicsList(r);
    const defaultBranch = parseString(r, 80000);
    return { id, nodeId, name, fullName, owner, hidden, fork, summary, stars, created, pushed, htmlUrl, gitUrl, sshUrl, cloneUrl, forksUrl, keysUrl, teamsUrl, hooksUrl, eventsUrl, tagsUrl, blobsUrl, treesUrl, languagesUrl, branchesUrl, commitsUrl, compareUrl, mergesUrl, archiveUrl, issuesUrl, pullsUrl, labelsUrl, releasesUrl, deploymentsUrl, subscribersUrl, contributorsUrl, topics, defaultBranch };
}
export function formatUser(value) {
    checkObject(value, "User");
    let out = formatString(value.login, "User.login");
    out += SEPARATOR + formatInteger(value.id, 0, 9007199254740991, "User.id");
    out += SEPARATOR + formatString(value.nodeId, "User.nodeId");
    out += SEPARATOR + formatString(value.avatarUrl, "User.avatarUrl");
    out += SEPARATOR + formatString(value.htmlUrl, "User.htmlUrl");
    out += SEPARATOR + formatString(value.followersUrl, "User.followersUrl");
    out += SEPARATOR + formatString(value.followingUrl, "User.followingUrl");
    out += SEPARATOR + formatString(value.gistsUrl, "User.gistsUrl");
    out += SEPARATOR + formatString(value.starredUrl, "User.starredUrl");
    out += SEPARATOR + formatString(value.orgsUrl, "User.orgsUrl");
    out += SEPARATOR + formatString(value.reposUrl, "User.reposUrl");
    return out;
}
export function parseUser(r) {
    const login = parseString(r, 80000);
    const id = parseUnsigned(r, 9007199254740991);
    const nodeId = parseString(r, 80000);
    const avatarUrl = parseString(r, 80000);
    const htmlUrl = parseString(r, 80000);
    const followersUrl = parseString(r, 80000);
    const followingUrl = parseString(r, 80000);
    const gistsUrl = parseString(r, 80000);
    const starredUrl = parseString(r, 80000);
    const orgsUrl = parseString(r, 80000);
    const reposUrl = parseString(r, 80000);
    return { login, id, nodeId, avatarUrl, htmlUrl, followersUrl, followingUrl, gistsUrl, starredUrl, orgsUrl, reposUrl };
}
