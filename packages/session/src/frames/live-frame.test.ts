import { test } from "vitest";
import { assertFrameInvariants } from "../testing/assert-frame-invariants.ts";

test("live keeps the frame invariants", () => {
  assertFrameInvariants({ kind: "live", sent: 128 });
});
