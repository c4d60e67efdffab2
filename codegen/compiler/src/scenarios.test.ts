import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { declare } from "./declare.ts";
import { declareExport } from "./declare-export.ts";
import type { DeclareResult } from "./declare-value.ts";
import { formatDiagnostics } from "./diagnostics/format-diagnostics.ts";

const scenarios = fileURLToPath(new URL("../scenarios", import.meta.url));
const isRecording = process.env["RECORD"] === "1";
const names = readdirSync(scenarios, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Scenarios about the run of the module itself; the others are imported here, which is faster. */
const needsProcess = /^(?:clean|module|default-export|property)/;

async function read(name: string): Promise<DeclareResult> {
  const root = join(scenarios, name);
  const input = readdirSync(root).find((file) => file.startsWith("input.")) ?? "input.ts";
  const file = join(root, input);
  if (needsProcess.test(name)) {
    const timeoutMs = name === "module-timeout" ? 1_500 : 60_000;
    return declare(file, { conditions: ["@twobyte/source"], timeoutMs });
  }
  const module: { readonly default: unknown } = await import(file);
  return declareExport(module.default, { file, root, spans: true });
}

test.each(names)(
  "the diagnostics of %s are the recorded ones (R-SCHEMA-5)",
  { timeout: 90_000 },
  async (name) => {
    const { diagnostics } = await read(name);
    const found = formatDiagnostics(diagnostics).replaceAll(`${join(scenarios, name)}/`, "");
    const golden = join(scenarios, name, "diagnostics.txt");
    if (isRecording) writeFileSync(golden, found);
    expect(found).toBe(existsSync(golden) ? readFileSync(golden, "utf8") : "");
  },
);
