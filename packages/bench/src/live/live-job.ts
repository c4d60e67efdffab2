import type { Scenario } from "./live-subject.ts";

/** How long is measured. */
export interface LiveTiming {
  /** Before anything counts, in ms. */
  readonly warmupMs: number;
  /** What counts, in ms. */
  readonly measureMs: number;
}

/** One subject in one scenario. */
export interface LiveJob {
  readonly scenario: Scenario;
  readonly subject: string;
  readonly timing: LiveTiming;
}

/** What a load process is told. */
export interface LoadJob extends LiveJob {
  readonly port: number;
}

/** Round trips, in µs. */
interface EchoSample {
  readonly p50: number;
  readonly p99: number;
}

/** Messages that arrived, and the µs of processor time that each cost. */
interface StreamSample {
  readonly perSecond: number;
  readonly serverCpu: number;
  readonly clientCpu: number;
}

/** What one pair of processes found. */
export type Sample = (EchoSample | StreamSample) & {
  /** Times of the calibration kernel, in ms; see `calibrate`. */
  readonly calibration: readonly number[];
};
