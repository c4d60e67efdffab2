import type { HelloFrame } from "../frames/hello-frame.ts";
import type { Parameters } from "./parameters.ts";

/** The shortest interval that a client can ask for, in ms. */
const MIN_BEAT = 1000;

/** Between two pings, in ms: what the server wants, or less if the client asks for it (R-LIVE-9). */
export function beatOf({ beatMs }: Parameters, { maxBeat }: HelloFrame): number {
  //@fault max-beat-unread suite R-LIVE-9 return beatMs;
  return Math.max(Math.min(beatMs, maxBeat ?? beatMs), Math.min(beatMs, MIN_BEAT));
}
