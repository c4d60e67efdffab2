import { slowness } from "../control/slowness.ts";

/** How long a step waits for what has to come, in ms. Nothing that is right takes so long. */
const PATIENCE_MS = 5000;

/** The same on this machine as it is now. */
export function patienceMs(): number {
  return Math.round(PATIENCE_MS * slowness());
}
