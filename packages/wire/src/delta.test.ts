import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { addSigned, addUnsigned, difference, difference54, sum54 } from "./delta.ts";
import { randomRuns } from "./testing/random-runs.ts";

vi.setConfig({ testTimeout: 60_000 });

const SAFE = Number.MAX_SAFE_INTEGER;

/** What bigint makes of a difference: exact, then cut to `width` bits with a sign. */
const exact = (value: number, previous: number, width: number): number =>
  Number(BigInt.asIntN(width, BigInt(value) - BigInt(previous)));

function edges(min: number, max: number): number[] {
  const middle = Math.floor((min + max) / 2);
  const all = [min, min + 1, min + 2, -2, -1, 0, 1, 2, middle, middle + 1, max - 2, max - 1, max];
  return [...new Set(all)]
    .filter((value) => value >= min && value <= max)
    .map((value) => value + 0);
}

/** A value from `min` to `max`, often near an edge. */
function values(min: number, max: number): fc.Arbitrary<number> {
  const anywhere = fc.bigInt({ min: BigInt(min), max: BigInt(max) }).map((value) => Number(value));
  return fc.oneof(fc.constantFrom(...edges(min, max)), anywhere);
}

const types = [
  ...[8, 16, 32, 53].map((width) => ({ width, min: 0, max: 2 ** width - 1, add: addUnsigned })),
  ...[8, 16, 32, 48].map((width) => ({
    width,
    min: -(2 ** (width - 1)),
    max: 2 ** (width - 1) - 1,
    add: addSigned,
  })),
];

for (const { width, min, max, add } of types) {
  const kind = min === 0 ? "unsigned" : "signed";

  test(`differences of ${kind} ${width} bits are those of bigint, and are undone (R-DELTA-1)`, () => {
    const check = (previous: number, value: number): void => {
      const delta = difference(previous, value, width);
      expect(delta).toBe(exact(value, previous, width));
      expect(add(previous, delta, width)).toBe(value);
    };
    for (const previous of edges(min, max)) {
      for (const value of edges(min, max)) check(previous, value);
    }
    fc.assert(fc.property(values(min, max), values(min, max), check), randomRuns(1000));
  });

  test(`every difference leads to a value of ${kind} ${width} bits (R-DELTA-1)`, () => {
    const half = 2 ** (width - 1);
    fc.assert(
      fc.property(values(min, max), values(-half, half - 1), (previous, delta) => {
        const sum = add(previous, delta, width);
        expect(sum).toBe(wrapped(previous, delta, width, min));
        expect(difference(previous, sum, width)).toBe(delta);
      }),
      randomRuns(1000),
    );
  });
}

function wrapped(previous: number, delta: number, width: number, min: number): number {
  const sum = BigInt(previous) + BigInt(delta);
  return Number(min === 0 ? BigInt.asUintN(width, sum) : BigInt.asIntN(width, sum));
}

test("differences of 54 bits are those of bigint, and are undone (R-DELTA-1)", () => {
  const check = (previous: number, value: number): void => {
    const delta = difference54(previous, value);
    expect(delta).toBe(exact(value, previous, 54));
    expect(sum54(previous, delta)).toBe(value);
  };
  const all = edges(-SAFE, SAFE);
  for (const previous of all) for (const value of all) check(previous, value);
  fc.assert(fc.property(values(-SAFE, SAFE), values(-SAFE, SAFE), check), randomRuns(3000));
});

test("sums of 54 bits are those of bigint, down to −2^53 (R-DELTA-1)", () => {
  const check = (previous: number, delta: number): void => {
    expect(sum54(previous, delta)).toBe(
      Number(BigInt.asIntN(54, BigInt(previous) + BigInt(delta))),
    );
  };
  for (const previous of edges(-SAFE, SAFE)) {
    for (const delta of edges(-(2 ** 53), SAFE)) check(previous, delta);
  }
  fc.assert(fc.property(values(-SAFE, SAFE), values(-(2 ** 53), SAFE), check), randomRuns(3000));
});

test("differences at the ends of safe integers wrap and stay exact (R-DELTA-1)", () => {
  expect(difference54(-SAFE, SAFE)).toBe(-2);
  expect(difference54(SAFE, -SAFE)).toBe(2);
  expect(difference54(-1, SAFE)).toBe(-(2 ** 53));
  expect(difference54(1, -SAFE)).toBe(-(2 ** 53));
  expect(difference54(0, SAFE)).toBe(SAFE);
  expect(difference54(0, -SAFE)).toBe(-SAFE);
  expect(sum54(-1, -(2 ** 53))).toBe(SAFE);
});

test("no difference is −0", () => {
  for (const value of [0, 1, -1, SAFE]) {
    expect(Object.is(difference(value, value, 53), 0)).toBe(true);
    expect(Object.is(difference54(value, value), 0)).toBe(true);
  }
});
