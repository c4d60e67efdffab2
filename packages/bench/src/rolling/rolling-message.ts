import type { DrainResult } from "@twobyte/server";
import type { RowFigures } from "./row-ledger.ts";

/** What a server process is to do. */
export interface ServerJob {
  readonly name: string;
  readonly port: number;
  /** Where the servers meet. */
  readonly directory: string;
  /** Clients that a drain asks to leave in a second. */
  readonly rate: number;
  /** Ms in which the proxy learns that it is not ready. */
  readonly settleMs: number;
  readonly deadlineMs: number;
  /** Ms between two items of a stream. */
  readonly everyMs: number;
}

/** What a server process tells. */
export type ServerMessage =
  | { readonly kind: "listens" }
  /** Sessions that began or arrived here, with the times in ms since the epoch. */
  | {
      readonly kind: "came";
      readonly began: readonly number[];
      readonly arrived: readonly number[];
    }
  | { readonly kind: "drained"; readonly result: DrainResult }
  | { readonly kind: "error"; readonly text: string };

/** What a process of clients is to do. */
export interface ClientsJob {
  readonly url: string;
  readonly clients: number;
  /** Number of the first client of this process among all. */
  readonly first: number;
  /** Clients that join in a second. */
  readonly joinRate: number;
  /** Items of each stream; behind one the client opens another. */
  readonly items: number;
  /** Keys of the topic, over which the clients are spread; 0 for no topic. */
  readonly keys: number;
}

/** What the parent tells a process of clients: pauses are measured anew, or no more streams begin. */
export type ClientsOrder = "measure" | "finish";

/** What a process of clients tells. */
export type ClientsMessage =
  | { readonly kind: "joined" }
  | { readonly kind: "result"; readonly result: ClientsResult };

/** An item that was published: its key and its number, as in `3:17`. */
export type Publication = `${number}:${number}`;

/** What became of the clients of one process. */
export interface ClientsResult {
  readonly streams: RowFigures;
  /** Streams that ended as they should. */
  readonly whole: number;
  /** Streams that ended with a typed verdict, by what it said. */
  readonly verdicts: Readonly<Record<string, number>>;
  /** Streams that ended too early without a word, or that did not end. */
  readonly silent: number;
  readonly topics: RowFigures;
  /** What subscribers missed of a topic without a gap: once for each of them. */
  readonly topicMissing: readonly Publication[];
  /** Publications whose publishers were told that the server may not have them. */
  readonly doubted: readonly Publication[];
  /** Gaps of subscriptions that were told. */
  readonly topicGaps: number;
  /** Subscriptions that had heard nothing for 5 s when the end was ordered. */
  readonly topicsMute: number;
  /** Whatever else a client was told that is no good news, by what it said. */
  readonly errors: Readonly<Record<string, number>>;
  /** Clients whose session is live at the end. */
  readonly live: number;
  /** The longest time between two items, for each client, in ms. */
  readonly longest: readonly number[];
}
