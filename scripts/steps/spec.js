import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../lib/list-files.js";
import { readJson } from "../lib/read-json.js";
import { fromProblems } from "../lib/results.js";
import { settleFile } from "../lib/settle-file.js";
import { checkCoverage } from "../spec/coverage.js";
import { advanceLock } from "../spec/lock.js";
import { formatRegistry, readRequirements } from "../spec/requirements.js";

/**
 * @import { Step } from "../lib/run-steps.js"
 * @import { Requirement } from "../spec/requirements.js"
 * @import { Untested } from "../spec/coverage.js"
 */

const chapterName = /^spec\/\d\d-[a-z0-9-]+\.md$/;
const sources = ["packages", "codegen", "scripts", "docs/examples"];
const text = /\.(?:ts|js|json|jsonl|ndjson|txt|py)$/;

/** @type {Step} */
export const specStep = {
  name: "spec",
  what: "every normative sentence has its id, every id is known, and every MUST has a test",
  async run({ root, update }) {
    const read = (/** @type {string} */ path) => readFileSync(join(root, path), "utf8");
    const specFiles = await listFiles(root, ["spec"]);
    const chapters = specFiles.filter((path) => chapterName.test(path));
    const { requirements, problems } = readRequirements(
      chapters.map((path) => ({ name: path, text: read(path) })),
    );
    const how = { update, command: "npm run spec" };
    const lockPath = join(root, "spec/requirements.lock");
    const lock = advanceLock(
      existsSync(lockPath) ? readFileSync(lockPath, "utf8") : "",
      requirements,
    );
    problems.push(...lock.problems);
    if (problems.length === 0) {
      problems.push(
        ...settleFile(root, "spec/requirements.json", formatRegistry(requirements), how),
        ...settleFile(root, "spec/requirements.lock", lock.text, how),
      );
    }
    const waived = /** @type {Untested[]} */ (readJson(join(root, "spec/untested.json"), []));
    const specTests = specFiles.filter((path) => path.endsWith(".test.ts"));
    const files = [...specTests, ...(await listFiles(root, sources))]
      .filter((path) => text.test(path))
      .map((path) => ({ path, text: read(path) }));
    const coverage = checkCoverage(requirements, files, waived);
    problems.push(...coverage.problems);
    return {
      ...fromProblems(problems, summary(requirements, coverage.untested)),
      listing: coverage.untested.map(({ id, level, text }) => `${id} ${level}: ${text}`).join("\n"),
    };
  },
};

/**
 * @param {Requirement[]} requirements
 * @param {Requirement[]} untested
 */
function summary(requirements, untested) {
  const count = (/** @type {string} */ level) =>
    untested.filter((one) => one.level === level).length;
  return (
    `${requirements.length} requirements; without a test: ` +
    `${count("must")} must, ${count("should")} should, ${count("may")} may`
  );
}
