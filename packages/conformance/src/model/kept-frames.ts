/** A frame that may have to be sent again: its bytes, and what may stand in their place. */
export interface KeptFrame {
  readonly identity: string;
  readonly kind: string;
  readonly stream: number | undefined;
}

/** The numbered frames of one direction that are not acknowledged. A value: it never changes. */
export interface KeptFrames {
  /** Number of the first one. */
  readonly first: number;
  readonly count: number;
  /** More may stand behind `count`, of a later value; nobody but this file looks at it. */
  readonly frames: KeptFrame[];
  readonly from: number;
}

/** None, and the first has the number 1. */
export const NONE_KEPT: KeptFrames = { first: 1, count: 0, frames: [], from: 0 };

/** With one more behind them. Shares its memory where nobody else has gone on from the same value. */
export function keepFrame(kept: KeptFrames, frame: KeptFrame): KeptFrames {
  const { first, count, from } = kept;
  const end = from + count;
  if (kept.frames.length === end && from <= 256) {
    kept.frames.push(frame);
    return { first, count: count + 1, frames: kept.frames, from };
  }
  const frames = kept.frames.slice(from, end);
  frames.push(frame);
  return { first, count: count + 1, frames, from: 0 };
}

/** Without those up to a number. */
export function freeFrames(kept: KeptFrames, acknowledged: number): KeptFrames {
  const freed = Math.min(acknowledged - kept.first + 1, kept.count);
  if (freed <= 0) return kept;
  const { first, count, frames, from } = kept;
  return { first: first + freed, count: count - freed, frames, from: from + freed };
}

/** The one with a number, if it is kept. */
export function keptFrame(kept: KeptFrames, number: number): KeptFrame | undefined {
  const index = number - kept.first;
  return index < 0 || index >= kept.count ? undefined : kept.frames[kept.from + index];
}
