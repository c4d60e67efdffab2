import type { ClientConnection } from "../../engine/client-connection.ts";
import { ClientEngine } from "../../engine/client-engine.ts";
import { rawPayload } from "../../engine/payload-codec.ts";
import type { ServerSession } from "../../engine/server-session.ts";
import type { SessionCore } from "../../engine/session-core.ts";
import type { Stream } from "../../engine/stream.ts";
import { TwobyteError } from "../../errors/twobyte-error.ts";
import type { Profile } from "../../payload.ts";
import { lend } from "../lend.ts";
import { payloadOf, textOf } from "../recorder.ts";
import type { CallRecord, Ledger } from "./ledger.ts";
import { IDENTITY, METHODS, MOST_HELD, PARAMETERS } from "./protocol.ts";
import type { Claim, SimServer } from "./sim-server.ts";
import { SimWire } from "./sim-wire.ts";
import type { World } from "./world.ts";

/** What the clients of a schedule share. */
export interface ClientPlace {
  readonly world: World;
  readonly ledger: Ledger;
  readonly profile: Profile;
  /** The server process that answers now; none while it cannot be reached. */
  readonly server: () => SimServer | undefined;
}

/** An engine whose state the simulator looks at. */
class OpenEngine extends ClientEngine {
  get state(): SessionCore {
    return this.core;
  }
}

/** A client: its engine, its wires, and calls that the ledger keeps. */
export class SimClient {
  readonly wires: SimWire[] = [];
  readonly #place: ClientPlace;
  readonly #engine: OpenEngine;
  /** Its clock is off, and runs at another pace. */
  readonly #skew: { readonly offset: number; readonly pace: number };
  readonly #open = new Map<CallRecord, Stream>();
  #frozenUntil = 0;
  readonly #late: (() => void)[] = [];
  #session: ServerSession | undefined;
  #gapAt = -1;
  /** How often a connection was attached. */
  attached = 0;
  readonly #proven: Claim["proven"] = { last: 0, session: undefined };
  readonly #claims = new WeakMap<ClientConnection, Claim>();
  ended = false;

  constructor(place: ClientPlace) {
    const { world, profile } = place;
    const { random } = world;
    this.#place = place;
    this.#skew = { offset: random.below(1e6), pace: 0.98 + random.next() * 0.04 };
    const config = {
      identity: IDENTITY,
      profile,
      parameters: PARAMETERS,
      random: (size: number) => random.bytes(size),
    };
    this.#engine = new OpenEngine(
      config,
      {
        wantFlush: () => this.#soon(0, () => this.#engine.flush()),
        wantWake: (at) => this.#soon(this.#worldTime(at) - world.now, () => this.#advance()),
        dial: () => this.dial(),
        attached: () => this.#onAttached(),
        renew() {},
        detached() {},
        waiting() {},
        gap: (error) => this.#onGap(error),
        ended: () => {
          if (this.ended) world.violate("a client ended twice");
          this.ended = true;
        },
      },
      this.#now,
    );
    world.always(() => this.#check());
  }

  /** Begins. */
  start(): void {
    this.#soon(0, () => this.#advance());
  }

  get isLive(): boolean {
    return this.#engine.isLive;
  }

  /** A new connection, whether or not there is one. */
  dial(): void {
    if (this.ended) return;
    const { world, server } = this.#place;
    const { random } = world;
    const wire = new SimWire(world, { delay: 1 + random.below(80), jitter: random.below(60) });
    const connection = this.#engine.connect(
      {
        write: (data) => wire.send("server", data),
        close: () => wire.close("client"),
        abort: () => wire.close("client"),
      },
      this.#now,
    );
    this.wires.push(wire);
    if (this.wires.length > 8) this.wires.shift();
    wire.join("client", {
      receive: (data) =>
        this.#soon(0, () => lend(data, (lent) => connection.receive(lent, this.#now))),
      lost: () => this.#soon(0, () => this.#engine.lost(connection, undefined, this.#now)),
    });
    const reached = server();
    this.#soon(random.below(60), () => {
      if (reached === undefined || reached.isDown)
        this.#engine.lost(connection, undefined, this.#now);
      else this.#greet(connection, wire, reached);
    });
  }

  /** Makes a call. */
  call(kind: CallRecord["kind"], down: number, up: number): void {
    if (this.ended) return;
    const { ledger, profile, world } = this.#place;
    const record = ledger.open(kind, kind === "unary" ? 1 : down, kind === "bidi" ? up : 0);
    const text = `${record.id} ${"x".repeat(world.random.below(40))}`;
    const value = payloadOf(profile, text);
    const request = { method: METHODS[kind], codec: rawPayload, value, slots: {} };
    const stream = this.#engine.open(
      request,
      {
        message: (_code, payload, size) => {
          ledger.down(record, textOf(payload));
          this.#soon(world.random.below(30), () => this.#engine.consume(stream, size));
        },
        skipped() {},
        ended: () => {
          this.#open.delete(record);
          ledger.ended(record);
        },
        failed: ({ code, processed }) => this.#onFailed(record, code, processed),
        writable: () => this.#produce(record),
        repeated: (slots) => slots,
      },
      this.#now,
    );
    if (record.outcome !== undefined) return;
    this.#open.set(record, stream);
  }

  /** Takes one of its calls back. */
  cancel(): void {
    const open = [...this.#open];
    if (open.length === 0) return;
    const [record, stream] = this.#place.world.random.pick(open);
    record.isCancelled = true;
    this.#engine.cancel(stream, new TwobyteError("canceled", "taken back"));
  }

  /** It does not run for a while. */
  freeze(ms: number): void {
    const { world } = this.#place;
    this.#frozenUntil = Math.max(this.#frozenUntil, world.now + ms);
    world.at(this.#frozenUntil, () => this.#thaw());
  }

  /** Its page is shown, or its network changed. */
  woke(): void {
    this.#soon(0, () => this.#engine.woke(this.#now));
  }

  /** Its page is put away. */
  suspend(): void {
    this.#soon(0, () => this.#engine.suspend(this.#now));
  }

  /** Says goodbye. */
  close(): void {
    this.#engine.close(this.#now);
  }

  #greet(connection: ClientConnection, wire: SimWire, server: SimServer): void {
    const claim: Claim = { saidAt: this.attached, attachedAs: undefined, proven: this.#proven };
    this.#claims.set(connection, claim);
    server.accept(wire, claim, (session) => {
      this.#began.set(claim, session);
    });
    this.#engine.greet(connection, undefined, this.#now);
  }

  readonly #began = new WeakMap<Claim, ServerSession>();

  #onAttached(): void {
    this.attached++;
    const claim = this.#claims.get(this.#engine.state.attached as ClientConnection);
    if (claim === undefined) throw new TypeError("a connection was attached that never was");
    claim.attachedAs = this.attached;
    this.#session = this.#began.get(claim) ?? this.#session;
  }

  #onGap({ code }: TwobyteError): void {
    const { world } = this.#place;
    this.#gapAt = world.now;
    if (code !== "unavailable") world.violate(`a session ended with ${code}`);
    const server = this.#place.server();
    const session = this.#session;
    const isThere = session !== undefined && server?.hub.sessions.get(session.id) === session;
    if (isThere && !session.core.isOver) world.violate("a gap, and the session is there");
  }

  #onFailed(record: CallRecord, code: string, processed: string): void {
    const { world, ledger } = this.#place;
    this.#open.delete(record);
    ledger.failed(record, code, processed);
    if (record.isCancelled) return;
    const isGap = code === "unavailable" && (this.#gapAt === world.now || this.ended);
    if (!isGap) world.violate(`${record.id} failed with ${code}, and there was no gap`);
  }

  /** Sends what the call has to send, as far as it may. */
  #produce(record: CallRecord): void {
    const { world, profile } = this.#place;
    this.#soon(world.random.below(100), () => {
      const stream = this.#open.get(record);
      if (stream === undefined) return;
      while (stream.canSend && record.sentUp < record.up) {
        const text = `${record.sentUp} ${"y".repeat(world.random.below(100))}`;
        record.sentUp++;
        this.#engine.send(stream, "CD", rawPayload, payloadOf(profile, text));
      }
      if (record.sentUp === record.up) this.#engine.end(stream);
    });
  }

  #advance(): void {
    this.#engine.advance(this.#now);
  }

  /** Runs something of the client's when it runs itself. */
  #soon(ms: number, run: () => void): void {
    const { world } = this.#place;
    world.after(Math.max(0, ms), () => {
      if (world.now >= this.#frozenUntil && this.#late.length === 0) run();
      else this.#late.push(run);
    });
  }

  /** Does, in order, what it did not when it was frozen. */
  #thaw(): void {
    if (this.#place.world.now < this.#frozenUntil) return;
    for (const run of this.#late.splice(0)) run();
  }

  get #now(): number {
    return this.#skew.offset + this.#place.world.now * this.#skew.pace;
  }

  #worldTime(now: number): number {
    return Math.ceil((now - this.#skew.offset) / this.#skew.pace);
  }

  #check(): void {
    const { world } = this.#place;
    const { held } = this.#engine.state;
    if (held > MOST_HELD) world.violate(`a client holds ${held} bytes`);
  }
}
