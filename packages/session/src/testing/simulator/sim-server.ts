import type { Carrier } from "../../engine/carrier.ts";
import type { Drain } from "../../engine/drain.ts";
import type { ServerCarrier, ServerConnection } from "../../engine/server-connection.ts";
import { serverParametersFrom } from "../../engine/server-parameters.ts";
import type { ServerSession } from "../../engine/server-session.ts";
import type { ServerSessionSink } from "../../engine/server-session-sink.ts";
import { ServerSessions } from "../../engine/server-sessions.ts";
import { TwobyteError } from "../../errors/twobyte-error.ts";
import { Handover } from "../../handover/handover.ts";
import type { Payload, Profile } from "../../payload.ts";
import { giveAway } from "../lend.ts";
import { textOf } from "../recorder.ts";
import type { Ledger } from "./ledger.ts";
import { Oracle } from "./oracle.ts";
import { IDENTITY, METHODS, MOST_HELD, PARAMETERS } from "./protocol.ts";
import type { SimChannels } from "./sim-channels.ts";
import { SimClock } from "./sim-clock.ts";
import { SimEndpoint } from "./sim-endpoint.ts";
import { SimHandler } from "./sim-handler.ts";
import type { SimLinks } from "./sim-links.ts";
import type { Tier } from "./sim-requests.ts";
import { SimSubscription } from "./sim-subscription.ts";
import type { SimWire } from "./sim-wire.ts";
import type { World } from "./world.ts";

/** What a connection's client has done so far, for the check that no stale hello wins. */
export interface Claim {
  /** How often the client had attached when it said hello on this connection. */
  readonly saidAt: number;
  /** Which attachment of the client's this connection became. */
  attachedAs: number | undefined;
  /** It at the server. */
  connection: ServerConnection | undefined;
  /** What goes over the line, when the schedule is judged. */
  readonly channels: SimChannels | undefined;
  /** The client's last attachment that the server has heard of, and its session. */
  readonly proven: { last: number; session: ServerSession | undefined };
}

/** What a server's transport does for the engine. */
export interface ServerEnd extends Carrier {
  readonly token?: string;
}

/** No run takes so many ms. */
const NEVER = 1e9;
/** Between two clients that are asked to leave, in ms. */
const SLOT = 500;

/** A server process: its engine, and handlers that send what the ledger says. */
export class SimServer {
  readonly world: World;
  readonly ledger: Ledger;
  readonly profile: Profile;
  readonly hub: ServerSessions;
  readonly endpoint: SimEndpoint;
  readonly begunAt: number;
  isDown = false;
  /** It did not say that it goes. */
  isKilled = false;
  readonly #clock: SimClock;
  /** Undefined when this schedule is not judged; the model knows no session of several servers. */
  readonly #oracle: Oracle | undefined;
  readonly #links: SimLinks | undefined;
  readonly #handover: Handover | undefined;
  #handlers: (SimHandler | SimSubscription)[] = [];
  #isClosed = false;
  #isDraining = false;
  #mayMove = false;
  #drain: Drain | undefined;

  /** With `links`, sessions go to other servers. */
  constructor(world: World, ledger: Ledger, profile: Profile, links: SimLinks | undefined) {
    this.world = world;
    this.begunAt = world.now;
    this.ledger = ledger;
    this.profile = profile;
    this.endpoint = new SimEndpoint(world, this, profile);
    this.#clock = new SimClock(world, 0.02);
    this.#oracle = world.isJudged
      ? new Oracle(world, "server", links === undefined ? "own" : "none")
      : undefined;
    const { random } = world;
    const name = random.below(1e9);
    let sessions = 0;
    this.hub = new ServerSessions(
      {
        identity: IDENTITY,
        allowDraft: false,
        methods: Object.values(METHODS),
        parameters: serverParametersFrom(PARAMETERS),
        random: (size) => random.bytes(size),
        newSession: () => `${name}.${++sessions}`,
        mayMove: () => this.#handover?.mayMove ?? this.#mayMove,
      },
      {
        wantWake: (at) => {
          const ms = this.#clock.worldTime(at) - world.now;
          if (ms < NEVER) this.#later(ms, () => this.#advance());
        },
      },
      this.#clock.now,
    );
    this.#links = links;
    if (links === undefined) return;
    const node = String(name);
    this.#handover = new Handover({
      engine: this.hub,
      node,
      now: () => this.#clock.now,
      left() {},
      rested: () => this.#drain?.look(),
    });
    links.join({ node, server: this, handover: this.#handover });
  }

  /** Whether sessions may come here. */
  get isReady(): boolean {
    return !this.#isDraining && !this.hasGone;
  }

  /** Whether what ran here is over. */
  get hasGone(): boolean {
    return this.isDown || this.#isClosed;
  }

  /** Something comes from another server. */
  linked(run: () => void): void {
    this.world.touch(this);
    if (!this.isDown) run();
  }

  /** A client's wire reaches this server. */
  accept(wire: SimWire, claim: Claim, began: (session: ServerSession) => void): void {
    const mirror = this.world.mirrorOf(claim.proven);
    const end = {
      write: (data: Payload) => {
        mirror?.frames("received", end, undefined, data);
        wire.send("client", data as Uint8Array<ArrayBuffer> | string);
      },
      close: () => {
        mirror?.closed(end, "peer");
        wire.close("server");
      },
      abort: () => {
        mirror?.closed(end, "peer");
        wire.close("server");
      },
    };
    mirror?.opened(end, "websocket");
    mirror?.watch(wire, end);
    const connection = this.connect(end, claim, began, "socket");
    let isFirst = true;
    wire.join("server", {
      receive: (data) => {
        if (!this.isDown) mirror?.frames("sent", end, undefined, data);
        this.receive(connection, claim, data, isFirst);
        isFirst = false;
      },
      lost: () => {
        mirror?.closed(end, "network");
        this.lost(connection);
      },
    });
  }

  /** A transport of a client's is open. */
  connect(
    end: ServerEnd,
    claim: Claim,
    began: (session: ServerSession) => void,
    tier: Tier,
  ): ServerConnection {
    const { world } = this;
    const oracle = this.#oracle;
    oracle?.opened(end, tier === "socket" ? "websocket" : tier);
    const carrier: ServerCarrier = {
      ...end,
      write: (data, first) => {
        oracle?.frames("sent", end, claim.channels, data);
        end.write(data, first);
      },
      close: (code, reason) => {
        oracle?.closed(end, "subject", code);
        end.close(code, reason);
      },
      abort: () => {
        oracle?.closed(end, "subject");
        end.abort();
      },
      authenticate: () => this.#later(world.random.below(20), () => this.#accept(connection)),
      began: (session, { verdict }) => {
        if (this.#isDraining && verdict !== "found")
          world.violate("a server that drains takes a new session");
        began(session);
        return this.#sink(session);
      },
      attached: (session) => {
        const place = claim.attachedAs ?? claim.saidAt;
        const { proven } = claim;
        const isStale = proven.session?.id === session.id && place < proven.last;
        if (isStale) world.violate("a stale connection was attached");
      },
    };
    const connection: ServerConnection = this.hub.connect(carrier, this.#clock.now);
    claim.connection = connection;
    oracle?.alias(connection, end);
    return connection;
  }

  /**
   * A message arrives at one of its connections; the first is the hello. Its memory is not the
   * caller's any more.
   */
  receive(
    connection: ServerConnection,
    claim: Claim,
    data: Payload,
    isHello: boolean,
    overtakes = false,
  ): void {
    if (this.isDown) return;
    this.world.touch(this);
    this.#oracle?.frames("received", connection, claim.channels, data);
    giveAway(data, (lent) => connection.receive(lent, this.#clock.now, overtakes));
    if (connection.welcomed?.isAway === true) return;
    const last = claim.attachedAs ?? 0;
    if (isHello || last <= claim.proven.last) return;
    claim.proven.last = last;
    claim.proven.session = connection.welcomed;
  }

  /** The answer to a POST says what has arrived. */
  answered(connection: ServerConnection, data: Payload | undefined): void {
    if (data !== undefined) this.#oracle?.frames("sent", connection, undefined, data);
  }

  /** A connection of its is gone. */
  lost(connection: ServerConnection): void {
    this.world.touch(this);
    if (this.isDown) return;
    this.#oracle?.closed(connection, "network");
    connection.lost(this.#clock.now);
  }

  /** One of its sessions is to move to another connection. */
  move(): void {
    const live = [...this.hub.sessions.values()].filter(({ isLive }) => isLive);
    if (live.length > 0) this.#ask(this.world.random.pick(live), 100, 2000);
  }

  /**
   * Everybody is to go elsewhere within so many ms, each in its own slot. When sessions may move,
   * gives when the last has to have tried.
   */
  drain(deadlineMs: number, mayMove: boolean): number | undefined {
    this.#oracle?.application("drain", { deadlineMs });
    const last = this.hub.sessions.size * SLOT;
    this.#isDraining = true;
    this.#mayMove = mayMove;
    const others = (): number => this.#handover?.calls ?? 0;
    this.#drain = this.hub.drain({ deadlineMs, rate: 1000 / SLOT, others }, this.#clock.now);
    const isAsked = this.#handover?.mayMove ?? mayMove;
    return isAsked && last < deadlineMs ? this.world.now + last : undefined;
  }

  /** It ends what is left, and says so. */
  close(): void {
    this.#isClosed = true;
    this.#oracle?.application("shutdown");
    if (this.#links !== undefined) this.#links.troubles++;
    this.hub.close(this.#clock.now, "the server goes at once");
    if (this.hub.sessions.size > 0) this.world.violate("a server goes, and has sessions");
    this.#handover?.close(
      new TwobyteError("unavailable", "the server goes", { processed: "maybe" }),
    );
    this.#checkHandlers();
  }

  /** The process is gone. */
  stop(): void {
    this.isKilled = !this.#isClosed;
    this.isDown = true;
    this.endpoint.stop();
    this.#links?.leave(this);
  }

  /** What has to hold after everything that happens. */
  check(): void {
    // A home has as much on the way.
    const most = this.#links === undefined ? MOST_HELD : MOST_HELD + PARAMETERS.resumeBuffer;
    for (const { core } of this.hub.sessions.values()) {
      if (core.held > most) this.world.violate(`a session holds ${core.held} bytes`);
    }
    this.endpoint.check();
    this.#links?.check();
  }

  /** When all its clients have gone. */
  checkEnd(): void {
    const { size } = this.hub.sessions;
    if (size > 0) this.world.violate(`${size} sessions outlive their clients`);
    const { homes = 0, pending = 0 } = this.#handover ?? {};
    if (homes > 0) this.world.violate(`${homes} homes outlive their sessions`);
    if (pending > 0) this.world.violate(`${pending} questions and offers outlive their sessions`);
    this.#checkHandlers();
  }

  #accept(connection: ServerConnection): void {
    if (this.#handover === undefined) this.hub.accept(connection, "ann", this.#clock.now);
    else this.#handover.accept(connection, "ann", Number.POSITIVE_INFINITY);
  }

  #ask(session: ServerSession, fromMs: number, spanMs: number): void {
    session.core.attached?.say({
      kind: "goodbye",
      code: 14,
      retry: "now",
      afterMs: 0,
      verdict: "kept",
      window: { fromMs, spanMs },
    });
  }

  #checkHandlers(): void {
    this.#handlers = this.#handlers.filter(({ isOver }) => !isOver);
    const { length } = this.#handlers;
    if (length > 0) this.world.violate(`${length} calls outlive their sessions`);
  }

  #advance(): void {
    this.hub.advance(this.#clock.now);
  }

  #later(ms: number, run: () => void): void {
    this.world.after(ms, () => {
      this.world.touch(this);
      if (!this.isDown) run();
    });
  }

  #begun<T extends SimHandler | SimSubscription>(handler: T): T {
    this.#handlers.push(handler);
    return handler;
  }

  #sink(session: ServerSession): ServerSessionSink {
    const { world } = this;
    const links = this.#links;
    const oracle = this.#oracle;
    let isOver = false;
    return {
      wantFlush: () => this.#later(0, () => session.flush()),
      called: (stream, _open, payload) => {
        this.#oracle?.application("entered", { session: session.id, stream: stream.id });
        const input = textOf(payload);
        if (stream.method.kind === "topic") {
          const record = this.ledger.enter(input, this);
          return this.#begun(new SimSubscription(this, session, stream, { input, record }));
        }
        return this.#begun(new SimHandler(this, session, stream, input));
      },
      moved: (stream, state) => {
        const input = textOf(state.input);
        const record = this.ledger.find(input);
        return this.#begun(new SimSubscription(this, session, stream, { input, record }));
      },
      authenticate() {},
      judge: () => undefined,
      detached() {},
      ended(error) {
        if (error !== undefined && error.code !== "unavailable") {
          world.violate(`a session ended with ${error.code}: ${error.message}`);
        }
        oracle?.application("session-ended", { session: session.id });
        if (isOver) world.violate("a session ended twice");
        isOver = true;
        if (!session.isAway) links?.ended.add(session.id);
      },
    };
  }
}
