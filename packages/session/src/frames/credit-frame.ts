import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";

/** `!F`: how much the peer may send on a stream. Not counted. */
export interface CreditFrame {
  readonly kind: "credit";
  /** The stream's id. */
  readonly stream: number;
  /** Payload bytes from the stream's beginning; never lower than before. */
  readonly limit: number;
}

export function encodeCredit(w: FieldWriter, frame: CreditFrame): void {
  w.number(frame.stream, "stream");
  w.number(frame.limit, "limit");
}

export function decodeCredit(r: FieldReader): CreditFrame {
  const frame: CreditFrame = { kind: "credit", stream: r.number(), limit: r.number() };
  r.end();
  return frame;
}
