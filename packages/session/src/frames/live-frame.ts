import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";

/** `!L`: all that was to be sent again has been sent. Not counted. */
export interface LiveFrame {
  readonly kind: "live";
  /** Number of the last counted frame before this one. */
  readonly sent: number;
}

export function encodeLive(w: FieldWriter, frame: LiveFrame): void {
  w.number(frame.sent, "sent");
}

export function decodeLive(r: FieldReader): LiveFrame {
  const frame: LiveFrame = { kind: "live", sent: r.number() };
  r.end();
  return frame;
}
