import { spawn } from "node:child_process";
import { root } from "./root.js";

/**
 * @typedef {{ code: number, output: string }} Ended how a command ended and all that it printed
 */

/**
 * @typedef {object} ExecOptions
 * @property {string} [cwd] the workspace's root, if absent
 * @property {Record<string, string>} [env] on top of this process's own
 */

/**
 * Runs a command without a shell and collects what it prints, both streams as they come, without
 * colours. A command that cannot be started ends with code 127 and says why.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {ExecOptions} [options]
 * @returns {Promise<Ended>}
 */
export function exec(command, args, { cwd = root, env = {} } = {}) {
  return new Promise((resolve) => {
    const { FORCE_COLOR: _, ...inherited } = process.env;
    const child = spawn(command, args, {
      cwd,
      env: { ...inherited, NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32" && /^npx?$/.test(command),
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => resolve({ code: 127, output: `${command}: ${error.message}\n` }));
    child.on("close", (code, signal) => {
      const output = Buffer.concat(chunks).toString("utf8");
      if (code !== null) resolve({ code, output });
      else resolve({ code: 128, output: `${output}\n${command} was ended by ${signal}\n` });
    });
  });
}

/**
 * Runs a JavaScript file of node_modules with this Node, so that nothing depends on a PATH or on
 * which of two packages won a name in .bin.
 *
 * @param {string} path below node_modules
 * @param {string[]} args
 * @param {ExecOptions} [options]
 * @returns {Promise<Ended>}
 */
export function execTool(path, args, options = {}) {
  return exec(process.execPath, [`${root}/node_modules/${path}`, ...args], options);
}
