import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf } from "../testing/assert-frame-invariants.ts";
import { encodeFrame } from "./encode-frame.ts";
import { codeNumber } from "./frame-code.ts";

const data = { kind: "data", code: codeNumber("CD") } as const;

test("data keeps the frame invariants", () => {
  assertFrameInvariants({
    binary: { ...data, stream: 4, payload: Uint8Array.of(5, 1, 2, 3, 4, 5) },
    text: { ...data, stream: 4, payload: "Hel\x1flo 🌍" },
  });
  assertFrameInvariants({
    binary: { ...data, stream: 2 ** 40, payload: new Uint8Array() },
    text: { ...data, stream: 2 ** 40, payload: "" },
  });
});

test("the envelope of a data frame is 3 bytes, or 5 characters", () => {
  // R-FRAME-1, R-FRAME-2
  const bytes = encodeFrame("binary", { ...data, stream: 127, payload: Uint8Array.of(9) });
  expect([...bytes]).toEqual([0x43, 0x44, 127, 9]);
  expect(encodeFrame("text", { ...data, stream: 99, payload: "9" })).toBe("CD99\x1f9");
});

test("the separator stands before an empty payload too", () => {
  // R-FRAME-3
  expect(encodeFrame("text", { ...data, stream: 4, payload: "" })).toBe("CD4\x1f");
  expect(errorOf("CD4")).toBe("truncated");
});
