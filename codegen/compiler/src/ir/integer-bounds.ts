import type { Range } from "@twobyte/schema/patterns";
import { decimalUnitRange, integerRanges, timestampRange } from "@twobyte/schema/patterns";
import type { IrConstraints, IrTimeUnit, IrType } from "./ir.ts";
import { ceil, floor, integerStep, parseRational, times } from "./rational.ts";

/** The integers that a slot takes: from `min` to `max`, multiples of `step`. */
export interface IntegerBounds {
  /** Lower end of the range, itself in it; above `max` when no value is left. */
  readonly min: bigint;
  /** Upper end of the range, itself in it. */
  readonly max: bigint;
  /** Positive; 1 when every integer of the range is a value. */
  readonly step: bigint;
}

/** Types that are integers underneath: in units of `10^-scale` for decimals. */
export type IntegerType = Extract<IrType, { kind: "int" | "timestamp" | "duration" | "decimal" }>;

/** True for types whose values stand in JSON as strings, because a number would lose digits. */
export function isTextInteger(type: IntegerType): boolean {
  if (type.kind === "int") return type.width === "u64" || type.width === "i64";
  if (type.kind === "decimal") return true;
  return isFine(type.unit);
}

/** True for units finer than a millisecond. */
function isFine(unit: IrTimeUnit): boolean {
  return unit === "us" || unit === "ns";
}

/** What the type and its constraints allow together; `min > max` when nothing is left. */
export function integerBounds(type: IntegerType, constraints: IrConstraints = {}): IntegerBounds {
  const scale = type.kind === "decimal" ? 10n ** BigInt(type.scale) : 1n;
  let { minimum: min, maximum: max } = rangeOf(type);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = constraints;
  const units = (value: number | string) => times(parseRational(value), scale);
  if (minimum !== undefined) min = larger(min, ceil(units(minimum)));
  if (exclusiveMinimum !== undefined) min = larger(min, floor(units(exclusiveMinimum)) + 1n);
  if (maximum !== undefined) max = smaller(max, floor(units(maximum)));
  if (exclusiveMaximum !== undefined) max = smaller(max, ceil(units(exclusiveMaximum)) - 1n);
  const step = multipleOf === undefined ? 1n : integerStep(units(multipleOf));
  return { min, max, step };
}

function rangeOf(type: IntegerType): Range {
  const { i53, i64 } = integerRanges;
  if (type.kind === "int") return integerRanges[type.width];
  if (type.kind === "decimal") return type.units === "bigint" ? i64 : decimalUnitRange;
  if (isFine(type.unit)) return i64;
  return type.kind === "timestamp" ? timestampRange : i53;
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
