import type { FrameForm } from "../peer/frame-form.ts";

/** Frames of a stream that come in the order in which they were sent. */
const OF_STREAM = new Set([
  "open",
  "opened",
  "data",
  "part",
  "skip",
  "end",
  "streamError",
  "cancel",
]);

/**
 * In which order a frame stands: that of its stream, for nothing is said of the order between
 * streams; or that of its kind, for beats and acknowledgements come whenever they come. `opened`
 * names the data's stream as well, which has the same lane when it is the same.
 */
export function laneOf({ kind, stream }: FrameForm): string {
  if (OF_STREAM.has(kind) && typeof stream === "number") return `stream ${stream}`;
  if (kind === "credit") return `credit ${String(stream)}`;
  return kind;
}

/** Whether a frame ends the connection or the session. */
export function isFatal({ kind, verdict }: FrameForm): boolean {
  return kind === "sessionError" || (kind === "goodbye" && verdict === "ended");
}
