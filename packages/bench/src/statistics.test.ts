import { expect, test } from "vitest";
import { median, percentile, spread } from "./statistics.ts";

test("the median is the middle value, or the mean of two", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
});

test("percentiles are nearest ranks, so few values give the extremes", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([percentile(hundred, 0.05), percentile(hundred, 0.95)]).toEqual([5, 95]);
  expect([percentile([3, 1, 2], 0.05), percentile([3, 1, 2], 0.95)]).toEqual([1, 3]);
});

test("the spread is the largest by the smallest", () => {
  expect(spread([10, 11, 12])).toBeCloseTo(0.2);
  expect(() => median([])).toThrow("no values");
});
