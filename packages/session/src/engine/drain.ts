import { errorNumber } from "../errors/error-code.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { GoodbyeFrame } from "../frames/goodbye-frame.ts";
import type { Agenda, Due } from "./agenda.ts";
import { sessionError } from "./error-frames.ts";
import { Leaving } from "./leaving.ts";
import type { ServerSession } from "./server-session.ts";

/** How the clients of a server are to leave it. */
export interface DrainPlan {
  /** How many ms it may take; what is left then ends. */
  readonly deadlineMs: number;
  /** So many clients in a second are asked to leave; by default as many as `spanMs` asks for. */
  readonly rate?: number | undefined;
  /**
   * Over how many ms the clients are spread when there is no `rate`, if that makes at least 50 in a
   * second. Half of `deadlineMs`.
   */
  readonly spanMs?: number | undefined;
  /** Work outside of sessions that is waited for too; see `Drain.look`. None. */
  readonly others?: (() => number) | undefined;
  /** Told when it has begun, every second, and when it is over. */
  readonly onProgress?: ((progress: DrainProgress) => void) | undefined;
}

/** How far a drain is: counts of sessions, but for `calls`, `cutCalls` and the times. */
export interface DrainProgress {
  /** Those that are left. */
  readonly sessions: number;
  /** Went on at another server. */
  readonly moved: number;
  /** Ended when none of their calls ran, so that the client begins another elsewhere. */
  readonly ended: number;
  /** Ended because the time was up, with a connection. */
  readonly cut: number;
  /** The same, without a connection. */
  readonly lost: number;
  /** Ended by themselves: their clients left, or did not come back. */
  readonly left: number;
  /** Calls that run, in sessions and behind their ends; subscriptions are none. */
  readonly calls: number;
  /** Calls that the end of the time cut off. */
  readonly cutCalls: number;
  /** Time that is left, in ms. */
  readonly remainingMs: number;
  /** Time since the begin, in ms. */
  readonly tookMs: number;
  /** Whether everybody has left, or the time is up. */
  readonly isOver: boolean;
}

/** What a drain needs of the server's sessions. */
export interface DrainHub {
  readonly agenda: Agenda;
  readonly sessions: ReadonlyMap<string, ServerSession>;
  readonly config: {
    /** Whether sessions can go on at another server now. */
    readonly mayMove?: (() => boolean) | undefined;
    /** The server's name. */
    readonly node?: string | undefined;
  };
}

type Way = "moved" | "ended" | "cut" | "lost" | "left";

/** Fewer clients than so many a second are not worth a spread. */
const MIN_RATE = 50;
/** Between two events. */
const PROGRESS_MS = 1000;
/** A client that was asked to move, and is still here, is asked again. */
const ASK_AGAIN_MS = 5000;
/** New calls are held back for the last part of the time, and for so many ms of it at most. */
const LAST_PART = 0.25;
const LAST_CALLS_MS = 5000;

/** All sessions leave a server, each in its turn (spec chapter 16). */
export class Drain implements Due {
  deadlineAt: number = Number.POSITIVE_INFINITY;
  heapIndex = -1;
  isOver = false;
  readonly #hub: DrainHub;
  readonly #plan: DrainPlan;
  readonly #leavings = new Map<ServerSession, Leaving>();
  readonly #begunAt: number;
  /** Between two clients. */
  readonly #intervalMs: number;
  readonly #ways: Record<Way, number> = { moved: 0, ended: 0, cut: 0, lost: 0, left: 0 };
  #cutCalls = 0;
  #endsAt: number;
  /** From when on clients make no more calls. */
  #lastCallsAt: number;
  /** When the next of those who leave may come to another server. */
  #nextAt: number;
  #tellAt: number;

  constructor(hub: DrainHub, plan: DrainPlan) {
    const { now } = hub.agenda;
    this.#hub = hub;
    this.#plan = plan;
    this.#begunAt = now;
    this.#nextAt = now;
    this.#tellAt = now;
    const { deadlineMs, spanMs = deadlineMs / 2 } = plan;
    this.#endsAt = now + deadlineMs;
    this.#lastCallsAt = this.#endsAt - Math.min(deadlineMs * LAST_PART, LAST_CALLS_MS);
    const live = [...hub.sessions.values()].filter(({ isLive }) => isLive).length;
    const { rate = Math.max(MIN_RATE, (live * 1000) / Math.max(1, spanMs)) } = plan;
    this.#intervalMs = 1000 / rate;
    this.#spread();
    hub.agenda.wake(this, now);
  }

  /** How far it is. */
  get progress(): DrainProgress {
    const { now } = this.#hub.agenda;
    let calls = this.#plan.others?.() ?? 0;
    for (const leaving of this.#leavings.values()) calls += leaving.running;
    return {
      sessions: this.#leavings.size,
      ...this.#ways,
      calls,
      cutCalls: this.#cutCalls,
      remainingMs: this.isOver ? 0 : Math.max(0, this.#endsAt - now),
      tookMs: now - this.#begunAt,
      isOver: this.isOver,
    };
  }

  /** It may take so many ms from now at most, if that is less than it may already. */
  hasten(deadlineMs: number): void {
    const { agenda } = this.#hub;
    const endsAt = agenda.now + deadlineMs;
    if (this.isOver || endsAt >= this.#endsAt) return;
    this.#endsAt = endsAt;
    const lastCallsAt = endsAt - Math.min(deadlineMs * LAST_PART, LAST_CALLS_MS);
    this.#lastCallsAt = Math.min(this.#lastCallsAt, lastCallsAt);
    for (const one of this.#leavings.values()) agenda.wake(one, this.#lastCallsAt);
    agenda.wake(this, endsAt);
  }

  /** Ends what is left now. */
  stop(): void {
    this.#endsAt = Math.min(this.#endsAt, this.#hub.agenda.now);
    this.due();
  }

  /** The work outside of sessions may be over. */
  look(): void {
    if (!this.isOver) this.#hub.agenda.wake(this, this.#hub.agenda.now);
  }

  /** Why a hello is refused, if it is: `session` is the one that it may go on with. */
  refusal(session: ServerSession | undefined): TwobyteError | undefined {
    //@fault taken-while-draining R-DRAIN-2 return undefined;
    if (session !== undefined && !this.#mayMove) return undefined;
    const said = "the server takes nobody any more";
    return sessionError("unavailable", said, { retry: "now", processed: "no" });
  }

  /** The session goes on over another connection. */
  attached(session: ServerSession): void {
    let one = this.#leavings.get(session);
    if (one === undefined) {
      // Another server's, which was on its way here.
      one = new Leaving(this, session, this.#hub.agenda.now);
      this.#leavings.set(session, one);
    }
    one.attached();
  }

  /** A call of the session's is over, or its client has answered. */
  rested(session: ServerSession, isCall: boolean): void {
    this.#leavings.get(session)?.rested(isCall);
  }

  /** The session is another server's from here on; to be said before it ends here. */
  moved(session: ServerSession): void {
    this.#count(session, "moved");
  }

  /** The session is over. */
  left(session: ServerSession): void {
    this.#count(session, "left");
  }

  due(): void {
    const { agenda } = this.#hub;
    if (this.isOver) return;
    const others = this.#plan.others?.() ?? 0;
    const isLate = agenda.now >= this.#endsAt;
    this.isOver = isLate || (this.#leavings.size === 0 && others === 0);
    if (isLate) {
      this.#cutCalls += others;
      this.#end();
    }
    if (this.isOver || agenda.now >= this.#tellAt) {
      this.#tellAt = agenda.now + PROGRESS_MS;
      this.#plan.onProgress?.(this.progress);
    }
    if (!this.isOver) agenda.wake(this, Math.min(this.#endsAt, this.#tellAt));
  }

  /** For one that leaves: does what is to be done about it now. */
  step(one: Leaving): void {
    const { agenda } = this.#hub;
    //@fault slot-ignored R-DRAIN-3 return;
    if (!one.session.isLive || this.isOver) return;
    if (this.#mayMove) {
      if (agenda.now >= one.askAt) {
        //@fault asked-once suite R-DRAIN-8 one.askAt = Number.POSITIVE_INFINITY;
        one.askAt = agenda.now + ASK_AGAIN_MS;
        this.#say(one.session, { window: this.#window() });
      }
      agenda.wake(one, one.askAt);
    } else if (!one.isHeld && one.running > 0 && agenda.now < this.#lastCallsAt) {
      agenda.wake(one, this.#lastCallsAt);
      //@fault end-unproven R-DRAIN-5 } else if (one.running === 0) { this.#leave(one, "ended"); } else if (!one.isHeld) {
    } else if (!one.isHeld) {
      one.isHeld = true;
      this.#say(one.session, {});
      one.ask();
    } else if (one.isAtRest()) {
      this.#leave(one, "ended");
    }
  }

  get #mayMove(): boolean {
    return this.#hub.config.mayMove?.() ?? false;
  }

  /** Gives each client that is there its slot. */
  #spread(): void {
    const { agenda, sessions } = this.#hub;
    let slotAt = agenda.now;
    for (const session of sessions.values()) {
      const one = new Leaving(this, session, slotAt);
      this.#leavings.set(session, one);
      if (!session.isLive) continue;
      agenda.wake(one, slotAt);
      slotAt += this.#intervalMs;
    }
  }

  /** The client is asked to leave over its connection, and its session is kept. */
  #say({ core }: ServerSession, { window }: Pick<GoodbyeFrame, "window">): void {
    const { agenda, config } = this.#hub;
    const deadlineMs = Math.max(0, Math.ceil(this.#endsAt - agenda.now));
    core.attached?.say({ ...GOING, verdict: "kept", window, deadlineMs, avoid: config.node });
  }

  #leave(one: Leaving, way: "ended" | "cut"): void {
    const { session } = one;
    const { node: avoid } = this.#hub.config;
    const message = way === "ended" ? "the server goes" : "the server goes, its time is up";
    this.#count(session, way);
    session.core.leave({ ...GOING, verdict: "ended", window: this.#window(), avoid, message });
  }

  /** The next client's place among those who come to the other servers, at the plan's rate. */
  #window(): { fromMs: number; spanMs: number } {
    const { now } = this.#hub.agenda;
    const at = Math.max(now, this.#nextAt);
    //@fault all-at-once suite R-DRAIN-3
    this.#nextAt = at + this.#intervalMs;
    return { fromMs: Math.floor(at - now), spanMs: Math.floor(this.#intervalMs) };
  }

  /** The time is up. */
  #end(): void {
    for (const one of [...this.#leavings.values()]) {
      this.#cutCalls += one.running;
      if (one.session.isLive) {
        //@fault cut-without-a-word suite R-DRAIN-7 one.session.core.end(undefined);
        this.#leave(one, "cut");
      } else {
        this.#count(one.session, "lost");
        one.session.core.end(sessionError("unavailable", "the server goes", { retry: "now" }));
      }
    }
  }

  #count(session: ServerSession, way: Way): void {
    const one = this.#leavings.get(session);
    if (one === undefined) return;
    this.#leavings.delete(session);
    this.#hub.agenda.cancel(one);
    this.#ways[way]++;
    if (this.#leavings.size === 0) this.look();
  }
}

const GOING = {
  kind: "goodbye",
  code: errorNumber("unavailable"),
  retry: "now",
  afterMs: 0,
} as const;
