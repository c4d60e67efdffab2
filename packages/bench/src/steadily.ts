import type { Sampled } from "./interleaved.ts";
import { percentile } from "./statistics.ts";

/** How often one thing is measured at most, until the machine is as quick as it was. */
const TRIES = 3;

/**
 * Measures with `run`, and again what was measured while the machine was slower than it mostly is:
 * when the calibration kernel took longer than usual by more than `limit`, 0.1 for a tenth. The
 * kernel alone decides, never the figure. The last try counts as it is, for `judgeQuiet` to see,
 * and so does what has no times of the kernel.
 */
export function steadily<Job, Measure extends string>(
  run: (job: Job) => Promise<Sampled<Measure>>,
  limit: number,
  onAgain: (slower: number) => void,
): (job: Job) => Promise<Sampled<Measure>> {
  const seen: number[] = [];
  return async (job) => {
    for (let tries = 1; ; tries++) {
      const sampled = await run(job);
      if (sampled.calibration.length === 0) return sampled;
      seen.push(...sampled.calibration);
      const slower = Math.max(...sampled.calibration) / percentile(seen, 0.05) - 1;
      if (slower <= limit || tries === TRIES) return sampled;
      onAgain(slower);
    }
  };
}
