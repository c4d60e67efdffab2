import type { Deadline } from "./deadlines.ts";
import { Deadlines } from "./deadlines.ts";

/** Something that has to be looked after at a time. */
export interface Due extends Deadline {
  /** Its time has come; it stands on the agenda no more. */
  due(): void;
}

/** The clock of an engine and what is due by it: one timer for all sessions and connections. */
export class Agenda {
  /** In ms of the caller's monotonic clock. */
  now: number;
  readonly #deadlines = new Deadlines<Due>();
  readonly #wantWake: (at: number) => void;
  #wakeAt: number = Number.POSITIVE_INFINITY;

  /** `wantWake` is told when `advance` has to be called, if earlier than it was told before. */
  constructor(now: number, wantWake: (at: number) => void) {
    this.now = now;
    this.#wantWake = wantWake;
  }

  /** Puts `one` on the agenda for `at`, unless it is there for an earlier time. */
  wake(one: Due, at: number): void {
    if (one.heapIndex >= 0 && one.deadlineAt <= at) return;
    this.#deadlines.remove(one);
    one.deadlineAt = at;
    this.#deadlines.add(one);
    this.#tell(at);
  }

  /** Takes `one` off the agenda. */
  cancel(one: Due): void {
    this.#deadlines.remove(one);
  }

  /** Does what is due. */
  advance(now: number): void {
    this.now = now;
    this.#wakeAt = Number.POSITIVE_INFINITY;
    for (let one = this.#deadlines.first; one !== undefined && one.deadlineAt <= now; ) {
      this.#deadlines.remove(one);
      one.due();
      one = this.#deadlines.first;
    }
    const { first } = this.#deadlines;
    if (first !== undefined) this.#tell(first.deadlineAt);
  }

  #tell(at: number): void {
    if (at >= this.#wakeAt) return;
    this.#wakeAt = at;
    this.#wantWake(at);
  }
}
