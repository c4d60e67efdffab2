import { refuseValue } from "../codec-error.ts";
import type { TextReader } from "./reader.ts";

/** Floats as text (spec 4.2): what ECMA-262 `Number::toString` gives, and `-0` for −0. */

const POWERS: readonly number[] = Array.from({ length: 23 }, (_, exponent) =>
  Number(`1e${exponent}`),
);

/** A finite number as `Number::toString` has it, −0 as `-0`; refuses any other value. */
export function formatF64(value: number, field: string): string {
  if (!Number.isFinite(value)) refuseValue(field, "a finite number", value);
  //@fault minus-zero-lost R-CANON-1 return `${value}`;
  return value === 0 && Object.is(value, -0) ? "-0" : `${value}`;
}

/** Any number as `Number::toString` has it, −0 as `-0`. */
export function formatF64Special(value: number, field: string): string {
  if (typeof value !== "number") refuseValue(field, "a number", value);
  return Object.is(value, -0) ? "-0" : `${value}`;
}

/** A finite number that 32 bits hold exactly, as `formatF64` has it; refuses any other value. */
export function formatF32(value: number, field: string): string {
  if (typeof value !== "number" || Math.fround(value) !== value)
    refuseValue(field, "a finite number of single precision", value);
  return formatF64(value, field);
}

/** Any number that 32 bits hold exactly, as `formatF64Special` has it; refuses any other value. */
export function formatF32Special(value: number, field: string): string {
  if (typeof value !== "number" || !Object.is(Math.fround(value), value))
    refuseValue(field, "a number of single precision", value);
  return formatF64Special(value, field);
}

/**
 * Reads a finite number. Up to 15 significant digits need no second look: their quotient is rounded
 * once, and printing it gives them back. What is longer, or has an exponent, is printed again and compared.
 */
export function parseF64(r: TextReader): number {
  const { text, end } = r;
  let pos = r.pos;
  if (pos > end) r.truncated();
  const negative = text.charCodeAt(pos) === 45;
  if (negative) pos++;
  const first = pos;
  let mantissa = 0;
  let point = -1;
  for (; pos < end; pos++) {
    const digit = text.charCodeAt(pos) - 48;
    if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
    else if (digit === -2 && point === -1 && pos > first) point = pos;
    else break;
  }
  const places = point === -1 ? 0 : pos - point - 1;
  const value = mantissa / (POWERS[places] ?? 1);
  if (
    mantissa >= 1e15 ||
    places > 21 ||
    !isPlain(text, first, point, pos, value) ||
    !atEnd(text, pos, end)
  ) {
    return parseLongFloat(r);
  }
  r.pos = pos + 1;
  return negative ? -value : value;
}

function atEnd(text: string, pos: number, end: number): boolean {
  return pos === end || text.charCodeAt(pos) === 31;
}

/** Whether the digits from `first` to `to` are how a number of this size is printed. */
function isPlain(text: string, first: number, point: number, to: number, value: number): boolean {
  const whole = point === -1 ? to - first : point - first;
  if (whole === 0 || (whole > 1 && text.charCodeAt(first) === 48)) return false;
  //@fault trailing-zero R-TEXT-4 return point === -1 || value >= 1e-6;
  return point === -1 || (text.charCodeAt(to - 1) > 48 && value >= 1e-6);
}

function parseLongFloat(r: TextReader): number {
  const start = r.pos;
  const token = r.token();
  const value = Number(token);
  if (token === "-0") return -0;
  //@fault float-in-any-form R-TEXT-4 if (token !== "" && Number.isFinite(value)) return value;
  if (`${value}` === token && Number.isFinite(value)) return value;
  r.pos = start;
  if (!/^-?[0-9]+(?:\.[0-9]+)?(?:e[+-][0-9]+)?$/.test(token)) r.invalid();
  if (!Number.isFinite(value)) r.fail("out_of_range", "a number beyond the doubles");
  return r.fail("not_canonical", "a float written otherwise than Number::toString does");
}

/** Reads any number, `NaN`, `Infinity` and `-Infinity` too. */
export function parseF64Special(r: TextReader): number {
  const first = r.text.charCodeAt(r.pos);
  if (first === 78 || first === 73 || r.text.startsWith("-I", r.pos)) {
    const start = r.pos;
    const token = r.token();
    if (token === "NaN") return Number.NaN;
    if (token === "Infinity") return Number.POSITIVE_INFINITY;
    if (token === "-Infinity") return Number.NEGATIVE_INFINITY;
    r.pos = start;
    r.invalid();
  }
  return parseF64(r);
}

/** Reads a finite number that 32 bits hold exactly. */
export function parseF32(r: TextReader): number {
  return single(r, r.pos, parseF64(r));
}

/** Reads any number that 32 bits hold exactly, NaN and the infinities too. */
export function parseF32Special(r: TextReader): number {
  return single(r, r.pos, parseF64Special(r));
}

function single(r: TextReader, start: number, value: number): number {
  //@fault single-of-double R-TEXT-4 if (Number.isFinite(value)) return Math.fround(value);
  if (Object.is(Math.fround(value), value)) return value;
  r.pos = start;
  return r.fail("out_of_range", "a number that single precision cannot hold");
}
