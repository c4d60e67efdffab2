import { expect, test } from "vitest";
import { readHex, refusedToRead, written } from "../testing/binary.ts";
import { readCount } from "./count.ts";
import type { BinaryReader } from "./reader.ts";
import { putVarint } from "./varint.ts";

/** Reads a count and passes over the rest, as entries would. */
function countOf(minBits: number, limit: number): (r: BinaryReader) => number {
  return (r) => {
    const count = readCount(r, minBits, limit);
    r.pos = r.end;
    return count;
  };
}

test("a count is accepted up to what remains can hold (R-BIN-8)", () => {
  expect(readHex(countOf(8, 9), "02 00 00")).toBe(2);
  expect(refusedToRead(countOf(8, 9), "03 00 00")).toBe("truncated");
  expect(readHex(countOf(1, 99), "10 00 00")).toBe(16);
  expect(refusedToRead(countOf(1, 99), "11 00 00")).toBe("truncated");
  expect(readHex(countOf(3, 99), "05 00 00")).toBe(5);
  expect(refusedToRead(countOf(3, 99), "06 00 00")).toBe("truncated");
});

test("a count of nothing needs nothing behind it", () => {
  expect(readHex(countOf(64, 0), "00")).toBe(0);
});

test("a count above the bound is refused, also when it is too large for what remains (R-BIN-8)", () => {
  expect(refusedToRead(countOf(8, 2), "03 00 00 00")).toBe("limit_exceeded");
  expect(refusedToRead(countOf(8, 2), "03")).toBe("limit_exceeded");
  expect(readHex(countOf(8, 3), "03 00 00 00")).toBe(3);
});

test("the largest counts are refused before anything is made for them (R-BIN-8)", () => {
  const largest = written((w) => putVarint(w, 0xffff_ffff), 5);
  for (const minBits of [1, 8, 17, 2 ** 20]) {
    expect(refusedToRead(countOf(minBits, 2 ** 32), largest)).toBe("truncated");
    expect(refusedToRead(countOf(minBits, 2 ** 20), largest)).toBe("limit_exceeded");
  }
});

test("entries that take no room are bounded by the limit alone (R-BIN-8)", () => {
  expect(readHex(countOf(0, 300), "ac 02")).toBe(300);
  expect(refusedToRead(countOf(0, 299), "ac 02")).toBe("limit_exceeded");
});

test("a count is a varint like any other (R-BIN-3)", () => {
  expect(refusedToRead(countOf(8, 9), "81 00")).toBe("overlong");
  expect(refusedToRead(countOf(8, 9), "81")).toBe("truncated");
  expect(refusedToRead(countOf(8, 9), "")).toBe("truncated");
});
