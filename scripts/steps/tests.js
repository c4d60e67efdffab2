import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../lib/list-files.js";
import { ensurePython } from "../tests/ensure-python.js";
import { randomTestFiles } from "../tests/random-tests.js";
import { runTests } from "../tests/run-tests.js";

/** @import { Step } from "../lib/run-steps.js" */

const small = "0.1";
const fifth = "0.2";
const whole = "1";

/** @type {Step} */
export const quickTestsStep = {
  name: "tests",
  what: "every test passes, the random ones at a tenth of their size",
  run: ({ root }) => runAllTests(root, small),
};

/** @type {Step} */
export const testsStep = {
  name: "tests",
  what: "every test passes, the random ones at full size",
  run: ({ root }) => runAllTests(root, whole),
};

/** @type {Step} */
export const randomTestsStep = {
  name: "random",
  what: "the random tests pass at a fifth of their size, with other seeds than the tests before",
  async run({ root }) {
    const paths = (await listFiles(root, ["packages", "codegen", "docs", "spec"])).filter((path) =>
      path.endsWith(".ts"),
    );
    const files = paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
    const random = randomTestFiles(files);
    if (random.length === 0) return { passed: 0, failed: 0, output: "", note: "there are none" };
    return runTests(root, { runs: fifth, files: random, seedsAhead: 10_000_000 });
  },
};

/**
 * @param {string} root
 * @param {string} runs
 */
async function runAllTests(root, runs) {
  await ensurePython();
  return runTests(root, { runs });
}
