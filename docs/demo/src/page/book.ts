import { tally } from "../../../examples/tally.ts";
import type { LedgerItem, SentItems } from "../shared/control.ts";
import type { StreamCounts } from "../shared/stream-ledger.ts";
import { StreamLedger } from "../shared/stream-ledger.ts";
import { bytesOf } from "./meter.ts";

/** All that the page's own ledgers know. */
export interface Totals extends StreamCounts {
  /** So many items are what the server's program sent, as its ledger says. */
  readonly checked: number;
  /** So many are not, or are in another order there. */
  readonly disagreed: number;
  /** Longest time between two arrivals, in ms. */
  readonly longestPause: number;
  /** What the items would take as JSON, in bytes. */
  readonly json: number;
}

/** The page's ledgers: one a stream, kept beside the library and not by it. */
export class Book {
  readonly streams = new Map<string, StreamLedger>();
  #checked = 0;
  #disagreed = 0;
  #json = 0;
  #longestPause = 0;
  #last: number | undefined;
  /** By stream, how many of its items were compared with the server's. */
  readonly #compared = new Map<string, number>();

  /** The ledger of a stream; see `StreamLedger` for `first`. */
  open(stream: string, first?: number): StreamLedger {
    const ledger = new StreamLedger(first);
    this.streams.set(stream, ledger);
    return ledger;
  }

  /** An item arrived: `value` is all of it. */
  arrived(value: object): void {
    this.#json += bytesOf(JSON.stringify(value));
    const now = performance.now();
    if (this.#last !== undefined) {
      this.#longestPause = Math.max(this.#longestPause, now - this.#last);
    }
    this.#last = now;
  }

  /** The time up to now is no pause: nobody could look. */
  overlook(): void {
    this.#last = undefined;
  }

  /** Compares what arrived since the last time with what the server's program sent. */
  async compare(stream: string): Promise<void> {
    const items = this.streams.get(stream)?.items ?? [];
    const begin = this.#compared.get(stream) ?? 0;
    const arrived = items.slice(begin);
    const [first, last] = [arrived[0], arrived.at(-1)];
    if (first === undefined || last === undefined) return;
    this.#compared.set(stream, items.length);
    const response = await fetch(`/api/ledger/${stream}?from=${first[0]}`);
    const { items: sent } = (await response.json()) as SentItems;
    const known = sent.filter(([index]) => index <= last[0]);
    // Those that a gap excuses are lost for this comparison; `StreamLedger` judges them.
    const { duplicated, reordered } = tally(known.map(keyOf), arrived.map(keyOf));
    this.#disagreed += duplicated + reordered;
    this.#checked += arrived.length - duplicated - reordered;
  }

  get totals(): Totals {
    const all = [...this.streams.values()].map(({ counts }) => counts);
    const sum = (name: keyof StreamCounts): number =>
      all.reduce((total, counts) => total + counts[name], 0);
    return {
      arrived: sum("arrived"),
      lost: sum("lost"),
      duplicated: sum("duplicated"),
      reordered: sum("reordered"),
      excused: sum("excused"),
      checked: this.#checked,
      disagreed: this.#disagreed,
      longestPause: this.#longestPause,
      json: this.#json,
    };
  }
}

function keyOf([index, nonce]: LedgerItem): string {
  return `${index}:${nonce}`;
}
