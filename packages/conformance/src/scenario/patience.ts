import { availableParallelism, loadavg } from "node:os";

/** How long a step waits for what has to come, in ms. Nothing that is right takes so long. */
const PATIENCE_MS = 5000;
/** So much longer at most. */
const MOST = 6;

/**
 * The same on a machine where more wants to run than its processors can: there all comes late. Twice as
 * much as they can is what the suite and a subject bring about by themselves.
 *
 * @param load how much wants to run; systems that do not tell say 0
 */
export function patienceMs(
  load: number = loadavg()[0] ?? 0,
  processors: number = availableParallelism(),
): number {
  return Math.round(PATIENCE_MS * Math.min(Math.max(1, load / processors / 2), MOST));
}
