import type { Measurement, Timing } from "./measure.ts";
import type { Unfit } from "./peer.ts";

/** What a measuring process is told, as JSON in its argument. */
export interface Job {
  readonly codec: string;
  readonly workload: string;
  readonly timing: Timing;
}

/** What it prints, as one line of JSON. */
export type Answer = Measurement | Unfit;
