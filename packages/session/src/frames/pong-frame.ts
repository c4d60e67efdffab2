import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";

/** `!J`: answers the ping `n`. Not counted. */
export interface PongFrame {
  readonly kind: "pong";
  /** That of the ping. */
  readonly n: number;
  /** Number of the last counted frame that the sender has. */
  readonly received: number;
  /** Number of the last counted frame that the sender sent before this one. */
  readonly sent: number;
}

export function encodePong(w: FieldWriter, frame: PongFrame): void {
  w.number(frame.n, "n");
  w.number(frame.received, "received");
  w.number(frame.sent, "sent");
}

export function decodePong(r: FieldReader): PongFrame {
  const frame: PongFrame = {
    kind: "pong",
    n: r.number(),
    received: r.number(),
    sent: r.number(),
  };
  r.end();
  return frame;
}
