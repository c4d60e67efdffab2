import type { Verdict } from "../case/verdict.ts";
import type { Report } from "./report.ts";
import { titleOf } from "./title-of.ts";

/** A playing that came out otherwise in another run; without a verdict where it was not played. */
export interface Change {
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

interface Seen {
  readonly verdict: Verdict;
  readonly fingerprint: string;
}

function outcomes({ cases }: Report): Map<string, Seen> {
  return new Map(
    cases.map(({ result }) => [
      titleOf(result),
      { verdict: result.verdict, fingerprint: result.problem?.fingerprint ?? "" },
    ]),
  );
}

function changeOf(title: string, old?: Seen, now?: Seen): Change | undefined {
  if (old?.verdict === now?.verdict && old?.fingerprint === now?.fingerprint) return undefined;
  const both = old !== undefined && now !== undefined && old.verdict === now.verdict;
  return {
    title,
    ...(old === undefined ? {} : { before: old.verdict }),
    ...(now === undefined ? {} : { after: now.verdict }),
    ...(both ? { fingerprints: [old.fingerprint, now.fingerprint] as const } : {}),
  };
}
