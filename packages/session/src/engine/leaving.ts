import type { Due } from "./agenda.ts";
import type { Drain } from "./drain.ts";
import type { ServerSession } from "./server-session.ts";

/** One session on its way out of a server that drains. */
export class Leaving implements Due {
  deadlineAt: number = Number.POSITIVE_INFINITY;
  heapIndex = -1;
  readonly session: ServerSession;
  /** Whether its client was told, over the connection that is attached, to make no more calls. */
  isHeld = false;
  /** When it is asked to move, or asked again. */
  askAt: number;
  readonly #drain: Drain;
  /** Before that nothing is asked of its client. */
  readonly #slotAt: number;
  /** Number of the ping whose answer shows that nothing is on its way any more. */
  #proof: number | undefined;

  constructor(drain: Drain, session: ServerSession, slotAt: number) {
    this.#drain = drain;
    this.session = session;
    this.#slotAt = slotAt;
    this.askAt = slotAt;
  }

  /** How many of its calls run: subscriptions go on elsewhere from their cursors. */
  get running(): number {
    return runningCalls(this.session);
  }

  /** The session goes on over another connection. */
  attached(): void {
    this.isHeld = false;
    this.askAt = this.#slotAt;
    this.#wake();
  }

  /** A call is over, or the client has answered a ping. */
  rested(isCall: boolean): void {
    // Its end may be on its way: it takes another proof.
    if (isCall) this.#proof = undefined;
    this.#wake();
  }

  /** Asks the client for a sign behind everything that it has sent. */
  ask(): void {
    const { core } = this.session;
    core.ping(false);
    this.#proof = core.attached?.liveness?.n;
  }

  /**
   * Whether no call runs, and no word of one is on its way in either direction; asks the client when
   * that is not known.
   */
  isAtRest(): boolean {
    //@fault running-calls-cut suite R-DRAIN-4
    if (this.running > 0) return false;
    const seen = this.session.core.attached?.liveness?.seen ?? 0;
    if (this.#proof === undefined) this.ask();
    return this.#proof !== undefined && seen >= this.#proof;
  }

  due(): void {
    this.#drain.step(this);
  }

  #wake(): void {
    const { agenda } = this.session;
    agenda.wake(this, Math.max(agenda.now, this.#slotAt));
  }
}

/** How many calls run in a session, but for subscriptions. */
export function runningCalls({ core }: ServerSession): number {
  return core.streams.filter(({ method }) => method.kind !== "topic").length;
}
