import type { Field } from "../fields/field.ts";
import { number, record } from "../fields/field.ts";

/** `!J`: answers the ping `n`. Not counted. */
export interface PongFrame {
  readonly kind: "pong";
  /** That of the ping. */
  readonly n: number;
  /** Number of the last counted frame that the sender has. */
  readonly received: number;
  /** Number of the last counted frame that the sender sent before this one. */
  readonly sent: number;
}

/** Its fields, behind the code. */
export const pongFields: Field<Omit<PongFrame, "kind">> = record({
  n: number,
  received: number,
  sent: number,
});
