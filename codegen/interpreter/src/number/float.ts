import type { IrType } from "@twobyte/compiler/ir";

export type FloatType = Extract<IrType, { kind: "float" }>;

/** Whether a number is a value of the type: an `f32` equals its `fround` (spec 2.6). */
export function isFloatValue(type: FloatType, value: unknown): value is number {
  if (typeof value !== "number") return false;
  if (!Number.isFinite(value)) return type.special;
  return type.width === "f64" || Math.fround(value) === value;
}

/** The text of a float: `Number::toString`, and `-0` for −0 (spec 4.2). */
export function formatFloat(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}
