import { MAX_FRAME, MIN_MAX_FRAME } from "../frames/limits.ts";

/** Every duration and bound that an engine keeps, with the spec's default. */
export interface Parameters {
  /** How many ms a server waits for the hello, and for its own authentication of it. 5,000. */
  readonly helloDeadlineMs: number;
  /** How many ms a client waits for the welcome, from when it begins to connect. 10,000. */
  readonly welcomeDeadlineMs: number;
  /** A counted frame is acknowledged after this many ms at the latest. 5,000; of servers 1,000. */
  readonly ackDelayMs: number;
  /** As many counted frames are acknowledged at once. 64. */
  readonly ackFrames: number;
  /** As many bytes of counted frames are acknowledged at once. 32,768. */
  readonly ackBytes: number;
  /** Longest frame that this side accepts, in bytes; 16,384 to 65,536. 65,536. */
  readonly maxFrame: number;
  /** Payload bytes of each stream that the peer may send before they are consumed. 65,536. */
  readonly credit: number;
  /** Streams that the peer may have open at once. 256. */
  readonly streams: number;
  /** Calls that wait for the welcome, or for the peer to allow one more stream. 1,024. */
  readonly waitingCalls: number;
  /** Bytes that all messages which arrive in parts may hold together. 4,194,304. */
  readonly partBytes: number;
  /** How long a session lives without a connection, in ms. 120,000. */
  readonly resumeWindowMs: number;
  /** Bytes of counted frames that wait for their acknowledgement, in each direction. 262,144. */
  readonly resumeBuffer: number;
  /** Bytes of frames that are kept or wait, in one direction, at which a session ends. 16,777,216. */
  readonly sessionBytes: number;
  /** Bytes of the same of all sessions without a connection, of one server. 268,435,456. */
  readonly detachedBytes: number;
  /** Bytes of the same of all sessions of one principal, at which it begins no more. 67,108,864. */
  readonly principalBytes: number;
  /** Bytes of the same of all sessions of one server, at which nobody does. 1,073,741,824. */
  readonly processBytes: number;
  /** Between two pings of the server, in ms, at most. 25,000. */
  readonly beatMs: number;
  /** A peer without a sign of life for so many ms of a beat's thousand is dead. 1,400. */
  readonly deadAfter: number;
  /** How many ms the answer to a probe may take. 2,000. */
  readonly probeDeadlineMs: number;
  /** From how many ms the first attempt after a loss is drawn. 500. */
  readonly retryWindowMs: number;
  /** The longest such window, in ms. 30,000. */
  readonly retryCapMs: number;
  /** How long idle cuts are remembered, in ms. 3,600,000. */
  readonly idleMemoryMs: number;
  /** A connection that was attached for so many ms counts as one that worked. 30,000. */
  readonly stableAfterMs: number;
  /** Without a welcome for so many ms a client tries the next tier beside the first. 2,500. */
  readonly tierAfterMs: number;
  /** How many ms a tier that failed is left alone at its origin. 300,000. */
  readonly tierMemoryMs: number;
  /** Longest time that a poll is held, in ms; never longer than half a beat. 20,000. */
  readonly pollTimeMs: number;
  /** A poll without an answer for so many ms of a beat's thousand says that it is dead. 900. */
  readonly pollDeadAfter: number;
  /** A client that may not have polls held waits so many ms after an empty one. 1,000. */
  readonly shortPollMs: number;
  /** How old a streamed answer becomes before its client is asked to open another, in ms. 900,000. */
  readonly streamAgeMs: number;
  /** How often a client repeats a request that was not answered. 3. */
  readonly repeats: number;
  /** How often a client repeats a call that the ends of sessions cut off. 5. */
  readonly callRepeats: number;
  /** It waits so many ms before the first repeat, and twice as long before each other. 200. */
  readonly repeatAfterMs: number;
}

/** The spec's values. */
export const DEFAULT_PARAMETERS: Parameters = {
  helloDeadlineMs: 5000,
  welcomeDeadlineMs: 10_000,
  ackDelayMs: 4000,
  ackFrames: 64,
  ackBytes: 32_768,
  maxFrame: MAX_FRAME,
  credit: 65_536,
  streams: 256,
  waitingCalls: 1024,
  partBytes: 4_194_304,
  resumeWindowMs: 120_000,
  resumeBuffer: 262_144,
  sessionBytes: 16_777_216,
  detachedBytes: 268_435_456,
  principalBytes: 67_108_864,
  processBytes: 1_073_741_824,
  beatMs: 25_000,
  deadAfter: 1400,
  probeDeadlineMs: 2000,
  retryWindowMs: 500,
  retryCapMs: 30_000,
  idleMemoryMs: 3_600_000,
  stableAfterMs: 30_000,
  tierAfterMs: 2500,
  tierMemoryMs: 300_000,
  pollTimeMs: 20_000,
  pollDeadAfter: 900,
  shortPollMs: 1000,
  streamAgeMs: 900_000,
  repeats: 3,
  callRepeats: 5,
  repeatAfterMs: 200,
};

/** The spec's values with some of one's own. Throws a `RangeError` for one that cannot be. */
export function parametersFrom(own: Partial<Parameters> | undefined): Parameters {
  const parameters = { ...DEFAULT_PARAMETERS, ...own };
  for (const [name, value] of Object.entries(parameters)) {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new RangeError(`the parameter ${name} must be a whole number from 0, got ${value}`);
    }
  }
  const { maxFrame } = parameters;
  if (maxFrame < MIN_MAX_FRAME || maxFrame > MAX_FRAME) {
    throw new RangeError(`maxFrame must be ${MIN_MAX_FRAME} to ${MAX_FRAME}, got ${maxFrame}`);
  }
  return parameters;
}
