import { MAX_UNITS, toUnits } from "../binary/decimal.ts";
import { checkI64 } from "../integer.ts";
import type { TextReader } from "./reader.ts";

/** Decimals as text (spec 4.2): exactly `scale` digits behind the point. */

/** A decimal with `scale` digits behind the point; `unit` is 10^scale. */
export function formatDecimal(value: number, scale: number, unit: number, field: string): string {
  return formatUnits(`${toUnits(value, unit, field)}`, scale);
}

/** A decimal whose units are a bigint. */
export function formatBigUnits(units: bigint, scale: number, field: string): string {
  return formatUnits(`${checkI64(units, field)}`, scale);
}

/** Puts the point into the digits of a count of units. */
export function formatUnits(units: string, scale: number): string {
  if (scale === 0) return units;
  const sign = units.startsWith("-") ? "-" : "";
  const digits = units.slice(sign.length).padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Reads a decimal of at most 15 digits; `unit` is 10^scale. */
export function parseDecimal(r: TextReader, scale: number, unit: number): number {
  const start = r.pos;
  const units = parseUnits(r, scale);
  if (Math.abs(units) > MAX_UNITS)
    r.failAt(start, "out_of_range", "a decimal of more than 15 digits");
  return units / unit;
}

/** The count of units, −2^53 to 2^53 − 1. */
export function parseUnits(r: TextReader, scale: number): number {
  const { text, end } = r;
  let pos = r.pos;
  if (pos > end) r.truncated();
  const negative = text.charCodeAt(pos) === 45;
  if (negative) pos++;
  const first = pos;
  let units = 0;
  let point = -1;
  for (; pos < end; pos++) {
    const digit = text.charCodeAt(pos) - 48;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === -2 && point === -1) point = pos;
    else break;
  }
  const whole = (point === -1 ? pos : point) - first;
  const places = point === -1 ? 0 : pos - point - 1;
  //@fault any-scale R-TEXT-4 if (whole === 0) r.invalid();
  if (whole === 0 || places !== scale || (point === -1) !== (scale === 0)) r.invalid();
  //@fault decimal-minus-zero R-TEXT-4 if (whole > 1 && text.charCodeAt(first) === 48) r.invalid();
  if ((whole > 1 && text.charCodeAt(first) === 48) || (negative && units === 0)) r.invalid();
  r.endToken(pos);
  if (units > Number.MAX_SAFE_INTEGER && !(negative && isTwo53(text.substring(first, pos)))) {
    r.failAt(first, "out_of_range", "a decimal of more than 2^53 units");
  }
  return negative ? -units : units;
}

function isTwo53(digits: string): boolean {
  return digits.replace(/^[0.]+|[.]/g, "") === "9007199254740992";
}

/** The count of units as a bigint of 64 bits. */
export function parseBigUnits(r: TextReader, scale: number): bigint {
  const start = r.pos;
  const token = r.token();
  const match = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/.exec(token);
  const places = match?.[3]?.length ?? 0;
  if (match === null || places !== scale) {
    r.pos = start;
    r.invalid();
  }
  if (token.length > 40) r.failAt(start, "out_of_range", "a decimal of more than 64 bits of units");
  const units = BigInt(`${match[1]}${match[2]}${match[3] ?? ""}`);
  if (units === 0n && match[1] === "-") {
    r.pos = start;
    r.invalid();
  }
  if (BigInt.asIntN(64, units) !== units)
    r.failAt(start, "out_of_range", "a decimal of more than 64 bits of units");
  return units;
}
