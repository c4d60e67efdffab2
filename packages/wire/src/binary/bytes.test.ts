import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { DEFAULT_LIMIT } from "../limit.ts";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { readHex, refusedToRead, refusedToWrite, varintSize, written } from "../testing/binary.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { sameValue } from "../testing/same-value.ts";
import { readBytes, writeBytes } from "./bytes.ts";
import type { BinaryReader } from "./reader.ts";
import { decodeBinary } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";
import { encodeBinary } from "./writer.ts";

vi.setConfig({ testTimeout: 60_000 });

const write = (w: BinaryWriter, value: Uint8Array): void => writeBytes(w, value, "body");
const read = (r: BinaryReader): Uint8Array => readBytes(r, DEFAULT_LIMIT);
const size = (value: Uint8Array): number => value.length + varintSize(BigInt(value.length));

test("bytes have one form at every change of their length's length (R-BIN-2, R-CANON-1)", () => {
  const values = [0, 1, 127, 128, 300].map((length) => new Uint8Array(length).fill(0xa5));
  assertWireInvariants({ write, read, values, size });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (value) => {
      assertWireInvariants({ write, read, values: [value], size });
    }),
    randomRuns(200),
  );
});

test("the longest bytes fit, one more does not (R-BIN-9)", () => {
  const longest = new Uint8Array(DEFAULT_LIMIT).fill(1);
  const message = encodeBinary(write, longest, 1);
  expect(sameValue(decodeBinary(read, message, 1), longest)).toBe(true);
  const longer = new Uint8Array(DEFAULT_LIMIT + 1);
  expect(refusedToWrite((w) => write(w, longer))).toBe("limit_exceeded");
  const unbounded = encodeBinary((w) => writeBytes(w, longer, "body", Infinity), undefined, 1);
  expect(unbounded.length).toBe(3 + longer.length);
});

test("a length above the bound is refused, one above what remains first (R-BIN-8)", () => {
  expect(refusedToRead((r) => readBytes(r, 2), "03 01 02 03")).toBe("limit_exceeded");
  expect(refusedToRead((r) => readBytes(r, 2), "03 01 02")).toBe("truncated");
  expect(readHex((r) => readBytes(r, 3), "03 01 02 03")).toEqual(Uint8Array.of(1, 2, 3));
  expect(refusedToRead((r) => readBytes(r, 2 ** 32), "ff ff ff ff 0f 00")).toBe("truncated");
});

test("what is read is a copy that the caller owns", () => {
  const message = encodeBinary(write, Uint8Array.of(1, 2, 3), 1);
  const value = decodeBinary(read, message, 1) as Uint8Array<ArrayBuffer>;
  message.fill(9);
  expect(value).toEqual(Uint8Array.of(1, 2, 3));
  expect(value.buffer.byteLength).toBe(3);
  expect(Object.getPrototypeOf(value)).toBe(Uint8Array.prototype);
});

test("what is written is a copy, out of any part of any memory", () => {
  const source = Uint8Array.of(9, 1, 2, 3, 9);
  const message = encodeBinary(write, source.subarray(1, 4), 1);
  source.fill(0);
  expect(decodeBinary(read, message, 1)).toEqual(Uint8Array.of(1, 2, 3));
  expect(written((w) => write(w, Buffer.from([7, 8])))).toBe("02 07 08");
});

test("what is no Uint8Array is refused", () => {
  const bad = [
    [1, 2],
    "ab",
    new ArrayBuffer(2),
    new Uint16Array(2),
    { length: 2 },
    null,
    undefined,
  ];
  for (const value of bad) {
    expect(refusedToWrite((w) => write(w, value as Uint8Array))).toBe("invalid_value");
  }
});
