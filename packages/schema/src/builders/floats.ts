import type { FieldOptions } from "../keyword/field-options.ts";
import { scalarKeywords, splitOptions } from "../keyword/field-options.ts";
import type { TypeBuilder } from "../line/type-builder.ts";
import { maximumFloat32 } from "../patterns/ranges.ts";

/** JSON form of the floats that are not numbers in JSON. */
export type SpecialFloat = "NaN" | "Infinity" | "-Infinity";

/** Bounds of a float. */
export interface FloatOptions extends FieldOptions<number> {
  /** Least value, itself allowed. */
  readonly minimum?: number;
  /** Largest value, itself allowed. */
  readonly maximum?: number;
  /** Every value is above this. */
  readonly exclusiveMinimum?: number;
  /** Every value is below this. */
  readonly exclusiveMaximum?: number;
}

/** Options of a float that may be NaN or infinite; its bounds hold for the numbers. */
export interface SpecialFloatOptions extends FieldOptions<number | SpecialFloat> {
  /** Allows NaN and the infinities; in JSON they are strings. */
  readonly special: true;
  /** Least value, itself allowed. */
  readonly minimum?: number;
  /** Largest value, itself allowed. */
  readonly maximum?: number;
  /** Every value is above this. */
  readonly exclusiveMinimum?: number;
  /** Every value is below this. */
  readonly exclusiveMaximum?: number;
}

/** Float of 32 or 64 bits. */
export function float(
  builder: TypeBuilder,
  width: "f32" | "f64",
): (options?: FloatOptions | SpecialFloatOptions) => object {
  const range = width === "f32" ? { minimum: -maximumFloat32, maximum: maximumFloat32 } : {};
  return (options = {}) => {
    const { special, ...others } = { special: undefined, ...options };
    const split = splitOptions(others);
    const number = { ...range, ...split.rest };
    if (special !== true) return builder.Number(scalarKeywords(number, { type: width }, split));
    const values = { type: "string", enum: ["NaN", "Infinity", "-Infinity"] };
    const base = { anyOf: [{ type: "number", ...number }, values] };
    return builder.Unsafe(scalarKeywords(base, { type: width, special }, split));
  };
}
