import { execTool } from "../lib/exec.js";
import { fromCommand } from "../lib/results.js";

/** @import { Step } from "../lib/run-steps.js" */

/** @type {Step} */
export const buildStep = {
  name: "build",
  what: "every package compiles, in the order of its references",
  async run() {
    return fromCommand(await execTool("typescript/bin/tsc", ["-b", "--pretty", "false"]));
  },
};

/** @type {Step} */
export const typesStep = {
  name: "types",
  what: "sources, tests, scripts and examples type-check together",
  async run() {
    return fromCommand(await execTool("typescript/bin/tsc", ["-p", "tsconfig.check.json"]));
  },
};

/** @type {Step} */
export const types7Step = {
  name: "types7",
  what: "the same sources type-check under TypeScript 7",
  async run() {
    return fromCommand(await execTool("typescript7/bin/tsc", ["-p", "tsconfig.check.json"]));
  },
};
