import { PieceQueue } from "./piece-queue.ts";
import type { CutKind, Outlet, Stage } from "./stage.ts";

/** Holds everything, the end included, until it is told not to. */
export class Stall implements Stage<boolean> {
  readonly #next: Outlet;
  readonly #queue = new PieceQueue();
  #isOn = false;

  constructor(next: Outlet) {
    this.#next = next;
  }

  get held(): number {
    return this.#queue.bytes;
  }

  set(isOn: boolean | undefined): void {
    this.#isOn = isOn === true;
    if (!this.#isOn) this.#queue.release(this.#next);
  }

  push(bytes: Uint8Array): void {
    (this.#isOn ? this.#queue : this.#next).push(bytes);
  }

  end(how: CutKind): void {
    (this.#isOn ? this.#queue : this.#next).end(how);
  }

  stop(): void {
    this.#queue.clear();
  }
}
