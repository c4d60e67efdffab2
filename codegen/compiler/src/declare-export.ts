import type { DeclareResult, ValueSource } from "./declare-value.ts";
import { declareValue, failed } from "./declare-value.ts";
import { createDiagnostic } from "./diagnostics/diagnostic-map.ts";
import { nodeLimit, serialise } from "./load/child/serialise.ts";
import { shownPath } from "./load/own-files.ts";
import { revive } from "./load/revive.ts";

/**
 * Reads what a schema module exports by default that this process has imported itself, which is a
 * hundred times faster than `declare` and runs the author's code here.
 *
 * @param value - The default export.
 * @param source - Where it comes from; the file is read when a position is wanted.
 */
export async function declareExport(value: unknown, source: ValueSource): Promise<DeclareResult> {
  const graph = serialise(value);
  if (graph !== undefined) return await declareValue(revive(graph), source);
  const start = { file: shownPath(source.root, source.file), line: 1, column: 1 };
  return failed([createDiagnostic("module-too-large", { limit: nodeLimit }, start)]);
}
