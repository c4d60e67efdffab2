import { MAX_FRAME } from "../frames/limits.ts";
import type { SessionLimits } from "../frames/tag-values.ts";
import type { Parameters } from "./parameters.ts";
import { DEFAULT_PARAMETERS } from "./parameters.ts";

let last: SessionLimits | undefined;

/** A peer's limits as a session keeps them: most peers have the same, and one object will do for them. */
export function sharedLimits({ maxFrame, credit, streams }: SessionLimits): SessionLimits {
  const most = Math.min(maxFrame, MAX_FRAME);
  const isSame = last?.maxFrame === most && last.credit === credit && last.streams === streams;
  if (last === undefined || !isSame) last = { maxFrame: most, credit, streams };
  return last;
}

/** What a side accepts, as hello and welcome say it. */
export function limitsOf({ maxFrame, credit, streams }: Parameters): SessionLimits {
  return { maxFrame, credit, streams };
}

/** What holds when hello or welcome do not say (spec 7.4). */
export const DEFAULT_LIMITS: SessionLimits = limitsOf(DEFAULT_PARAMETERS);
