import type { IrSpan } from "../ir/ir.ts";

/** What the compiler tells an author: what happened, where, and what to do. */
export interface Diagnostic {
  /** Stable, in kebab case; the heading of its entry in `docs/diagnostics.md`. */
  readonly code: string;
  /** Whether it forbids to go on. */
  readonly severity: Severity;
  /** What happened; for people. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  /** Where; absent for what has no place. */
  readonly span?: IrSpan;
  /** Other places that matter. */
  readonly related?: readonly { readonly message: string; readonly span: IrSpan }[];
}

/** Errors forbid to go on, warnings do not. */
export type Severity = "error" | "warning";

/** How a diagnostic is made from its parameters. */
export interface DiagnosticDefinition<Params> {
  readonly severity: Severity;
  readonly message: (params: Params) => string;
  readonly fix: string | ((params: Params) => string);
}

/** An error's definition. */
export function error<Params = Record<never, never>>(
  message: (params: Params) => string,
  fix: DiagnosticDefinition<Params>["fix"],
): DiagnosticDefinition<Params> {
  return { severity: "error", message, fix };
}

/** A warning's definition. */
export function warning<Params = Record<never, never>>(
  message: (params: Params) => string,
  fix: DiagnosticDefinition<Params>["fix"],
): DiagnosticDefinition<Params> {
  return { severity: "warning", message, fix };
}

/** Whether any of them forbids to go on. */
export function hasErrors(diagnostics: readonly Pick<Diagnostic, "severity">[]): boolean {
  return diagnostics.some((one) => one.severity === "error");
}
