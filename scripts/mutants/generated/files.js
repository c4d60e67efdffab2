import { listFiles } from "../../lib/list-files.js";
import { rolesOf } from "../subjects.js";

/** @typedef {"codec" | "server" | "client"} Role as what a subject is played that holds mutants */

/** The parts whose mutants are generated. */
export const parts = /** @type {const} */ ([
  {
    name: "codec",
    folders: [
      "packages/wire/src/",
      "packages/session/src/frames/",
      "packages/session/src/fields/",
      "packages/session/src/profiles/",
    ],
  },
  { name: "engine", folders: ["packages/session/src/engine/"] },
]);

/**
 * The part that a file belongs to.
 *
 * @param {string} file
 */
export function partOf(file) {
  const part = parts.find(({ folders }) => folders.some((folder) => file.startsWith(folder)));
  if (part === undefined) throw new Error(`No mutants are generated of ${file}.`);
  return part.name;
}

/**
 * As what a mutant of a file is played, in this order.
 *
 * @param {string} file
 * @returns {Role[]}
 */
export function rolesFor(file) {
  return file.startsWith("packages/wire/") ? ["codec"] : rolesOf(file).filter((role) => role !== "compiler");
}

/**
 * The files that are mutated: sources, and neither tests nor what only tests use.
 *
 * @param {string} root
 */
export async function mutatedFiles(root) {
  const listed = await listFiles(root, ["packages/wire/src", "packages/session/src"]);
  return listed
    .filter((file) => /(?<!\.test|\.d)\.ts$/.test(file) && !file.includes("/testing/"))
    .filter((file) => parts.some(({ folders }) => folders.some((one) => file.startsWith(one))))
    .sort();
}
