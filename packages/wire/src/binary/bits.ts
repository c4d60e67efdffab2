import { refuseValue } from "../codec-error.ts";
import type { BinaryReader } from "./reader.ts";

/** Bit fields (spec 2.2, 3.1): the lowest bit of the first byte is bit 0. */

/** The bit of a boolean. */
export function bit(value: boolean, field: string): number {
  if (typeof value !== "boolean") refuseValue(field, "a boolean", value);
  return value ? 1 : 0;
}

/** Reads one byte of bits, of which only those in `mask` may be set. */
export function takeBits1(r: BinaryReader, mask: number): number {
  const { pos } = r;
  if (pos >= r.end) r.truncated();
  r.pos = pos + 1;
  const bits = r.bytes[pos] as number;
  //@fault spare-bits R-LAYOUT-5
  if ((bits & ~mask) !== 0) reservedBits(r);
  return bits;
}

/** Reads two bytes of bits. */
export function takeBits2(r: BinaryReader, mask: number): number {
  r.need(2);
  const { bytes, pos } = r;
  r.pos = pos + 2;
  //@fault bits-swapped R-LAYOUT-2 return checked(r, (bytes[pos + 1] as number) | ((bytes[pos] as number) << 8), mask);
  return checked(r, (bytes[pos] as number) | ((bytes[pos + 1] as number) << 8), mask);
}

/** Reads three bytes of bits. */
export function takeBits3(r: BinaryReader, mask: number): number {
  r.need(3);
  const { bytes, pos } = r;
  r.pos = pos + 3;
  const bits =
    (bytes[pos] as number) | ((bytes[pos + 1] as number) << 8) | ((bytes[pos + 2] as number) << 16);
  return checked(r, bits, mask);
}

function checked(r: BinaryReader, bits: number, mask: number): number {
  //@fault spare-bits-of-many R-LAYOUT-5
  if ((bits & ~mask) !== 0) reservedBits(r);
  return bits;
}

/** Fails for bits that have to be zero. */
export function reservedBits(r: BinaryReader): never {
  r.fail("reserved_bits", "a bit is set that has to be zero");
}

/** Makes a list's bit field of `bits` bits at `from`: zeroes it, and returns the byte behind it. */
export function clearBits(bytes: Uint8Array, from: number, bits: number): number {
  const to = from + ((bits + 7) >> 3);
  bytes.fill(0, from, to);
  return to;
}

/** Sets the bits of `value` from bit `index` of the field at `from`; they are zero before. */
export function setBits(bytes: Uint8Array, from: number, index: number, value: number): void {
  let at = from + (index >> 3);
  let rest = value << (index & 7);
  for (; rest !== 0; rest >>>= 8) bytes[at] = (bytes[at++] as number) | (rest & 255);
}

/** The `width` ≤ 17 bits from bit `index` of the field at `from`, which lies in the message. */
export function getBits(r: BinaryReader, from: number, index: number, width: number): number {
  const at = from + (index >> 3);
  const { bytes } = r;
  const word = (bytes[at] as number) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return (word >> (index & 7)) & ((1 << width) - 1);
}

/** Passes over a list's bit field of `bits` bits and returns where it began. */
export function skipBits(r: BinaryReader, bits: number): number {
  const from = r.pos;
  const size = (bits + 7) >> 3;
  r.need(size);
  r.pos = from + size;
  //@fault spare-bits-of-list R-LAYOUT-5
  if ((bits & 7) !== 0 && (r.bytes[r.pos - 1] as number) >> (bits & 7) !== 0) reservedBits(r);
  return from;
}
