import type { Random } from "../random.ts";
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
        const bid = random.int(5000, 100_000);
        ts += random.int(0, 20);
        return {
          sym: symbol(random),
          bid: bid / 100,
          ask: (bid + random.int(1, 20)) / 100,
          size: random.int(1, 40) * 100,
          ts,
        };
      }),
    };
  },
};

/** Symbols of 1 to 5 letters, most of 3 and 4 as on a real market. */
function symbol(random: Random): string {
  const length = random.pick([1, 2, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5]);
  return random.letters(length, length).toUpperCase();
}
