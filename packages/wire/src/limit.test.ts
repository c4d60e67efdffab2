import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { checkLimit, DEFAULT_LIMIT, utf8Length } from "./limit.ts";
import { SCALARS, scalarValue } from "./testing/random.ts";
import { randomRuns } from "./testing/random-runs.ts";
import { errorOf, refusal } from "./testing/refusal.ts";

vi.setConfig({ testTimeout: 60_000 });

const scalar = fc.oneof(...SCALARS.map((most) => fc.nat(most))).map(scalarValue);

test("the default bound is 2^20, and one more does not pass (R-BIN-9, R-TEXT-12)", () => {
  expect(DEFAULT_LIMIT).toBe(1_048_576);
  expect(refusal(() => checkLimit(DEFAULT_LIMIT, DEFAULT_LIMIT, "list"))).toBe("accepted");
  const error = errorOf(() => checkLimit(DEFAULT_LIMIT + 1, DEFAULT_LIMIT, "list"));
  expect([error?.code, error?.field]).toEqual(["limit_exceeded", "list"]);
  expect(refusal(() => checkLimit(2 ** 40, Infinity, "list"))).toBe("accepted");
});

test("UTF-8 bytes are counted as an encoder writes them", () => {
  for (const text of ["", "a", "\x7f", "\x80", "\u07ff", "\u0800", "\ud7ff", "\ue000", "😀"]) {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  }
  fc.assert(
    fc.property(fc.string({ unit: scalar }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
    randomRuns(2000),
  );
});
