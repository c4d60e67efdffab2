import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { readHex, refusedToRead, refusedToWrite, varintSize, written } from "../testing/binary.ts";
import { randomRuns } from "../testing/random-runs.ts";
import type { BinaryReader } from "./reader.ts";
import {
  putU16,
  putU32,
  putU53,
  putVarint,
  putVarint53,
  readU16,
  readU32,
  readU53,
  takeVarint,
  takeVarint53,
} from "./varint.ts";
import type { BinaryWriter } from "./writer.ts";

vi.setConfig({ testTimeout: 60_000 });

const SAFE = Number.MAX_SAFE_INTEGER;

/** Values at which the number of bytes changes, with their neighbours, up to `max`. */
function edges(max: number): number[] {
  const powers = Array.from({ length: 54 }, (_, bits) => 2 ** bits);
  const values = powers.flatMap((power) => [power - 1, power, power + 1]);
  return [...new Set([0, ...values, max])].filter((value) => value <= max);
}

const size = (value: number): number => varintSize(BigInt(value));

const constructs = [
  { name: "u16", max: 0xffff, room: 3, write: putU16, read: readU16 },
  { name: "u32", max: 0xffff_ffff, room: 5, write: putU32, read: readU32 },
  { name: "u53", max: SAFE, room: 8, write: putU53, read: readU53 },
];

for (const { name, max, room, write, read } of constructs) {
  const put = (w: BinaryWriter, value: number): void => write(w, value, "count");

  test(`${name} has one form at every change of its length (R-BIN-2, R-CANON-1)`, () => {
    assertWireInvariants({ write: put, read, values: edges(max), room, size });
  });

  test(`${name} has one form for random values (R-CANON-1)`, () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: Math.log2(max), noNaN: true }), (bits) => {
        const values = [Math.min(max, Math.floor(2 ** bits))];
        assertWireInvariants({ write: put, read, values, room, size });
      }),
      randomRuns(500),
    );
  });

  test(`${name} refuses to write what is no ${name}`, () => {
    const bad = [-1, max + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", null, undefined, 1n];
    for (const value of bad) {
      expect(refusedToWrite((w) => put(w, value as number))).toBe("invalid_value");
    }
  });

  test(`${name} writes −0 as 0`, () => {
    expect(written((w) => put(w, -0), room)).toBe("00");
  });
}

test("counts and lengths are written like the integers of their size", () => {
  for (const value of edges(0xffff_ffff)) {
    const expected = written((w) => putU53(w, value, "n"), 8);
    expect(written((w) => putVarint(w, value), 5)).toBe(expected);
    expect(written((w) => putVarint53(w, value), 8)).toBe(expected);
  }
});

test("a varint has seven bits a byte, lowest first (R-BIN-3)", () => {
  expect(written((w) => putU32(w, 300, "n"), 5)).toBe("ac 02");
  expect(written((w) => putU32(w, 0xffff_ffff, "n"), 5)).toBe("ff ff ff ff 0f");
  expect(written((w) => putU53(w, SAFE, "n"), 8)).toBe("ff ff ff ff ff ff ff 0f");
  expect(readHex(readU53, "80 80 80 80 80 80 80 08")).toBe(2 ** 52);
});

const readers: readonly (readonly [string, (r: BinaryReader) => number])[] = [
  ["u16", readU16],
  ["u32", readU32],
  ["u53", readU53],
  ["count", takeVarint],
  ["long count", (r) => takeVarint53(r)],
];

for (const [name, read] of readers) {
  test(`${name} refuses an overlong varint of any length (R-BIN-3)`, () => {
    for (let length = 1; length < 8; length++) {
      expect(refusedToRead(read, `${"80".repeat(length)}00`)).toBe("overlong");
      expect(refusedToRead(read, `${"ff".repeat(length)}00`)).toBe("overlong");
    }
  });

  test(`${name} refuses a varint without an end, however long (R-BIN-1, R-BIN-4)`, () => {
    for (let length = 0; length < 8; length++) {
      expect(refusedToRead(read, "80".repeat(length))).toBe("truncated");
    }
    for (const length of [8, 9, 64]) {
      expect(refusedToRead(read, "80".repeat(length))).toBe("out_of_range");
      expect(refusedToRead(read, "ff".repeat(length))).toBe("out_of_range");
    }
  });
}

test("an integer above its type is out of range (R-BIN-4)", () => {
  expect(refusedToRead(readU16, "80 80 04")).toBe("out_of_range");
  expect(refusedToRead(readU16, "ff ff 04")).toBe("out_of_range");
  expect(refusedToRead(readU32, "80 80 80 80 10")).toBe("out_of_range");
  expect(refusedToRead(readU32, "80 80 80 80 80 01")).toBe("out_of_range");
  expect(refusedToRead(readU53, "80 80 80 80 80 80 80 10")).toBe("out_of_range");
  expect(refusedToRead(readU53, "ff ff ff ff ff ff ff 7f")).toBe("out_of_range");
});
