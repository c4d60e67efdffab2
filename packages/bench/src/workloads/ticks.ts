import { list, ref, struct } from "../schema.ts";
import type { Recipe } from "../workload.ts";

/** Fifty quotes: short symbols and prices with two decimals, times that rise slowly. */
export const ticks: Recipe = {
  name: "ticks",
  summary: "50 × `{sym, bid, ask: f64, size: u32, ts}`, prices with two decimals",
  listed: true,
  seed: 0x7469630a,
  count: 32,
  schema: {
    root: "Ticks",
    structs: [
      struct("Tick", { sym: "string", bid: "f64", ask: "f64", size: "u32", ts: "timestamp" }),
      struct("Ticks", { ticks: list(ref("Tick")) }),
    ],
  },
  make: (random) => {
    let ts = 1_700_000_000_000 + random.int(0, 10_000_000_000);
    return {
      ticks: random.times(50, () => {
        const bid = random.int(1000, 80_000);
        ts += random.int(0, 20);
        return {
          sym: random.letters(1, 5).toUpperCase(),
          bid: bid / 100,
          ask: (bid + random.int(1, 20)) / 100,
          size: random.int(1, 390) * 100,
          ts,
        };
      }),
    };
  },
};
