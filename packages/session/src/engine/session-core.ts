import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Frame, ProtocolFrame } from "../frames/frame.ts";
import { isCounted } from "../frames/frame-code.ts";
import { codeOf } from "../frames/frame-fields.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import type { PingFrame } from "../frames/ping-frame.ts";
import type { PongFrame } from "../frames/pong-frame.ts";
import type { SessionLimits } from "../frames/tag-values.ts";
import type { Payload } from "../payload.ts";
import type { Due } from "./agenda.ts";
import type { CallLink } from "./call-link.ts";
import type { Calls } from "./calls.ts";
import type { Connection } from "./connection.ts";
import { sessionError } from "./error-frames.ts";
import { sharedLimits } from "./limits.ts";
import { Liveness } from "./liveness.ts";
import type { OutboxOwner, OutgoingMessage } from "./outbox.ts";
import { ReplayBuffer } from "./replay-buffer.ts";
import { resumedFrames } from "./resumed-frames.ts";
import { SessionDesk } from "./session-desk.ts";
import type { Attachment } from "./session-role.ts";
import { SessionTerms } from "./session-terms.ts";
import type { RawDetail, Stream, StreamReceiver } from "./stream.ts";
import type { CountedBatch } from "./waiting-frames.ts";
import { numberedBatches, WaitingFrames } from "./waiting-frames.ts";

/**
 * A session, whatever connections carry it: what the client's and the server's engines share. It
 * moves frames between the attached connection and the calls, counts them, keeps what the peer has
 * not acknowledged, and sends it again over the next connection (spec chapter 8).
 */
export class SessionCore extends SessionTerms implements CallLink, OutboxOwner, Due {
  deadlineAt = 0;
  heapIndex = -1;
  /** The connection that counted frames travel on. */
  attached: Connection | undefined;
  /** How often a connection was attached. */
  generation = 0;
  isOver = false;
  /** For engines: what only sessions have that are in use; see `desk`. */
  made: SessionDesk | undefined;
  #isFlushWanted = false;

  /** For engines: made when something comes, or is sent. */
  get desk(): SessionDesk {
    this.made ??= new SessionDesk(this);
    return this.made;
  }

  get calls(): Calls {
    return this.desk.calls;
  }

  get streams(): Stream[] {
    return this.made?.calls.streams ?? [];
  }

  /** The peer's limits, which hold for as long as the session: what is sent again has to fit. */
  limit(limits: SessionLimits): void {
    this.limits = sharedLimits(limits);
    if (this.made !== undefined) this.made.outbox.maxFrame = this.maxFrame;
  }

  /** Bytes of frames that are kept or wait. */
  get held(): number {
    const { made, attached } = this;
    if (made === undefined) return 0;
    // Nothing waits while a connection is attached, and with thousands of sessions each look is dear.
    return made.replay.bytes + (attached === undefined ? made.waiting.bytes : 0);
  }

  /** Whether everything above `received` can be sent again (R-SES-19). */
  canResume(received: number): boolean {
    //@fault resume-out-of-bounds suite R-SES-19 return received >= 0;
    return received >= this.counters.acked && received <= this.counters.sent;
  }

  /** The session goes on over `connection`, which `canResume` allows (spec 8.4, 8.5). */
  attach(connection: Connection, attachment: Attachment): void {
    const { received, revision, beatMs } = attachment;
    const { attached: before, role, made } = this;
    this.attached = undefined;
    this.#empty();
    if (this.isOver) return;
    this.#acknowledged(received);
    //@fault crossing-known-at-attach suite R-STREAM-45 this.counters.heard = received;
    connection.heard = received;
    connection.isCaughtUp = attachment.isCaughtUp;
    this.counters.isOvertaken = false;
    const kept = made === undefined ? [] : made.replay.above(received);
    if (kept === undefined) throw sessionError("internal", `frame ${received} is not kept`);
    //@fault replay-costs-credit suite R-FLOW-6 const frames = resumedFrames(this, attachment, kept); for (const stream of this.streams) stream.sent += kept.reduce((sum, one) => sum + one.length, 0);
    const frames = resumedFrames(this, attachment, kept);
    this.attached = connection;
    this.generation++;
    this.counters.isDear = connection.isDear;
    connection.attach(this, new Liveness(this.parameters, beatMs, role, this.now));
    //@fault previous-stays-open suite R-SES-24
    if (role.isServer) before?.close(sessionError("aborted", "", { retry: "now" }));
    for (const { data, first } of numberedBatches(this.codec, frames, received + 1)) {
      connection.write(data, first);
    }
    //@fault waiting-lost R-SES-43 made?.waiting.take();
    for (const batch of made?.waiting.take() ?? []) this.transmit(batch);
    this.#setRevision(revision);
    this.#settleGate();
    this.#wakeFor(connection);
  }

  /** The attached connection is gone: what is sent from now on waits for another. */
  detach(): void {
    this.attached = undefined;
    this.counters.ackAt = undefined;
    this.#empty();
    this.made?.replay.settle();
    this.#settleGate();
  }

  /** Does what is due. */
  due(): void {
    const { now } = this;
    const calls = this.made?.calls;
    calls?.expire(now);
    const first = calls?.deadlines.first;
    if (first !== undefined) this.wake(first.deadlineAt);
    const { attached } = this;
    if (attached?.liveness === undefined) return;
    const due = attached.liveness.due(now);
    if (due === "dead") {
      this.role.died(attached);
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
    this.#empty();
  }

  #empty(): void {
    this.made?.outbox.flush();
  }

  /** Ends the session because of `error`, and says so. */
  die(error: TwobyteError, detail?: RawDetail): void {
    if (this.isOver) return;
    this.#empty();
    this.attached?.refuse(error, detail);
    this.end(error);
  }

  /** Ends the session on purpose. */
  leave(goodbye: Frame & { kind: "goodbye" }): void {
    if (this.isOver) return;
    this.#empty();
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
    this.role.agenda.cancel(this);
    this.role.over(error, this.calls.takeWaiting());
    this.calls.close(error ?? sessionError("unavailable", "the session was closed"));
    // R-SES-34: somebody may hold on to the session.
    const { desk } = this;
    desk.replay = new ReplayBuffer(this.codec);
    desk.waiting = new WaitingFrames(this.codec);
  }

  // What the calls ask for.

  get now(): number {
    return this.role.agenda.now;
  }

  get assigned(): number {
    const { waiting, outbox } = this.desk;
    return this.counters.sent + waiting.counted + outbox.counted;
  }

  sendFrame(frame: ProtocolFrame): void {
    // What is not counted is stated anew for the next connection.
    if (this.isOver || (this.attached === undefined && !isCounted(codeOf(frame)))) return;
    this.desk.outbox.frame(frame);
    this.wantFlush();
  }

  sendMessage(message: OutgoingMessage): number {
    if (this.isOver) throw sessionError("unavailable", "the session is over");
    this.wantFlush();
    return this.desk.outbox.message(message);
  }

  /** Sends a counted frame that is encoded already; its memory is not written again. */
  sendEncoded(frame: CountedBatch): void {
    if (this.isOver) return;
    this.desk.outbox.encoded(frame);
    this.wantFlush();
  }

  settled(): void {
    this.role.rested?.(true);
  }

  wake(at: number): void {
    this.role.agenda.wake(this, at);
  }

  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver {
    return this.role.called(stream, open, payload);
  }

  // What the connections tell.

  /** Counts a frame of so many bytes with this number; false when it arrived before. */
  count(number: number, bytes: number): boolean {
    const { counters } = this;
    // R-SES-4
    //@fault gap-in-numbers suite R-SES-4 if (number > counters.received + 1000) {
    if (number > counters.received + 1) {
      const said = `frame ${number} arrived after frame ${counters.received}`;
      throw sessionError("data_loss", said, { retry: "now" });
    }
    //@fault duplicates-pass R-SES-3
    if (number <= counters.received) return false;
    //@fault acks-wait-for-calls suite R-SES-9 if (counters.count(bytes, this.now) && this.streams.length === 0) this.#wakeForAck();
    if (counters.count(bytes, this.now)) this.#wakeForAck();
    return true;
  }

  onOpen(frame: OpenFrame): boolean {
    return this.desk.incoming.open(frame);
  }

  onMessage(code: number, stream: number, payload: Payload): void {
    this.desk.incoming.message(code, stream, payload);
  }

  /** A frame other than open, data and those of the connection itself. */
  onFrame(frame: Frame, connection: Connection): void {
    switch (frame.kind) {
      case "revision":
        this.#announced(frame.revision);
        break;
      case "ack":
        this.#acknowledged(frame.received, connection);
        break;
      case "ping":
        this.#answerPing(frame, connection);
        break;
      case "pong":
        this.#answered(frame, connection);
        break;
      case "live":
        connection.compare(frame.sent);
        connection.isCaughtUp = true;
        this.#acknowledged(connection.heard, connection);
        break;
      default:
        if (this.desk.incoming.frame(frame)) break;
        throw sessionError("unimplemented", `a ${frame.kind} frame in a session like this one`);
    }
  }

  #answerPing({ n, seen, received, sent }: PingFrame, connection: Connection): void {
    this.#acknowledged(received, connection);
    connection.compare(sent);
    if (connection !== this.attached) return;
    connection.liveness?.asked(n, seen, this.now);
    //@fault no-pong R-LIVE-2
    this.sendFrame({ kind: "pong", n, received: this.tell(), sent: this.assigned });
    this.#wakeFor(connection);
  }

  #answered({ n, received, sent }: PongFrame, connection: Connection): void {
    this.#acknowledged(received, connection);
    connection.compare(sent);
    const isNews = connection.liveness?.answered(n);
    if (isNews === true && !this.#isFlushWanted) this.role.letGo?.();
    this.role.rested?.(false);
  }

  /** The peer opens its streams at another revision from here on. */
  #announced(revision: number): void {
    if (!this.role.speaks(revision)) {
      throw sessionError("failed_precondition", `revision ${revision} is not spoken here`);
    }
    this.theirRevision = revision;
  }

  /** This side opens its streams at `revision` from here on (R-SES-36). */
  #setRevision(revision: number): void {
    if (this.revision === revision) return;
    if (this.revision === 0) this.theirRevision = revision;
    //@fault revision-unsaid suite R-SES-36 else this.wantFlush();
    else this.sendFrame({ kind: "revision", revision });
    this.revision = revision;
  }

  /** The number of the last counted frame that arrived, which the peer is being told. */
  tell(overtakes?: boolean): number {
    const received = this.counters.tell(overtakes);
    this.made?.calls.acknowledged();
    return received;
  }

  /** Once for all that arrived in a turn, or in front of the end of what the peer may go on with. */
  acknowledge(): void {
    if (this.attached === undefined) return;
    //@fault dropped-ack R-SES-8 this.tell();
    this.desk.outbox.frame({ kind: "ack", received: this.tell() });
  }

  #acknowledged(received: number, connection?: Connection): void {
    this.counters.acknowledge(received);
    //@fault poll-keeps-order suite R-STREAM-45 if (connection !== undefined) this.counters.hear(received, connection);
    if (connection?.isOvertaking === false) this.counters.hear(received, connection);
    //@fault acks-free-nothing R-SES-10
    this.made?.replay.acknowledge(received);
    this.made?.calls.acknowledged();
    //@fault gate-stays-shut R-SES-10
    this.#settleGate();
  }

  /**
   * The one place where frames go to a transport, and where they are counted (R-SES-1). What a lost
   * connection has to bring again is kept from here.
   */
  transmit(batch: CountedBatch): void {
    if (this.attached === undefined) {
      this.desk.waiting.add(batch.data);
      this.role.grew();
    } else {
      const first = this.counters.sent + 1;
      //@fault batch-counts-once suite R-SES-1 this.counters.sent += Math.min(batch.counted, 1);
      this.counters.sent += batch.counted;
      //@fault not-kept R-SES-7
      this.desk.replay.keep(batch);
      this.attached.write(batch.data, first);
    }
    this.#settleGate();
    // R-SES-44
    //@fault held-without-bound suite R-SES-44 return;
    if (this.held < this.parameters.sessionBytes) return;
    this.die(sessionError("resource_exhausted", "too much waits for the peer", { retry: "now" }));
  }

  /** Streams are opened and producers asked only while there is room for it (R-SES-10). */
  #settleGate(): void {
    this.role.holds?.(this.held);
    const { made, parameters } = this;
    // Half of it has to be free again, so that producers are not asked for each frame.
    const bound = this.isOpen ? parameters.resumeBuffer : parameters.resumeBuffer / 2;
    //@fault gate-always-open R-SES-10 const isOpen = true;
    const isOpen = this.attached !== undefined && (made?.replay.bytes ?? 0) < bound;
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    if (isOpen) made?.calls.opened();
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
    this.role.wantFlush();
  }
}
