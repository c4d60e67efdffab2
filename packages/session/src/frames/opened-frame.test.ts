import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf } from "../testing/assert-frame-invariants.ts";

test("opened keeps the frame invariants", () => {
  assertFrameInvariants({ kind: "opened", stream: 2, id: 301, epoch: "e-7", offset: 1e15 });
  assertFrameInvariants({ kind: "opened", stream: 0, id: 0, epoch: "\\ é\n", offset: 0 });
});

test("an epoch is at most 64 UTF-8 bytes in both profiles", () => {
  // R-FRAME-6
  expect(errorOf(`!O2\x1f2\x1f${"é".repeat(32)}\x1f0`)).toBe(undefined);
  expect(errorOf(`!O2\x1f2\x1f${"é".repeat(33)}\x1f0`)).toBe("limit_exceeded");
  const bytes = Uint8Array.of(0x21, 0x4f, 2, 2, 65, ...new Uint8Array(65).fill(97), 0);
  expect(errorOf(bytes)).toBe("limit_exceeded");
});
