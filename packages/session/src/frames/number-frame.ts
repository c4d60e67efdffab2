import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";

/** `!N`: begins a batch on a carrier without an order of its own (spec 7.9). Not counted. */
export interface NumberFrame {
  readonly kind: "number";
  /** Number of the first counted frame behind it. */
  readonly first: number;
}

export function encodeNumber(w: FieldWriter, frame: NumberFrame): void {
  w.number(frame.first, "first");
}

export function decodeNumber(r: FieldReader): NumberFrame {
  const frame: NumberFrame = { kind: "number", first: r.number() };
  r.end();
  return frame;
}
