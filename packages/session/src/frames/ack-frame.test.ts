import { test } from "vitest";
import { assertFrameInvariants } from "../testing/assert-frame-invariants.ts";

test("ack keeps the frame invariants", () => {
  assertFrameInvariants({ kind: "ack", received: 16_384 });
});
