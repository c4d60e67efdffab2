import type { Frame } from "../frames/frame.ts";

/** A frame of the protocol's own that belongs to one stream. */
export type StreamFrame = Frame & {
  readonly kind: "opened" | "end" | "cancel" | "streamError" | "skip" | "part" | "credit";
};

const STREAM_FRAMES: ReadonlySet<string> = new Set<StreamFrame["kind"]>([
  "opened",
  "end",
  "cancel",
  "streamError",
  "skip",
  "part",
  "credit",
]);

/** Whether a frame is one stream's. */
export function isOfStream(frame: { readonly kind: string }): frame is StreamFrame {
  return STREAM_FRAMES.has(frame.kind);
}
