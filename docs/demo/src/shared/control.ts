/** What the page and the controller say to each other, as JSON over plain HTTP. */

/** A server process as the page shows it. */
export interface ServerState {
  /** 1 for the first, then 2, … */
  readonly number: number;
  readonly state: "starting" | "serving" | "retiring";
}

/** Where everything stands: `GET /api/state`, and the answer to each order. */
export interface ControlState {
  /** Where clients connect: the chaos proxy, in front of the server that serves now. */
  readonly liveUrl: string;
  readonly servers: readonly ServerState[];
  readonly isWebSocketBlocked: boolean;
  readonly areStreamsBuffered: boolean;
  /** Index of the last reading that was made. */
  readonly lastReading: number;
}

/** What the page can have done: `POST /api/orders/NAME`. */
export const orders = ["cut", "block", "buffer", "deploy", "kill"] as const;

/** One of them. `block` and `buffer` are switched on and, the next time, off. */
export type Order = (typeof orders)[number];

/** An item of a stream as ledgers know it: its index, and what the server's program drew for it. */
export type LedgerItem = readonly [index: number, nonce: number];

/** What was sent of a stream from an index on: `GET /api/ledger/STREAM?from=INDEX`. */
export interface SentItems {
  readonly items: readonly LedgerItem[];
}

/** The stream of readings; answers have the ids of their questions. */
export const READINGS = "readings";

/** The key of the topic. */
export const BOARD = { name: "shop" } as const;
