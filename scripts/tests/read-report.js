/**
 * What is read of the JSON report that the test runner writes.
 *
 * @typedef {object} Report
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one for each file
 *
 * @import { Counts } from "../lib/run-steps.js"
 */

/**
 * Counts a run. Whatever is not a pass is a failure: a skipped or planned test, a file that could
 * not be loaded, an error outside every test, a run without a report, a run without tests.
 *
 * @param {Report | null} report
 * @param {number} code how the runner ended
 * @returns {Counts}
 */
export function readReport(report, code) {
  if (report === null) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  const failed = numFailedTests + numPendingTests + numTodoTests + unloaded;
  const isGreen = code === 0 && report.success && numPassedTests > 0;
  return { passed: numPassedTests, failed: failed === 0 && !isGreen ? 1 : failed };
}
