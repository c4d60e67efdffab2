import { expect, test } from "vitest";
import { slowness } from "./slowness.ts";

test("a machine is not slow while no more runs than the suite and a subject", () => {
  expect(slowness(0, 2)).toBe(1);
  expect(slowness(4, 2)).toBe(1);
  expect(slowness(8, 8)).toBe(1);
});

test("a machine is the slower the more wants to run beside them, but not without end", () => {
  expect(slowness(8, 2)).toBe(2);
  expect(slowness(1000, 2)).toBe(6);
});
