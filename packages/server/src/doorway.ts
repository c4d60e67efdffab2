import { addressKey } from "./address-key.ts";

/** Counts the connections of each address that are not authenticated (R-SEC-2). */
export class Doorway {
  readonly #most: number;
  readonly #waiting = new Map<string, number>();

  /** `most`: see `unauthenticated` in the spec. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * A connection comes: gives what is to be called when it is authenticated or gone, or undefined
   * when there is no room for it. Without an address there always is.
   */
  enter(address: string | undefined): (() => void) | undefined {
    if (address === undefined) return () => {};
    const key = addressKey(address);
    const waiting = this.#waiting.get(key) ?? 0;
    //@fault door-wide-open suite R-SEC-2
    if (waiting >= this.#most) return undefined;
    this.#waiting.set(key, waiting + 1);
    let isIn = true;
    return () => {
      if (isIn) this.#leave(key);
      isIn = false;
    };
  }

  #leave(key: string): void {
    const left = (this.#waiting.get(key) ?? 1) - 1;
    if (left > 0) this.#waiting.set(key, left);
    else this.#waiting.delete(key);
  }
}
