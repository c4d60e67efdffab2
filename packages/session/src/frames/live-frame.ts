import type { Field } from "../fields/field.ts";
import { number, record } from "../fields/field.ts";

/** `!L`: all that was to be sent again has been sent. Not counted. */
export interface LiveFrame {
  readonly kind: "live";
  /** Number of the last counted frame before this one. */
  readonly sent: number;
}

/** Its fields, behind the code. */
export const liveFields: Field<Omit<LiveFrame, "kind">> = record({ sent: number });
