import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";

/** `!A`: from here on the session goes on over this connection. Not counted. */
export interface AttachFrame {
  readonly kind: "attach";
  /** Number of the last counted frame that the client has. */
  readonly received: number;
}

export function encodeAttach(w: FieldWriter, frame: AttachFrame): void {
  w.number(frame.received, "received");
}

export function decodeAttach(r: FieldReader): AttachFrame {
  const frame: AttachFrame = { kind: "attach", received: r.number() };
  r.end();
  return frame;
}
