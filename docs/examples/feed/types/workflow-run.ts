import { Type } from "@sinclair/typebox";
import { enumOf, list, nullable, struct, timestamp, u32 } from "@twobyte/schema";
import { User } from "./account.ts";
import { CommitSummary } from "./commit.ts";
import { id, nodeId, sha, url } from "./common.ts";
import { RepositoryLink, RepositorySummary } from "./repository.ts";

export const Workflow = struct("Workflow", {
  id,
  node_id: nodeId,
  name: Type.String(),
  path: Type.String(),
  state: Type.String(),
  created_at: timestamp(),
  updated_at: timestamp(),
  url,
  html_url: url,
  badge_url: url,
});

const RunStatus = enumOf("RunStatus", [
  "requested",
  "queued",
  "pending",
  "waiting",
  "in_progress",
  "completed",
]);

const Conclusion = enumOf("Conclusion", [
  "success",
  "failure",
  "neutral",
  "cancelled",
  "skipped",
  "timed_out",
  "action_required",
  "stale",
  "startup_failure",
]);

const RunBranch = struct("RunBranch", { ref: Type.String(), sha, repo: RepositoryLink });

const RunPullRequest = struct(
  "RunPullRequest",
  { id, number: u32(), url, head: RunBranch, base: RunBranch },
  { description: "A pull request whose head is the commit of the run." },
);

export const WorkflowRun = struct("WorkflowRun", {
  id,
  node_id: nodeId,
  name: nullable(Type.String()),
  display_title: Type.Optional(Type.String()),
  path: Type.Optional(Type.String()),
  event: Type.String({ description: "Name of the event that started it." }),
  status: RunStatus,
  conclusion: nullable(Conclusion, { description: "Null until it is completed." }),
  run_number: u32({ description: "Counts the runs of the workflow." }),
  run_attempt: u32({ minimum: 1 }),
  run_started_at: timestamp("ms", { description: "Start of the latest attempt." }),
  created_at: timestamp(),
  updated_at: timestamp(),
  actor: Type.Optional(User),
  triggering_actor: Type.Optional(User),
  head_branch: nullable(Type.String()),
  head_sha: sha,
  head_commit: CommitSummary,
  repository: RepositorySummary,
  head_repository: RepositorySummary,
  pull_requests: list(RunPullRequest),
  workflow_id: id,
  check_suite_id: id,
  check_suite_node_id: nodeId,
  url,
  html_url: url,
  jobs_url: url,
  logs_url: url,
  artifacts_url: url,
  cancel_url: url,
  rerun_url: url,
  check_suite_url: url,
  workflow_url: url,
  previous_attempt_url: nullable(url),
});
