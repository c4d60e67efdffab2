import type { Change } from "@twobyte/compiler";
import { resolveOut } from "../build-output.ts";
import { compareWith, sayScope, toDiagnostic } from "../compare.ts";
import { findEarlier } from "../git/find-earlier.ts";
import type { ProjectOptions } from "../load-project.ts";
import { compileProject, readLock, readProject } from "../load-project.ts";
import type { Outcome } from "../outcome.ts";
import { diagnosed } from "../outcome.ts";
import type { Reporter } from "../output/reporter.ts";

export interface BreakingOptions extends ProjectOptions {
  /** A lock file, an IR file, or a name that git knows. */
  readonly against: string;
  /** Folder with the committed output; its IR says more than the lock. */
  readonly out?: string;
}

/** Compares a schema with an earlier version: what is safe, what works one way, what breaks. */
export async function breaking(options: BreakingOptions, reporter: Reporter): Promise<Outcome> {
  const { cwd } = reporter;
  const out = options.out === undefined ? undefined : resolveOut(options.out, cwd);
  const project = await readProject(options, cwd);
  const { lockPath } = project;
  const earlier = await findEarlier("--against", options.against, { lockPath, out }, cwd);
  const compiled = await compileProject(project, await readLock(lockPath));
  const changes = await compareWith(compiled, earlier);
  const findings = changes.map(toDiagnostic).filter((finding) => finding !== undefined);
  const scope = sayScope(earlier, out);
  if (scope !== undefined) reporter.say(scope);
  return diagnosed([...compiled.diagnostics, ...findings], {
    areDiagnosticsData: true,
    text: changes.filter(isSafe).map(formatSafe).join("\n"),
    data: { protocol: compiled.ir.protocol.name, against: earlier.from, changes },
    note: summary(changes, earlier.from),
  });
}

function isSafe({ verdict }: Change): boolean {
  return verdict === "safe";
}

function formatSafe({ rule, message, reason, category }: Change): string {
  return `safe ${rule}: ${message} ${reason} (${category})`;
}

function summary(changes: readonly Change[], from: string): string {
  const count = (wanted: Change["verdict"]): number =>
    changes.filter(({ verdict }) => verdict === wanted).length;
  const counts = `${count("safe")} safe, ${count("one-way")} one-way, ${count("breaking")} breaking`;
  return changes.length === 0 ? `Nothing changed since ${from}.` : `Since ${from}: ${counts}.`;
}
