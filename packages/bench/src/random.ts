/** A seeded source of numbers: the same seed gives the same workload on every machine. */
export class Random {
  #state: number;

  /** `seed` is any unsigned 32-bit integer. */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** The next 32 bits, unsigned (a Weyl sequence with a multiplying mixer, as mulberry32). */
  u32(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A double in [0, 1) with 53 random bits. */
  unit(): number {
    const high = this.u32() >>> 5;
    return (high * 0x4000000 + (this.u32() >>> 6)) / 0x20000000000000;
  }

  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  /** A double in [low, high). */
  float(low: number, high: number): number {
    return low + this.unit() * (high - low);
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error("pick: nothing to pick from");
    return item;
  }

  /** `make` called a number of times. */
  times<T>(count: number, make: (index: number) => T): T[] {
    const made: T[] = [];
    for (let index = 0; index < count; index++) made.push(make(index));
    return made;
  }

  /** Lower-case hex digits. */
  hex(digits: number): string {
    let text = "";
    while (text.length < digits) text += this.u32().toString(16).padStart(8, "0");
    return text.slice(0, digits);
  }

  /** A version 4 UUID in lower case. */
  uuid(): string {
    const bits = this.hex(30);
    const variant = this.pick(["8", "9", "a", "b"]);
    return [
      bits.slice(0, 8),
      bits.slice(8, 12),
      `4${bits.slice(12, 15)}`,
      `${variant}${bits.slice(15, 18)}`,
      bits.slice(18, 30),
    ].join("-");
  }

  /** ASCII letters in lower case, between `low` and `high` of them. */
  letters(low: number, high: number): string {
    const length = this.int(low, high);
    let text = "";
    for (let index = 0; index < length; index++) text += String.fromCharCode(this.int(97, 122));
    return text;
  }
}
