import type { Answer, Job } from "./job.ts";
import type { Measurement, Timing } from "./measure.ts";
import { median, spread } from "./statistics.ts";

/** What is to be measured. */
export interface Plan {
  readonly codecs: readonly string[];
  readonly workloads: readonly string[];
  /** How often the whole sweep is done. */
  readonly rounds: number;
  readonly timing: Timing;
}

/** Medians over the processes of one codec on one workload. Speeds are operations a second. */
export interface Figure {
  readonly codec: string;
  readonly workload: string;
  readonly bytes: number;
  readonly encode: number;
  readonly decode: number;
  /** One encode and one decode after the other. */
  readonly roundTrip: number;
  /** How far the processes' round trips lie apart, 0.1 for a tenth. */
  readonly spread: number;
}

/** A pair that was left out, and why. */
export interface Omission {
  readonly codec: string;
  readonly workload: string;
  readonly reason: string;
}

export interface SweepResult {
  readonly figures: readonly Figure[];
  readonly omissions: readonly Omission[];
  /** Kernel times of all processes, in the order in which they ran. */
  readonly calibrations: readonly number[];
}

/** Runs one job; `runJob` outside tests. */
export type RunJob = (job: Job) => Promise<Answer>;

/**
 * Does the sweep, one process at a time. Rounds are whole sweeps, so that a slow minute falls on
 * every codec alike, and each round starts at another codec.
 */
export async function sweep(
  plan: Plan,
  run: RunJob,
  onRound: (round: number) => void,
): Promise<SweepResult> {
  const measured = new Map<string, Measurement[]>();
  const omissions = new Map<string, Omission>();
  const calibrations: number[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    onRound(round);
    for (const { codec, workload } of pairs(plan, round)) {
      const key = `${workload} ${codec}`;
      if (omissions.has(key)) continue;
      const answer = await run({ codec, workload, timing: plan.timing });
      if ("unfit" in answer) {
        omissions.set(key, { codec, workload, reason: answer.unfit });
        continue;
      }
      calibrations.push(...answer.calibration);
      measured.set(key, [...(measured.get(key) ?? []), answer]);
    }
  }
  const figures = pairs(plan, 0).flatMap(({ codec, workload }) => {
    const measurements = measured.get(`${workload} ${codec}`);
    return measurements === undefined ? [] : [figure(codec, workload, measurements)];
  });
  return { figures, omissions: [...omissions.values()], calibrations };
}

/** The speed of an encode followed by a decode. */
function roundTrip({ encode, decode }: { encode: number; decode: number }): number {
  return 1 / (1 / encode + 1 / decode);
}

function pairs(plan: Plan, round: number): { codec: string; workload: string }[] {
  const first = plan.codecs.length === 0 ? 0 : round % plan.codecs.length;
  const codecs = [...plan.codecs.slice(first), ...plan.codecs.slice(0, first)];
  return plan.workloads.flatMap((workload) => codecs.map((codec) => ({ codec, workload })));
}

function figure(codec: string, workload: string, measurements: readonly Measurement[]): Figure {
  const trips = measurements.map(roundTrip);
  return {
    codec,
    workload,
    bytes: median(measurements.map(({ bytes }) => bytes)),
    encode: median(measurements.map(({ encode }) => encode)),
    decode: median(measurements.map(({ decode }) => decode)),
    roundTrip: median(trips),
    spread: spread(trips),
  };
}
