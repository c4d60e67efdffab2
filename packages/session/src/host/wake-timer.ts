import type { Clock } from "./clock.ts";

/** Hosts fire timers that are longer than so many ms at once. */
export const MAX_TIMER: number = 2 ** 31 - 1;

/** One timer, for the earliest of the times that it is given. */
export class WakeTimer {
  readonly #clock: Clock;
  readonly #callback: () => void;
  #timer: unknown;
  #at: number = Number.POSITIVE_INFINITY;

  constructor(clock: Clock, callback: () => void) {
    this.#clock = clock;
    this.#callback = callback;
  }

  /** Calls back at `at`, in ms of the clock, or earlier. */
  wake(at: number): void {
    if (at >= this.#at) return;
    this.#clock.clearTimeout(this.#timer);
    this.#at = at;
    const delay = Math.min(Math.max(0, Math.ceil(at - this.#clock.now())), MAX_TIMER);
    this.#timer = this.#clock.setTimeout(() => {
      this.#at = Number.POSITIVE_INFINITY;
      this.#callback();
    }, delay);
  }

  /** Does not call back until it is given another time. */
  stop(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#at = Number.POSITIVE_INFINITY;
  }
}
