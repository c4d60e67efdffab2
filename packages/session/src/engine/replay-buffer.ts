import type { OutgoingData } from "../payload.ts";
import { copyOf } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { CountedBatch } from "./waiting-frames.ts";
import { countedFrames } from "./waiting-frames.ts";

/**
 * What was handed to a transport and is not acknowledged (spec 8.2): whole transport messages, so
 * that keeping one costs nothing for each frame in it, nor memory when it was sent to many. They are
 * taken apart when they are sent again.
 */
export class ReplayBuffer {
  /** Number of the last counted frame that was kept. */
  last: number;
  /** Bytes of what is kept. */
  bytes = 0;
  readonly #codec: ProfileCodec;
  #kept: CountedBatch[] = [];
  /** How many at the front are acknowledged, and wait to be cut off with others. */
  #done = 0;
  /** Number of the last counted frame in front of those that are kept. */
  #before: number;
  #acknowledged: number;

  /** In the profile of the session; the peer has everything up to the frame `received`. */
  constructor(codec: ProfileCodec, received = 0) {
    this.#codec = codec;
    this.last = this.#before = this.#acknowledged = received;
  }

  /** Keeps a transport message, the next in order. */
  keep(batch: CountedBatch): void {
    if (batch.counted === 0) return;
    this.last += batch.counted;
    this.bytes += batch.size;
    this.#kept.push(batch);
  }

  /** The peer has everything up to the frame `received`, at most `last`. */
  acknowledge(received: number): void {
    if (received <= this.#acknowledged) return;
    this.#acknowledged = received;
    const kept = this.#kept;
    let one = kept[this.#done];
    while (one !== undefined && this.#before + one.counted <= received) {
      this.#before += one.counted;
      this.bytes -= one.size;
      one = kept[++this.#done];
    }
    if (this.#done * 2 >= kept.length) {
      kept.splice(0, this.#done);
      this.#done = 0;
    }
  }

  /**
   * The counted frames above `received`, in order, as the bytes they were; `undefined` when one of
   * them is not kept any more, or never was (R-SES-28).
   */
  above(received: number): OutgoingData[] | undefined {
    if (received < this.#acknowledged || received > this.last) return undefined;
    let number = this.#before;
    const frames: OutgoingData[] = [];
    for (const { data } of this.#kept.slice(this.#done)) {
      for (const frame of countedFrames(this.#codec, data)) {
        //@fault replay-encodes-anew suite R-SES-38 if (++number > received) frames.push(typeof frame === "string" ? `${frame}\u001f` : Uint8Array.from([...frame, 0]));
        if (++number > received) frames.push(frame);
      }
    }
    return frames;
  }

  /**
   * Moves what is kept into memory of its own. A session that waits without a connection would
   * else hold on to memory that others have written into too.
   */
  settle(): void {
    this.#kept = this.#kept
      .slice(this.#done)
      .map((one) => (typeof one.data === "string" ? one : { ...one, data: copyOf(one.data) }));
    this.#done = 0;
  }
}
