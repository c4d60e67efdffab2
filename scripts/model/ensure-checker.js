import { ensurePrograms } from "../lib/ensure-programs.js";

/** @import { Needed, System } from "../lib/ensure-programs.js" */

/** @type {Needed} */
const needed = {
  what: "The model checker is",
  programs: [
    { program: "spin", args: ["-V"], packages: "spin" },
    { program: "gcc", args: ["--version"], packages: "gcc libc6-dev" },
  ],
  elsewhere: "Elsewhere install spin (6.5 or newer) and gcc, and put both on the PATH.",
};

/**
 * Makes sure that the model checker and a C compiler are there; see `ensurePrograms`.
 *
 * @param {System} [system]
 * @returns {Promise<void>}
 */
export function ensureChecker(system) {
  return ensurePrograms(needed, system);
}
