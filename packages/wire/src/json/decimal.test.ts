import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import { bigUnitsFromJson, bigUnitsToJson, decimalFromJson, decimalToJson } from "./decimal.ts";

vi.setConfig({ testTimeout: 60_000 });

const MOST = 999_999_999_999_999;
const toJson = (value: number, scale: number): string =>
  decimalToJson(value, scale, 10 ** scale, "price");
const fromJson = (json: unknown, scale: number): number =>
  decimalFromJson(json, scale, 10 ** scale, "price");

test("a decimal is a string with exactly its digits behind the point (R-JSON-16)", () => {
  expect(toJson(0, 2)).toBe("0.00");
  expect(toJson(-0, 2)).toBe("0.00");
  expect(toJson(1.5, 2)).toBe("1.50");
  expect(toJson(-0.05, 2)).toBe("-0.05");
  expect(toJson(7, 0)).toBe("7");
  expect(toJson(1e-18, 18)).toBe("0.000000000000000001");
  expect(fromJson("-0.05", 2)).toBe(-0.05);
  expect(Object.is(fromJson("0.00", 2), 0)).toBe(true);
});

test("decimals come back from JSON at every scale (R-JSON-16)", () => {
  fc.assert(
    fc.property(fc.integer({ min: -MOST, max: MOST }), fc.nat(18), (units, scale) => {
      const value = Number(`${units}e-${scale}`);
      const json = toJson(value, scale);
      expect(fromJson(json, scale)).toBe(value);
      expect(bigUnitsFromJson(json, scale, "price")).toBe(BigInt(units));
    }),
    randomRuns(2000),
  );
});

const MALFORMED = [
  "",
  ".",
  "-",
  "1",
  "1.",
  ".50",
  "1.5",
  "1.500",
  "01.50",
  "00.50",
  "+1.50",
  "-0.00",
  "1,50",
  "1.5 ",
  " 1.50",
  "1.-5",
  "--1.50",
  "1..50",
  "1.5.0",
  "1e2.00",
  "0x1.00",
  "NaN",
  "١.٥٠",
];

test("a decimal of any other form is refused (R-JSON-27)", () => {
  for (const json of [...MALFORMED, 1.5, 1n, null, undefined, true, ["1.50"], {}]) {
    expect(refusal(() => fromJson(json, 2))).toBe("invalid_value");
    expect(refusal(() => bigUnitsFromJson(json, 2, "price"))).toBe("invalid_value");
  }
  for (const json of ["1.", "1.0", "-0", "00"]) {
    expect(refusal(() => fromJson(json, 0))).toBe("invalid_value");
  }
});

test("a decimal that is a number has at most 15 digits (R-JSON-16)", () => {
  expect(fromJson("9999999999999.99", 2)).toBe(9_999_999_999_999.99);
  expect(refusal(() => fromJson("10000000000000.00", 2))).toBe("invalid_value");
  expect(refusal(() => fromJson("-10000000000000.00", 2))).toBe("invalid_value");
  expect(refusal(() => fromJson("9007199254740.991", 3))).toBe("invalid_value");
  expect(refusal(() => fromJson("9".repeat(1000), 0))).toBe("invalid_value");
  expect(refusal(() => toJson(1e15, 0))).toBe("invalid_value");
});

test("a big decimal has the range of 64 bits (R-JSON-17)", () => {
  const edges = [0n, 1n, -1n, 5n, -99n, 2n ** 63n - 1n, -(2n ** 63n)];
  for (const units of edges) {
    for (const scale of [0, 1, 2, 18]) {
      const json = bigUnitsToJson(units, scale, "price");
      expect(bigUnitsFromJson(json, scale, "price")).toBe(units);
    }
  }
  expect(bigUnitsToJson(-(2n ** 63n), 18, "price")).toBe("-9.223372036854775808");
  expect(refusal(() => bigUnitsFromJson("9.223372036854775808", 18, "price"))).toBe(
    "invalid_value",
  );
  expect(refusal(() => bigUnitsFromJson("9".repeat(33), 0, "price"))).toBe("invalid_value");
  expect(refusal(() => bigUnitsToJson(2n ** 63n, 2, "price"))).toBe("invalid_value");
  expect(refusal(() => bigUnitsToJson(1 as never, 2, "price"))).toBe("invalid_value");
});
