import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Compares a committed file with what it should hold, or writes it.
 *
 * @param {string} root
 * @param {string} path relative to the root
 * @param {string} wanted
 * @param {{ update: boolean, command: string }} how `command` is what the message tells to run
 * @returns {string[]} the problem, if there is one
 */
export function settleFile(root, path, wanted, { update, command }) {
  const file = join(root, path);
  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (before === wanted) return [];
  if (update) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
    return [];
  }
  const what = before === undefined ? "is missing" : firstDifference(before, wanted);
  return [`${path} ${what}.\n    Run ${command}, read the difference and commit it.`];
}

/**
 * @param {string} before
 * @param {string} wanted
 */
function firstDifference(before, wanted) {
  const old = before.split("\n");
  const now = wanted.split("\n");
  const at = now.findIndex((line, index) => line !== old[index]);
  const index = at === -1 ? now.length : at;
  const show = (/** @type {string | undefined} */ line) => line ?? "(end of file)";
  return `is out of date, first in line ${index + 1}:\n  - ${show(old[index])}\n  + ${show(now[index])}`;
}
