import { existsSync } from "node:fs";
import { join } from "node:path";
import { exec } from "./exec.js";

/**
 * The files of the project below a folder: what Git tracks and what it would track, so neither
 * build output nor dependencies.
 *
 * @param {string} root
 * @param {string[]} [paths] folders or files below the root; all, if empty
 * @returns {Promise<string[]>} paths relative to the root, sorted, with forward slashes
 */
export async function listFiles(root, paths = []) {
  const { code, output } = await exec(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...paths],
    { cwd: root },
  );
  if (code !== 0) throw new Error(`git ls-files failed in ${root}: ${output}`);
  const files = output.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
  return [...new Set(files)].sort();
}
