import { test } from "vitest";
import { assertFrameInvariants } from "../testing/assert-frame-invariants.ts";

test("cancel keeps the frame invariants", () => {
  // R-FRAME-4
  assertFrameInvariants({ kind: "cancel", stream: 0 });
  assertFrameInvariants({ kind: "cancel", stream: Number.MAX_SAFE_INTEGER });
});
