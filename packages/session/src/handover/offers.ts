import type { Agenda, Due } from "../engine/agenda.ts";
import type { ServerSession } from "../engine/server-session.ts";
import { OfferedSession } from "./offered-session.ts";

/** An offer that was neither taken nor dropped. */
interface Offer extends Due {
  readonly offered: OfferedSession;
}

/** What a node has offered to others, by who asked and the number of the question (R-HAND-7). */
export class Offers {
  readonly #agenda: Agenda;
  readonly #deadlineMs: number;
  readonly #open = new Map<string, Offer>();

  constructor(agenda: Agenda, deadlineMs: number) {
    this.#agenda = agenda;
    this.#deadlineMs = deadlineMs;
  }

  /** How many are neither taken nor dropped. */
  get size(): number {
    return this.#open.size;
  }

  /** Offers a session of the node `node`; one that ends meanwhile is offered no more. */
  add(from: string, n: number, session: ServerSession, node: string): OfferedSession {
    const key = keyOf(from, n);
    const offered = new OfferedSession(session, node);
    const due = (): void => {
      this.#close(key);
      //@fault never-given-up R-HAND-7
      offered.giveUp();
    };
    const offer = { deadlineAt: Number.POSITIVE_INFINITY, heapIndex: -1, offered, due };
    this.#open.set(key, offer);
    session.onOver = () => void this.#close(key);
    this.#agenda.wake(offer, this.#agenda.now + this.#deadlineMs);
    return offered;
  }

  /** It was taken; undefined when there is none. */
  take(from: string, n: number): OfferedSession | undefined {
    return this.#close(keyOf(from, n))?.offered;
  }

  /** Whoever asked wants it no more. */
  drop(from: string, n: number): void {
    this.#open.get(keyOf(from, n))?.due();
  }

  /** A node is gone. */
  lost(node: string): void {
    for (const [key, offer] of this.#open) if (key.startsWith(keyOf(node, ""))) offer.due();
  }

  #close(key: string): Offer | undefined {
    const offer = this.#open.get(key);
    this.#open.delete(key);
    if (offer !== undefined) this.#agenda.cancel(offer);
    return offer;
  }
}

function keyOf(from: string, n: number | string): string {
  return `${from} ${n}`;
}
