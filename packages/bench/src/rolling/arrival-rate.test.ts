import { expect, test } from "vitest";
import { arrivalRate } from "./arrival-rate.ts";

test("clients that come evenly have one rate, however few come late", () => {
  const times = Array.from({ length: 100 }, (_, i) => 5000 + i * 20);
  expect(arrivalRate([...times, 60_000].reverse())).toEqual({
    count: 101,
    perSecond: 50,
    peak: 50,
  });
});

test("a burst shows in the peak", () => {
  const times = Array.from({ length: 50 }, (_, i) => i * 100);
  expect(arrivalRate([...times, ...times.map(() => 2050)])?.peak).toBe(60);
});

test("a few arrivals have no rate", () => {
  expect(arrivalRate([1, 2, 3])).toBeUndefined();
});
