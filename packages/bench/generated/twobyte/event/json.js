// @generated from the schema of bench.event. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  arrayFromJson,
  booleanFromJson,
  integerFromJson,
  objectFromJson,
  own,
  stringFromJson
} from "@twobyte/wire";
const COMMIT_NAMES = /* @__PURE__ */ new Set(["id", "treeId", "distinct", "text", "ts", "url", "author", "committer", "added", "removed", "modified"]);
const PERSON_NAMES = /* @__PURE__ */ new Set(["name", "email"]);
const PUSH_NAMES = /* @__PURE__ */ new Set(["branch", "before", "after", "created", "forced", "base", "compare", "repository", "pusher", "sender", "commits"]);
const REPOSITORY_NAMES = /* @__PURE__ */ new Set(["id", "nodeId", "name", "fullName", "owner", "hidden", "fork", "summary", "stars", "created", "pushed", "htmlUrl", "gitUrl", "sshUrl", "cloneUrl", "forksUrl", "keysUrl", "teamsUrl", "hooksUrl", "eventsUrl", "tagsUrl", "blobsUrl", "treesUrl", "languagesUrl", "branchesUrl", "commitsUrl", "compareUrl", "mergesUrl", "archiveUrl", "issuesUrl", "pullsUrl", "labelsUrl", "releasesUrl", "deploymentsUrl", "subscribersUrl", "contributorsUrl", "topics", "defaultBranch"]);
const USER_NAMES = /* @__PURE__ */ new Set(["login", "id", "nodeId", "avatarUrl", "htmlUrl", "followersUrl", "followingUrl", "gistsUrl", "starredUrl", "orgsUrl", "reposUrl"]);
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
    treeId: value.treeId,
    distinct: value.distinct,
    text: value.text,
    ts: value.ts,
    url: value.url,
    author: personToJson(value.author),
    committer: personToJson(value.committer),
    added: commitAddedListToJson(value.added),
    removed: commitRemovedListToJson(value.removed),
    modified: commitModifiedListToJson(value.modified)
  };
}
export function commitFromJson(json) {
  const members = objectFromJson(json, COMMIT_NAMES, "Commit");
  return {
    id: stringFromJson(own(members, "id"), "Commit.id"),
    treeId: stringFromJson(own(members, "treeId"), "Commit.treeId"),
    distinct: booleanFromJson(own(members, "distinct"), "Commit.distinct"),
    text: stringFromJson(own(members, "text"), "Commit.text"),
    ts: integerFromJson(own(members, "ts"), -140737488355328, 140737488355327, "Commit.ts"),
    url: stringFromJson(own(members, "url"), "Commit.url"),
    author: personFromJson(own(members, "author")),
    committer: personFromJson(own(members, "committer")),
    added: commitAddedListFromJson(own(members, "added")),
    removed: commitRemovedListFromJson(own(members, "removed")),
    modified: commitModifiedListFromJson(own(members, "modified"))
  };
}
export function personToJson(value) {
  return {
    name: value.name,
    email: value.email
  };
}
export function personFromJson(json) {
  const members = objectFromJson(json, PERSON_NAMES, "Person");
  return {
    name: stringFromJson(own(members, "name"), "Person.name"),
    email: stringFromJson(own(members, "email"), "Person.email")
  };
}
function pushCommitsListToJson(value) {
  return value.map((each) => commitToJson(each));
}
function pushCommitsListFromJson(json) {
  return arrayFromJson(json, "Push.commits").map((each) => commitFromJson(each));
}
export function pushToJson(value) {
  const json = {
    branch: value.branch,
    before: value.before,
    after: value.after,
    created: value.created,
    forced: value.forced
  };
  if (value.base !== void 0) json["base"] = value.base;
  json["compare"] = value.compare;
  json["repository"] = repositoryToJson(value.repository);
  json["pusher"] = personToJson(value.pusher);
  json["sender"] = userToJson(value.sender);
  json["commits"] = pushCommitsListToJson(value.commits);
  return json;
}
export function pushFromJson(json) {
  const members = objectFromJson(json, PUSH_NAMES, "Push");
  const base = own(members, "base");
  return {
    branch: stringFromJson(own(members, "branch"), "Push.branch"),
    before: stringFromJson(own(members, "before"), "Push.before"),
    after: stringFromJson(own(members, "after"), "Push.after"),
    created: booleanFromJson(own(members, "created"), "Push.created"),
    forced: booleanFromJson(own(members, "forced"), "Push.forced"),
    base: base === void 0 ? void 0 : stringFromJson(base, "Push.base"),
    compare: stringFromJson(own(members, "compare"), "Push.compare"),
    repository: repositoryFromJson(own(members, "repository")),
    pusher: personFromJson(own(members, "pusher")),
    sender: userFromJson(own(members, "sender")),
    commits: pushCommitsListFromJson(own(members, "commits"))
  };
}
function repositoryTopicsListToJson(value) {
  return value.map((each) => each);
}
function repositoryTopicsListFromJson(json) {
  return arrayFromJson(json, "Repository.topics").map((each) => stringFromJson(each, "Repository.topics"));
}
export function repositoryToJson(value) {
  const json = {
    id: value.id,
    nodeId: value.nodeId,
    name: value.name,
    fullName: value.fullName,
    owner: userToJson(value.owner),
    hidden: value.hidden,
    fork: value.fork
  };
  if (value.summary !== void 0) json["summary"] = value.summary;
  json["stars"] = value.stars;
  json["created"] = value.created;
  json["pushed"] = value.pushed;
  json["htmlUrl"] = value.htmlUrl;
  json["gitUrl"] = value.gitUrl;
  json["sshUrl"] = value.sshUrl;
  json["cloneUrl"] = value.cloneUrl;
  json["forksUrl"] = value.forksUrl;
  json["keysUrl"] = value.keysUrl;
  json["teamsUrl"] = value.teamsUrl;
  json["hooksUrl"] = value.hooksUrl;
  json["eventsUrl"] = value.eventsUrl;
  json["tagsUrl"] = value.tagsUrl;
  json["blobsUrl"] = value.blobsUrl;
  json["treesUrl"] = value.treesUrl;
  json["languagesUrl"] = value.languagesUrl;
  json["branchesUrl"] = value.branchesUrl;
  json["commitsUrl"] = value.commitsUrl;
  json["compareUrl"] = value.compareUrl;
  json["mergesUrl"] = value.mergesUrl;
  json["archiveUrl"] = value.archiveUrl;
  json["issuesUrl"] = value.issuesUrl;
  json["pullsUrl"] = value.pullsUrl;
  json["labelsUrl"] = value.labelsUrl;
  json["releasesUrl"] = value.releasesUrl;
  json["deploymentsUrl"] = value.deploymentsUrl;
  json["subscribersUrl"] = value.subscribersUrl;
  json["contributorsUrl"] = value.contributorsUrl;
  json["topics"] = repositoryTopicsListToJson(value.topics);
  json["defaultBranch"] = value.defaultBranch;
  return json;
}
export function repositoryFromJson(json) {
  const members = objectFromJson(json, REPOSITORY_NAMES, "Repository");
  const summary = own(members, "summary");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Repository.id"),
    nodeId: stringFromJson(own(members, "nodeId"), "Repository.nodeId"),
    name: stringFromJson(own(members, "name"), "Repository.name"),
    fullName: stringFromJson(own(members, "fullName"), "Repository.fullName"),
    owner: userFromJson(own(members, "owner")),
    hidden: booleanFromJson(own(members, "hidden"), "Repository.hidden"),
    fork: booleanFromJson(own(members, "fork"), "Repository.fork"),
    summary: summary === void 0 ? void 0 : stringFromJson(summary, "Repository.summary"),
    stars: integerFromJson(own(members, "stars"), 0, 4294967295, "Repository.stars"),
    created: integerFromJson(own(members, "created"), -140737488355328, 140737488355327, "Repository.created"),
    pushed: integerFromJson(own(members, "pushed"), -140737488355328, 140737488355327, "Repository.pushed"),
    htmlUrl: stringFromJson(own(members, "htmlUrl"), "Repository.htmlUrl"),
    gitUrl: stringFromJson(own(members, "gitUrl"), "Repository.gitUrl"),
    sshUrl: stringFromJson(own(members, "sshUrl"), "Repository.sshUrl"),
    cloneUrl: stringFromJson(own(members, "cloneUrl"), "Repository.cloneUrl"),
    forksUrl: stringFromJson(own(members, "forksUrl"), "Repository.forksUrl"),
    keysUrl: stringFromJson(own(members, "keysUrl"), "Repository.keysUrl"),
    teamsUrl: stringFromJson(own(members, "teamsUrl"), "Repository.teamsUrl"),
    hooksUrl: stringFromJson(own(members, "hooksUrl"), "Repository.hooksUrl"),
    eventsUrl: stringFromJson(own(members, "eventsUrl"), "Repository.eventsUrl"),
    tagsUrl: stringFromJson(own(members, "tagsUrl"), "Repository.tagsUrl"),
    blobsUrl: stringFromJson(own(members, "blobsUrl"), "Repository.blobsUrl"),
    treesUrl: stringFromJson(own(members, "treesUrl"), "Repository.treesUrl"),
    languagesUrl: stringFromJson(own(members, "languagesUrl"), "Repository.languagesUrl"),
    branchesUrl: stringFromJson(own(members, "branchesUrl"), "Repository.branchesUrl"),
    commitsUrl: stringFromJson(own(members, "commitsUrl"), "Repository.commitsUrl"),
    compareUrl: stringFromJson(own(members, "compareUrl"), "Repository.compareUrl"),
    mergesUrl: stringFromJson(own(members, "mergesUrl"), "Repository.mergesUrl"),
    archiveUrl: stringFromJson(own(members, "archiveUrl"), "Repository.archiveUrl"),
    issuesUrl: stringFromJson(own(members, "issuesUrl"), "Repository.issuesUrl"),
    pullsUrl: stringFromJson(own(members, "pullsUrl"), "Repository.pullsUrl"),
    labelsUrl: stringFromJson(own(members, "labelsUrl"), "Repository.labelsUrl"),
    releasesUrl: stringFromJson(own(members, "releasesUrl"), "Repository.releasesUrl"),
    deploymentsUrl: stringFromJson(own(members, "deploymentsUrl"), "Repository.deploymentsUrl"),
    subscribersUrl: stringFromJson(own(members, "subscribersUrl"), "Repository.subscribersUrl"),
    contributorsUrl: stringFromJson(own(members, "contributorsUrl"), "Repository.contributorsUrl"),
    topics: repositoryTopicsListFromJson(own(members, "topics")),
    defaultBranch: stringFromJson(own(members, "defaultBranch"), "Repository.defaultBranch")
  };
}
export function userToJson(value) {
  return {
    login: value.login,
    id: value.id,
    nodeId: value.nodeId,
    avatarUrl: value.avatarUrl,
    htmlUrl: value.htmlUrl,
    followersUrl: value.followersUrl,
    followingUrl: value.followingUrl,
    gistsUrl: value.gistsUrl,
    starredUrl: value.starredUrl,
    orgsUrl: value.orgsUrl,
    reposUrl: value.reposUrl
  };
}
export function userFromJson(json) {
  const members = objectFromJson(json, USER_NAMES, "User");
  return {
    login: stringFromJson(own(members, "login"), "User.login"),
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "User.id"),
    nodeId: stringFromJson(own(members, "nodeId"), "User.nodeId"),
    avatarUrl: stringFromJson(own(members, "avatarUrl"), "User.avatarUrl"),
    htmlUrl: stringFromJson(own(members, "htmlUrl"), "User.htmlUrl"),
    followersUrl: stringFromJson(own(members, "followersUrl"), "User.followersUrl"),
    followingUrl: stringFromJson(own(members, "followingUrl"), "User.followingUrl"),
    gistsUrl: stringFromJson(own(members, "gistsUrl"), "User.gistsUrl"),
    starredUrl: stringFromJson(own(members, "starredUrl"), "User.starredUrl"),
    orgsUrl: stringFromJson(own(members, "orgsUrl"), "User.orgsUrl"),
    reposUrl: stringFromJson(own(members, "reposUrl"), "User.reposUrl")
  };
}
