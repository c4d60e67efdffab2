import { exec } from "../lib/exec.js";

/** @import { Ended } from "../lib/exec.js" */

/** The programs that a search needs, and Debian's packages that bring them. */
const programs = { spin: "spin", gcc: "gcc libc6-dev" };

/**
 * Makes sure that the model checker and a C compiler are there. As root on a system with apt-get
 * it installs what is missing.
 *
 * @param {{ run?: (command: string, args: string[], options?: { env: Record<string, string> }) =>
 *   Promise<Ended>, isRoot?: boolean }} [options]
 * @returns {Promise<void>}
 * @throws {Error} that says what is missing and how it is installed
 */
export async function ensureChecker({ run = exec, isRoot = process.getuid?.() === 0 } = {}) {
  const listMissing = async () => {
    /** @type {string[]} */
    const missing = [];
    for (const [program, packages] of Object.entries(programs)) {
      const args = program === "spin" ? ["-V"] : ["--version"];
      if ((await run(program, args)).code !== 0) missing.push(...packages.split(" "));
    }
    return missing;
  };
  const missing = await listMissing();
  if (missing.length === 0) return;
  const install = ["install", "--yes", "--no-install-recommends", ...missing];
  let printed = "";
  if (isRoot && (await run("apt-get", ["--version"])).code === 0) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const updated = await run("apt-get", ["update"], { env });
    const installed = await run("apt-get", install, { env });
    if ((await listMissing()).length === 0) return;
    printed = `${updated.output}${installed.output}\n`;
  }
  throw new Error(
    `${printed}The model checker is not installed: ${missing.join(", ")} missing. ` +
      `On Debian and Ubuntu: apt-get ${install.join(" ")}, as root. Elsewhere install spin ` +
      "(6.5 or newer) and gcc, and put both on the PATH.",
  );
}
