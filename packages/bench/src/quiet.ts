import { percentile } from "./statistics.ts";

/** What a run may bear before its figures mean nothing. */
export interface QuietLimits {
  /** Highest load average over a minute at the start. */
  readonly load: number;
  /** Highest spread of the calibration kernel over the run, 0.1 for a tenth. */
  readonly spread: number;
}

export const defaultLimits: QuietLimits = { load: 1.25, spread: 0.1 };

/** The limits that a command line sets, or the usual ones; `number` reads one of its options. */
export function limitsOf(
  values: { readonly "max-load"?: string; readonly "max-spread"?: string },
  number: (name: string, text: string | undefined, fallback: number, least: number) => number,
): QuietLimits {
  return {
    load: number("max-load", values["max-load"], defaultLimits.load, 0),
    spread: number("max-spread", values["max-spread"], defaultLimits.spread, 0),
  };
}

/** Whether a run counts. A void run is neither a pass nor a failure: it has to be done again. */
export interface Quietness {
  /** Why the run is void; empty when it counts. */
  readonly reasons: readonly string[];
  readonly load: number;
  /** 95th by 5th percentile of the calibration times, minus one. */
  readonly spread: number;
}

/** Says why a run need not even begin, or nothing. An unknown load is too high. */
export function busyAtStart(load: number, limits: QuietLimits): string | undefined {
  if (load <= limits.load) return undefined;
  return `the load average is ${load.toFixed(2)}, above ${limits.load}: stop what else runs, or wait a minute`;
}

/**
 * Judges a run by the load at its start and by the kernel times of all its processes. Percentiles,
 * since with hundreds of samples one hiccup says nothing; with fewer than 20 samples they are the
 * extremes.
 */
export function judgeQuiet(
  load: number,
  calibrations: readonly number[],
  limits: QuietLimits,
): Quietness {
  const spread =
    calibrations.length === 0
      ? Number.NaN
      : percentile(calibrations, 0.95) / percentile(calibrations, 0.05) - 1;
  const busy = busyAtStart(load, limits);
  const reasons = busy === undefined ? [] : [busy];
  if (calibrations.length === 0) reasons.push("nothing was measured");
  else if (!(spread <= limits.spread)) {
    reasons.push(
      `the calibration kernel varied by ${asPercent(spread)}, more than ${asPercent(limits.spread)}: the machine was busy`,
    );
  }
  return { reasons, load, spread };
}

function asPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
