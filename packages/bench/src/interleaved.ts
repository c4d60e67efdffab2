import { median, spread } from "./statistics.ts";

/** One subject in one scenario: a value of each measure for each round, in their order. */
export interface Series<Scenario extends string, Measure extends string> {
  readonly scenario: Scenario;
  readonly subject: string;
  readonly values: Readonly<Partial<Record<Measure, readonly number[]>>>;
}

/** A median with how far it can be trusted. */
export interface Figure<Scenario extends string, Measure extends string> {
  readonly scenario: Scenario;
  readonly subject: string;
  readonly measure: Measure;
  readonly value: number;
  /** How far the rounds lie apart, 0.1 for a tenth. */
  readonly spread: number;
  /** Median of the rounds' own ratios to the yardstick; undefined for a scenario without one. */
  readonly ratio: number | undefined;
}

/** What one run of a job found. */
export type Sampled<Measure extends string> = Readonly<Partial<Record<Measure, number>>> & {
  /** Times of the calibration kernel, in ms; see `calibrate`. */
  readonly calibration: readonly number[];
};

/** One subject in one scenario. */
interface Place<Scenario extends string> {
  readonly scenario: Scenario;
  readonly subject: string;
}

/**
 * Runs all jobs so many times, one at a time. Each round has every job once, beginning with
 * another, so that a slow minute falls on all alike.
 */
export async function interleaved<
  Scenario extends string,
  Measure extends string,
  Job extends Place<Scenario>,
>(
  jobs: readonly Job[],
  rounds: number,
  run: (job: Job) => Promise<Sampled<Measure>>,
  onRound: (round: number) => void,
): Promise<{
  readonly series: readonly Series<Scenario, Measure>[];
  readonly calibrations: readonly number[];
}> {
  const calibrations: number[] = [];
  const series = jobs.map(({ scenario, subject }) => {
    const values: Partial<Record<Measure, number[]>> = {};
    return { scenario, subject, values };
  });
  for (let round = 0; round < rounds; round++) {
    onRound(round);
    for (let step = 0; step < jobs.length; step++) {
      const at = (step + round) % jobs.length;
      const { calibration, ...measured } = await run(jobs[at] as Job);
      calibrations.push(...calibration);
      const own: Partial<Record<Measure, number[]>> = series[at]?.values ?? {};
      for (const [measure, value] of Object.entries(measured) as [Measure, number][]) {
        own[measure] = [...(own[measure] ?? []), value];
      }
    }
  }
  return { series, calibrations };
}

/**
 * The figures of each series beside that of its scenario whose subject is one of `yardsticks`.
 */
export function figuresBeside<Scenario extends string, Measure extends string>(
  series: readonly Series<Scenario, Measure>[],
  yardsticks: readonly string[],
): Figure<Scenario, Measure>[] {
  return series.flatMap((one) => {
    const beside = series.find(
      ({ scenario, subject }) => scenario === one.scenario && yardsticks.includes(subject),
    );
    return figuresOf(one, beside);
  });
}

/** The medians of a series; ratios are taken round by round, for neighbours share their minute. */
export function figuresOf<Scenario extends string, Measure extends string>(
  one: Series<Scenario, Measure>,
  beside: Series<Scenario, Measure> | undefined,
): Figure<Scenario, Measure>[] {
  const { scenario, subject, values } = one;
  return (Object.entries(values) as [Measure, readonly number[]][]).map(([measure, own]) => ({
    scenario,
    subject,
    measure,
    value: median(own),
    spread: spread(own),
    ratio: ratioOf(one, beside, measure),
  }));
}

/** Median of the ratios of two series, round by round; undefined when one lacks the measure. */
export function ratioOf<Measure extends string>(
  one: Series<string, Measure> | undefined,
  beside: Series<string, Measure> | undefined,
  measure: Measure,
): number | undefined {
  const own = one?.values[measure];
  const others = beside?.values[measure];
  if (own === undefined || others === undefined) return undefined;
  return median(own.map((value, round) => value / (others[round] ?? Number.NaN)));
}
