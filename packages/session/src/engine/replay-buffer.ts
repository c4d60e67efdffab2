import type { OutgoingData } from "../payload.ts";
import { copyOf } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import { countedFrames } from "./waiting-frames.ts";

interface Kept {
  /** One transport message. */
  readonly data: OutgoingData;
  readonly size: number;
  /** Number of the last counted frame in it. */
  readonly last: number;
}

/**
 * What was handed to a transport and is not acknowledged (spec 8.2): whole transport messages, so
 * that keeping one costs nothing for each frame in it. They are taken apart when they are sent again.
 */
export class ReplayBuffer {
  /** Number of the last counted frame that was kept. */
  last: number;
  /** Bytes of what is kept. */
  bytes = 0;
  readonly #codec: ProfileCodec;
  #kept: Kept[] = [];
  /** How many at the front are acknowledged, and wait to be cut off with others. */
  #done = 0;
  #acknowledged: number;
  #isOwn = true;

  /** In the profile of the session; the peer has everything up to the frame `last`. */
  constructor(codec: ProfileCodec, last = 0) {
    this.last = last;
    this.#acknowledged = last;
    this.#codec = codec;
  }

  /** Keeps a transport message of `size` bytes that has `counted` counted frames, in order. */
  keep(data: OutgoingData, size: number, counted: number): void {
    if (counted === 0) return;
    this.last += counted;
    this.bytes += size;
    this.#kept.push({ data, size, last: this.last });
    this.#isOwn = false;
  }

  /** The peer has everything up to the frame `received`, at most `last`. */
  acknowledge(received: number): void {
    if (received <= this.#acknowledged) return;
    this.#acknowledged = received;
    const kept = this.#kept;
    for (let one = kept[this.#done]; one !== undefined && one.last <= received; ) {
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
    let number = this.#acknowledged;
    const first = this.#kept[this.#done];
    const frames: OutgoingData[] = [];
    if (first === undefined) return frames;
    number = first.last - countedFrames(this.#codec, first.data).length;
    for (const { data } of this.#kept.slice(this.#done))
      for (const frame of countedFrames(this.#codec, data))
        if (++number > received) frames.push(frame);
    return frames;
  }

  /**
   * Moves what is kept into memory of its own. A session that waits without a connection would
   * else hold on to memory that others have written into too.
   */
  settle(): void {
    if (this.#isOwn) return;
    this.#isOwn = true;
    this.#kept = this.#kept.slice(this.#done).map(({ data, ...rest }) => ({
      ...rest,
      data: typeof data === "string" ? data : copyOf(data),
    }));
    this.#done = 0;
  }
}
