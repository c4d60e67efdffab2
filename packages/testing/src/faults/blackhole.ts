import { PieceQueue } from "./piece-queue.ts";
import type { CutKind, Outlet, Stage } from "./stage.ts";

/**
 * How a direction goes dead: what arrives is read and dropped, or it is not read at all, so that the
 * sender's own buffers fill.
 */
export type Blackhole = "drop" | "unread";

/**
 * A connection that is half open: nothing gets through, and no end does. The owner stops reading
 * while the setting is `unread`.
 */
export class BlackholeStage implements Stage<Blackhole> {
  readonly #next: Outlet;
  /** What was on its way when reading stopped, and the end, which is never lost for good. */
  readonly #queue = new PieceQueue();
  #mode: Blackhole | undefined;

  constructor(next: Outlet) {
    this.#next = next;
  }

  get held(): number {
    return this.#queue.bytes;
  }

  set(mode: Blackhole | undefined): void {
    this.#mode = mode;
    if (mode === undefined) this.#queue.release(this.#next);
  }

  push(bytes: Uint8Array): void {
    if (this.#mode === undefined) this.#next.push(bytes);
    else if (this.#mode === "unread") this.#queue.push(bytes);
  }

  end(how: CutKind): void {
    (this.#mode === undefined ? this.#next : this.#queue).end(how);
  }

  stop(): void {
    this.#queue.clear();
  }
}
