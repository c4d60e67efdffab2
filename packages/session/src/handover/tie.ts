import { Counters } from "../engine/counters.ts";
import { errorBodyOf, sessionError } from "../engine/error-frames.ts";
import type { Outbox, OutboxOwner } from "../engine/outbox.ts";
import { rawPayload } from "../engine/payload-codec.ts";
import { endError } from "../engine/remote-end.ts";
import { ReplayBuffer } from "../engine/replay-buffer.ts";
import type { SessionCore } from "../engine/session-core.ts";
import type { Stream, StreamReceiver } from "../engine/stream.ts";
import { SILENT_RECEIVER } from "../engine/stream.ts";
import type { CountedBatch } from "../engine/waiting-frames.ts";
import { numberedBatches } from "../engine/waiting-frames.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Frame, IgnoredFrame, ProtocolFrame } from "../frames/frame.ts";
import { isApplicationCode, isCounted } from "../frames/frame-code.ts";
import { codeAt, decodeProtocolFrame } from "../frames/read-frame.ts";
import type { OutgoingData, Payload } from "../payload.ts";
import { copyOf, sizeOf } from "../payload.ts";
import { splitIn } from "../profiles/batches.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { HeldItems } from "./held-items.ts";
import { countsOf, restoreFrames } from "./offered-session.ts";
import type { TieState } from "./session-state.ts";
import type { StreamFrame } from "./stream-frame.ts";

/** Sends one batch of frames to a home, of which `first` is the number of the first counted one. */
export type SendBatch = (first: number, data: OutgoingData) => void;

/**
 * What a session's owner has to do with one home of its calls (spec 15.3): passes frames between
 * the client and the home, and keeps count of them.
 */
export class Tie implements OutboxOwner {
  /** Its name; see `homeName`. */
  readonly home: string;
  /** Calls that run there. */
  readonly streams: Set<Stream> = new Set();
  /** By their ids: subscriptions of which it has what was published before (R-HAND-25). */
  readonly rests: Map<number, HeldItems> = new Map();
  readonly codec: ProfileCodec;
  readonly counters: Counters;
  replay: ReplayBuffer;
  readonly #core: SessionCore;
  readonly #outbox: Outbox;
  #send: SendBatch | undefined;
  #isOver = false;

  /** Of the session with this core; not linked yet. */
  constructor(core: SessionCore, state: TieState) {
    this.#core = core;
    this.home = state.home;
    this.codec = core.codec;
    this.counters = new Counters(core.parameters);
    this.replay = new ReplayBuffer(core.codec);
    restoreFrames(this, this, state);
    this.#outbox = core.codec.outbox(core.parameters.maxFrame, this);
  }

  /** For the session's next owner. */
  get state(): TieState {
    this.flush();
    const { counters, home, replay } = this;
    return { home, counts: countsOf(counters), frames: replay.above(counters.acked) ?? [] };
  }

  /** How many counted frames of the home have arrived. */
  get received(): number {
    return this.counters.received;
  }

  /** A call that runs there; what it tells this side goes there. */
  add(stream: Stream): void {
    stream.receiver = this.#receiverOf(stream);
    this.streams.add(stream);
  }

  /** The home is linked, and has `received` counted frames of the owner: false when that cannot be. */
  link(send: SendBatch, received: number): boolean {
    const { counters, replay, codec } = this;
    if (received > counters.sent) return false;
    counters.acknowledge(received);
    replay.acknowledge(received);
    const kept = replay.above(received);
    if (kept === undefined) return false;
    this.#send = send;
    for (const { data, first } of numberedBatches(codec, kept, received + 1)) send(first, data);
    // R-HAND-15
    for (const { id, sendLimit } of this.streams) {
      //@fault home-credit-unsaid R-HAND-15
      this.#pass({ kind: "credit", stream: id, limit: sendLimit });
    }
    this.#pass({ kind: "ack", received: counters.tell() });
    return true;
  }

  /** A message of the client's on a stream of the home's. */
  message(code: number, stream: number, value: Payload): void {
    const size = sizeOf(value);
    this.#outbox.message({
      code,
      stream,
      codec: rawPayload,
      value,
      revision: 0,
      maxBytes: size,
    });
    this.#core.wantFlush();
  }

  /** Another frame of the client's on a stream of the home's. */
  frame(frame: StreamFrame, stream: Stream): void {
    //@fault frames-stay suite R-HAND-18
    this.#pass(frame);
    const { calls } = this.#core;
    if (frame.kind === "credit") stream.sendLimit = Math.max(stream.sendLimit, frame.limit);
    else if (frame.kind === "end") this.#ended(stream, "isReceiving");
    else if (frame.kind === "streamError" && frame.scope === "stream") this.#over(stream);
    // Of a half that was not ended the home says why it ends.
    else if (frame.kind === "cancel" && !stream.isSending) this.#over(stream);
    calls.settle(stream);
  }

  /** Hands what was gathered to the link. */
  flush(): void {
    this.#outbox.flush();
  }

  /** Frames of the home arrived. Throws for what cannot be: then the home is as good as lost. */
  receive(first: number, data: Payload): void {
    let number = first;
    for (const frame of splitIn(this.codec, data)) {
      const code = codeAt(frame);
      if (!isCounted(code)) this.#uncounted(code, frame);
      else if (this.#count(number++, sizeOf(frame))) this.#toClient(code, frame);
      if (this.#isOver) return;
    }
    this.acknowledge();
  }

  /** Tells the home what has arrived, as far as there is room for more (R-HAND-14). */
  acknowledge(): void {
    const { counters } = this;
    //@fault home-acked-at-once suite R-HAND-14 if (counters.told === counters.received) return;
    if (counters.told === counters.received || !this.#core.isOpen) return;
    this.#pass({ kind: "ack", received: counters.tell() });
  }

  /** The home is lost, and with it its calls (R-HAND-19). */
  lost(): void {
    const { calls } = this.#core;
    for (const rest of this.rests.values()) rest.broken();
    this.rests.clear();
    const error = sessionError("unavailable", "the server that ran the call is gone", {
      scope: "stream",
      retry: "now",
      processed: "maybe",
    });
    this.#isOver = true;
    for (const stream of [...this.streams]) {
      if (!stream.isMine && stream.isSending) calls.answer(stream.id, error);
      else if (stream.isMine) this.#core.sendFrame({ kind: "cancel", stream: stream.id });
      this.#over(stream);
    }
  }

  /** Another owner has its calls. */
  release(): void {
    this.#isOver = true;
    this.rests.clear();
    for (const stream of [...this.streams]) this.#over(stream);
  }

  /** The session is over: nothing goes there any more. */
  close(): void {
    this.#isOver = true;
  }

  /** For the outbox. */
  transmit(batch: CountedBatch): void {
    const { counters, replay } = this;
    const first = counters.sent + 1;
    counters.sent += batch.counted;
    replay.keep(batch);
    this.#send?.(first, batch.data);
  }

  #pass(frame: ProtocolFrame): void {
    if (this.#isOver) return;
    this.#outbox.frame(frame);
    this.#core.wantFlush();
  }

  #count(number: number, bytes: number): boolean {
    const { counters } = this;
    if (number > counters.received + 1) {
      throw sessionError("data_loss", `frame ${number} of ${this.home} after ${counters.received}`);
    }
    if (number <= counters.received) return false;
    counters.count(bytes, this.#core.now);
    return true;
  }

  #uncounted(code: number, data: Payload): void {
    const frame = decodeProtocolFrame(this.codec, data, code);
    if (frame.kind === "ack") {
      this.counters.acknowledge(frame.received);
      this.replay.acknowledge(frame.received);
    } else if (frame.kind === "credit") {
      const stream = this.#core.calls.get(frame.stream);
      if (stream === undefined || !this.streams.has(stream)) return;
      stream.receiveLimit = Math.max(stream.receiveLimit, frame.limit);
      this.#core.sendFrame(frame);
    } else if (frame.kind === "sessionError") {
      this.#core.die(endError(this.codec, frame));
    }
  }

  /** A counted frame of the home's; one of a stream that is over is dropped. */
  #toClient(code: number, data: Payload): void {
    const { calls } = this.#core;
    const frame = isApplicationCode(code) ? undefined : decodeProtocolFrame(this.codec, data, code);
    const id = frame === undefined ? headOf(this.codec, data) : streamOf(frame);
    const rest = this.rests.get(id ?? -1);
    if (rest !== undefined && frame !== undefined) {
      this.#toRest(rest, frame, data);
      return;
    }
    const stream = id === undefined ? undefined : calls.source(id);
    if (stream === undefined || !this.streams.has(stream)) return;
    this.#sendOn(data);
    if (frame?.kind === "end") this.#ended(stream, "isSending");
    else if (frame?.kind === "cancel") this.#canceled(stream);
    else if (frame?.kind === "streamError" && frame.scope === "stream") {
      calls.answered.add(stream.id, this.#core.assigned);
      this.#over(stream);
    }
  }

  /** Of a subscription that has moved a home says which messages it refuses, and that it is done. */
  #toRest(rest: HeldItems, frame: Frame | IgnoredFrame, data: Payload): void {
    const { id } = rest.stream;
    if (frame.kind === "streamError" && frame.scope === "message") {
      if (this.#core.calls.get(id) === rest.stream) this.#sendOn(data);
    } else if (frame.kind === "streamError") {
      this.rests.delete(id);
      rest.broken();
    } else if (frame.kind === "end") {
      this.rests.delete(id);
      //@fault rest-kept R-HAND-25
      rest.release();
    }
  }

  #sendOn(data: Payload): void {
    const own = typeof data === "string" ? data : copyOf(data);
    this.#core.sendEncoded({ data: own, size: sizeOf(own), counted: 1 });
  }

  #canceled(stream: Stream): void {
    stream.isCancelled = true;
    this.#ended(stream, "isSending");
  }

  #ended(stream: Stream, half: "isSending" | "isReceiving"): void {
    stream[half] = false;
    if (stream.isSending || stream.isReceiving) return;
    this.#over(stream);
  }

  #over(stream: Stream): void {
    this.streams.delete(stream);
    this.#core.calls.finish(stream);
  }

  /** What this side does to a call goes to its home. */
  #receiverOf(stream: Stream): StreamReceiver {
    return {
      ...SILENT_RECEIVER,
      failed: (error: TwobyteError) => {
        this.streams.delete(stream);
        const body = errorBodyOf(error);
        this.#pass({ kind: "streamError", stream: stream.id, scope: "stream", ...body });
      },
      writable: () => this.acknowledge(),
    };
  }
}

const head = { stream: 0, payloadAt: 0 };

function headOf(codec: ProfileCodec, data: Payload): number {
  codec.head(data, head);
  return head.stream;
}

function streamOf(frame: { readonly kind: string }): number | undefined {
  const { id, stream } = frame as { readonly id?: number; readonly stream?: number };
  return stream ?? id;
}
