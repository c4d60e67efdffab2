import type { IrConstraints, IrIntegerWidth, IrTimeUnit, IrType } from "@twobyte/compiler/ir";
import { ceil, floor, integerStep, parseRational, times } from "./rational.ts";

/** The integers that a slot takes: from `min` to `max`, multiples of `step`. */
export interface IntegerBounds {
  readonly min: bigint;
  readonly max: bigint;
  readonly step: bigint;
}

type Range = readonly [min: bigint, max: bigint];

const safe = 2n ** 53n - 1n;
const i64: Range = [-(2n ** 63n), 2n ** 63n - 1n];
const sixBytes: Range = [-(2n ** 47n), 2n ** 47n - 1n];

const widths: Readonly<Record<IrIntegerWidth, Range>> = {
  u8: [0n, 2n ** 8n - 1n],
  u16: [0n, 2n ** 16n - 1n],
  u32: [0n, 2n ** 32n - 1n],
  u53: [0n, safe],
  u64: [0n, 2n ** 64n - 1n],
  i8: [-(2n ** 7n), 2n ** 7n - 1n],
  i16: [-(2n ** 15n), 2n ** 15n - 1n],
  i32: [-(2n ** 31n), 2n ** 31n - 1n],
  i53: [-safe, safe],
  i64,
};

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
  let [min, max] = rangeOf(type);
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
  if (type.kind === "int") return widths[type.width];
  if (type.kind === "decimal") return type.units === "bigint" ? i64 : [-safe, safe];
  if (isFine(type.unit)) return i64;
  return type.kind === "timestamp" ? sixBytes : [-safe, safe];
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
