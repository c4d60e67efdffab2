import { checkI64, checkU64 } from "../integer.ts";
import type { TextReader } from "./reader.ts";

/** 64-bit integers as text (spec 4.2). */

/** A bigint from 0 to 2^64 − 1 in decimal; refuses any other value. */
export function formatU64(value: bigint, field: string): string {
  return `${checkU64(value, field)}`;
}

/** A bigint from −2^63 to 2^63 − 1 in decimal; refuses any other value. */
export function formatI64(value: bigint, field: string): string {
  return `${checkI64(value, field)}`;
}

/** Reads 0 to 2^64 − 1. */
export function parseU64(r: TextReader): bigint {
  if (r.text.charCodeAt(r.pos) === 45) r.invalid();
  const start = r.pos;
  const value = parseBig(r);
  //@fault text-u64-above R-TEXT-4 if (value < 0n)
  if (BigInt.asUintN(64, value) !== value)
    r.failAt(start, "out_of_range", "a number outside of u64");
  return value;
}

/** Reads −2^63 to 2^63 − 1. */
export function parseI64(r: TextReader): bigint {
  const start = r.pos;
  const value = parseBig(r);
  if (BigInt.asIntN(64, value) !== value)
    r.failAt(start, "out_of_range", "a number outside of i64");
  return value;
}

function parseBig(r: TextReader): bigint {
  const start = r.pos;
  const token = r.token();
  //@fault untyped-syntax R-ERR-1 if (token === "") {
  if (!/^(?:0|-?[1-9][0-9]*)$/.test(token)) {
    r.pos = start;
    r.invalid();
  }
  if (token.length > 20) r.failAt(start, "out_of_range", "a number of more than 64 bits");
  return BigInt(token);
}
