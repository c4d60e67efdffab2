import { refuseValue } from "./codec-error.ts";

/** Returns `value`, an integer from `min` to `max`, −0 as 0. */
export function checkInteger(value: number, min: number, max: number, field: string): number {
  if (typeof value !== "number" || !(value >= min && value <= max) || Math.floor(value) !== value) {
    refuseValue(field, `an integer from ${min} to ${max}`, value);
  }
  return value + 0;
}

/** Returns `value`, a bigint of 64 bits. */
export function checkU64(value: bigint, field: string): bigint {
  if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
    refuseValue(field, "a bigint from 0 to 2^64 - 1", value);
  }
  return value;
}

/** Returns `value`, a signed bigint of 64 bits. */
export function checkI64(value: bigint, field: string): bigint {
  if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
    refuseValue(field, "a bigint from -2^63 to 2^63 - 1", value);
  }
  return value;
}
