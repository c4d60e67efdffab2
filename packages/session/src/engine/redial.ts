import type { Agenda, Due } from "./agenda.ts";
import type { Parameters } from "./parameters.ts";
import { RetryWindow } from "./retry-window.ts";

/** When a client opens its next transport (spec 12.2). */
export class Redial implements Due {
  deadlineAt: number = Number.POSITIVE_INFINITY;
  heapIndex = -1;
  readonly #agenda: Agenda;
  readonly #window: RetryWindow;
  readonly #dial: () => void;

  /** The first is due at once. */
  constructor(agenda: Agenda, parameters: Parameters, draw: () => number, dial: () => void) {
    this.#agenda = agenda;
    this.#window = new RetryWindow(parameters, draw);
    this.#dial = dial;
    agenda.wake(this, agenda.now);
  }

  /** When it is due, if it is. */
  get at(): number | undefined {
    return this.heapIndex === -1 ? undefined : this.deadlineAt;
  }

  /** A connection was attached. */
  attached(): void {
    this.#agenda.cancel(this);
    this.#window.attached(this.#agenda.now);
  }

  /** A connection was lost, or an attempt failed; the server may have said how long to wait. */
  failed(afterMs: number): number {
    if (this.at !== undefined) return this.at;
    const { now } = this.#agenda;
    this.#agenda.wake(this, Math.max(this.#window.failed(now), now + afterMs));
    return this.deadlineAt;
  }

  /** The server said when to come (R-LIVE-12). */
  told(window: { readonly fromMs: number; readonly spanMs: number }): void {
    this.#agenda.cancel(this);
    this.#agenda.wake(this, this.#window.told(window, this.#agenda.now));
  }

  /** There is reason to believe that an attempt will do now (R-LIVE-8). */
  hurry(): void {
    //@fault network-unheard suite R-LIVE-8
    if (this.at !== undefined) this.#agenda.wake(this, this.#agenda.now);
  }

  /** None is due any more. */
  stop(): void {
    this.#agenda.cancel(this);
  }

  due(): void {
    this.#dial();
  }
}
