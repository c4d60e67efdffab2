import { ensurePrograms } from "../lib/ensure-programs.js";

/** @import { Needed, System } from "../lib/ensure-programs.js" */

/** @type {Needed} */
const needed = {
  what: "What the system tests run is",
  programs: [
    { program: "nginx", args: ["-v"], packages: "nginx-light" },
    { program: "haproxy", args: ["-v"], packages: "haproxy" },
    { program: "chromium", args: ["--version"], packages: "chromium" },
  ],
  elsewhere: "Elsewhere install nginx, haproxy and chromium, and put all three on the PATH.",
};

/**
 * Makes sure that proxies and a browser are there; see `ensurePrograms`.
 *
 * @param {System} [system]
 * @returns {Promise<void>}
 */
export function ensureProxies(system) {
  return ensurePrograms(needed, system);
}
