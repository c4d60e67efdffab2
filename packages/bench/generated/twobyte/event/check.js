// @generated from the schema of bench.event. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount, checkLength } from "@twobyte/wire";
function checkCommitAddedList(list) {
  for (const each of list) {
    checkLength(each, 0, 2e4, "Commit.added");
  }
}
function checkCommitRemovedList(list) {
  for (const each of list) {
    checkLength(each, 0, 2e4, "Commit.removed");
  }
}
function checkCommitModifiedList(list) {
  for (const each of list) {
    checkLength(each, 0, 2e4, "Commit.modified");
  }
}
export function checkCommit(value) {
  checkLength(value.id, 0, 2e4, "Commit.id");
  checkLength(value.treeId, 0, 2e4, "Commit.treeId");
  checkLength(value.text, 0, 2e4, "Commit.text");
  checkLength(value.url, 0, 2e4, "Commit.url");
  checkPerson(value.author);
  checkPerson(value.committer);
  checkCount(value.added.length, 0, 1e4, "Commit.added");
  checkCommitAddedList(value.added);
  checkCount(value.removed.length, 0, 1e4, "Commit.removed");
  checkCommitRemovedList(value.removed);
  checkCount(value.modified.length, 0, 1e4, "Commit.modified");
  checkCommitModifiedList(value.modified);
}
export function checkPerson(value) {
  checkLength(value.name, 0, 2e4, "Person.name");
  checkLength(value.email, 0, 2e4, "Person.email");
}
function checkPushCommitsList(list) {
  for (const each of list) {
    checkCommit(each);
  }
}
export function checkPush(value) {
  checkLength(value.branch, 0, 2e4, "Push.branch");
  checkLength(value.before, 0, 2e4, "Push.before");
  checkLength(value.after, 0, 2e4, "Push.after");
  if (value.base !== void 0) {
    checkLength(value.base, 0, 2e4, "Push.base");
  }
  checkLength(value.compare, 0, 2e4, "Push.compare");
  checkRepository(value.repository);
  checkPerson(value.pusher);
  checkUser(value.sender);
  checkCount(value.commits.length, 0, 1e4, "Push.commits");
  checkPushCommitsList(value.commits);
}
function checkRepositoryTopicsList(list) {
  for (const each of list) {
    checkLength(each, 0, 2e4, "Repository.topics");
  }
}
export function checkRepository(value) {
  checkLength(value.nodeId, 0, 2e4, "Repository.nodeId");
  checkLength(value.name, 0, 2e4, "Repository.name");
  checkLength(value.fullName, 0, 2e4, "Repository.fullName");
  checkUser(value.owner);
  if (value.summary !== void 0) {
    checkLength(value.summary, 0, 2e4, "Repository.summary");
  }
  checkLength(value.htmlUrl, 0, 2e4, "Repository.htmlUrl");
  checkLength(value.gitUrl, 0, 2e4, "Repository.gitUrl");
  checkLength(value.sshUrl, 0, 2e4, "Repository.sshUrl");
  checkLength(value.cloneUrl, 0, 2e4, "Repository.cloneUrl");
  checkLength(value.forksUrl, 0, 2e4, "Repository.forksUrl");
  checkLength(value.keysUrl, 0, 2e4, "Repository.keysUrl");
  checkLength(value.teamsUrl, 0, 2e4, "Repository.teamsUrl");
  checkLength(value.hooksUrl, 0, 2e4, "Repository.hooksUrl");
  checkLength(value.eventsUrl, 0, 2e4, "Repository.eventsUrl");
  checkLength(value.tagsUrl, 0, 2e4, "Repository.tagsUrl");
  checkLength(value.blobsUrl, 0, 2e4, "Repository.blobsUrl");
  checkLength(value.treesUrl, 0, 2e4, "Repository.treesUrl");
  checkLength(value.languagesUrl, 0, 2e4, "Repository.languagesUrl");
  checkLength(value.branchesUrl, 0, 2e4, "Repository.branchesUrl");
  checkLength(value.commitsUrl, 0, 2e4, "Repository.commitsUrl");
  checkLength(value.compareUrl, 0, 2e4, "Repository.compareUrl");
  checkLength(value.mergesUrl, 0, 2e4, "Repository.mergesUrl");
  checkLength(value.archiveUrl, 0, 2e4, "Repository.archiveUrl");
  checkLength(value.issuesUrl, 0, 2e4, "Repository.issuesUrl");
  checkLength(value.pullsUrl, 0, 2e4, "Repository.pullsUrl");
  checkLength(value.labelsUrl, 0, 2e4, "Repository.labelsUrl");
  checkLength(value.releasesUrl, 0, 2e4, "Repository.releasesUrl");
  checkLength(value.deploymentsUrl, 0, 2e4, "Repository.deploymentsUrl");
  checkLength(value.subscribersUrl, 0, 2e4, "Repository.subscribersUrl");
  checkLength(value.contributorsUrl, 0, 2e4, "Repository.contributorsUrl");
  checkCount(value.topics.length, 0, 1e4, "Repository.topics");
  checkRepositoryTopicsList(value.topics);
  checkLength(value.defaultBranch, 0, 2e4, "Repository.defaultBranch");
}
export function checkUser(value) {
  checkLength(value.login, 0, 2e4, "User.login");
  checkLength(value.nodeId, 0, 2e4, "User.nodeId");
  checkLength(value.avatarUrl, 0, 2e4, "User.avatarUrl");
  checkLength(value.htmlUrl, 0, 2e4, "User.htmlUrl");
  checkLength(value.followersUrl, 0, 2e4, "User.followersUrl");
  checkLength(value.followingUrl, 0, 2e4, "User.followingUrl");
  checkLength(value.gistsUrl, 0, 2e4, "User.gistsUrl");
  checkLength(value.starredUrl, 0, 2e4, "User.starredUrl");
  checkLength(value.orgsUrl, 0, 2e4, "User.orgsUrl");
  checkLength(value.reposUrl, 0, 2e4, "User.reposUrl");
}
