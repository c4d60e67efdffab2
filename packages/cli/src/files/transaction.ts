import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder, removeIfEmpty } from "./folders.ts";
import { throwFsError } from "./fs-problem.ts";
import type { Place } from "./place.ts";

/** A file to write, or to delete when it has no content. */
export interface Change {
  /** Absolute. */
  readonly path: string;
  readonly content: string | undefined;
  /** What it belongs to; its scratch folder is on the same file system. */
  readonly place: Place;
}

interface Staged extends Change {
  readonly fresh: string;
  /** A copy of what stands at the path; undefined when nothing does. */
  readonly backup: string | undefined;
}

/**
 * Makes all changes or none, in their order. Everything is written aside first, then each file takes
 * its name by a rename; when one cannot, those before it are put back. Nothing in here waits, so no
 * signal comes between. The caller has the guards of the places. Throws a `FindingsProblem` for what the file system refuses.
 */
export function applyChanges(changes: readonly Change[]): void {
  const folders: string[] = [];
  const places = new Map(changes.map(({ place }) => [place.scratch, place]));
  try {
    for (const place of places.values()) makeScratch(place, folders);
    commit(changes.map((change, index) => stage(change, String(index), folders)));
  } catch (error) {
    removeScratches(places.keys());
    for (const folder of folders.reverse()) removeIfEmpty(folder);
    throw error;
  }
  removeScratches(places.keys());
  for (const { path, content, place } of changes) {
    if (content === undefined) removeEmptyUpTo(dirname(path), place.home);
  }
}

/** Removes what a killed run left behind. The caller has the guards of the places. */
export function removeLeftovers(places: readonly Place[]): void {
  removeScratches(places.map(({ scratch }) => scratch));
}

function stage(change: Change, name: string, folders: string[]): Staged {
  const { path, content, place } = change;
  const fresh = join(place.scratch, `${name}.new`);
  const backup = existsSync(path) ? join(place.scratch, `${name}.old`) : undefined;
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

/** Makes the scratch folder; one that is there was left behind by a killed run. */
function makeScratch({ home, scratch }: Place, folders: string[]): void {
  try {
    makeFolder(home, folders);
    removeScratches([scratch]);
    mkdirSync(scratch);
  } catch (error) {
    throwFsError(error, "written", home);
  }
}

function removeScratches(scratches: Iterable<string>): void {
  for (const scratch of scratches) rmSync(scratch, { recursive: true, force: true });
}

/** Removes the folders that a deletion left empty, innermost first, but never the home. */
function removeEmptyUpTo(start: string, home: string): void {
  for (let folder = start; folder !== home; folder = dirname(folder)) {
    if (!removeIfEmpty(folder)) return;
  }
}
