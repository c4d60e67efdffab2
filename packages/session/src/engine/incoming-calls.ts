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
import type { IncomingParts } from "./incoming-parts.ts";
import { calleeSends } from "./method-shape.ts";
import type { Stream } from "./stream.ts";
import { tooLong } from "./too-long.ts";

// Made once: a peer can ask for thousands of them at once, and nobody here looks at its stack.
const NO_METHOD = refusal("unimplemented", "no such method");

/**
 * What the peer does to the streams of a session. Frames of streams that are over may have crossed
 * their end and are dropped; what no peer can have meant ends the session.
 */
export class IncomingCalls {
  readonly #link: CallLink;
  readonly #calls: Calls;
  readonly #parts: IncomingParts;

  constructor(link: CallLink, calls: Calls, parts: IncomingParts) {
    this.#link = link;
    this.#calls = calls;
    this.#parts = parts;
  }

  /** The peer opens a stream of a method that this side serves; false when it is refused. */
  open(open: OpenFrame): boolean {
    return this.#link.role.takeOpen?.(this.#link, this.#calls, this.#parts, open) === true;
  }

  /** A message, or the last piece of one, arrives. */
  message(code: number, id: number, piece: Payload): void {
    const stream = this.#calls.source(id);
    const isLast = this.#parts.has(id);
    const payload = this.#parts.finish(id, code, piece);
    if (stream === undefined) {
      //@fault crossing-answered suite R-STREAM-6 const isCall = !isLast && !this.#isOurs(id);
      const isCall = !isLast && !this.#isOurs(id) && !this.#calls.mayCross(id);
      //@fault unknown-method-unanswered suite R-STREAM-5
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
    //@fault announced-unjudged suite R-FRAME-30 const isTooLong = false;
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
    //@fault end-ends-both suite R-STREAM-9 stream.stop();
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
    //@fault message-error-ends suite R-STREAM-10 this.#calls.finish(stream);
    if (scope === "stream") this.#calls.finish(stream);
    if (stream.isCancelled) return;
    const said = remoteError(frame, scope);
    // Of a repeat that is refused an earlier attempt may have run.
    //@fault repeat-says-no suite R-STREAM-38 const isUnsure = false;
    const isUnsure = stream.repeats > 0 && said.processed === "no";
    const error = isUnsure ? withProcessed(said, "maybe") : said;
    if (scope === "stream") stream.receiver.failed(error, detail);
    else stream.receiver.refused?.(error, detail);
  }

  /** R-STREAM-15, R-STREAM-21 */
  #opened({ stream: id, id: lent, epoch, offset }: OpenedFrame): void {
    const stream = this.#calls.get(id);
    if (stream?.isReceiving !== true) return;
    //@fault even-id-lent suite R-STREAM-32 const isRight = lent === id || this.#calls.lend(stream, lent);
    const isRight = lent === id || (!this.#isOurs(lent) && this.#calls.lend(stream, lent));
    //@fault opened-twice suite R-STREAM-32 if (!isRight) {
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
    //@fault cancel-unanswered suite R-STREAM-11
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
    //@fault limit-falls suite R-FLOW-3 if (stream === undefined) return;
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
    return (id % 2 === 1) === this.#link.role.isServer;
  }

  /** Whether the call that arrives in parts is of a kind that is answered. */
  #isAnswered(id: number): boolean {
    const method = this.#link.methods.get(this.#parts.codeOf(id) ?? -1);
    return method === undefined || calleeSends(method.kind);
  }
}

/** R-FRAME-12 */
function checkCredit({ received, receiveLimit, id }: Stream): void {
  //@fault message-above-limit suite R-FLOW-5 if (received > receiveLimit) {
  if (received >= receiveLimit) {
    throw sessionError("resource_exhausted", `a message on stream ${id} without credit for it`);
  }
}
