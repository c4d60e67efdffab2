import { spawn } from "node:child_process";
import { root } from "./root.js";

/**
 * @typedef {{ code: number, output: string }} Ended how a command ended and all that it printed
 */

/**
 * Runs a command without a shell and collects what it prints, both streams as they come.
 * A command that cannot be started ends with code 127 and says why.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, show?: boolean }} [options] `show` prints
 *   the output at once too
 * @returns {Promise<Ended>}
 */
export function exec(command, args, { cwd = root, env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32" && /^npx?$/.test(command),
    });
    /** @type {Buffer[]} */
    const chunks = [];
    const collect = (/** @type {Buffer} */ chunk) => {
      chunks.push(chunk);
      if (show) process.stderr.write(chunk);
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
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
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<Ended>}
 */
export function execTool(path, args, options = {}) {
  return exec(process.execPath, [`${root}/node_modules/${path}`, ...args], options);
}
