import type { CaseResult } from "../case/verdict.ts";

/** A failure that is known: it has to come about, and just so. */
export interface ExpectedFailure {
  /** The case's name. */
  readonly id: string;
  /** Its variant; every one when left out. */
  readonly variant?: string;
  /** The problem's fingerprint. */
  readonly fingerprint: string;
  /** Why it fails, for people. */
  readonly reason: string;
  /** Where it is being worked on: an address. */
  readonly issue?: string;
  /** The last day on which it may fail, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** What a file of expected failures holds. */
export interface ExpectedFailures {
  readonly formatVersion: "1.0";
  readonly failures: readonly ExpectedFailure[];
}

/** Without any. */
export const noExpectedFailures: ExpectedFailures = { formatVersion: "1.0", failures: [] };

/** Reads a file of expected failures. Throws an `Error` that says what is wrong with it. */
export function parseExpectedFailures(text: string): ExpectedFailures {
  let file: Partial<ExpectedFailures> | null;
  try {
    file = JSON.parse(text) as Partial<ExpectedFailures> | null;
  } catch (error) {
    throw new Error(`The file of expected failures is no JSON: ${String(error)}`);
  }
  if (file?.formatVersion !== "1.0" || !Array.isArray(file.failures)) {
    throw new Error('The file of expected failures needs "formatVersion": "1.0" and "failures".');
  }
  const seen = new Set<string>();
  for (const [index, entry] of file.failures.entries()) {
    checkEntry(entry, index);
    const name = nameOf(entry);
    if (seen.has(name)) throw new Error(`failures[${index}] is the second of ${name}.`);
    seen.add(name);
  }
  return { formatVersion: "1.0", failures: file.failures };
}

function checkEntry(entry: unknown, index: number): void {
  if (typeof entry !== "object" || entry === null) {
    throw new Error(`failures[${index}] has to be an object.`);
  }
  const texts = entry as { readonly [member: string]: unknown };
  for (const member of ["id", "fingerprint", "reason", "variant", "issue"]) {
    const text = texts[member];
    if (text === undefined && (member === "variant" || member === "issue")) continue;
    if (typeof text === "string" && text !== "") continue;
    throw new Error(`failures[${index}].${member} has to be a text that is not empty.`);
  }
  const { until } = texts;
  if (until === undefined || /^\d{4}-\d{2}-\d{2}$/.test(String(until))) return;
  throw new Error(`failures[${index}].until has to be a day as 2027-01-31.`);
}

/** The result as the expected failures make of it. */
export function applyExpected(
  result: CaseResult,
  { failures }: ExpectedFailures,
  today: string,
): CaseResult {
  const entry = entryOf(failures, result);
  if (entry === undefined || result.verdict === "declined") return result;
  if (result.verdict === "harness-error") return result;
  const seen = result.problem;
  if (seen === undefined) {
    const summary = `It passes, and is to be taken from the expected failures: ${entry.reason}`;
    const problem = { fingerprint: "passes", summary, expected: entry.fingerprint };
    return { ...result, verdict: "unexpected-pass", problem };
  }
  if (seen.fingerprint !== entry.fingerprint) {
    const summary = `It fails otherwise than expected. ${seen.summary}`;
    return { ...result, verdict: "unexpected-pass", problem: { ...seen, summary } };
  }
  // One that is expired fails as if it were not expected; the run says why.
  return entry.until !== undefined && entry.until < today
    ? result
    : { ...result, verdict: "expected-fail" };
}

function isOf(entry: ExpectedFailure, { name, variant }: CaseResult): boolean {
  return entry.id === name && (entry.variant === undefined || entry.variant === variant);
}

/** What of the suite and of a run tells whether entries are stale. */
export interface StaleContext {
  /** All cases with their variants, also those that are not played this time. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  readonly results: readonly CaseResult[];
  /** A day as 2027-01-31. */
  readonly today: string;
}

/**
 * What is wrong with the entries themselves: names that no case has, variants that it does not have,
 * days that have passed, and cases that the subject declines now and so do not fail.
 */
export function staleEntries(
  { failures }: ExpectedFailures,
  { known, results, today }: StaleContext,
): string[] {
  const why = (entry: ExpectedFailure): string | undefined => {
    const { id, variant, until } = entry;
    const variants = known.get(id);
    if (variants === undefined) return `there is no case ${id}`;
    if (variant !== undefined && !variants.has(variant)) return `${id} has no variant ${variant}`;
    if (until !== undefined && until < today) return `${id} expired on ${until}`;
    const own = results.filter((result) => isOf(entry, result));
    const isDeclined = own.length > 0 && own.every(({ verdict }) => verdict === "declined");
    return isDeclined ? `${nameOf(entry)} is declined, and does not fail` : undefined;
  };
  return failures.flatMap((entry) => {
    const problem = why(entry);
    return problem === undefined ? [] : [`Expected failures: ${problem}.`];
  });
}

function nameOf({ id, variant }: ExpectedFailure): string {
  return variant === undefined ? id : `${id} (${variant})`;
}

/** The entry of a playing: the one of its variant before the one of all. */
function entryOf(
  failures: readonly ExpectedFailure[],
  result: CaseResult,
): ExpectedFailure | undefined {
  const own = failures.filter((one) => isOf(one, result));
  return own.find(({ variant }) => variant !== undefined) ?? own[0];
}

/**
 * The file as these results want it: what fails stands in it, with the reasons and issues that it
 * had; of cases that were not played all stays.
 */
export function updateExpectedFailures(
  before: ExpectedFailures,
  results: readonly CaseResult[],
): ExpectedFailures {
  const kept = before.failures.filter((entry) => !results.some((result) => isOf(entry, result)));
  const failing = results.flatMap((result): ExpectedFailure[] => {
    const { name: id, variant, verdict, problem } = result;
    const isFailure = problem !== undefined && verdict !== "harness-error";
    if (!isFailure || problem.fingerprint === "passes") return [];
    const old = entryOf(before.failures, result);
    const { reason = "not looked into yet", issue, until } = old ?? {};
    const rest = { ...(issue !== undefined && { issue }), ...(until !== undefined && { until }) };
    const which = variant === "" ? { id } : { id, variant };
    return [{ ...which, fingerprint: problem.fingerprint, reason, ...rest }];
  });
  const failures = [...kept, ...failing].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { formatVersion: "1.0", failures };
}

function keyOf({ id, variant = "" }: ExpectedFailure): string {
  return `${id} ${variant}`;
}

/** The file's text. */
export function formatExpectedFailures({ failures }: ExpectedFailures): string {
  const lines = failures.map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "formatVersion": "1.0",\n  "failures": ${list}\n}\n`;
}
