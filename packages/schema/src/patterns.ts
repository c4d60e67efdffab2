/**
 * Patterns and ranges of the JSON forms of types, for those who read schemas: the compiler does.
 *
 * @packageDocumentation
 */

import { base64Pattern as base64 } from "./patterns/base64.ts";
import { decimalRangePattern as decimalRange } from "./patterns/decimal-range.ts";
import { integerRangePattern as integerRange } from "./patterns/integer-range.ts";
import { parseDecimal as parse } from "./patterns/parse-decimal.ts";
import * as ranges from "./patterns/ranges.ts";

export type { Range } from "./patterns/ranges.ts";

/** Pattern of canonical base64 of so many bytes. Without anchors, as all patterns here. @function */
export const base64Pattern: typeof base64 = base64;
/** Pattern of the decimals of a range, in units of 10^-scale. @function */
export const decimalRangePattern: typeof decimalRange = decimalRange;
/** Pattern of the decimal integers of a range. @function */
export const integerRangePattern: typeof integerRange = integerRange;
/** Units of a decimal text; undefined when it is none of the scale. @function */
export const parseDecimal: typeof parse = parse;
/** Values of each integer width. */
export const integerRanges: typeof ranges.integerRanges = ranges.integerRanges;
/** Values of timestamps in seconds and milliseconds. */
export const timestampRange: ranges.Range = ranges.timestampRange;
/** Units of decimals that are numbers. */
export const decimalUnitRange: ranges.Range = ranges.decimalUnitRange;
/** Largest finite 32-bit float. */
export const maximumFloat32: number = ranges.maximumFloat32;
/** Pattern of a UUID in either case. */
export const uuidPattern: string = ranges.uuidPattern;
