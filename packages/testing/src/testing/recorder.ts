import type { CutKind, Outlet, Surroundings } from "../faults/stage.ts";
import { ManualClock } from "../manual-clock.ts";

/** Text as bytes. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes as text. */
export function text(piece: Uint8Array): string {
  return new TextDecoder().decode(piece);
}

/** The end of a pipeline: notes each piece as text, and each end or cut in angle brackets. */
export class Recorder implements Outlet, Surroundings {
  readonly clock: ManualClock = new ManualClock(1000);
  readonly seen: string[] = [];
  /** What `random` gives, one after the other; 0 when all are used up. */
  readonly draws: number[] = [];
  drains = 0;
  readonly #turns: (() => void)[] = [];

  push(piece: Uint8Array): void {
    this.seen.push(text(piece));
  }

  end(how: CutKind): void {
    this.seen.push(`<${how}>`);
  }

  readonly cut = (how: CutKind): void => {
    this.seen.push(`<cut ${how}>`);
  };

  readonly random = (): number => this.draws.shift() ?? 0;

  readonly drained = (): void => {
    this.drains++;
  };

  readonly turn = (callback: () => void): void => void this.#turns.push(callback);

  /** Lets everything that was sent arrive. */
  nextTurn(): void {
    for (const callback of this.#turns.splice(0)) callback();
  }
}
