// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { arrayFromJson, booleanFromJson, integerFromJson, objectFromJson, own, stringFromJson } from "@twobyte/wire";
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
    const json = {
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
        modified: commitModifiedListToJson(value.modified),
    };
    return json;
}
export function commitFromJson(json) {
    const members = objectFromJson(json, COMMIT_NAMES, "Commit");
    const member0 = own(members, "id");
    const member1 = own(members, "treeId");
    const member2 = own(members, "distinct");
    const member3 = own(members, "text");
    const member4 = own(members, "ts");
    const member5 = own(members, "url");
    const member6 = own(members, "author");
    const member7 = own(members, "committer");
    const member8 = own(members, "added");
    const member9 = own(members, "removed");
    const member10 = own(members, "modified");
    return {
        id: stringFromJson(member0, "Commit.id"),
        treeId: stringFromJson(member1, "Commit.treeId"),
        distinct: booleanFromJson(member2, "Commit.distinct"),
        text: stringFromJson(member3, "Commit.text"),
        ts: integerFromJson(member4, -140737488355328, 140737488355327, "Commit.ts"),
        url: stringFromJson(member5, "Commit.url"),
        author: personFromJson(member6),
        committer: personFromJson(member7),
        added: commitAddedListFromJson(member8),
        removed: commitRemovedListFromJson(member9),
        modified: commitModifiedListFromJson(member10),
    };
}
export function personToJson(value) {
    const json = {
        name: value.name,
        email: value.email,
    };
    return json;
}
export function personFromJson(json) {
    const members = objectFromJson(json, PERSON_NAMES, "Person");
    const member0 = own(members, "name");
    const member1 = own(members, "email");
    return {
        name: stringFromJson(member0, "Person.name"),
        email: stringFromJson(member1, "Person.email"),
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
        forced: value.forced,
    };
    if (value.base !== undefined)
        json.base = value.base;
    json.compare = value.compare;
    json.repository = repositoryToJson(value.repository);
    json.pusher = personToJson(value.pusher);
    json.sender = userToJson(value.sender);
    json.commits = pushCommitsListToJson(value.commits);
    return json;
}
export function pushFromJson(json) {
    const members = objectFromJson(json, PUSH_NAMES, "Push");
    const member0 = own(members, "branch");
    const member1 = own(members, "before");
    const member2 = own(members, "after");
    const member3 = own(members, "created");
    const member4 = own(members, "forced");
    const member5 = own(members, "base");
    const member6 = own(members, "compare");
    const member7 = own(members, "repository");
    const member8 = own(members, "pusher");
    const member9 = own(members, "sender");
    const member10 = own(members, "commits");
    return {
        branch: stringFromJson(member0, "Push.branch"),
        before: stringFromJson(member1, "Push.before"),
        after: stringFromJson(member2, "Push.after"),
        created: booleanFromJson(member3, "Push.created"),
        forced: booleanFromJson(member4, "Push.forced"),
        base: member5 === undefined ? undefined : stringFromJson(member5, "Push.base"),
        compare: stringFromJson(member6, "Push.compare"),
        repository: repositoryFromJson(member7),
        pusher: personFromJson(member8),
        sender: userFromJson(member9),
        commits: pushCommitsListFromJson(member10),
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
        fork: value.fork,
    };
    if (value.summary !== undefined)
        json.summary = value.summary;
    json.stars = value.stars;
    json.created = value.created;
    json.pushed = value.pushed;
    json.htmlUrl = value.htmlUrl;
    json.gitUrl = value.gitUrl;
    json.sshUrl = value.sshUrl;
    json.cloneUrl = value.cloneUrl;
    json.forksUrl = value.forksUrl;
    json.keysUrl = value.keysUrl;
    json.teamsUrl = value.teamsUrl;
    json.hooksUrl = value.hooksUrl;
    json.eventsUrl = value.eventsUrl;
    json.tagsUrl = value.tagsUrl;
    json.blobsUrl = value.blobsUrl;
    json.treesUrl = value.treesUrl;
    json.languagesUrl = value.languagesUrl;
    json.branchesUrl = value.branchesUrl;
    json.commitsUrl = value.commitsUrl;
    json.compareUrl = value.compareUrl;
    json.mergesUrl = value.mergesUrl;
    json.archiveUrl = value.archiveUrl;
    json.issuesUrl = value.issuesUrl;
    json.pullsUrl = value.pullsUrl;
    json.labelsUrl = value.labelsUrl;
    json.releasesUrl = value.releasesUrl;
    json.deploymentsUrl = value.deploymentsUrl;
    json.subscribersUrl = value.subscribersUrl;
    json.contributorsUrl = value.contributorsUrl;
    json.topics = repositoryTopicsListToJson(value.topics);
    json.defaultBranch = value.defaultBranch;
    return json;
}
export function repositoryFromJson(json) {
    const members = objectFromJson(json, REPOSITORY_NAMES, "Repository");
    const member0 = own(members, "id");
    const member1 = own(members, "nodeId");
    const member2 = own(members, "name");
    const member3 = own(members, "fullName");
    const member4 = own(members, "owner");
    const member5 = own(members, "hidden");
    const member6 = own(members, "fork");
    const member7 = own(members, "summary");
    const member8 = own(members, "stars");
    const member9 = own(members, "created");
    const member10 = own(members, "pushed");
    const member11 = own(members, "htmlUrl");
    const member12 = own(members, "gitUrl");
    const member13 = own(members, "sshUrl");
    const member14 = own(members, "cloneUrl");
    const member15 = own(members, "forksUrl");
    const member16 = own(members, "keysUrl");
    const member17 = own(members, "teamsUrl");
    const member18 = own(members, "hooksUrl");
    const member19 = own(members, "eventsUrl");
    const member20 = own(members, "tagsUrl");
    const member21 = own(members, "blobsUrl");
    const member22 = own(members, "treesUrl");
    const member23 = own(members, "languagesUrl");
    const member24 = own(members, "branchesUrl");
    const member25 = own(members, "commitsUrl");
    const member26 = own(members, "compareUrl");
    const member27 = own(members, "mergesUrl");
    const member28 = own(members, "archiveUrl");
    const member29 = own(members, "issuesUrl");
    const member30 = own(members, "pullsUrl");
    const member31 = own(members, "labelsUrl");
    const member32 = own(members, "releasesUrl");
    const member33 = own(members, "deploymentsUrl");
    const member34 = own(members, "subscribersUrl");
    const member35 = own(members, "contributorsUrl");
    const member36 = own(members, "topics");
    const member37 = own(members, "defaultBranch");
    return {
        id: integerFromJson(member0, 0, 9007199254740991, "Repository.id"),
        nodeId: stringFromJson(member1, "Repository.nodeId"),
        name: stringFromJson(member2, "Repository.name"),
        fullName: stringFromJson(member3, "Repository.fullName"),
        owner: userFromJson(member4),
        hidden: booleanFromJson(member5, "Repository.hidden"),
        fork: booleanFromJson(member6, "Repository.fork"),
        summary: member7 === undefined ? undefined : stringFromJson(member7, "Repository.summary"),
        stars: integerFromJson(member8, 0, 4294967295, "Repository.stars"),
        created: integerFromJson(member9, -140737488355328, 140737488355327, "Repository.created"),
        pushed: integerFromJson(member10, -140737488355328, 140737488355327, "Repository.pushed"),
        htmlUrl: stringFromJson(member11, "Repository.htmlUrl"),
        gitUrl: stringFromJson(member12, "Repository.gitUrl"),
        sshUrl: stringFromJson(member13, "Repository.sshUrl"),
        cloneUrl: stringFromJson(member14, "Repository.cloneUrl"),
        forksUrl: stringFromJson(member15, "Repository.forksUrl"),
        keysUrl: stringFromJson(member16, "Repository.keysUrl"),
        teamsUrl: stringFromJson(member17, "Repository.teamsUrl"),
        hooksUrl: stringFromJson(member18, "Repository.hooksUrl"),
        eventsUrl: stringFromJson(member19, "Repository.eventsUrl"),
        tagsUrl: stringFromJson(member20, "Repository.tagsUrl"),
        blobsUrl: stringFromJson(member21, "Repository.blobsUrl"),
        treesUrl: stringFromJson(member22, "Repository.treesUrl"),
        languagesUrl: stringFromJson(member23, "Repository.languagesUrl"),
        branchesUrl: stringFromJson(member24, "Repository.branchesUrl"),
        commitsUrl: stringFromJson(member25, "Repository.commitsUrl"),
        compareUrl: stringFromJson(member26, "Repository.compareUrl"),
        mergesUrl: stringFromJson(member27, "Repository.mergesUrl"),
        archiveUrl: stringFromJson(member28, "Repository.archiveUrl"),
        issuesUrl: stringFromJson(member29, "Repository.issuesUrl"),
        pullsUrl: stringFromJson(member30, "Repository.pullsUrl"),
        labelsUrl: stringFromJson(member31, "Repository.labelsUrl"),
        releasesUrl: stringFromJson(member32, "Repository.releasesUrl"),
        deploymentsUrl: stringFromJson(member33, "Repository.deploymentsUrl"),
        subscribersUrl: stringFromJson(member34, "Repository.subscribersUrl"),
        contributorsUrl: stringFromJson(member35, "Repository.contributorsUrl"),
        topics: repositoryTopicsListFromJson(member36),
        defaultBranch: stringFromJson(member37, "Repository.defaultBranch"),
    };
}
export function userToJson(value) {
    const json = {
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
        reposUrl: value.reposUrl,
    };
    return json;
}
export function userFromJson(json) {
    const members = objectFromJson(json, USER_NAMES, "User");
    const member0 = own(members, "login");
    const member1 = own(members, "id");
    const member2 = own(members, "nodeId");
    const member3 = own(members, "avatarUrl");
    const member4 = own(members, "htmlUrl");
    const member5 = own(members, "followersUrl");
    const member6 = own(members, "followingUrl");
    const member7 = own(members, "gistsUrl");
    const member8 = own(members, "starredUrl");
    const member9 = own(members, "orgsUrl");
    const member10 = own(members, "reposUrl");
    return {
        login: stringFromJson(member0, "User.login"),
        id: integerFromJson(member1, 0, 9007199254740991, "User.id"),
        nodeId: stringFromJson(member2, "User.nodeId"),
        avatarUrl: stringFromJson(member3, "User.avatarUrl"),
        htmlUrl: stringFromJson(member4, "User.htmlUrl"),
        followersUrl: stringFromJson(member5, "User.followersUrl"),
        followingUrl: stringFromJson(member6, "User.followingUrl"),
        gistsUrl: stringFromJson(member7, "User.gistsUrl"),
        starredUrl: stringFromJson(member8, "User.starredUrl"),
        orgsUrl: stringFromJson(member9, "User.orgsUrl"),
        reposUrl: stringFromJson(member10, "User.reposUrl"),
    };
}
