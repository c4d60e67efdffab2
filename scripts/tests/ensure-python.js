import { ensurePrograms } from "../lib/ensure-programs.js";

/** @import { Needed, System } from "../lib/ensure-programs.js" */

/** @type {Needed} */
const needed = {
  what: "Python for the second implementation is",
  programs: [
    {
      program: "python3",
      args: ["-c", "import ensurepip, venv, sys; sys.exit(sys.version_info < (3, 11))"],
      packages: "python3-venv",
    },
  ],
  elsewhere: "Elsewhere install Python 3.11 or newer with its module venv, as python3 on the PATH.",
};

/**
 * Makes sure that there is a Python that can make the environment of the second implementation,
 * `packages/conformance/subjects/python/start.py`; see `ensurePrograms`.
 *
 * @param {System} [system]
 * @returns {Promise<void>}
 */
export function ensurePython(system) {
  return ensurePrograms(needed, system);
}
