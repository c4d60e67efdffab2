import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { VectorFile } from "@twobyte/codegen-vectors";
import type { Ir } from "@twobyte/compiler/ir";

/** The folder of the package that holds the suite's data. */
export function dataFolder(): string {
  const require = createRequire(import.meta.url);
  return dirname(require.resolve("@twobyte/conformance-data/package.json"));
}

/** A JSON file of that package. */
export function readData(path: string): unknown {
  return JSON.parse(readFileSync(join(dataFolder(), path), "utf8"));
}

/** A protocol and the vectors of its messages, as `twobyte generate` writes them. */
export interface ProtocolVectors {
  readonly ir: Ir;
  readonly files: readonly VectorFile[];
}

/**
 * Reads `ir.json` and `vectors/*.json` of a folder. Throws an `Error` for vectors of a format that
 * this suite does not know, or of another protocol than the IR.
 */
export function loadVectors(folder: string): ProtocolVectors {
  const ir = readJson(join(folder, "ir.json")) as Ir;
  const names = readdirSync(join(folder, "vectors")).filter((name) => name.endsWith(".json"));
  const files = names.sort().map((name): VectorFile => {
    const file = readJson(join(folder, "vectors", name)) as VectorFile;
    if (!/^1\./.test(file.formatVersion)) {
      throw new Error(`${name} has format ${String(file.formatVersion)}; this suite reads 1.`);
    }
    if (file.lineage !== ir.protocol.lineage) {
      throw new Error(`${name} is of the lineage ${file.lineage}, ir.json of another.`);
    }
    return file;
  });
  return { ir, files };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
