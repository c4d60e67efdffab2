/**
 * @import { Mark } from "./find-marks.js"
 *
 * @typedef {object} Waiver
 * @property {string} path
 * @property {string} mark
 * @property {number} count how many of them the file may hold, which is how many it holds
 * @property {string} reason
 */

/**
 * Compares what was found with what is allowed. A waiver that allows more than there is fails too,
 * so the list only shrinks.
 *
 * @param {Map<string, Mark[]>} found by path
 * @param {Waiver[]} waivers
 * @returns {string[]} problems
 */
export function judgeMarks(found, waivers) {
  /** @type {string[]} */
  const problems = [];
  const key = (/** @type {string} */ path, /** @type {string} */ mark) => `${path}\0${mark}`;
  const allowed = new Map(waivers.map((waiver) => [key(waiver.path, waiver.mark), waiver]));
  if (allowed.size < waivers.length) problems.push("scripts/waivers.json: a waiver stands twice.");
  /** @type {Map<string, number[]>} */
  const lines = new Map();
  for (const [path, marks] of found) {
    for (const { mark, line } of marks) {
      lines.set(key(path, mark), [...(lines.get(key(path, mark)) ?? []), line]);
    }
  }
  for (const [id, at] of lines) {
    const [path = "", mark = ""] = id.split("\0");
    if (allowed.has(id)) continue;
    for (const line of at) problems.push(`${path}:${line}: ${mark} is not allowed; do without it.`);
  }
  for (const [id, { path, mark, count, reason }] of allowed) {
    const actual = lines.get(id)?.length ?? 0;
    const say = (/** @type {string} */ what) =>
      problems.push(`scripts/waivers.json: ${path}: ${mark} ${what}`);
    if (actual !== count) say(`is allowed ${count} times and stands there ${actual} times.`);
    if (reason.trim() === "") say("needs a reason.");
  }
  return problems;
}
