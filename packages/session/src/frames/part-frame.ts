import { CodecError } from "@twobyte/wire";
import type { Field } from "../fields/field.ts";
import { code, number, payload, record } from "../fields/field.ts";
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

const part: Field<Omit<PartFrame, "kind">> = record({
  stream: number,
  code,
  rest: number,
  payload,
});

/** Its fields, behind the code. */
export const partFields: typeof part = {
  write(w, frame, name) {
    if (frame.rest === 0 || frame.payload.length === 0)
      throw new CodecError("invalid_value", "a part and what is left behind it are not empty");
    part.write(w, frame, name);
  },
  read(r) {
    const frame = part.read(r);
    // R-FRAME-26
    //@fault part-is-the-last R-FRAME-26 if (frame.payload.length === 0)
    if (frame.rest === 0 || frame.payload.length === 0)
      r.fail("out_of_range", "an empty part, or the last one");
    return frame;
  },
};
