import { availableParallelism, loadavg } from "node:os";

/** How long a step waits for what has to come, in ms. Nothing that is right takes so long. */
const PATIENCE_MS = 5000;
/** So much longer at most. */
const MOST = 6;
/** Systems renew what they tell of their load each 5 s; every step asks for it. */
const RENEWED_MS = 1000;
const PROCESSORS = availableParallelism();

let told = { load: 0, at: Number.NEGATIVE_INFINITY };

function loadNow(): number {
  const now = performance.now();
  if (now - told.at > RENEWED_MS) told = { load: loadavg()[0] ?? 0, at: now };
  return told.load;
}

/**
 * The same on a machine where more wants to run than its processors can: there all comes late. Twice as
 * much as they can is what the suite and a subject bring about by themselves.
 *
 * @param load how much wants to run; systems that do not tell say 0
 */
export function patienceMs(load: number = loadNow(), processors: number = PROCESSORS): number {
  return Math.round(PATIENCE_MS * Math.min(Math.max(1, load / processors / 2), MOST));
}
