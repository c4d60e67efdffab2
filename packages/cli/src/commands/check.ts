import type { Change } from "@twobyte/compiler";
import { resolveOut } from "../build-output.ts";
import { compareWith, sayScope, toDiagnostic } from "../compare.ts";
import { frozenDiagnostics } from "../frozen.ts";
import type { Earlier, Places } from "../git/find-earlier.ts";
import { findCommitted, findEarlier } from "../git/find-earlier.ts";
import type { CompiledProject, Project, ProjectOptions } from "../load-project.ts";
import { compileProject, findLockChanges, readLock, readProject } from "../load-project.ts";
import type { Outcome } from "../outcome.ts";
import { diagnosed } from "../outcome.ts";
import type { Diagnostic } from "../output/diagnostic.ts";
import { hasErrors } from "../output/diagnostic.ts";
import type { Reporter } from "../output/reporter.ts";
import type { TargetName } from "../targets.ts";

export interface CheckOptions extends ProjectOptions {
  /** Folder that generate wrote; only the lock is compared without it. */
  readonly out?: string;
  readonly target: readonly TargetName[];
  /** A lock file, an IR file, or a name that git knows; HEAD when left out. */
  readonly against?: string;
}

/** What CI needs: the schema is sound, nothing breaks, and nothing is left to generate. */
export async function check(options: CheckOptions, reporter: Reporter): Promise<Outcome> {
  const { cwd } = reporter;
  const out = options.out === undefined ? undefined : resolveOut(options.out, cwd);
  reporter.progress("Reading the schema …");
  const project = await readProject(options, cwd);
  const { compiled, diagnostics } = await checkFrozen(project, out, options.target, reporter);
  const places = { lockPath: project.lockPath, out };
  const earlier = await findAgainst(options.against, places, reporter);
  const comparable = compiled === undefined || earlier === undefined;
  const changes: Change[] = comparable ? [] : await compareWith(compiled, earlier);
  const findings = changes.map(toDiagnostic).filter((finding) => finding !== undefined);
  const all = [...diagnostics, ...findings];
  return diagnosed(all, {
    areDiagnosticsData: true,
    data: {
      protocol: project.declarations.protocol.name,
      against: earlier?.from ?? null,
      changes,
    },
    ...(!hasErrors(all) && { note: summary(all.length) }),
  });
}

function summary(warnings: number): string {
  const found = ["Nothing is wrong", "Found a warning"][warnings] ?? `Found ${warnings} warnings`;
  return `${found}; nothing breaks, nothing is left to generate.`;
}

async function checkFrozen(
  project: Project,
  out: string | undefined,
  targets: readonly TargetName[],
  reporter: Reporter,
): Promise<{
  readonly compiled?: CompiledProject;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const lock = await readLock(project.lockPath);
  if (out !== undefined) {
    const { build, diagnostics } = await frozenDiagnostics(project, lock, {
      out,
      targets,
      force: false,
      onProgress: (what) => reporter.progress(what),
    });
    return { diagnostics, ...(build !== undefined && { compiled: build.project }) };
  }
  const lockChanges = await findLockChanges(project, lock);
  if (lock === undefined) return { diagnostics: [...project.diagnostics, ...lockChanges] };
  const compiled = await compileProject(project, lock);
  return { compiled, diagnostics: [...compiled.diagnostics, ...lockChanges] };
}

async function findAgainst(
  against: string | undefined,
  places: Places,
  reporter: Reporter,
): Promise<Earlier | undefined> {
  const earlier =
    against === undefined
      ? await findCommitted(places)
      : await findEarlier("--against", against, places, reporter.cwd);
  const scope = earlier === undefined ? undefined : sayScope(earlier, places.out);
  if (earlier === undefined)
    reporter.say("No lock is committed yet, so there is nothing to break.");
  if (scope !== undefined) reporter.say(scope);
  return earlier;
}
