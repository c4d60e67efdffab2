import { isCounted } from "../frames/frame-code.ts";
import { codeAt } from "../frames/read-frame.ts";
import type { OutgoingData } from "../payload.ts";
import { copyOf, sizeOf } from "../payload.ts";
import { batchesOf, splitIn } from "../profiles/batches.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";

/** One transport message. */
export interface CountedBatch {
  readonly data: OutgoingData;
  /** In bytes. */
  readonly size: number;
  /** How many counted frames are in it. */
  readonly counted: number;
}

/**
 * Counted frames that were sent while no connection was attached. They have no numbers yet (spec
 * 8.1) and memory of their own. Frames that are not counted belong to a connection that is gone.
 */
export class WaitingFrames {
  /** Bytes of what waits. */
  bytes = 0;
  readonly #codec: ProfileCodec;
  #frames: OutgoingData[] = [];

  /** In the profile of the session. */
  constructor(codec: ProfileCodec) {
    this.#codec = codec;
  }

  /** How many frames wait. */
  get counted(): number {
    return this.#frames.length;
  }

  /** Takes the counted frames of a transport message. */
  add(data: OutgoingData): void {
    for (const frame of countedFrames(this.#codec, data)) {
      this.bytes += sizeOf(frame);
      this.#frames.push(typeof frame === "string" ? frame : copyOf(frame));
    }
  }

  /** All that waits, in order; nothing waits then. */
  take(): CountedBatch[] {
    const batches = batchesOf(this.#codec, this.#frames);
    this.#frames = [];
    this.bytes = 0;
    return batches.map((data) => ({
      data,
      size: sizeOf(data),
      counted: splitIn(this.#codec, data).length,
    }));
  }
}

/** Transport messages for frames, each with the number of its first counted frame. */
export function numberedBatches(
  codec: ProfileCodec,
  frames: readonly OutgoingData[],
  first: number,
): { readonly data: OutgoingData; readonly first: number }[] {
  let next = first;
  return batchesOf(codec, frames).map((data) => {
    const numbered = { data, first: next };
    next += countedFrames(codec, data).length;
    return numbered;
  });
}

/** The counted frames of a transport message, as views of it. */
export function countedFrames(codec: ProfileCodec, data: OutgoingData): OutgoingData[] {
  return splitIn(codec, data).filter((frame) => isCounted(codeAt(frame)));
}
