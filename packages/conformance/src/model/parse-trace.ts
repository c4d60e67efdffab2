import type { JudgedLine, JudgeOptions } from "./judge-trace.ts";

/** A trace as it was recorded, and what its first line says of it. */
export interface ParsedTrace {
  readonly lines: readonly JudgedLine[];
  /** What stands in the header: the role of the subject, methods, parameters. */
  readonly header: Partial<JudgeOptions>;
  /** How many lines stand in front of the first of `lines`. */
  readonly skipped: number;
}

/**
 * Reads a trace of one JSON object a line. The first may be a header, `{"trace":1}` with members of
 * `JudgeOptions`. Throws a `TypeError` that names the line for what cannot be read.
 */
export function parseTrace(text: string): ParsedTrace {
  const values = text
    .split("\n")
    .map((line, i) => (line.trim() === "" ? undefined : parseLine(line, i + 1)));
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  const [first] = values;
  const skipped = first !== undefined && "trace" in first ? 1 : 0;
  if (skipped === 1 && first?.["trace"] !== 1)
    throw new TypeError(`line 1: a trace of format ${String(first?.["trace"])}; this reads 1`);
  const lines = values.slice(skipped).map((value, i) => lineOf(value, i + 1 + skipped));
  return { lines, header: skipped === 1 ? ({ ...first } as Partial<JudgeOptions>) : {}, skipped };
}

function parseLine(line: string, number: number): { readonly [member: string]: unknown } {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null) return { ...value };
  } catch {
    // It is said below.
  }
  throw new TypeError(`line ${number}: no JSON object`);
}

function lineOf(
  value: { readonly [member: string]: unknown } | undefined,
  number: number,
): JudgedLine {
  const { atMs, from, frames } = value ?? {};
  const isFrom = from === "suite" || from === "subject" || from === "network";
  if (typeof atMs !== "number") throw new TypeError(`line ${number}: atMs is no number`);
  if (!isFrom) throw new TypeError(`line ${number}: from is none of suite, subject, network`);
  if (frames !== undefined && !Array.isArray(frames))
    throw new TypeError(`line ${number}: frames is no list`);
  return { ...value, atMs, from };
}
