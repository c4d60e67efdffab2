/** Random numbers that a seed repeats; for runs too long for shrinking to matter. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A number from 0 to 2^32 − 1. */
  bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** An integer from 0 to `count` − 1. */
  below(count: number): number {
    return Math.floor((this.bits() / 2 ** 32) * count);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** Up to `most` items. */
  list<T>(most: number, item: () => T): T[] {
    return Array.from({ length: this.below(most + 1) }, item);
  }

  /** An integer of up to 53 bits with a sign, small ones as likely as large ones. */
  integer(): number {
    const size = Math.floor((this.bits() * 2 ** 21 + (this.bits() >>> 11)) / 2 ** this.below(53));
    return (this.bits() & 1) === 0 ? size : -size - 1;
  }

  /** A string of a few characters of all widths. */
  text(): string {
    const pieces = [
      "a",
      "Z",
      "0",
      "\\",
      "\n",
      "\x1f",
      "\0",
      "é",
      "漢",
      "😀",
      "\ufeff",
      "sixteen or more",
    ];
    return this.list(5, () => this.pick(pieces)).join("");
  }

  bytes(most: number): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.list(most, () => this.bits() & 255));
  }
}

/** The last scalar value, by its count, that takes one to four bytes of UTF-8. */
export const SCALARS: readonly number[] = [0x7f, 0x7ff, 0xf7ff, 0x10f7ff];

/** The scalar value that is counted `index`, surrogates passed over, as a string. */
export function scalarValue(index: number): string {
  return String.fromCodePoint(index < 0xd800 ? index : index + 0x800);
}
