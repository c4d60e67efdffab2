import { ensurePrograms } from "../lib/ensure-programs.js";

/** @import { Needed, System } from "../lib/ensure-programs.js" */

/** @type {Needed} */
const needed = {
  what: "What the system tests run is",
  programs: [
    { program: "nginx", args: ["-v"], packages: "nginx-light" },
    { program: "haproxy", args: ["-v"], packages: "haproxy" },
    { program: "chromium", args: ["--version"], packages: "chromium" },
    { program: "systemd-analyze", args: ["--version"], packages: "systemd" },
    { program: "curl", args: ["--version"], packages: "curl" },
  ],
  elsewhere:
    "Elsewhere install nginx, haproxy, chromium, systemd and curl, and put them on the PATH.",
};

/**
 * Makes sure that proxies, a browser and what deploys take are there; see `ensurePrograms`.
 *
 * @param {System} [system]
 * @returns {Promise<void>}
 */
export function ensureProxies(system) {
  return ensurePrograms(needed, system);
}
