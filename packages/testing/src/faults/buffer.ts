import { PieceQueue } from "./piece-queue.ts";
import type { CutKind, Outlet, Stage } from "./stage.ts";

/** See `DirectionFaults`. */
export type Buffering = number | "end" | "message";

/** Holds until so many bytes are there, or until the end; then all of it goes on in one piece. */
export class BufferStage implements Stage<Buffering> {
  readonly #next: Outlet;
  readonly #queue = new PieceQueue();
  #setting: Buffering | undefined;
  #isTunnel = false;

  constructor(next: Outlet) {
    this.#next = next;
  }

  get held(): number {
    return this.#queue.bytes;
  }

  set(setting: Buffering | undefined): void {
    this.#setting = setting;
    this.#settle();
  }

  /** No message of HTTP comes any more. */
  upgraded(): void {
    this.#isTunnel = true;
    this.#settle();
  }

  push(bytes: Uint8Array): void {
    if (this.#size === 0) {
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

  get #size(): number {
    if (this.#setting === "message" && this.#isTunnel) return 0;
    return typeof this.#setting === "string" ? Number.POSITIVE_INFINITY : (this.#setting ?? 0);
  }

  #settle(): void {
    if (this.#queue.bytes >= this.#size) this.flush();
  }
}
