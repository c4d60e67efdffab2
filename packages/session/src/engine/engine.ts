import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Metadata } from "../fields/metadata.ts";
import type { SkipReason } from "../frames/skip-frame.ts";
import type { Profile } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { Agenda } from "./agenda.ts";
import type { CallRequest } from "./call-link.ts";
import type { PayloadCodec } from "./payload-codec.ts";
import type { SessionCore } from "./session-core.ts";
import type { RawDetail, Stream, StreamReceiver } from "./stream.ts";

/**
 * The calls of a session, as those who make and serve them use them. An engine does nothing by
 * itself: every input comes with the time, in ms of a monotonic clock, and every output goes into
 * the sink it was given.
 */
export abstract class Engine {
  /** The state; not for callers. A client's is another one after a gap. */
  protected abstract readonly core: SessionCore;
  /** The clock; not for callers. */
  protected abstract readonly agenda: Agenda;

  /** Whether a connection is attached. */
  get isLive(): boolean {
    return this.core.attached !== undefined;
  }

  /** The profile of the session. */
  get profile(): Profile {
    return this.core.codec.name;
  }

  /** How the session's messages are written. */
  get codec(): ProfileCodec {
    return this.core.codec;
  }

  /** The revision of streams that are opened now; 0 before the welcome. */
  get revision(): number {
    return this.core.revision;
  }

  /** The end of a turn: what was gathered since the last one leaves; see `wantFlush`. */
  flush(): void {
    this.core.flush();
  }

  /**
   * Calls a method of the peer. The call is made at once when a connection is attached and
   * the peer allows one more stream, and waits otherwise. All that becomes of it is told to `receiver`.
   */
  open(request: CallRequest, receiver: StreamReceiver, now: number): Stream {
    this.agenda.now = now;
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
