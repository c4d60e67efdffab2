import { PieceQueue } from "./piece-queue.ts";
import type { CutKind, Outlet, Stage, Surroundings } from "./stage.ts";

/** Sizes in bytes, drawn anew for each piece. */
export interface ChunkRange {
  /** At least 1. */
  readonly least: number;
  /** At least `least`. */
  readonly most: number;
}

/** Splits what passes into small pieces, each sent by itself. */
export class Chunk implements Stage<number | ChunkRange> {
  readonly #next: Outlet;
  readonly #surroundings: Pick<Surroundings, "random" | "turn" | "drained">;
  readonly #queue = new PieceQueue();
  #range: ChunkRange | undefined;
  #isWaiting = false;

  constructor(next: Outlet, surroundings: Pick<Surroundings, "random" | "turn" | "drained">) {
    this.#next = next;
    this.#surroundings = surroundings;
  }

  get held(): number {
    return this.#queue.bytes;
  }

  set(size: number | ChunkRange | undefined): void {
    this.#range = typeof size === "number" ? { least: size, most: size } : size;
    if (size === undefined) this.#queue.release(this.#next);
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
    this.#queue.clear();
  }

  #settle(): void {
    if (this.#range === undefined || this.#queue.bytes === 0) this.#queue.release(this.#next);
    else if (!this.#isWaiting) this.#sendOne(this.#range);
  }

  #sendOne({ least, most }: ChunkRange): void {
    const { random, turn, drained } = this.#surroundings;
    const size = least === most ? least : least + Math.floor(random() * (most - least + 1));
    const piece = this.#queue.takeWhole(size);
    this.#isWaiting = true;
    if (piece !== undefined) this.#next.push(piece);
    turn(() => {
      this.#isWaiting = false;
      this.#settle();
      drained();
    });
  }
}
