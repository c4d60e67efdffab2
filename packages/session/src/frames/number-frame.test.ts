import { test } from "vitest";
import { assertFrameInvariants } from "../testing/assert-frame-invariants.ts";

test("number keeps the frame invariants", () => {
  assertFrameInvariants({ kind: "number", first: 17 });
});
