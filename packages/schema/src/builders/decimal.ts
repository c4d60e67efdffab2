import type { FieldOptions } from "../keyword/field-options.ts";
import { scalarKeywords, splitOptions } from "../keyword/field-options.ts";
import type { KeywordDraft } from "../keyword/keyword.ts";
import type { TypeBuilder } from "../line/type-builder.ts";
import { decimalRangePattern } from "../patterns/decimal-range.ts";
import { parseDecimal } from "../patterns/parse-decimal.ts";
import { decimalUnitRange, integerRanges } from "../patterns/ranges.ts";

/** Options of a decimal; bounds and defaults are decimal texts such as `"0.05"`. */
export interface DecimalOptions extends FieldOptions<string> {
  /** `bigint`: units up to 64 bits, held as `bigint`. Otherwise a number of up to 15 digits. */
  readonly units?: "bigint";
  /** Least value, itself allowed; with at most `scale` digits after the point. */
  readonly minimum?: string;
  /** Largest value, itself allowed; likewise. */
  readonly maximum?: string;
}

/** Decimal with `scale` digits after the point; in JSON a string with exactly that many. */
export function decimalBuilder(
  builder: TypeBuilder,
): (scale: number, options?: DecimalOptions) => object {
  return (scale, options = {}) => {
    const split = splitOptions(options);
    const { units = "number", minimum, maximum, ...rest } = split.rest;
    const range = units === "bigint" ? integerRanges.i64 : decimalUnitRange;
    const low = parseDecimal(minimum, scale) ?? range.minimum;
    const high = parseDecimal(maximum, scale) ?? range.maximum;
    const usable = isScale(scale) && low <= high;
    const pattern = usable ? `^${decimalRangePattern(low, high, scale)}$` : undefined;
    const keyword: KeywordDraft = { type: "decimal", scale, units, minimum, maximum };
    return builder.String(scalarKeywords({ ...rest, pattern }, keyword, split));
  };
}

/** A scale that is out of range stays for the compiler to refuse. */
function isScale(scale: number): boolean {
  return Number.isInteger(scale) && scale >= 0 && scale <= 18;
}
