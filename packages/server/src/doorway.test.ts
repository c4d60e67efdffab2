import { expect, test } from "vitest";
import { Doorway } from "./doorway.ts";

test("only so many of an address wait at once, whoever else does R-SEC-2", () => {
  const doorway = new Doorway(2);
  const first = doorway.enter("192.0.2.1");
  const second = doorway.enter("::ffff:192.0.2.1");
  expect([first, second].includes(undefined)).toBe(false);
  expect(doorway.enter("192.0.2.1")).toBe(undefined);
  expect(doorway.enter("192.0.2.2")).not.toBe(undefined);
  expect(doorway.enter(undefined)).not.toBe(undefined);
  // Whoever leaves twice makes room once.
  first?.();
  first?.();
  expect(doorway.enter("192.0.2.1")).not.toBe(undefined);
  expect(doorway.enter("192.0.2.1")).toBe(undefined);
});
