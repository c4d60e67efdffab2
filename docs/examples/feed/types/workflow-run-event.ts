import { enumOf, nullable, struct } from "@twobyte/schema";
import { everyEvent } from "./every-event.ts";
import { Workflow, WorkflowRun } from "./workflow-run.ts";

const RunAction = enumOf("RunAction", ["requested", "in_progress", "completed"]);

export const WorkflowRunEvent = struct(
  "WorkflowRunEvent",
  { action: RunAction, workflow: nullable(Workflow), workflow_run: WorkflowRun, ...everyEvent },
  { description: "A run of a workflow was requested, began or ended." },
);
