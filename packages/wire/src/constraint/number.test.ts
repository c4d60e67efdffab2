import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import { checkMultiple } from "./number.ts";

vi.setConfig({ testTimeout: 60_000 });

const multiple = (value: number, step: number): string =>
  refusal(() => checkMultiple(value, step, "n"));

test("multiples of an integer are exactly those that it divides", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 100_000 }), (value, step) => {
      const nearest = value - (value % step);
      expect(multiple(nearest, step)).toBe("accepted");
      if (step > 1 && Math.abs(nearest) < Number.MAX_SAFE_INTEGER - 1) {
        expect(multiple(nearest + 1, step)).toBe(
          (nearest + 1) / step === Math.trunc((nearest + 1) / step) ? "accepted" : "constraint",
        );
      }
    }),
    randomRuns(2000),
  );
});

test("small values are judged by division", () => {
  expect([0, -0, 3, -3, 6, 9].map((value) => multiple(value, 3))).toEqual(
    new Array(6).fill("accepted"),
  );
  expect([1, 2, -1, 4, 1.5].map((value) => multiple(value, 3))).toEqual(
    new Array(5).fill("constraint"),
  );
});

test("where doubles round, the verdict is that of the validator ajv", () => {
  for (const [value, step, verdict] of [
    [0.3, 0.1, "constraint"],
    [0.7, 0.1, "constraint"],
    [0.5, 0.1, "accepted"],
    [4.35, 0.01, "constraint"],
    [1e-7, 1, "constraint"],
    [1e20, 1, "accepted"],
    [1e21, 1, "constraint"],
    [1e22, 10, "constraint"],
  ] as const) {
    expect(multiple(value, step)).toBe(verdict);
  }
});
