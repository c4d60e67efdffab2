import { sum54 } from "../delta.ts";
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

interface Failing {
  fail(code: "out_of_range", message: string): never;
}

/** The next value of a type of 54 bits, which has no −2^53. */
export function safeSum(r: Failing, previous: number, delta: number): number {
  const sum = sum54(previous, delta);
  if (sum < -Number.MAX_SAFE_INTEGER) r.fail("out_of_range", "a sum below -(2^53 - 1)");
  return sum;
}
