/** What is measured beside others. */
export type LoadScenario =
  | "fanout-1000"
  | "fanout-5000"
  | "sse-1000"
  | "sse-5000"
  | "memory"
  | "storm";

/** What is compared. */
export type LoadMeasure =
  /** Messages that arrive in a second, as fast as server and clients go. */
  | "perSecond"
  /** The server's processor time of each, in µs. */
  | "serverCpu"
  /** From when a message was due until a client had it, in ms, at a given pace. */
  | "p50"
  | "p99"
  /** The same until the last client had it: the median of the publications. */
  | "last"
  /** Bytes of the server's heap, and of its memory, for each connection. */
  | "heap"
  | "rss"
  /** From when the server listens again until half of the clients are back, in ms; and all. */
  | "half"
  | "all"
  /** Sockets accepted in the busiest tenth of a second, by a second. */
  | "peak";

/** How long is measured. */
export interface LoadTiming {
  /** Before anything counts, in ms. */
  readonly warmupMs: number;
  /** What counts, in ms. */
  readonly measureMs: number;
}

/** One subject in one scenario. */
export interface LoadJob {
  readonly scenario: LoadScenario;
  readonly subject: string;
  readonly connections: number;
  readonly timing: LoadTiming;
}
