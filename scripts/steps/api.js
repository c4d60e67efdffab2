import { rmSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../lib/list-files.js";
import { fromProblems } from "../lib/results.js";
import { settleFile } from "../lib/settle-file.js";
import { entrySlug, listEntries, listPackages } from "../lib/workspace.js";
import { apiReport } from "../packages/api-report.js";

/** @import { Step } from "../lib/run-steps.js" */

const command = "npm run api";

/** @type {Step} */
export const apiStep = {
  name: "api",
  what: "the public API of each package is what its report in etc/ shows",
  async run({ root, update }) {
    /** @type {string[]} */
    const problems = [];
    /** @type {Set<string>} */
    const reports = new Set();
    for (const pkg of listPackages(root).filter(({ isPublic }) => isPublic)) {
      for (const { subpath, types } of listEntries(pkg)) {
        const path = `etc/${entrySlug(pkg, subpath)}.api.md`;
        const { text, errors } = apiReport(join(root, pkg.folder), types);
        problems.push(...errors.map((error) => `${pkg.name}: ${error}`));
        problems.push(...settleFile(root, path, text, { update, command }));
        reports.add(path);
      }
    }
    for (const path of await listFiles(root, ["etc"])) {
      if (reports.has(path)) continue;
      if (update) rmSync(join(root, path));
      else problems.push(`${path} belongs to no entry point: run ${command}.`);
    }
    return fromProblems(problems, `${reports.size} entry points`);
  },
};
