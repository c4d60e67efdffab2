import type { IntegralType } from "../number/integral.ts";
import { isBig } from "../number/integral.ts";
import { fromUnits, parseDecimal, toUnits } from "../number/units.ts";

const shortWidths: ReadonlySet<string> = new Set(["u8", "u16", "i8", "i16", "i32"]);

/** Whether values of the type stand as numbers; all others stand as strings of digits. */
export function isShort(type: IntegralType): boolean {
  return type.kind === "int" && shortWidths.has(type.width);
}

/** The integer underneath a value that may lie outside of its type. */
export function looseUnits(type: IntegralType, value: unknown): bigint {
  if (typeof value === "bigint") return value;
  return toUnits(type, value) ?? BigInt(Math.trunc(Number(value)));
}

/** The value of a number or of digits, which may lie outside of its type. */
export function looseValue(type: IntegralType, notation: unknown): number | bigint | undefined {
  if (isShort(type)) return typeof notation === "number" ? notation : undefined;
  if (typeof notation !== "string") return undefined;
  const units = parseDecimal(notation, type.kind === "decimal" ? type.scale : 0);
  if (units !== undefined) return isBig(type) ? units : fromUnits(type, units);
  // A number can have more digits behind the point than its type.
  const isFraction = type.kind === "decimal" && /^-?[0-9]+[.][0-9]+$/.test(notation);
  return isFraction && !isBig(type) ? Number(notation) : undefined;
}
