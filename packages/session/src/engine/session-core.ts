import { CodecError } from "@twobyte/wire";
import { errorName } from "../errors/error-code.ts";
import { isTwobyteError, TwobyteError } from "../errors/twobyte-error.ts";
import { decodePayload } from "../fields/payload-fields.ts";
import type { Frame, IgnoredFrame, ProtocolFrame } from "../frames/frame.ts";
import { codeNumber, REFUSAL } from "../frames/frame-code.ts";
import type { GoodbyeFrame } from "../frames/goodbye-frame.ts";
import { MAX_FIRST_FRAME, MAX_FRAME } from "../frames/limits.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import type { PingFrame } from "../frames/ping-frame.ts";
import { refusalField } from "../frames/refusal.ts";
import type { SessionErrorFrame } from "../frames/session-error-frame.ts";
import type { SessionLimits } from "../frames/tag-values.ts";
import type { OutgoingData, Payload, Profile } from "../payload.ts";
import { profileOf } from "../payload.ts";
import { BinaryOutbox } from "./binary-outbox.ts";
import type { CallLink } from "./call-link.ts";
import { Calls } from "./calls.ts";
import { Counters } from "./counters.ts";
import { closeCode, remoteError, sayError, sessionError, withDetail } from "./error-frames.ts";
import type { InboxOwner } from "./inbox.ts";
import { Inbox } from "./inbox.ts";
import { IncomingCalls } from "./incoming-calls.ts";
import type { MethodShape } from "./method-shape.ts";
import type { Outbox, OutgoingMessage } from "./outbox.ts";
import type { Parameters } from "./parameters.ts";
import { sharedWriter } from "./shared-writer.ts";
import type { EngineSink } from "./sink.ts";
import type { RawDetail, Stream, StreamReceiver } from "./stream.ts";
import { TextOutbox } from "./text-outbox.ts";

/** What the roles do differently. */
export interface SessionRole {
  readonly isServer: boolean;
  /** A frame before the session is live that is not the end of it. */
  handshake(frame: Frame): void;
  /** The handshake took too long. */
  handshakeExpired(): TwobyteError;
  /** Whether this side speaks a revision. */
  speaks(revision: number): boolean;
  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver;
  /** The session is over, once; without an error when it ended as it should. */
  over(error: TwobyteError | undefined): void;
}

/**
 * A session on its one connection: what the client's and the server's engines share. It moves
 * frames between the transport and the calls, counts them, and keeps the times.
 */
export class SessionCore implements CallLink, InboxOwner {
  readonly isServer: boolean;
  readonly parameters: Parameters;
  readonly counters: Counters;
  readonly calls: Calls;
  readonly methods: ReadonlyMap<number, MethodShape>;
  now = 0;
  isLive = false;
  isOver = false;
  /** Fixed by the first frame; binary until then. */
  profile: Profile = "binary";
  /** When the handshake has to be over. */
  handshakeAt: number = Number.POSITIVE_INFINITY;
  readonly #role: SessionRole;
  readonly #sink: EngineSink;
  readonly #incoming: IncomingCalls;
  readonly #inbox: Inbox;
  #outbox: Outbox | undefined;
  #isFlushWanted = false;
  #wakeAt: number = Number.POSITIVE_INFINITY;

  constructor(
    role: SessionRole,
    parameters: Parameters,
    methods: readonly MethodShape[],
    sink: EngineSink,
  ) {
    this.#role = role;
    this.#sink = sink;
    this.isServer = role.isServer;
    this.parameters = parameters;
    this.methods = new Map(methods.map((method) => [codeNumber(method.code), method]));
    this.counters = new Counters(parameters);
    this.calls = new Calls(this);
    this.#incoming = new IncomingCalls(this, this.calls);
    this.#inbox = new Inbox(this);
  }

  /** Sets the profile that the session has for ever. */
  begin(profile: Profile): void {
    const emit = (data: OutgoingData, counted: number): void => this.#transmit(data, counted);
    this.profile = profile;
    this.#outbox =
      profile === "binary"
        ? new BinaryOutbox(sharedWriter, MAX_FRAME, emit)
        : new TextOutbox(MAX_FRAME, emit);
  }

  /** The handshake is done. */
  live(revision: number, limits: SessionLimits): void {
    this.isLive = true;
    this.handshakeAt = Number.POSITIVE_INFINITY;
    if (this.#outbox !== undefined) this.#outbox.maxFrame = Math.min(limits.maxFrame, MAX_FRAME);
    this.calls.start(revision, limits);
  }

  /** Reads what arrived in one transport message. */
  receive(data: Payload): void {
    if (this.isOver) return;
    const profile = profileOf(data);
    if (this.#outbox === undefined) this.begin(profile);
    try {
      // R-FRAME-13
      if (profile !== this.profile) {
        throw sessionError("invalid_argument", `a ${profile} frame in a ${this.profile} session`);
      }
      this.#inbox.take(data);
    } catch (error) {
      this.die(ofSession(error));
    }
  }

  /** Does what is due. */
  advance(): void {
    if (this.isOver) return;
    const { now } = this;
    this.#wakeAt = Number.POSITIVE_INFINITY;
    if (this.handshakeAt <= now) {
      this.die(this.#role.handshakeExpired());
      return;
    }
    this.calls.expire(now);
    if ((this.counters.ackAt ?? Number.POSITIVE_INFINITY) <= now) this.#acknowledge();
    const next = Math.min(
      this.handshakeAt,
      this.counters.ackAt ?? Number.POSITIVE_INFINITY,
      this.calls.deadlines.first?.deadlineAt ?? Number.POSITIVE_INFINITY,
    );
    if (next !== Number.POSITIVE_INFINITY) this.wake(next);
  }

  /** Hands what was gathered to the transport. */
  flush(): void {
    this.#isFlushWanted = false;
    if (!this.isOver) this.#outbox?.flush();
  }

  /** Ends the session because of `error`, and says so. */
  die(error: TwobyteError, detail?: RawDetail): void {
    if (this.isOver) return;
    sayError(error, detail, (body) => this.#outbox?.frame({ kind: "sessionError", ...body }));
    this.leave(error);
  }

  /** Ends the session after a last frame. */
  leave(error: TwobyteError | undefined): void {
    if (this.isOver) return;
    this.#outbox?.flush();
    this.#sink.close(closeCode(error), error?.code ?? "");
    this.end(error);
  }

  /** Ends the session here: the transport is closed, or about to be. */
  end(error: TwobyteError | undefined): void {
    if (this.isOver) return;
    this.isOver = true;
    this.isLive = false;
    this.#outbox = undefined;
    this.calls.close(error ?? sessionError("unavailable", "the session was closed"));
    this.#role.over(error);
  }

  // What the calls ask for.

  get assigned(): number {
    return this.counters.sent + (this.#outbox?.counted ?? 0);
  }

  get maxFrame(): number {
    return this.#outbox?.maxFrame ?? MAX_FRAME;
  }

  sendFrame(frame: ProtocolFrame): void {
    if (this.#outbox === undefined) return;
    this.#outbox.frame(frame);
    this.#wantFlush();
  }

  sendMessage(message: OutgoingMessage): number {
    if (this.#outbox === undefined) throw sessionError("unavailable", "the session is over");
    const size = this.#outbox.message(message);
    this.#wantFlush();
    return size;
  }

  wake(at: number): void {
    if (at >= this.#wakeAt) return;
    this.#wakeAt = at;
    this.#sink.wantWake(at);
  }

  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver {
    return this.#role.called(stream, open, payload);
  }

  // What the inbox tells.

  get frameLimit(): number {
    return this.isLive ? this.parameters.maxFrame : MAX_FIRST_FRAME;
  }

  get received(): number {
    return this.counters.received;
  }

  isMethod(code: number): boolean {
    return this.methods.has(code);
  }

  onCounted(bytes: number): void {
    if (this.counters.count(bytes, this.now)) this.#acknowledge();
    else if (this.counters.ackAt !== undefined) this.wake(this.counters.ackAt);
  }

  onOpen(frame: OpenFrame): void {
    this.#incoming.open(frame);
  }

  onMessage(code: number, stream: number, payload: Payload): void {
    this.#incoming.message(code, stream, payload);
  }

  onFrame(frame: Frame | IgnoredFrame): void {
    if (frame.kind === "ignored") return;
    if (frame.kind === "sessionError") this.#remoteError(frame);
    else if (frame.kind === "goodbye") this.#goodbye(frame);
    else if (this.isLive) this.#liveFrame(frame);
    else this.#role.handshake(frame);
  }

  #liveFrame(frame: Frame): void {
    switch (frame.kind) {
      case "end":
        this.#incoming.end(frame);
        break;
      case "streamError":
        this.#incoming.error(frame);
        break;
      case "cancel":
        this.#incoming.cancel(frame.stream);
        break;
      case "skip":
        this.#incoming.skip(frame);
        break;
      case "part":
        this.#incoming.part(frame);
        break;
      case "credit":
        this.#incoming.credit(frame);
        break;
      case "revision":
        this.#setRevision(frame.revision);
        break;
      case "ack":
        this.#acknowledged(frame.received);
        break;
      case "ping":
        this.#answerPing(frame);
        break;
      case "pong":
        this.#acknowledged(frame.received);
        this.counters.compare(frame.sent);
        break;
      case "opened":
        break;
      default:
        throw sessionError("unimplemented", `a ${frame.kind} frame in a session like this one`);
    }
  }

  #answerPing({ n, received, sent }: PingFrame): void {
    this.#acknowledged(received);
    this.counters.compare(sent);
    const told = this.counters.tell();
    this.sendFrame({ kind: "pong", n, received: told, sent: this.assigned });
    this.calls.acknowledged();
  }

  #setRevision(revision: number): void {
    if (!this.#role.speaks(revision)) {
      throw sessionError("failed_precondition", `revision ${revision} is not spoken here`);
    }
    this.calls.revision = revision;
  }

  #acknowledge(): void {
    this.sendFrame({ kind: "ack", received: this.counters.tell() });
    this.calls.acknowledged();
  }

  #acknowledged(received: number): void {
    this.counters.acknowledge(received);
    this.calls.acknowledged();
  }

  #remoteError(frame: SessionErrorFrame): void {
    const error = remoteError(frame, "session");
    const { detail } = frame;
    this.#sink.close(1000, "");
    if (detail?.code === REFUSAL) {
      const value = decodePayload(detail.payload, refusalField);
      this.end(withDetail(error, { message: "!V", value }));
    } else {
      this.end(error);
    }
  }

  #goodbye({ code, retry, afterMs, verdict, message }: GoodbyeFrame): void {
    const isFine = code === 0 && verdict === "ended";
    this.#sink.close(1000, "");
    this.end(
      isFine
        ? undefined
        : new TwobyteError(code === 0 ? "unavailable" : errorName(code), message ?? "goodbye", {
            retry,
            afterMs,
            scope: "session",
            remote: true,
          }),
    );
  }

  /**
   * The one place where frames go to a transport, and where they are counted. What a lost
   * connection has to bring again is kept from here.
   */
  #transmit(data: OutgoingData, counted: number): void {
    this.counters.sent += counted;
    this.#sink.write(data);
  }

  #wantFlush(): void {
    if (this.#isFlushWanted) return;
    this.#isFlushWanted = true;
    this.#sink.wantFlush();
  }
}

/** What a broken or forbidden frame says of itself, as an error of the session. */
function ofSession(error: unknown): TwobyteError {
  if (isTwobyteError(error)) return error;
  if (error instanceof CodecError) {
    return sessionError("invalid_argument", `${error.code}: ${error.message}`, { cause: error });
  }
  return sessionError("internal", "an unexpected error", { cause: error });
}
