import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Lock } from "@twobyte/compiler";
import { readLock } from "../load-project.ts";
import { hasErrors } from "../output/diagnostic.ts";
import { FindingsProblem, UsageProblem } from "../problems.ts";
import { findCommit, findMainBranch, readFromGit } from "./git.ts";

/** A lock from elsewhere, and where it is from. */
export interface FoundLock {
  /** Undefined when the place has no lock. */
  readonly lock: Lock | undefined;
  /** For people: `main`, `origin/main`, a path. */
  readonly from: string;
}

/**
 * The lock that `--base` names: a lock file, or a name that git knows, at which the project's own
 * lock is read. Throws a `UsageProblem` when it is neither, and a `FindingsProblem` for a lock that
 * cannot be used.
 */
export async function findBase(name: string, lockPath: string, cwd: string): Promise<FoundLock> {
  const file = resolve(cwd, name);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) {
    return { lock: await readLock(file), from: name };
  }
  const folder = dirname(lockPath);
  const commit = name.startsWith("-") ? undefined : await findCommit(folder, name);
  if (commit !== undefined) return { lock: await findLockAt(lockPath, commit, name), from: name };
  throw new UsageProblem(
    `--base: ${name} is neither a lock file nor a name that git knows in ${folder}.`,
  );
}

/** The main branch's lock; undefined when there is no such branch. */
export async function findMainLock(lockPath: string): Promise<FoundLock | undefined> {
  const folder = dirname(lockPath);
  const branch = await findMainBranch(folder);
  const commit = branch === undefined ? undefined : await findCommit(folder, branch);
  if (branch === undefined || commit === undefined) return undefined;
  const from = branch.replace(/^refs\/(?:heads|remotes)\//, "");
  return { lock: await findLockAt(lockPath, commit, from), from };
}

/** The project's lock as a commit has it. Throws a `FindingsProblem` for one that cannot be used. */
export async function findLockAt(
  lockPath: string,
  commit: string,
  from: string,
): Promise<Lock | undefined> {
  const { parseLock } = await import("@twobyte/compiler");
  const text = await readFromGit(dirname(lockPath), commit, basename(lockPath));
  if (text === undefined) return undefined;
  const { lock, diagnostics } = parseLock(text, `${from}:${basename(lockPath)}`);
  if (hasErrors(diagnostics)) throw new FindingsProblem(diagnostics);
  return lock;
}
