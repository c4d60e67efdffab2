import { TwobyteError } from "../errors/twobyte-error.ts";
import type { Metadata } from "../fields/metadata.ts";
import type { ErrorBody } from "../frames/error-body.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { SkipReason } from "../frames/skip-frame.ts";
import { sizeOf } from "../payload.ts";
import { AnsweredStreams } from "./answered-streams.ts";
import type { CallLink, CallRequest } from "./call-link.ts";
import { Deadlines } from "./deadlines.ts";
import { refusal, sayError, withProcessed } from "./error-frames.ts";
import { forgetStream } from "./forget-stream.ts";
import { LazyMap } from "./lazy-map.ts";
import { calleeSends, callerSends, isInRevision } from "./method-shape.ts";
import { nextLimit } from "./next-limit.ts";
import type { PayloadCodec } from "./payload-codec.ts";
import { checkRepeat, repeatOf, unmade } from "./repeats.ts";
import type { Gate, RawDetail, StreamReceiver } from "./stream.ts";
import { Stream } from "./stream.ts";
import { StreamIds } from "./stream-ids.ts";

/** Room that an error's other fields never exceed: its text and its metadata, escaped. */
const ERROR_FIELDS = 12_288;

/** The streams of one session, those of both sides, as far as this side acts on them. */
export class Calls {
  readonly deadlines: Deadlines<Stream> = new Deadlines();
  /** How many streams of the peer are open. */
  theirs = 0;
  readonly #link: CallLink;
  /** By their ids; for a time undefined behind their end, see `forgetStream`. */
  readonly #streams = new Map<number, Stream | undefined>();
  /** Those whose messages come under other ids than their own, by these. */
  readonly #lent = new LazyMap<number, Stream>();
  /** For engines: calls that were not opened. */
  readonly waiting: LazyMap<Stream, CallRequest> = new LazyMap();
  /** Events of this side that the peer may not have, in the order of their frames. */
  #events: Stream[] = [];
  /** For engines. */
  readonly ids: StreamIds;
  /** For engines. */
  readonly answered: AnsweredStreams = new AnsweredStreams();
  #mine = 0;
  #isHeld = false;
  #over: TwobyteError | undefined;

  constructor(link: CallLink) {
    this.#link = link;
    this.ids = new StreamIds(link.role.isServer);
  }

  /** Shut while no connection is attached, or too much waits for the peer. */
  get gate(): Gate {
    return this.#link;
  }

  /** Those that are open now. */
  get streams(): Stream[] {
    return [...this.#streams.values()].filter((stream) => stream !== undefined);
  }

  /** The gate is open: what waits goes on. */
  opened(): void {
    const open = this.streams;
    this.#pump();
    for (const stream of open) if (stream.canSend) stream.receiver.writable();
  }

  /**
   * The calls that were not opened, and those that are repeated; they are another session's from
   * here on.
   */
  takeWaiting(): ReadonlyMap<Stream, CallRequest> {
    const waiting = new Map<Stream, CallRequest>();
    const { counters, parameters } = this.#link;
    const open = this.streams.sort((one, other) => one.openedAs - other.openedAs);
    for (const stream of [...open, ...this.#events.splice(0)]) {
      const { id } = stream;
      const isOpen = this.isOpen(stream);
      const request = repeatOf(stream, counters.sent, parameters.callRepeats);
      if (request === undefined) continue;
      waiting.set(stream, request);
      if (isOpen) this.#streams.delete(id);
    }
    for (const [stream, request] of this.waiting) waiting.set(stream, request);
    for (const stream of waiting.keys()) this.deadlines.remove(stream);
    this.waiting.clear();
    return waiting;
  }

  /** Has calls wait that are not made yet; or makes them again. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.#pump();
  }

  /** Takes calls in that another session did not open. */
  adoptWaiting(waiting: ReadonlyMap<Stream, CallRequest>): void {
    for (const [stream, request] of waiting) {
      stream.gate = this.gate;
      this.waiting.set(stream, request);
      //@fault deadline-of-repeat-lost suite R-STREAM-37 if (stream.deadlineAt < 0)
      if (stream.deadlineAt !== Number.POSITIVE_INFINITY)
        this.setDeadline(stream, stream.deadlineAt);
    }
    this.#pump();
  }

  /** Makes a call, now or as soon as the session and the peer's limit allow it. */
  open(request: CallRequest, receiver: StreamReceiver): Stream {
    const { method, slots } = request;
    const { parameters, now } = this.#link;
    const halves = [callerSends(method.kind), calleeSends(method.kind)] as const;
    const stream = new Stream(this.gate, true, method, receiver, ...halves);
    if (this.#over !== undefined) {
      this.#reject(stream, this.#over);
    } else if (this.waiting.size >= parameters.waitingCalls) {
      const { size } = this.waiting;
      this.#reject(stream, refusal("resource_exhausted", `${size} calls are waiting already`));
    } else {
      if (slots.deadlineMs !== undefined) this.setDeadline(stream, now + slots.deadlineMs);
      if (this.waiting.size === 0 && this.#mayOpen) this.#begin(stream, request);
      else this.waiting.set(stream, request);
      this.#pump();
    }
    return stream;
  }

  /** Sends a message. Throws when it cannot be encoded; then nothing of it is sent. */
  send(stream: Stream, code: string, codec: PayloadCodec, value: unknown): void {
    if (!stream.isSending || !this.isOpen(stream)) {
      throw new TwobyteError("failed_precondition", "the stream takes no messages now");
    }
    stream.sent += this.#link.sendMessage({
      code: codeNumber(code),
      stream: stream.sendId,
      codec,
      value,
      //@fault stream-changes-revision suite R-SES-37 revision: this.#link.revision,
      revision: stream.revision,
      maxBytes: stream.method.maxBytes,
    });
    stream.sentAs = this.#link.assigned;
    if (!stream.isMine) stream.offset++;
  }

  /** Says that messages were left out. */
  skip(stream: Stream, count: number, reason: SkipReason): void {
    if (!stream.isSending || !this.isOpen(stream)) return;
    this.#link.sendFrame({ kind: "skip", stream: stream.sendId, count, reason });
    if (!stream.isMine) stream.offset += count;
  }

  /** Ends this side's half well. */
  end(stream: Stream, metadata: Metadata | undefined): void {
    if (!stream.isSending || !this.isOpen(stream)) return;
    this.#link.sendFrame({ kind: "end", stream: stream.id, metadata });
    stream.isSending = false;
    this.settle(stream);
  }

  /** Fails a stream that the peer opened; that of an event ends without a word. */
  fail(stream: Stream, error: TwobyteError, detail?: RawDetail): void {
    if (!this.isOpen(stream)) return;
    // R-STREAM-41
    //@fault unacknowledged-end suite R-STREAM-41
    if (stream.isReceiving) this.#link.acknowledge();
    //@fault event-answered suite R-STREAM-8 this.answer(stream.id, error, detail);
    if (calleeSends(stream.method.kind)) this.answer(stream.id, error, detail);
    this.finish(stream);
  }

  /** Takes back a call of this side, which ends with `error` here at once. */
  cancel(stream: Stream, error: TwobyteError): void {
    if (this.waiting.has(stream)) {
      this.#reject(stream, error);
    } else if (this.isOpen(stream) && !stream.isCancelled) {
      //@fault cancel-unsaid suite R-STREAM-12
      this.#link.sendFrame({ kind: "cancel", stream: stream.id });
      stream.isCancelled = true;
      stream.isSending = false;
      this.deadlines.remove(stream);
      this.settle(stream);
      stream.receiver.failed(error, undefined);
    }
  }

  /** Ends a stream of either side because of `error`, here and at the peer. */
  abort(stream: Stream, error: TwobyteError): void {
    if (stream.isMine) {
      this.cancel(stream, error);
    } else if (this.isOpen(stream)) {
      stream.receiver.ending?.();
      this.fail(stream, error);
      stream.receiver.failed(error, undefined);
    }
  }

  /** Gives back the credit of messages that were used. */
  consume(stream: Stream, bytes: number): void {
    stream.consumed += bytes;
    if (!stream.isReceiving || stream.isCancelled || !this.isOpen(stream)) return;
    const limit = nextLimit(stream, this.#mine + this.theirs, this.#link);
    if (limit === undefined) return;
    stream.receiveLimit = limit;
    this.#link.sendFrame({ kind: "credit", stream: stream.id, limit });
  }

  /** Ends what is overdue. */
  expire(now: number): void {
    const next = (): Stream | undefined => this.deadlines.takeDue(now);
    for (let stream = next(); stream !== undefined; stream = next())
      this.abort(stream, new TwobyteError("deadline_exceeded", "the deadline passed"));
  }

  /** Frees the ids that acknowledgements allow. */
  acknowledged(): void {
    this.ids.free(this.#link.counters);
    const { acked, heard } = this.#link.counters;
    this.answered.free(heard);
    while ((this.#events[0]?.openedAs ?? acked + 1) <= acked) this.#events.shift();
  }

  /** The session is over: every call that was opened ends with `error`. */
  close(error: TwobyteError): void {
    this.#over = error;
    const open = this.streams;
    this.#streams.clear();
    this.gate.isOpen = false;
    for (const stream of open) this.#stop(stream);
    for (const stream of open) {
      const isUnsent = stream.isMine && stream.openedAs > this.#link.counters.sent;
      //@fault lost-calls-say-no suite R-ERROR-1 const told = withProcessed(error, "no");
      const told = isUnsent ? unmade(stream, error) : withProcessed(error, "maybe");
      //@fault calls-stay R-SES-33
      if (!stream.isCancelled) stream.receiver.failed(told, undefined);
    }
  }

  /** The open stream with this id. */
  get(id: number): Stream | undefined {
    return this.#streams.get(id);
  }

  /** The open stream whose messages come under this id. */
  source(id: number): Stream | undefined {
    return this.#streams.get(id) ?? this.#lent.get(id);
  }

  /** Has the called side's messages of a stream travel under another id, if that is free here. */
  lend(stream: Stream, id: number): boolean {
    //@fault lent-in-use suite R-STREAM-21
    if (this.source(id) !== undefined || !this.ids.lend(id)) return false;
    stream.lent = id;
    this.#lent.set(id, stream);
    return true;
  }

  /** Whether the stream was opened and has not ended. */
  isOpen(stream: Stream): boolean {
    return this.#streams.get(stream.id) === stream;
  }

  /** Takes in a stream that was opened elsewhere, by the peer as a rule. */
  adopt(stream: Stream): void {
    this.#streams.set(stream.id, stream);
    if (stream.isMine) this.#mine++;
    else this.theirs++;
  }

  setDeadline(stream: Stream, at: number): void {
    stream.deadlineAt = at;
    //@fault no-deadline R-STREAM-12
    this.deadlines.add(stream);
    this.#link.wake(at);
  }

  /** Tells the peer that its stream failed, or with the scope `message` that a message did. */
  answer(
    id: number,
    error: TwobyteError,
    detail?: RawDetail,
    scope: "message" | "stream" = "stream",
  ): void {
    const { maxFrame } = this.#link;
    const fits = detail !== undefined && sizeOf(detail.payload) <= maxFrame - ERROR_FIELDS;
    const send = (body: ErrorBody): void =>
      this.#link.sendFrame({ kind: "streamError", stream: id, scope, ...body });
    sayError(error, fits ? detail : undefined, send);
    this.answered.add(id, this.#link.assigned);
  }

  /** Whether what arrives on a stream that is over may have crossed the error that ended it. */
  mayCross(id: number): boolean {
    return this.answered.has(id, this.#link.counters.heard);
  }

  /** Both halves of a stream are over. */
  finish(stream: Stream): void {
    this.#stop(stream);
    this.settle(stream);
  }

  /** Lets go of a stream when both halves are over. */
  settle(stream: Stream): void {
    if (stream.isSending || stream.isReceiving || !this.isOpen(stream)) return;
    forgetStream(this.#streams, stream.id, this.#mine + this.theirs);
    this.deadlines.remove(stream);
    if (stream.lent !== undefined) {
      // What comes under it comes in order behind the end of its stream: nothing has to wait.
      this.#lent.delete(stream.lent);
      this.ids.untake(stream.lent);
    }
    if (stream.isMine) {
      this.#mine--;
      this.ids.retire(stream.id, this.#link.assigned, this.#link.counters.received);
      this.#pump();
    } else {
      this.theirs--;
    }
    this.#link.settled();
  }

  /** Whether a call can be made now. */
  get #mayOpen(): boolean {
    const { isOpen, revision, allowed } = this.#link;
    return !this.#isHeld && isOpen && revision !== 0 && this.#mine < allowed;
  }

  /** Opens what waits, as far as the peer allows. */
  #pump(): void {
    for (const [stream, request] of this.waiting) {
      if (!this.#mayOpen) return;
      this.waiting.delete(stream);
      this.#begin(stream, request);
    }
  }

  #begin(stream: Stream, request: CallRequest): void {
    const { method, codec, value, slots } = request;
    const { revision, results, sendCredit } = this.#link;
    const unsafe = checkRepeat(stream, results);
    if (unsafe !== undefined) {
      this.#reject(stream, unsafe);
      return;
    }
    if (!isInRevision(method, revision)) {
      this.#reject(stream, refusal("unimplemented", `no such method in revision ${revision}`));
      return;
    }
    // R-STREAM-46
    //@fault reopened-unannounced suite R-STREAM-46
    if (this.#link.counters.isOvertaken) this.#link.acknowledge();
    const id = this.ids.take();
    const leftMs = Math.max(1, Math.ceil(stream.deadlineAt - this.#link.now));
    try {
      this.#link.sendMessage({
        code: codeNumber(method.code),
        stream: id,
        slots: slots.deadlineMs === undefined ? slots : { ...slots, deadlineMs: leftMs },
        codec,
        value,
        revision,
        maxBytes: method.maxBytes,
      });
    } catch (error) {
      this.ids.untake(id);
      this.#reject(stream, TwobyteError.from(error));
      return;
    }
    stream.id = id;
    stream.revision = revision;
    stream.request = request;
    stream.openedAs = this.#link.assigned;
    if (stream.repeats === 0) stream.results = results;
    stream.sendLimit = sendCredit;
    stream.window = slots.credit ?? this.#link.parameters.credit;
    stream.receiveLimit = stream.window;
    this.#streams.set(id, stream);
    this.#mine++;
    this.settle(stream);
    if (!calleeSends(method.kind)) this.#events.push(stream);
    if (stream.canSend) stream.receiver.writable();
    else if (!stream.isSending && !stream.isReceiving) stream.receiver.ended(undefined);
  }

  /** Ends a call that was never made. */
  #reject(stream: Stream, error: TwobyteError): void {
    this.waiting.delete(stream);
    this.#stop(stream);
    stream.receiver.failed(unmade(stream, error), undefined);
  }

  #stop(stream: Stream): void {
    stream.isUnheard = stream.sentAs > this.#link.counters.acked;
    this.deadlines.remove(stream);
    stream.stop();
  }
}
