import { expect, test } from "vitest";
import { fingerprintOf } from "./fingerprint.ts";

test("inputs that differ in one bit, or in length, have different fingerprints", () => {
  const seen = new Set<string>();
  const base = new Uint8Array(100).map((_, i) => i * 7);
  for (let bit = 0; bit < 800; bit++) {
    const other = base.slice();
    other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    seen.add(fingerprintOf(other));
  }
  for (let length = 0; length <= 100; length++) seen.add(fingerprintOf(new Uint8Array(length)));
  seen.add(fingerprintOf(base));
  expect(seen.size).toBe(800 + 101 + 1);
  expect(fingerprintOf(base)).toBe(fingerprintOf(base.slice()));
});
