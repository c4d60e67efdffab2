import { refuseValue } from "../codec-error.ts";
import type { BinaryReader } from "./reader.ts";
import { putVarint, putVarint53, takeVarint, takeVarint53 } from "./varint.ts";
import type { BinaryWriter } from "./writer.ts";

const TWO_30 = 2 ** 30;

/** Signed integers (spec 3.2): zig-zag, 0 −1 1 −2 … as 0 1 2 3 …, then LEB128. */

/**
 * Writes −32,768 to 32,767 in 1 to 3 bytes, for which room is reserved; refuses any other value.
 */
export function putI16(w: BinaryWriter, value: number, field: string): void {
  if (typeof value !== "number" || (value << 16) >> 16 !== value)
    refuseValue(field, "an integer from -32768 to 32767", value);
  //@fault sign-lost R-CANON-1 putVarint(w, (value << 1) >>> 0);
  putVarint(w, ((value << 1) ^ (value >> 31)) >>> 0);
}

/**
 * Writes −2^31 to 2^31 − 1 in 1 to 5 bytes, for which room is reserved; refuses any other
 * value.
 */
export function putI32(w: BinaryWriter, value: number, field: string): void {
  if (typeof value !== "number" || (value | 0) !== value)
    refuseValue(field, "an integer from -2147483648 to 2147483647", value);
  putVarint(w, ((value << 1) ^ (value >> 31)) >>> 0);
}

/** Writes a safe integer in 1 to 8 bytes, for which room is reserved; refuses any other value. */
export function putI53(w: BinaryWriter, value: number, field: string): void {
  if (!Number.isSafeInteger(value)) refuseValue(field, "a safe integer", value);
  putZigzag53(w, value);
}

/** Writes −2^53 to 2^53 − 1; room for 8 bytes is reserved. */
export function putZigzag53(w: BinaryWriter, value: number): void {
  const sign = value < 0 ? 1 : 0;
  const magnitude = sign === 1 ? -1 - value : value;
  if (magnitude < TWO_30) putVarint(w, (magnitude << 1) | sign);
  else putWideZigzag(w, magnitude, sign);
}

/**
 * The first byte takes the sign and six bits, so that no step leaves the integers that a double
 * holds exactly.
 */
function putWideZigzag(w: BinaryWriter, magnitude: number, sign: number): void {
  const rest = Math.floor(magnitude / 64);
  w.bytes[w.pos++] = ((magnitude - rest * 64) << 1) | sign | 128;
  putVarint53(w, rest);
}

/** Reads −32,768 to 32,767. */
export function readI16(r: BinaryReader): number {
  const value = takeVarint(r);
  //@fault i16-above R-BIN-4
  if (value > 0xffff) r.fail("out_of_range", "i16 outside of -32768 to 32767");
  return (value >>> 1) ^ -(value & 1);
}

/** Reads −2^31 to 2^31 − 1. */
export function readI32(r: BinaryReader): number {
  const value = takeVarint(r);
  return (value >>> 1) ^ -(value & 1);
}

/** Reads −(2^53 − 1) to 2^53 − 1. */
export function readI53(r: BinaryReader): number {
  const value = takeZigzag53(r);
  //@fault i53-below R-BIN-4
  if (value < -Number.MAX_SAFE_INTEGER) r.fail("out_of_range", "i53 below -(2^53 - 1)");
  return value;
}

/** Reads −2^53 to 2^53 − 1. */
export function takeZigzag53(r: BinaryReader): number {
  const { bytes, pos, end } = r;
  let value = 0;
  for (let at = pos, shift = 0; at < end && shift < 28; shift += 7) {
    const byte = bytes[at++] as number;
    value |= (byte & 127) << shift;
    if (byte > 127) continue;
    //@fault zigzag-overlong R-BIN-3
    if (byte === 0 && shift > 0) break;
    r.pos = at;
    return (value >>> 1) ^ -(value & 1);
  }
  return takeWideZigzag(r);
}

function takeWideZigzag(r: BinaryReader): number {
  r.need(1);
  const first = r.bytes[r.pos++] as number;
  let magnitude = (first & 127) >> 1;
  if (first > 127) {
    const rest = takeVarint53(r, 7);
    if (rest === 0) r.fail("overlong", "varint with a needless byte");
    //@fault zigzag-above R-BIN-4
    if (rest > 0x7fff_ffff_ffff) r.fail("out_of_range", "signed varint above 54 bits");
    magnitude += rest * 64;
  }
  return (first & 1) === 1 ? -1 - magnitude : magnitude;
}
