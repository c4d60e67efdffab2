import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { root } from "../lib/root.js";
import { applyFault } from "./apply-fault.js";

/**
 * Loads a module and all that it imports of this workspace as one program of its own, with a fault
 * in effect: as fast as what is delivered, which a module that the test runner loads is not.
 *
 * @param {URL} entry a module in TypeScript
 * @param {string} [fault] the name of a fault point; none is in effect when there is no such
 * @returns {Promise<unknown>} the module
 */
export async function loadWithFault(entry, fault) {
  const { outputFiles = [] } = await build({
    absWorkingDir: root,
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: "esm",
    target: "node20",
    platform: "node",
    conditions: ["@twobyte/source"],
    logLevel: "silent",
    plugins: fault === undefined ? [] : [faultPlugin(fault)],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * @param {string} fault
 * @returns {import("esbuild").Plugin}
 */
function faultPlugin(fault) {
  return {
    name: "faults",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        return source.includes(fault)
          ? { contents: applyFault(source, fault), loader: "ts" }
          : undefined;
      });
    },
  };
}
