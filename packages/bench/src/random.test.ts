import { expect, test } from "vitest";
import { Random } from "./random.ts";

test("the same seed gives the same numbers", () => {
  const first = new Random(7);
  const second = new Random(7);
  const numbers = first.times(100, () => first.u32());
  expect(second.times(100, () => second.u32())).toEqual(numbers);
  const other = new Random(8);
  expect(other.times(100, () => other.u32())).not.toEqual(numbers);
});

test("the sequence is the one that the committed workloads were made with", () => {
  const random = new Random(42);
  expect(random.times(3, () => random.u32())).toEqual([2581720956, 1925393290, 3661312704]);
});

test("integers stay within both bounds and reach them", () => {
  const random = new Random(1);
  const seen = new Set(random.times(500, () => random.int(-1, 2)));
  expect([...seen].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
});

test("safe integers use more than 32 bits", () => {
  const random = new Random(2);
  const numbers = random.times(50, () => random.int(0, Number.MAX_SAFE_INTEGER));
  expect(Math.max(...numbers)).toBeGreaterThan(2 ** 52);
  expect(numbers.every(Number.isSafeInteger)).toBe(true);
  expect(numbers.some((number) => number % 2 === 1)).toBe(true);
});

test("a UUID is a version 4 one in lower case", () => {
  expect(new Random(3).uuid()).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
