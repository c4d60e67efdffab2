import type { IrConstraints } from "../ir/ir.ts";
import type { Value, ValueObject } from "../load/revive.ts";
import type { Place } from "./place.ts";
import { optionOf } from "./place.ts";
import { invalid } from "./place-meta.ts";
import type { Reading } from "./reading.ts";
import { report, show } from "./reading.ts";

/** What the type itself allows. */
export interface NumberType {
  readonly range: { readonly minimum: number; readonly maximum: number };
  readonly isInteger: boolean;
}

const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;

/** Bounds of a type whose JSON form is a number; those that only repeat the type's range are left out. */
export function numberBounds(
  reading: Reading,
  node: ValueObject,
  type: NumberType,
  place: Place,
): IrConstraints {
  const { minimum, maximum } = type.range;
  const found: Partial<Record<(typeof bounds)[number] | "multipleOf", number>> = {};
  for (const name of bounds) {
    const value = node[name];
    if (value === undefined || value === type.range[name as "minimum"]) continue;
    const isNumber = typeof value === "number" && (!type.isInteger || Number.isSafeInteger(value));
    //@fault bound-beyond-the-type R-SCHEMA-25 if (isNumber) found[name] = value;
    if (isNumber && value >= minimum && value <= maximum) found[name] = value;
    else report(reading, "bound-invalid", boundParams(name, value, type), optionOf(place, name));
  }
  const step = node["multipleOf"];
  if (step !== undefined && !type.isInteger)
    report(
      reading,
      "keyword-unsupported",
      { keyword: "multipleOf" },
      optionOf(place, "multipleOf"),
    );
  else if (typeof step === "number" && Number.isSafeInteger(step) && step > 0)
    found.multipleOf = step;
  else if (step !== undefined) invalid(reading, "multipleOf", "a positive integer", step, place);
  const least = Math.max(found.minimum ?? minimum, above(found.exclusiveMinimum, type));
  const most = Math.min(found.maximum ?? maximum, -above(negated(found.exclusiveMaximum), type));
  //@fault no-value-left R-SCHEMA-25
  if (least > most) report(reading, "bounds-empty", { least, most }, place);
  return found;
}

function boundParams(
  bound: string,
  value: Value,
  { range, isInteger }: NumberType,
): { bound: string; found: string; rule: string } {
  const { minimum, maximum } = range;
  const what = isInteger ? "an integer" : "a number";
  return { bound, found: show(value), rule: `${what} from ${minimum} to ${maximum}` };
}

/** Least value above an exclusive bound. */
function above(bound: number | undefined, { isInteger }: NumberType): number {
  if (bound === undefined) return Number.NEGATIVE_INFINITY;
  return isInteger ? bound + 1 : bound + Number.MIN_VALUE;
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

/** Bounds of a type whose JSON form is a decimal string. */
export function bigBounds(
  reading: Reading,
  keyword: ValueObject,
  range: { readonly minimum: bigint; readonly maximum: bigint },
  place: Place,
): IrConstraints {
  const read = (name: "minimum" | "maximum"): bigint | undefined => {
    const value = keyword[name];
    if (value === undefined) return undefined;
    const isInteger = typeof value === "string" && /^(?:0|-?[1-9][0-9]*)$/.test(value);
    const parsed = isInteger ? BigInt(value) : undefined;
    if (parsed !== undefined && parsed >= range.minimum && parsed <= range.maximum) return parsed;
    const rule = `an integer from ${range.minimum} to ${range.maximum}, as a bigint or a string`;
    report(
      reading,
      "bound-invalid",
      { bound: name, found: show(value), rule },
      optionOf(place, name),
    );
    return undefined;
  };
  const [minimum, maximum] = [read("minimum"), read("maximum")];
  if (minimum !== undefined && maximum !== undefined && minimum > maximum)
    report(reading, "bounds-empty", { least: minimum, most: maximum }, place);
  return {
    ...(minimum !== undefined && minimum !== range.minimum && { minimum: minimum.toString() }),
    ...(maximum !== undefined && maximum !== range.maximum && { maximum: maximum.toString() }),
  };
}

/** Bounds of a length or a count: `minLength` and `maxLength`, `minItems` and `maxItems`, … */
export function lengthBounds(
  reading: Reading,
  node: ValueObject,
  of: "Length" | "Items" | "Properties",
  place: Place,
): IrConstraints {
  const read = (name: string): number | undefined => {
    const value = node[name];
    if (value === undefined) return undefined;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    const rule = "an integer from 0";
    report(
      reading,
      "bound-invalid",
      { bound: name, found: show(value), rule },
      optionOf(place, name),
    );
    return undefined;
  };
  const [least, most] = [read(`min${of}`), read(`max${of}`)];
  if (least !== undefined && most !== undefined && least > most)
    report(reading, "bounds-empty", { least, most }, place);
  return {
    ...(least !== undefined && least > 0 && { [`min${of}`]: least }),
    ...(most !== undefined && { [`max${of}`]: most }),
  };
}
