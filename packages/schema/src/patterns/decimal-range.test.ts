import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalRangePattern } from "./decimal-range.ts";
import { parseDecimal } from "./parse-decimal.ts";
import { integerRanges } from "./ranges.ts";

function format(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const point = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return units < 0n ? `-${point}` : point;
}

test("the pattern of a small range of cents matches its decimals and no others", () => {
  const wrong: string[] = [];
  for (let minimum = -230n; minimum <= 230n; minimum += 23n) {
    for (let maximum = minimum; maximum <= 240n; maximum += 17n) {
      const pattern = new RegExp(`^${decimalRangePattern(minimum, maximum, 2)}$`, "u");
      for (let units = -250n; units <= 250n; units++) {
        const isWithin = units >= minimum && units <= maximum;
        if (pattern.test(format(units, 2)) !== isWithin)
          wrong.push(`${units}: ${minimum}, ${maximum}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("the pattern of any range and scale agrees with the comparison of units", () => {
  const unit = fc.bigInt(integerRanges.i64.minimum, integerRanges.i64.maximum);
  fc.assert(
    fc.property(unit, unit, fc.nat(18), fc.array(unit), (a, b, scale, values) => {
      const [minimum, maximum] = a < b ? [a, b] : [b, a];
      const pattern = new RegExp(`^${decimalRangePattern(minimum, maximum, scale)}$`, "u");
      for (const units of [...values, minimum - 1n, minimum, maximum, maximum + 1n, 0n, 1n, -1n])
        expect(pattern.test(format(units, scale))).toBe(units >= minimum && units <= maximum);
    }),
    { numRuns: 300 },
  );
});

test("a decimal has exactly its digits after the point and no negative zero", () => {
  const pattern = new RegExp(`^${decimalRangePattern(-1000n, 1000n, 2)}$`, "u");
  for (const text of ["1", "1.0", "1.000", ".50", "-.50", "-0.00", "01.00", "+1.00", "1,00", "1."])
    expect(pattern.test(text)).toBe(false);
});

test("parsing gives units, or nothing for what the scale cannot hold", () => {
  expect(parseDecimal("-12.5", 2)).toBe(-1250n);
  expect(parseDecimal("7", 0)).toBe(7n);
  for (const text of [undefined, "", "1.234", "1e3", "1.", ".5", "--1"])
    expect(parseDecimal(text, 2)).toBeUndefined();
});
