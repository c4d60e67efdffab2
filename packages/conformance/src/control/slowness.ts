import { availableParallelism, loadavg } from "node:os";

/** No machine is taken for slower than so. */
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
 * How many times longer all may take on a machine where more wants to run than its processors can;
 * 1 otherwise. Twice as much as they can is what the suite and a subject bring about by themselves.
 *
 * @param load how much wants to run; systems that do not tell say 0
 */
export function slowness(load: number = loadNow(), processors: number = PROCESSORS): number {
  return Math.min(Math.max(1, load / processors / 2), MOST);
}
