import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Frame, ProtocolFrame } from "../frames/frame.ts";
import { isCounted } from "../frames/frame-code.ts";
import { codeOf } from "../frames/frame-fields.ts";
import { MAX_FRAME } from "../frames/limits.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import type { PingFrame } from "../frames/ping-frame.ts";
import type { PongFrame } from "../frames/pong-frame.ts";
import type { SessionLimits } from "../frames/tag-values.ts";
import type { Payload } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { Due } from "./agenda.ts";
import type { CallLink } from "./call-link.ts";
import { Calls } from "./calls.ts";
import type { Connection } from "./connection.ts";
import { Counters } from "./counters.ts";
import { sessionError } from "./error-frames.ts";
import { IncomingCalls } from "./incoming-calls.ts";
import { IncomingParts } from "./incoming-parts.ts";
import { Liveness } from "./liveness.ts";
import type { MethodShape } from "./method-shape.ts";
import type { TakeOpen } from "./open-calls.ts";
import type { Outbox, OutgoingMessage } from "./outbox.ts";
import type { Parameters } from "./parameters.ts";
import { ReplayBuffer } from "./replay-buffer.ts";
import { resumedFrames } from "./resumed-frames.ts";
import type { Attachment, SessionRole } from "./session-role.ts";
import type { RawDetail, Stream, StreamReceiver } from "./stream.ts";
import type { CountedBatch } from "./waiting-frames.ts";
import { numberedBatches, WaitingFrames } from "./waiting-frames.ts";

/**
 * A session, whatever connections carry it: what the client's and the server's engines share. It
 * moves frames between the attached connection and the calls, counts them, keeps what the peer has
 * not acknowledged, and sends it again over the next connection (spec chapter 8).
 */
export class SessionCore implements CallLink, Due {
  deadlineAt: number = Number.POSITIVE_INFINITY;
  heapIndex = -1;
  readonly isServer: boolean;
  readonly takeOpen: TakeOpen | undefined;
  readonly parameters: Parameters;
  readonly codec: ProfileCodec;
  readonly counters: Counters;
  readonly calls: Calls;
  readonly methods: ReadonlyMap<number, MethodShape>;
  /** The connection that counted frames travel on. */
  attached: Connection | undefined;
  /** How often a connection was attached. */
  generation = 0;
  isOver = false;
  /** For engines: what the peer has not acknowledged. */
  replay: ReplayBuffer;
  /** For engines: what waits for a connection. */
  waiting: WaitingFrames;
  /** For engines: messages that arrived in part. */
  readonly parts: IncomingParts;
  readonly #role: SessionRole;
  readonly #incoming: IncomingCalls;
  readonly #outbox: Outbox;
  #isFlushWanted = false;

  constructor(
    role: SessionRole,
    codec: ProfileCodec,
    parameters: Parameters,
    methods: ReadonlyMap<number, MethodShape>,
  ) {
    this.#role = role;
    this.isServer = role.isServer;
    this.takeOpen = role.takeOpen;
    this.codec = codec;
    this.replay = new ReplayBuffer(codec);
    this.waiting = new WaitingFrames(codec);
    this.parameters = parameters;
    this.methods = methods;
    this.counters = new Counters(parameters);
    this.calls = new Calls(this);
    this.parts = new IncomingParts(parameters.partBytes);
    this.#incoming = new IncomingCalls(this, this.calls, this.parts);
    this.#outbox = codec.outbox(MAX_FRAME, (batch) => this.#transmit(batch));
  }

  /** The peer's limits, which hold for as long as the session: what is sent again has to fit. */
  limit(limits: SessionLimits): void {
    this.#outbox.maxFrame = Math.min(limits.maxFrame, MAX_FRAME);
    this.calls.limit(limits);
  }

  /** Bytes of frames that are kept or wait. */
  get held(): number {
    return this.replay.bytes + this.waiting.bytes;
  }

  /** Whether everything above `received` can be sent again (R-SES-19). */
  canResume(received: number): boolean {
    return received >= this.counters.acked && received <= this.counters.sent;
  }

  /** The session goes on over `connection`, which `canResume` allows (spec 8.4, 8.5). */
  attach(connection: Connection, attachment: Attachment): void {
    const { received, revision, beatMs } = attachment;
    const { agenda } = this.#role;
    const before = this.attached;
    this.attached = undefined;
    this.#outbox.flush();
    if (this.isOver) return;
    this.#acknowledged(received);
    const kept = this.replay.above(received);
    if (kept === undefined) throw sessionError("internal", `frame ${received} is not kept`);
    const frames = resumedFrames(this, attachment, kept);
    this.attached = connection;
    this.generation++;
    this.counters.isDear = connection.isDear;
    connection.attach(this, new Liveness(this.parameters, beatMs, this.#role, agenda.now));
    if (this.isServer) before?.close(sessionError("aborted", "", { retry: "now" }));
    for (const { data, first } of numberedBatches(this.codec, frames, received + 1)) {
      connection.write(data, first);
    }
    //@fault waiting-lost this.waiting.take();
    for (const batch of this.waiting.take()) this.#transmit(batch);
    this.#setRevision(revision);
    this.#settleGate();
    this.#wakeFor(connection);
  }

  /** The attached connection is gone: what is sent from now on waits for another. */
  detach(): void {
    this.attached = undefined;
    this.counters.ackAt = undefined;
    this.#outbox.flush();
    this.replay.settle();
    this.#settleGate();
  }

  /** Does what is due. */
  due(): void {
    const { now } = this;
    this.calls.expire(now);
    const { first } = this.calls.deadlines;
    if (first !== undefined) this.wake(first.deadlineAt);
    const { attached } = this;
    if (attached?.liveness === undefined) return;
    const due = attached.liveness.due(now);
    if (due === "dead") {
      this.#role.died(attached);
      return;
    }
    if (due !== undefined) this.ping(due === "doubt");
    this.#wakeFor(attached);
  }

  /** Asks whether the peer lives, with `doubt` to find out soon (spec chapter 12). */
  ping(doubt: boolean): void {
    const liveness = this.attached?.liveness;
    if (liveness === undefined) return;
    liveness.ask(this.now, doubt);
    const { n, seen } = liveness;
    this.sendFrame({ kind: "ping", n, seen, received: this.tell(), sent: this.assigned });
    this.wake(liveness.next);
  }

  /** Hands what was gathered to the transport. */
  flush(): void {
    const isWanted = this.#isFlushWanted;
    this.#isFlushWanted = false;
    if (this.isOver) return;
    if (this.counters.owes(this.now, isWanted)) this.acknowledge();
    this.#outbox.flush();
  }

  /** Ends the session because of `error`, and says so. */
  die(error: TwobyteError, detail?: RawDetail): void {
    if (this.isOver) return;
    this.#outbox.flush();
    this.attached?.refuse(error, detail);
    this.end(error);
  }

  /** Ends the session on purpose. */
  leave(goodbye: Frame & { kind: "goodbye" }): void {
    if (this.isOver) return;
    this.#outbox.flush();
    this.attached?.leave(goodbye);
    this.end(undefined);
  }

  /** Ends the session here. */
  end(error: TwobyteError | undefined): void {
    if (this.isOver) return;
    this.isOver = true;
    const { attached } = this;
    this.attached = undefined;
    attached?.close(error);
    this.#role.agenda.cancel(this);
    this.#role.over(error, this.calls.takeWaiting());
    this.calls.close(error ?? sessionError("unavailable", "the session was closed"));
    // R-SES-34: somebody may hold on to the session.
    this.replay = new ReplayBuffer(this.codec);
    this.waiting = new WaitingFrames(this.codec);
  }

  // What the calls ask for.

  get now(): number {
    return this.#role.agenda.now;
  }

  get assigned(): number {
    return this.counters.sent + this.waiting.counted + this.#outbox.counted;
  }

  get maxFrame(): number {
    return this.#outbox.maxFrame;
  }

  sendFrame(frame: ProtocolFrame): void {
    // What is not counted is stated anew for the next connection.
    if (this.isOver || (this.attached === undefined && !isCounted(codeOf(frame)))) return;
    this.#outbox.frame(frame);
    this.wantFlush();
  }

  sendMessage(message: OutgoingMessage): number {
    if (this.isOver) throw sessionError("unavailable", "the session is over");
    this.wantFlush();
    return this.#outbox.message(message);
  }

  /** Sends a counted frame that is encoded already; its memory is not written again. */
  sendEncoded(frame: CountedBatch): void {
    if (this.isOver) return;
    this.#outbox.encoded(frame);
    this.wantFlush();
  }

  settled(): void {
    this.#role.rested?.(true);
  }

  wake(at: number): void {
    this.#role.agenda.wake(this, at);
  }

  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver {
    return this.#role.called(stream, open, payload);
  }

  // What the connections tell.

  /** Counts a frame of so many bytes with this number; false when it arrived before. */
  count(number: number, bytes: number): boolean {
    const { counters } = this;
    // R-SES-4
    if (number > counters.received + 1) {
      const said = `frame ${number} arrived after frame ${counters.received}`;
      throw sessionError("data_loss", said, { retry: "now" });
    }
    //@fault duplicates-pass
    if (number <= counters.received) return false;
    if (counters.count(bytes, this.now)) this.#wakeForAck();
    return true;
  }

  onOpen(frame: OpenFrame): boolean {
    return this.#incoming.open(frame);
  }

  onMessage(code: number, stream: number, payload: Payload): void {
    this.#incoming.message(code, stream, payload);
  }

  /** A frame other than open, data and those of the connection itself. */
  onFrame(frame: Frame, connection: Connection): void {
    switch (frame.kind) {
      case "revision":
        this.#announced(frame.revision);
        break;
      case "ack":
        this.#acknowledged(frame.received);
        break;
      case "ping":
        this.#answerPing(frame, connection);
        break;
      case "pong":
        this.#answered(frame, connection);
        break;
      case "live":
        connection.compare(frame.sent);
        break;
      default:
        if (this.#incoming.frame(frame)) break;
        throw sessionError("unimplemented", `a ${frame.kind} frame in a session like this one`);
    }
  }

  #answerPing({ n, seen, received, sent }: PingFrame, connection: Connection): void {
    this.#acknowledged(received);
    connection.compare(sent);
    if (connection !== this.attached) return;
    connection.liveness?.asked(n, seen);
    //@fault no-pong
    this.sendFrame({ kind: "pong", n, received: this.tell(), sent: this.assigned });
    this.#wakeFor(connection);
  }

  #answered({ n, received, sent }: PongFrame, connection: Connection): void {
    this.#acknowledged(received);
    connection.compare(sent);
    connection.liveness?.answered(n);
    this.#role.rested?.(false);
  }

  /** The peer opens its streams at another revision from here on. */
  #announced(revision: number): void {
    if (!this.#role.speaks(revision)) {
      throw sessionError("failed_precondition", `revision ${revision} is not spoken here`);
    }
    this.calls.theirRevision = revision;
  }

  /** This side opens its streams at `revision` from here on (R-SES-36). */
  #setRevision(revision: number): void {
    const { calls } = this;
    if (calls.revision === revision) return;
    if (calls.revision === 0) calls.theirRevision = revision;
    else this.sendFrame({ kind: "revision", revision });
    calls.revision = revision;
  }

  /** The number of the last counted frame that arrived, which the peer is being told. */
  tell(): number {
    const received = this.counters.tell();
    this.calls.acknowledged();
    return received;
  }

  /** Once for all that arrived in a turn, or in front of the end of what the peer may go on with. */
  acknowledge(): void {
    if (this.attached === undefined) return;
    //@fault dropped-ack this.tell();
    this.#outbox.frame({ kind: "ack", received: this.tell() });
  }

  #acknowledged(received: number): void {
    this.counters.acknowledge(received);
    //@fault acks-free-nothing
    this.replay.acknowledge(received);
    this.calls.acknowledged();
    //@fault gate-stays-shut
    this.#settleGate();
  }

  /**
   * The one place where frames go to a transport, and where they are counted (R-SES-1). What a lost
   * connection has to bring again is kept from here.
   */
  #transmit(batch: CountedBatch): void {
    if (this.attached === undefined) {
      this.waiting.add(batch.data);
      this.#role.grew();
    } else {
      const first = this.counters.sent + 1;
      this.counters.sent += batch.counted;
      //@fault not-kept
      this.replay.keep(batch);
      this.attached.write(batch.data, first);
    }
    this.#settleGate();
    // R-SES-44
    if (this.held < this.parameters.sessionBytes) return;
    this.die(sessionError("resource_exhausted", "too much waits for the peer", { retry: "now" }));
  }

  /** Streams are opened and producers asked only while there is room for it (R-SES-10). */
  #settleGate(): void {
    this.#role.holds?.(this.held);
    const { gate } = this.calls;
    const { resumeBuffer } = this.parameters;
    // Half of it has to be free again, so that producers are not asked for each frame.
    const bound = gate.isOpen ? resumeBuffer : resumeBuffer / 2;
    //@fault gate-always-open this.calls.setGate(true);
    this.calls.setGate(this.attached !== undefined && this.replay.bytes < bound);
  }

  #wakeForAck(): void {
    const { counters, now } = this;
    if (counters.owes(now)) this.wantFlush();
    else if (counters.ackAt !== undefined) this.wake(counters.ackAt);
  }

  #wakeFor({ liveness }: Connection): void {
    this.#wakeForAck();
    if (liveness !== undefined) this.wake(liveness.next);
  }

  /** Has `flush` called at the end of this turn. */
  wantFlush(): void {
    if (this.#isFlushWanted) return;
    this.#isFlushWanted = true;
    this.#role.wantFlush();
  }
}
