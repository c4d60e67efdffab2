import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import type { GeneratedFile } from "./generate.ts";
import { generateTypescript } from "./generate.ts";
import { ownVersion } from "./package/runtime.ts";
import { filesBelow } from "./testing/files-below.ts";
import { scenarioIr, scenarioNames, scenarios } from "./testing/scenario-ir.ts";

// Schemas run in processes of their own.
vi.setConfig({ testTimeout: 60_000 });

for (const name of scenarioNames) {
  test(`scenario ${name} is generated as recorded, no file more or less (RECORD=1 records)`, async () => {
    const folder = join(scenarios, name, "generated");
    const files = generateTypescript(await scenarioIr(name)).files.map(withoutVersion);
    if (process.env["RECORD"] === "1") record(folder, files);
    expect(files.map(({ path }) => path).sort()).toEqual(filesBelow(folder));
    for (const { path, content } of files)
      expect(content, path).toBe(readFileSync(join(folder, path), "utf8"));
  });
}

/** With the runtime's range as it is before any release, so that releases change no record. */
function withoutVersion({ path, content }: GeneratedFile): GeneratedFile {
  return { path, content: content.replaceAll(`"^${ownVersion()}"`, '"^0.0.0"') };
}

function record(folder: string, files: readonly GeneratedFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
