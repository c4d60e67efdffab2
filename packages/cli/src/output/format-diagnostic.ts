import { isAbsolute, relative, resolve } from "node:path";
import type { Diagnostic, Span } from "./diagnostic.ts";
import type { Style } from "./style.ts";

/** How diagnostics are written: for people, or as commands that GitHub shows beside the code. */
export type DiagnosticFormat = "text" | "github";

/** One diagnostic as lines without a line end: `path:line:col - error code: message`, then its fix. */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  format: DiagnosticFormat,
  cwd: string,
  style: Style,
): string {
  return format === "github" ? asCommand(diagnostic, cwd) : asText(diagnostic, cwd, style);
}

function asText(diagnostic: Diagnostic, cwd: string, style: Style): string {
  const { code, severity, message, fix = "", span, related = [] } = diagnostic;
  const place = (at: Span): string =>
    `${style.place(shortPath(at.file, cwd))}:${at.line}:${at.column} - `;
  const head = `${style[severity](severity)} ${style.faint(`${code}:`)} ${message}`;
  return [
    span === undefined ? head : place(span) + head,
    ...(fix === "" ? [] : [`  fix: ${fix}`]),
    ...related.map((other) => `  see: ${place(other.span)}${other.message}`),
  ].join("\n");
}

function asCommand(diagnostic: Diagnostic, cwd: string): string {
  const { code, severity, message, fix, span } = diagnostic;
  const properties = [
    ...(span === undefined
      ? []
      : [`file=${property(shortPath(span.file, cwd))}`, `line=${span.line}`, `col=${span.column}`]),
    `title=${property(code)}`,
  ];
  const text = fix === undefined || fix === "" ? message : `${message}\nfix: ${fix}`;
  return `::${severity} ${properties.join(",")}::${data(text)}`;
}

/** The path as it is said: from the working folder when it lies below it. */
export function shortPath(file: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, file));
  return path === "" || path.startsWith("..") || isAbsolute(path) ? resolve(cwd, file) : path;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
