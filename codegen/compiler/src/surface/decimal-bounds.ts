import { decimalUnitRange, integerRanges, parseDecimal } from "@twobyte/schema/patterns";
import type { IrConstraints } from "../ir/ir.ts";
import type { ValueObject } from "../load/revive.ts";
import { keywordOf } from "./keyword.ts";
import type { Place } from "./place.ts";
import { optionOf } from "./place.ts";
import { invalid } from "./place-meta.ts";
import type { Read, Reading } from "./reading.ts";
import { report, show } from "./reading.ts";

/** Most digits after the point. */
const scaleLimit = 18;

/** The number of digits after the point. */
export function readScale(reading: Reading, node: ValueObject, place: Place): Read<number> {
  const { scale } = keywordOf(node);
  if (typeof scale === "number" && Number.isInteger(scale) && scale >= 0 && scale <= scaleLimit)
    return scale;
  invalid(reading, "scale", `an integer from 0 to ${scaleLimit}`, scale, place);
  return undefined;
}

/** The JavaScript type that holds the units. */
export function decimalUnits(
  reading: Reading,
  node: ValueObject,
  place: Place,
): Read<"number" | "bigint"> {
  const { units } = keywordOf(node);
  if (units === "number" || units === "bigint") return units;
  invalid(reading, "units", '"bigint", or nothing', units, place);
  return undefined;
}

/** Bounds of a decimal, in the form of its values. */
export function decimalConstraints(
  reading: Reading,
  keyword: ValueObject,
  type: { readonly scale: number; readonly units: "number" | "bigint" },
  place: Place,
): IrConstraints {
  const { scale, units } = type;
  const range = units === "bigint" ? integerRanges.i64 : decimalUnitRange;
  const read = (name: "minimum" | "maximum"): bigint | undefined => {
    const value = keyword[name];
    if (value === undefined) return undefined;
    const parsed = typeof value === "string" ? parseDecimal(value, scale) : undefined;
    if (parsed !== undefined && parsed >= range.minimum && parsed <= range.maximum) return parsed;
    const limits = `${format(range.minimum, scale)} to ${format(range.maximum, scale)}`;
    const rule = `a decimal text from ${limits} with at most ${scale} digits after the point`;
    report(
      reading,
      "bound-invalid",
      { bound: name, found: show(value), rule },
      optionOf(place, name),
    );
    return undefined;
  };
  const [minimum, maximum] = [read("minimum"), read("maximum")];
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    const [least, most] = [format(minimum, scale), format(maximum, scale)];
    report(reading, "bounds-empty", { least, most }, place);
  }
  return {
    ...(minimum !== undefined && { minimum: format(minimum, scale) }),
    ...(maximum !== undefined && { maximum: format(maximum, scale) }),
  };
}

/** Units of 10^-scale as a decimal text with exactly that many digits after the point. */
function format(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const sign = units < 0n ? "-" : "";
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
