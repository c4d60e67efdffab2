import { expect, test } from "vitest";
import { assertTextInvariants } from "../testing/assert-text-invariants.ts";
import { refusedToParse } from "../testing/text.ts";
import { parseDelta } from "./delta.ts";
import type { TextReader } from "./reader.ts";

for (const width of [8, 16, 32, 48, 53, 54]) {
  const half = 2n ** BigInt(width - 1);
  const parse = (r: TextReader): number => parseDelta(r, width);

  test(`a difference of ${width} bits has one form (R-DELTA-1, R-CANON-1)`, () => {
    const values = [0n, 1n, -1n, half - 1n, -half, -half + 1n].map(Number);
    assertTextInvariants({ format: (value) => `${value}`, parse, values });
  });

  test(`a difference of more than ${width} bits is out of range (R-DELTA-1)`, () => {
    for (const outside of [half, -half - 1n, half * 10n, -half * 10n]) {
      expect(refusedToParse(parse, `${outside}`)).toBe("out_of_range");
    }
  });

  test(`a difference of ${width} bits has no other form (R-TEXT-4)`, () => {
    for (const text of ["", "-", "+1", "-0", "01", "-01", "1.0", "1e3", " 1", "\\-"]) {
      expect(refusedToParse(parse, text)).toBe("invalid_token");
    }
  });
}
