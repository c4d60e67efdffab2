/** How many messages the application takes. */
export class Taking {
  #left: number;
  #wake: () => void = () => {};

  constructor(count: number) {
    this.#left = count;
  }

  /** It takes so many more. */
  allow(count: number): void {
    this.#left += count;
    this.#wake();
  }

  /** Resolves when one more is taken. */
  async ready(): Promise<void> {
    while (this.#left <= 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#left--;
  }
}
