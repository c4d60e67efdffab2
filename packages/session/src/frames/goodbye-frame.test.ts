import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf, fromHex } from "../testing/assert-frame-invariants.ts";
import type { GoodbyeFrame } from "./goodbye-frame.ts";

const goodbye: GoodbyeFrame = {
  kind: "goodbye",
  code: 0,
  retry: "never",
  afterMs: 0,
  verdict: "ended",
};

test("goodbye keeps the frame invariants, with nothing but what is needed and with everything", () => {
  assertFrameInvariants(goodbye);
  assertFrameInvariants({
    ...goodbye,
    code: 14,
    window: { fromMs: 1000, spanMs: 30_000 },
    retry: "after",
    afterMs: 250,
    deadlineMs: 60_000,
    verdict: "kept",
    avoid: "node-1",
    message: "a deploy",
  });
});

test("a time to wait stands with the word after only R-ERROR-4", () => {
  expect(errorOf(fromHex("2147 03 01 01 00 03 02 00 05 05 01 00"))).toBe("out_of_range");
});
