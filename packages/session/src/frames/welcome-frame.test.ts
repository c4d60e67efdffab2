import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf } from "../testing/assert-frame-invariants.ts";
import { encodeFrame } from "./encode-frame.ts";
import type { WelcomeFrame } from "./welcome-frame.ts";

const welcome: WelcomeFrame = {
  kind: "welcome",
  version: 1,
  session: "n1.AbC",
  secret: new Uint8Array(16).fill(9),
  revision: { revision: 2, fingerprint: new Uint8Array(16).fill(8) },
  counts: { received: 0, sent: 0 },
  verdict: { verdict: "created", reason: "none" },
};

test("welcome keeps the frame invariants, with nothing but what is needed and with everything", () => {
  assertFrameInvariants(welcome);
  assertFrameInvariants({
    ...welcome,
    limits: { maxFrame: 65_536, credit: 1, streams: 0 },
    beatMs: 25_000,
    resume: { windowMs: 120_000, bufferBytes: 262_144 },
    results: "r1",
    token: "t".repeat(128),
    verdict: { verdict: "gap", reason: "window" },
    node: "node-1",
    expiresMs: 3_600_000,
  });
});

test("a reason stands with a gap only", () => {
  const text = encodeFrame("text", welcome);
  expect(errorOf(text.replace("11\x1f0\\s0", "11\x1f0\\s1"))).toBe("invalid_member");
  expect(errorOf(text.replace("11\x1f0\\s0", "11\x1f2\\s0"))).toBe("invalid_member");
  expect(errorOf(text.replace("11\x1f0\\s0", "11\x1f2\\s3"))).toBe(undefined);
});

test("a side accepts frames of 16,384 bytes at least", () => {
  // R-FRAME-35
  const limits = { maxFrame: 16_384, credit: 0, streams: 0 };
  const text = encodeFrame("text", { ...welcome, limits });
  expect(errorOf(text)).toBe(undefined);
  expect(errorOf(text.replace("16384", "16383"))).toBe("out_of_range");
});
