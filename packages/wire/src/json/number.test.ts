import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import {
  bigintFromJson,
  floatFromJson,
  integerFromJson,
  single,
  specialFromJson,
  specialToJson,
} from "./number.ts";

vi.setConfig({ testTimeout: 60_000 });

const NO_NUMBERS = ["1", "", null, undefined, true, 1n, [1], {}];

test("an integer is a number within its range, −0 read as 0 (R-JSON-2, R-JSON-3, R-JSON-4)", () => {
  const read = (json: unknown): number => integerFromJson(json, -128, 127, "n");
  for (const value of [-128, -1, 0, 127]) expect(read(value)).toBe(value);
  expect(Object.is(read(-0), 0)).toBe(true);
  for (const json of [...NO_NUMBERS, -129, 128, 0.5, Number.NaN]) {
    expect(refusal(() => read(json))).toBe("invalid_value");
  }
});

test("a float is a finite number, −0 too (R-JSON-7)", () => {
  for (const value of [0, -0, 1.5, Number.MAX_VALUE, Number.MIN_VALUE]) {
    expect(Object.is(floatFromJson(value, "x"), value)).toBe(true);
  }
  for (const json of [...NO_NUMBERS, Number.NaN, Number.POSITIVE_INFINITY, "NaN"]) {
    expect(refusal(() => floatFromJson(json, "x"))).toBe("invalid_value");
  }
});

test("the numbers that JSON lacks have names (R-JSON-8)", () => {
  const named = [
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
  ] as const;
  for (const [value, name] of named) {
    expect(specialToJson(value)).toBe(name);
    expect(specialFromJson(name, "x")).toBe(value);
  }
  for (const value of [0, -0, 1.5]) {
    expect(Object.is(specialToJson(value), value)).toBe(true);
    expect(Object.is(specialFromJson(value, "x"), value)).toBe(true);
  }
  for (const json of [...NO_NUMBERS, Number.NaN, "nan", "+Infinity", "infinity"]) {
    expect(refusal(() => specialFromJson(json, "x"))).toBe("invalid_value");
  }
});

test("a number of single precision is exactly that (R-JSON-6)", () => {
  for (const value of [0, -0, 1.5, 2 ** -149, Math.fround(0.1), Number.NaN]) {
    expect(Object.is(single(value, "x"), value)).toBe(true);
  }
  for (const value of [0.1, 1e39, 2 ** 24 + 1, 2 ** -150]) {
    expect(refusal(() => single(value, "x"))).toBe("invalid_value");
  }
});

test("a 64-bit integer is the string of its digits (R-JSON-5)", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }), (value) => {
      expect(bigintFromJson(`${value}`, "n")).toBe(value);
    }),
    randomRuns(1000),
  );
  const bad = ["", "-", "+1", "01", "-0", "-01", "1.0", "1e3", " 1", "1 ", "0x1", "1n", "1_000"];
  for (const json of [...bad, "9".repeat(21), 1, 1n, null, undefined]) {
    expect(refusal(() => bigintFromJson(json, "n"))).toBe("invalid_value");
  }
});
