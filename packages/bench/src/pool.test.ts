import { expect, test } from "vitest";
import { keep } from "./pool.ts";

test("a kept view survives the next one", () => {
  const shared = new Uint8Array(3000);
  const kept = Array.from({ length: 100 }, (_, index) => {
    shared.fill(index);
    return keep(shared.subarray(0, 2000 + index));
  });
  for (const [index, bytes] of kept.entries()) {
    expect(bytes).toEqual(new Uint8Array(2000 + index).fill(index));
  }
});

test("a view larger than a chunk gets its own memory", () => {
  const large = new Uint8Array(100_000).fill(3);
  const kept = keep(large);
  large.fill(4);
  expect(kept).toHaveLength(100_000);
  expect(kept[99_999]).toBe(3);
});
