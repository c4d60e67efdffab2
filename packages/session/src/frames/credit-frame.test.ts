import { test } from "vitest";
import { assertFrameInvariants } from "../testing/assert-frame-invariants.ts";

test("credit keeps the frame invariants", () => {
  assertFrameInvariants({ kind: "credit", stream: 2, limit: 131_072 });
});
