/** What handlers wait for, until the suite has them go on. */
export class Gates {
  readonly #opened = new Set<string>();
  readonly #waiting = new Map<string, (() => void)[]>();

  /** Resolves when the gate is open; rejects when the call is stopped. */
  wait(name: string, signal: AbortSignal): Promise<void> {
    if (this.#opened.has(name)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(name) ?? [];
      this.#waiting.set(name, [...waiting, resolve]);
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  }

  open(name: string): void {
    this.#opened.add(name);
    for (const resolve of this.#waiting.get(name) ?? []) resolve();
    this.#waiting.delete(name);
  }
}
