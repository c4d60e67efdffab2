import { sum54 } from "../delta.ts";
import type { BinaryReader } from "./reader.ts";
import { takeZigzag53 } from "./zigzag.ts";

/** Reads a difference of `width` ≤ 54 bits (spec 2.4); it is written by `putZigzag53`. */
export function readDelta(r: BinaryReader, width: number): number {
  const delta = takeZigzag53(r);
  const half = 2 ** (width - 1);
  //@fault difference-too-wide R-DELTA-1 if (delta < -half * 2 || delta >= half * 2)
  if (delta < -half || delta >= half)
    r.fail("out_of_range", `a difference of more than ${width} bits`);
  return delta;
}

interface Failing {
  fail(code: "out_of_range", message: string): never;
}

/** The next value of a type of 54 bits, which lies in -`most` to `most`. */
export function safeSum(r: Failing, previous: number, delta: number, most: number): number {
  const sum = sum54(previous, delta);
  //@fault sum-outside R-DELTA-1
  if (sum > most || sum < -most) r.fail("out_of_range", "a difference that leads out of the type");
  return sum;
}
