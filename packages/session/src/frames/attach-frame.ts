import type { Field } from "../fields/field.ts";
import { number, record } from "../fields/field.ts";

/** `!A`: from here on the session goes on over this connection. Not counted. */
export interface AttachFrame {
  readonly kind: "attach";
  /** Number of the last counted frame that the client has. */
  readonly received: number;
  /** Number of the next counted frame that the client sends on this connection. */
  readonly first: number;
}

/** Its fields, behind the code. */
export const attachFields: Field<Omit<AttachFrame, "kind">> = record({
  received: number,
  first: number,
});
