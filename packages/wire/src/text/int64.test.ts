import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertTextInvariants } from "../testing/assert-text-invariants.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import { parsed, refusedToParse } from "../testing/text.ts";
import { formatI64, formatU64, parseI64, parseU64 } from "./int64.ts";

vi.setConfig({ testTimeout: 60_000 });

const MAX_U64 = 2n ** 64n - 1n;
const MAX_I64 = 2n ** 63n - 1n;
const MIN_I64 = -(2n ** 63n);

test("64-bit integers have one form (R-CANON-1)", () => {
  const unsigned = [0n, 1n, 10n, 2n ** 53n, 2n ** 53n + 1n, MAX_I64, MAX_U64 - 1n, MAX_U64];
  assertTextInvariants({ format: (v) => formatU64(v, "n"), parse: parseU64, values: unsigned });
  const signed = [0n, -1n, 10n, -(2n ** 53n) - 1n, MIN_I64, MIN_I64 + 1n, MAX_I64];
  assertTextInvariants({ format: (v) => formatI64(v, "n"), parse: parseI64, values: signed });
});

test("random 64-bit integers come back (R-CANON-1)", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: MAX_U64 }), fc.nat(63), (wide, shift) => {
      const value = wide >> BigInt(shift);
      expect(parsed(parseU64, formatU64(value, "n"))).toBe(value);
      const signed = BigInt.asIntN(64, -value);
      expect(parsed(parseI64, formatI64(signed, "n"))).toBe(signed);
    }),
    randomRuns(1000),
  );
});

test("a 64-bit integer has no other form (R-TEXT-4)", () => {
  const forms = [
    "",
    "-",
    "+1",
    "00",
    "01",
    "-0",
    "-01",
    "--1",
    "1.0",
    "1e3",
    "0x1",
    " 1",
    "1n",
    "\\-",
  ];
  for (const text of forms) {
    expect(refusedToParse(parseU64, text)).toBe("invalid_token");
    expect(refusedToParse(parseI64, text)).toBe("invalid_token");
  }
  expect(refusedToParse(parseU64, "-1")).toBe("invalid_token");
});

test("a number of more than 64 bits is out of range (R-TEXT-4)", () => {
  expect(refusedToParse(parseU64, `${MAX_U64 + 1n}`)).toBe("out_of_range");
  expect(refusedToParse(parseI64, `${MAX_I64 + 1n}`)).toBe("out_of_range");
  expect(refusedToParse(parseI64, `${MIN_I64 - 1n}`)).toBe("out_of_range");
  for (const parse of [parseU64, parseI64]) {
    expect(refusedToParse(parse, "1".repeat(21))).toBe("out_of_range");
    expect(refusedToParse(parse, "9".repeat(1_000_000))).toBe("out_of_range");
  }
});

test("what is no 64-bit integer is not formatted", () => {
  for (const value of [1, "1", null, undefined]) {
    expect(refusal(() => formatU64(value as never, "n"))).toBe("invalid_value");
    expect(refusal(() => formatI64(value as never, "n"))).toBe("invalid_value");
  }
  expect(refusal(() => formatU64(-1n, "n"))).toBe("invalid_value");
  expect(refusal(() => formatU64(MAX_U64 + 1n, "n"))).toBe("invalid_value");
  expect(refusal(() => formatI64(MAX_I64 + 1n, "n"))).toBe("invalid_value");
});
