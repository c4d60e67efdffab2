import { struct } from "../schema.ts";
import type { Recipe } from "../workload.ts";

/** One token of a text stream: the smallest message, where fixed costs rule. */
export const token: Recipe = {
  name: "token",
  summary: "`{stream, seq: u32, text}`, 6–12 ASCII characters",
  listed: true,
  seed: 0x746f6b01,
  count: 256,
  schema: {
    root: "Token",
    structs: [struct("Token", { stream: "u32", seq: "u32", text: "string" })],
  },
  make: (random) => ({
    stream: random.int(1, 100_000),
    seq: random.int(0, 4000),
    text: random.letters(6, 12),
  }),
};
