import type { BinaryReader } from "./reader.ts";
import { readI64, zigzag64, putVarint64 } from "./int64.ts";
import type { BinaryWriter } from "./writer.ts";
import { putZigzag53, takeZigzag53 } from "./zigzag.ts";

/** Writes a difference of up to 54 bits as a signed varint (spec 2.4, 3.2). */
export function writeDelta(w: BinaryWriter, delta: number): void {
  w.reserve(8);
  putZigzag53(w, delta);
}

/** Reads a difference of `width` ≤ 54 bits. */
export function readDelta(r: BinaryReader, width: number): number {
  const delta = takeZigzag53(r);
  const half = 2 ** (width - 1);
  if (delta < -half || delta >= half)
    r.fail("out_of_range", `a difference of more than ${width} bits`);
  return delta;
}

export function writeDelta64(w: BinaryWriter, delta: bigint): void {
  w.reserve(10);
  putVarint64(w, zigzag64(BigInt.asIntN(64, delta)));
}

export const readDelta64: (r: BinaryReader) => bigint = readI64;
