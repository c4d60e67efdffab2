import { batchesOf, splitFrames } from "../frames/batch.ts";
import { codeAt } from "../frames/decode-frame.ts";
import { isCounted } from "../frames/frame-code.ts";
import type { OutgoingData } from "../payload.ts";
import { copyOf, sizeOf } from "../payload.ts";

/** One transport message of counted frames. */
export interface CountedBatch {
  readonly data: OutgoingData;
  readonly size: number;
  readonly counted: number;
}

/**
 * Counted frames that were sent while no connection was attached. They have no numbers yet (spec
 * 8.1) and memory of their own. Frames that are not counted belong to a connection that is gone.
 */
export class WaitingFrames {
  /** Bytes of what waits. */
  bytes = 0;
  #frames: OutgoingData[] = [];

  /** How many frames wait. */
  get counted(): number {
    return this.#frames.length;
  }

  /** Takes the counted frames of a transport message. */
  add(data: OutgoingData): void {
    for (const frame of countedFrames(data)) {
      this.bytes += sizeOf(frame);
      this.#frames.push(typeof frame === "string" ? frame : copyOf(frame));
    }
  }

  /** All that waits, in order; nothing waits then. */
  take(): CountedBatch[] {
    const batches = batchesOf(this.#frames);
    this.#frames = [];
    this.bytes = 0;
    return batches.map((data) => ({
      data,
      size: sizeOf(data),
      counted: splitFrames(data).length,
    }));
  }
}

/** Transport messages for frames, each with the number of its first counted frame. */
export function numberedBatches(
  frames: readonly OutgoingData[],
  first: number,
): { readonly data: OutgoingData; readonly first: number }[] {
  let next = first;
  return batchesOf(frames).map((data) => {
    const numbered = { data, first: next };
    next += countedFrames(data).length;
    return numbered;
  });
}

/** The counted frames of a transport message, as views of it. */
export function countedFrames(data: OutgoingData): OutgoingData[] {
  return splitFrames(data).filter((frame) => isCounted(codeAt(frame)));
}
