import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { decodeWord, encodeWord } from "../fields/word.ts";

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

export function encodeSkip(w: FieldWriter, frame: SkipFrame): void {
  w.number(frame.stream, "stream");
  w.number(frame.count, "count");
  encodeWord(w, REASONS, frame.reason, "reason");
}

export function decodeSkip(r: FieldReader): SkipFrame {
  const frame: SkipFrame = {
    kind: "skip",
    stream: r.number(),
    count: r.number(),
    reason: decodeWord(r, REASONS),
  };
  r.end();
  return frame;
}
