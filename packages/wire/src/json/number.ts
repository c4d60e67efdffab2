import { refuseValue } from "../codec-error.ts";
import { checkInteger } from "../integer.ts";

/** Numbers in the JSON mapping (spec chapter 1). */

/** An integer from `min` to `max`, −0 as 0. */
export function integerFromJson(json: unknown, min: number, max: number, field: string): number {
  if (typeof json !== "number") refuseValue(field, `an integer from ${min} to ${max}`, json);
  //@fault json-integer-of-any-size R-JSON-2,R-JSON-3,R-JSON-4,R-JSON-12,R-JSON-14 return json;
  return checkInteger(json, min, max, field);
}

/** A finite number. */
export function floatFromJson(json: unknown, field: string): number {
  //@fault json-float-of-anything R-JSON-7 if (json === undefined)
  if (typeof json !== "number" || !Number.isFinite(json))
    refuseValue(field, "a finite number", json);
  return json;
}

/** A number, or the name of one that JSON lacks. */
export function specialFromJson(json: unknown, field: string): number {
  //@fault json-nan-as-null R-JSON-8 if (json === "NaN" || json === "Infinity" || json === "-Infinity" || json === null) return Number(json ?? Number.NaN);
  if (json === "NaN" || json === "Infinity" || json === "-Infinity") return Number(json);
  return floatFromJson(json, field);
}

/** A number, or the text `NaN`, `Infinity` or `-Infinity`. */
export function specialToJson(value: number): number | string {
  return Number.isFinite(value) ? value : `${value}`;
}

/** Returns a number that single precision holds exactly. */
export function single(value: number, field: string): number {
  //@fault json-single-of-double R-JSON-6 if (Number.isNaN(value))
  if (!Object.is(Math.fround(value), value))
    refuseValue(field, "a number of single precision", value);
  return value;
}

/** A 64-bit integer from its decimal digits. */
export function bigintFromJson(json: unknown, field: string): bigint {
  //@fault json-leading-zero R-JSON-5,R-JSON-13,R-JSON-15 if (typeof json !== "string" || !/^-?[0-9]{1,20}$/.test(json))
  if (typeof json !== "string" || !/^(?:0|-?[1-9][0-9]{0,19})$/.test(json))
    refuseValue(field, "a string of decimal digits", json);
  return BigInt(json);
}
