import { PieceQueue } from "./piece-queue.ts";
import type { CutKind, Outlet, Stage, Surroundings } from "./stage.ts";

/** Gathers what arrives within some ms of the first byte, and hands it on in one piece. */
export class Coalesce implements Stage<number> {
  readonly #next: Outlet;
  readonly #clock: Surroundings["clock"];
  readonly #queue = new PieceQueue();
  #ms: number | undefined;
  #timer: unknown;

  constructor(next: Outlet, { clock }: Pick<Surroundings, "clock">) {
    this.#next = next;
    this.#clock = clock;
  }

  get held(): number {
    return this.#queue.bytes;
  }

  /** Another window holds from the next piece on; none lets go. */
  set(ms: number | undefined): void {
    this.#ms = ms;
    if (ms === undefined) this.#release();
  }

  push(bytes: Uint8Array): void {
    if (this.#ms === undefined) {
      this.#next.push(bytes);
      return;
    }
    this.#queue.push(bytes);
    this.#timer ??= this.#clock.setTimeout(() => this.#release(), this.#ms);
  }

  end(how: CutKind): void {
    this.#release();
    this.#next.end(how);
  }

  stop(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#queue.clear();
  }

  #release(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#queue.releaseWhole(this.#next);
  }
}
