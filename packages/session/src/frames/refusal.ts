import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { decodeWord, encodeWord } from "../fields/word.ts";

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

export function encodeRefusal(w: FieldWriter, refusal: Refusal): void {
  encodeWord(w, REASONS, refusal.reason, "reason");
  encodeRange(w, refusal.offered);
  encodeRange(w, refusal.supported);
}

export function decodeRefusal(r: FieldReader): Refusal {
  const refusal: Refusal = {
    reason: decodeWord(r, REASONS),
    offered: decodeRange(r),
    supported: decodeRange(r),
  };
  r.end();
  return refusal;
}

export function encodeRange(w: FieldWriter, range: NumberRange): void {
  w.number(range.lowest, "lowest");
  w.number(range.highest, "highest");
}

export function decodeRange(r: FieldReader): NumberRange {
  return { lowest: r.number(), highest: r.number() };
}
