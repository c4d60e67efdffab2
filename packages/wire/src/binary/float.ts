import { refuseValue } from "../codec-error.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";

/** Floats (spec 3.3): IEEE 754, little-endian. The only NaN is the quiet one without a payload. */

const NAN_HIGH = 0x7ff80000;
const NAN_32 = 0x7fc00000;

/** Writes a finite number in 8 bytes, for which room is reserved; refuses any other value. */
export function putF64(w: BinaryWriter, value: number, field: string): void {
  if (typeof value !== "number" || value - value !== 0)
    refuseValue(field, "a finite number", value);
  w.view.setFloat64(w.pos, value, true);
  w.pos += 8;
}

/** Writes any number, NaN and the infinities too, in 8 bytes, for which room is reserved. */
export function putF64Special(w: BinaryWriter, value: number, field: string): void {
  if (typeof value !== "number") refuseValue(field, "a number", value);
  if (Number.isNaN(value)) {
    w.view.setUint32(w.pos, 0, true);
    //@fault nan-negative R-CANON-1 w.view.setUint32(w.pos + 4, 0xfff80000, true);
    w.view.setUint32(w.pos + 4, NAN_HIGH, true);
  } else {
    w.view.setFloat64(w.pos, value, true);
  }
  w.pos += 8;
}

/** Writes a finite number that 32 bits hold exactly in 4 bytes, for which room is reserved. */
export function putF32(w: BinaryWriter, value: number, field: string): void {
  if (!Number.isFinite(value) || Math.fround(value) !== value)
    refuseValue(field, "a finite number of single precision", value);
  w.view.setFloat32(w.pos, value, true);
  w.pos += 4;
}

/** Writes any number that 32 bits hold exactly in 4 bytes, for which room is reserved. */
export function putF32Special(w: BinaryWriter, value: number, field: string): void {
  if (typeof value !== "number" || !Object.is(Math.fround(value), value)) {
    refuseValue(field, "a number of single precision", value);
  }
  if (Number.isNaN(value)) w.view.setUint32(w.pos, NAN_32, true);
  else w.view.setFloat32(w.pos, value, true);
  w.pos += 4;
}

/**
 * Reads a finite number of 8 bytes. What begins with `take` here reads bytes that `need` or `run` has
 * shown to be there; `words` is the view that the reader's `words` or `run` gave.
 */
export function takeF64(r: BinaryReader, words: DataView): number {
  const value = words.getFloat64(r.base + r.pos, true);
  //@fault f64-infinite R-CANON-1
  if (value - value !== 0) notFinite(r);
  r.pos += 8;
  return value;
}

/** Reads any number of 8 bytes; `words` as in `takeF64`. */
export function takeF64Special(r: BinaryReader, words: DataView): number {
  const at = r.base + r.pos;
  const value = words.getFloat64(at, true);
  if (
    Number.isNaN(value) &&
    (words.getUint32(at, true) !== 0 || words.getUint32(at + 4, true) !== NAN_HIGH)
  ) {
    //@fault nan-with-payload R-CANON-1
    r.fail("not_canonical", "a NaN other than 0x7ff8000000000000");
  }
  r.pos += 8;
  return value;
}

/** Reads a finite number of 4 bytes; `words` as in `takeF64`. */
export function takeF32(r: BinaryReader, words: DataView): number {
  const value = words.getFloat32(r.base + r.pos, true);
  //@fault f32-infinite R-CANON-1
  if (!Number.isFinite(value)) notFinite(r);
  r.pos += 4;
  return value;
}

/** Reads any number of 4 bytes; `words` as in `takeF64`. */
export function takeF32Special(r: BinaryReader, words: DataView): number {
  const at = r.base + r.pos;
  const value = words.getFloat32(at, true);
  if (Number.isNaN(value) && words.getUint32(at, true) !== NAN_32) {
    r.fail("not_canonical", "a NaN other than 0x7fc00000");
  }
  r.pos += 4;
  return value;
}

/** Reads a finite number: 8 bytes. */
export function readF64(r: BinaryReader): number {
  r.need(8);
  return takeF64(r, r.words());
}

/** Reads any number: 8 bytes. */
export function readF64Special(r: BinaryReader): number {
  r.need(8);
  return takeF64Special(r, r.words());
}

/** Reads a finite number of single precision: 4 bytes. */
export function readF32(r: BinaryReader): number {
  r.need(4);
  return takeF32(r, r.words());
}

/** Reads any number of single precision: 4 bytes. */
export function readF32Special(r: BinaryReader): number {
  r.need(4);
  return takeF32Special(r, r.words());
}

function notFinite(r: BinaryReader): never {
  r.fail("out_of_range", "NaN or an infinity where the schema has finite numbers only");
}
