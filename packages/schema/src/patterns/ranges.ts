import type { IntegerWidth } from "../keyword/keyword.ts";

/** First and last value of a range, both included. */
export interface Range {
  /** First value. */
  readonly minimum: bigint;
  /** Last value. */
  readonly maximum: bigint;
}

/** Values of each integer width. */
export const integerRanges: Readonly<Record<IntegerWidth, Range>> = {
  u8: { minimum: 0n, maximum: 0xffn },
  u16: { minimum: 0n, maximum: 0xffffn },
  u32: { minimum: 0n, maximum: 0xffff_ffffn },
  u53: { minimum: 0n, maximum: 2n ** 53n - 1n },
  u64: { minimum: 0n, maximum: 2n ** 64n - 1n },
  i8: { minimum: -0x80n, maximum: 0x7fn },
  i16: { minimum: -0x8000n, maximum: 0x7fffn },
  i32: { minimum: -0x8000_0000n, maximum: 0x7fff_ffffn },
  i53: { minimum: -(2n ** 53n) + 1n, maximum: 2n ** 53n - 1n },
  i64: { minimum: -(2n ** 63n), maximum: 2n ** 63n - 1n },
};

/** Timestamps in seconds and milliseconds: 48 bits with sign. */
export const timestampRange: Range = { minimum: -(2n ** 47n), maximum: 2n ** 47n - 1n };

/** Units of decimals that are numbers: fifteen digits, for more a double does not hold apart. */
export const decimalUnitRange: Range = { minimum: 1n - 10n ** 15n, maximum: 10n ** 15n - 1n };

/** Largest finite 32-bit float. */
export const maximumFloat32 = 3.4028234663852886e38;

/** UUID in either case, without anchors. */
export const uuidPattern =
  "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
