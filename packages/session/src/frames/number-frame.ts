import type { Field } from "../fields/field.ts";
import { number, record } from "../fields/field.ts";

/** `!N`: begins a batch on a carrier without an order of its own (spec 7.9). Not counted. */
export interface NumberFrame {
  readonly kind: "number";
  /** Number of the first counted frame behind it. */
  readonly first: number;
}

/** Its fields, behind the code. */
export const numberFields: Field<Omit<NumberFrame, "kind">> = record({ first: number });
