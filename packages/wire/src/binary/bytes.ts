import { refuseValue } from "../codec-error.ts";
import { checkLimit, DEFAULT_LIMIT } from "../limit.ts";
import type { OwnedBytes } from "../owned-bytes.ts";
import type { BinaryReader } from "./reader.ts";
import { putVarint, takeVarint } from "./varint.ts";
import type { BinaryWriter } from "./writer.ts";

/** Byte strings (spec 3.4): the count as a varint, then the bytes. */

/**
 * Writes bytes. `limit`: the most; Infinity where the schema declares a bound, which is checked
 * beside when there are more than `most`.
 */
export function writeBytes(
  w: BinaryWriter,
  value: Uint8Array,
  field: string,
  limit: number = DEFAULT_LIMIT,
  most: number = limit,
): void {
  if (!(value instanceof Uint8Array)) refuseValue(field, "a Uint8Array", value);
  checkLimit(value.length, limit, field);
  if (value.length > most) w.large = true;
  w.reserve(value.length + 5);
  putVarint(w, value.length);
  w.bytes.set(value, w.pos);
  w.pos += value.length;
}

/** Reads bytes: a copy that the caller owns. `limit`: most bytes that the schema allows. */
export function readBytes(r: BinaryReader, limit: number): OwnedBytes {
  //@fault bytes-reserved R-ERR-2 const size = new Uint8Array(takeVarint(r) * 512).length / 512;
  const size = takeVarint(r);
  if (size > r.end - r.pos) r.truncated();
  //@fault bytes-unbounded R-BIN-8
  if (size > limit) r.fail("limit_exceeded", `${size} bytes where ${limit} are allowed`);
  const value = new Uint8Array(size);
  value.set(r.bytes.subarray(r.pos, r.pos + size));
  r.pos += size;
  return value;
}
