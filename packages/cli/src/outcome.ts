import type { ExitCode } from "./exit-code.ts";
import { exitCodes } from "./exit-code.ts";
import type { Diagnostic } from "./output/diagnostic.ts";
import { hasErrors } from "./output/diagnostic.ts";
import type { Reporter } from "./output/reporter.ts";

/** What a command came to. */
export interface Outcome {
  readonly code: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
  /** True where the diagnostics are what was asked for: they go to standard output then. */
  readonly areDiagnosticsData?: boolean;
  /** What standard output gets; empty for nothing. */
  readonly text: string;
  /** What standard output gets instead under `--json`, beside the members that all have. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What is said at the end. */
  readonly note?: string;
}

/** An outcome that shows nothing but diagnostics: findings if one of them is an error. */
export function diagnosed(
  diagnostics: readonly Diagnostic[],
  more: Partial<Outcome> = {},
): Outcome {
  const code = hasErrors(diagnostics) ? exitCodes.findings : exitCodes.fine;
  return { code, diagnostics, text: "", data: {}, ...more };
}

/**
 * Writes an outcome. Under `--json` it is one document: `version` (1, of this shape), `command`,
 * `ok`, the command's own members, `diagnostics`.
 */
export function report(
  reporter: Reporter,
  command: string,
  outcome: Outcome,
  isOneOfMany = false,
): ExitCode {
  const { code, diagnostics, areDiagnosticsData = false, text, data, note } = outcome;
  if (reporter.isJson) {
    const ok = code === exitCodes.fine;
    reporter.printJson({ version: 1, command, ok, ...data, diagnostics }, isOneOfMany);
  } else {
    reporter.print(text);
    reporter.diagnose(diagnostics, areDiagnosticsData);
  }
  if (note !== undefined) reporter.say(note);
  return code;
}
