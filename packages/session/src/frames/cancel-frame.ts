import type { Field } from "../fields/field.ts";
import { number, record } from "../fields/field.ts";

/** `!C`: the side that opened the stream wants no more of it. Counted. */
export interface CancelFrame {
  readonly kind: "cancel";
  /** The stream's id. */
  readonly stream: number;
}

/** Its fields, behind the code. */
export const cancelFields: Field<Omit<CancelFrame, "kind">> = record({ stream: number });
