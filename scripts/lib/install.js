import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exec } from "./exec.js";
import { readJson } from "./read-json.js";

/** @import { Ended } from "./exec.js" */

const oldestNode = [20, 19];

/**
 * Installs the dependencies that the lockfile names, unless node_modules already holds them.
 *
 * @param {string} root
 * @param {(command: string, args: string[], options: { cwd: string,
 *   env: Record<string, string> }) => Promise<Ended>} [run]
 * @returns {Promise<"fresh" | "installed">} `fresh` if there was nothing to do
 * @throws {Error} with what the package manager printed and what to do
 */
export async function install(root, run = exec) {
  const wanted = fingerprint(root);
  const stampPath = join(root, "node_modules/.twobyte-setup");
  if (existsSync(stampPath) && readFileSync(stampPath, "utf8") === wanted) return "fresh";

  const manager = packageManager(root);
  const args = ["--yes", manager, "install", "--frozen-lockfile"];
  const { code, output } = await run("npx", args, { cwd: root, env: { CI: "true" } });
  if (code !== 0) {
    throw new Error(
      `${output.trim()}\n\nThe installation failed: npx ${args.join(" ")} ended with code ${code}. ` +
        "It needs npm and a package registry that npm can reach. If the lockfile is out of date, " +
        `run npx --yes ${manager} install and commit the lockfile.`,
    );
  }
  writeFileSync(stampPath, wanted);
  return "installed";
}

/**
 * Says what is wrong with a Node version, if anything.
 *
 * @param {string} version as in process.versions.node
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Node ${version} is too old: Twobyte needs Node ${oldestNode.join(".")} or newer.`;
}

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) {
    hash.update(readFileSync(join(root, file)));
  }
  return `${hash.update(packageManager(root)).digest("hex")}\n`;
}

/**
 * The exact package manager that the root manifest names, such as `pnpm@10.34.9`.
 *
 * @param {string} root
 */
function packageManager(root) {
  const { packageManager: name = "" } = /** @type {{ packageManager?: string }} */ (
    readJson(join(root, "package.json"))
  );
  if (!/^pnpm@\d+\.\d+\.\d+$/.test(name)) {
    throw new Error(`package.json: packageManager must be pnpm@x.y.z, not "${name}".`);
  }
  return name;
}
