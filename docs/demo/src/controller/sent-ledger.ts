import type { LedgerItem } from "../shared/control.ts";

/** How many items of a stream are kept, and how many streams. */
const KEPT_ITEMS = 100_000;
const KEPT_STREAMS = 1000;

/** What the servers' program handed to the library, whichever process it ran in. */
export class SentLedger {
  readonly #streams = new Map<string, LedgerItem[]>();

  /** An item is about to be sent. */
  sent(stream: string, item: LedgerItem): void {
    // A call that begins again, in a server that has never heard of it, is another one.
    const items = item[0] === 0 ? [] : (this.#streams.get(stream) ?? []);
    items.push(item);
    if (items.length > KEPT_ITEMS) items.splice(0, KEPT_ITEMS / 2);
    this.#streams.set(stream, items);
    if (this.#streams.size <= KEPT_STREAMS) return;
    for (const oldest of this.#streams.keys()) {
      if (oldest === stream) continue;
      this.#streams.delete(oldest);
      return;
    }
  }

  /** Those of a stream from an index on, in the order in which they were sent. */
  of(stream: string, from: number): LedgerItem[] {
    return (this.#streams.get(stream) ?? []).filter(([index]) => index >= from);
  }
}
