import { compareIds } from "./requirements.js";

/**
 * @import { Requirement } from "./requirements.js"
 *
 * @typedef {{ path: string, text: string }} File
 * @typedef {{ id: string, reason: string }} Untested
 */

const cited = /(?<![A-Za-z0-9-])R-[A-Z]+-\d+/g;

/**
 * Compares the requirements with the ids that code, tests and vectors carry.
 *
 * @param {Requirement[]} requirements
 * @param {File[]} files
 * @param {Untested[]} waived the requirements that may go without a test, each with its reason
 * @returns {{ untested: Requirement[], problems: string[] }} `untested` are all that no test
 *   carries, waived or not, by id
 */
export function checkCoverage(requirements, files, waived) {
  const known = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  /** @type {Set<string>} */
  const tested = new Set();
  /** @type {string[]} */
  const problems = [];
  for (const { path, text } of files) {
    for (const id of idsIn(text)) {
      if (!known.has(id)) {
        problems.push(`${path}:${lineOf(text, id)}: ${id} stands in no chapter of the spec.`);
      } else if (isTest(path)) {
        tested.add(id);
      }
    }
  }
  const untested = requirements.filter(({ id }) => !tested.has(id));
  problems.push(...checkWaivers(known, tested, waived));
  const excused = new Set(waived.map(({ id }) => id));
  for (const { id, level, text } of untested) {
    if (level !== "must" || excused.has(id)) continue;
    problems.push(
      `${id} has no test: name the id in one, or in spec/untested.json with the reason.\n    ${text}`,
    );
  }
  return { untested: [...untested].sort((a, b) => compareIds(a.id, b.id)), problems };
}

/**
 * @param {Map<string, Requirement>} known
 * @param {Set<string>} tested
 * @param {Untested[]} waived
 */
function checkWaivers(known, tested, waived) {
  /** @type {string[]} */
  const problems = [];
  /** @type {Set<string>} */
  const seen = new Set();
  for (const { id, reason } of waived) {
    const say = (/** @type {string} */ what) => problems.push(`spec/untested.json: ${id} ${what}`);
    if (!known.has(id)) say("stands in no chapter of the spec; take it off the list.");
    if (tested.has(id)) say("has a test by now; take it off the list.");
    if (seen.has(id)) say("stands twice.");
    if (typeof reason !== "string" || reason.trim() === "") say("needs a reason.");
    seen.add(id);
  }
  return problems;
}

/** @param {string} text */
function idsIn(text) {
  return new Set(text.match(cited) ?? []);
}

/** @param {string} path */
function isTest(path) {
  return /\.test\.[jt]s$/.test(path);
}

/**
 * @param {string} text
 * @param {string} id
 */
function lineOf(text, id) {
  const at = text.search(new RegExp(`${id}(?!\\d)`));
  return text.slice(0, Math.max(at, 0)).split("\n").length;
}
