import { exec } from "./exec.js";

/** @import { Ended } from "./exec.js" */

/**
 * @typedef {object} Needed
 * @property {string} what it is that needs the programs, as a sentence begins
 * @property {{ program: string, args: string[], packages: string }[]} programs each with arguments
 *   with which it ends well, and Debian's packages that bring it
 * @property {string} elsewhere what to do on other systems, as a sentence
 *
 * @typedef {object} System
 * @property {(command: string, args: string[], options?: { env: Record<string, string> }) =>
 *   Promise<Ended>} [run]
 * @property {boolean} [isRoot]
 */

/**
 * Makes sure that programs are there. As root on a system with apt-get it installs what is missing.
 *
 * @param {Needed} needed
 * @param {System} [system]
 * @returns {Promise<void>}
 * @throws {Error} that says what is missing and how it is installed
 */
export async function ensurePrograms(
  { what, programs, elsewhere },
  { run = exec, isRoot = process.getuid?.() === 0 } = {},
) {
  // Some systems keep what is no command of a person's there.
  const env = { PATH: `${process.env["PATH"]}:/usr/sbin`, DEBIAN_FRONTEND: "noninteractive" };
  const listMissing = async () => {
    /** @type {string[]} */
    const missing = [];
    for (const { program, args, packages } of programs)
      if ((await run(program, args, { env })).code !== 0) missing.push(...packages.split(" "));
    return missing;
  };
  const missing = await listMissing();
  if (missing.length === 0) return;
  const install = ["install", "--yes", "--no-install-recommends", ...missing];
  let printed = "";
  if (isRoot && (await run("apt-get", ["--version"])).code === 0) {
    const updated = await run("apt-get", ["update"], { env });
    const installed = await run("apt-get", install, { env });
    if ((await listMissing()).length === 0) return;
    printed = `${updated.output}${installed.output}\n`;
  }
  throw new Error(
    `${printed}${what} not installed: ${missing.join(", ")} missing. On Debian and Ubuntu: ` +
      `apt-get ${install.join(" ")}, as root. ${elsewhere}`,
  );
}
