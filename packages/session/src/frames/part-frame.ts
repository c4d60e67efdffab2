import { CodecError } from "@twobyte/wire";
import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import type { Payload } from "../payload.ts";

/** `!P`: a piece of a message that is too long for one frame (spec 7.8). Counted. */
export interface PartFrame {
  readonly kind: "part";
  /** The stream's id. */
  readonly stream: number;
  /** The message's code, or the method's when it is an input. */
  readonly code: number;
  /** How many bytes of the message come behind this piece, at least 1. */
  readonly rest: number;
  /** At least one byte. */
  readonly payload: Payload;
}

export function encodePart(w: FieldWriter, frame: PartFrame): void {
  if (frame.rest === 0 || frame.payload.length === 0) {
    throw new CodecError("invalid_value", "a part and what is left behind it are not empty");
  }
  w.number(frame.stream, "stream");
  w.code(frame.code);
  w.number(frame.rest, "rest");
  w.payload(frame.payload);
}

export function decodePart(r: FieldReader): PartFrame {
  const stream = r.number();
  const code = r.code();
  const rest = r.number();
  const payload = r.payload();
  // R-FRAME-26
  if (rest === 0 || payload.length === 0) r.fail("out_of_range", "an empty part, or the last one");
  return { kind: "part", stream, code, rest, payload };
}
