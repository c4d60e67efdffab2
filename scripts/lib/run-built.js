import { spawnSync } from "node:child_process";
import { buildStep } from "../steps/types.js";
import { root } from "./root.js";
import { runSteps } from "./run-steps.js";

/**
 * Builds everything, then runs this Node at the root: its words follow the build, and its exit code
 * is this process's.
 *
 * @param {() => string[]} argsOf
 */
export async function runBuilt(argsOf) {
  try {
    const { failed } = await runSteps([buildStep], { root, update: false });
    if (failed > 0) process.exit(1);
    const { status, error } = spawnSync(process.execPath, argsOf(), {
      cwd: root,
      stdio: "inherit",
    });
    if (error !== undefined) throw error;
    process.exitCode = status ?? 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
