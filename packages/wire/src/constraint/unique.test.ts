import { expect, test } from "vitest";
import { refusal } from "../testing/refusal.ts";
import { checkUnique } from "./unique.ts";

const unique = (...items: unknown[]): string => refusal(() => checkUnique(items, "items"));

test("equal scalars are found anywhere in a list", () => {
  expect(unique()).toBe("accepted");
  expect(unique("a", "b", "A")).toBe("accepted");
  expect(unique("a", "b", "a")).toBe("constraint");
  expect(unique(1n, 2n, 1n)).toBe("constraint");
  expect(unique(true, false)).toBe("accepted");
  expect(unique(null, "null")).toBe("accepted");
  expect(unique(null, 1, null)).toBe("constraint");
});

test("numbers are equal as JSON has them: −0 is 0, NaN is itself", () => {
  expect(unique(0, -0)).toBe("constraint");
  expect(unique(Number.NaN, Number.NaN)).toBe("constraint");
  expect(unique(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)).toBe("accepted");
});

test("bytes are equal by what they hold, whatever array they are", () => {
  expect(unique(Uint8Array.of(1, 2), Uint8Array.of(2, 1), Uint8Array.of())).toBe("accepted");
  expect(unique(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe("constraint");
  expect(unique(Buffer.of(1, 2), Uint8Array.of(1, 2))).toBe("constraint");
  expect(unique(Uint8Array.of(), Uint8Array.of())).toBe("constraint");
  expect(unique(Uint8Array.of(1, 23), Uint8Array.of(12, 3))).toBe("accepted");
});
