/**
 * Builds everything and runs the example: `npm start`. The example's own words follow the build,
 * and its exit code is this one's.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/root.js";
import { runSteps } from "./lib/run-steps.js";
import { buildStep } from "./steps/types.js";

const example = join(root, "docs/examples/start.ts");
const { failed } = await runSteps([buildStep], { root, update: false });
if (failed > 0) process.exit(1);
if (!existsSync(example)) {
  console.error(`${example} is missing: there is nothing to start.`);
  process.exit(1);
}
const { status, error } = spawnSync(
  process.execPath,
  ["--import", "tsx", example, ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
if (error !== undefined) console.error(`The example could not be started: ${error.message}`);
process.exitCode = status ?? 1;
