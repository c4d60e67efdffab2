import { refuseValue } from "../codec-error.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";
import { putZigzag53, takeZigzag53 } from "./zigzag.ts";

/** Decimals (spec 3.3): the value times 10^scale as a signed varint. `unit` is 10^scale. */

/** Most units of a decimal that is a number: 15 digits, for more a double does not hold apart. */
export const MAX_UNITS: number = 999_999_999_999_999;

/** The integer count of units of `value`; refuses what is not exactly a count of them. */
export function toUnits(value: number, unit: number, field: string): number {
  const units = typeof value === "number" ? Math.round(value * unit) : Number.NaN;
  if (units / unit !== value || units > MAX_UNITS || units < -MAX_UNITS) {
    refuseValue(field, `a multiple of 1/${unit} of at most 15 digits`, value);
  }
  return units + 0;
}

/** Writes a decimal in 1 to 8 bytes, for which room is reserved; refuses what `toUnits` does. */
export function putDecimal(w: BinaryWriter, value: number, unit: number, field: string): void {
  putZigzag53(w, toUnits(value, unit, field));
}

/** Reads a decimal; `unit` is 10^scale. */
export function readDecimal(r: BinaryReader, unit: number): number {
  const units = takeZigzag53(r);
  //@fault decimal-of-16-digits R-BIN-4 if (units > 10 * MAX_UNITS)
  if (units > MAX_UNITS || units < -MAX_UNITS)
    r.fail("out_of_range", "a decimal of more than 15 digits");
  return units / unit;
}
