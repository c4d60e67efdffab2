import type { World } from "./world.ts";

/** A peer's own clock, which is off and runs at another pace than the world's. */
export class SimClock {
  readonly #world: World;
  readonly #offset: number;
  readonly #pace: number;

  /** `most`: how much faster or slower it runs, as a part of one. */
  constructor(world: World, most: number) {
    this.#world = world;
    this.#offset = world.random.below(1e6);
    this.#pace = 1 - most + world.random.next() * 2 * most;
  }

  get now(): number {
    return this.#offset + this.#world.now * this.#pace;
  }

  /** The world's time, in whole ms, when this clock shows `now`. */
  worldTime(now: number): number {
    return Math.ceil((now - this.#offset) / this.#pace);
  }
}
