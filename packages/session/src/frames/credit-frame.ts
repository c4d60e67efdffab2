import type { Field } from "../fields/field.ts";
import { number, record } from "../fields/field.ts";

/** `!F`: how much the peer may send on a stream. Not counted. */
export interface CreditFrame {
  readonly kind: "credit";
  /** The stream's id. */
  readonly stream: number;
  /** Payload bytes from the stream's beginning; never lower than before. */
  readonly limit: number;
}

/** Its fields, behind the code. */
export const creditFields: Field<Omit<CreditFrame, "kind">> = record({
  stream: number,
  limit: number,
});
