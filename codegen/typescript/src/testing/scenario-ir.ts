import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Lock } from "@twobyte/compiler";
import { compile, declare, releaseLock } from "@twobyte/compiler";
import type { Ir } from "@twobyte/compiler/ir";

/** Each folder: the schema, its earlier revisions as `schema-1.ts` and so on, what is generated. */
export const scenarios: string = join(import.meta.dirname, "../../scenarios");

export const scenarioNames: readonly string[] = readdirSync(scenarios, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The IR of a scenario's schemas, of which every one but the last is released. */
export async function scenarioIr(name: string): Promise<Ir> {
  const schemas = readdirSync(join(scenarios, name)).filter((file) => file.endsWith(".ts"));
  const ordered = schemas.sort((a, b) =>
    a === "schema.ts" ? 1 : b === "schema.ts" ? -1 : a < b ? -1 : 1,
  );
  let lock: Lock | undefined;
  let ir: Ir | undefined;
  for (const schema of ordered) {
    if (lock !== undefined) ({ lock } = releaseLock(lock));
    const { declarations, diagnostics } = await declare(join(scenarios, name, schema), {
      spans: false,
    });
    if (declarations === undefined) throw new Error(`${schema}: ${JSON.stringify(diagnostics)}`);
    const result = compile({ declarations, lock, newLineage: () => "0123456789abcdef".repeat(2) });
    if (result.ir === undefined)
      throw new Error(`${schema}: ${JSON.stringify(result.diagnostics)}`);
    ({ lock, ir } = result);
  }
  if (ir === undefined) throw new Error(`The scenario ${name} has no schema.`);
  return ir;
}
