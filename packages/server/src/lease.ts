import type { Clock } from "@twobyte/session";
import { WakeTimer } from "@twobyte/session";

/** Nobody waits: that is no reason for a process to stay. */
function unhurried(clock: Clock): Clock {
  return {
    now: () => clock.now(),
    setTimeout(callback, ms) {
      const timer = clock.setTimeout(callback, ms) as { readonly unref?: () => void };
      timer.unref?.();
      return timer;
    },
    clearTimeout: (timer) => clock.clearTimeout(timer),
  };
}

/** How long something may go on that nobody waits for. */
export class Lease {
  readonly #clock: Clock;
  readonly #over: () => void;
  readonly #timer: WakeTimer;
  #until = Number.NEGATIVE_INFINITY;
  #isRunning = false;

  /** `over` is called when the time is up. */
  constructor(clock: Clock, over: () => void) {
    this.#clock = clock;
    this.#over = over;
    this.#timer = new WakeTimer(unhurried(clock), () => this.#due());
  }

  /** Whether it lasts. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Lasts until a time of the clock, unless it lasts longer already. */
  extend(until: number): void {
    this.#isRunning = true;
    this.#until = Math.max(this.#until, until);
    this.#timer.wake(this.#until);
  }

  /** Nobody needs it any more. */
  stop(): void {
    this.#isRunning = false;
    this.#timer.stop();
  }

  #due(): void {
    if (this.#until > this.#clock.now()) {
      this.#timer.wake(this.#until);
      return;
    }
    this.#isRunning = false;
    this.#over();
  }
}
