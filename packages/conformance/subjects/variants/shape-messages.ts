import type { OutgoingData } from "@twobyte/session";
import { joinFrames, splitFrames } from "@twobyte/session";

/** Takes transport messages in the place of a WebSocket, and hands others to it. */
export interface Shaper {
  write(data: OutgoingData): void;
  /** Hands over what it has kept. */
  flush(): void;
}

/** Makes a shaper that hands its messages to a function. */
export type MakeShaper = (send: (data: OutgoingData) => void) => Shaper;

/** Longest batch: what every peer takes. */
const MOST = 16_384;
/** How long messages are kept for others to join them. */
const KEEP_MS = 4;

/** Every frame as a transport message of its own. */
export const singleFrames: MakeShaper = (send) => ({
  write(data) {
    for (const frame of splitFrames(data)) send(frame);
  },
  flush() {},
});

/** As few and as large batches as there can be, of all that is written within some time. */
export const giantBatches: MakeShaper = (send) => {
  let frames: OutgoingData[] = [];
  let size = 0;
  const flush = (): void => {
    if (frames.length > 0) send(joinFrames(frames));
    frames = [];
    size = 0;
  };
  return {
    write(data) {
      for (const frame of splitFrames(data)) {
        // In text a character has up to three bytes.
        const length = frame.length * (typeof frame === "string" ? 3 : 1) + 4;
        if (size + length > MOST) flush();
        if (frames.length === 0) setTimeout(flush, KEEP_MS);
        frames.push(frame);
        size += length;
      }
    },
    flush,
  };
};
