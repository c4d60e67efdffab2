import { existsSync, mkdirSync, rmdirSync } from "node:fs";
import { dirname } from "node:path";

/** Makes a folder with those above it, and notes the ones that weren't there, outermost first. */
export function makeFolder(folder: string, made: string[]): void {
  const parent = dirname(folder);
  if (parent === folder || existsSync(folder)) return;
  makeFolder(parent, made);
  mkdirSync(folder);
  made.push(folder);
}

/** Removes a folder that has nothing in it; says whether it did. */
export function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
