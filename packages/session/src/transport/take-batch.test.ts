import { expect, test } from "vitest";
import { splitFrames } from "../frames/batch.ts";
import type { OutgoingData } from "../payload.ts";
import { sizeOf } from "../payload.ts";
import { binary } from "../profiles/binary.ts";
import { text } from "../profiles/text.ts";
import { takeBatch } from "./take-batch.ts";

function frame(size: number): OutgoingData {
  return new Uint8Array(size).fill(65);
}

test("what waits leaves together, and stays in order", () => {
  const waiting: OutgoingData[] = ["!K1", "!C4\x1e!C6", "!K2"];
  expect(takeBatch(text, waiting)).toBe("!K1\x1e!C4\x1e!C6\x1e!K2");
  expect(waiting).toEqual([]);
});

test("one alone stays as it is, even when it is as long as a message can be", () => {
  const long = frame(65_536);
  const waiting = [long, frame(3)];
  expect(takeBatch(binary, waiting)).toBe(long);
  expect(waiting.length).toBe(1);
});

test("no batch is longer than a batch may be, and nothing is lost", () => {
  const sizes = Array.from({ length: 300 }, (_, i) => 2 + ((i * 7919) % 3000));
  const waiting = sizes.map(frame);
  const seen: number[] = [];
  while (waiting.length > 0) {
    const batch = takeBatch(binary, waiting);
    expect(sizeOf(batch)).toBeLessThanOrEqual(65_536);
    seen.push(...splitFrames(batch).map((one) => one.length));
  }
  expect(seen).toEqual(sizes);
});
