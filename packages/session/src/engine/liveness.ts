import type { Parameters } from "./parameters.ts";
import { UnseenPongs } from "./unseen-pongs.ts";

/**
 * What is due on a connection now. With `doubt` nobody looked when the peer was to be taken for
 * dead: this side may have slept, so it has to ask.
 */
export type Due = "ping" | "doubt" | "dead" | undefined;

/** Whose connection it is: the server asks by the clock. */
export interface LivenessSide {
  readonly isServer: boolean;
  /** A number from 0 to below 1. */
  draw(): number;
}

/**
 * Whether one connection lives (spec chapter 12): when to ask the peer, and when to give it up.
 * Both sides have one; only the server asks by the clock.
 */
export class Liveness {
  /** Number of the last ping that this side sent. */
  n = 0;
  /** Highest number of a pong that arrived. */
  seen = 0;
  /** Between two pings of the server, in ms. */
  readonly beatMs: number;
  readonly #parameters: Pick<Parameters, "deadAfter" | "probeDeadlineMs">;
  readonly #side: LivenessSide;
  #aliveAt: number;
  #askAt: number;
  #probedAt: number | undefined;
  #unseen: UnseenPongs | undefined;

  /** Of a connection that is attached `now`. */
  constructor(
    parameters: Pick<Parameters, "deadAfter" | "probeDeadlineMs">,
    beatMs: number,
    side: LivenessSide,
    now: number,
  ) {
    this.#parameters = parameters;
    this.beatMs = beatMs;
    this.#side = side;
    this.#aliveAt = now;
    this.#askAt = side.isServer ? now + Math.floor(side.draw() * beatMs) : Number.POSITIVE_INFINITY;
  }

  /** A complete frame arrived. */
  alive(now: number): void {
    this.#aliveAt = now;
    this.#probedAt = undefined;
  }

  /** The peer asked, and has seen this side's pong `seen`; this side is about to answer `n`. */
  asked(n: number, seen: number, now: number): void {
    this.#unseen ??= new UnseenPongs();
    this.#unseen.asked(n, seen, now + this.#parameters.probeDeadlineMs);
  }

  /** The peer answered the ping `n`; whether that is news. */
  answered(n: number): boolean {
    if (n > this.n || n <= this.seen) return false;
    this.seen = n;
    return true;
  }

  /** This side sends a ping now, by the clock or because it has reason to doubt. */
  ask(now: number, doubt: boolean): void {
    this.n++;
    if (doubt) {
      this.#probedAt ??= now;
      // R-LIVE-7: what passed up to now may be time in which this side did not run.
      this.#aliveAt = now;
    }
    if (!this.#side.isServer) return;
    //@fault beats-too-late suite R-LIVE-1 this.#askAt = now + 2 * this.beatMs;
    this.#askAt = now + Math.ceil((0.85 + 0.15 * this.#side.draw()) * this.beatMs);
  }

  /** What is due; a peer that is dead stays so. */
  due(now: number): Due {
    //@fault pongs-may-be-lost suite R-LIVE-5
    if (now >= this.#unseenUntil) return "dead";
    // R-LIVE-7
    if (now >= this.#deadAt + this.#parameters.probeDeadlineMs) {
      // A probe that was sent before the sleep had no chance.
      this.#probedAt = undefined;
      return "doubt";
    }
    //@fault never-dead R-LIVE-4 if (now >= this.#deadAt) this.alive(now);
    if (now >= this.#deadAt) return "dead";
    //@fault never-asks suite R-LIVE-1 return undefined;
    return now >= this.#askAt ? "ping" : undefined;
  }

  /** When something is due next. */
  get next(): number {
    return Math.min(this.#askAt, this.#deadAt, this.#unseenUntil);
  }

  get #unseenUntil(): number {
    return this.#unseen?.until ?? Number.POSITIVE_INFINITY;
  }

  get #deadAt(): number {
    const { deadAfter, probeDeadlineMs } = this.#parameters;
    const silence = this.#aliveAt + (this.beatMs * deadAfter) / 1000;
    return Math.min(silence, (this.#probedAt ?? Number.POSITIVE_INFINITY) + probeDeadlineMs);
  }
}
