import type { IntegralType } from "./integral.ts";
import { integralRange, isBig } from "./integral.ts";

/** The integer underneath a value; undefined when it is not one of the type's values. */
export function toUnits(type: IntegralType, value: unknown): bigint | undefined {
  const units = isBig(type) ? bigUnits(value) : numberUnits(type, value);
  if (units === undefined) return undefined;
  const { min, max } = integralRange(type);
  return units < min || units > max ? undefined : units;
}

function bigUnits(value: unknown): bigint | undefined {
  return typeof value === "bigint" ? value : undefined;
}

function numberUnits(type: IntegralType, value: unknown): bigint | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  if (type.kind !== "decimal") return Number.isInteger(value) ? BigInt(value) : undefined;
  const units = nearestUnits(value, type.scale);
  return toDouble(units, type.scale) === value ? units : undefined;
}

/** The value of an integer underneath it. */
export function fromUnits(type: IntegralType, units: bigint): number | bigint {
  if (isBig(type)) return units;
  return type.kind === "decimal" ? toDouble(units, type.scale) : Number(units);
}

/** The double that is nearest to a decimal. */
function toDouble(units: bigint, scale: number): number {
  return Number(formatDecimal(units, scale));
}

/** The multiple of 10^-scale that is nearest to a double, computed without rounding. */
function nearestUnits(value: number, scale: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = bits & (2n ** 52n - 1n);
  const mantissa = exponent === 0n ? fraction : fraction + 2n ** 52n;
  const power = (exponent === 0n ? 1n : exponent) - 1075n;
  const scaled = mantissa * 10n ** BigInt(scale);
  const doubled = power >= 0n ? scaled << (power + 1n) : (scaled << 1n) >> -power;
  const magnitude = (doubled + 1n) / 2n;
  return bits >> 63n === 1n ? -magnitude : magnitude;
}

/** A decimal's one text: exactly `scale` digits behind the point, no point for none (spec 4.2). */
export function formatDecimal(units: bigint, scale: number): string {
  const sign = units < 0n ? "-" : "";
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The units of a decimal's one text; undefined for any other text. */
export function parseDecimal(text: string, scale: number): bigint | undefined {
  const match = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = ""] = match;
  if (fraction.length !== scale) return undefined;
  const magnitude = BigInt(whole + fraction);
  if (sign === "") return magnitude;
  return magnitude === 0n ? undefined : -magnitude;
}
