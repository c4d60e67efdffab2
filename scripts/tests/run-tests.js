import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execTool } from "../lib/exec.js";
import { readJson } from "../lib/read-json.js";
import { readReport } from "./read-report.js";

/**
 * @import { StepResult } from "../lib/run-steps.js"
 * @import { Report } from "./read-report.js"
 */

/**
 * @typedef {object} Selection
 * @property {string} [runs] the factor on the size of random runs, if it is not 1
 * @property {string[]} [files] all of them, if absent or empty
 * @property {number} [seedsAhead] how far from the given seed random runs begin
 * @property {string} [config] another file than the root's vitest.config.ts
 */

/**
 * Runs tests, and counts them.
 *
 * @param {string} root
 * @param {Selection} selection
 * @returns {Promise<StepResult>}
 */
export async function runTests(root, { runs = "1", files = [], seedsAhead = 0, config }) {
  const folder = mkdtempSync(join(tmpdir(), "twobyte-tests-"));
  const reportPath = join(folder, "report.json");
  const given = process.env["TWOBYTE_SEED"] ?? Math.floor(Math.random() * 2 ** 31);
  const seed = String(Number(given) + seedsAhead);
  const env = { TWOBYTE_RUNS: process.env["TWOBYTE_RUNS"] ?? runs, TWOBYTE_SEED: seed };
  try {
    const args = [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${reportPath}`,
      ...(config === undefined ? [] : [`--config=${config}`]),
    ];
    const { code, output } = await execTool("vitest/vitest.mjs", [...args, ...files], {
      cwd: root,
      env,
    });
    const report = /** @type {Report | null} */ (readJson(reportPath, null));
    const counts = readReport(report, code);
    const count = `${counts.passed + counts.failed} tests`;
    if (config !== undefined) return { ...counts, output, note: count };
    return {
      ...counts,
      output: `${output}\nThe same again: TWOBYTE_SEED=${given} TWOBYTE_RUNS=${env.TWOBYTE_RUNS}`,
      note: `${count}, random runs × ${env.TWOBYTE_RUNS}, seed ${seed}`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
