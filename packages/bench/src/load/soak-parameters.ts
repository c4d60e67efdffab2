import type { ServerParameters } from "@twobyte/session";
import { DEFAULT_SERVER_PARAMETERS } from "@twobyte/session";

/** What time has to do with. */
const durations = [
  "ackDelayMs",
  "resumeWindowMs",
  "beatMs",
  "retryWindowMs",
  "retryCapMs",
  "stableAfterMs",
  "tierMemoryMs",
  "pollTimeMs",
  "streamAgeMs",
] as const;

/** A process on a busy machine may take so long to answer. */
const PROBE_MS = 500;

/** The spec's durations, `scale` times as short: so much of an hour goes into a minute. */
export function soakParameters(scale: number): Partial<ServerParameters> {
  const short = durations.map((name) => [
    name,
    Math.max(1, Math.round(DEFAULT_SERVER_PARAMETERS[name] / scale)),
  ]);
  return {
    ...Object.fromEntries(short),
    probeDeadlineMs: Math.max(PROBE_MS, DEFAULT_SERVER_PARAMETERS.probeDeadlineMs / scale),
    // All clients come from one address, and its buckets are filled as slowly as ever.
    unauthenticated: 1_000_000,
    attachTokens: DEFAULT_SERVER_PARAMETERS.attachTokens * scale,
    attachRefill: DEFAULT_SERVER_PARAMETERS.attachRefill * scale,
    messageTokens: DEFAULT_SERVER_PARAMETERS.messageTokens * scale,
    messageRefill: DEFAULT_SERVER_PARAMETERS.messageRefill * scale,
  };
}
