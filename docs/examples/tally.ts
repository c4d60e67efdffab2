/** What became of a sequence on its way. */
export interface Tally {
  /** Sent, and never arrived. */
  readonly lost: number;
  /** Arrived more often than they were sent. */
  readonly duplicated: number;
  /** Arrived behind one that was sent after them. */
  readonly reordered: number;
}

/** Compares what was sent with what arrived, both in their order; equal items are the same. */
export function tally(sent: readonly string[], arrived: readonly string[]): Tally {
  /** By item, the places at which it was sent and has not arrived. */
  const places = new Map<string, number[]>();
  for (const [at, item] of sent.entries()) places.set(item, [...(places.get(item) ?? []), at]);
  let duplicated = 0;
  let reordered = 0;
  let furthest = -1;
  for (const item of arrived) {
    const at = places.get(item)?.shift();
    if (at === undefined) duplicated++;
    else if (at < furthest) reordered++;
    else furthest = at;
  }
  const lost = [...places.values()].reduce((sum, { length }) => sum + length, 0);
  return { lost, duplicated, reordered };
}
