import { percentile } from "../statistics.ts";

/** How fast clients came. */
export interface ArrivalRate {
  readonly count: number;
  /** In a second, between the first tenth of them and the last. */
  readonly perSecond: number;
  /** Most that came within any whole second. */
  readonly peak: number;
}

/** The rate of arrivals at these times, in ms in any order; undefined for fewer than ten. */
export function arrivalRate(times: readonly number[]): ArrivalRate | undefined {
  if (times.length < 10) return undefined;
  const from = percentile(times, 0.1);
  const to = percentile(times, 0.9);
  const between = times.filter((time) => time > from && time <= to).length;
  const sorted = [...times].sort((a, b) => a - b);
  let peak = 0;
  let start = 0;
  for (const [end, time] of sorted.entries()) {
    while ((sorted[start] ?? time) <= time - 1000) start++;
    peak = Math.max(peak, end - start + 1);
  }
  return { count: times.length, perSecond: (between / (to - from)) * 1000, peak };
}
