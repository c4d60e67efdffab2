import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf } from "../testing/assert-frame-invariants.ts";

test("end keeps the frame invariants, with and without metadata", () => {
  assertFrameInvariants({ kind: "end", stream: 128 });
  assertFrameInvariants({ kind: "end", stream: 4, metadata: new Map([["took", "12 ms"]]) });
  assertFrameInvariants({ kind: "end", stream: 4, metadata: new Map() });
});

test("a flag that is not listed is refused", () => {
  // R-FRAME-7
  expect(errorOf(Uint8Array.of(0x21, 0x45, 4, 2))).toBe("reserved_bits");
  expect(errorOf("!E4\x1f2")).toBe("reserved_bits");
});
