import { statSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { DeclareResult } from "./declare-value.ts";
import { declareValue, failed } from "./declare-value.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { createDiagnostic } from "./diagnostics/diagnostic-map.ts";
import { loadDiagnostics } from "./load/load-diagnostics.ts";
import type { LoadOptions } from "./load/load-module.ts";
import { loadModule } from "./load/load-module.ts";
import { revive } from "./load/revive.ts";

/** How a schema module is read. */
export interface DeclareOptions extends LoadOptions {
  /** Folder to which the files of positions are relative; that of the module when left out. */
  readonly root?: string;
  /** Whether declarations get positions; true when left out. Diagnostics always have theirs. */
  readonly spans?: boolean;
}

/**
 * Runs a schema module and reads what it declares. What is wrong with the module is a diagnostic,
 * never an exception. Spec chapter 1.
 *
 * @param schemaFile - Path of a `.ts`, `.mts`, `.js` or `.mjs` file whose default export is a
 * protocol; relative to the working directory.
 */
export async function declare(
  schemaFile: string,
  options: DeclareOptions = {},
): Promise<DeclareResult> {
  const file = resolve(schemaFile);
  const root = options.root ?? dirname(file);
  const problem = fileProblem(file, schemaFile);
  if (problem !== undefined) return failed([problem]);
  const outcome = await loadModule(file, options);
  if (outcome.twobyte !== "loaded") return failed(loadDiagnostics(outcome, file, root));
  return declareValue(revive(outcome.graph), { file, root, spans: options.spans ?? true });
}

function fileProblem(file: string, shown: string): Diagnostic | undefined {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    return createDiagnostic("module-missing", { file: shown });
  if (![".ts", ".mts", ".js", ".mjs"].includes(extname(file)))
    return createDiagnostic("module-extension", { file: shown });
  return undefined;
}
