import type { ClientsResult } from "./rolling-message.ts";
import type { RowFigures } from "./row-ledger.ts";

type Counts = Readonly<Record<string, number>>;

/** One result of many. */
export function sumResults(results: readonly ClientsResult[]): ClientsResult {
  const sum = (of: (result: ClientsResult) => number): number =>
    results.reduce((all, result) => all + of(result), 0);
  return {
    streams: sumRows(results.map(({ streams }) => streams)),
    whole: sum(({ whole }) => whole),
    verdicts: sumCounts(results.map(({ verdicts }) => verdicts)),
    silent: sum(({ silent }) => silent),
    topics: sumRows(results.map(({ topics }) => topics)),
    topicMissing: results.flatMap(({ topicMissing }) => topicMissing),
    doubted: results.flatMap(({ doubted }) => doubted),
    topicsMute: sum(({ topicsMute }) => topicsMute),
    topicGaps: sum(({ topicGaps }) => topicGaps),
    errors: sumCounts(results.map(({ errors }) => errors)),
    live: sum(({ live }) => live),
    longest: results.flatMap(({ longest }) => longest),
  };
}

/** One row's figures of many rows'. */
export function sumRows(rows: readonly RowFigures[]): RowFigures {
  const sum = { items: 0, lost: 0, repeated: 0, reordered: 0 };
  for (const { items, lost, repeated, reordered } of rows) {
    sum.items += items;
    sum.lost += lost;
    sum.repeated += repeated;
    sum.reordered += reordered;
  }
  return sum;
}

function sumCounts(all: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const one of all) {
    for (const [what, count] of Object.entries(one)) sum[what] = (sum[what] ?? 0) + count;
  }
  return sum;
}
