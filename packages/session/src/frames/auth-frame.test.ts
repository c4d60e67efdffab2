import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf } from "../testing/assert-frame-invariants.ts";

test("auth keeps the frame invariants, from the client and from the server", () => {
  assertFrameInvariants({ kind: "auth", credentials: { scheme: "bearer", value: "ab.cd\\" } });
  assertFrameInvariants({ kind: "auth", expiresMs: 30_000 });
});

test("strings of frames are scalar values, escaped in one way", () => {
  // R-FRAME-5
  const bytes = [0x21, 0x55, 1, 1, 0x61, 1, 0xff];
  expect(errorOf(Uint8Array.from(bytes))).toBe("invalid_utf8");
  expect(errorOf("!U1\x1fa\x1f\ud800")).toBe("invalid_utf8");
  expect(errorOf("!U1\x1fa\x1f\\x")).toBe("invalid_escape");
  expect(errorOf("!U1\x1fa\x1f\n")).toBe("invalid_token");
});
