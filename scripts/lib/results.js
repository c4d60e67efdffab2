/** @import { Ended } from "./exec.js" */
/** @import { StepResult } from "./run-steps.js" */

/**
 * The result of a check that one command decides.
 *
 * @param {Ended} ended
 * @param {string} [note]
 * @returns {StepResult}
 */
export function fromCommand({ code, output }, note = "") {
  if (code === 0) return { passed: 1, failed: 0, output: "", note };
  return { passed: 0, failed: 1, output: output.trim() || `It ended with code ${code}.`, note };
}

/**
 * The result of a check that found a list of problems, or none.
 *
 * @param {string[]} problems
 * @param {string} [note]
 * @returns {StepResult}
 */
export function fromProblems(problems, note = "") {
  const isFine = problems.length === 0;
  return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, output: problems.join("\n"), note };
}
