import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import type { Payload } from "../payload.ts";

/** A message on a stream; its code is the message's. Counted. */
export interface DataFrame {
  readonly kind: "data";
  /** The message's code as a number; see `codeText`. */
  readonly code: number;
  /** The stream's id. */
  readonly stream: number;
  /** The message, or its last piece behind parts. */
  readonly payload: Payload;
}

export function encodeData(w: FieldWriter, frame: DataFrame): void {
  w.number(frame.stream, "stream");
  w.payload(frame.payload);
}

export function decodeData(r: FieldReader, code: number): DataFrame {
  return { kind: "data", code, stream: r.number(), payload: r.payload() };
}
