import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf } from "../testing/assert-frame-invariants.ts";

test("ping keeps the frame invariants", () => {
  assertFrameInvariants({ kind: "ping", n: 1, seen: 0, received: 300, sent: 1e6 });
});

test("numbers are refused in every form but their own", () => {
  // R-FRAME-5
  expect(errorOf(Uint8Array.of(0x21, 0x49, 0x81, 0x00, 0, 0, 0))).toBe("overlong");
  const above = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x10];
  expect(errorOf(Uint8Array.of(0x21, 0x49, ...above, 0, 0, 0))).toBe("out_of_range");
  expect(errorOf("!I01\x1f0\x1f0\x1f0")).toBe("invalid_token");
  expect(errorOf("!I9007199254740992\x1f0\x1f0\x1f0")).toBe("out_of_range");
  expect(errorOf("!I\x1f0\x1f0\x1f0")).toBe("invalid_token");
});
