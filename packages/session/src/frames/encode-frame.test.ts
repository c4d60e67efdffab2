import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import { encodeFrame } from "./encode-frame.ts";
import type { Frame } from "./frame.ts";
import { codeNumber } from "./frame-code.ts";

const opened = { kind: "opened", stream: 4, id: 4, epoch: "", offset: 1 } as const;
const code = codeNumber("CD");

const wrong: readonly (readonly [string, Frame])[] = [
  ["an epoch of 65 bytes", { ...opened, epoch: `${"a".repeat(63)}é` }],
  ["an epoch of half a surrogate pair", { ...opened, epoch: "\ud800" }],
  ["a number above 53 bits", { kind: "cancel", stream: 2 ** 53 }],
  ["a word that is none", { kind: "skip", stream: 4, count: 1, reason: "whim" as "overflow" }],
  ["an empty part", { kind: "part", stream: 4, code, rest: 5, payload: new Uint8Array(0) }],
  ["a part with no rest", { kind: "part", stream: 4, code, rest: 0, payload: Uint8Array.of(1) }],
];

for (const [about, frame] of wrong) {
  test(`${about} is not written R-FRAME-37`, () => {
    for (const profile of ["binary", "text"] as const) {
      expect(refusalOf(() => encodeFrame(profile, frame))).toBe("invalid_value");
    }
  });
}

function refusalOf(encode: () => unknown): string {
  try {
    encode();
  } catch (error) {
    if (error instanceof CodecError) return error.code;
    throw error;
  }
  return "written";
}
