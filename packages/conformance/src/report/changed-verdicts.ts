import type { CaseResult, Verdict } from "../case/verdict.ts";
import { titleOf } from "./title-of.ts";
import { isPassedAlone } from "./verdicts.ts";

/** One of several runs of the same cases with the same subject. */
export interface RepeatedRun {
  readonly seed: number;
  readonly results: readonly CaseResult[];
}

/** A playing that came out in more than one way, though nothing but the order was another. */
export interface ChangedVerdict {
  /** Case and variant. */
  readonly title: string;
  /** What it came to, the most frequent first. */
  readonly verdicts: readonly {
    readonly verdict: Verdict;
    readonly seeds: readonly number[];
    /** The problem's, of the first of these runs. */
    readonly summary?: string;
  }[];
}

/** The playings whose verdict is not the same in all runs that have them, by title. */
export function changedVerdicts(runs: readonly RepeatedRun[]): ChangedVerdict[] {
  return [...byTitle(runs)].flatMap(([title, seen]) => {
    const verdicts = [...new Set(seen.map(({ result }) => result.verdict))].map((verdict) => {
      const same = seen.filter(({ result }) => result.verdict === verdict);
      const summary = same[0]?.result.problem?.summary;
      const seeds = same.map(({ seed }) => seed);
      return { verdict, seeds, ...(summary !== undefined && { summary }) };
    });
    verdicts.sort((a, b) => b.seeds.length - a.seeds.length);
    return verdicts.length === 1 ? [] : [{ title, verdicts }];
  });
}

/** Several runs in plain words: what changed, and what held only when it was played alone. */
export function repeatSummary(runs: readonly RepeatedRun[]): string {
  const changed = changedVerdicts(runs);
  const alone = [...byTitle(runs)].flatMap(([title, seen]) => {
    const late = seen.filter(({ result }) => isPassedAlone(result));
    const [first] = late;
    if (first === undefined) return [];
    const seeds = late.map(({ seed }) => seed).join(", ");
    return [`PASS ALONE ${title}: seed ${seeds}`, `  ${first.result.beside?.summary ?? ""}`];
  });
  return [
    ...changed.flatMap(({ title, verdicts }) => [
      `CHANGED ${title}`,
      ...verdicts.map(({ verdict, seeds, summary = "" }) =>
        `  ${verdict} with seed ${seeds.join(", ")} ${summary}`.trimEnd(),
      ),
    ]),
    ...alone,
    `${runs.length} runs, ${changed.length} changed verdicts, ${alone.length / 2} playings that passed alone only`,
  ].join("\n");
}

function byTitle(
  runs: readonly RepeatedRun[],
): Map<string, { readonly seed: number; readonly result: CaseResult }[]> {
  const seen = new Map<string, { seed: number; result: CaseResult }[]>();
  for (const { seed, results } of runs) {
    for (const result of results) {
      const title = titleOf(result);
      const same = seen.get(title) ?? [];
      same.push({ seed, result });
      seen.set(title, same);
    }
  }
  return new Map([...seen].sort(([a], [b]) => (a < b ? -1 : 1)));
}
