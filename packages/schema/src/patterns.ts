export { base64Pattern } from "./patterns/base64.ts";
export { decimalRangePattern } from "./patterns/decimal-range.ts";
export { integerRangePattern } from "./patterns/integer-range.ts";
export { parseDecimal } from "./patterns/parse-decimal.ts";
export type { Range } from "./patterns/ranges.ts";
export { integerRanges, maximumFloat32, timestampRange, uuidPattern } from "./patterns/ranges.ts";
