import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf } from "../testing/assert-frame-invariants.ts";
import { encodeFrame } from "./encode-frame.ts";
import { codeNumber } from "./frame-code.ts";
import type { PartFrame } from "./part-frame.ts";

const part = { kind: "part", stream: 4, code: codeNumber("CD"), rest: 70_000 } as const;

test("part keeps the frame invariants", () => {
  assertFrameInvariants({
    binary: { ...part, payload: Uint8Array.of(1, 2, 3) },
    text: { ...part, payload: "a\x1fb" },
  });
});

test("a part that is empty, or the last, is refused", () => {
  // R-FRAME-26
  expect(errorOf(Uint8Array.of(0x21, 0x50, 4, 67, 68, 0, 1))).toBe("out_of_range");
  expect(errorOf(Uint8Array.of(0x21, 0x50, 4, 67, 68, 1))).toBe("out_of_range");
  expect(errorOf("!P4\x1fCD\x1f0\x1fa")).toBe("out_of_range");
  expect(errorOf("!P4\x1fCD\x1f1\x1f")).toBe("out_of_range");
  const last: PartFrame = { ...part, rest: 0, payload: "a" };
  expect(() => encodeFrame("text", last)).toThrow(CodecError);
});

test("a code in a header has the form of one R-FRAME-36", () => {
  for (const code of ["CDE", "C", "00", "4C", "C!", "!4", "\u0143D", ""]) {
    expect(errorOf(`!P4\x1f${code}\x1f9\x1fa`), code).toBe("unknown_code");
  }
  expect(errorOf(Uint8Array.of(0x21, 0x50, 4, 0, 0, 9, 1))).toBe("unknown_code");
  expect(errorOf(Uint8Array.of(0x21, 0x50, 4, 0x34, 0x43, 9, 1))).toBe("unknown_code");
});
