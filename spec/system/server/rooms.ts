import { EventEmitter, once } from "node:events";

/** What was sent in each room, outside of the library, and what is still to be. */
export class Rooms {
  readonly #ledgers = new Map<string, string[]>();
  readonly #left = new Map<string, number>();
  readonly #ended = new Set<string>();
  readonly #changes = new EventEmitter();

  readonly #onSend: (room: string, item: string) => void;

  /** `onSend` hears of each item that is written down. */
  constructor(onSend: (room: string, item: string) => void = () => {}) {
    this.#onSend = onSend;
    this.#changes.setMaxListeners(0);
  }

  /** So many more items may be sent in a room. */
  push(room: string, count: number): void {
    this.#left.set(room, (this.#left.get(room) ?? 0) + count);
    this.#changes.emit(room);
  }

  /** No more items will be sent in a room than those that were pushed. */
  end(room: string): void {
    this.#ended.add(room);
    this.#changes.emit(room);
  }

  /** Resolves when an item may be sent: true, or false when none will be. */
  async next(room: string, signal: AbortSignal): Promise<boolean> {
    while (true) {
      const left = this.#left.get(room) ?? 0;
      if (left > 0) {
        this.#left.set(room, left - 1);
        return true;
      }
      if (this.#ended.has(room)) return false;
      await once(this.#changes, room, { signal });
    }
  }

  /** Writes down an item that nobody can guess, and gives it. */
  send(room: string): string {
    const ledger = this.#ledgers.get(room) ?? [];
    const item = `${ledger.length}-${Math.random().toString(36).slice(2)}`;
    this.#ledgers.set(room, [...ledger, item]);
    this.#onSend(room, item);
    return item;
  }

  /** All that was sent in a room, in order. */
  sentIn(room: string): readonly string[] {
    return this.#ledgers.get(room) ?? [];
  }
}
