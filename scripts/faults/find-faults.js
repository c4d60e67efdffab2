import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pointsIn } from "./apply-fault.js";

/**
 * @import { FaultPoint } from "./apply-fault.js"
 *
 * @typedef {FaultPoint & { file: string }} Fault `file` is relative to the root, with forward slashes
 */

/**
 * All faults that stand in the sources of the packages, by file and line.
 *
 * @param {string} root
 * @returns {Fault[]}
 */
export function findFaults(root) {
  return ["packages", "codegen"].flatMap((group) => {
    if (!existsSync(join(root, group))) return [];
    const folders = readdirSync(join(root, group)).map((name) => `${group}/${name}/src`);
    return folders.filter((folder) => existsSync(join(root, folder))).flatMap(faultsBelow);
  });

  /** @param {string} folder @returns {Fault[]} */
  function faultsBelow(folder) {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return faultsBelow(file);
      if (!/(?<!\.test)\.ts$/.test(entry.name)) return [];
      const source = readFileSync(join(root, file), "utf8");
      return source.includes("//@fault ") ? pointsIn(source).map((one) => ({ ...one, file })) : [];
    });
  }
}

/**
 * The one fault of a name.
 *
 * @param {string} root
 * @param {string} name
 * @returns {Fault}
 */
export function findFault(root, name) {
  const found = findFaults(root).filter((one) => one.name === name);
  const [fault] = found;
  if (fault === undefined) {
    throw new Error(`There is no fault ${name}: no source has a line //@fault ${name}.`);
  }
  if (found.length > 1) {
    const places = found.map(({ file, line }) => `${file}:${line}`).join(", ");
    throw new Error(`The fault ${name} stands at ${places}: give each a name of its own.`);
  }
  return fault;
}
