// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, noMember } from "@twobyte/wire";
const AUTHOR_ASSOCIATION = ["COLLABORATOR", "CONTRIBUTOR", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR", "MANNEQUIN", "MEMBER", "NONE", "OWNER"];
const CONCLUSION = ["success", "failure", "neutral", "cancelled", "skipped", "timed_out", "action_required", "stale", "startup_failure"];
const EVENT_KIND = ["push", "issues", "pull_request", "workflow_run"];
const ISSUE_ACTION = ["assigned", "closed", "deleted", "demilestoned", "edited", "labeled", "locked", "milestoned", "opened", "pinned", "reopened", "transferred", "typed", "unassigned", "unlabeled", "unlocked", "unpinned", "untyped"];
const LOCK_REASON = ["resolved", "off-topic", "too heated", "spam"];
const MERGE_METHOD = ["merge", "squash", "rebase"];
const PULL_REQUEST_ACTION = ["assigned", "auto_merge_disabled", "auto_merge_enabled", "closed", "converted_to_draft", "demilestoned", "dequeued", "edited", "enqueued", "labeled", "locked", "milestoned", "opened", "ready_for_review", "reopened", "review_request_removed", "review_requested", "synchronize", "unassigned", "unlabeled", "unlocked"];
const RUN_ACTION = ["requested", "in_progress", "completed"];
const RUN_STATUS = ["requested", "queued", "pending", "waiting", "in_progress", "completed"];
const STATE = ["open", "closed"];
const STATE_REASON = ["completed", "not_planned", "duplicate", "reopened"];
const TEAM_PRIVACY = ["open", "closed", "secret"];
const USER_TYPE = ["Bot", "User", "Organization", "Mannequin"];
const VISIBILITY = ["public", "private", "internal"];
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
export function memberOfAuthorAssociation(ordinal) {
  return AUTHOR_ASSOCIATION[ordinal];
}
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
export function memberOfConclusion(ordinal) {
  return CONCLUSION[ordinal];
}
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
export function memberOfEventKind(ordinal) {
  return EVENT_KIND[ordinal];
}
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
export function memberOfIssueAction(ordinal) {
  return ISSUE_ACTION[ordinal];
}
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
export function memberOfLockReason(ordinal) {
  return LOCK_REASON[ordinal];
}
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
export function memberOfMergeMethod(ordinal) {
  return MERGE_METHOD[ordinal];
}
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
export function memberOfPullRequestAction(ordinal) {
  return PULL_REQUEST_ACTION[ordinal];
}
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
export function memberOfRunAction(ordinal) {
  return RUN_ACTION[ordinal];
}
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
export function memberOfRunStatus(ordinal) {
  return RUN_STATUS[ordinal];
}
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
export function memberOfState(ordinal) {
  return STATE[ordinal];
}
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
export function memberOfStateReason(ordinal) {
  return STATE_REASON[ordinal];
}
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
export function memberOfTeamPrivacy(ordinal) {
  return TEAM_PRIVACY[ordinal];
}
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
export function memberOfUserType(ordinal) {
  return USER_TYPE[ordinal];
}
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
export function memberOfVisibility(ordinal) {
  return VISIBILITY[ordinal];
}
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
