import { MAX_UNITS, toUnits } from "../binary/decimal.ts";
import { refuseValue } from "../codec-error.ts";
import { checkI64 } from "../integer.ts";
import { formatUnits } from "../text/decimal.ts";

/** Decimals in the JSON mapping (spec chapter 1): a string with exactly `scale` digits behind the point. */

/** The JSON form of a decimal; `unit` is 10^scale. Refuses what `toUnits` does. */
export function decimalToJson(value: number, scale: number, unit: number, field: string): string {
  return formatUnits(`${toUnits(value, unit, field)}`, scale);
}

/** A decimal from its JSON form; `unit` is 10^scale. */
export function decimalFromJson(json: unknown, scale: number, unit: number, field: string): number {
  const units = Number(unitsFromJson(json, scale, field));
  //@fault json-decimal-of-16-digits R-JSON-16
  if (Math.abs(units) > MAX_UNITS) refuseValue(field, "a decimal of at most 15 digits", json);
  return units / unit;
}

/** The JSON form of a decimal whose units are a bigint of 64 bits. */
export function bigUnitsToJson(units: bigint, scale: number, field: string): string {
  return formatUnits(`${checkI64(units, field)}`, scale);
}

/** The units of a decimal from its JSON form, as a bigint of 64 bits. */
export function bigUnitsFromJson(json: unknown, scale: number, field: string): bigint {
  //@fault json-units-above R-JSON-17 return unitsFromJson(json, scale, field);
  return checkI64(unitsFromJson(json, scale, field), field);
}

function unitsFromJson(json: unknown, scale: number, field: string): bigint {
  const expected = `a decimal with ${scale} digits behind the point`;
  if (typeof json !== "string" || json.length > 32) refuseValue(field, expected, json);
  const digits = json.replace(".", "");
  if (!/^-?[0-9]+$/.test(digits)) refuseValue(field, expected, json);
  const units = BigInt(digits);
  if (formatUnits(`${units}`, scale) !== json) refuseValue(field, expected, json);
  return units;
}
