import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execTool } from "../lib/exec.js";
import { listFiles } from "../lib/list-files.js";
import { readJson } from "../lib/read-json.js";
import { randomTestFiles } from "../tests/random-tests.js";
import { readReport } from "../tests/read-report.js";

/**
 * @import { Step, StepResult } from "../lib/run-steps.js"
 * @import { Report } from "../tests/read-report.js"
 */

const small = "0.1";
const third = "0.3";
const whole = "1";

/** @type {Step} */
export const quickTestsStep = {
  name: "tests",
  what: "every test passes, the random ones at a tenth of their size",
  run: ({ root }) => runTests(root, small, []),
};

/** @type {Step} */
export const testsStep = {
  name: "tests",
  what: "every test passes, the random ones at full size",
  run: ({ root }) => runTests(root, whole, []),
};

/** @type {Step} */
export const randomTestsStep = {
  name: "random",
  what: "the random tests pass at a third of their size",
  async run({ root }) {
    const paths = (await listFiles(root, ["packages", "codegen", "docs", "spec"])).filter((path) =>
      path.endsWith(".ts"),
    );
    const files = paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
    const random = randomTestFiles(files);
    if (random.length === 0) return { passed: 0, failed: 0, output: "", note: "there are none" };
    return runTests(root, third, random);
  },
};

/**
 * @param {string} root
 * @param {string} runs the factor on the size of random runs
 * @param {string[]} files all of them, if empty
 * @returns {Promise<StepResult>}
 */
async function runTests(root, runs, files) {
  const folder = mkdtempSync(join(tmpdir(), "twobyte-tests-"));
  const reportPath = join(folder, "report.json");
  const seed = process.env["TWOBYTE_SEED"] ?? String(Math.floor(Math.random() * 2 ** 31));
  const env = { TWOBYTE_RUNS: process.env["TWOBYTE_RUNS"] ?? runs, TWOBYTE_SEED: seed };
  try {
    const args = [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${reportPath}`,
    ];
    const { code, output } = await execTool("vitest/vitest.mjs", [...args, ...files], {
      cwd: root,
      env,
    });
    const report = /** @type {Report | null} */ (readJson(reportPath, null));
    const counts = readReport(report, code);
    return {
      ...counts,
      output: `${output}\nThe same again: TWOBYTE_SEED=${seed} TWOBYTE_RUNS=${env.TWOBYTE_RUNS}`,
      note: `${counts.passed + counts.failed} tests, random runs × ${env.TWOBYTE_RUNS}, seed ${seed}`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
