/** What is undone when the tests of a file, or one of them, are over. */
export class Place {
  readonly #undo: (() => unknown)[] = [];

  /** Has something undone; gives what it was given. */
  until<T>(thing: T, undo: (thing: T) => unknown): T {
    this.#undo.push(() => undo(thing));
    return thing;
  }

  /** Stops what has been started, when all is over. */
  async started<T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> {
    return this.until(await starting, (thing) => thing.stop());
  }

  /** The same of a browser. */
  async browser<T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> {
    return this.until(await starting, (browser) => browser.close());
  }

  /** Undoes everything, the last first. */
  readonly leave = async (): Promise<void> => {
    for (const undo of this.#undo.splice(0).reverse()) await undo();
  };
}
