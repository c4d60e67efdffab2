import type { Calls } from "../engine/calls.ts";
import { sessionError } from "../engine/error-frames.ts";
import type { Stream, StreamReceiver } from "../engine/stream.ts";
import { SILENT_RECEIVER } from "../engine/stream.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { SkipReason } from "../frames/skip-frame.ts";
import type { Payload } from "../payload.ts";
import { copyOf } from "../payload.ts";
import type { Continuation, HeldItem } from "./session-state.ts";

/**
 * Keeps what a subscriber publishes at a new owner while the one before still has some of it that no
 * log has (R-HAND-25); everything else reaches the subscription at once.
 */
export class HeldItems implements StreamReceiver {
  readonly stream: Stream;
  readonly #calls: Calls;
  readonly #held: HeldItem[];
  #receiver: StreamReceiver = SILENT_RECEIVER;

  /** `held` is what an owner before has kept. */
  constructor(calls: Calls, stream: Stream, held: readonly HeldItem[]) {
    this.#calls = calls;
    this.stream = stream;
    this.#held = [...held];
    stream.receiver = this;
  }

  /** The subscription goes on here. */
  begin(receiver: StreamReceiver): void {
    this.#receiver = receiver;
  }

  /** All that came before is where it belongs: what was kept follows. */
  release(): void {
    const { stream } = this;
    if (!this.#calls.isOpen(stream) || stream.receiver !== this) return;
    const receiver = this.#receiver;
    stream.receiver = receiver;
    for (const { code, payload, size, skipped, reason } of this.#held.splice(0)) {
      if (!this.#calls.isOpen(stream)) return;
      if (payload === undefined) receiver.skipped(skipped, reason);
      else receiver.message(code, payload, size);
    }
    if (this.#calls.isOpen(stream) && !stream.isReceiving) receiver.ended(undefined);
  }

  /** The same, but nobody knows what became of all that came before (R-HAND-26). */
  broken(): void {
    if (this.#calls.isOpen(this.stream) && this.stream.receiver === this) {
      const said = "the server that had a publication is gone";
      const error = sessionError("unavailable", said, { scope: "message", processed: "maybe" });
      //@fault loss-unsaid R-HAND-26
      this.#calls.answer(this.stream.id, error, undefined, "message");
    }
    this.release();
  }

  message(code: number, payload: Payload, size: number): void {
    const own = typeof payload === "string" ? payload : copyOf(payload);
    //@fault overtakes R-HAND-25 this.#receiver.message(code, own, size);
    this.#held.push({ code, payload: own, size, skipped: 0, reason: "overflow" });
  }

  skipped(count: number, reason: SkipReason): void {
    this.#held.push({ code: 0, size: 0, skipped: count, reason });
  }

  /** What it is told when the rest is released. */
  ended(): void {}

  failed(error: TwobyteError): void {
    this.#receiver.failed(error, undefined);
  }

  writable(): void {
    this.#receiver.writable();
  }

  offered(): Continuation | undefined {
    const continuation = this.#receiver.offered?.();
    return continuation && { ...continuation, isSettled: false, held: [...this.#held] };
  }

  left(): void {
    this.#receiver.left?.();
  }
}
