import { parseUnits } from "./decimal.ts";
import { parseInteger } from "./integer.ts";
import type { TextReader } from "./reader.ts";

/** Parses a difference of `width` ≤ 54 bits (spec 2.4, 4.2). */
export function parseDelta(r: TextReader, width: number): number {
  if (width === 54) return parseUnits(r, 0);
  const half = 2 ** (width - 1);
  return parseInteger(r, -half, half - 1);
}
