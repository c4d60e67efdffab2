import { expect, test } from "vitest";
import { checkI64, checkInteger, checkU64 } from "./integer.ts";
import { errorOf, refusal } from "./testing/refusal.ts";

test("an integer within its bounds is returned, −0 as 0", () => {
  for (const value of [-5, -1, 0, 1, 7]) expect(checkInteger(value, -5, 7, "n")).toBe(value);
  expect(Object.is(checkInteger(-0, -5, 7, "n"), 0)).toBe(true);
});

test("what is outside of the bounds or no integer is refused", () => {
  const bad = [-6, 8, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", null, undefined, 1n, true];
  for (const value of bad) {
    expect(refusal(() => checkInteger(value as number, -5, 7, "n"))).toBe("invalid_value");
  }
});

test("64-bit integers are bigints within their range", () => {
  for (const value of [0n, 2n ** 64n - 1n]) expect(checkU64(value, "n")).toBe(value);
  for (const value of [-(2n ** 63n), -1n, 2n ** 63n - 1n]) expect(checkI64(value, "n")).toBe(value);
  for (const value of [-1n, 2n ** 64n, 1, "1", null]) {
    expect(refusal(() => checkU64(value as bigint, "n"))).toBe("invalid_value");
  }
  for (const value of [-(2n ** 63n) - 1n, 2n ** 63n, 1, "1", null]) {
    expect(refusal(() => checkI64(value as bigint, "n"))).toBe("invalid_value");
  }
});

test("a refusal names the field, the range and the value", () => {
  const error = errorOf(() => checkInteger(8, -5, 7, "Chat.likes"));
  expect(error?.message).toBe("Chat.likes: expected an integer from -5 to 7, got 8");
  expect(error?.field).toBe("Chat.likes");
});
