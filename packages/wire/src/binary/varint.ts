import { refuseValue } from "../codec-error.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";

/** Unsigned LEB128 (spec 3.2): seven bits a byte, lowest first, as few bytes as the value needs. */

const U32_MAX = 0xffff_ffff;
const TWO_28 = 2 ** 28;

/** Writes 0 to 2^32 − 1 in 1 to 5 bytes; room is reserved. */
export function putVarint(w: BinaryWriter, value: number): void {
  if (value < 128) w.bytes[w.pos++] = value;
  else putTwo(w, value);
}

/** Array elements of one byte take the lowest eight bits of what they are set to. */
function putTwo(w: BinaryWriter, value: number): void {
  const { bytes, pos } = w;
  bytes[pos] = value | 128;
  w.pos = pos + 2;
  //@fault varint-16384 R-CANON-1 if (value <= 16_384) bytes[pos + 1] = value >>> 7;
  if (value < 16_384) bytes[pos + 1] = value >>> 7;
  else putMore(w, pos + 1, value >>> 7);
}

function putMore(w: BinaryWriter, from: number, value: number): void {
  const { bytes } = w;
  let pos = from;
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes[pos++] = rest | 128;
  bytes[pos] = rest;
  w.pos = pos + 1;
}

/** Writes 0 to 2^53 − 1 in 1 to 8 bytes; room is reserved. */
export function putVarint53(w: BinaryWriter, value: number): void {
  if (value > U32_MAX) putWide(w, value);
  else putVarint(w, value);
}

/** The first four bytes have 28 bits, which keeps them and the rest in small integers. */
function putWide(w: BinaryWriter, value: number): void {
  const { bytes, pos } = w;
  const high = Math.floor(value / TWO_28);
  const low = value - high * TWO_28;
  bytes[pos] = low | 128;
  bytes[pos + 1] = (low >>> 7) | 128;
  bytes[pos + 2] = (low >>> 14) | 128;
  bytes[pos + 3] = (low >>> 21) | 128;
  w.pos = pos + 4;
  putVarint(w, high);
}

/**
 * Reads a varint of at most 32 bits. What is hot is cut into small functions, for engines inline by
 * the size of a function and of all that they inline.
 */
export function takeVarint(r: BinaryReader): number {
  const { pos } = r;
  if (pos < r.end) {
    const first = r.bytes[pos] as number;
    if (first < 128) {
      r.pos = pos + 1;
      return first;
    }
  }
  return takeTwo(r);
}

function takeTwo(r: BinaryReader): number {
  const { bytes, pos } = r;
  if (pos + 1 < r.end) {
    const second = bytes[pos + 1] as number;
    if (second < 128 && second !== 0) {
      r.pos = pos + 2;
      //@fault varint-by-eight R-CANON-1 return ((bytes[pos] as number) & 127) | (second << 8);
      return ((bytes[pos] as number) & 127) | (second << 7);
    }
  }
  return takeLong(r, U32_MAX, 8);
}

/** Reads a varint of at most 53 bits in at most `most` bytes. */
export function takeVarint53(r: BinaryReader, most = 8): number {
  const { pos } = r;
  if (pos < r.end) {
    const first = r.bytes[pos] as number;
    if (first < 128) {
      r.pos = pos + 1;
      return first;
    }
  }
  return takeLong(r, Number.MAX_SAFE_INTEGER, most);
}

function takeLong(r: BinaryReader, max: number, most: number): number {
  let low = 0;
  let high = 0;
  for (let count = 1; ; count++) {
    if (r.pos >= r.end) r.truncated();
    const byte = r.bytes[r.pos++] as number;
    if (count < 5) low |= (byte & 127) << (count * 7 - 7);
    else high |= (byte & 127) << (count * 7 - 35);
    if (byte < 128) {
      //@fault varint-overlong R-BIN-3
      if (byte === 0 && count > 1) r.fail("overlong", "varint with a needless byte");
      const value = high * TWO_28 + low;
      //@fault varint-above R-BIN-4
      if (value > max) r.fail("out_of_range", `varint above ${max}`);
      return value;
    }
    //@fault varint-endless R-BIN-4 if (count === 2 * most) r.fail("out_of_range", "a varint that goes on");
    if (count === most) r.fail("out_of_range", `varint above ${max}`);
  }
}

/** Refuses what is not an integer from 0 to `max`. */
function checkUnsigned(value: number, max: number, field: string): void {
  if (typeof value !== "number" || !(value >= 0 && value <= max) || Math.floor(value) !== value) {
    refuseValue(field, `an integer from 0 to ${max}`, value);
  }
}

/** Writes 0 to 65,535 in 1 to 3 bytes, for which room is reserved; refuses any other value. */
export function putU16(w: BinaryWriter, value: number, field: string): void {
  if (typeof value !== "number" || value >>> 0 !== value || value > 0xffff)
    refuseValue(field, "an integer from 0 to 65535", value);
  putVarint(w, value);
}

/** Writes 0 to 2^32 − 1 in 1 to 5 bytes, for which room is reserved; refuses any other value. */
export function putU32(w: BinaryWriter, value: number, field: string): void {
  if (typeof value !== "number" || value >>> 0 !== value)
    refuseValue(field, "an integer from 0 to 4294967295", value);
  putVarint(w, value);
}

/** Writes 0 to 2^53 − 1 in 1 to 8 bytes, for which room is reserved; refuses any other value. */
export function putU53(w: BinaryWriter, value: number, field: string): void {
  checkUnsigned(value, Number.MAX_SAFE_INTEGER, field);
  putVarint53(w, value);
}

/** Reads 0 to 65,535. */
export function readU16(r: BinaryReader): number {
  const value = takeVarint(r);
  //@fault u16-wraps R-BIN-4 if (value > 0xffff) return value & 0xffff;
  if (value > 0xffff) r.fail("out_of_range", "u16 above 65535");
  return value;
}

/** Reads 0 to 2^32 − 1. */
export function readU32(r: BinaryReader): number {
  return takeVarint(r);
}
/** Reads 0 to 2^53 − 1. */
export function readU53(r: BinaryReader): number {
  return takeVarint53(r);
}
