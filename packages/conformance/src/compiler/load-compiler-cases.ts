import { readdirSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, readData } from "../data/load-data.ts";
import type { CompilerCase, CompilerCaseFile } from "./compiler-case.ts";

/** All cases of compilers, by their names. Throws an `Error` for a file of an unknown format. */
export function loadCompilerCases(): CompilerCase[] {
  return readdirSync(join(dataFolder(), "compiler"))
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const { formatVersion, cases } = readData(`compiler/${file}`) as CompilerCaseFile;
      if (!/^1\./.test(formatVersion)) {
        throw new Error(`${file} has format ${formatVersion}; this suite reads 1.`);
      }
      return cases;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
