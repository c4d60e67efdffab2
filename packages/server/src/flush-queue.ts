/** What gathers while something runs, and leaves behind it. */
export interface Flushable {
  flush(): void;
}

const queues = new WeakMap<object, FlushQueue>();

/** Flushes at the end of a turn: all that wait for it in one go, however many they are. */
export class FlushQueue {
  readonly #soon: (callback: () => void) => void;
  #waiting: Flushable[] = [];

  /** `soon` runs a callback when the turn is over. */
  constructor(soon: (callback: () => void) => void) {
    this.#soon = soon;
  }

  /** The one for all that share a function. */
  static of(soon: (callback: () => void) => void): FlushQueue {
    let queue = queues.get(soon);
    if (queue === undefined) {
      queue = new FlushQueue(soon);
      queues.set(soon, queue);
    }
    return queue;
  }

  /** Has `one` flushed at the end of this turn. */
  add(one: Flushable): void {
    if (this.#waiting.push(one) === 1) this.#soon(this.#flush);
  }

  readonly #flush = (): void => {
    const all = this.#waiting;
    this.#waiting = [];
    let done = 0;
    try {
      for (const one of all) {
        done++;
        one.flush();
      }
    } finally {
      // What one of them throws is not the others' affair.
      for (; done < all.length; done++) this.add(all[done] as Flushable);
    }
  };
}
