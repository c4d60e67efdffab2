import { median, spread } from "../statistics.ts";
import type { LiveJob, LiveTiming, Sample } from "./live-job.ts";
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

/** One subject in one scenario: a value for each round, in their order. */
export interface LiveSeries {
  readonly scenario: Scenario;
  readonly subject: string;
  readonly values: Readonly<Partial<Record<Measure, readonly number[]>>>;
}

/** A median with how far it can be trusted. */
export interface LiveFigure {
  readonly scenario: Scenario;
  readonly subject: string;
  readonly measure: Measure;
  readonly value: number;
  /** How far the rounds lie apart, 0.1 for a tenth. */
  readonly spread: number;
  /** Median of the rounds' own ratios to the yardstick; undefined for a scenario without one. */
  readonly ratio: number | undefined;
}

/** Runs one job; `runLiveJob` outside tests. */
export type RunLiveJob = (job: LiveJob) => Promise<Sample>;

/**
 * Does the sweep, one pair of processes at a time. Each round has every subject once, beginning
 * with another, so that a slow minute falls on all alike.
 */
export async function liveSweep(
  { scenarios, subjects, rounds, timing }: LivePlan,
  run: RunLiveJob,
  onRound: (round: number) => void,
): Promise<{ readonly figures: readonly LiveFigure[]; readonly calibrations: readonly number[] }> {
  const calibrations: number[] = [];
  const samples = new Map<string, Sample[]>();
  const jobs = scenarios.flatMap((scenario) =>
    subjects
      .filter((subject) => subject.scenarios.includes(scenario))
      .map(({ name }) => ({ scenario, subject: name, timing })),
  );
  for (let round = 0; round < rounds; round++) {
    onRound(round);
    const first = round % Math.max(1, jobs.length);
    for (const job of [...jobs.slice(first), ...jobs.slice(0, first)]) {
      const sample = await run(job);
      calibrations.push(...sample.calibration);
      const key = `${job.scenario} ${job.subject}`;
      samples.set(key, [...(samples.get(key) ?? []), sample]);
    }
  }
  const yardsticks = subjects.filter(({ isYardstick }) => isYardstick === true);
  const series = jobs.map(({ scenario, subject }) =>
    seriesOf(scenario, subject, samples.get(`${scenario} ${subject}`) ?? []),
  );
  const figures = series.flatMap((one) => {
    const isBeside = ({ scenario, subject }: LiveSeries): boolean =>
      scenario === one.scenario && yardsticks.some(({ name }) => name === subject);
    return figuresOf(one, series.find(isBeside));
  });
  return { figures, calibrations };
}

function seriesOf(scenario: Scenario, subject: string, samples: readonly Sample[]): LiveSeries {
  const values: Partial<Record<Measure, number[]>> = {};
  for (const { calibration: _, ...measured } of samples) {
    for (const [measure, value] of Object.entries(measured) as [Measure, number][]) {
      values[measure] = [...(values[measure] ?? []), value];
    }
  }
  return { scenario, subject, values };
}

/** The medians of a series; ratios are taken round by round, for neighbours share their minute. */
export function figuresOf(
  { scenario, subject, values }: LiveSeries,
  yardstick: LiveSeries | undefined,
): LiveFigure[] {
  return (Object.entries(values) as [Measure, readonly number[]][]).map(([measure, own]) => {
    const others = yardstick?.values[measure];
    const ratios = own.map((value, round) => value / (others?.[round] ?? Number.NaN));
    return {
      scenario,
      subject,
      measure,
      value: median(own),
      spread: spread(own),
      ratio: others === undefined ? undefined : median(ratios),
    };
  });
}
