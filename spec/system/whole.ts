import type { Tally } from "../../docs/examples/tally.ts";
import { tally } from "../../docs/examples/tally.ts";

/** What became of a stream, by a ledger outside of the library. */
export interface StreamTally extends Tally {
  readonly sent: number;
  /** Sessions that could not be continued. */
  readonly gaps: number;
}

/** Compares what was sent with what arrived. */
export function tallyOf(
  sent: readonly string[],
  arrived: readonly string[],
  gaps: number,
): StreamTally {
  return { sent: sent.length, gaps, ...tally(sent, arrived) };
}

/** What becomes of a stream of so many items that arrive whole. */
export function whole(sent: number): StreamTally {
  return { sent, gaps: 0, lost: 0, duplicated: 0, reordered: 0 };
}
