import { expect, test } from "vitest";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { readHex, refusedToWrite, written } from "../testing/binary.ts";
import { putI8, putU8, readI8, readU8 } from "./byte.ts";
import type { BinaryWriter } from "./writer.ts";

const putUnsigned = (w: BinaryWriter, value: number): void => putU8(w, value, "level");
const putSigned = (w: BinaryWriter, value: number): void => putI8(w, value, "level");
const size = (): number => 1;

test("every u8 is its byte (R-CANON-1)", () => {
  const values = Array.from({ length: 256 }, (_, i) => i);
  assertWireInvariants({ write: putUnsigned, read: readU8, values, room: 1, size });
  for (const value of values) {
    expect(written((w) => putUnsigned(w, value), 1)).toBe(value.toString(16).padStart(2, "0"));
  }
});

test("every i8 is its byte in two's complement (R-CANON-1)", () => {
  const values = Array.from({ length: 256 }, (_, i) => i - 128);
  assertWireInvariants({ write: putSigned, read: readI8, values, room: 1, size });
  expect(written((w) => putSigned(w, -1), 1)).toBe("ff");
  expect(readHex(readI8, "80")).toBe(-128);
});

test("u8 and i8 refuse what is outside of them", () => {
  for (const value of [-1, 256, 0.5, Number.NaN, "1", true, null, undefined, 1n]) {
    expect(refusedToWrite((w) => putUnsigned(w, value as number))).toBe("invalid_value");
  }
  for (const value of [-129, 128, -0.5, Number.NaN, "1", true, null, undefined, 1n]) {
    expect(refusedToWrite((w) => putSigned(w, value as number))).toBe("invalid_value");
  }
});

test("u8 and i8 write −0 as 0", () => {
  expect(written((w) => putUnsigned(w, -0), 1)).toBe("00");
  expect(written((w) => putSigned(w, -0), 1)).toBe("00");
});
