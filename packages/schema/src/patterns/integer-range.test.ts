import fc from "fast-check";
import { expect, test } from "vitest";
import { integerRangePattern } from "./integer-range.ts";
import { integerRanges } from "./ranges.ts";

function matcher(minimum: bigint, maximum: bigint): RegExp {
  return new RegExp(`^${integerRangePattern(minimum, maximum)}$`, "u");
}

test("the pattern of a small range matches its integers and no others", () => {
  const wrong: string[] = [];
  for (let minimum = -112; minimum <= 112; minimum += 7) {
    for (let maximum = minimum; maximum <= 125; maximum += 3) {
      const pattern = matcher(BigInt(minimum), BigInt(maximum));
      for (let value = -130; value <= 130; value++) {
        const isWithin = value >= minimum && value <= maximum;
        if (pattern.test(String(value)) !== isWithin)
          wrong.push(`${value}: ${minimum}, ${maximum}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("the pattern of any range agrees with the comparison of integers", () => {
  const integer = fc.bigInt({ min: -(2n ** 66n), max: 2n ** 66n });
  fc.assert(
    fc.property(integer, integer, fc.array(integer), (a, b, values) => {
      const [minimum, maximum] = a < b ? [a, b] : [b, a];
      const pattern = matcher(minimum, maximum);
      const near = [minimum - 1n, minimum, minimum + 1n, maximum - 1n, maximum, maximum + 1n];
      for (const value of [...values, ...near])
        expect(pattern.test(value.toString())).toBe(value >= minimum && value <= maximum);
    }),
    { numRuns: 300 },
  );
});

test("signs and zeros that a number does not need match no range", () => {
  const pattern = matcher(integerRanges.i64.minimum, integerRanges.i64.maximum);
  for (const text of ["-0", "00", "01", "-01", "+1", "", "-", "1.0", " 1", "1\n"])
    expect(pattern.test(text)).toBe(false);
});

test("an empty range has no pattern", () => {
  expect(() => integerRangePattern(2n, 1n)).toThrow(RangeError);
});
