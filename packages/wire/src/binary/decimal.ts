import { refuseValue } from "../codec-error.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";
import { putZigzag53, readI53 } from "./zigzag.ts";

/** Decimals (spec 3.3): the value times 10^scale as a signed varint. `unit` is 10^scale. */

/** The integer count of units of `value`; refuses what is not exactly a count of them. */
export function toUnits(value: number, unit: number, field: string): number {
  const units = Math.round(value * unit);
  if (units / unit !== value || !Number.isSafeInteger(units)) {
    refuseValue(field, `a multiple of 1/${unit} of at most 2^53 - 1 units`, value);
  }
  return units + 0;
}

export function putDecimal(w: BinaryWriter, value: number, unit: number, field: string): void {
  putZigzag53(w, toUnits(value, unit, field));
}

export function readDecimal(r: BinaryReader, unit: number): number {
  return readI53(r) / unit;
}
