import { isMembers } from "../control/parse-message.ts";
import { show, Wrong } from "./wrong.ts";

/**
 * Judges what is reported: the codes, a severity, what happened and what to do about it, and that
 * something of each marked line is. Throws a `Wrong`.
 *
 * @returns whether one of them is an error
 */
export function checkReports(
  codes: readonly string[],
  diagnostics: unknown,
  marked: readonly number[],
): boolean {
  if (!Array.isArray(diagnostics) || !diagnostics.every(isMembers)) {
    throw new Wrong("reports", "a list of diagnostics", show(diagnostics));
  }
  const seen = diagnostics.map(({ code }) => String(code));
  const [wanted, told] = [[...codes].sort().join(", "), [...seen].sort().join(", ")];
  if (wanted !== told) {
    throw new Wrong("reports", wanted || "nothing reported", show(diagnostics));
  }
  for (const one of diagnostics) {
    const { severity, message, fix } = one;
    if (severity !== "error" && severity !== "warning") {
      throw new Wrong("severity", "error or warning", show(one));
    }
    if (!isText(message) || !isText(fix)) {
      throw new Wrong("words", "what happened, and what to do", show(one));
    }
  }
  const lines = diagnostics.map(({ line }) => line);
  const missed = marked.find((line) => !lines.includes(line));
  if (missed !== undefined) throw new Wrong("place", `line ${missed}`, show(diagnostics));
  return diagnostics.some(({ severity }) => severity === "error");
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
