import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import { applyFault } from "./apply-fault.js";
import { findFault } from "./find-faults.js";

const relativeImport = /(?<before>\b(?:from|import)\s*\(?\s*"\.[^"\n]*)\.ts"/g;

/**
 * The built module that a fault changes, and what to load in place of it: its source in TypeScript,
 * with the fault in effect, made to JavaScript. All others are loaded as they were built.
 *
 * @param {string} root
 * @param {string} name of a fault; an error unless it stands at one place, in what is built
 * @returns {{ url: string, source: string }}
 */
export function faultyModule(root, name) {
  const { file } = findFault(root, name);
  const built = join(root, file.replace("/src/", "/dist/").replace(/\.ts$/, ".js"));
  if (!existsSync(built)) {
    throw new Error(`The fault ${name} of ${file} needs ${built}: run npm run build.`);
  }
  const source = applyFault(readFileSync(join(root, file), "utf8"), name);
  const { code } = transformSync(source, {
    loader: "ts",
    target: "node20",
    sourcefile: file,
    sourcemap: "inline",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return {
    url: pathToFileURL(built).href,
    source: code.replace(relativeImport, '$<before>.js"'),
  };
}
