import { expect, test } from "vitest";
import type { IrConstraints } from "../ir/ir.ts";
import { compareConstraints, compareNumbers } from "./compare-constraints.ts";

test("bounds are compared by what they accept", () => {
  const cases: [IrConstraints, IrConstraints, string][] = [
    [{}, {}, "same"],
    [{ maxLength: 5 }, { maxLength: 5 }, "same"],
    [{ uniqueItems: false }, {}, "same"],
    [{}, { minimum: 0 }, "tightened"],
    [{ minimum: 0 }, { minimum: 1 }, "tightened"],
    [{ maximum: "9007199254740993" }, { maximum: "9007199254740992" }, "tightened"],
    [{ maxDepth: 9 }, { maxDepth: 8 }, "tightened"],
    [{}, { pattern: "a" }, "tightened"],
    [{ multipleOf: 5 }, { multipleOf: 10 }, "tightened"],
    [{}, { uniqueItems: true }, "tightened"],
    [{ minLength: 2, maxLength: 3 }, { minLength: 1, maxLength: 4 }, "loosened"],
    [{ exclusiveMaximum: 1.5 }, { exclusiveMaximum: 1.75 }, "loosened"],
    [{ multipleOf: 10 }, { multipleOf: 5 }, "loosened"],
    [{ format: "uri" }, {}, "loosened"],
    [{ minItems: 1, maxItems: 9 }, { minItems: 2, maxItems: 10 }, "replaced"],
    [{ format: "uri" }, { format: "email" }, "replaced"],
    [{ multipleOf: 4 }, { multipleOf: 6 }, "replaced"],
    [{ minimum: 1 }, { exclusiveMinimum: 1 }, "replaced"],
  ];
  for (const [before, after, expected] of cases) {
    expect([before, after, compareConstraints(before, after)]).toEqual([before, after, expected]);
  }
});

test("numbers of any size and scale are compared exactly", () => {
  expect(compareNumbers("18446744073709551615", "18446744073709551614")).toBe(1);
  expect(compareNumbers("1.10", "1.1")).toBe(0);
  expect(compareNumbers("-1.5", "-1.25")).toBe(-1);
  expect(compareNumbers("-0.5", 0)).toBe(-1);
  expect(compareNumbers(1e21, "1000")).toBe(1);
});
