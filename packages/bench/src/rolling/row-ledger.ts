/** What became of the items of one row: a stream, or what was published to a key. */
export interface RowFigures {
  readonly items: number;
  /** Items that were passed over. */
  readonly lost: number;
  /** Items that had come before. */
  readonly repeated: number;
  /** Items that came behind a later one, for the first time. */
  readonly reordered: number;
}

/** Keeps account of a row of items, numbered by whoever makes them, outside of what carries them. */
export class RowLedger {
  readonly #missing = new Set<number>();
  #next: number | undefined;
  #items = 0;
  #repeated = 0;
  #reordered = 0;

  /** The row begins with the item `first`; left out, with the one that comes first. */
  constructor(first?: number) {
    this.#next = first;
  }

  /** An item arrived. */
  add(n: number): void {
    this.#items++;
    const next = this.#next ?? n;
    if (n >= next) {
      for (let missing = next; missing < n; missing++) this.#missing.add(missing);
      this.#next = n + 1;
    } else if (this.#missing.delete(n)) {
      this.#reordered++;
    } else {
      this.#repeated++;
    }
  }

  /** It was said that the items in front of the one that comes next are missing, if any are. */
  excuse(): void {
    this.#next = undefined;
  }

  /** The numbers of the items that were passed over. */
  get missing(): readonly number[] {
    return [...this.#missing];
  }

  /** The row has ended as it should, in front of the item `end`. */
  close(end: number): void {
    for (let missing = this.#next ?? end; missing < end; missing++) this.#missing.add(missing);
  }

  /** How it stands. */
  get figures(): RowFigures {
    return {
      items: this.#items,
      lost: this.#missing.size,
      repeated: this.#repeated,
      reordered: this.#reordered,
    };
  }
}
