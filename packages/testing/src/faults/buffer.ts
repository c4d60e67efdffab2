import { PieceQueue } from "./piece-queue.ts";
import type { CutKind, Outlet, Stage } from "./stage.ts";

/** Holds until so many bytes are there, or until the end; then all of it goes on in one piece. */
export class BufferStage implements Stage<number | "end"> {
  readonly #next: Outlet;
  readonly #queue = new PieceQueue();
  #size: number | undefined;

  constructor(next: Outlet) {
    this.#next = next;
  }

  get held(): number {
    return this.#queue.bytes;
  }

  set(size: number | "end" | undefined): void {
    this.#size = size === "end" ? Number.POSITIVE_INFINITY : size;
    this.#settle();
  }

  push(bytes: Uint8Array): void {
    if (this.#size === undefined) {
      this.#next.push(bytes);
    } else {
      this.#queue.push(bytes);
      this.#settle();
    }
  }

  /** A message of HTTP ended here: no proxy holds it any longer. */
  flush(): void {
    this.#queue.releaseWhole(this.#next);
  }

  end(how: CutKind): void {
    this.flush();
    this.#next.end(how);
  }

  stop(): void {
    this.#queue.clear();
  }

  #settle(): void {
    if (this.#queue.bytes >= (this.#size ?? 0)) this.flush();
  }
}
