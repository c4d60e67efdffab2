import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertTextInvariants } from "../testing/assert-text-invariants.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import { parsed, refusedToParse } from "../testing/text.ts";
import { formatInteger, parseCount, parseInteger, parseUnsigned } from "./integer.ts";
import type { TextReader } from "./reader.ts";

vi.setConfig({ testTimeout: 60_000 });

const SAFE = Number.MAX_SAFE_INTEGER;
const signed = [8, 16, 32, 48].map((bits) => [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] as const);
const unsigned = [8, 16, 32, 53].map((bits) => [0, 2 ** bits - 1] as const);

for (const [min, max] of [...signed, [-SAFE, SAFE] as const]) {
  test(`integers from ${min} to ${max} have one form (R-CANON-1)`, () => {
    const format = (value: number): string => formatInteger(value, min, max, "n");
    const parse = (r: TextReader): number => parseInteger(r, min, max);
    assertTextInvariants({
      format,
      parse,
      values: [0, 1, -1, 10, -10, 99, min, min + 1, max - 1, max],
    });
    for (const outside of [
      BigInt(min) - 1n,
      BigInt(max) + 1n,
      BigInt(min) * 10n,
      BigInt(max) * 10n,
    ]) {
      expect(refusedToParse(parse, `${outside}`)).toBe("out_of_range");
    }
  });
}

for (const [min, max] of unsigned) {
  test(`integers from 0 to ${max} have one form (R-CANON-1)`, () => {
    const format = (value: number): string => formatInteger(value, min, max, "n");
    const parse = (r: TextReader): number => parseUnsigned(r, max);
    assertTextInvariants({ format, parse, values: [0, 1, 9, 10, 99, 100, max - 1, max] });
    for (const outside of [BigInt(max) + 1n, BigInt(max) + 2n, BigInt(max) * 10n]) {
      expect(refusedToParse(parse, `${outside}`)).toBe("out_of_range");
    }
    expect(refusedToParse(parse, "-1")).toBe("invalid_token");
  });
}

test("random integers come back (R-CANON-1)", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.nat(52), (wide, shift) => {
      const value = Math.trunc(wide / 2 ** shift) + 0;
      expect(parsed((r) => parseInteger(r, -SAFE, SAFE), `${value}`)).toBe(value);
      const size = Math.abs(value);
      expect(parsed((r) => parseUnsigned(r, SAFE), `${size}`)).toBe(size);
    }),
    randomRuns(2000),
  );
});

test("an integer has no other form (R-TEXT-4)", () => {
  const forms = [
    "",
    "-",
    "+1",
    "00",
    "01",
    "007",
    "-0",
    "-00",
    "-01",
    "--1",
    "1-",
    "1.0",
    "1.",
    ".1",
    "1e3",
    "1E3",
    "0x1",
    " 1",
    "1 ",
    "1,0",
    "1_0",
    "NaN",
    "Infinity",
    "²",
    "١",
    "\\-",
    "\\0",
    "/",
    ":",
  ];
  for (const text of forms) {
    expect(refusedToParse((r) => parseInteger(r, -SAFE, SAFE), text)).toBe("invalid_token");
    expect(refusedToParse((r) => parseUnsigned(r, SAFE), text)).toBe("invalid_token");
  }
});

test("a token's form is judged before its range (R-TEXT-4)", () => {
  expect(refusedToParse((r) => parseUnsigned(r, 255), "256x")).toBe("invalid_token");
  expect(refusedToParse((r) => parseInteger(r, -128, 127), "-999x")).toBe("invalid_token");
  expect(refusedToParse((r) => parseUnsigned(r, 255), "9".repeat(1000))).toBe("out_of_range");
  expect(refusedToParse((r) => parseInteger(r, -9, 9), `-${"9".repeat(1000)}`)).toBe(
    "out_of_range",
  );
});

test("zero has no sign, also where nothing below it is allowed (R-TEXT-4)", () => {
  expect(refusedToParse((r) => parseInteger(r, 0, 9), "-0")).toBe("invalid_token");
  expect(
    Object.is(
      parsed((r) => parseInteger(r, -9, 9), "0"),
      0,
    ),
  ).toBe(true);
  expect(formatInteger(-0, -9, 9, "n")).toBe("0");
});

test("what is no integer of the type is not formatted", () => {
  for (const value of [-6, 8, 0.5, Number.NaN, "1", null, undefined, 1n]) {
    expect(refusal(() => formatInteger(value as number, -5, 7, "n"))).toBe("invalid_value");
  }
});

const count = (limit: number, silent?: boolean) => (r: TextReader) => {
  const value = parseCount(r, limit, silent);
  r.pos = r.end + 1;
  return value;
};

test("a count is accepted up to the tokens that can follow (R-TEXT-10)", () => {
  expect(parsed(count(9), "0")).toBe(0);
  expect(refusedToParse(count(9), "1")).toBe("truncated");
  expect(parsed(count(9), "1\x1f")).toBe(1);
  expect(refusedToParse(count(9), "2\x1f")).toBe("truncated");
  expect(parsed(count(9), "2\x1f\x1f")).toBe(2);
  expect(parsed(count(9), "3\x1fab")).toBe(3);
  expect(refusedToParse(count(9), "4\x1fab")).toBe("truncated");
});

test("a count above the bound is refused, also when it is too large for what remains (R-TEXT-10)", () => {
  expect(refusedToParse(count(2), "3\x1f\x1f\x1f")).toBe("limit_exceeded");
  expect(refusedToParse(count(2), "3")).toBe("limit_exceeded");
  expect(parsed(count(3), "3\x1f\x1f\x1f")).toBe(3);
  expect(refusedToParse(count(2 ** 32), "4294967295\x1f")).toBe("truncated");
  expect(refusedToParse(count(2 ** 53), "4294967296\x1f")).toBe("out_of_range");
});

test("entries that have no tokens are bounded by the limit alone (R-TEXT-10)", () => {
  expect(parsed(count(300, true), "300")).toBe(300);
  expect(refusedToParse(count(299, true), "300")).toBe("limit_exceeded");
});
