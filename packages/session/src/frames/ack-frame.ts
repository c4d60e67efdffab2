import type { Field } from "../fields/field.ts";
import { number, record } from "../fields/field.ts";

/** `!K`: the sender has the counted frames up to here. Not counted. */
export interface AckFrame {
  readonly kind: "ack";
  /** Number of the last counted frame that the sender has. */
  readonly received: number;
}

/** Its fields, behind the code. */
export const ackFields: Field<Omit<AckFrame, "kind">> = record({ received: number });
