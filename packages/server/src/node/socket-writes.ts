import { nextTick } from "node:process";
import type { Duplex } from "node:stream";

/** So many frames wait for one another at most. */
const MOST = 256;

/**
 * Frames that leave together while sessions are flushed. One write of the kernel's pushes what the
 * next session is made of out of the processor's caches, so sessions are looked at in a row, and
 * sockets in another.
 */
class SocketWrites {
  #isGathering = false;
  #streams: Duplex[] = [];
  #frames: Uint8Array[] = [];

  /** Has what `work` writes leave behind it. */
  gather(work: () => void): void {
    this.#isGathering = true;
    try {
      work();
    } finally {
      this.#isGathering = false;
      this.release();
    }
  }

  /** Writes a frame, or has it wait for others; its memory stays as it is. */
  write(stream: Duplex, frame: Uint8Array): void {
    if (!this.#isGathering) {
      stream.write(frame);
      return;
    }
    this.#frames.push(frame);
    if (this.#streams.push(stream) >= MOST) this.release();
  }

  /** What waits leaves now, in front of what goes to a socket in another way. */
  release(): void {
    const streams = this.#streams;
    const frames = this.#frames;
    this.#streams = [];
    this.#frames = [];
    for (let index = 0; index < streams.length; index++) streams[index]?.write(frames[index]);
  }
}

/** Those of the process. */
export const socketWrites: SocketWrites = new SocketWrites();

/** Runs a callback at the end of the turn; what it writes to sockets leaves together. */
export function gatheredAtTurnEnd(callback: () => void): void {
  nextTick(() => socketWrites.gather(callback));
}
