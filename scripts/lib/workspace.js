import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "./read-json.js";

/**
 * @typedef {string | null | { [condition: string]: ExportTarget }} ExportTarget
 *
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {string} [description]
 * @property {string} [license]
 * @property {string} [type]
 * @property {boolean | string[]} [sideEffects]
 * @property {string[]} [files]
 * @property {Record<string, string>} [engines]
 * @property {Record<string, string>} [scripts]
 * @property {Record<string, ExportTarget>} [exports]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, unknown>} [publishConfig]
 *
 * @typedef {object} Package
 * @property {string} folder relative to the root, such as packages/wire
 * @property {string} name
 * @property {boolean} isPublic whether it is published
 * @property {Manifest} manifest
 */

/**
 * The packages of the workspace, by folder.
 *
 * @param {string} root
 * @returns {Package[]}
 */
export function listPackages(root) {
  return ["packages", "codegen"].flatMap((group) => {
    if (!existsSync(join(root, group))) return [];
    return readdirSync(join(root, group))
      .sort()
      .map((name) => `${group}/${name}`)
      .filter((folder) => existsSync(join(root, folder, "package.json")))
      .map((folder) => {
        const manifest = /** @type {Manifest} */ (readJson(join(root, folder, "package.json")));
        return { folder, name: manifest.name, isPublic: manifest.private !== true, manifest };
      });
  });
}

/**
 * The code entry points that a package exports, with the file under each condition.
 *
 * @param {Package} pkg
 * @returns {{ subpath: string, source: string, types: string, built: string }[]} `subpath` as in
 *   exports (`.`, `./ir`); files relative to the package
 */
export function listEntries(pkg) {
  return Object.entries(pkg.manifest.exports ?? {}).flatMap(([subpath, target]) => {
    if (target === null || typeof target === "string") return [];
    const at = (/** @type {string} */ condition) => {
      const path = target[condition];
      return typeof path === "string" ? path : "";
    };
    return [{ subpath, source: at("@twobyte/source"), types: at("types"), built: at("default") }];
  });
}

/**
 * The name that a file about one entry point carries: `wire`, `compiler.ir`.
 *
 * @param {Package} pkg
 * @param {string} subpath
 */
export function entrySlug(pkg, subpath) {
  const name = pkg.name.replace(/^@twobyte\//, "");
  return subpath === "." ? name : `${name}.${subpath.replace(/^\.\//, "").replaceAll("/", ".")}`;
}
