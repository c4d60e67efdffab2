import { statSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { Declarations } from "./declarations/declarations.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { createDiagnostic } from "./diagnostics/diagnostic-map.ts";
import { loadDiagnostics } from "./load/load-diagnostics.ts";
import type { LoadOptions } from "./load/load-module.ts";
import { loadModule } from "./load/load-module.ts";
import type { Value } from "./load/revive.ts";
import { revive } from "./load/revive.ts";
import type { JsonSchema } from "./surface/json-schema.ts";
import { jsonSchemas } from "./surface/json-schema.ts";
import { readProtocol } from "./surface/read-protocol.ts";

/** How a schema module is read. */
export interface DeclareOptions extends LoadOptions {
  /** Folder to which the files of positions are relative; that of the module when left out. */
  readonly root?: string;
}

/** What a schema module declares. */
export interface DeclareResult {
  /** Absent when a diagnostic is an error. */
  readonly declarations?: Declarations;
  /** Everything that was found, by position. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * JSON Schema (draft-07, closed) of the JSON form of every struct, enum and union, by name; empty
   * when a diagnostic is an error.
   */
  readonly surfaces: Readonly<Record<string, JsonSchema>>;
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
  return read(revive(outcome.graph));
}

function fileProblem(file: string, shown: string): Diagnostic | undefined {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    return createDiagnostic("module-missing", { file: shown });
  if (![".ts", ".mts", ".js", ".mjs"].includes(extname(file)))
    return createDiagnostic("module-extension", { file: shown });
  return undefined;
}

function read(root: Value): DeclareResult {
  const { declarations, findings } = readProtocol(root);
  const diagnostics = findings.map(({ code, params }) => createDiagnostic(code, params));
  if (diagnostics.some((one) => one.severity === "error")) return failed(diagnostics);
  return { declarations, diagnostics, surfaces: jsonSchemas(declarations) };
}

function failed(diagnostics: readonly Diagnostic[]): DeclareResult {
  return { diagnostics, surfaces: {} };
}
