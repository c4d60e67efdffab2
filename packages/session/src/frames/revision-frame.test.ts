import { test } from "vitest";
import { assertFrameInvariants } from "../testing/assert-frame-invariants.ts";

test("revision keeps the frame invariants", () => {
  assertFrameInvariants({ kind: "revision", revision: 3 });
});
