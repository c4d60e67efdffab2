import { statSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { Declarations } from "./declarations/declarations.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { createDiagnostic } from "./diagnostics/diagnostic-map.ts";
import type { Locate } from "./diagnostics/positions/locator.ts";
import { createLocator } from "./diagnostics/positions/locator.ts";
import { withSpans } from "./diagnostics/positions/with-spans.ts";
import { sortDiagnostics } from "./diagnostics/sort-diagnostics.ts";
import { loadDiagnostics } from "./load/load-diagnostics.ts";
import type { LoadOptions } from "./load/load-module.ts";
import { loadModule } from "./load/load-module.ts";

import { revive } from "./load/revive.ts";
import type { JsonSchema } from "./surface/json-schema.ts";
import { jsonSchemas } from "./surface/json-schema.ts";
import { readProtocol } from "./surface/read-protocol.ts";
import type { Finding } from "./surface/reading.ts";

/** How a schema module is read. */
export interface DeclareOptions extends LoadOptions {
  /** Folder to which the files of positions are relative; that of the module when left out. */
  readonly root?: string;
  /** Whether declarations get positions; true when left out. Diagnostics always have theirs. */
  readonly spans?: boolean;
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
  const { declarations, findings, reading } = readProtocol(revive(outcome.graph));
  const { spans = true } = options;
  const isNeeded = spans || findings.length > 0;
  const locate = isNeeded ? await createLocator(file, root) : undefined;
  const diagnostics = sortDiagnostics(findings.map((finding) => diagnosticOf(finding, locate)));
  if (diagnostics.some((one) => one.severity === "error")) return failed(diagnostics);
  const located = spans && locate ? withSpans(declarations, reading, locate) : declarations;
  return { declarations: located, diagnostics, surfaces: jsonSchemas(declarations) };
}

function diagnosticOf({ code, params, place, related }: Finding, locate?: Locate): Diagnostic {
  if (locate === undefined) return createDiagnostic(code, params);
  const other = related && [{ message: related.message, span: locate(related.place) }];
  return createDiagnostic(code, params, locate(place), other);
}

function fileProblem(file: string, shown: string): Diagnostic | undefined {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    return createDiagnostic("module-missing", { file: shown });
  if (![".ts", ".mts", ".js", ".mjs"].includes(extname(file)))
    return createDiagnostic("module-extension", { file: shown });
  return undefined;
}

function failed(diagnostics: readonly Diagnostic[]): DeclareResult {
  return { diagnostics, surfaces: {} };
}
