import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { readHex, refusedToRead, refusedToWrite, varintSize, written } from "../testing/binary.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { putDelta64, putI64, putU64, readI64, readU64 } from "./int64.ts";
import type { BinaryWriter } from "./writer.ts";

vi.setConfig({ testTimeout: 60_000 });

const putUnsigned = (w: BinaryWriter, value: bigint): void => putU64(w, value, "id");
const putSigned = (w: BinaryWriter, value: bigint): void => putI64(w, value, "id");
const signedSize = (value: bigint): number =>
  varintSize(value < 0n ? -2n * value - 1n : 2n * value);

const powers = Array.from({ length: 64 }, (_, bits) => 1n << BigInt(bits));
const unsigned = [
  0n,
  ...powers.flatMap((power) => [power - 1n, power, power + 1n]),
  2n ** 64n - 1n,
];
const signed = [...unsigned, ...unsigned.map((value) => -value)].filter(
  (value) => value >= -(2n ** 63n) && value < 2n ** 63n,
);

test("u64 has one form at every change of its length (R-BIN-2, R-CANON-1)", () => {
  const values = [...new Set(unsigned)];
  assertWireInvariants({ write: putUnsigned, read: readU64, values, room: 10, size: varintSize });
});

test("i64 has one form at every change of its length (R-BIN-2, R-CANON-1)", () => {
  const values = [...new Set(signed), -(2n ** 63n)];
  assertWireInvariants({ write: putSigned, read: readI64, values, room: 10, size: signedSize });
});

test("64-bit integers have one form for random values (R-CANON-1)", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.nat(63), (wide, shift) => {
      const value = wide >> BigInt(shift);
      assertWireInvariants({
        write: putUnsigned,
        read: readU64,
        values: [value],
        room: 10,
        size: varintSize,
      });
      assertWireInvariants({
        write: putSigned,
        read: readI64,
        values: [BigInt.asIntN(64, value), BigInt.asIntN(64, -value)],
        room: 10,
        size: signedSize,
      });
    }),
    randomRuns(300),
  );
});

test("known forms of 64-bit integers", () => {
  expect(written((w) => putUnsigned(w, 300n), 10)).toBe("ac 02");
  expect(written((w) => putUnsigned(w, 2n ** 64n - 1n), 10)).toBe("ff ff ff ff ff ff ff ff ff 01");
  expect(written((w) => putSigned(w, -1n), 10)).toBe("01");
  expect(written((w) => putSigned(w, -(2n ** 63n)), 10)).toBe("ff ff ff ff ff ff ff ff ff 01");
  expect(readHex(readI64, "fe ff ff ff ff ff ff ff ff 01")).toBe(2n ** 63n - 1n);
});

test("64-bit integers are refused unless they are bigints of the type", () => {
  for (const value of [-1n, 2n ** 64n, 1, "1", null, undefined]) {
    expect(refusedToWrite((w) => putUnsigned(w, value as bigint))).toBe("invalid_value");
  }
  for (const value of [-(2n ** 63n) - 1n, 2n ** 63n, 1, "1", null, undefined]) {
    expect(refusedToWrite((w) => putSigned(w, value as bigint))).toBe("invalid_value");
  }
});

test("an overlong 64-bit integer is refused at any length (R-BIN-3)", () => {
  for (let length = 1; length < 10; length++) {
    expect(refusedToRead(readU64, `${"80".repeat(length)}00`)).toBe("overlong");
    expect(refusedToRead(readI64, `${"ff".repeat(length)}00`)).toBe("overlong");
    expect(refusedToRead(readU64, "80".repeat(length))).toBe("truncated");
  }
});

test("a varint above 64 bits is out of range (R-BIN-4)", () => {
  expect(refusedToRead(readU64, `${"80".repeat(9)}02`)).toBe("out_of_range");
  expect(refusedToRead(readI64, `${"ff".repeat(9)}03`)).toBe("out_of_range");
  expect(refusedToRead(readU64, `${"80".repeat(9)}81`)).toBe("out_of_range");
  expect(refusedToRead(readU64, "ff".repeat(64))).toBe("out_of_range");
});

test("a difference is written modulo 2^64 (R-DELTA-1)", () => {
  const difference = (from: bigint, to: bigint): string =>
    written((w) => putDelta64(w, to - from), 10);
  expect(difference(0n, 2n ** 64n - 1n)).toBe("01");
  expect(difference(2n ** 64n - 1n, 0n)).toBe("02");
  expect(difference(2n ** 63n - 1n, -(2n ** 63n))).toBe("02");
  expect(difference(-(2n ** 63n), 2n ** 63n - 1n)).toBe("01");
  expect(difference(0n, 2n ** 63n)).toBe("ff ff ff ff ff ff ff ff ff 01");
});

test("64-bit values come back from their differences (R-DELTA-1)", () => {
  const value = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  fc.assert(
    fc.property(value, value, (previous, next) => {
      const step = readHex(
        readI64,
        written((w) => putDelta64(w, next - previous), 10),
      );
      expect(BigInt.asUintN(64, previous + step)).toBe(next);
      const [from, to] = [BigInt.asIntN(64, previous), BigInt.asIntN(64, next)];
      const signedStep = readHex(
        readI64,
        written((w) => putDelta64(w, to - from), 10),
      );
      expect(BigInt.asIntN(64, from + signedStep)).toBe(to);
    }),
    randomRuns(1000),
  );
});
