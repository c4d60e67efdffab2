/**
 * @typedef {"codec" | "server" | "client" | "compiler"} Role
 */

/** @type {{ readonly [role in Role]: string }} */
const programs = {
  codec: "packages/conformance/subjects/codec-typescript/main.js",
  server: "packages/conformance/subjects/dist/server-typescript/main.js",
  client: "packages/conformance/subjects/dist/client-typescript/main.js",
  compiler: "packages/conformance/subjects/compiler-typescript/main.js",
};

/** The codec that is generated as it starts, so that a fault of the compiler's is in it. */
export const GENERATING = "scripts/faults/codec-subject.js";

/**
 * The program of a role that a fault of a file may show in.
 *
 * @param {Role} role
 * @param {string} file
 */
export function programOf(role, file) {
  return role === "codec" && file.startsWith("codegen/") ? GENERATING : programs[role];
}

/** @type {[beginning: RegExp, roles: Role[]][]} */
const rolesByFile = [
  [/^codegen\/compiler\//, ["compiler", "codec"]],
  [/^packages\/schema\//, ["compiler"]],
  [/^(?:codegen|packages\/wire)\//, ["codec"]],
  [/^packages\/session\/src\/(?:frames|fields|profiles)\//, ["codec", "server", "client"]],
  [/^packages\/session\/src\/engine\/(?:client-|redial|greetings|repeats)/, ["client", "server"]],
  [/^packages\/session\//, ["server", "client"]],
  [/^packages\/server\//, ["server"]],
  [/^packages\/client\//, ["client"]],
];

/**
 * As what the suite plays with a fault of a file, in this order.
 *
 * @param {string} file
 * @returns {Role[]}
 */
export function rolesOf(file) {
  return rolesByFile.find(([beginning]) => beginning.test(file))?.[1] ?? [];
}

/**
 * Whether a file does its work only between several servers, or only in the simulator: whoever plays
 * with one server cannot see it go wrong.
 *
 * @param {string} file
 */
export function isBeyondSuite(file) {
  return /^packages\/session\/src\/testing\//.test(file);
}
