import type { Field } from "../fields/field.ts";
import { number, record } from "../fields/field.ts";
import { word } from "../fields/word.ts";

const REASONS: readonly SkipReason[] = ["overflow", "inexpressible"];

/** Why items were left out: the reader was slow, or its revision has no place for them. */
export type SkipReason = "overflow" | "inexpressible";

/** `!S`: items of the stream that the receiver will not get. Counted. */
export interface SkipFrame {
  readonly kind: "skip";
  /** The stream's id. */
  readonly stream: number;
  /** How many items; the stream's offset advances by them. */
  readonly count: number;
  /** `overflow`: the reader was slow; `inexpressible`: its revision has no place for them. */
  readonly reason: SkipReason;
}

/** Its fields, behind the code. */
export const skipFields: Field<Omit<SkipFrame, "kind">> = record({
  stream: number,
  count: number,
  reason: word(REASONS),
});
