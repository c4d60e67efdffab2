import type { Parameters } from "./parameters.ts";
import { DEFAULT_PARAMETERS, parametersFrom } from "./parameters.ts";

/**
 * Bounds that servers alone keep, with the spec's defaults (spec 14.7). A bucket holds so many
 * `…Tokens` when it is full, and gets so many `…Refill` in a second.
 */
export interface ServerParameters extends Parameters {
  /** A client is asked for new credentials so many ms before its present ones expire. 30,000. */
  readonly authLeadMs: number;
  /**
   * How old an attached WebSocket becomes before its client is asked to open another, in ms; 0 for
   * as old as it gets. 0.
   */
  readonly connectionAgeMs: number;
  /** Connections of one address that are not authenticated. 256. */
  readonly unauthenticated: number;
  /** Authentications that run at once. 256. */
  readonly authentications: number;
  /** Of the bucket of each address that all its messages take one from. 1,000,000. */
  readonly messageTokens: number;
  /** The same, in a second. 100,000. */
  readonly messageRefill: number;
  /** Of the bucket of each address for methods with a rate. 10,000. */
  readonly addressTokens: number;
  /** The same, in a second. 1,000. */
  readonly addressRefill: number;
  /** Of the bucket of each principal for methods with a rate. 1,000. */
  readonly principalTokens: number;
  /** The same, in a second. 100. */
  readonly principalRefill: number;
  /** Of the bucket of each session for methods with a rate. 1,000. */
  readonly connectionTokens: number;
  /** The same, in a second. 100. */
  readonly connectionRefill: number;
  /** Of the bucket of each session that frames take their costs from. 200,000. */
  readonly frameTokens: number;
  /** The same, in a second. 50,000. */
  readonly frameRefill: number;
  /** Of the bucket of each session that attaching takes one from. 120. */
  readonly attachTokens: number;
  /** The same, in a second. 2. */
  readonly attachRefill: number;
  /** Of the bucket of each principal that replays take their bytes from. 67,108,864. */
  readonly replayTokens: number;
  /** The same, in a second. 1,048,576. */
  readonly replayRefill: number;
  /** How long a session that is offered to another node waits for it, in ms. 2,000. */
  readonly handoverDeadlineMs: number;
  /** Buckets of each kind that are kept: full ones are forgotten first, then the oldest. 65,536. */
  readonly buckets: number;
}

/** The spec's values. */
export const DEFAULT_SERVER_PARAMETERS: ServerParameters = {
  ...DEFAULT_PARAMETERS,
  ackDelayMs: 1000,
  authLeadMs: 30_000,
  connectionAgeMs: 0,
  unauthenticated: 256,
  authentications: 256,
  messageTokens: 1_000_000,
  messageRefill: 100_000,
  addressTokens: 10_000,
  addressRefill: 1000,
  principalTokens: 1000,
  principalRefill: 100,
  connectionTokens: 1000,
  connectionRefill: 100,
  frameTokens: 200_000,
  frameRefill: 50_000,
  attachTokens: 120,
  attachRefill: 2,
  replayTokens: 67_108_864,
  replayRefill: 1_048_576,
  handoverDeadlineMs: 2000,
  buckets: 65_536,
};

/** The spec's values with some of one's own. Throws a `RangeError` for one that cannot be. */
export function serverParametersFrom(own: Partial<ServerParameters> | undefined): ServerParameters {
  const parameters = { ...DEFAULT_SERVER_PARAMETERS, ...own };
  parametersFrom(parameters);
  return parameters;
}
