import { checkInteger } from "../integer.ts";
import type { TextReader } from "./reader.ts";

/** Integers of up to 53 bits as text (spec 4.2): decimal digits, `-` before negative ones. */

const ZERO = 48;

/** An integer from `min` to `max` in decimal, −0 as `0`; refuses any other value. */
export function formatInteger(value: number, min: number, max: number, field: string): string {
  return `${checkInteger(value, min, max, field)}`;
}

/** A number from 0 to `max`. */
export function parseUnsigned(r: TextReader, max: number): number {
  const { text, end } = r;
  let pos = r.pos;
  if (pos > end) r.truncated();
  let digit = text.charCodeAt(pos) - ZERO;
  if (!(digit >= 0 && digit <= 9)) r.invalid();
  let value = digit;
  const first = pos++;
  while (pos < end) {
    digit = text.charCodeAt(pos) - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
    pos++;
  }
  //@fault leading-zero R-TEXT-4
  if (text.charCodeAt(first) === ZERO && pos > first + 1) r.invalid();
  r.endToken(pos);
  //@fault number-above R-TEXT-4
  if (value > max) r.failAt(first, "out_of_range", `a number above ${max}`);
  return value;
}

/** A number from `min` to `max`. */
export function parseInteger(r: TextReader, min: number, max: number): number {
  if (r.text.charCodeAt(r.pos) !== 45) return parseUnsigned(r, max);
  const start = r.pos++;
  const value = -parseUnsigned(r, -min);
  //@fault minus-zero R-TEXT-4 if (Number.isNaN(value)) {
  if (value === 0) {
    r.pos = start;
    r.invalid();
  }
  return value;
}

/**
 * The count of a list or map, checked against what remains before anything is allocated. `silent`: the
 * entries have no tokens.
 */
export function parseCount(r: TextReader, limit: number, silent = false): number {
  const start = r.pos;
  //@fault text-count-reserved R-ERR-2 const count = new Uint8Array(parseUnsigned(r, 0xffff_ffff) * 512).length / 512;
  const count = parseUnsigned(r, 0xffff_ffff);
  //@fault count-above R-TEXT-10 if (count > limit * 8)
  if (count > limit)
    r.failAt(start, "limit_exceeded", `${count} entries where ${limit} are allowed`);
  if (!silent && count > r.end - r.pos + 1) r.truncated();
  return count;
}
