import type { SubjectSource } from "../control/subject-source.ts";
import type { Report } from "../report/report.ts";
import type { CasePlayed, RunEnded } from "../report/run-event.ts";
import type { Suite } from "../suite/load-suite.ts";
import { playingKey, withTwins } from "./plan.ts";
import type { RunOptions } from "./run.ts";
import { runSuite } from "./run.ts";

/** Which of the recorded playings are meant. */
export interface ReplayChoice {
  readonly name: string;
  /** One of its variants, `websocket binary` for example; see `recordedOf` for when it is left out. */
  readonly variant?: string;
}

/** What is played again, and with what. */
export interface ReplayOptions extends Pick<RunOptions, "clock" | "now"> {
  readonly suite: Suite;
  readonly report: Report;
  readonly source: SubjectSource;
  /** Playings of the report, as `recordedOf` gives them. */
  readonly recorded: readonly CasePlayed[];
}

/** What came of playing again. */
export interface Replayed {
  /** Each with its trace; those that the suite does not have any more are left out. */
  readonly played: readonly { readonly before: CasePlayed; readonly after: CasePlayed }[];
  /** Of these playings and their twins. */
  readonly ended: RunEnded;
}

/**
 * The playings of a case in a report: those of the variant that is named; without one those that did
 * not pass, or, when all did, all of them.
 */
export function recordedOf({ cases }: Report, { name, variant }: ReplayChoice): CasePlayed[] {
  const own = cases.filter(({ result }) => result.name === name);
  if (variant !== undefined) return own.filter(({ result }) => result.variant === variant);
  const failed = own.filter(({ result }) => result.verdict !== "pass");
  return failed.length === 0 ? own : failed;
}

/**
 * Plays recorded playings again as they were, with the seed of their run, and with the twins that
 * they need; one after the other, so that nothing beside them disturbs them.
 */
export async function replay(options: ReplayOptions): Promise<Replayed> {
  const { suite, report, source, recorded, clock, now } = options;
  const keyOf = ({ result }: CasePlayed): string => playingKey(result.name, result.variant);
  const wanted = new Map(recorded.map((one) => [keyOf(one), one]));
  const chosen = suite.playings.filter(({ info, variant }) =>
    wanted.has(playingKey(info.name, variant)),
  );
  const again = new Map<string, CasePlayed>();
  const ended = await runSuite({
    ...suite,
    playings: withTwins(chosen, suite.playings),
    suite: suite.release,
    source,
    seed: report.begun.seed,
    parallel: 1,
    keepsTrace: true,
    // All of a part: no level is judged by it.
    only: ["*"],
    ...(clock !== undefined && { clock }),
    ...(now !== undefined && { now }),
    onEvent: (event) => {
      if (event.event === "case") again.set(keyOf(event), event);
    },
  });
  const played = [...wanted].flatMap(([key, before]) => {
    const after = again.get(key);
    return after === undefined ? [] : [{ before, after }];
  });
  return { played, ended };
}
