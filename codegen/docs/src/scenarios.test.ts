import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Ir } from "@twobyte/compiler/ir";
import { expect, test } from "vitest";
import type { DocsOptions } from "./generate-docs.ts";
import { generateDocs } from "./generate-docs.ts";

/** Each folder: `ir.json`, perhaps `options.json`, and the expected files in `output/`. */
const scenarios = join(import.meta.dirname, "../scenarios");

for (const name of readdirSync(scenarios)) {
  test(`scenario ${name} is written as recorded, no file more or less (RECORD=1 records)`, () => {
    const folder = join(scenarios, name);
    const output = join(folder, "output");
    const ir = readJson(join(folder, "ir.json")) as Ir;
    const options = readdirSync(folder).includes("options.json")
      ? (readJson(join(folder, "options.json")) as DocsOptions)
      : {};
    const { files } = generateDocs(ir, options);
    if (process.env["RECORD"] === "1") record(output, files);
    expect(files.map(({ path }) => path)).toEqual(filesIn(output));
    for (const { path, content } of files) {
      expect(content, path).toBe(readFileSync(join(output, path), "utf8"));
    }
  });
}

function record(
  output: string,
  files: readonly { readonly path: string; readonly content: string }[],
): void {
  rmSync(output, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), content);
  }
}

/** Paths below a folder, sorted by code unit. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
