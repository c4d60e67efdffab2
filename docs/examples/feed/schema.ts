import { Type } from "@sinclair/typebox";
import {
  enumOf,
  list,
  map,
  protocol,
  query,
  serverStream,
  service,
  struct,
  timestamp,
  u8,
  u53,
  unary,
  union,
} from "@twobyte/schema";
import { IssuesEvent } from "./types/issues-event.ts";
import { PullRequestEvent } from "./types/pull-request-event.ts";
import { PushEvent } from "./types/push-event.ts";
import { WorkflowRunEvent } from "./types/workflow-run-event.ts";

const EventKind = enumOf("EventKind", ["push", "issues", "pull_request", "workflow_run"], {
  description: "Name of the event, as GitHub sends it in the header `X-GitHub-Event`.",
});

const WatchRequest = struct("WatchRequest", {
  kinds: Type.Optional(list(EventKind, { description: "All when left out.", uniqueItems: true })),
});

const FeedItem = union(
  "kind",
  {
    push: { event: PushEvent },
    issues: { event: IssuesEvent },
    pull_request: { event: PullRequestEvent },
    workflow_run: { event: WorkflowRunEvent },
  },
  { $id: "FeedItem" },
);

const LatestRequest = struct("LatestRequest", {
  kind: EventKind,
  count: u8({ minimum: 1, maximum: 100 }),
});

const Latest = struct("Latest", {
  items: list(FeedItem, { maxItems: 100, description: "Newest first." }),
});

const CountsRequest = struct("CountsRequest", {
  since: Type.Optional(timestamp("ms", { description: "All that there were when left out." })),
});

const Counts = struct("Counts", {
  events: map(EventKind, u53(), { description: "How many there were of each kind." }),
});

const Feed = service(
  "Feed",
  { description: "What happens in repositories on GitHub." },
  {
    watch: serverStream({
      description: "Events as they come in.",
      input: WatchRequest,
      outputs: [PushEvent, IssuesEvent, PullRequestEvent, WorkflowRunEvent],
      auth: "public",
    }),
    latest: query({
      description: "The last events of one kind.",
      input: LatestRequest,
      output: Latest,
      auth: "public",
      cache: { maxAgeMs: 1_000, shared: true },
      maxBytes: 4 * 1024 * 1024,
    }),
    counts: unary({
      description: "How many events there were.",
      input: CountsRequest,
      output: Counts,
      auth: "public",
      retry: "idempotent",
    }),
  },
);

export default protocol("example.feed", {
  package: "@example/feed",
  description: "A live feed of GitHub webhook events.",
  services: [Feed],
});
