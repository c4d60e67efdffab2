import type { Role } from "../case/case-info.ts";
import type { CaseResult } from "../case/verdict.ts";
import { processClock } from "../control/clock.ts";
import type { SubjectSource } from "../control/subject-source.ts";
import { titleOf } from "../report/title-of.ts";
import { playAll } from "../run/play-all.ts";
import type { Playing } from "../run/playing.ts";
import { scenarioPlayings } from "../scenario/scenario-playings.ts";

/** 1 for all; a test plays a part, for all of it belongs into a run of the suite. */
const share = Number(process.env["TWOBYTE_RUNS"] ?? "0.1");

/** So many are played at once. */
const PARALLEL = 8;

/** Plays scenarios of a role as a run does; those that the subject lacks something for as well. */
export async function playScenarios(source: SubjectSource, role: Role): Promise<CaseResult[]> {
  const playings = fewer(scenarioPlayings().filter(({ info }) => info.role === role));
  const results: CaseResult[] = [];
  await playAll(playings, source, await source.start(), {
    seed: 1,
    parallel: PARALLEL,
    caseMs: 120_000,
    clock: processClock,
    now: () => performance.now(),
    missing: () => [],
    probe: () => Promise.resolve(undefined),
    isExpected: () => false,
    onResult: (_playing, result) => results.push(result),
  });
  return results;
}

/** Those that did not pass, and why. */
export function failuresOf(results: readonly CaseResult[]): string[] {
  return results.flatMap((result) => {
    if (result.verdict === "pass") return [];
    const { summary, expected, seen } = result.problem ?? { summary: result.verdict };
    const why = [summary, expected, seen].filter((one) => one !== undefined);
    return [`${titleOf(result)}: ${why.join("; ")}`];
  });
}

/** Of each case the first variant and every fifth, so that all transports have their share. */
function fewer(playings: readonly Playing[]): Playing[] {
  if (share >= 1) return [...playings];
  const seen = new Map<string, number>();
  return playings.filter(({ info: { name } }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 || count % 5 === 0;
  });
}
