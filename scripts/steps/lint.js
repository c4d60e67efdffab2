import { execTool } from "../lib/exec.js";
import { fromCommand } from "../lib/results.js";

/** @import { Step } from "../lib/run-steps.js" */

const biome = "@biomejs/biome/bin/biome";

/** @type {Step} */
export const formatStep = {
  name: "format",
  what: "every file is formatted and its imports are sorted (npm run format mends it)",
  async run({ update }) {
    const mode = update ? ["--write"] : [];
    return fromCommand(
      await execTool(biome, ["check", "--linter-enabled=false", "--colors=off", ...mode, "."]),
    );
  },
};

/** @type {Step} */
export const lintStep = {
  name: "lint",
  what: "no file breaks a lint rule",
  async run() {
    const strict = ["--error-on-warnings", "--diagnostic-level=info", "--max-diagnostics=200"];
    return fromCommand(await execTool(biome, ["lint", "--colors=off", ...strict, "."]));
  },
};

/** @type {Step} */
export const promisesStep = {
  name: "promises",
  what: "no promise is lost and no switch forgets a case",
  async run() {
    const args = ["--type-aware", "--deny-warnings", "--tsconfig", "tsconfig.check.json"];
    return fromCommand(await execTool("oxlint/bin/oxlint", args));
  },
};
