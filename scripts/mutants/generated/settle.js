import { join } from "node:path";
import { readJson } from "../../lib/read-json.js";
import { settleFile } from "../../lib/settle-file.js";
import { formatPage, formatResults, judgeResults } from "./results.js";

/** @import { Explained, Results } from "./results.js" */

export const resultsFile = "docs/conformance/generated-mutants.json";
const page = "docs/conformance/generated-mutants.md";

/**
 * @param {string} root
 * @returns {Results}
 */
export function readResults(root) {
  /** @type {Results} */
  const none = { scopes: [], judged: [] };
  return readJson(join(root, resultsFile), none);
}

/**
 * Compares, or writes, the page of generated mutants, and judges what was recorded of them. No mutant
 * is played.
 *
 * @param {string} root
 * @param {{ update: boolean }} options
 * @returns {string[]} what is wrong
 */
export function settleGenerated(root, { update }) {
  const results = readResults(root);
  const list = "scripts/mutants/generated/survivors.json";
  const explained = /** @type {Explained[]} */ (readJson(join(root, list)));
  const how = { update, command: "npm run step -- build mutants --update" };
  return [
    ...judgeResults(results, explained),
    ...settleFile(root, resultsFile, formatResults(results), how),
    ...settleFile(root, page, formatPage(results, explained), how),
  ];
}
