import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";

const path = "docs/examples/start.ts";

/**
 * What `npm start` runs once everything is built: the arguments for this Node, at the root.
 *
 * @param {string[]} [args] for the example itself
 * @returns {string[]}
 * @throws {Error} if there is no example
 */
export function exampleArguments(args = []) {
  if (!existsSync(join(root, path)))
    throw new Error(`${path} is missing: there is nothing to start.`);
  return ["--import", "tsx", path, ...args];
}
