import { availableParallelism, loadavg } from "node:os";

/** No machine is taken for slower than so. */
const MOST = 6;

/**
 * How many times longer all may take on a machine where more wants to run than its processors can;
 * 1 otherwise. Twice as much as they can is what the suite and a subject bring about by themselves.
 *
 * @param load how much wants to run; systems that do not tell say 0
 */
export function slowness(
  load: number = loadavg()[0] ?? 0,
  processors: number = availableParallelism(),
): number {
  return Math.min(Math.max(1, load / processors / 2), MOST);
}
