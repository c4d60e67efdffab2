import type { BinaryReader } from "./reader.ts";
import { takeZigzag53 } from "./zigzag.ts";

/** Reads a difference of `width` ≤ 54 bits (spec 2.4); it is written by `putZigzag53`. */
export function readDelta(r: BinaryReader, width: number): number {
  const delta = takeZigzag53(r);
  const half = 2 ** (width - 1);
  if (delta < -half || delta >= half)
    r.fail("out_of_range", `a difference of more than ${width} bits`);
  return delta;
}
