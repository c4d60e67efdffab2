import { IssuesEvent } from "./types/issues-event.ts";
import { PullRequestEvent } from "./types/pull-request-event.ts";
import { PushEvent } from "./types/push-event.ts";
import { WorkflowRunEvent } from "./types/workflow-run-event.ts";

/** The schema of each kind of event, by the name in GitHub's header `X-GitHub-Event`. */
export const eventSchemas = {
  push: PushEvent,
  issues: IssuesEvent,
  pull_request: PullRequestEvent,
  workflow_run: WorkflowRunEvent,
};

/** Name of an event. */
export type EventKind = keyof typeof eventSchemas;
