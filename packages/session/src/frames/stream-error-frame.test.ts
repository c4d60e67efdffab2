import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf, fromHex } from "../testing/assert-frame-invariants.ts";
import { codeNumber } from "./frame-code.ts";
import type { StreamErrorFrame } from "./stream-error-frame.ts";

const error: StreamErrorFrame = {
  kind: "streamError",
  stream: 2,
  scope: "stream",
  code: 14,
  retry: "never",
  afterMs: 0,
  processed: "maybe",
  message: "gone\n",
};

test("error of a stream keeps the frame invariants", () => {
  assertFrameInvariants(error);
  assertFrameInvariants({ ...error, retry: "after", afterMs: 1500, scope: "message" });
  assertFrameInvariants({
    ...error,
    retry: "now",
    processed: "no",
    metadata: new Map([["a", ""]]),
  });
});

test("error of a stream carries a detail as its payload", () => {
  const code = codeNumber("Er");
  assertFrameInvariants({
    binary: { ...error, detail: { code, payload: Uint8Array.of(1, 2) } },
    text: { ...error, detail: { code, payload: "1\x1f2" } },
  });
});

test("a code from a later version is kept, and 0 is none", () => {
  // R-FRAME-24
  assertFrameInvariants({ ...error, code: 200 });
  expect(errorOf("!X2\x1f1\x1f0\x1f0\x1f0\x1f0\x1f")).toBe("invalid_member");
});

test("words of an error that are not listed are refused", () => {
  // R-FRAME-8
  expect(errorOf("!X2\x1f2\x1f0\x1f1\x1f0\x1f0\x1f")).toBe("invalid_member");
  expect(errorOf("!X2\x1f1\x1f0\x1f1\x1f3\x1f0\x1f")).toBe("invalid_member");
  expect(errorOf("!X2\x1f1\x1f0\x1f1\x1f0\x1f3\x1f")).toBe("invalid_member");
});

test("the text of an error is at most 1,024 UTF-8 bytes", () => {
  // R-FRAME-6
  expect(errorOf(`!X2\x1f1\x1f0\x1f1\x1f0\x1f0\x1f${"a".repeat(1024)}`)).toBe(undefined);
  expect(errorOf(`!X2\x1f1\x1f0\x1f1\x1f0\x1f0\x1f${"a".repeat(1025)}`)).toBe("limit_exceeded");
});

test("the word after without a time, and a time without it, are malformed R-ERROR-4", () => {
  expect(errorOf(fromHex("2158 02 01 00 08 02"))).toBe("truncated");
  expect(errorOf("!X2\x1f1\x1f0\x1f8\x1f2\x1f1500\x1f0\x1f")).toBe(undefined);
  expect(errorOf("!X2\x1f1\x1f0\x1f8\x1f2\x1f0\x1f")).not.toBe(undefined);
  expect(errorOf("!X2\x1f1\x1f0\x1f8\x1f1\x1f1500\x1f0\x1f")).toBe("invalid_member");
});
