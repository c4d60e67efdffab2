import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { readHex, refusedToRead, refusedToWrite, written } from "../testing/binary.ts";
import { randomRuns } from "../testing/random-runs.ts";
import {
  putF32,
  putF32Special,
  putF64,
  putF64Special,
  readF32,
  readF32Special,
  readF64,
  readF64Special,
  takeF32,
  takeF32Special,
  takeF64,
  takeF64Special,
} from "./float.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";

vi.setConfig({ testTimeout: 60_000 });

const SPECIAL = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const DOUBLES = [
  0,
  -0,
  1,
  -1.5,
  0.1,
  Number.MIN_VALUE,
  2 ** -1022,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  2 ** 53 + 2,
  Number.EPSILON,
];
const SINGLES = [0, -0, 1, -1.5, Math.fround(0.1), 2 ** -149, 2 ** -126, (2 - 2 ** -23) * 2 ** 127];

const put =
  (write: (w: BinaryWriter, value: number, field: string) => void) =>
  (w: BinaryWriter, value: number): void =>
    write(w, value, "x");

test("f64 comes back bit for bit, −0 too (R-CANON-1)", () => {
  assertWireInvariants({
    write: put(putF64),
    read: readF64,
    values: DOUBLES,
    room: 8,
    size: () => 8,
  });
  assertWireInvariants({
    write: put(putF64Special),
    read: readF64Special,
    values: [...DOUBLES, ...SPECIAL],
    room: 8,
    size: () => 8,
  });
});

test("f32 comes back bit for bit, −0 too (R-CANON-1)", () => {
  assertWireInvariants({
    write: put(putF32),
    read: readF32,
    values: SINGLES,
    room: 4,
    size: () => 4,
  });
  assertWireInvariants({
    write: put(putF32Special),
    read: readF32Special,
    values: [...SINGLES, ...SPECIAL],
    room: 4,
    size: () => 4,
  });
});

test("random floats come back (R-CANON-1)", () => {
  fc.assert(
    fc.property(fc.double(), fc.float(), (double, single) => {
      const values = [double];
      assertWireInvariants({ write: put(putF64Special), read: readF64Special, values, room: 8 });
      const write = put(putF32Special);
      assertWireInvariants({ write, read: readF32Special, values: [single], room: 4 });
    }),
    randomRuns(300),
  );
});

test("floats are IEEE 754, little-endian", () => {
  expect(written((w) => putF64(w, 1, "x"), 8)).toBe("00 00 00 00 00 00 f0 3f");
  expect(written((w) => putF64(w, -0, "x"), 8)).toBe("00 00 00 00 00 00 00 80");
  expect(written((w) => putF32(w, 1, "x"), 4)).toBe("00 00 80 3f");
  expect(written((w) => putF32(w, -0, "x"), 4)).toBe("00 00 00 80");
  expect(readHex(readF64, "ff ff ff ff ff ff ef 7f")).toBe(Number.MAX_VALUE);
  expect(readHex(readF32, "01 00 00 00")).toBe(2 ** -149);
});

test("there is one NaN, whatever bits the engine gave it (R-CANON-1)", () => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, 0xfff8_0000_0000_00ffn);
  const odd = view.getFloat64(0);
  for (const nan of [Number.NaN, odd, -odd]) {
    expect(written((w) => putF64Special(w, nan, "x"), 8)).toBe("00 00 00 00 00 00 f8 7f");
    expect(written((w) => putF32Special(w, nan, "x"), 4)).toBe("00 00 c0 7f");
  }
  for (const hex of [
    "01 00 00 00 00 00 f8 7f",
    "00 00 00 00 01 00 f8 7f",
    "00 00 00 00 00 00 f8 ff",
    "01 00 00 00 00 00 f0 7f",
    "ff ff ff ff ff ff ff ff",
  ]) {
    expect(refusedToRead(readF64Special, hex)).toBe("not_canonical");
  }
  for (const hex of ["01 00 c0 7f", "00 00 c0 ff", "01 00 80 7f", "ff ff ff ff"]) {
    expect(refusedToRead(readF32Special, hex)).toBe("not_canonical");
  }
});

test("NaN and the infinities are refused where they are not declared (R-CANON-1)", () => {
  for (const value of SPECIAL) {
    expect(refusedToWrite((w) => putF64(w, value, "x"))).toBe("invalid_value");
    expect(refusedToWrite((w) => putF32(w, value, "x"))).toBe("invalid_value");
    const wide = written((w) => putF64Special(w, value, "x"), 8);
    expect(refusedToRead(readF64, wide)).toBe("out_of_range");
    const narrow = written((w) => putF32Special(w, value, "x"), 4);
    expect(refusedToRead(readF32, narrow)).toBe("out_of_range");
  }
});

test("f32 refuses what single precision cannot hold", () => {
  for (const value of [0.1, 2 ** 24 + 1, 1e39, 2 ** -150, Number.MAX_VALUE]) {
    expect(refusedToWrite((w) => putF32(w, value, "x"))).toBe("invalid_value");
    expect(refusedToWrite((w) => putF32Special(w, value, "x"))).toBe("invalid_value");
  }
});

test("floats refuse what is no number", () => {
  for (const write of [putF64, putF64Special, putF32, putF32Special]) {
    for (const value of ["1", "", true, null, undefined, 1n, [1], {}]) {
      expect(refusedToWrite((w) => write(w, value as number, "x"))).toBe("invalid_value");
    }
  }
});

test("a run of floats is taken out of bytes that were asked for once", () => {
  const read = (r: BinaryReader): number[] => {
    r.need(24);
    const words = r.words();
    return [
      takeF64(r, words),
      takeF32(r, words),
      takeF64Special(r, words),
      takeF32Special(r, words),
    ];
  };
  const write = (w: BinaryWriter, [a = 0, b = 0, c = 0, d = 0]: number[]): void => {
    putF64(w, a, "a");
    putF32(w, b, "b");
    putF64Special(w, c, "c");
    putF32Special(w, d, "d");
  };
  const values = [
    [1.25, -0, Number.NaN, Number.NEGATIVE_INFINITY],
    [-0, 2 ** -149, 1e300, 0.5],
  ];
  assertWireInvariants({ write, read, values, room: 24, size: () => 24 });
});
