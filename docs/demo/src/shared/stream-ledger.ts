import type { LedgerItem } from "./control.ts";

/** What the page knows of a stream, counted from the items alone. */
export interface StreamCounts {
  readonly arrived: number;
  /** Never came, and nothing said so. */
  readonly lost: number;
  /** Came more than once. */
  readonly duplicated: number;
  /** Came behind one that was sent after it. */
  readonly reordered: number;
  /** Never came, and a gap or a verdict said so in their place. */
  readonly excused: number;
}

/**
 * Counts what became of a stream's items. It knows nothing of the library that brings them: items
 * have indexes that the server's program gave them, and all of them are to come once and in order.
 */
export class StreamLedger {
  /** All that arrived, in the order of their arrival. */
  readonly items: LedgerItem[] = [];
  readonly #seen = new Set<number>();
  /** Those that were passed over, and whether something said so. */
  readonly #missing = new Map<number, boolean>();
  #next: number | undefined;
  #isExcused = false;
  #isCut = false;
  #duplicated = 0;
  #reordered = 0;

  /** `first` is the index of the first item; any when it is left out. */
  constructor(first?: number) {
    this.#next = first;
  }

  /** An item arrived. */
  item(index: number, nonce: number): void {
    this.items.push([index, nonce]);
    this.#next ??= index;
    if (this.#seen.has(index)) {
      this.#duplicated++;
      return;
    }
    this.#seen.add(index);
    if (index < this.#next) {
      this.#reordered++;
      this.#missing.delete(index);
      return;
    }
    this.#passTo(index);
    this.#next = index + 1;
    this.#isExcused = false;
  }

  /** Something said, in this place, that items are missing. */
  excuse(): void {
    this.#isExcused = true;
  }

  /** Something said, in this place, that no more comes. */
  cut(): void {
    this.excuse();
    this.#isCut = true;
  }

  /** Whether something said that no more comes. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** The stream is over; `count` is how many items there were. */
  finish(count: number): void {
    this.#passTo(count);
  }

  get counts(): StreamCounts {
    const excused = [...this.#missing.values()].filter((isExcused) => isExcused).length;
    return {
      arrived: this.items.length,
      lost: this.#missing.size - excused,
      duplicated: this.#duplicated,
      reordered: this.#reordered,
      excused,
    };
  }

  #passTo(index: number): void {
    for (let at = this.#next ?? index; at < index; at++) this.#missing.set(at, this.#isExcused);
  }
}
