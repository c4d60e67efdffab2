import { rawPayload } from "../../engine/payload-codec.ts";
import type { ServerCarrier, ServerConnection } from "../../engine/server-connection.ts";
import { serverParametersFrom } from "../../engine/server-parameters.ts";
import type { ServerSession, ServerSessionSink } from "../../engine/server-session.ts";
import { ServerSessions } from "../../engine/server-sessions.ts";
import type { Stream, StreamReceiver } from "../../engine/stream.ts";
import type { Profile } from "../../payload.ts";
import { lend } from "../lend.ts";
import { payloadOf, textOf } from "../recorder.ts";
import type { CallRecord, Ledger } from "./ledger.ts";
import { IDENTITY, METHODS, MOST_HELD, PARAMETERS } from "./protocol.ts";
import type { SimWire } from "./sim-wire.ts";
import type { World } from "./world.ts";

/** What a wire's client has done so far, for the check that no stale hello wins. */
export interface Claim {
  /** How often the client had attached when it said hello on this wire. */
  readonly saidAt: number;
  /** Which attachment of the client's this wire became. */
  attachedAs: number | undefined;
  /** The client's last attachment that the server has heard of, and its session. */
  readonly proven: { last: number; session: ServerSession | undefined };
}

/** A server process: its engine, and handlers that send what the ledger says. */
export class SimServer {
  readonly #world: World;
  readonly #ledger: Ledger;
  readonly #profile: Profile;
  readonly hub: ServerSessions;
  isDown = false;

  constructor(world: World, ledger: Ledger, profile: Profile) {
    this.#world = world;
    this.#ledger = ledger;
    this.#profile = profile;
    const { random } = world;
    const name = world.random.below(1e9);
    let sessions = 0;
    const hub: ServerSessions = new ServerSessions(
      {
        identity: IDENTITY,
        allowDraft: false,
        methods: Object.values(METHODS),
        parameters: serverParametersFrom(PARAMETERS),
        random: (size) => random.bytes(size),
        newSession: () => `${name}.${++sessions}`,
      },
      {
        wantWake: (at) =>
          world.at(at, () => {
            if (!this.isDown) hub.advance(world.now);
          }),
      },
      world.now,
    );
    this.hub = hub;
    world.always(() => this.#check());
  }

  /** A client's wire reaches this server. */
  accept(wire: SimWire, claim: Claim, began: (session: ServerSession) => void): void {
    const world = this.#world;
    const carrier: ServerCarrier = {
      write: (data) => wire.send("client", data),
      close: () => wire.close("server"),
      abort: () => wire.close("server"),
      authenticate: () =>
        world.after(world.random.below(20), () => {
          if (!this.isDown) this.hub.accept(connection, "ann", world.now);
        }),
      began: (session) => {
        began(session);
        return this.#sink(session);
      },
      attached: (session) => {
        const place = claim.attachedAs ?? claim.saidAt;
        const { proven } = claim;
        const isStale = proven.session === session && place < proven.last;
        if (isStale) world.violate("a stale connection was attached");
      },
    };
    const connection: ServerConnection = this.hub.connect(carrier, world.now);
    wire.join("server", {
      receive: (data) => {
        if (this.isDown) return;
        lend(data, (lent) => connection.receive(lent, world.now));
        const last = claim.attachedAs ?? 0;
        if (last > claim.proven.last)
          Object.assign(claim.proven, { last, session: connection.welcomed });
      },
      lost: () => {
        if (!this.isDown) connection.lost(world.now);
      },
    });
  }

  /** One of its sessions is to move to another connection. */
  drain(): void {
    const live = [...this.hub.sessions.values()].filter(({ isLive }) => isLive);
    if (live.length === 0) return;
    const { attached } = this.#world.random.pick(live).core;
    attached?.say({
      kind: "goodbye",
      code: 14,
      retry: "now",
      afterMs: 0,
      verdict: "kept",
      window: { fromMs: 100, spanMs: 2000 },
    });
  }

  #sink(session: ServerSession): ServerSessionSink {
    const world = this.#world;
    let isOver = false;
    return {
      wantFlush: () =>
        world.after(0, () => {
          if (!this.isDown) session.flush();
        }),
      called: (stream, _open, payload) => this.#serve(session, stream, textOf(payload)),
      authenticate() {},
      judge: () => undefined,
      detached() {},
      ended(error) {
        if (error !== undefined && error.code !== "unavailable") {
          world.violate(`a session ended with ${error.code}: ${error.message}`);
        }
        if (isOver) world.violate("a session ended twice");
        isOver = true;
      },
    };
  }

  #serve(session: ServerSession, stream: Stream, input: string): StreamReceiver {
    const world = this.#world;
    const record = this.#ledger.enter(input);
    const isWhole = (): boolean => record.sentDown === record.down;
    let isUpOver = record.kind !== "bidi";
    let isScheduled = false;
    const produce = (): void => {
      isScheduled = false;
      if (this.isDown) return;
      for (let burst = world.random.below(3); burst >= 0 && stream.canSend && !isWhole(); burst--) {
        this.#send(session, stream, record);
      }
      if (isWhole() && isUpOver) session.end(stream);
      else if (stream.canSend && !isWhole()) schedule();
    };
    const schedule = (): void => {
      if (isScheduled) return;
      isScheduled = true;
      world.after(world.random.below(200), produce);
    };
    schedule();
    return {
      message: (_code, payload, size) => {
        this.#ledger.up(record, textOf(payload));
        session.consume(stream, size);
      },
      skipped() {},
      ended: () => {
        isUpOver = true;
        schedule();
      },
      failed() {},
      writable: schedule,
    };
  }

  #send(session: ServerSession, stream: Stream, record: CallRecord): void {
    const size = this.#world.random.below(100);
    const text = `${record.sentDown} ${"x".repeat(size)}`;
    record.sentDown++;
    session.send(stream, "CD", rawPayload, payloadOf(this.#profile, text));
  }

  #check(): void {
    const world = this.#world;
    if (this.isDown) return;
    for (const { core } of this.hub.sessions.values()) {
      if (core.held > MOST_HELD) world.violate(`a session holds ${core.held} bytes`);
    }
  }
}
