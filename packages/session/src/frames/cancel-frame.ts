import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";

/** `!C`: the side that opened the stream wants no more of it. Counted. */
export interface CancelFrame {
  readonly kind: "cancel";
  /** The stream's id. */
  readonly stream: number;
}

export function encodeCancel(w: FieldWriter, frame: CancelFrame): void {
  w.number(frame.stream, "stream");
}

export function decodeCancel(r: FieldReader): CancelFrame {
  const frame: CancelFrame = { kind: "cancel", stream: r.number() };
  r.end();
  return frame;
}
