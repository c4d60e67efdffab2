import { test } from "vitest";
import { assertFrameInvariants } from "../testing/assert-frame-invariants.ts";

test("attach keeps the frame invariants", () => {
  assertFrameInvariants({ kind: "attach", received: 0, first: 1 });
  assertFrameInvariants({ kind: "attach", received: 2 ** 53 - 1, first: 2 ** 53 - 1 });
});
