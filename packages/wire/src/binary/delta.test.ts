import { expect, test } from "vitest";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { refusedToRead, written } from "../testing/binary.ts";
import { refusal } from "../testing/refusal.ts";
import { readDelta, safeSum } from "./delta.ts";
import { BinaryReader } from "./reader.ts";
import { putZigzag53 } from "./zigzag.ts";

const SAFE = Number.MAX_SAFE_INTEGER;

for (const width of [8, 16, 32, 48, 53, 54]) {
  const half = 2 ** (width - 1);

  test(`a difference of ${width} bits has one form (R-DELTA-1, R-CANON-1)`, () => {
    assertWireInvariants({
      write: putZigzag53,
      read: (r) => readDelta(r, width),
      values: [0, 1, -1, half - 1, half - 2, -half, -half + 1],
      room: 8,
    });
  });

  test(`a difference of more than ${width} bits is out of range (R-DELTA-1)`, () => {
    const outside = [half, -half - 1].filter((delta) => delta > -(2 ** 53) - 1 && delta < 2 ** 53);
    for (const delta of width === 54 ? [] : outside) {
      const hex = written((w) => putZigzag53(w, delta), 8);
      expect(refusedToRead((r) => readDelta(r, width), hex)).toBe("out_of_range");
    }
  });
}

test("a sum outside of the type is out of range (R-DELTA-1)", () => {
  const r = new BinaryReader();
  const most = 999_999_999_999_999;
  expect(safeSum(r, SAFE - 1, 1, SAFE)).toBe(SAFE);
  expect(safeSum(r, 1 - SAFE, -1, SAFE)).toBe(-SAFE);
  expect(safeSum(r, SAFE, 1 - 2 ** 53, SAFE)).toBe(0);
  expect(refusal(() => safeSum(r, -SAFE, -1, SAFE))).toBe("out_of_range");
  expect(refusal(() => safeSum(r, SAFE, 1, SAFE))).toBe("out_of_range");
  expect(safeSum(r, most - 1, 1, most)).toBe(most);
  expect(refusal(() => safeSum(r, most, 1, most))).toBe("out_of_range");
  expect(refusal(() => safeSum(r, -most, -1, most))).toBe("out_of_range");
});

test("a sum wraps at 54 bits before it is judged (R-DELTA-1)", () => {
  const r = new BinaryReader();
  expect(safeSum(r, SAFE, 2, SAFE)).toBe(-SAFE);
  expect(safeSum(r, -SAFE, -2, SAFE)).toBe(SAFE);
  expect(safeSum(r, SAFE, SAFE, SAFE)).toBe(-2);
});
