import { execTool } from "../lib/exec.js";
import { fromCommand } from "../lib/results.js";

/** @import { Step } from "../lib/run-steps.js" */

/** @type {Step} */
export const docsStep = {
  name: "docs",
  what: "every public export is documented and the reference builds, in docs/api",
  async run() {
    return fromCommand(await execTool("typedoc/bin/typedoc", ["--logLevel", "Warn"]));
  },
};
