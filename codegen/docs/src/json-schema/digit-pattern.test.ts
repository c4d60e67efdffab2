import fc from "fast-check";
import { expect, test } from "vitest";
import { numberPattern } from "./digit-pattern.ts";

/** The text that the pattern has to accept for a number of units, written another way. */
function textOf(units: number, scale: number): string {
  return scale === 0 ? String(units) : (units / 10 ** scale).toFixed(scale);
}

test("a range matches its integers and no others", () => {
  const range = fc.tuple(fc.integer({ min: -250, max: 250 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(range, fc.integer({ min: 0, max: 2 }), ([min, size], scale) => {
      const pattern = new RegExp(numberPattern(BigInt(min), BigInt(min + size), scale), "u");
      for (let units = -320; units <= 620; units += 1) {
        const inside = units >= min && units <= min + size;
        expect(pattern.test(textOf(units, scale)), `${textOf(units, scale)} ${pattern}`).toBe(
          inside,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("the bounds of 64 bits are met to the last unit", () => {
  const i64 = new RegExp(numberPattern(-(2n ** 63n), 2n ** 63n - 1n, 0), "u");
  expect(i64.test("-9223372036854775808")).toBe(true);
  expect(i64.test("-9223372036854775809")).toBe(false);
  expect(i64.test("9223372036854775807")).toBe(true);
  expect(i64.test("9223372036854775808")).toBe(false);
  const u64 = new RegExp(numberPattern(0n, 2n ** 64n - 1n, 0), "u");
  expect(u64.test("18446744073709551615")).toBe(true);
  expect(u64.test("18446744073709551616")).toBe(false);
});

test("a number has one text", () => {
  const integer = new RegExp(numberPattern(-100n, 100n, 0), "u");
  for (const text of ["-0", "00", "01", "+1", "1.0", "1e1", " 1", "1\n", "", "-"]) {
    expect(integer.test(text), JSON.stringify(text)).toBe(false);
  }
  const cents = new RegExp(numberPattern(-100n, 1000n, 2), "u");
  for (const text of ["0.00", "-0.01", "-1.00", "9.99", "10.00"]) {
    expect(cents.test(text), text).toBe(true);
  }
  for (const text of ["-0.00", "0", "0.0", ".50", "0.500", "00.50", "10.01", "-1.01", "1,00"]) {
    expect(cents.test(text), text).toBe(false);
  }
});

test("an empty range matches nothing", () => {
  expect(new RegExp(numberPattern(2n, 1n, 0), "u").test("1")).toBe(false);
  expect(new RegExp(numberPattern(2n, 1n, 0), "u").test("2")).toBe(false);
});
