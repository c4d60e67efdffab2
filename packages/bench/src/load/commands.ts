/** Times are of `process.hrtime`, in ms: the processes of one machine share that clock. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** What a server's process is told; it answers each. */
export type ServerCommand =
  /** Gives a `ServerState`. */
  | { readonly do: "state" }
  /** Publishes one after the other for so many ms, never more than `window` ahead of the clients. */
  | { readonly do: "burst"; readonly ms: number; readonly window: number }
  /** Publishes `count` times, when each is due. Gives the index of the first. */
  | {
      readonly do: "pace";
      readonly count: number;
      readonly everyMs: number;
      /** When the first is due. */
      readonly from: number;
    }
  /** Collects garbage, and gives a `MemoryState`. */
  | { readonly do: "memory" }
  /** Gives how many sockets were accepted, each by its time. */
  | { readonly do: "accepted" };

/** What a server says of itself when it begins. */
export interface ServerReady {
  readonly port: number;
  /** Where clients say which publications all of them have. */
  readonly control: number;
  readonly listeningAt: number;
}

/** How many it serves. */
export interface ServerState {
  readonly readers: number;
  readonly connections: number;
}

/** What a burst came to. */
export interface BurstResult {
  readonly publications: number;
  readonly ms: number;
  /** Processor time of the server, in µs. */
  readonly cpu: number;
  /** From each publication until the last client had it; the median, in ms. */
  readonly lastMs: number;
  /** Times of the calibration kernel. */
  readonly calibration: readonly number[];
}

/** Bytes in use. */
export interface MemoryState {
  readonly rss: number;
  /** Of the heap, and of what is outside but belongs to it. */
  readonly heap: number;
}

/** What a process of clients is told; it answers each. */
export type ClientCommand =
  /** Opens so many connections. */
  | { readonly do: "open"; readonly count: number }
  /** Times what arrives from here on by when each was due. */
  | {
      readonly do: "expect";
      readonly everyMs: number;
      readonly from: number;
      readonly count: number;
    }
  /** Gives a `Latencies` of what was expected, when all of it is there. */
  | { readonly do: "latencies" };

/** What a process of clients is started with. */
export interface ClientStart {
  readonly subject: string;
  readonly port: number;
  readonly control: number;
  readonly isIdle: boolean;
}

/** Latencies in µs, as encoded histograms. */
export interface Latencies {
  readonly each: string;
  /** Of the last client that had a publication. */
  readonly last: readonly number[];
}
