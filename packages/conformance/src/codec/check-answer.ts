import type { CodecAnswer, Expected } from "./operation.ts";

/** What is wrong with an answer: the same text on every run, and the two sides for people. */
export interface Mismatch {
  /** In few words and without any value, for fingerprints. */
  readonly kind: string;
  readonly expected: string;
  readonly seen: string;
}

/** Compares an answer with what had to come; undefined when it did. */
export function checkAnswer(answer: CodecAnswer, expected: Expected): Mismatch | undefined {
  if ("error" in expected) return checkError(answer, expected.error, expected.at);
  const error = errorOf(answer);
  const [[member = "", wanted] = []] = Object.entries(expected);
  if (error !== undefined) {
    const kind = `${member} expected, got ${error.code}`;
    return { kind, expected: show(wanted), seen: `the error ${show(answer["error"])}` };
  }
  const seen = answer[member];
  if (seen === undefined) {
    const kind = `${member} expected, got none`;
    return { kind, expected: show(wanted), seen: show(answer) };
  }
  if (sameJson(seen, wanted)) return undefined;
  return { kind: `another ${member}`, expected: show(wanted), seen: show(seen) };
}

function checkError(
  answer: CodecAnswer,
  code: string,
  at: readonly [number, number] | undefined,
): Mismatch | undefined {
  const error = errorOf(answer);
  const expected = `the error ${code}`;
  if (error === undefined) {
    return { kind: `${code} expected, got a result`, expected, seen: show(answer) };
  }
  if (error.code !== code) {
    const kind = `${code} expected, got ${error.code}`;
    return { kind, expected, seen: `the error ${show(answer["error"])}` };
  }
  const { offset } = error;
  if (at === undefined || offset === undefined || (offset >= at[0] && offset <= at[1])) {
    return undefined;
  }
  const where = `${expected} from ${at[0]} to ${at[1]}`;
  return { kind: `${code} at another offset`, expected: where, seen: `at ${offset}` };
}

function errorOf(
  answer: CodecAnswer,
): { readonly code: string; readonly offset: number | undefined } | undefined {
  const { error } = answer;
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  const offset = "offset" in error && typeof error.offset === "number" ? error.offset : undefined;
  return { code: String(error.code), offset };
}

/** Whether two JSON values are equal; members may stand in any order. */
function sameJson(a: unknown, b: unknown): boolean {
  // As numbers of JSON, 0 and -0 are one.
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.keys(a), Object.keys(b)];
  if (left.length !== right.length) return false;
  const [one, other] = [a as CodecAnswer, b as CodecAnswer];
  return left.every((name) => Object.hasOwn(other, name) && sameJson(one[name], other[name]));
}

/** A value as JSON, cut where it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length <= 400 ? text : `${text.slice(0, 400)}…`;
}
