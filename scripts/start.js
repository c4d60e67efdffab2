/**
 * Builds everything and runs the example: `npm start`. The example's own words follow the build,
 * and its exit code is this one's.
 */
import { spawnSync } from "node:child_process";
import { exampleArguments } from "./lib/example.js";
import { root } from "./lib/root.js";
import { runSteps } from "./lib/run-steps.js";
import { buildStep } from "./steps/types.js";

try {
  const { failed } = await runSteps([buildStep], { root, update: false });
  if (failed > 0) process.exit(1);
  const { status, error } = spawnSync(process.execPath, exampleArguments(process.argv.slice(2)), {
    cwd: root,
    stdio: "inherit",
  });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
