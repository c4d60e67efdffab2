import type { ClientConnection } from "../../engine/client-connection.ts";
import { ClientEngine } from "../../engine/client-engine.ts";
import { rawPayload } from "../../engine/payload-codec.ts";
import type { ServerSession } from "../../engine/server-session.ts";
import type { SessionCore } from "../../engine/session-core.ts";
import type { Stream } from "../../engine/stream.ts";
import { TwobyteError } from "../../errors/twobyte-error.ts";
import type { Payload } from "../../payload.ts";
import { profileNamed } from "../../profiles/profiles.ts";
import { giveAway } from "../lend.ts";
import { payloadOf, textOf } from "../recorder.ts";
import type { ClientPlace } from "./client-place.ts";
import type { CallRecord } from "./ledger.ts";
import { IDENTITY, METHODS, MOST_HELD_BY_CLIENT, PARAMETERS } from "./protocol.ts";
import { SimChannels } from "./sim-channels.ts";
import { SimClock } from "./sim-clock.ts";
import type { LineOwner } from "./sim-line.ts";
import { SimLine } from "./sim-line.ts";
import type { Claim, SimServer } from "./sim-server.ts";
import { SimWitness } from "./sim-witness.ts";
import type { World } from "./world.ts";

/** An engine whose state the simulator looks at. */
class OpenEngine extends ClientEngine {
  get state(): SessionCore {
    return this.core;
  }
}

/** So many lines are remembered, for faults to be done to them. */
const LINES = 8;
/** How long it may take until a client has heard of something, in ms. */
const HEARD = 3000;

/** Beats that are closer, for a network that cuts what is idle, leave requests little time. */
const SHORT_BEAT = 5000;

/** A client: its engine, its lines, and calls that the ledger keeps. */
export class SimClient implements LineOwner {
  readonly world: World;
  readonly profile: "binary" | "text";
  /** The last ones, the newest last. */
  readonly lines: SimLine[] = [];
  readonly witness: SimWitness;
  /** How often a connection was attached. */
  attached = 0;
  ended = false;
  readonly #place: ClientPlace;
  readonly #engine: OpenEngine;
  readonly #clock: SimClock;
  readonly #open = new Map<CallRecord, Stream>();
  #frozenUntil = 0;
  #late: (() => void)[] = [];
  #session: ServerSession | undefined;
  #gapAt = -1;
  /** Whether the server ended the session at a time when it had no calls. */
  #wasAtRest = false;
  #dials = 0;
  /** How often it was kept from doing what it is asked to. */
  #disturbed = 0;
  /** When a server's last word was heard. */
  #toldAt = -1;
  /** What it hears now. */
  #heard: SimLine | undefined;
  readonly #proven: Claim["proven"] = { last: 0, session: undefined };

  constructor(place: ClientPlace) {
    const { world, profile } = place;
    const { random } = world;
    this.#place = place;
    this.world = world;
    this.witness = new SimWitness(world);
    this.profile = profile;
    this.#clock = new SimClock(world, 0.03);
    const config = {
      identity: IDENTITY,
      profile: profileNamed(profile),
      parameters: PARAMETERS,
      random: (size: number) => random.bytes(size),
    };
    this.#engine = new OpenEngine(
      config,
      {
        wantFlush: () => this.soon(0, () => this.#engine.flush()),
        wantWake: (at) => this.soon(this.#clock.worldTime(at) - world.now, () => this.#advance()),
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
  }

  /** Begins. */
  start(): void {
    this.soon(0, () => this.#advance());
  }

  get isLive(): boolean {
    return this.#engine.isLive;
  }

  /** A new connection, whether or not there is one. */
  dial(): void {
    if (this.ended) return;
    const { random } = this.world;
    this.#dials++;
    const { attached: saidAt } = this;
    const tier = random.pick(this.#place.tiers);
    const name = tier === "socket" ? "websocket" : tier;
    const channels = this.world.isJudged ? new SimChannels(this.world, name) : undefined;
    const proven = this.#proven;
    const claim = { saidAt, attachedAs: undefined, connection: undefined, proven, channels };
    const line = new SimLine(this, tier, this.#place.network.choose(), claim);
    if (this.world.now < this.#frozenUntil) this.witness.thawed();
    this.witness.began(line, name);
    const connection = this.#engine.connect(line, this.#now);
    line.connection = connection;
    this.lines.push(line);
    if (this.lines.length > LINES) this.lines.shift();
    this.soon(random.below(60), () => {
      claim.saidAt = this.attached;
      if (line.open()) this.#engine.greet(connection, undefined, this.#now);
      else this.lost(line);
    });
  }

  server = (address: number): SimServer | undefined => this.#place.network.at(address);

  received(line: SimLine, data: Payload): void {
    this.#heard = line;
    this.witness.received(line, data);
    giveAway(data, (lent) => line.connection?.receive(lent, this.#now));
    this.#heard = undefined;
  }

  alive({ connection }: SimLine): void {
    connection?.alive(this.#now);
  }

  tell({ connection }: SimLine): number {
    return connection?.tell() ?? 0;
  }

  lost(line: SimLine): void {
    this.witness.lost(line);
    const { connection } = line;
    if (connection !== undefined) this.#engine.lost(connection, undefined, this.#now);
  }

  /** A server process died. */
  leftBy(server: SimServer): void {
    for (const line of this.lines) {
      if (line.server === server && line.tier !== "poll") line.wire.cut(5, undefined);
    }
  }

  /** Makes a call; a deadline of 0 ms is none. */
  call(kind: CallRecord["kind"], down: number, up: number, deadlineMs = 0): void {
    if (this.ended) return;
    this.world.touch(this);
    const { ledger, profile, world } = this.#place;
    const record = ledger.open(
      kind,
      kind === "unary" ? 1 : down,
      kind === "bidi" || kind === "topic" ? up : 0,
    );
    const text = `${record.id} ${"x".repeat(world.random.below(40))}`;
    const value = payloadOf(profile, text);
    const slots = deadlineMs === 0 ? {} : { deadlineMs };
    const request = { method: METHODS[kind], codec: rawPayload, value, slots };
    if (deadlineMs > 0) this.#expectDeadline(record, deadlineMs);
    const stream = this.#engine.open(
      request,
      {
        message: (_code, payload, size) => {
          this.witness.application("message", stream.id);
          ledger.down(record, textOf(payload));
          this.soon(world.random.below(30), () => this.#engine.consume(stream, size));
        },
        opened: ({ offset }) => ledger.opened(record, offset),
        refused: () => void record.refused++,
        skipped() {},
        ended: () => {
          this.#open.delete(record);
          ledger.ended(record);
        },
        failed: (error) => this.#onFailed(record, error),
        writable: () => this.#produce(record),
        // An application subscribes again by itself.
        repeated: (slots) => (kind === "topic" ? undefined : slots),
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
    const [record, stream] = this.world.random.pick(open);
    record.isCancelled = true;
    this.#engine.cancel(stream, new TwobyteError("canceled", "taken back"));
  }

  /** It does not run for a while. */
  freeze(ms: number): void {
    const { world } = this;
    this.#disturbed++;
    this.#frozenUntil = Math.max(this.#frozenUntil, world.now + ms);
    world.at(this.#frozenUntil, () => this.#thaw());
  }

  /** Its page is shown, or its network changed. */
  woke(): void {
    this.soon(0, () => {
      this.witness.application("shown");
      this.#engine.woke(this.#now);
    });
  }

  /** Its page is put away. */
  suspend(): void {
    this.soon(0, () => {
      this.#disturbed++;
      this.witness.application("hidden");
      this.#engine.suspend(this.#now);
    });
  }

  /** Says goodbye. */
  close(): void {
    if (this.world.now < this.#frozenUntil) this.witness.thawed();
    this.witness.application("close");
    this.#engine.close(this.#now);
  }

  /** It was asked to leave a server by a time: it tries to, if nothing is in its way. */
  checkAsked(server: SimServer, tried: number): void {
    const isInWay = this.#watch(server);
    const dials = this.#dials;
    this.world.at(tried * 1.04 + HEARD, () => {
      if (isInWay() || this.#dials > dials) return;
      this.world.violate("a client that was asked to leave does not try");
    });
  }

  /** Its server is about to go, and says so: it hears that, if nothing is in its way. */
  checkTold(server: SimServer): void {
    const isInWay = this.#watch(server);
    const { now } = this.world;
    const dials = this.#dials;
    // A POST that is refused because the server goes may be faster than what it says.
    const mayOvertake = this.#attachedLine?.tier !== "socket";
    this.world.after(HEARD, () => {
      const isOvertaken = mayOvertake && (this.#dials > dials || !this.isLive);
      if (isInWay() || this.#toldAt >= now || isOvertaken) return;
      this.world.violate("a client was not told that its server goes");
    });
  }

  /** What has to hold after everything that happens. */
  check(): void {
    const { held } = this.#engine.state;
    if (held > MOST_HELD_BY_CLIENT) this.world.violate(`a client holds ${held} bytes`);
  }

  soon = (ms: number, run: () => void): void => {
    const { world } = this;
    world.after(Math.max(0, ms), () => {
      world.touch(this);
      if (world.now >= this.#frozenUntil && this.#late.length === 0) run();
      else this.#late.push(run);
    });
  };

  #onAttached(): void {
    this.attached++;
    const line = this.#attachedLine;
    if (line === undefined) throw new TypeError("a connection was attached that never was");
    line.claim.attachedAs = this.attached;
    this.#session = line.session ?? this.#session;
  }

  /** Whether its connection has time for a request that takes long, between two beats. */
  get isPatient(): boolean {
    const line = this.#attachedLine;
    return line?.tier === "socket" || (line?.beatMs ?? 0) >= SHORT_BEAT;
  }

  get #attachedLine(): SimLine | undefined {
    const connection = this.#engine.state.attached as ClientConnection | undefined;
    return connection?.carrier as SimLine | undefined;
  }

  #onGap({ code, message, rawMessage }: TwobyteError): void {
    const { world } = this;
    const { network } = this.#place;
    this.#gapAt = world.now;
    this.witness.application("gap");
    this.#wasAtRest = rawMessage === "the server goes";
    if (code !== "unavailable") world.violate(`a session ended with ${code}`);
    if (message.includes("the server goes")) this.#toldAt = world.now;
    const session = this.#session;
    const sessions = this.#heard?.server?.hub.sessions;
    const isThere = session !== undefined && sessions?.get(session.id) === session;
    if (isThere && !session.core.isOver) world.violate("a gap, and the session is there");
    if (!network.isLinked || session === undefined) return;
    if (!network.mayBeGone(session)) world.violate("a gap, and the session came to no end");
    if (network.now(session) !== undefined) world.violate("a gap, and the session is somewhere");
  }

  #onFailed(record: CallRecord, { code, processed }: TwobyteError): void {
    const { world, ledger } = this.#place;
    this.#open.delete(record);
    ledger.failed(record, code, processed);
    if (record.isCancelled) return;
    // The server counts too, by a clock that may be faster.
    if (code === "deadline_exceeded" && world.now >= record.earliest) return;
    if (this.#gapAt === world.now && this.#wasAtRest && record.kind !== "topic") {
      world.violate(`${record.id} failed with ${code}, and its session ended at rest`);
    }
    const isGap = code === "unavailable" && (this.#gapAt === world.now || this.ended);
    // Its server is another than its session's, and has gone.
    const { isLinked } = this.#place.network;
    const mayBeGone = isLinked && record.kind !== "topic" && record.ranAt?.hasGone === true;
    if (!isGap && code === "unavailable" && mayBeGone) return;
    if (!isGap) world.violate(`${record.id} failed with ${code}, and there was no gap`);
  }

  /** A call with a deadline ends by then, and not long before it because of it. */
  #expectDeadline(record: CallRecord, ms: number): void {
    const { world } = this;
    record.earliest = world.now + ms * 0.94;
    this.soon(ms * 1.04 + 2, () => {
      if (record.outcome === undefined) world.violate(`${record.id} is behind its deadline`);
    });
  }

  /** Sends what the call has to send, as far as it may. */
  #produce(record: CallRecord): void {
    const { world, profile } = this.#place;
    this.soon(world.random.below(100), () => {
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

  /** Tells later whether something was in the way of what a server says now. */
  #watch(server: SimServer): () => boolean {
    const line = this.#attachedLine;
    const { network } = this.#place;
    // Another connection may have been attached while the server said it on the one before.
    const count = (): number =>
      this.#disturbed + network.outages + network.restarts + this.attached;
    const before = count();
    const isSteady =
      line?.server === server &&
      network.isReachable &&
      this.world.now >= this.#frozenUntil &&
      (this.#session && network.now(this.#session))?.core.attached === line.claim.connection;
    const isDisturbed = (): boolean => count() > before || server.isKilled || this.ended;
    return () => !isSteady || line.wire.isTroubled || isDisturbed();
  }

  #advance(): void {
    this.#engine.advance(this.#now);
  }

  /** Does, in order, what it did not when it was frozen. */
  #thaw(): void {
    if (this.world.now < this.#frozenUntil) return;
    this.world.touch(this);
    this.witness.thawed();
    for (const run of this.#late.splice(0)) {
      run();
      // Each is a turn of its own, with an end.
      this.#engine.flush();
    }
  }

  get #now(): number {
    return this.#clock.now;
  }
}
