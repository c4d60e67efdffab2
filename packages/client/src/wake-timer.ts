/** Longer timers than this fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** One timer, for the earliest of the times that it is given. */
export class WakeTimer {
  readonly #callback: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #at: number = Number.POSITIVE_INFINITY;

  constructor(callback: () => void) {
    this.#callback = callback;
  }

  /** Calls back at `at`, in ms of `performance.now`, or earlier. */
  wake(at: number): void {
    if (at >= this.#at) return;
    clearTimeout(this.#timer);
    this.#at = at;
    const delay = Math.min(Math.max(0, Math.ceil(at - performance.now())), MAX_TIMER);
    this.#timer = setTimeout(() => {
      this.#at = Number.POSITIVE_INFINITY;
      this.#callback();
    }, delay);
  }

  /** Does not call back until it is given another time. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#at = Number.POSITIVE_INFINITY;
  }
}
