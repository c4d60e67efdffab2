import type { FieldOptions } from "../keyword/field-options.ts";
import { scalarKeywords, splitOptions } from "../keyword/field-options.ts";
import type { IntegerWidth } from "../keyword/keyword.ts";
import type { TypeBuilder } from "../line/type-builder.ts";
import { integerRangePattern } from "../patterns/integer-range.ts";
import type { Range } from "../patterns/ranges.ts";
import { integerRanges } from "../patterns/ranges.ts";

/** Options of an integer whose JSON form is a number. Bounds narrow the range, never the bytes. */
export interface IntegerOptions extends FieldOptions<number> {
  /** Least value, itself allowed; the width's when left out. */
  readonly minimum?: number;
  /** Largest value, itself allowed; the width's when left out. */
  readonly maximum?: number;
  /** Every value is above this. */
  readonly exclusiveMinimum?: number;
  /** Every value is below this. */
  readonly exclusiveMaximum?: number;
  /** A positive integer that divides every value. */
  readonly multipleOf?: number;
}

/** Options of a 64-bit integer, whose JSON form is a decimal string. */
export interface BigIntegerOptions extends FieldOptions<string | bigint> {
  /** Least value, itself allowed; as `bigint` or decimal digits. The width's when left out. */
  readonly minimum?: bigint | string;
  /** Largest value, itself allowed; likewise. */
  readonly maximum?: bigint | string;
}

/** Integer of a width up to 53 bits. */
export function numberInteger(
  builder: TypeBuilder,
  width: IntegerWidth,
): (options?: IntegerOptions) => object {
  const range = integerRanges[width];
  return (options = {}) => boundedInteger(builder, { type: width }, range, options);
}

/** JSON integer of a range, for integers and for times in seconds or milliseconds. */
export function boundedInteger(
  builder: TypeBuilder,
  keyword: { readonly type: string; readonly unit?: "s" | "ms" },
  range: Range,
  options: IntegerOptions,
): object {
  const split = splitOptions(options);
  const { minimum, maximum, ...rest } = split.rest;
  const base = {
    minimum: minimum ?? Number(range.minimum),
    maximum: maximum ?? Number(range.maximum),
    ...rest,
  };
  return builder.Integer(scalarKeywords(base, keyword, split));
}

/** Integer of 64 bits. */
export function bigInteger(
  builder: TypeBuilder,
  width: "u64" | "i64",
): (options?: BigIntegerOptions) => object {
  const range = integerRanges[width];
  return (options = {}) => integerString(builder, { type: width }, range, options);
}

/** JSON string of an integer of a range, for 64-bit integers and for times in finer units. */
export function integerString(
  builder: TypeBuilder,
  keyword: { readonly type: string; readonly unit?: "us" | "ns" },
  range: Range,
  options: BigIntegerOptions,
): object {
  const split = splitOptions(options);
  const { minimum, maximum, ...rest } = split.rest;
  const bounds = { minimum: minimum?.toString(), maximum: maximum?.toString() };
  const low = parsedBound(bounds.minimum, range.minimum, range);
  const high = parsedBound(bounds.maximum, range.maximum, range);
  const body = integerRangePattern(...(low <= high ? ([low, high] as const) : wholeRange(range)));
  const base = { ...rest, pattern: `^${body}$` };
  return builder.String(scalarKeywords(base, { ...keyword, ...bounds }, split));
}

function wholeRange(range: Range): readonly [bigint, bigint] {
  return [range.minimum, range.maximum];
}

/** A bound that is not a number stays for the compiler to refuse; the pattern takes the range's. */
function parsedBound(text: string | undefined, fallback: bigint, range: Range): bigint {
  if (text === undefined || !/^-?[0-9]+$/.test(text)) return fallback;
  const value = BigInt(text);
  return value < range.minimum ? range.minimum : value > range.maximum ? range.maximum : value;
}
