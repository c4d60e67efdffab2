import { basename } from "node:path";
import { withGuards } from "../files/guard.ts";
import { filePlace } from "../files/place.ts";
import { applyChanges } from "../files/transaction.ts";
import type { FoundLock } from "../git/find-lock.ts";
import { findBase, findMainLock } from "../git/find-lock.ts";
import type { ProjectOptions } from "../load-project.ts";
import { compileProject, findLockChanges, readLock, readProject } from "../load-project.ts";
import type { Outcome } from "../outcome.ts";
import { diagnosed } from "../outcome.ts";
import { hasErrors } from "../output/diagnostic.ts";
import { shortPath } from "../output/format-diagnostic.ts";
import type { Reporter } from "../output/reporter.ts";

export interface ReleaseOptions extends ProjectOptions {
  /** A lock file, or a name that git knows; the main branch when left out. */
  readonly base?: string;
}

/**
 * Freezes the draft in the lock. Refuses when the lock is not what the schema makes of it, and when
 * it does not descend from the base.
 */
export async function release(options: ReleaseOptions, reporter: Reporter): Promise<Outcome> {
  const { releaseLock, formatLock } = await import("@twobyte/compiler");
  const project = await readProject(options, reporter.cwd);
  const { lockPath } = project;
  const base =
    options.base === undefined
      ? await findMainLock(lockPath)
      : await findBase(options.base, lockPath, reporter.cwd);
  sayBase(base, lockPath, reporter);
  const place = filePlace(lockPath);
  return withGuards([place], async () => {
    const before = await readLock(lockPath);
    const stale = await findLockChanges(project, before);
    if (before === undefined || hasErrors(stale)) return diagnosed(stale);
    const { diagnostics, ir } = await compileProject(project, before);
    const released = releaseLock(before, base?.lock);
    const findings = [...diagnostics, ...placed(released.diagnostics, lockPath)];
    if (released.lock === undefined) return diagnosed(findings);
    applyChanges([{ path: lockPath, content: formatLock(released.lock), place }]);
    const revision = released.lock.revisions.at(-1);
    const path = shortPath(lockPath, reporter.cwd);
    return diagnosed(findings, {
      data: { protocol: ir.protocol.name, lock: { path, changed: true }, revision },
      note: `Released revision ${revision?.number} of ${ir.protocol.name}. Now run generate, and commit ${path} with the output.`,
    });
  });
}

function sayBase(base: FoundLock | undefined, lockPath: string, reporter: Reporter): void {
  if (base?.lock !== undefined) reporter.say(`The base is ${base.from}.`);
  else if (base !== undefined) reporter.say(`${base.from} has no ${basename(lockPath)} yet.`);
  else reporter.say("There is no main branch to compare with; --base names another base.");
}

/** Diagnostics about the lock as a whole, with its path. */
function placed(diagnostics: Outcome["diagnostics"], lockPath: string): Outcome["diagnostics"] {
  const span = { file: lockPath, line: 1, column: 1 };
  return diagnostics.map((diagnostic) => ({ span, ...diagnostic }));
}
