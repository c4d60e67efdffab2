import type { TimeUnit } from "../keyword/keyword.ts";
import type { TypeBuilder } from "../line/type-builder.ts";
import { integerRanges, timestampRange } from "../patterns/ranges.ts";
import type { BigIntegerOptions, IntegerOptions } from "./integers.ts";
import { boundedInteger, integerString } from "./integers.ts";

/** Timestamp or duration: an integer in seconds or milliseconds, a decimal string in finer units. */
export function timeBuilder(
  builder: TypeBuilder,
  type: "timestamp" | "duration",
): (unit?: TimeUnit, options?: IntegerOptions | BigIntegerOptions) => object {
  const coarse = type === "timestamp" ? timestampRange : integerRanges.i53;
  return (unit = "ms", options = {}) =>
    unit === "us" || unit === "ns"
      ? integerString(builder, { type, unit }, integerRanges.i64, options as BigIntegerOptions)
      : boundedInteger(builder, { type, unit }, coarse, options as IntegerOptions);
}
