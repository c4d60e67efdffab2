import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generators } from "../generators.js";
import { exec } from "../lib/exec.js";
import { listFiles } from "../lib/list-files.js";

/**
 * @import { Step, StepContext, StepResult } from "../lib/run-steps.js"
 * @import { Generator } from "../generators.js"
 */

/** @type {Step} */
export const generatedStep = {
  name: "generated",
  what: "everything that a program wrote is what it writes today",
  run: (context) => regenerate(context, generators),
};

/**
 * Runs the generators one by one; each that ends well and changes nothing is a pass. With `update`
 * a change is welcome.
 *
 * @param {StepContext} context
 * @param {Generator[]} list
 * @returns {Promise<StepResult>}
 */
export async function regenerate({ root, update }, list) {
  /** @type {string[]} */
  const problems = [];
  let before = await digests(root);
  for (const { name, command } of list) {
    const [program, ...args] = command;
    const path = program === "node" ? process.execPath : program;
    const { code, output } = await exec(path, args, { cwd: root });
    const after = await digests(root);
    if (code !== 0) {
      problems.push(`${name}: ${command.join(" ")} ended with code ${code}.\n${output}`);
    } else if (!update) {
      const changed = difference(before, after);
      if (changed.length > 0) problems.push(await describe(root, name, command, changed));
    }
    before = after;
  }
  const failed = problems.length;
  const note = `${list.length} generators`;
  return { passed: list.length - failed, failed, output: problems.join("\n"), note };
}

/**
 * What each file of the project holds, so that a tree with uncommitted work can be judged too.
 *
 * @param {string} root
 * @returns {Promise<Map<string, string>>}
 */
async function digests(root) {
  const paths = await listFiles(root);
  const digest = (/** @type {string} */ path) =>
    createHash("sha256")
      .update(readFileSync(join(root, path)))
      .digest("base64");
  return new Map(paths.map((path) => [path, digest(path)]));
}

/**
 * @param {Map<string, string>} before
 * @param {Map<string, string>} after
 * @returns {string[]} the paths that came, went or changed
 */
function difference(before, after) {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string[]} command
 * @param {string[]} changed
 */
async function describe(root, name, command, changed) {
  const { output } = await exec("git", ["diff", "--stat", "--", ...changed], { cwd: root });
  const files = changed.map((path) => `  ${path}`).join("\n");
  return (
    `${name} wrote something else than what was there:\n${files}\n${output}` +
    `Run npm run regenerate (this one alone: ${command.join(" ")}), read the difference and commit it.`
  );
}
