import type { Clock } from "../clock.ts";

/** What a direction of a network in memory does with what is sent. */
export type LaneState = "open" | "held" | "dropped";

/** One direction of a connection in memory: brings what is sent, in order, after some time. */
export class Lane<Item> {
  readonly #clock: Clock;
  readonly #latencyMs: number;
  readonly #deliver: (item: Item) => void;
  /** What has arrived at a lane that is held. */
  #held: Item[] = [];
  #state: LaneState;
  #isOver = false;

  constructor(clock: Clock, latencyMs: number, state: LaneState, deliver: (item: Item) => void) {
    this.#clock = clock;
    this.#latencyMs = latencyMs;
    this.#state = state;
    this.#deliver = deliver;
  }

  send(item: Item): void {
    const arrive = (): void => this.#arrive(item);
    if (this.#latencyMs === 0) setImmediate(arrive);
    else this.#clock.setTimeout(arrive, this.#latencyMs);
  }

  /** From now on; what was held comes first when it is open again, and is lost when dropped. */
  set(state: LaneState): void {
    this.#state = state;
    if (state === "held") return;
    const held = this.#held;
    this.#held = [];
    for (const item of held) this.#arrive(item);
  }

  /** Nothing arrives any more. */
  end(): void {
    this.#isOver = true;
    this.#held = [];
  }

  #arrive(item: Item): void {
    if (this.#isOver) return;
    // What has lost a byte brings none that came behind it.
    if (this.#state === "dropped") this.end();
    else if (this.#state === "held") this.#held.push(item);
    else this.#deliver(item);
  }
}
