import type { Field } from "../fields/field.ts";
import { number, record } from "../fields/field.ts";

/** `!R`: streams opened after this frame are of another revision. Counted. */
export interface RevisionFrame {
  readonly kind: "revision";
  /** From 1. */
  readonly revision: number;
}

/** Its fields, behind the code. */
export const revisionFields: Field<Omit<RevisionFrame, "kind">> = record({ revision: number });
