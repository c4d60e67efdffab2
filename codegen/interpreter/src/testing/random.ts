/**
 * Numbers that look random and are the same for the same seed, on every machine: the sfc32
 * generator, run warm.
 */
export class Random {
  #a: number;
  #b: number;
  #c = 0x9e3779b9;
  #counter = 1;

  /** Equal seeds, whole numbers from 0, give equal numbers. */
  constructor(seed: number) {
    this.#a = seed | 0;
    this.#b = Math.floor(seed / 2 ** 32) | 0;
    for (let turn = 0; turn < 12; turn += 1) this.u32();
  }

  /** 0 to 2^32 − 1. */
  u32(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return sum >>> 0;
  }

  /** An integer from `min` to `max`, both included, at most 2^32 apart. */
  int(min: number, max: number): number {
    return min + (this.u32() % (max - min + 1));
  }

  /** True once in `odds` times. */
  once(odds: number): boolean {
    return this.u32() % odds === 0;
  }

  /** One of the items; throws for none. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined && items.length === 0) throw new Error("Nothing to pick from.");
    return item as T;
  }

  /** The items in another order. */
  shuffled<T>(items: readonly T[]): T[] {
    const keyed = items.map((item) => ({ item, key: this.u32() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  }

  /** A bigint from `min` to `max`, both included; half of them near zero or the ends. */
  bigint(min: bigint, max: bigint): bigint {
    const size = max - min + 1n;
    const near = BigInt(this.int(0, 3));
    const clamp = (value: bigint): bigint => (value < min ? min : value > max ? max : value);
    switch (this.int(0, 7)) {
      case 0:
        return clamp(min + near);
      case 1:
        return clamp(max - near);
      case 2:
        return clamp(near);
      case 3:
        return clamp(-near);
      case 4:
        return clamp(BigInt(this.int(-300, 300)));
      case 5:
        return clamp(2n ** BigInt(this.int(0, 64)) - near);
      default: {
        const wide = (BigInt(this.u32()) << 64n) | (BigInt(this.u32()) << 32n) | BigInt(this.u32());
        return min + (wide % size);
      }
    }
  }
}
