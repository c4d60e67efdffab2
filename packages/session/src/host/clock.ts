/** Time for those who drive an engine: the host's, or one that a test moves by hand. */
export interface Clock {
  /** The time in ms. Only differences count. */
  now(): number;
  /** Calls back once, `ms` from now. Gives what `clearTimeout` takes. */
  setTimeout(callback: () => void, ms: number): unknown;
  /** Takes a timer back; one that has fired, or none at all, is no mistake. */
  clearTimeout(timer: unknown): void;
}

const host = globalThis as unknown as Omit<Clock, "now"> & {
  readonly performance: Pick<Clock, "now">;
};

/** The host's monotonic clock, in whole ms, which take no memory of their own, and its timers. */
export const hostClock: Clock = {
  now: () => Math.floor(host.performance.now()),
  setTimeout: (callback, ms) => host.setTimeout(callback, ms),
  clearTimeout: (timer) => host.clearTimeout(timer),
};
