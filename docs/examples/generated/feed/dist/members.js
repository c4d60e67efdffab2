// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, noMember } from "@twobyte/wire";
/** Members of AuthorAssociation by ordinal. */
const AUTHOR_ASSOCIATION = ["COLLABORATOR", "CONTRIBUTOR", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR", "MANNEQUIN", "MEMBER", "NONE", "OWNER"];
/** Members of Conclusion by ordinal. */
const CONCLUSION = ["success", "failure", "neutral", "cancelled", "skipped", "timed_out", "action_required", "stale", "startup_failure"];
/** Members of EventKind by ordinal. */
const EVENT_KIND = ["push", "issues", "pull_request", "workflow_run"];
/** Members of IssueAction by ordinal. */
const ISSUE_ACTION = ["assigned", "closed", "deleted", "demilestoned", "edited", "labeled", "locked", "milestoned", "opened", "pinned", "reopened", "transferred", "typed", "unassigned", "unlabeled", "unlocked", "unpinned", "untyped"];
/** Members of LockReason by ordinal. */
const LOCK_REASON = ["resolved", "off-topic", "too heated", "spam"];
/** Members of MergeMethod by ordinal. */
const MERGE_METHOD = ["merge", "squash", "rebase"];
/** Members of PullRequestAction by ordinal. */
const PULL_REQUEST_ACTION = ["assigned", "auto_merge_disabled", "auto_merge_enabled", "closed", "converted_to_draft", "demilestoned", "dequeued", "edited", "enqueued", "labeled", "locked", "milestoned", "opened", "ready_for_review", "reopened", "review_request_removed", "review_requested", "synchronize", "unassigned", "unlabeled", "unlocked"];
/** Members of RunAction by ordinal. */
const RUN_ACTION = ["requested", "in_progress", "completed"];
/** Members of RunStatus by ordinal. */
const RUN_STATUS = ["requested", "queued", "pending", "waiting", "in_progress", "completed"];
/** Members of State by ordinal. */
const STATE = ["open", "closed"];
/** Members of StateReason by ordinal. */
const STATE_REASON = ["completed", "not_planned", "duplicate", "reopened"];
/** Members of TeamPrivacy by ordinal. */
const TEAM_PRIVACY = ["open", "closed", "secret"];
/** Members of UserType by ordinal. */
const USER_TYPE = ["Bot", "User", "Organization", "Mannequin"];
/** Members of Visibility by ordinal. */
const VISIBILITY = ["public", "private", "internal"];
/** Ordinal of a member of AuthorAssociation. */
export function ordinalOfAuthorAssociation(value, field) {
  switch (value) {
    case "COLLABORATOR":
      return 0;
    case "CONTRIBUTOR":
      return 1;
    case "FIRST_TIMER":
      return 2;
    case "FIRST_TIME_CONTRIBUTOR":
      return 3;
    case "MANNEQUIN":
      return 4;
    case "MEMBER":
      return 5;
    case "NONE":
      return 6;
    case "OWNER":
      return 7;
    default:
      return noMember(field, value);
  }
}
/** Member of AuthorAssociation by ordinal; undefined when there is none. */
export function memberOfAuthorAssociation(ordinal) {
  return AUTHOR_ASSOCIATION[ordinal];
}
/** Ordinal of a member of Conclusion. */
export function ordinalOfConclusion(value, field) {
  switch (value) {
    case "success":
      return 0;
    case "failure":
      return 1;
    case "neutral":
      return 2;
    case "cancelled":
      return 3;
    case "skipped":
      return 4;
    case "timed_out":
      return 5;
    case "action_required":
      return 6;
    case "stale":
      return 7;
    case "startup_failure":
      return 8;
    default:
      return noMember(field, value);
  }
}
/** Member of Conclusion by ordinal; undefined when there is none. */
export function memberOfConclusion(ordinal) {
  return CONCLUSION[ordinal];
}
/** Ordinal of a member of EventKind. */
export function ordinalOfEventKind(value, field) {
  switch (value) {
    case "push":
      return 0;
    case "issues":
      return 1;
    case "pull_request":
      return 2;
    case "workflow_run":
      return 3;
    default:
      return noMember(field, value);
  }
}
/** Member of EventKind by ordinal; undefined when there is none. */
export function memberOfEventKind(ordinal) {
  return EVENT_KIND[ordinal];
}
/** Ordinal of a member of IssueAction. */
export function ordinalOfIssueAction(value, field) {
  switch (value) {
    case "assigned":
      return 0;
    case "closed":
      return 1;
    case "deleted":
      return 2;
    case "demilestoned":
      return 3;
    case "edited":
      return 4;
    case "labeled":
      return 5;
    case "locked":
      return 6;
    case "milestoned":
      return 7;
    case "opened":
      return 8;
    case "pinned":
      return 9;
    case "reopened":
      return 10;
    case "transferred":
      return 11;
    case "typed":
      return 12;
    case "unassigned":
      return 13;
    case "unlabeled":
      return 14;
    case "unlocked":
      return 15;
    case "unpinned":
      return 16;
    case "untyped":
      return 17;
    default:
      return noMember(field, value);
  }
}
/** Member of IssueAction by ordinal; undefined when there is none. */
export function memberOfIssueAction(ordinal) {
  return ISSUE_ACTION[ordinal];
}
/** Ordinal of a member of LockReason. */
export function ordinalOfLockReason(value, field) {
  switch (value) {
    case "resolved":
      return 0;
    case "off-topic":
      return 1;
    case "too heated":
      return 2;
    case "spam":
      return 3;
    default:
      return noMember(field, value);
  }
}
/** Member of LockReason by ordinal; undefined when there is none. */
export function memberOfLockReason(ordinal) {
  return LOCK_REASON[ordinal];
}
/** Ordinal of a member of MergeMethod. */
export function ordinalOfMergeMethod(value, field) {
  switch (value) {
    case "merge":
      return 0;
    case "squash":
      return 1;
    case "rebase":
      return 2;
    default:
      return noMember(field, value);
  }
}
/** Member of MergeMethod by ordinal; undefined when there is none. */
export function memberOfMergeMethod(ordinal) {
  return MERGE_METHOD[ordinal];
}
/** Ordinal of a member of PullRequestAction. */
export function ordinalOfPullRequestAction(value, field) {
  switch (value) {
    case "assigned":
      return 0;
    case "auto_merge_disabled":
      return 1;
    case "auto_merge_enabled":
      return 2;
    case "closed":
      return 3;
    case "converted_to_draft":
      return 4;
    case "demilestoned":
      return 5;
    case "dequeued":
      return 6;
    case "edited":
      return 7;
    case "enqueued":
      return 8;
    case "labeled":
      return 9;
    case "locked":
      return 10;
    case "milestoned":
      return 11;
    case "opened":
      return 12;
    case "ready_for_review":
      return 13;
    case "reopened":
      return 14;
    case "review_request_removed":
      return 15;
    case "review_requested":
      return 16;
    case "synchronize":
      return 17;
    case "unassigned":
      return 18;
    case "unlabeled":
      return 19;
    case "unlocked":
      return 20;
    default:
      return noMember(field, value);
  }
}
/** Member of PullRequestAction by ordinal; undefined when there is none. */
export function memberOfPullRequestAction(ordinal) {
  return PULL_REQUEST_ACTION[ordinal];
}
/** Ordinal of a member of RunAction. */
export function ordinalOfRunAction(value, field) {
  switch (value) {
    case "requested":
      return 0;
    case "in_progress":
      return 1;
    case "completed":
      return 2;
    default:
      return noMember(field, value);
  }
}
/** Member of RunAction by ordinal; undefined when there is none. */
export function memberOfRunAction(ordinal) {
  return RUN_ACTION[ordinal];
}
/** Ordinal of a member of RunStatus. */
export function ordinalOfRunStatus(value, field) {
  switch (value) {
    case "requested":
      return 0;
    case "queued":
      return 1;
    case "pending":
      return 2;
    case "waiting":
      return 3;
    case "in_progress":
      return 4;
    case "completed":
      return 5;
    default:
      return noMember(field, value);
  }
}
/** Member of RunStatus by ordinal; undefined when there is none. */
export function memberOfRunStatus(ordinal) {
  return RUN_STATUS[ordinal];
}
/** Ordinal of a member of State. */
export function ordinalOfState(value, field) {
  switch (value) {
    case "open":
      return 0;
    case "closed":
      return 1;
    default:
      return noMember(field, value);
  }
}
/** Member of State by ordinal; undefined when there is none. */
export function memberOfState(ordinal) {
  return STATE[ordinal];
}
/** Ordinal of a member of StateReason. */
export function ordinalOfStateReason(value, field) {
  switch (value) {
    case "completed":
      return 0;
    case "not_planned":
      return 1;
    case "duplicate":
      return 2;
    case "reopened":
      return 3;
    default:
      return noMember(field, value);
  }
}
/** Member of StateReason by ordinal; undefined when there is none. */
export function memberOfStateReason(ordinal) {
  return STATE_REASON[ordinal];
}
/** Ordinal of a member of TeamPrivacy. */
export function ordinalOfTeamPrivacy(value, field) {
  switch (value) {
    case "open":
      return 0;
    case "closed":
      return 1;
    case "secret":
      return 2;
    default:
      return noMember(field, value);
  }
}
/** Member of TeamPrivacy by ordinal; undefined when there is none. */
export function memberOfTeamPrivacy(ordinal) {
  return TEAM_PRIVACY[ordinal];
}
/** Ordinal of a member of UserType. */
export function ordinalOfUserType(value, field) {
  switch (value) {
    case "Bot":
      return 0;
    case "User":
      return 1;
    case "Organization":
      return 2;
    case "Mannequin":
      return 3;
    default:
      return noMember(field, value);
  }
}
/** Member of UserType by ordinal; undefined when there is none. */
export function memberOfUserType(ordinal) {
  return USER_TYPE[ordinal];
}
/** Ordinal of a member of Visibility. */
export function ordinalOfVisibility(value, field) {
  switch (value) {
    case "public":
      return 0;
    case "private":
      return 1;
    case "internal":
      return 2;
    default:
      return noMember(field, value);
  }
}
/** Member of Visibility by ordinal; undefined when there is none. */
export function memberOfVisibility(ordinal) {
  return VISIBILITY[ordinal];
}
/** Ordinal of a member of FeedItem. */
export function ordinalOfFeedItem(value, field) {
  checkObject(value, field);
  const tag = value.kind;
  switch (tag) {
    case "push":
      return 0;
    case "issues":
      return 1;
    case "pull_request":
      return 2;
    case "workflow_run":
      return 3;
    default:
      return noMember(field, tag);
  }
}
