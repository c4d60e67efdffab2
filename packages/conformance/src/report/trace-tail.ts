import type { TraceLine } from "../case/verdict.ts";
import { traceText } from "./trace-text.ts";

/** Lines of a trace that a summary shows, the last ones, and how long they may be. */
const mostLines = 16;
const widest = 160;

/** The end of what went over the wire, short enough for a summary. */
export function traceTail(lines: readonly TraceLine[]): string[] {
  const all = traceText(lines).map((line) =>
    line.length > widest ? `${line.slice(0, widest - 1)}…` : line,
  );
  if (all.length <= mostLines) return all;
  return [`(${all.length - mostLines} lines before)`, ...all.slice(-mostLines)];
}
