import type {
  CallRequest,
  Clock,
  Credentials,
  Stream,
  StreamReceiver,
  TwobyteError,
  WelcomeFrame,
} from "@twobyte/session";
import { WakeTimer } from "@twobyte/session";
import type { ClientConfig, ClientSink } from "@twobyte/session/client";
import { ClientEngine } from "@twobyte/session/client";
import { atTurnEnd, watchPage } from "#platform";
import type { AttemptHost } from "./attempt.ts";
import { Attempt } from "./attempt.ts";
import type { QueryWay } from "./query-way.ts";
import type { Step } from "./tiers/tier-chooser.ts";
import { TierChooser } from "./tiers/tier-chooser.ts";
import { TierMemory } from "./tiers/tier-memory.ts";
import type { Target, Transport, TransportName } from "./transports/transport.ts";

/** Where the edge's connections come from. */
export interface Dialer {
  readonly target: Target;
  readonly clock: Clock;
  /** From the best to the worst; at least one. */
  readonly transports: readonly Transport[];
  /** See `ConnectOptions`. */
  readonly queries: QueryWay | undefined;
  /** What the hello carries; undefined for none. Asked for before each transport is opened. */
  credentials(): Promise<Credentials | undefined>;
}

/** Who hears of the session. */
export interface EdgeOwner {
  /** A transport is being opened. */
  connecting(): void;
  /** The session goes on over a transport. */
  live(transport: TransportName, isConstrained: boolean): void;
  /** No transport is there; the next is opened `at`, in ms of the clock. */
  waiting(at: number, error: TwobyteError | undefined): void;
  /** The session could not be continued, and another begins. */
  gap(error: TwobyteError): void;
  /** The session is over: with the error, or undefined after a goodbye. */
  ended(error: TwobyteError | undefined): void;
}

/** Opens the engine's transports, and keeps its time. */
export class ClientEdge implements ClientSink, AttemptHost {
  readonly engine: ClientEngine;
  readonly target: Target;
  readonly clock: Clock;
  readonly queries: QueryWay | undefined;
  readonly #dialer: Dialer;
  readonly #owner: EdgeOwner;
  readonly #leavePage: () => void;
  readonly #chooser: TierChooser;
  /** Those that were not answered yet. */
  readonly #running = new Set<Attempt>();
  /** The one whose welcome came last, which the engine may attach. */
  #welcomed: Attempt | undefined;
  /** The one that was attached last. */
  #live: Attempt | undefined;
  readonly #engineTimer: WakeTimer;
  readonly #tierTimer: WakeTimer;
  #isOver = false;

  constructor(config: ClientConfig, dialer: Dialer, owner: EdgeOwner) {
    const { transports, target, clock, queries } = dialer;
    this.#dialer = dialer;
    this.#owner = owner;
    this.target = target;
    this.clock = clock;
    this.#engineTimer = new WakeTimer(clock, () => this.engine.advance(clock.now()));
    this.#tierTimer = new WakeTimer(clock, () => this.#advance());
    this.queries = queries;
    const memory = TierMemory.of(new URL(target.url).origin);
    this.#chooser = new TierChooser(transports, config.parameters, memory);
    this.engine = new ClientEngine(config, this, clock.now());
    this.#leavePage = watchPage({
      shown: () => this.engine.woke(this.clock.now()),
      hidden: () => this.engine.suspend(this.clock.now()),
      networkChanged: () => {
        this.#do(this.#chooser.networkChanged(this.clock.now()));
        this.engine.woke(this.clock.now());
      },
    });
  }

  /** Whether the session is over for ever. */
  get isOver(): boolean {
    return this.#isOver;
  }

  get isTrying(): boolean {
    return this.#running.size > 0;
  }

  /** Begins to connect. */
  start(): void {
    this.engine.advance(this.clock.now());
  }

  /** Makes a call; see `Engine.open`. */
  open(request: CallRequest, receiver: StreamReceiver): Stream {
    return this.engine.open(request, receiver, this.clock.now());
  }

  // What the engine wants.

  dial(): void {
    if (!this.engine.isLive) this.#owner.connecting();
    this.#do(this.#chooser.dial(this.clock.now()));
  }

  attached(_welcome: WelcomeFrame): void {
    const attempt = this.#welcomed;
    if (attempt === undefined) return;
    this.#running.delete(attempt);
    this.#live = attempt;
    this.#do(this.#chooser.proven(attempt.tier, this.clock.now()));
    this.changed(attempt);
  }

  renew(): void {
    this.#renew().catch(() => {});
  }

  detached(): void {
    this.#owner.connecting();
  }

  waiting(at: number, error: TwobyteError | undefined): void {
    this.#owner.waiting(at, error);
  }

  gap(error: TwobyteError): void {
    this.#owner.gap(error);
  }

  ended(error: TwobyteError | undefined): void {
    this.#isOver = true;
    this.#engineTimer.stop();
    this.#tierTimer.stop();
    this.#leavePage();
    this.#owner.ended(error);
  }

  wantFlush(): void {
    atTurnEnd(() => this.engine.flush());
  }

  wantWake(at: number): void {
    if (!this.#isOver) this.#engineTimer.wake(at);
  }

  // What the attempts tell.

  credentials(): Promise<Credentials | undefined> {
    return this.#dialer.credentials();
  }

  welcomed(attempt: Attempt): void {
    this.#welcomed = attempt;
  }

  changed(attempt: Attempt): void {
    if (attempt !== this.#live) return;
    this.#owner.live(attempt.transport.name, attempt.isConstrained);
  }

  over(attempt: Attempt, isFailed: boolean): void {
    if (attempt === this.#live) {
      this.#live = undefined;
      this.#chooser.lost(isFailed, this.clock.now());
    } else if (this.#running.delete(attempt)) {
      if (isFailed && !this.#isOver) {
        this.#do(this.#chooser.failed(attempt.tier, this.clock.now()));
      } else {
        this.#chooser.left(attempt.tier);
      }
    }
    this.#settle();
  }

  /** Without a token nothing is said: the server asks again when the old one is missed. */
  async #renew(): Promise<void> {
    const credentials = await this.credentials();
    if (credentials !== undefined) this.engine.renew(credentials, this.clock.now());
  }

  #advance(): void {
    this.#do(this.#chooser.advance(this.clock.now()));
  }

  #do({ start, drop }: Step): void {
    for (const tier of start) {
      const transport = this.#dialer.transports[tier];
      if (transport !== undefined) this.#running.add(new Attempt(this, tier, transport));
    }
    const dropped = [...this.#running].filter(({ tier }) => drop.includes(tier));
    for (const attempt of dropped) {
      this.#running.delete(attempt);
      attempt.drop();
    }
    this.#settle();
  }

  #settle(): void {
    if (this.#isOver) return;
    this.#tierTimer.stop();
    this.#tierTimer.wake(this.#chooser.wakeAt);
  }
}
