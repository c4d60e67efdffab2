import { readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Lock } from "@twobyte/compiler";
import type { Ir } from "@twobyte/compiler/ir";
import { throwFsError } from "../files/fs-problem.ts";
import { readLock } from "../load-project.ts";
import { parseIr } from "../parse-ir.ts";
import { UsageProblem } from "../problems.ts";
import { findLockAt } from "./find-lock.ts";
import { findCommit, readFromGit } from "./git.ts";

/** An earlier version of a protocol: whole, or what its lock says of it. */
export type Earlier = { readonly from: string } & ({ readonly ir: Ir } | { readonly lock: Lock });

/** Where a project's lock and its output are. */
export interface Places {
  readonly lockPath: string;
  /** The output folder, absolute, if it is known. */
  readonly out: string | undefined;
}

/**
 * The version that an option names: a lock file, an IR file, or a name that git knows, at which the
 * IR in the output folder is read, or else the lock. Throws a `UsageProblem` when it is none.
 */
export async function findEarlier(
  option: string,
  name: string,
  places: Places,
  cwd: string,
): Promise<Earlier> {
  const file = resolve(cwd, name);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return readEarlier(file, name);
  const folder = dirname(places.lockPath);
  const commit = name.startsWith("-") ? undefined : await findCommit(folder, name);
  if (commit === undefined) {
    throw new UsageProblem(
      `${option}: ${name} is neither a lock file nor a name that git knows in ${folder}.`,
    );
  }
  const earlier = await findAtCommit(commit, name, places);
  if (earlier !== undefined) return earlier;
  throw new UsageProblem(`${option}: ${name} has no ${places.lockPath}.`);
}

/** The version that is committed; undefined outside of a repository and before the first commit. */
export async function findCommitted(places: Places): Promise<Earlier | undefined> {
  const commit = await findCommit(dirname(places.lockPath), "HEAD");
  return commit === undefined ? undefined : findAtCommit(commit, "HEAD", places);
}

async function findAtCommit(
  commit: string,
  from: string,
  { lockPath, out }: Places,
): Promise<Earlier | undefined> {
  const lock = await findLockAt(lockPath, commit, from);
  if (lock === undefined) return undefined;
  const folder = dirname(lockPath);
  const path = out === undefined ? undefined : relative(folder, resolve(out, "ir.json"));
  const text =
    path === undefined ? undefined : await readFromGit(folder, commit, path.split(sep).join("/"));
  if (text === undefined) return { from, lock };
  const ir = parseIr(text, `${from}:${path}`);
  return ir.protocol.lineage === lock.lineage ? { from, ir } : { from, lock };
}

async function readEarlier(file: string, from: string): Promise<Earlier> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return throwFsError(error, "read", file);
  }
  if (/^\s*\{\s*"irVersion"/.test(text)) return { from, ir: parseIr(text, file) };
  const lock = await readLock(file);
  if (lock === undefined) throw new UsageProblem(`There is no file ${from}.`);
  return { from, lock };
}
