// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { checkCount, checkLength } from "@twobyte/wire";
function checkCommitAddedList(list) {
    for (const each of list) {
        checkLength(each, 0, 20000, "Commit.added");
    }
}
function checkCommitRemovedList(list) {
    for (const each of list) {
        checkLength(each, 0, 20000, "Commit.removed");
    }
}
function checkCommitModifiedList(list) {
    for (const each of list) {
        checkLength(each, 0, 20000, "Commit.modified");
    }
}
export function checkCommit(value) {
    checkLength(value.id, 0, 20000, "Commit.id");
    checkLength(value.treeId, 0, 20000, "Commit.treeId");
    checkLength(value.text, 0, 20000, "Commit.text");
    checkLength(value.url, 0, 20000, "Commit.url");
    checkPerson(value.author);
    checkPerson(value.committer);
    checkCount(value.added.length, 0, 10000, "Commit.added");
    checkCommitAddedList(value.added);
    checkCount(value.removed.length, 0, 10000, "Commit.removed");
    checkCommitRemovedList(value.removed);
    checkCount(value.modified.length, 0, 10000, "Commit.modified");
    checkCommitModifiedList(value.modified);
}
export function checkPerson(value) {
    checkLength(value.name, 0, 20000, "Person.name");
    checkLength(value.email, 0, 20000, "Person.email");
}
function checkPushCommitsList(list) {
    for (const each of list) {
        checkCommit(each);
    }
}
export function checkPush(value) {
    checkLength(value.branch, 0, 20000, "Push.branch");
    checkLength(value.before, 0, 20000, "Push.before");
    checkLength(value.after, 0, 20000, "Push.after");
    if (value.base !== undefined) {
        checkLength(value.base, 0, 20000, "Push.base");
    }
    checkLength(value.compare, 0, 20000, "Push.compare");
    checkRepository(value.repository);
    checkPerson(value.pusher);
    checkUser(value.sender);
    checkCount(value.commits.length, 0, 10000, "Push.commits");
    checkPushCommitsList(value.commits);
}
function checkRepositoryTopicsList(list) {
    for (const each of list) {
        checkLength(each, 0, 20000, "Repository.topics");
    }
}
export function checkRepository(value) {
    checkLength(value.nodeId, 0, 20000, "Repository.nodeId");
    checkLength(value.name, 0, 20000, "Repository.name");
    checkLength(value.fullName, 0, 20000, "Repository.fullName");
    checkUser(value.owner);
    if (value.summary !== undefined) {
        checkLength(value.summary, 0, 20000, "Repository.summary");
    }
    checkLength(value.htmlUrl, 0, 20000, "Repository.htmlUrl");
    checkLength(value.gitUrl, 0, 20000, "Repository.gitUrl");
    checkLength(value.sshUrl, 0, 20000, "Repository.sshUrl");
    checkLength(value.cloneUrl, 0, 20000, "Repository.cloneUrl");
    checkLength(value.forksUrl, 0, 20000, "Repository.forksUrl");
    checkLength(value.keysUrl, 0, 20000, "Repository.keysUrl");
    checkLength(value.teamsUrl, 0, 20000, "Repository.teamsUrl");
    checkLength(value.hooksUrl, 0, 20000, "Repository.hooksUrl");
    checkLength(value.eventsUrl, 0, 20000, "Repository.eventsUrl");
    checkLength(value.tagsUrl, 0, 20000, "Repository.tagsUrl");
    checkLength(value.blobsUrl, 0, 20000, "Repository.blobsUrl");
    checkLength(value.treesUrl, 0, 20000, "Repository.treesUrl");
    checkLength(value.languagesUrl, 0, 20000, "Repository.languagesUrl");
    checkLength(value.branchesUrl, 0, 20000, "Repository.branchesUrl");
    checkLength(value.commitsUrl, 0, 20000, "Repository.commitsUrl");
    checkLength(value.compareUrl, 0, 20000, "Repository.compareUrl");
    checkLength(value.mergesUrl, 0, 20000, "Repository.mergesUrl");
    checkLength(value.archiveUrl, 0, 20000, "Repository.archiveUrl");
    checkLength(value.issuesUrl, 0, 20000, "Repository.issuesUrl");
    checkLength(value.pullsUrl, 0, 20000, "Repository.pullsUrl");
    checkLength(value.labelsUrl, 0, 20000, "Repository.labelsUrl");
    checkLength(value.releasesUrl, 0, 20000, "Repository.releasesUrl");
    checkLength(value.deploymentsUrl, 0, 20000, "Repository.deploymentsUrl");
    checkLength(value.subscribersUrl, 0, 20000, "Repository.subscribersUrl");
    checkLength(value.contributorsUrl, 0, 20000, "Repository.contributorsUrl");
    checkCount(value.topics.length, 0, 10000, "Repository.topics");
    checkRepositoryTopicsList(value.topics);
    checkLength(value.defaultBranch, 0, 20000, "Repository.defaultBranch");
}
export function checkUser(value) {
    checkLength(value.login, 0, 20000, "User.login");
    checkLength(value.nodeId, 0, 20000, "User.nodeId");
    checkLength(value.avatarUrl, 0, 20000, "User.avatarUrl");
    checkLength(value.htmlUrl, 0, 20000, "User.htmlUrl");
    checkLength(value.followersUrl, 0, 20000, "User.followersUrl");
    checkLength(value.followingUrl, 0, 20000, "User.followingUrl");
    checkLength(value.gistsUrl, 0, 20000, "User.gistsUrl");
    checkLength(value.starredUrl, 0, 20000, "User.starredUrl");
    checkLength(value.orgsUrl, 0, 20000, "User.orgsUrl");
    checkLength(value.reposUrl, 0, 20000, "User.reposUrl");
}
