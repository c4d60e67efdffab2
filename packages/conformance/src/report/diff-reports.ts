import type { Verdict } from "../case/verdict.ts";
import type { Report } from "./report.ts";
import type { CasePlayed } from "./run-event.ts";
import { titleOf } from "./title-of.ts";

/**
 * What a change means:
 *
 * - `regression`: it passed, and does not any more
 * - `fixed`: it passes, and did not
 * - `new`, `gone`: it was played in one of the two runs only
 * - `changed`: it passes in neither, and comes out otherwise
 */
export type ChangeKind = "regression" | "fixed" | "new" | "gone" | "changed";

/** A playing that came out otherwise in another run; without a verdict where it was not played. */
export interface Change {
  readonly kind: ChangeKind;
  /** Case and variant. */
  readonly title: string;
  readonly before?: Verdict;
  readonly after?: Verdict;
  /** Set when both failed, and not in the same way. */
  readonly fingerprints?: readonly [before: string, after: string];
}

/** What changed from one run to another, by title. */
export function diffReports(before: Report, after: Report): Change[] {
  const [old, now] = [outcomes(before), outcomes(after)];
  const titles = [...new Set([...old.keys(), ...now.keys()])].sort();
  return titles.flatMap((title) => {
    const change = changeOf(title, old.get(title), now.get(title));
    return change === undefined ? [] : [change];
  });
}

/** Levels that the subject had reached, and has not any more; of runs of the whole suite alone. */
export function lostLevels(before: Report, after: Report): string[] {
  const now = new Map(after.ended.levels.map(({ level, reached }) => [level, reached]));
  return before.ended.levels
    .filter(({ level, reached }) => reached && now.get(level) === false)
    .map(({ level }) => level);
}

interface Seen {
  readonly verdict: Verdict;
  readonly fingerprint: string;
  /** What one MAY do: nobody fails by it. */
  readonly isFree: boolean;
}

function outcomes({ cases }: Report): Map<string, Seen> {
  return new Map(cases.map((played) => [titleOf(played.result), seenOf(played)]));
}

function seenOf({ info, result }: CasePlayed): Seen {
  const fingerprint = result.problem?.fingerprint ?? "";
  return { verdict: result.verdict, fingerprint, isFree: info.level === "may" };
}

function changeOf(title: string, old?: Seen, now?: Seen): Change | undefined {
  if (old?.verdict === now?.verdict && old?.fingerprint === now?.fingerprint) return undefined;
  const both = old !== undefined && now !== undefined && old.verdict === now.verdict;
  return {
    kind: kindOf(old, now),
    title,
    ...(old === undefined ? {} : { before: old.verdict }),
    ...(now === undefined ? {} : { after: now.verdict }),
    ...(both ? { fingerprints: [old.fingerprint, now.fingerprint] as const } : {}),
  };
}

function kindOf(old: Seen | undefined, now: Seen | undefined): ChangeKind {
  if (old === undefined) return "new";
  if (now === undefined) return "gone";
  if (old.verdict === "pass" && !now.isFree) return "regression";
  return now.verdict === "pass" ? "fixed" : "changed";
}
