import type { FeedItem } from "@example/feed/codec";
import {
  issuesEventFromJson,
  issuesEventToJson,
  pullRequestEventFromJson,
  pullRequestEventToJson,
  pushEventFromJson,
  pushEventToJson,
  workflowRunEventFromJson,
  workflowRunEventToJson,
} from "@example/feed/codec";
import type { FeedWatchAnswer } from "@example/feed/server";
import type { EventKind } from "./event-schemas.ts";
import { eventSchemas } from "./event-schemas.ts";
import { normalise } from "./normalise.ts";
import type { Payload } from "./payloads.ts";

const fromJson: Readonly<Record<EventKind, (json: unknown) => FeedWatchAnswer>> = {
  push: (json) => ({ message: "PushEvent", value: pushEventFromJson(json) }),
  issues: (json) => ({ message: "IssuesEvent", value: issuesEventFromJson(json) }),
  pull_request: (json) => ({ message: "PullRequestEvent", value: pullRequestEventFromJson(json) }),
  workflow_run: (json) => ({ message: "WorkflowRunEvent", value: workflowRunEventFromJson(json) }),
};

/** A webhook as the feed sends it. Throws a `CodecError` for what is no payload of its kind. */
export function answerOf({ kind, body }: Payload): FeedWatchAnswer {
  return fromJson[kind](normalise(eventSchemas[kind], body));
}

/** What the feed sends for a webhook, as an item of a list. */
export function itemOf(answer: FeedWatchAnswer): FeedItem {
  switch (answer.message) {
    case "PushEvent":
      return { kind: "push", event: answer.value };
    case "IssuesEvent":
      return { kind: "issues", event: answer.value };
    case "PullRequestEvent":
      return { kind: "pull_request", event: answer.value };
    case "WorkflowRunEvent":
      return { kind: "workflow_run", event: answer.value };
  }
}

/** What the feed sent, as a webhook again: without what the schema does not keep. */
export function payloadOf(answer: FeedWatchAnswer): Payload {
  switch (answer.message) {
    case "PushEvent":
      return { kind: "push", body: pushEventToJson(answer.value) };
    case "IssuesEvent":
      return { kind: "issues", body: issuesEventToJson(answer.value) };
    case "PullRequestEvent":
      return { kind: "pull_request", body: pullRequestEventToJson(answer.value) };
    case "WorkflowRunEvent":
      return { kind: "workflow_run", body: workflowRunEventToJson(answer.value) };
  }
}
