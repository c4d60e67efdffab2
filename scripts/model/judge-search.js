/**
 * @import { Search } from "./read-search.js"
 *
 * @typedef {object} ModelRun one run of the model; spec/model/runs.json lists them
 * @property {string} name
 * @property {string} what what is in it, or what is wrong in it
 * @property {string[]} defines for the preprocessor: NAME or NAME=value
 * @property {"holds" | "acyclic" | "violation"} expect `violation` is for a planted fault
 * @property {boolean} [isWhole] every statement of the model must be reached
 */

/**
 * Compares what a search came to with what its run expects.
 *
 * @param {ModelRun} run
 * @param {Search} search
 * @returns {string[]} the problems
 */
export function judgeSearch({ name, what, expect, isWhole = false }, search) {
  const { found, isComplete, unreached } = search;
  if (expect === "violation") {
    if (found.startsWith("assertion violated")) return [];
    const instead = found || (isComplete ? "nothing" : "nothing before it was cut short");
    return [`${name}: the planted fault was not found (${what}); the search found ${instead}.`];
  }
  if (found !== "") return [`${name}: the model fails (${what}): ${found}.`];
  if (!isComplete) return [`${name}: the search was cut short (${what}); it says nothing.`];
  if (!isWhole || unreached.length === 0) return [];
  return [
    `${name}: no execution reaches these, so nothing is said of them: ${unreached.join("; ")}`,
  ];
}
