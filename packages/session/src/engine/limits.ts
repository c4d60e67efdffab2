import type { SessionLimits } from "../frames/tag-values.ts";
import type { Parameters } from "./parameters.ts";
import { DEFAULT_PARAMETERS } from "./parameters.ts";

/** What a side accepts, as hello and welcome say it. */
export function limitsOf({ maxFrame, credit, streams }: Parameters): SessionLimits {
  return { maxFrame, credit, streams };
}

/** What holds when hello or welcome do not say (spec 7.4). */
export const DEFAULT_LIMITS: SessionLimits = limitsOf(DEFAULT_PARAMETERS);
