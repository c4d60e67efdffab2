import { expect, test } from "vitest";
import { shortFrame } from "./short-frame.ts";

test("a short message is a final, unmasked frame of its kind", () => {
  expect([...(shortFrame("hi") ?? [])]).toEqual([0x81, 2, 0x68, 0x69]);
  expect([...(shortFrame(Uint8Array.of(1, 2, 3)) ?? [])]).toEqual([0x82, 3, 1, 2, 3]);
  expect([...(shortFrame("é\u20ac") ?? [])]).toEqual([0x81, 5, 0xc3, 0xa9, 0xe2, 0x82, 0xac]);
});

test("lengths above 125 bytes take two bytes more", () => {
  const lengths = [125, 126, 300, 1024].map((size) => {
    const frame = shortFrame(new Uint8Array(size).fill(7)) ?? new Uint8Array();
    expect(frame.at(-1)).toBe(7);
    return [frame.length - size, ...frame.subarray(1, frame.length - size)];
  });
  expect(lengths).toEqual([
    [2, 125],
    [4, 126, 0, 126],
    [4, 126, 1, 44],
    [4, 126, 4, 0],
  ]);
  // Characters of three bytes each.
  expect(shortFrame("\u20ac".repeat(1024))?.subarray(1, 4)).toEqual(Buffer.of(126, 12, 0));
});

test("longer messages are no short ones", () => {
  expect(shortFrame(new Uint8Array(1025))).toBe(undefined);
  expect(shortFrame("x".repeat(1025))).toBe(undefined);
});
