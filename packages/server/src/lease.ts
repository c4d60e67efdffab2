/** Longer timers than this fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** How long something may go on that nobody waits for. */
export class Lease {
  readonly #over: () => void;
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `over` is called when the time is up. */
  constructor(over: () => void) {
    this.#over = over;
  }

  /** Whether it lasts. */
  get isRunning(): boolean {
    return this.#timer !== undefined;
  }

  /** Lasts for so many ms from now, unless it lasts longer already. */
  extend(ms: number): void {
    this.#until = Math.max(this.#until, Date.now() + ms);
    this.#wait();
  }

  /** Nobody needs it any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const left = this.#until - Date.now();
    this.#timer = setTimeout(
      () => {
        if (this.#until > Date.now()) this.#wait();
        else {
          this.stop();
          this.#over();
        }
      },
      Math.min(Math.max(0, left), MAX_TIMER),
    );
  }
}
