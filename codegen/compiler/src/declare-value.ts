import type { Declarations } from "./declarations/declarations.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { hasErrors } from "./diagnostics/diagnostic.ts";
import { createDiagnostic } from "./diagnostics/diagnostic-map.ts";
import type { Locate } from "./diagnostics/positions/locator.ts";
import { createLocator } from "./diagnostics/positions/locator.ts";
import { withSpans } from "./diagnostics/positions/with-spans.ts";
import { sortDiagnostics } from "./diagnostics/sort-diagnostics.ts";
import type { Value } from "./load/revive.ts";
import type { JsonSchema } from "./surface/json-schema.ts";
import { jsonSchemas } from "./surface/json-schema.ts";
import { readProtocol } from "./surface/read-protocol.ts";
import type { Finding } from "./surface/reading.ts";

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

/** Where a default export comes from. */
export interface ValueSource {
  /** Absolute path of the module. */
  readonly file: string;
  /** Folder to which the files of positions are relative. */
  readonly root: string;
  /** Whether declarations get positions. */
  readonly spans: boolean;
}

/** Reads what a default export declares. */
export async function declareValue(value: Value, source: ValueSource): Promise<DeclareResult> {
  const { declarations, findings, reading } = readProtocol(value);
  const { file, root, spans } = source;
  const isNeeded = spans || findings.length > 0;
  const locate = isNeeded ? await createLocator(file, root) : undefined;
  const diagnostics = sortDiagnostics(findings.map((finding) => diagnosticOf(finding, locate)));
  if (hasErrors(diagnostics)) return failed(diagnostics);
  const located = spans && locate ? withSpans(declarations, reading, locate) : declarations;
  return { declarations: located, diagnostics, surfaces: jsonSchemas(declarations) };
}

function diagnosticOf({ code, params, place, related }: Finding, locate?: Locate): Diagnostic {
  if (locate === undefined) return createDiagnostic(code, params);
  const other = related && [{ message: related.message, span: locate(related.place) }];
  return createDiagnostic(code, params, locate(place), other);
}

/** The result when an error forbids to go on. */
export function failed(diagnostics: readonly Diagnostic[]): DeclareResult {
  return { diagnostics, surfaces: {} };
}
