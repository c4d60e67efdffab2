/**
 * Whether this side's answers arrive at a peer that asks (R-LIVE-5). Only who is asked has one: a
 * server's clients ask when they have reason to.
 */
export class UnseenPongs {
  /** When a ping has to have seen one at the latest. */
  until: number = Number.POSITIVE_INFINITY;
  /** Pings in a row that did not know of this side's last pong. */
  #count = 0;
  #answered = 0;

  /**
   * The peer asked, and has seen this side's pong `seen`; this side is about to answer `n`. Its pongs
   * may not arrive, or may be on their way: pings come close together too.
   */
  asked(n: number, seen: number, until: number): void {
    this.#count = seen < this.#answered ? this.#count + 1 : 0;
    if (this.#count < 2) this.until = Number.POSITIVE_INFINITY;
    else this.until = Math.min(this.until, until);
    this.#answered = n;
  }
}
