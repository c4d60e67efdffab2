import { checkI64, checkU64 } from "../integer.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";

/** 64-bit integers (spec 3.2) as bigint: the same varints, up to 10 bytes. */

/** Writes 0 to 2^64 − 1 in 1 to 10 bytes, for which room is reserved; refuses any other value. */
export function putU64(w: BinaryWriter, value: bigint, field: string): void {
  putVarint64(w, checkU64(value, field));
}

/**
 * Writes −2^63 to 2^63 − 1 in 1 to 10 bytes, for which room is reserved; refuses any other
 * value.
 */
export function putI64(w: BinaryWriter, value: bigint, field: string): void {
  putVarint64(w, zigzag64(checkI64(value, field)));
}

/** Writes a difference modulo 2^64 (spec 2.4); it is read by `readI64`. */
export function putDelta64(w: BinaryWriter, delta: bigint): void {
  putVarint64(w, zigzag64(BigInt.asIntN(64, delta)));
}

/** Zig-zag of a signed 64-bit value. */
function zigzag64(value: bigint): bigint {
  return BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
}

/** Undoes `zigzag64`. */
function unzigzag64(value: bigint): bigint {
  //@fault i64-without-sign R-CANON-1 return value >> 1n;
  return (value >> 1n) ^ -(value & 1n);
}

/** Writes 0 to 2^64 − 1; room for 10 bytes is reserved. */
function putVarint64(w: BinaryWriter, value: bigint): void {
  // Parts of 28 bits keep the inner loop in small integers.
  let low = Number(value & 0xfff_ffffn);
  let rest = value >> 28n;
  while (rest > 0n) {
    for (let i = 0; i < 4; i++) {
      w.bytes[w.pos++] = (low & 127) | 128;
      low >>>= 7;
    }
    low = Number(rest & 0xfff_ffffn);
    rest >>= 28n;
  }
  while (low > 127) {
    w.bytes[w.pos++] = (low & 127) | 128;
    low >>>= 7;
  }
  w.bytes[w.pos++] = low;
}

/** Reads a varint of at most 64 bits. */
export function readU64(r: BinaryReader): bigint {
  let value = 0n;
  let part = 0;
  for (let count = 0; count < 10; count++) {
    r.need(1);
    const byte = r.bytes[r.pos] as number;
    //@fault u64-above R-BIN-4
    if (count === 9 && byte > 1) r.fail("out_of_range", "varint above 2^64 - 1");
    r.pos++;
    part |= (byte & 127) << ((count % 4) * 7);
    if (byte < 128) {
      //@fault u64-overlong R-BIN-3
      if (byte === 0 && count > 0) r.fail("overlong", "varint with a needless byte");
      return value | (BigInt(part) << (BigInt(count - (count % 4)) * 7n));
    }
    if (count % 4 === 3) {
      value |= BigInt(part) << (BigInt(count - 3) * 7n);
      part = 0;
    }
  }
  return r.fail("out_of_range", "varint above 2^64 - 1");
}

/** Reads a signed integer of 64 bits, or a difference of `putDelta64`. */
export function readI64(r: BinaryReader): bigint {
  return unzigzag64(readU64(r));
}
