import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ir } from "@twobyte/compiler/ir";

/** The IR of a recorded scenario. */
export function scenarioIr(name: string): Ir {
  const path = join(import.meta.dirname, "../scenarios", name, "ir.json");
  return JSON.parse(readFileSync(path, "utf8")) as Ir;
}
