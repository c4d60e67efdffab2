import { Type } from "@sinclair/typebox";
import { enumOf, nullable, struct, u32 } from "@twobyte/schema";
import { User } from "./account.ts";
import { Change, sha } from "./common.ts";
import { everyEvent } from "./every-event.ts";
import { Label, Milestone } from "./issue.ts";
import { PullRequest } from "./pull-request.ts";

const PullRequestAction = enumOf("PullRequestAction", [
  "assigned",
  "auto_merge_disabled",
  "auto_merge_enabled",
  "closed",
  "converted_to_draft",
  "demilestoned",
  "dequeued",
  "edited",
  "enqueued",
  "labeled",
  "locked",
  "milestoned",
  "opened",
  "ready_for_review",
  "reopened",
  "review_request_removed",
  "review_requested",
  "synchronize",
  "unassigned",
  "unlabeled",
  "unlocked",
]);

const PullRequestChanges = struct("PullRequestChanges", {
  title: Type.Optional(Change),
  body: Type.Optional(Change),
  base: Type.Optional(struct("BaseChange", { ref: Change, sha: Change })),
});

export const PullRequestEvent = struct(
  "PullRequestEvent",
  {
    action: PullRequestAction,
    number: u32(),
    pull_request: PullRequest,
    changes: Type.Optional(PullRequestChanges),
    assignee: Type.Optional(nullable(User)),
    label: Type.Optional(Label),
    milestone: Type.Optional(Milestone),
    requested_reviewer: Type.Optional(User),
    before: Type.Optional(sha),
    after: Type.Optional(sha),
    ...everyEvent,
  },
  { description: "Something happened to a pull request." },
);
