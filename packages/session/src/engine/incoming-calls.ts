import type { Processed } from "../errors/error-code.ts";
import { TwobyteError } from "../errors/twobyte-error.ts";
import type { CreditFrame } from "../frames/credit-frame.ts";
import type { EndFrame } from "../frames/end-frame.ts";
import type { Frame } from "../frames/frame.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import type { OpenedFrame } from "../frames/opened-frame.ts";
import type { PartFrame } from "../frames/part-frame.ts";
import type { SkipFrame } from "../frames/skip-frame.ts";
import type { StreamErrorFrame } from "../frames/stream-error-frame.ts";
import type { Payload } from "../payload.ts";
import { sizeOf } from "../payload.ts";
import type { CallLink } from "./call-link.ts";
import type { Calls } from "./calls.ts";
import { refusal, remoteError, sessionError, withProcessed } from "./error-frames.ts";
import { IncomingParts } from "./incoming-parts.ts";
import type { MethodShape } from "./method-shape.ts";
import { calleeSends, callerSends, isInRevision } from "./method-shape.ts";
import { SILENT_RECEIVER, Stream } from "./stream.ts";

// Made once: a peer can ask for thousands of them at once, and nobody here looks at their stacks.
const NO_METHOD = refusal("unimplemented", "no such method");
const TOO_LONG = refusal("resource_exhausted", "a message that is too long");
const TOO_MANY = refusal("resource_exhausted", "too many streams are open", { retry: "now" });

/**
 * What the peer does to the streams of a session. Frames of streams that are over may have crossed
 * their end and are dropped; what no peer can have meant ends the session.
 */
export class IncomingCalls {
  readonly #link: CallLink;
  readonly #calls: Calls;
  readonly #parts: IncomingParts;

  constructor(link: CallLink, calls: Calls) {
    this.#link = link;
    this.#calls = calls;
    this.#parts = new IncomingParts(link.parameters.partBytes);
  }

  /** The peer opens a stream. */
  open(open: OpenFrame): void {
    const { stream: id, code } = open;
    if (this.#isOurs(id)) throw sessionError("invalid_argument", `stream ${id} is not the peer's`);
    if (this.#calls.source(id) !== undefined) {
      throw sessionError("invalid_argument", `stream ${id} is open already`);
    }
    const payload = this.#parts.finish(id, code, open.payload);
    const method = this.#link.methods.get(code);
    if (method === undefined) throw sessionError("internal", "an open of no method");
    const problem = payload === undefined ? TOO_LONG : this.#judge(method, sizeOf(payload));
    if (payload !== undefined && problem === undefined) this.#accept(method, open, payload);
    else if (problem !== undefined && calleeSends(method.kind)) this.#calls.answer(id, problem);
  }

  /** A message, or the last piece of one, arrives. */
  message(code: number, id: number, piece: Payload): void {
    const stream = this.#calls.source(id);
    const isLast = this.#parts.has(id);
    const payload = this.#parts.finish(id, code, piece);
    if (stream === undefined) {
      const isCall = !isLast && !this.#isOurs(id) && !this.#calls.mayCross(id);
      if (isCall) this.#calls.answer(id, NO_METHOD);
      return;
    }
    if (!stream.isReceiving) return;
    if (!isLast) checkCredit(stream);
    const pieceSize = sizeOf(piece);
    stream.received += pieceSize;
    if (stream.isMine) stream.offset++;
    if (payload === undefined || stream.isCancelled) return;
    const size = isLast ? sizeOf(payload) : pieceSize;
    if (size > stream.method.maxBytes)
      this.#calls.abort(stream, tooLong(size, stream.method, "maybe"));
    else stream.receiver.message(code, payload, size);
  }

  /** Another frame of a stream's; false when it is none. */
  frame(frame: Frame): boolean {
    switch (frame.kind) {
      case "end":
        this.#end(frame);
        return true;
      case "streamError":
        this.#error(frame);
        return true;
      case "cancel":
        this.#cancel(frame.stream);
        return true;
      case "opened":
        this.#opened(frame);
        return true;
      case "skip":
        this.#skip(frame);
        return true;
      case "part":
        this.#part(frame);
        return true;
      case "credit":
        this.#credit(frame);
        return true;
      default:
        return false;
    }
  }

  /** A piece of a message arrives, behind which more is to come. */
  #part(part: PartFrame): void {
    const { stream: id, code, payload, rest } = part;
    const stream = this.#calls.source(id);
    const method = stream?.method ?? this.#link.methods.get(code);
    if (method === undefined || stream?.isReceiving === false) return;
    const size = sizeOf(payload);
    const isFirst = !this.#parts.has(id);
    if (stream === undefined && isFirst && this.#parts.size >= this.#link.parameters.streams) {
      throw sessionError("resource_exhausted", "more calls in parts than streams are allowed");
    }
    if (stream !== undefined) {
      if (isFirst) checkCredit(stream);
      stream.received += size;
    }
    // R-FRAME-30
    const isTooLong = isFirst && size + rest > method.maxBytes;
    const isTaken = this.#parts.add(part, !isTooLong && stream?.isCancelled !== true);
    if (!isTaken && stream !== undefined) {
      this.#calls.abort(stream, tooLong(size + rest, method, "maybe"));
    }
  }

  #end({ stream: id, metadata }: EndFrame): void {
    const stream = this.#calls.get(id);
    this.#drop(id, stream);
    if (stream === undefined || !stream.isReceiving) return;
    stream.isReceiving = false;
    this.#calls.settle(stream);
    if (!stream.isCancelled) stream.receiver.ended(metadata);
  }

  #error(frame: StreamErrorFrame): void {
    const stream = this.#calls.get(frame.stream);
    const { scope, detail } = frame;
    // R-STREAM-10
    if (scope === "stream") this.#drop(frame.stream, stream);
    if (stream === undefined) return;
    if (scope === "stream") this.#calls.finish(stream);
    if (stream.isCancelled) return;
    const said = remoteError(frame, scope);
    // Of a repeat that is refused an earlier attempt may have run.
    const isUnsure = stream.repeats > 0 && said.processed === "no";
    const error = isUnsure ? withProcessed(said, "maybe") : said;
    if (scope === "stream") stream.receiver.failed(error, detail);
    else stream.receiver.refused?.(error, detail);
  }

  /** R-STREAM-15, R-STREAM-21 */
  #opened({ stream: id, id: lent, epoch, offset }: OpenedFrame): void {
    const stream = this.#calls.get(id);
    if (stream?.isReceiving !== true) return;
    const isRight = lent === id || (!this.#isOurs(lent) && this.#calls.lend(stream, lent));
    if (!stream.isMine || stream.epoch !== undefined || !isRight) {
      throw sessionError("invalid_argument", `stream ${id} cannot be opened as ${lent}`);
    }
    stream.epoch = epoch;
    stream.offset = offset;
    if (!stream.isCancelled) stream.receiver.opened?.({ epoch, offset });
  }

  #cancel(id: number): void {
    const stream = this.#calls.get(id);
    if (stream?.isMine === true)
      throw sessionError("invalid_argument", "a cancel by the called side");
    if (stream === undefined && !this.#parts.has(id)) return;
    const error = new TwobyteError("canceled", "the caller took the call back", { remote: true });
    const isAnswered = stream?.isSending ?? this.#isAnswered(id);
    if (isAnswered) this.#calls.answer(id, error);
    this.#parts.drop(id);
    if (stream === undefined) return;
    this.#calls.finish(stream);
    stream.receiver.failed(error, undefined);
  }

  #skip({ stream: id, count, reason }: SkipFrame): void {
    const stream = this.#calls.source(id);
    if (stream?.isReceiving !== true) return;
    if (stream.isMine) stream.offset += count;
    if (!stream.isCancelled) stream.receiver.skipped(count, reason);
  }

  #credit({ stream: id, limit }: CreditFrame): void {
    const stream = this.#calls.get(id);
    if (stream === undefined || limit <= stream.sendLimit) return;
    const waited = !stream.hasCredit;
    stream.sendLimit = limit;
    if (waited && stream.canSend) stream.receiver.writable();
  }

  /** Nothing more comes of a message that has begun on the stream. */
  #drop(id: number, stream: Stream | undefined): void {
    this.#parts.drop(stream?.lent ?? id);
  }

  #isOurs(id: number): boolean {
    return (id % 2 === 1) === this.#link.isServer;
  }

  /** Whether the call that arrives in parts is of a kind that is answered. */
  #isAnswered(id: number): boolean {
    const method = this.#link.methods.get(this.#parts.codeOf(id) ?? -1);
    return method === undefined || calleeSends(method.kind);
  }

  /** Why a call is refused before anything of it is read, if it is. */
  #judge(method: MethodShape, size: number): TwobyteError | undefined {
    const { theirRevision } = this.#calls;
    if (!isInRevision(method, theirRevision)) {
      return refusal("unimplemented", `no such method in revision ${theirRevision}`);
    }
    if (this.#calls.theirs >= this.#link.parameters.streams) {
      return TOO_MANY;
    }
    return size > method.maxBytes ? tooLong(size, method) : undefined;
  }

  #accept(method: MethodShape, open: OpenFrame, payload: Payload): void {
    const { parameters, now } = this.#link;
    const sends = calleeSends(method.kind);
    const stream = new Stream(
      this.#calls.gate,
      false,
      method,
      SILENT_RECEIVER,
      sends,
      callerSends(method.kind),
    );
    stream.id = open.stream;
    stream.revision = this.#calls.theirRevision;
    stream.sendLimit = open.credit ?? this.#calls.sendCredit;
    stream.window = parameters.credit;
    stream.receiveLimit = parameters.credit;
    this.#calls.adopt(stream);
    if (open.deadlineMs !== undefined) this.#calls.setDeadline(stream, now + open.deadlineMs);
    try {
      stream.receiver = this.#link.called(stream, open, payload);
    } catch (error) {
      this.#calls.fail(stream, TwobyteError.from(error));
    }
    this.#calls.settle(stream);
  }
}

/** R-FRAME-12 */
function checkCredit({ received, receiveLimit, id }: Stream): void {
  if (received >= receiveLimit) {
    throw sessionError("resource_exhausted", `a message on stream ${id} without credit for it`);
  }
}

/** R-ERROR-1: before the call there is nothing that it could have done. */
function tooLong(
  size: number,
  { maxBytes }: MethodShape,
  processed: Processed = "no",
): TwobyteError {
  const said = `a message of ${size} bytes; the method allows ${maxBytes}`;
  return refusal("resource_exhausted", said, { processed });
}
