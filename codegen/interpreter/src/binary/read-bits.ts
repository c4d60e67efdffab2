/** A bit field that was read (spec 3.1). */
export class Bits {
  readonly #bytes: Uint8Array;
  readonly #start: number;

  /** `start`: the offset of its first byte in the message. */
  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#start = start;
  }

  /** How many bits its bytes have. */
  get size(): number {
    return this.#bytes.length * 8;
  }

  /** The number of `width` bits from `at`, the lowest first. */
  get(at: number, width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1) {
      const byte = this.#bytes[(at + bit) >> 3] ?? 0;
      if (((byte >> ((at + bit) & 7)) & 1) === 1) value += 2 ** bit;
    }
    return value;
  }

  /** The offset in the message of the byte that holds a bit. */
  offset(at: number): number {
    return this.#start + (at >> 3);
  }
}

/** Where a slot's bits begin in a bit field. */
export interface SlotBits {
  readonly bits: Bits;
  readonly at: number;
}
