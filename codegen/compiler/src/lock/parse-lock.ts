import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import type { IrSpan } from "../ir/ir.ts";
import { checkLock } from "./check-lock.ts";
import { checkLockShape } from "./check-lock-shape.ts";
import { findFingerprintMismatch } from "./fingerprint.ts";
import { formatLock } from "./format-lock.ts";
import type { Lock } from "./lock.ts";
import type { LockFile } from "./read-lock-entries.ts";
import { readLockEntries } from "./read-lock-entries.ts";

/** What the text of a lock file says. */
export interface ParsedLock {
  /** Absent when there are diagnostics. */
  readonly lock?: Lock;
  /** What is wrong with it, each with its position. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the text of a lock file. Whatever a compiler would not have written is a diagnostic with
 * its position: conflict markers, damage, edits, a newer version. CRLF line ends are taken as LF.
 *
 * @param file the path that positions name
 */
export function parseLock(text: string, file: string): ParsedLock {
  const source = new Source(text.replace(/\r\n/g, "\n"), file);
  const marker = source.lines.findIndex((line) => /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line));
  if (marker >= 0) return fail(createDiagnostic("lock-conflict", {}, source.span(marker)));
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch (error) {
    return fail(syntaxError(source, error));
  }
  const version = versionOf(value);
  //@fault any-lock-version R-LOCK-5 if (version === 0) {
  if (version !== undefined && version !== 1) {
    const span = source.span(source.lines.findIndex((line) => line.includes('"lockVersion"')));
    return fail(createDiagnostic("lock-version", { version: JSON.stringify(version) }, span));
  }
  const shape = checkLockShape(value);
  //@fault any-shape R-LOCK-4 if (shape === null) {
  if (shape !== undefined) {
    const line = shape.entry === undefined ? 0 : source.entryLine(shape.entry);
    return fail(createDiagnostic("lock-invalid", { problem: shape.problem }, source.span(line)));
  }
  return checkContent(source, readLockEntries(value as LockFile));
}

function checkContent(source: Source, lock: Lock): ParsedLock {
  const contradictions = checkLock(lock);
  if (contradictions.length > 0) {
    return fail(
      ...contradictions.map(({ problem, at }) =>
        createDiagnostic("lock-invalid", { problem }, source.span(source.lineOf(at))),
      ),
    );
  }
  const mismatch = findFingerprintMismatch(lock);
  //@fault released-changed R-LOCK-3 if (mismatch === null) {
  if (mismatch !== undefined) {
    const span = source.span(source.lines.findIndex((line) => line.includes(mismatch.stored)));
    return fail(createDiagnostic("lock-fingerprint", mismatch, span));
  }
  const expected = formatLock(lock).split("\n");
  const wrong = expected.findIndex((line, index) => line !== source.lines[index]);
  if (wrong >= 0 || expected.length !== source.lines.length) {
    const line = wrong < 0 ? expected.length - 1 : wrong;
    const params = { expected: JSON.stringify(expected[line] ?? "") };
    return fail(createDiagnostic("lock-not-canonical", params, source.span(line)));
  }
  return { lock, diagnostics: [] };
}

function fail(...diagnostics: readonly Diagnostic[]): ParsedLock {
  return { diagnostics };
}

function versionOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "lockVersion" in value
    ? value.lockVersion
    : undefined;
}

/** Engines seldom say where JSON breaks, so the first line that is nothing by itself is named. */
function syntaxError(source: Source, error: unknown): Diagnostic {
  const problem = error instanceof Error ? error.message : String(error);
  const short = problem.replace(
    / in JSON at position.*| at position.*|, .* is not valid JSON/s,
    "",
  );
  return createDiagnostic("lock-syntax", { problem: short }, source.span(source.brokenLine()));
}

/** A lock file's text, and where in it things stand. */
class Source {
  readonly text: string;
  readonly file: string;
  readonly lines: readonly string[];

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
    this.lines = text.split("\n");
  }

  /** The position of a line, counted from 0; the first line when it is none. */
  span(line: number): IrSpan {
    const at = Math.max(line, 0);
    const indent = /^\s*/.exec(this.lines[at] ?? "")?.[0].length ?? 0;
    return { file: this.file, line: at + 1, column: indent + 1 };
  }

  /** The line of an entry, counted from 0, as far as there is one entry a line. */
  entryLine(index: number): number {
    const first = this.lines.findIndex((line) => /"entries"/.test(line));
    const lines = this.lines.map((line, at) => ({ line, at })).slice(first + 1);
    return lines.filter(({ line }) => /^\s*\[/.test(line))[index]?.at ?? first;
  }

  /** The first line that cannot stand in a lock file, or the last one. */
  brokenLine(): number {
    const line = this.lines.findIndex((one, index) => {
      const isLast = /^\s*\]/.test(this.lines[index + 1] ?? "]");
      const [, bare, comma] = /^\s*(\[.*?)(,?)$/.exec(one) ?? [];
      return bare !== undefined && ((comma === "") !== isLast || !isJson(bare));
    });
    return line >= 0 ? line : this.lines.length - 1;
  }

  lineOf(entry: readonly [kind: string, owner: string, position: number] | undefined): number {
    if (entry === undefined) return this.lines.findIndex((line) => /"revisions"/.test(line));
    const start = `${JSON.stringify(entry).slice(0, -1)},`;
    return this.lines.findIndex((line) => line.trim().startsWith(start));
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
