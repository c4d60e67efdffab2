import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf } from "../testing/assert-frame-invariants.ts";

test("skip keeps the frame invariants", () => {
  assertFrameInvariants({ kind: "skip", stream: 6, count: 1000, reason: "overflow" });
  assertFrameInvariants({ kind: "skip", stream: 6, count: 1, reason: "inexpressible" });
});

test("a reason that is not listed is refused", () => {
  // R-FRAME-8
  expect(errorOf(Uint8Array.of(0x21, 0x53, 6, 1, 2))).toBe("invalid_member");
  expect(errorOf("!S6\x1f1\x1f2")).toBe("invalid_member");
});
