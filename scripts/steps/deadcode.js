import { execTool } from "../lib/exec.js";
import { fromCommand } from "../lib/results.js";

/** @import { Step } from "../lib/run-steps.js" */

/** @type {Step} */
export const deadcodeStep = {
  name: "deadcode",
  what: "no file, export or dependency is unused, and none is undeclared",
  async run() {
    const args = ["--no-progress", "--treat-config-hints-as-errors"];
    return fromCommand(await execTool("knip/bin/knip.js", args));
  },
};
