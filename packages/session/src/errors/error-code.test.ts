import { expect, test } from "vitest";
import { errorName, errorNumber } from "./error-code.ts";

test("codes have the numbers that gRPC gives them", () => {
  expect(errorNumber("canceled")).toBe(1);
  expect(errorNumber("deadline_exceeded")).toBe(4);
  expect(errorNumber("unauthenticated")).toBe(16);
  for (let number = 1; number <= 16; number++) expect(errorNumber(errorName(number))).toBe(number);
});

test("a code above 16 is unknown", () => {
  // R-FRAME-24
  expect(errorName(17)).toBe("unknown");
  expect(errorName(1e9)).toBe("unknown");
});
