import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";

/** `!R`: streams opened after this frame are of another revision. Counted. */
export interface RevisionFrame {
  readonly kind: "revision";
  /** From 1. */
  readonly revision: number;
}

export function encodeRevision(w: FieldWriter, frame: RevisionFrame): void {
  w.number(frame.revision, "revision");
}

export function decodeRevision(r: FieldReader): RevisionFrame {
  const frame: RevisionFrame = { kind: "revision", revision: r.number() };
  r.end();
  return frame;
}
