import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Lock } from "@twobyte/compiler";
import { fsCode, throwFsError } from "../files/fs-problem.ts";
import { withGuards } from "../files/guard.ts";
import { filePlace } from "../files/place.ts";
import { applyChanges } from "../files/transaction.ts";
import { readFromGit } from "../git/git.ts";
import type { Outcome } from "../outcome.ts";
import { diagnosed } from "../outcome.ts";
import type { Diagnostic } from "../output/diagnostic.ts";
import { hasErrors } from "../output/diagnostic.ts";
import { shortPath } from "../output/format-diagnostic.ts";
import type { Reporter } from "../output/reporter.ts";
import { FindingsProblem, UsageProblem } from "../problems.ts";

export interface LockResolveOptions {
  /** Path of the lock, from the working folder. */
  readonly file: string;
}

/** Mends a lock file that a merge left in conflict; the file is replaced whole or not at all. */
export async function resolveConflict(
  { file }: LockResolveOptions,
  reporter: Reporter,
): Promise<Outcome> {
  const { formatLock, parseLock, resolveConflictFile } = await import("@twobyte/compiler");
  const path = resolve(reporter.cwd, file);
  const shown = shortPath(path, reporter.cwd);
  const text = readText(path, file);
  const parsed = parseLock(text, path);
  if (parsed.lock !== undefined) {
    const data = { lock: { path: shown, changed: false } };
    return diagnosed([], { data, note: `${shown} has no conflict.` });
  }
  if (!parsed.diagnostics.some(({ code }) => code === "lock-conflict")) {
    return diagnosed(parsed.diagnostics);
  }
  const stages = await readStages(path);
  if (stages === undefined) {
    reporter.say("Git has not the three versions of the file; its conflict markers have to do.");
  }
  const resolved = stages ?? resolveConflictFile(text, path);
  const diagnostics = placed(resolved.diagnostics, path);
  if (resolved.lock === undefined || hasErrors(diagnostics)) return diagnosed(diagnostics);
  const place = filePlace(path);
  const content = formatLock(resolved.lock);
  await withGuards([place], () => applyChanges([{ path, content, place }]));
  return diagnosed(diagnostics, {
    data: { lock: { path: shown, changed: true } },
    note: `Resolved ${shown}. Now run generate, then add the lock and the output to the merge.`,
  });
}

/** The lock made of the three versions that git keeps during a merge; undefined without them. */
async function readStages(
  path: string,
): Promise<{ lock?: Lock; diagnostics: readonly Diagnostic[] } | undefined> {
  const { parseLock, resolveLock } = await import("@twobyte/compiler");
  const read = (stage: string): Promise<string | undefined> =>
    readFromGit(dirname(path), stage, basename(path));
  const [base, ours, theirs] = await Promise.all([read("1"), read("2"), read("3")]);
  if (ours === undefined || theirs === undefined) return undefined;
  const parse = (text: string, name: string): Lock => {
    const { lock, diagnostics } = parseLock(text, `${name} version of ${path}`);
    if (lock === undefined) throw new FindingsProblem(diagnostics);
    return lock;
  };
  const ancestor = base === undefined ? undefined : parse(base, "the common");
  return resolveLock(ancestor, parse(ours, "our"), parse(theirs, "their"));
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (fsCode(error) === "ENOENT") throw new UsageProblem(`There is no lock file at ${file}.`);
    return throwFsError(error, "read", path);
  }
}

function placed(diagnostics: readonly Diagnostic[], path: string): Diagnostic[] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    span: { ...(diagnostic.span ?? { line: 1, column: 1 }), file: path },
  }));
}
