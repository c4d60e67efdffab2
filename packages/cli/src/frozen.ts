import { join } from "node:path";
import type { Lock } from "@twobyte/compiler";
import type { Build, BuildOptions } from "./build-output.ts";
import { buildOutput } from "./build-output.ts";
import type { PlanStep } from "./files/plan.ts";
import { changes } from "./files/plan.ts";
import type { Project } from "./load-project.ts";
import { findLockChanges } from "./load-project.ts";
import type { Diagnostic } from "./output/diagnostic.ts";
import { fileError } from "./output/diagnostic.ts";

/**
 * What a run that may change nothing finds: the lock or a generated file is not what the schema
 * makes of it. Without a lock there is nothing to compare the output with, so there is no build.
 */
export async function frozenDiagnostics(
  project: Project,
  lock: Lock | undefined,
  options: BuildOptions,
): Promise<{ readonly build?: Build; readonly diagnostics: readonly Diagnostic[] }> {
  const lockChanges = await findLockChanges(project, lock);
  if (lock === undefined) return { diagnostics: [...project.diagnostics, ...lockChanges] };
  const build = await buildOutput(project, lock, options);
  const stale = changes(build.plan).map((step) => staleFile(build.out, step));
  const { problems } = build.plan;
  return { build, diagnostics: [...build.diagnostics, ...lockChanges, ...stale, ...problems] };
}

const says: Readonly<Record<PlanStep["action"], string>> = {
  create: "is missing",
  update: "is not what the schema makes of it",
  delete: "is not generated any more",
  keep: "is up to date",
};

function staleFile(out: string, { action, path }: PlanStep): Diagnostic {
  return fileError(
    "output-stale",
    join(out, path),
    `This generated file ${says[action]}.`,
    "Run generate without --frozen and commit what it writes.",
  );
}
