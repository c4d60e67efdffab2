import type { Agenda, Due } from "../engine/agenda.ts";
import type { ServerSession } from "../engine/server-session.ts";
import type { Claimant } from "./link-message.ts";
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
  /** Sessions that have gone, for as long as another node may be asking for them. */
  readonly #left = new Map<string, ServerSession>();

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
    session.onTheWay.onOver = () => void this.#close(key);
    this.#agenda.wake(offer, this.#agenda.now + this.#deadlineMs);
    return offered;
  }

  /** It was taken; undefined when there is none. */
  take(from: string, n: number): OfferedSession | undefined {
    const offered = this.#close(keyOf(from, n))?.offered;
    if (offered !== undefined) this.#remember(offered.session);
    return offered;
  }

  /** What is said of a session that is not here: that it has left just now, if it has (R-HAND-27). */
  trace(who: Claimant | undefined): { readonly left?: true } {
    const session = who && this.#left.get(who.session);
    if (who === undefined || session?.principal !== who.principal) return {};
    //@fault leaves-no-trace suite R-HAND-27 return {};
    return session.secrets.isValid(who.secret) ? { left: true } : {};
  }

  /** Whoever asked wants it no more. */
  drop(from: string, n: number): void {
    this.#open.get(keyOf(from, n))?.due();
  }

  /** A node is gone. */
  lost(node: string): void {
    for (const [key, offer] of this.#open) if (key.startsWith(keyOf(node, ""))) offer.due();
  }

  #remember(session: ServerSession): void {
    const { id } = session;
    this.#left.set(id, session);
    const due = (): void => {
      if (this.#left.get(id) === session) this.#left.delete(id);
    };
    const over = { deadlineAt: Number.POSITIVE_INFINITY, heapIndex: -1, due };
    this.#agenda.wake(over, this.#agenda.now + this.#deadlineMs);
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
