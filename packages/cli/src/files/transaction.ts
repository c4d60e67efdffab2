import { randomBytes } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { reservedPrefix } from "./check-paths.ts";
import { makeFolder, removeIfEmpty } from "./folders.ts";
import { throwFsError } from "./fs-problem.ts";

/** A file to write, or to delete when it has no content. */
export interface Change {
  /** Absolute. */
  readonly path: string;
  readonly content: string | undefined;
  /** A folder of the same file system; new files are made in a scratch folder inside of it. */
  readonly home: string;
}

interface Staged extends Change {
  readonly fresh: string;
  /** A copy of what stands at the path; undefined when nothing does. */
  readonly backup: string | undefined;
}

/**
 * Makes all changes or none, in their order. Everything is written aside first, then each file takes
 * its name by a rename; when one cannot, those before it are put back. Nothing in here waits, so no
 * signal comes between. Throws a `FindingsProblem` for what the file system refuses.
 */
export function applyChanges(changes: readonly Change[]): void {
  const folders: string[] = [];
  const scratches = new Map<string, string>();
  try {
    const staged = changes.map((change, index) => {
      let scratch = scratches.get(change.home);
      if (scratch === undefined) {
        scratch = makeScratch(change.home, folders);
        scratches.set(change.home, scratch);
      }
      return stage(change, join(scratch, String(index)), folders);
    });
    commit(staged);
  } catch (error) {
    removeScratches(scratches);
    for (const folder of folders.reverse()) removeIfEmpty(folder);
    throw error;
  }
  removeScratches(scratches);
  for (const { path, content, home } of changes) {
    if (content === undefined) removeEmptyUpTo(dirname(path), home);
  }
}

/** Removes scratch folders that a killed run left behind. Nobody else may be writing here. */
export function removeLeftovers(home: string): void {
  if (!existsSync(home)) return;
  const isScratch = new RegExp(`^${reservedPrefix.replace(".", "\\.")}[0-9a-f]{12}$`);
  for (const name of readdirSync(home)) {
    if (isScratch.test(name)) rmSync(join(home, name), { recursive: true, force: true });
  }
}

function stage(change: Change, scratch: string, folders: string[]): Staged {
  const { path, content } = change;
  const fresh = `${scratch}.new`;
  const backup = existsSync(path) ? `${scratch}.old` : undefined;
  try {
    if (content !== undefined) {
      makeFolder(dirname(path), folders);
      writeFileSync(fresh, content, { flag: "wx" });
    }
    if (backup !== undefined) copyFileSync(path, backup);
  } catch (error) {
    throwFsError(error, "written", path);
  }
  return { ...change, fresh, backup };
}

function commit(staged: readonly Staged[]): void {
  const done: Staged[] = [];
  for (const change of staged) {
    try {
      if (change.content === undefined) rmSync(change.path, { force: true });
      else renameSync(change.fresh, change.path);
      done.push(change);
    } catch (error) {
      for (const earlier of done.reverse()) putBack(earlier);
      throwFsError(error, "written", change.path);
    }
  }
}

function putBack({ path, backup }: Staged): void {
  if (backup === undefined) rmSync(path, { force: true });
  else renameSync(backup, path);
}

function makeScratch(home: string, folders: string[]): string {
  const scratch = join(home, `${reservedPrefix}${randomBytes(6).toString("hex")}`);
  try {
    makeFolder(home, folders);
    mkdirSync(scratch);
  } catch (error) {
    throwFsError(error, "written", home);
  }
  return scratch;
}

function removeScratches(scratches: ReadonlyMap<string, string>): void {
  for (const scratch of scratches.values()) rmSync(scratch, { recursive: true, force: true });
}

/** Removes the folders that a deletion left empty, innermost first, but never the home. */
function removeEmptyUpTo(start: string, home: string): void {
  for (let folder = start; folder !== home; folder = dirname(folder)) {
    if (!removeIfEmpty(folder)) return;
  }
}
