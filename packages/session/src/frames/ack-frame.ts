import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";

/** `!K`: the sender has the counted frames up to here. Not counted. */
export interface AckFrame {
  readonly kind: "ack";
  /** Number of the last counted frame that the sender has. */
  readonly received: number;
}

export function encodeAck(w: FieldWriter, frame: AckFrame): void {
  w.number(frame.received, "received");
}

export function decodeAck(r: FieldReader): AckFrame {
  const frame: AckFrame = { kind: "ack", received: r.number() };
  r.end();
  return frame;
}
