import type { Playing } from "./playing.ts";

/** From here on a playing waits long: others could be played meanwhile. */
const LONG_MS = 500;

/** How long a playing waits, if that is long; 0 for all others. */
export function longWaitOf({ waitsMs = 0 }: Playing): number {
  return waitsMs >= LONG_MS ? waitsMs : 0;
}

/**
 * The playings of a run that have not begun yet. Those that wait long stand apart, the longest first:
 * among the others they would hold all places, and nobody worked.
 */
export class LineUp {
  /** Both from the last to the first. */
  readonly #waiting: Playing[];
  readonly #others: Playing[];

  constructor(playings: readonly Playing[]) {
    this.#others = playings.filter((one) => longWaitOf(one) === 0).reverse();
    this.#waiting = playings
      .filter((one) => longWaitOf(one) > 0)
      .sort((one, other) => longWaitOf(one) - longWaitOf(other));
  }

  get isEmpty(): boolean {
    return this.#waiting.length + this.#others.length === 0;
  }

  /** The next in order; one that waits long when there is nothing else. */
  next(): Playing | undefined {
    return this.#others.pop() ?? this.nextLong();
  }

  /** The next that waits long. */
  nextLong(): Playing | undefined {
    return this.#waiting.pop();
  }
}
