import { enumeration, list, ref, struct } from "../schema.ts";
import type { Recipe } from "../workload.ts";

const kind = enumeration("Kind", ["Book", "Tool", "Food", "Toy", "Part", "Other"]);

/** A thousand small rows. */
export const records: Recipe = {
  name: "records",
  summary: "1000 × `{id: u32, name, qty: u32, price: f64, active: bool, kind: enum of 6}`",
  listed: true,
  seed: 0x72656306,
  count: 8,
  schema: {
    root: "Records",
    structs: [
      struct("Row", {
        id: "u32",
        name: "string",
        qty: "u32",
        price: "f64",
        active: "bool",
        kind,
      }),
      struct("Records", { items: list(ref("Row")) }),
    ],
  },
  make: (random) => {
    const first = random.int(10_000, 13_000);
    return {
      items: random.times(1000, (index) => ({
        id: first + 3 * index,
        name: random.letters(6, 14),
        qty: random.int(1, 300),
        price: random.int(100, 40_000) / 100,
        active: random.chance(0.5),
        kind: random.int(0, kind.members.length - 1),
      })),
    };
  },
};
