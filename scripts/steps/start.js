import { exampleArguments } from "../lib/example.js";
import { exec } from "../lib/exec.js";
import { fromCommand } from "../lib/results.js";

/** @import { Step } from "../lib/run-steps.js" */

/** @type {Step} */
export const startStep = {
  name: "start",
  what: "the example that npm start runs does its work and ends by itself",
  async run() {
    return fromCommand(await exec(process.execPath, exampleArguments()));
  },
};
