import type { Figure, Sampled } from "../interleaved.ts";
import { figuresBeside, interleaved } from "../interleaved.ts";
import type { LiveJob, LiveTiming } from "./live-job.ts";
import type { LiveSubject, Scenario } from "./live-subject.ts";

/** What is to be measured. */
export interface LivePlan {
  readonly scenarios: readonly Scenario[];
  readonly subjects: readonly Pick<LiveSubject, "name" | "scenarios" | "isYardstick">[];
  /** How often the whole sweep is done. */
  readonly rounds: number;
  readonly timing: LiveTiming;
}

/** What is compared: times are better low, messages a second high. */
export type Measure = "p50" | "p99" | "perSecond" | "serverCpu" | "clientCpu";

/** A figure of this benchmark's. */
export type LiveFigure = Figure<Scenario, Measure>;

/** Runs one job; `runLiveJob` outside tests. */
export type RunLiveJob = (job: LiveJob) => Promise<Sampled<Measure>>;

/** Does the sweep, one pair of processes at a time; see `interleaved`. */
export async function liveSweep(
  { scenarios, subjects, rounds, timing }: LivePlan,
  run: RunLiveJob,
  onRound: (round: number) => void,
): Promise<{ readonly figures: readonly LiveFigure[]; readonly calibrations: readonly number[] }> {
  const jobs = scenarios.flatMap((scenario) =>
    subjects
      .filter((subject) => subject.scenarios.includes(scenario))
      .map(({ name }) => ({ scenario, subject: name, timing })),
  );
  const { series, calibrations } = await interleaved<Scenario, Measure, LiveJob>(
    jobs,
    rounds,
    run,
    onRound,
  );
  const yardsticks = subjects.filter(({ isYardstick }) => isYardstick === true);
  const names = yardsticks.map(({ name }) => name);
  return { figures: figuresBeside(series, names), calibrations };
}
