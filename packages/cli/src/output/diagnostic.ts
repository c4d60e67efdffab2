/** A finding about what the command was given: what happened, where, and what to do. */
export interface Diagnostic {
  /** Stable, in kebab-case. */
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly fix?: string;
  /** Lines and columns from 1. */
  readonly span?: Span;
  /** Other places that matter. */
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
}

/** A position in a file. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Whether any of them forbids to go on. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** An error about a whole file. */
export function fileError(
  code: string,
  file: string,
  message: string,
  fix: string,
): Diagnostic & { readonly severity: "error" } {
  return { code, severity: "error", message, fix, span: { file, line: 1, column: 1 } };
}
