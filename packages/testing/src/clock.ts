/** Time as the proxy sees it: what the host has, or a `ManualClock`. */
export interface Clock {
  /** The time in ms. Only differences count. */
  now(): number;
  /** Calls back once, `ms` from now. Gives what `clearTimeout` takes. */
  setTimeout(callback: () => void, ms: number): unknown;
  /** Takes a timer back; one that has fired, or none at all, is no mistake. */
  clearTimeout(timer: unknown): void;
}

/** The host's monotonic clock and its timers. */
export const hostClock: Clock = {
  now: () => performance.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout> | undefined),
};
