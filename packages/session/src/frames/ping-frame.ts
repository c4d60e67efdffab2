import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";

/** `!I`: asks for a pong. Not counted. */
export interface PingFrame {
  readonly kind: "ping";
  /** Counts the pings of one side and connection from 1. */
  readonly n: number;
  /** Highest `n` of a pong that arrived, 0 before the first. */
  readonly seen: number;
  /** Number of the last counted frame that the sender has. */
  readonly received: number;
  /** Number of the last counted frame that the sender sent before this one. */
  readonly sent: number;
}

export function encodePing(w: FieldWriter, frame: PingFrame): void {
  w.number(frame.n, "n");
  w.number(frame.seen, "seen");
  w.number(frame.received, "received");
  w.number(frame.sent, "sent");
}

export function decodePing(r: FieldReader): PingFrame {
  const frame: PingFrame = {
    kind: "ping",
    n: r.number(),
    seen: r.number(),
    received: r.number(),
    sent: r.number(),
  };
  r.end();
  return frame;
}
