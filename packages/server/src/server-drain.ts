import type { Clock } from "@twobyte/session";
import type { Drain, DrainProgress, Handover, ServerSessions } from "@twobyte/session/server";
import type { KeptCalls } from "./kept-calls.ts";

/** How a server's clients are to leave it; see `Server.drain`. */
export interface DrainOptions {
  /**
   * How many ms everything may take, from the call on. Then calls that still run end with
   * `unavailable`. 25,000.
   */
  readonly deadlineMs?: number | undefined;
  /** So many clients are asked to leave in a second; by default as `spanMs` says. */
  readonly rate?: number | undefined;
  /**
   * Over how many ms the clients are spread when there is no `rate`, if that makes at least 50 in a
   * second. Half of the time that there is.
   */
  readonly spanMs?: number | undefined;
  /**
   * How many ms the `ready` endpoint says 503 before anything else happens: a load balancer is to
   * know by then. New sessions are taken meanwhile. 0.
   */
  readonly settleMs?: number | undefined;
  /** Told when the clients begin to leave, every second, and at the end. */
  readonly onProgress?: ((progress: DrainProgress) => void) | undefined;
}

/** What became of the sessions of a server that was drained; see `DrainProgress`. */
export type DrainResult = Pick<
  DrainProgress,
  "moved" | "ended" | "cut" | "lost" | "left" | "cutCalls" | "tookMs"
>;

/** What a server's drain needs of it. */
export interface DrainPlace {
  readonly engine: ServerSessions;
  readonly clock: Clock;
  readonly kept: KeptCalls;
  /** Undefined for a server without a link. */
  readonly handover: Handover | undefined;
  /** Hears of what listeners throw. */
  readonly report: (error: unknown) => void;
  /** Everybody has left, or the time is up. */
  done(): void;
}

const DEADLINE_MS = 25_000;

/** The end of a server's life, once it has begun (spec chapter 16). */
export class ServerDrain {
  readonly result: Promise<DrainResult>;
  readonly #place: DrainPlace;
  readonly #begunAt: number;
  readonly #listeners = new Set<(progress: DrainProgress) => void>();
  #options: DrainOptions = {};
  #beginsAt: number = Number.POSITIVE_INFINITY;
  #endsAt: number = Number.POSITIVE_INFINITY;
  #timer: unknown;
  #drain: Drain | undefined;
  #resolve: (result: DrainResult) => void = () => {};

  constructor(place: DrainPlace) {
    this.#place = place;
    this.#begunAt = place.clock.now();
    this.result = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** How far it is; undefined while it has not begun to ask clients. */
  get progress(): DrainProgress | undefined {
    return this.#drain?.progress;
  }

  /** Goes on as both these options and earlier ones allow: what is sooner counts. */
  hasten(options: DrainOptions): void {
    const { deadlineMs = DEADLINE_MS, settleMs = 0, onProgress } = options;
    const now = this.#place.clock.now();
    if (onProgress !== undefined) this.#listeners.add(onProgress);
    if (this.#endsAt === Number.POSITIVE_INFINITY) this.#options = options;
    this.#endsAt = Math.min(this.#endsAt, now + deadlineMs);
    this.#beginsAt = Math.min(this.#beginsAt, now + settleMs, this.#endsAt);
    this.#place.clock.clearTimeout(this.#timer);
    const waitMs = this.#drain === undefined ? this.#beginsAt - now : 0;
    if (waitMs > 0) this.#timer = this.#place.clock.setTimeout(() => this.begin(), waitMs);
    else this.begin();
  }

  /** Clients are asked to leave from now on. */
  begin(): void {
    const { engine, clock, kept, handover } = this.#place;
    const { rate, spanMs } = this.#options;
    const now = clock.now();
    clock.clearTimeout(this.#timer);
    this.#drain = engine.drain(
      {
        rate,
        spanMs,
        deadlineMs: Math.max(0, this.#endsAt - now),
        others: () => kept.size + (handover?.calls ?? 0),
        onProgress: (progress) => this.#tell(progress),
      },
      now,
    );
    kept.onEmpty = () => this.look();
  }

  /** The work that it waits for may be over. */
  look(): void {
    this.#drain?.look();
  }

  #tell(progress: DrainProgress): void {
    const tookMs = this.#place.clock.now() - this.#begunAt;
    for (const listener of this.#listeners) {
      try {
        listener({ ...progress, tookMs });
      } catch (error) {
        this.#place.report(error);
      }
    }
    if (!progress.isOver) return;
    const { moved, ended, cut, lost, left, cutCalls } = progress;
    this.#resolve({ moved, ended, cut, lost, left, cutCalls, tookMs });
    this.#place.done();
  }
}
