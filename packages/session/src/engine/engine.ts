import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Metadata } from "../fields/metadata.ts";
import type { SkipReason } from "../frames/skip-frame.ts";
import type { Payload, Profile } from "../payload.ts";
import type { CallRequest } from "./call-link.ts";
import type { PayloadCodec } from "./payload-codec.ts";
import type { SessionCore } from "./session-core.ts";
import type { RawDetail, Stream, StreamReceiver } from "./stream.ts";

/**
 * What the engines of both roles take. An engine does nothing by itself: every input comes with
 * the time, in ms of a monotonic clock, and every output goes into the sink it was given.
 */
export abstract class Engine {
  /** The state; not for callers. */
  protected readonly core: SessionCore;

  /** For the engines of the two roles. */
  constructor(core: SessionCore) {
    this.core = core;
  }

  /** Whether the welcome went by and the session is not over. */
  get isLive(): boolean {
    return this.core.isLive;
  }

  /** The profile of the session; binary before the first frame. */
  get profile(): Profile {
    return this.core.profile;
  }

  /** The revision of streams that are opened now; 0 before the welcome. */
  get revision(): number {
    return this.core.calls.revision;
  }

  /** One transport message arrived. Its memory may be used again when the call returns. */
  receive(data: Payload, now: number): void {
    this.core.now = now;
    this.core.receive(data);
  }

  /** Time passed; see `EngineSink.wantWake`. */
  advance(now: number): void {
    this.core.now = now;
    this.core.advance();
  }

  /** The end of a turn: what was gathered since the last one leaves; see `EngineSink.wantFlush`. */
  flush(): void {
    this.core.flush();
  }

  /** The transport is gone. Everything that is still running ends with `error`. */
  lost(error: TwobyteError): void {
    this.core.end(error);
  }

  /** Says goodbye and closes. Everything that is still running ends with `unavailable`. */
  close(message?: string): void {
    const goodbye = { code: 0, retry: "never", afterMs: 0, verdict: "ended", message } as const;
    this.core.sendFrame({ kind: "goodbye", ...goodbye });
    this.core.leave(undefined);
  }

  /**
   * Calls a method of the peer. The call is made at once when the session is live and the peer
   * allows one more stream, and waits otherwise. All that becomes of it is told to `receiver`.
   */
  open(request: CallRequest, receiver: StreamReceiver, now: number): Stream {
    this.core.now = now;
    return this.core.calls.open(request, receiver);
  }

  /**
   * Sends a message on a stream, whether or not there is credit for it: ask `Stream.canSend`
   * first. Throws when the message cannot be encoded; then nothing of it is sent.
   */
  send(stream: Stream, code: string, codec: PayloadCodec, value: unknown): void {
    this.core.calls.send(stream, code, codec, value);
  }

  /** Says that `count` messages were left out on a stream. */
  skip(stream: Stream, count: number, reason: SkipReason): void {
    this.core.calls.skip(stream, count, reason);
  }

  /** Ends this side's half of a stream well. */
  end(stream: Stream, metadata?: Metadata): void {
    this.core.calls.end(stream, metadata);
  }

  /** Fails a stream that the peer opened. A detail that does not fit in a frame is left out. */
  fail(stream: Stream, error: TwobyteError, detail?: RawDetail): void {
    this.core.calls.fail(stream, error, detail);
  }

  /** Takes back a call of this side; its receiver hears of `error` at once. */
  cancel(stream: Stream, error: TwobyteError): void {
    this.core.calls.cancel(stream, error);
  }

  /** Gives back the credit of messages that were used, in bytes of their payloads. */
  consume(stream: Stream, bytes: number): void {
    this.core.calls.consume(stream, bytes);
  }
}
