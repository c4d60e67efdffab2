import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { readHex, refusedToRead, refusedToWrite, varintSize, written } from "../testing/binary.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import { MAX_UNITS, putDecimal, readDecimal, toUnits } from "./decimal.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";
import { putZigzag53 } from "./zigzag.ts";

vi.setConfig({ testTimeout: 60_000 });

const write =
  (unit: number) =>
  (w: BinaryWriter, value: number): void =>
    putDecimal(w, value, unit, "price");
const read =
  (unit: number) =>
  (r: BinaryReader): number =>
    readDecimal(r, unit);

/** The nearest double to a count of units, by its decimal text and not by division. */
function nearest(units: number, scale: number): number {
  return Number(`${units}e-${scale}`);
}

test("a decimal has one form at every scale, up to 15 digits (R-CANON-1)", () => {
  const counts = [0, 1, 5, 10, 99, 12_345, 10 ** 14 + 1, MAX_UNITS - 1, MAX_UNITS];
  for (let scale = 0; scale <= 18; scale++) {
    const unit = 10 ** scale;
    const values = counts.flatMap((units) => [
      nearest(units, scale),
      units === 0 ? 0 : nearest(-units, scale),
    ]);
    assertWireInvariants({
      write: write(unit),
      read: read(unit),
      values,
      room: 8,
      size: (value) => {
        const units = BigInt(Math.round(value * unit));
        return varintSize(units < 0n ? -2n * units - 1n : 2n * units);
      },
    });
  }
});

test("every count of units up to 15 digits is told apart from its neighbours (R-CANON-1)", () => {
  const units = fc.maxSafeInteger().map((wide) => wide % (MAX_UNITS + 1));
  fc.assert(
    fc.property(units, fc.nat(18), (count, scale) => {
      const unit = 10 ** scale;
      const value = nearest(count, scale);
      expect(toUnits(value, unit, "price")).toBe(count + 0);
      expect(written((w) => putDecimal(w, value, unit, "price"), 8)).toBe(
        written((w) => putZigzag53(w, count), 8),
      );
    }),
    randomRuns(3000),
  );
});

test("more than 15 digits are out of range, for a double does not hold them apart (R-BIN-4)", () => {
  for (const units of [MAX_UNITS + 1, -MAX_UNITS - 1, 2 ** 53 - 1, -(2 ** 53)]) {
    const hex = written((w) => putZigzag53(w, units), 8);
    for (const unit of [1, 1000]) expect(refusedToRead(read(unit), hex)).toBe("out_of_range");
  }
  expect(toUnits(999_999_999_999_999, 1, "price")).toBe(999_999_999_999_999);
  expect(readHex(read(1), "fe ff b3 cc d4 df c6 03")).toBe(999_999_999_999_999);
  expect(refusal(() => toUnits(10 ** 15, 1, "price"))).toBe("invalid_value");
  expect(refusal(() => toUnits(-(10 ** 15), 1, "price"))).toBe("invalid_value");
  expect(refusal(() => toUnits(10 ** 12, 1000, "price"))).toBe("invalid_value");
});

test("what is no count of units is refused", () => {
  const bad = [0.001, 1.005, 1 / 3, Number.NaN, Number.POSITIVE_INFINITY];
  for (const value of [...bad, 1n, "1.5", "", null, undefined, true, [1]]) {
    expect(refusedToWrite((w) => write(100)(w, value as number))).toBe("invalid_value");
  }
  expect(refusedToWrite((w) => write(1)(w, 1.5))).toBe("invalid_value");
});

test("the double nearest to a decimal is taken, its neighbours are not", () => {
  expect(refusal(() => toUnits(0.1 + 0.7, 10, "price"))).toBe("invalid_value");
  expect(refusal(() => toUnits(0.1 + 0.2, 10, "price"))).toBe("invalid_value");
  expect(toUnits(1.1, 10, "price")).toBe(11);
  expect(toUnits(4.35, 100, "price")).toBe(435);
  expect(toUnits(-1.005, 1000, "price")).toBe(-1005);
});

test("a decimal writes −0 as 0", () => {
  expect(written((w) => write(100)(w, -0), 8)).toBe("00");
  expect(Object.is(toUnits(-0, 100, "price"), 0)).toBe(true);
});

test("known forms of decimals", () => {
  expect(written((w) => write(100)(w, 1.5), 8)).toBe("ac 02");
  expect(readHex(read(100), "ab 02")).toBe(-1.5);
});
