import { PieceQueue } from "./piece-queue.ts";
import type { CutKind, Outlet, Stage, Surroundings } from "./stage.ts";

/** A slow line hands on what it carried so often in a second. */
const SLICES = 20;

/** A narrow line: so many bytes a second. */
export class Throttle implements Stage<number> {
  readonly #next: Outlet;
  readonly #surroundings: Pick<Surroundings, "clock" | "drained">;
  readonly #queue = new PieceQueue();
  #rate: number | undefined;
  #timer: unknown;
  /** When the line has carried what it was given before. */
  #freeAt = 0;

  constructor(next: Outlet, surroundings: Pick<Surroundings, "clock" | "drained">) {
    this.#next = next;
    this.#surroundings = surroundings;
  }

  get held(): number {
    return this.#queue.bytes;
  }

  set(rate: number | undefined): void {
    this.#disarm();
    this.#rate = rate;
    this.#freeAt = this.#surroundings.clock.now();
    this.#settle();
  }

  push(bytes: Uint8Array): void {
    this.#queue.push(bytes);
    this.#settle();
  }

  end(how: CutKind): void {
    this.#queue.end(how);
    this.#settle();
  }

  stop(): void {
    this.#disarm();
    this.#queue.clear();
  }

  #disarm(): void {
    this.#surroundings.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #settle(): void {
    if (this.#timer !== undefined) return;
    if (this.#rate === undefined || this.#queue.bytes === 0) this.#queue.release(this.#next);
    else this.#carry(this.#rate);
  }

  #carry(rate: number): void {
    const { clock } = this.#surroundings;
    const slice = Math.min(Math.max(1, Math.floor(rate / SLICES)), this.#queue.bytes);
    const from = Math.max(this.#freeAt, clock.now());
    this.#arriveAt(from + (slice * 1000) / rate, slice);
  }

  #arriveAt(due: number, slice: number): void {
    const { clock, drained } = this.#surroundings;
    this.#timer = clock.setTimeout(() => {
      // Some hosts' timers fire a little early.
      if (clock.now() < due) {
        this.#arriveAt(due, slice);
        return;
      }
      this.#timer = undefined;
      this.#freeAt = due;
      const bytes = this.#queue.takeWhole(slice);
      if (bytes !== undefined) this.#next.push(bytes);
      this.#settle();
      drained();
    }, due - clock.now());
  }
}
