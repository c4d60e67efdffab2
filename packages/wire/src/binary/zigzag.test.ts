import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { readHex, refusedToRead, refusedToWrite, varintSize, written } from "../testing/binary.ts";
import { randomRuns } from "../testing/random-runs.ts";
import type { BinaryWriter } from "./writer.ts";
import {
  putI16,
  putI32,
  putI53,
  putZigzag53,
  readI16,
  readI32,
  readI53,
  takeZigzag53,
} from "./zigzag.ts";

vi.setConfig({ testTimeout: 60_000 });

const SAFE = Number.MAX_SAFE_INTEGER;

/** Values at which the number of bytes changes, with their neighbours, from `min` to `max`. */
function edges(min: number, max: number): number[] {
  const powers = Array.from({ length: 54 }, (_, bits) => 2 ** bits);
  const values = powers.flatMap((power) => [power - 1, power, power + 1]);
  const both = values.flatMap((value) => [value, -value]);
  return [...new Set([0, ...both, min, max])]
    .filter((value) => value >= min && value <= max)
    .map((value) => value + 0);
}

/** 0, −1, 1, −2 … count as 0, 1, 2, 3 …; by bigint, which no step can round. */
function size(value: number): number {
  const exact = BigInt(value);
  return varintSize(exact < 0n ? -2n * exact - 1n : 2n * exact);
}

const constructs = [
  { name: "i16", min: -(2 ** 15), max: 2 ** 15 - 1, room: 3, write: putI16, read: readI16 },
  { name: "i32", min: -(2 ** 31), max: 2 ** 31 - 1, room: 5, write: putI32, read: readI32 },
  { name: "i53", min: -SAFE, max: SAFE, room: 8, write: putI53, read: readI53 },
];

for (const { name, min, max, room, write, read } of constructs) {
  const put = (w: BinaryWriter, value: number): void => write(w, value, "count");

  test(`${name} has one form at every change of its length (R-BIN-2, R-CANON-1)`, () => {
    assertWireInvariants({ write: put, read, values: edges(min, max), room, size });
  });

  test(`${name} has one form for random values (R-CANON-1)`, () => {
    const bits = fc.double({ min: 0, max: Math.log2(max), noNaN: true });
    fc.assert(
      fc.property(bits, fc.constantFrom(1, -1), (power, sign) => {
        const values = [sign * Math.min(max, Math.floor(2 ** power))];
        assertWireInvariants({ write: put, read, values, room, size });
      }),
      randomRuns(500),
    );
  });

  test(`${name} refuses to write what is no ${name}`, () => {
    const bad = [min - 1, max + 1, 0.5, Number.NaN, Number.NEGATIVE_INFINITY, "1", null, 1n];
    for (const value of bad) {
      expect(refusedToWrite((w) => put(w, value as number))).toBe("invalid_value");
    }
  });

  test(`${name} writes −0 as 0`, () => {
    expect(written((w) => put(w, -0), room)).toBe("00");
  });

  test(`${name} refuses needless bytes and a missing end (R-BIN-3, R-BIN-2)`, () => {
    for (let length = 1; length < 8; length++) {
      expect(refusedToRead(read, `${"80".repeat(length)}00`)).toBe("overlong");
      expect(refusedToRead(read, `${"81".repeat(length)}00`)).toBe("overlong");
      expect(refusedToRead(read, "80".repeat(length))).toBe("truncated");
    }
    expect(refusedToRead(read, "80".repeat(64))).toBe("out_of_range");
  });
}

test("signs alternate: 0, −1, 1, −2 are 0, 1, 2, 3", () => {
  for (const [value, hex] of [
    [0, "00"],
    [-1, "01"],
    [1, "02"],
    [-2, "03"],
    [63, "7e"],
    [-64, "7f"],
    [64, "80 01"],
    [-65, "81 01"],
  ] as const) {
    expect(written((w) => putI32(w, value, "n"), 5)).toBe(hex);
    expect(written((w) => putI53(w, value, "n"), 8)).toBe(hex);
    expect(readHex(readI53, hex)).toBe(value);
  }
});

test("differences go down to −2^53, integers do not (R-BIN-4)", () => {
  const least = "ff ff ff ff ff ff ff 1f";
  expect(written((w) => putZigzag53(w, -(2 ** 53)), 8)).toBe(least);
  expect(readHex(takeZigzag53, least)).toBe(-(2 ** 53));
  expect(refusedToRead(readI53, least)).toBe("out_of_range");
  expect(readHex(readI53, "fd ff ff ff ff ff ff 1f")).toBe(-SAFE);
  expect(readHex(readI53, "fe ff ff ff ff ff ff 1f")).toBe(SAFE);
});

test("an integer outside of its type is out of range (R-BIN-4)", () => {
  expect(refusedToRead(readI16, "80 80 04")).toBe("out_of_range");
  expect(refusedToRead(readI16, "81 80 04")).toBe("out_of_range");
  expect(refusedToRead(readI32, "80 80 80 80 10")).toBe("out_of_range");
  expect(refusedToRead(readI53, "80 80 80 80 80 80 80 20")).toBe("out_of_range");
  expect(refusedToRead(takeZigzag53, "81 80 80 80 80 80 80 20")).toBe("out_of_range");
  expect(refusedToRead(takeZigzag53, "80 80 80 80 80 80 80 80 01")).toBe("out_of_range");
});

test("a difference has one form (R-CANON-1)", () => {
  const values = edges(-(2 ** 53), SAFE);
  assertWireInvariants({ write: putZigzag53, read: takeZigzag53, values, room: 8, size });
});
