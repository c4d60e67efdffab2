import { Type } from "@sinclair/typebox";
import { enumOf, nullable, struct } from "@twobyte/schema";
import { User } from "./account.ts";
import { Change } from "./common.ts";
import { everyEvent } from "./every-event.ts";
import { Issue, Label, Milestone } from "./issue.ts";
import { Repository } from "./repository.ts";

const IssueAction = enumOf("IssueAction", [
  "assigned",
  "closed",
  "deleted",
  "demilestoned",
  "edited",
  "labeled",
  "locked",
  "milestoned",
  "opened",
  "pinned",
  "reopened",
  "transferred",
  "typed",
  "unassigned",
  "unlabeled",
  "unlocked",
  "unpinned",
  "untyped",
]);

const IssueChanges = struct("IssueChanges", {
  title: Type.Optional(Change),
  body: Type.Optional(Change),
  old_issue: Type.Optional(nullable(Issue)),
  old_repository: Type.Optional(Repository),
  new_issue: Type.Optional(Issue),
  new_repository: Type.Optional(Repository),
});

export const IssuesEvent = struct(
  "IssuesEvent",
  {
    action: IssueAction,
    issue: Issue,
    changes: Type.Optional(IssueChanges),
    assignee: Type.Optional(nullable(User)),
    label: Type.Optional(Label),
    milestone: Type.Optional(Milestone),
    ...everyEvent,
  },
  { description: "Something happened to an issue." },
);
