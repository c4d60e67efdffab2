import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertTextInvariants } from "../testing/assert-text-invariants.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import { parsed, refusedToParse } from "../testing/text.ts";
import {
  formatBigUnits,
  formatDecimal,
  formatUnits,
  parseBigUnits,
  parseDecimal,
  parseUnits,
} from "./decimal.ts";
import type { TextReader } from "./reader.ts";

vi.setConfig({ testTimeout: 60_000 });

const MOST = 999_999_999_999_999;
const SCALES = [0, 1, 2, 3, 9, 15, 18];
const decimal =
  (scale: number) =>
  (r: TextReader): number =>
    parseDecimal(r, scale, 10 ** scale);
const bigUnits =
  (scale: number) =>
  (r: TextReader): bigint =>
    parseBigUnits(r, scale);
const units =
  (scale: number) =>
  (r: TextReader): number =>
    parseUnits(r, scale);

test("a decimal has one form at every scale (R-CANON-1)", () => {
  for (const scale of SCALES) {
    const values = [0, 1, -1, 5, 99, -100, 12_345, MOST, -MOST].map((count) =>
      count === 0 ? 0 : Number(`${count}e-${scale}`),
    );
    const format = (value: number): string => formatDecimal(value, scale, 10 ** scale, "price");
    assertTextInvariants({ format, parse: decimal(scale), values });
  }
});

test("a decimal of bigint units has one form at every scale (R-CANON-1)", () => {
  const values = [0n, 1n, -1n, 99n, -100n, 2n ** 63n - 1n, -(2n ** 63n)];
  for (const scale of SCALES) {
    const format = (value: bigint): string => formatBigUnits(value, scale, "price");
    assertTextInvariants({ format, parse: bigUnits(scale), values });
  }
});

test("units of a difference have one form, down to −2^53 (R-DELTA-1, R-CANON-1)", () => {
  const values = [0, 1, -1, 2 ** 53 - 1, 1 - 2 ** 53, -(2 ** 53)];
  for (const scale of SCALES) {
    const format = (value: number): string => formatUnits(`${value}`, scale);
    assertTextInvariants({ format, parse: units(scale), values });
  }
});

test("random decimals come back (R-CANON-1)", () => {
  fc.assert(
    fc.property(fc.integer({ min: -MOST, max: MOST }), fc.nat(18), (count, scale) => {
      const value = Number(`${count}e-${scale}`);
      const text = formatDecimal(value, scale, 10 ** scale, "price");
      expect(parsed(decimal(scale), text)).toBe(value);
      expect(parsed(bigUnits(scale), text)).toBe(BigInt(count));
    }),
    randomRuns(2000),
  );
});

test("known forms of decimals", () => {
  expect(formatDecimal(1.5, 2, 100, "price")).toBe("1.50");
  expect(formatDecimal(-0.05, 2, 100, "price")).toBe("-0.05");
  expect(formatDecimal(-0, 2, 100, "price")).toBe("0.00");
  expect(formatDecimal(7, 0, 1, "price")).toBe("7");
  expect(formatUnits("-1", 18)).toBe("-0.000000000000000001");
});

const MALFORMED = [
  "",
  ".",
  "-",
  "1",
  "1.",
  ".50",
  "-.50",
  "1.5",
  "1.500",
  "01.50",
  "00.50",
  "-00.50",
  "+1.50",
  "-0.00",
  "1,50",
  "1.50 ",
  " 1.50",
  "1.-5",
  "--1.50",
  "1..50",
  "1.5.0",
  "150",
  "1e2",
  "1.5e",
  "NaN",
  "\\-",
  "\\0",
];

test("a decimal has no other form (R-TEXT-4)", () => {
  for (const text of MALFORMED) {
    expect(refusedToParse(decimal(2), text)).toBe("invalid_token");
    expect(refusedToParse(bigUnits(2), text)).toBe("invalid_token");
    expect(refusedToParse(units(2), text)).toBe("invalid_token");
  }
  for (const text of ["", "-", "1.", "1.0", ".", "-0", "00", "01", "+1"]) {
    expect(refusedToParse(decimal(0), text)).toBe("invalid_token");
    expect(refusedToParse(bigUnits(0), text)).toBe("invalid_token");
  }
});

test("a decimal of more than 15 digits is out of range (R-TEXT-4)", () => {
  for (const text of ["10000000000000.00", "-10000000000000.00", "90071992547409.91"]) {
    expect(refusedToParse(decimal(2), text)).toBe("out_of_range");
  }
  expect(refusedToParse(decimal(0), "9".repeat(1000))).toBe("out_of_range");
  expect(parsed(decimal(2), "9999999999999.99")).toBe(9_999_999_999_999.99);
});

test("units beyond 2^53 are out of range, however they would be rounded (R-DELTA-1)", () => {
  const outside = [
    "9007199254740992",
    "9007199254740993",
    "-9007199254740993",
    "-9007199254740994",
  ];
  for (const text of outside) expect(refusedToParse(units(0), text)).toBe("out_of_range");
  expect(refusedToParse(units(2), "90071992547409.92")).toBe("out_of_range");
  expect(refusedToParse(units(2), "-90071992547409.93")).toBe("out_of_range");
  expect(refusedToParse(units(0), "1".repeat(400))).toBe("out_of_range");
});

test("big units beyond 64 bits are out of range (R-TEXT-4)", () => {
  expect(refusedToParse(bigUnits(0), `${2n ** 63n}`)).toBe("out_of_range");
  expect(refusedToParse(bigUnits(0), `${-(2n ** 63n) - 1n}`)).toBe("out_of_range");
  expect(refusedToParse(bigUnits(18), "9.223372036854775808")).toBe("out_of_range");
  expect(refusedToParse(bigUnits(0), "9".repeat(1_000_000))).toBe("out_of_range");
});

test("what is no decimal is not formatted", () => {
  for (const value of [0.001, Number.NaN, "1.5", null, undefined, 1n]) {
    expect(refusal(() => formatDecimal(value as number, 2, 100, "price"))).toBe("invalid_value");
  }
  for (const value of [1, "1", null, undefined, 2n ** 63n]) {
    expect(refusal(() => formatBigUnits(value as bigint, 2, "price"))).toBe("invalid_value");
  }
});
