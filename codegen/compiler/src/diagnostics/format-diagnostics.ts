import type { Diagnostic } from "./diagnostic.ts";

/** `text` for people, `json` for programs, `github` for annotations in pull requests. */
export type DiagnosticFormat = "text" | "json" | "github";

/** Writes diagnostics, each on lines of its own; empty when there are none. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: DiagnosticFormat = "text",
): string {
  if (format === "json") return `${JSON.stringify(diagnostics, null, 2)}\n`;
  const write = format === "github" ? githubLine : textLines;
  return diagnostics.map((one) => `${write(one)}\n`).join("");
}

/** `path:line:col - error code: message`, then what to do, then the other places. */
function textLines({ code, severity, message, fix, span, related = [] }: Diagnostic): string {
  const where = span === undefined ? "" : `${span.file}:${span.line}:${span.column} - `;
  const others = related.map(
    ({ span: at, message: why }) => `  see: ${at.file}:${at.line}:${at.column} - ${why}`,
  );
  return [`${where}${severity} ${code}: ${message}`, `  fix: ${fix}`, ...others].join("\n");
}

function githubLine({ code, severity, message, fix, span }: Diagnostic): string {
  const position =
    span === undefined
      ? ""
      : `file=${escapeProperty(span.file)},line=${span.line},col=${span.column},`;
  const text = escapeData(`${message} ${fix}`);
  return `::${severity} ${position}title=${escapeProperty(code)}::${text}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
