import { drip } from "./drip.ts";

/** A way on which messages drip: what is said meanwhile, of itself too, waits for the last byte. */
export class Dripping {
  #last: Promise<void> | undefined;

  /** See `drip`. */
  start(bytes: Uint8Array, write: (byte: Uint8Array) => void, isOver: () => boolean): void {
    this.behind(() => {
      const last = drip(bytes, write, isOver).then(() => {
        if (this.#last === last) this.#last = undefined;
      });
      this.#last = last;
    });
  }

  /** Writes something else, now or behind what drips. */
  behind(write: () => void): void {
    if (this.#last === undefined) write();
    else void this.#last.then(() => this.behind(write));
  }
}
