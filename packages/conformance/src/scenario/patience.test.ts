import { expect, test } from "vitest";
import { patienceMs } from "./patience.ts";

test("a step waits for 5 s while no more runs than the suite and a subject", () => {
  expect(patienceMs(0, 2)).toBe(5000);
  expect(patienceMs(4, 2)).toBe(5000);
});

test("a step waits longer the more wants to run beside it, and never without end", () => {
  expect(patienceMs(8, 2)).toBe(10_000);
  expect(patienceMs(8, 8)).toBe(5000);
  expect(patienceMs(1000, 2)).toBe(30_000);
});
