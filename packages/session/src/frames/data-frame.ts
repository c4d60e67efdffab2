import type { Field } from "../fields/field.ts";
import { number, payload, record } from "../fields/field.ts";
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

/** Its fields, behind the code. */
export const dataFields: Field<Omit<DataFrame, "kind" | "code">> = record({
  stream: number,
  payload,
});
