/** What was measured of one thing, in a unit of its own. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  /** What no run may exceed; undefined for what is only there to compare with. */
  readonly target: number | undefined;
  readonly values: readonly number[];
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The largest. */
export function worst({ values }: Row): number {
  return Math.max(...values);
}

/** Whether every run kept the target. */
export function passes(row: Row): boolean {
  return row.values.length > 0 && worst(row) <= (row.target ?? Number.POSITIVE_INFINITY);
}
