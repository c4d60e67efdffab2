import { refuseValue } from "../codec-error.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";

/** `u8` and `i8` (spec 3.2): one byte, two's complement. */

/**
 * Writes an integer from 0 to 255 in 1 byte, for which room is reserved; refuses any other value.
 */
export function putU8(w: BinaryWriter, value: number, field: string): void {
  if (typeof value !== "number" || (value & 255) !== value)
    refuseValue(field, "an integer from 0 to 255", value);
  w.bytes[w.pos++] = value;
}

/**
 * Writes an integer from −128 to 127 in 1 byte, for which room is reserved; refuses any other
 * value.
 */
export function putI8(w: BinaryWriter, value: number, field: string): void {
  if (typeof value !== "number" || (value << 24) >> 24 !== value)
    refuseValue(field, "an integer from -128 to 127", value);
  w.bytes[w.pos++] = value;
}

/** Reads an integer from 0 to 255: 1 byte. */
export function readU8(r: BinaryReader): number {
  r.need(1);
  return r.bytes[r.pos++] as number;
}

/** Reads an integer from −128 to 127: 1 byte. */
export function readI8(r: BinaryReader): number {
  //@fault i8-unsigned R-CANON-1 return readU8(r);
  return (readU8(r) << 24) >> 24;
}
