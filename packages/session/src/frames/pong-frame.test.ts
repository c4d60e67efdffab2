import { test } from "vitest";
import { assertFrameInvariants } from "../testing/assert-frame-invariants.ts";

test("pong keeps the frame invariants", () => {
  assertFrameInvariants({ kind: "pong", n: 7, received: 127, sent: 128 });
});
