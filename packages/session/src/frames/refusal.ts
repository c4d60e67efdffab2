import type { Field } from "../fields/field.ts";
import { number, record } from "../fields/field.ts";
import { word } from "../fields/word.ts";

const REASONS: readonly Refusal["reason"][] = [
  "version",
  "lineage",
  "revision",
  "fingerprint",
  "draft",
];

/** Lowest and highest of what one side speaks; 0 and 0 when it is nothing. */
export interface NumberRange {
  /** From 1; 0 when there is none. */
  readonly lowest: number;
  /** Itself spoken; 0 when there is none. */
  readonly highest: number;
}

/**
 * `!V`: why a server takes no session with this client (spec 7.7). With `version` the ranges are
 * of protocol versions, otherwise of the schema's revisions.
 */
export interface Refusal {
  /**
   * What did not fit. `fingerprint`: both mean another layout by one number. `draft`: nothing
   * released is common, and the drafts differ or are not allowed.
   */
  readonly reason: "version" | "lineage" | "revision" | "fingerprint" | "draft";
  /** What the client offered. */
  readonly offered: NumberRange;
  /** What the server supports. */
  readonly supported: NumberRange;
}

export const rangeField: Field<NumberRange> = record({ lowest: number, highest: number });

export const refusalField: Field<Refusal> = record({
  reason: word(REASONS),
  offered: rangeField,
  supported: rangeField,
});
