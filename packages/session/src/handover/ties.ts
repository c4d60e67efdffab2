import type { Stream } from "../engine/stream.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import { nodeOf } from "./home-name.ts";
import type { HomeMessage } from "./link-message.ts";
import { ownMessage } from "./link-message.ts";
import type { TieState } from "./session-state.ts";
import type { Tie } from "./tie.ts";

/** What an owner tells the homes of a session besides frames. */
export interface TieOwner {
  /** The credentials are good for so many ms; undefined for ever. */
  valid(home: string, expiresMs: number | undefined): void;
  /** The session is over, or no call of it runs there any more. */
  over(home: string, error: TwobyteError | undefined): void;
  /** The session has gone to another owner. */
  left(home: string): void;
}

/** The homes of a session's calls on other nodes. */
export class Ties {
  readonly #owner: TieOwner;
  readonly #session: { readonly isAway: boolean };
  readonly #ties = new Map<string, Tie>();
  /** What was heard of homes since the session was offered. */
  readonly #late: (() => void)[] = [];

  constructor(owner: TieOwner, session: { readonly isAway: boolean }) {
    this.#owner = owner;
    this.#session = session;
  }

  /** In no order. */
  get all(): readonly Tie[] {
    return [...this.#ties.values()];
  }

  /** For the session's next owner. */
  get state(): TieState[] {
    return this.all.map(({ state }) => state);
  }

  add(tie: Tie): void {
    this.#ties.set(tie.home, tie);
  }

  get(home: string): Tie | undefined {
    return this.#ties.get(home);
  }

  /** Where a call runs, if not here. */
  of(stream: Stream): Tie | undefined {
    for (const tie of this.#ties.values()) if (tie.streams.has(stream)) return tie;
    return undefined;
  }

  /** Where what a subscriber published before is on its way from, if anywhere. */
  restOf(stream: Stream): Tie | undefined {
    for (const tie of this.#ties.values()) {
      if (tie.rests.get(stream.id)?.stream === stream) return tie;
    }
    return undefined;
  }

  /** A node is gone, and its calls with it. */
  lostNode(node: string): void {
    if (this.#session.isAway) {
      this.#late.push(() => this.lostNode(node));
      return;
    }
    for (const { home } of this.all) if (nodeOf(home) === node) this.lost(home);
  }

  /** A home is gone, and its calls with it. */
  lost(home: string): void {
    this.#ties.get(home)?.lost();
    this.#ties.delete(home);
  }

  /**
   * Keeps what a home says while the session is offered, for `hear`: the next owner hears it too,
   * and what it releases must not be used twice. False when the session is not offered.
   */
  keeps(home: string, message: HomeMessage, hear: (own: HomeMessage) => void): boolean {
    if (!this.#session.isAway) return false;
    const own = ownMessage(message);
    this.#late.push(() => {
      try {
        hear(own);
      } catch {
        this.lost(home);
      }
    });
    return true;
  }

  /** The session stays: what was kept is heard. */
  goOn(): void {
    for (const hear of this.#late.splice(0)) hear();
  }

  /** Hands what was gathered to the links, and lets go of homes that run nothing any more. */
  flush(): void {
    for (const tie of this.#ties.values()) {
      tie.flush();
      if (tie.streams.size + tie.rests.size > 0) continue;
      this.#ties.delete(tie.home);
      this.#owner.over(tie.home, undefined);
    }
  }

  /** R-HAND-16 */
  valid(expiresMs: number | undefined): void {
    //@fault validity-stays suite R-HAND-16
    for (const home of this.#ties.keys()) this.#owner.valid(home, expiresMs);
  }

  /** The session has another owner: its calls elsewhere are that one's. */
  release(): void {
    for (const tie of this.#ties.values()) {
      tie.release();
      this.#owner.left(tie.home);
    }
    this.#ties.clear();
  }

  /** The session is over (R-HAND-17). */
  close(error: TwobyteError | undefined): void {
    for (const tie of this.#ties.values()) {
      tie.close();
      this.#owner.over(tie.home, error);
    }
    this.#ties.clear();
  }
}
