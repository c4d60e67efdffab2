import type { Clock } from "./clock.ts";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/**
 * A clock that stands still until a test moves it. Timers fire inside `advance`, in the order of
 * their times, and those of one time in the order in which they were set. Callbacks run
 * synchronously: what they leave to promises runs when the test next awaits.
 */
export class ManualClock implements Clock {
  #now: number;
  /** In the order in which they were set. */
  readonly #timers = new Set<Timer>();

  /** A clock that shows `start`, in ms. */
  constructor(start = 0) {
    this.#now = start;
  }

  /** The time in ms. */
  now(): number {
    return this.#now;
  }

  /** How many timers wait. */
  get pending(): number {
    return this.#timers.size;
  }

  /** When the next timer is due; `undefined` if none waits. */
  get next(): number | undefined {
    return this.#first()?.at;
  }

  /** Calls back once, when the clock has been moved by `ms`; less than 0 counts as 0. */
  setTimeout(callback: () => void, ms: number): unknown {
    const timer: Timer = { at: this.#now + Math.max(0, ms), callback };
    this.#timers.add(timer);
    return timer;
  }

  /** Takes a timer back; one that has fired, or none at all, is no mistake. */
  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as Timer);
  }

  /**
   * Moves the clock by `ms` and fires what is due on the way, timers set by timers included; each
   * sees the time that it was set for. Throws a `RangeError` for less than 0, and what a callback
   * throws: the clock then stands at that callback's time.
   */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`a clock cannot be moved by ${ms} ms: give 0 or more`);
    const until = this.#now + ms;
    for (let timer = this.#first(); timer && timer.at <= until; timer = this.#first()) {
      this.#timers.delete(timer);
      this.#now = timer.at;
      timer.callback();
    }
    this.#now = until;
  }

  /**
   * Moves the clock by `ms` as `advance` does, and after each time lets promises and I/O of this
   * process come to what they were set off to, before the clock goes on. With it a test can let
   * minutes pass for a client and a server.
   */
  async pass(ms: number): Promise<void> {
    if (!(ms >= 0)) throw new RangeError(`a clock cannot be moved by ${ms} ms: give 0 or more`);
    const until = this.#now + ms;
    await settle();
    while ((this.next ?? Number.POSITIVE_INFINITY) <= until) {
      this.advance((this.next ?? until) - this.#now);
      await settle();
    }
    this.advance(until - this.#now);
  }

  #first(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) {
      if (first === undefined || timer.at < first.at) first = timer;
    }
    return first;
  }
}

/** Turns of the event loop that a message takes to an answer and back are fewer. */
const TURNS = 10;

async function settle(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    await new Promise<void>((resolve) => void setImmediate(resolve));
  }
}
