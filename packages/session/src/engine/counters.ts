import { sessionError } from "./error-frames.ts";
import type { Parameters } from "./parameters.ts";

/** Where an acknowledgement costs a request, so many times the frames, bytes and ms wait for it. */
const DEAR_FRAMES = 64;
const DEAR_BYTES = 2;
const DEAR_DELAY = 2;

/** The numbers of counted frames in both directions, and when to acknowledge (spec 8.1, 8.2). */
export class Counters {
  /** Number of the last counted frame that was handed to a transport. */
  sent = 0;
  /** Number of the last counted frame that arrived. */
  received = 0;
  /** Number of the last counted frame that the peer said it has. */
  acked = 0;
  /** That which the peer had when it sent what arrives now; `acked` may be ahead of it (R-STREAM-45). */
  heard = 0;
  /** Number of the last counted frame that this side said it has. */
  told = 0;
  /** Whether it was said by what overtakes the frames that were sent before. */
  isOvertaken = false;
  /** When to acknowledge at the latest, if there is something to. */
  ackAt: number | undefined;
  /** Whether each acknowledgement costs a request: then fewer of them are sent. */
  isDear = false;
  #untoldBytes = 0;
  readonly #parameters: Parameters;

  constructor(parameters: Parameters) {
    this.#parameters = parameters;
  }

  /** Counts a frame that arrived; true when `ackAt` is another than it was (R-SES-8). */
  count(bytes: number, now: number): boolean {
    const { ackFrames, ackBytes, ackDelayMs } = this.#parameters;
    const before = this.ackAt;
    this.received++;
    this.#untoldBytes += bytes;
    const isDue =
      this.received - this.told >= (this.isDear ? ackFrames * DEAR_FRAMES : ackFrames) ||
      this.#untoldBytes >= (this.isDear ? ackBytes * DEAR_BYTES : ackBytes);
    //@fault ack-bounds-ignored suite R-SES-8 this.ackAt = before ?? now + ackDelayMs * (this.isDear ? DEAR_DELAY : 1);
    this.ackAt = isDue ? now : (before ?? now + ackDelayMs * (this.isDear ? DEAR_DELAY : 1));
    return this.ackAt !== before;
  }

  /** Whether to acknowledge now; a request that `leaves` anyway tells what arrived. */
  owes(now: number, leaves = false): boolean {
    return this.ackAt !== undefined && (this.ackAt <= now || (leaves && this.isDear));
  }

  /** The peer is being told that everything up to here arrived, by something that `overtakes` or not. */
  tell(overtakes = false): number {
    this.isOvertaken = overtakes && (this.isOvertaken || this.received > this.told);
    this.told = this.received;
    this.ackAt = undefined;
    this.#untoldBytes = 0;
    return this.received;
  }

  /** It was said on a connection in order with what the peer sends, once that has caught up there. */
  hear(received: number, connection: { heard: number; readonly isCaughtUp: boolean }): void {
    connection.heard = Math.max(connection.heard, received);
    if (connection.isCaughtUp && connection.heard > this.heard) this.heard = connection.heard;
  }

  /** The peer said what it has. It cannot have what was never sent (R-SES-6). */
  acknowledge(received: number): void {
    //@fault ack-of-unsent suite R-SES-6 if (received > this.sent + 1000) {
    if (received > this.sent) {
      const said = `the peer acknowledges frame ${received}, and ${this.sent} were sent`;
      throw sessionError("data_loss", said, { retry: "now" });
    }
    //@fault ack-goes-back suite R-SES-6 this.acked = received;
    if (received > this.acked) this.acked = received;
  }
}
