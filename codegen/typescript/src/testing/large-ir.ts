import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, declare } from "@twobyte/compiler";
import type { Ir } from "@twobyte/compiler/ir";
import { linkPackages } from "./install-package.ts";
import { largeSchema } from "./large-schema.ts";

/** The IR of a large schema, whose module runs as any author's does. */
export async function largeIr(count: number): Promise<Ir> {
  const folder = mkdtempSync(join(tmpdir(), "twobyte-large-"));
  try {
    linkPackages(folder, ["@twobyte/schema", "@sinclair/typebox"]);
    const schema = join(folder, "schema.ts");
    writeFileSync(schema, largeSchema(count));
    const { declarations, diagnostics } = await declare(schema, { timeoutMs: 60_000 });
    if (declarations === undefined) throw new Error(JSON.stringify(diagnostics));
    const result = compile({ declarations, newLineage: () => "0".repeat(32) });
    if (result.ir === undefined) throw new Error(JSON.stringify(result.diagnostics));
    return result.ir;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
