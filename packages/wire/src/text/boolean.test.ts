import { expect, test } from "vitest";
import { assertTextInvariants } from "../testing/assert-text-invariants.ts";
import { refusal } from "../testing/refusal.ts";
import { refusedToParse } from "../testing/text.ts";
import { formatBoolean, parseBoolean } from "./boolean.ts";

const format = (value: boolean): string => formatBoolean(value, "b");

test("a boolean is 1 or 0 (R-CANON-1)", () => {
  expect([format(true), format(false)]).toEqual(["1", "0"]);
  assertTextInvariants({ format, parse: parseBoolean, values: [true, false] });
});

test("every other token is refused (R-TEXT-4)", () => {
  for (const text of ["", "2", "00", "01", "10", "-1", "true", " 1", "1 ", "/", "\\0", "\\-"]) {
    expect(refusedToParse(parseBoolean, text)).toBe("invalid_token");
  }
});

test("what is no boolean is refused", () => {
  for (const value of [0, 1, "1", null, undefined]) {
    expect(refusal(() => format(value as never))).toBe("invalid_value");
  }
});
