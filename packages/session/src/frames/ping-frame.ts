import type { Field } from "../fields/field.ts";
import { number, record } from "../fields/field.ts";

/** `!I`: asks for a pong. Not counted. */
export interface PingFrame {
  readonly kind: "ping";
  /** Counts the pings of one side and connection from 1. */
  readonly n: number;
  /** Highest `n` of a pong that arrived, 0 before the first. */
  readonly seen: number;
  /** Number of the last counted frame that the sender has. */
  readonly received: number;
  /** Number of the last counted frame that the sender sent before this one. */
  readonly sent: number;
}

/** Its fields, behind the code. */
export const pingFields: Field<Omit<PingFrame, "kind">> = record({
  n: number,
  seen: number,
  received: number,
  sent: number,
});
