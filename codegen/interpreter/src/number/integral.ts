import type { IrIntegerWidth, IrTimeUnit, IrType } from "@twobyte/compiler/ir";

/** Types whose values are integers underneath; a decimal's are units of 10^-scale. */
export type IntegralType = Extract<IrType, { kind: "int" | "timestamp" | "duration" | "decimal" }>;

/** How an integral type stands in the binary profile. */
export type IntegralForm = "byte" | "unsigned" | "signed" | "six-bytes";

/** First and last value, both included. */
export interface Range {
  readonly min: bigint;
  readonly max: bigint;
}

const safe = 2n ** 53n - 1n;

const widths: Readonly<Record<IrIntegerWidth, Range>> = {
  u8: { min: 0n, max: 2n ** 8n - 1n },
  u16: { min: 0n, max: 2n ** 16n - 1n },
  u32: { min: 0n, max: 2n ** 32n - 1n },
  u53: { min: 0n, max: safe },
  u64: { min: 0n, max: 2n ** 64n - 1n },
  i8: { min: -(2n ** 7n), max: 2n ** 7n - 1n },
  i16: { min: -(2n ** 15n), max: 2n ** 15n - 1n },
  i32: { min: -(2n ** 31n), max: 2n ** 31n - 1n },
  i53: { min: -safe, max: safe },
  i64: { min: -(2n ** 63n), max: 2n ** 63n - 1n },
};

const sixBytes: Range = { min: -(2n ** 47n), max: 2n ** 47n - 1n };

/** Fifteen digits: as many as a double holds apart (spec 3.3). */
const fifteenDigits: Range = { min: 1n - 10n ** 15n, max: 10n ** 15n - 1n };

/** Whether a type is one of integers underneath. */
export function isIntegral(type: IrType): type is IntegralType {
  return (
    type.kind === "int" ||
    type.kind === "timestamp" ||
    type.kind === "duration" ||
    type.kind === "decimal"
  );
}

function isFine(unit: IrTimeUnit): boolean {
  return unit === "us" || unit === "ns";
}

/** Whether values are bigints. */
export function isBig(type: IntegralType): boolean {
  switch (type.kind) {
    case "int":
      return type.width === "u64" || type.width === "i64";
    case "decimal":
      return type.units === "bigint";
    default:
      return isFine(type.unit);
  }
}

/** Every value of the type; a decimal's in units. */
export function integralRange(type: IntegralType): Range {
  switch (type.kind) {
    case "int":
      return widths[type.width];
    case "decimal":
      return type.units === "bigint" ? widths.i64 : fifteenDigits;
    case "timestamp":
      return isFine(type.unit) ? widths.i64 : sixBytes;
    case "duration":
      return isFine(type.unit) ? widths.i64 : widths.i53;
  }
}

/** How a value stands in the binary profile (spec 3.2, 3.3). */
export function integralForm(type: IntegralType): IntegralForm {
  switch (type.kind) {
    case "int":
      if (type.width === "u8" || type.width === "i8") return "byte";
      return type.width.startsWith("u") ? "unsigned" : "signed";
    case "timestamp":
      return isFine(type.unit) ? "signed" : "six-bytes";
    default:
      return "signed";
  }
}

/** Most bytes of a varint of the type (spec 3.2). */
export function varintBytes(type: IntegralType): number {
  return isBig(type) ? 10 : 8;
}

/** Width in bits of the type's differences (spec 2.4). */
export function differenceWidth(type: IntegralType): number {
  switch (type.kind) {
    case "int":
      return type.width === "i53" ? 54 : Number(type.width.slice(1));
    case "timestamp":
      return isFine(type.unit) ? 64 : 48;
    default:
      return isBig(type) ? 64 : 54;
  }
}

/** The difference of two values, as it is written (R-DELTA-1). */
export function difference(type: IntegralType, value: bigint, before: bigint): bigint {
  return BigInt.asIntN(differenceWidth(type), value - before);
}

/** Undoes `difference`; undefined when the sum is no value of the type. */
export function sum(type: IntegralType, before: bigint, delta: bigint): bigint | undefined {
  const width = differenceWidth(type);
  const { min, max } = integralRange(type);
  const wrapped =
    min < 0n ? BigInt.asIntN(width, before + delta) : BigInt.asUintN(width, before + delta);
  return wrapped < min || wrapped > max ? undefined : wrapped;
}
