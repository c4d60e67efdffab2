/** What is published, for whoever listens: the least that a program needs between its subscribers. */
export class Broadcast<T> {
  readonly #listeners = new Set<(value: T) => void>();

  /** How many listen. */
  get size(): number {
    return this.#listeners.size;
  }

  /** Tells all of them. */
  publish(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }

  /** Has somebody listen. Returns what stops that. */
  listen(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** All that is published from now on. */
  async *values(): AsyncGenerator<T, void> {
    const waiting: T[] = [];
    let wake = (): void => {};
    const stop = this.listen((value) => {
      waiting.push(value);
      wake();
    });
    try {
      while (true) {
        for (let value = waiting.shift(); value !== undefined; value = waiting.shift()) yield value;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    } finally {
      stop();
    }
  }
}
