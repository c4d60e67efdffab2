import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { base64Pattern } from "./base64-pattern.ts";

function text(length: number): string {
  return Buffer.alloc(length, 255).toString("base64");
}

test("bounds in bytes are kept exactly", () => {
  for (let min = 0; min <= 8; min += 1) {
    for (let max = min; max <= 8; max += 1) {
      const pattern = new RegExp(base64Pattern(min, max), "u");
      for (let length = 0; length <= 12; length += 1) {
        const inside = length >= min && length <= max;
        expect(pattern.test(text(length)), `${length} in ${min} to ${max}`).toBe(inside);
      }
    }
  }
});

test("without an upper bound any length above the lower one is taken", () => {
  const pattern = new RegExp(base64Pattern(4), "u");
  expect(pattern.test(text(3))).toBe(false);
  for (const length of [4, 5, 6, 100, 10_000]) expect(pattern.test(text(length))).toBe(true);
});

test("only canonical base64 is taken: padded, unused bits zero, the standard alphabet", () => {
  const pattern = new RegExp(base64Pattern(0), "u");
  for (const valid of ["", "/w==", "//8=", "////", "AQID"]) expect(pattern.test(valid)).toBe(true);
  for (const wrong of ["/w", "/x==", "//9=", "__8=", "A", "AQID\n", "AQ==AQ==", "===="]) {
    expect(pattern.test(wrong), wrong).toBe(false);
  }
});
