import type { BinaryReader } from "../binary/reader.ts";
import { decodeUtf8 as decodeLong } from "../native.ts";

/**
 * UTF-8 that is not all ASCII. The platform decodes it at more than a nanosecond a byte; widening
 * the ASCII between the other characters eight at a time is faster where a string of units can be
 * made natively, and checks as it goes.
 */

const SCRATCH = 32_768;
const units = new Uint16Array(SCRATCH);
const scratch = new DataView(units.buffer);
const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

declare const Buffer: {
  prototype: { ucs2Slice(this: Uint16Array, from: number, to: number): string };
};

const { ucs2Slice } = Buffer.prototype;

/** Decodes the bytes from `from` to `to`; anything but well-formed UTF-8 is `invalid_utf8`. */
export function decodeUtf8(r: BinaryReader, from: number, to: number): string {
  if (to - from > SCRATCH) return decodeLong(r, from, to);
  const { bytes } = r;
  const words = r.words();
  let pos = from;
  let count = 0;
  while (pos < to) {
    const ascii = widen(words, r.base + pos, r.base + to, count);
    pos += ascii;
    count += ascii;
    while (pos < to && (bytes[pos] as number) < 128) units[count++] = bytes[pos++] as number;
    if (pos === to) break;
    const point = pointAt(bytes, pos, to);
    if (point < 0) r.fail("invalid_utf8", `no UTF-8 at byte ${pos - from} of a string`);
    if (point < 0x10000) {
      units[count++] = point;
      pos += point < 0x800 ? 2 : 3;
    } else {
      units[count++] = 0xd7c0 + (point >> 10);
      units[count++] = 0xdc00 | (point & 0x3ff);
      pos += 4;
    }
  }
  //@fault mark-eaten R-BIN-5 return ucs2Slice.call(units, 0, count * 2).replace(/^\ufeff/, "");
  return ucs2Slice.call(units, 0, count * 2);
}

/** Copies ASCII, eight or four bytes at a time, as units; returns how many. */
function widen(view: DataView, from: number, to: number, count: number): number {
  let pos = from;
  let at = count * 2;
  while (pos + 8 <= to) {
    const low = view.getInt32(pos, true);
    const high = view.getInt32(pos + 4, true);
    if (((low | high) & 0x80808080) !== 0) break;
    scratch.setInt32(at, (low & 0x7f) | ((low & 0x7f00) << 8), littleEndian);
    scratch.setInt32(at + 4, ((low >> 16) & 0x7f) | ((low >> 8) & 0x7f0000), littleEndian);
    scratch.setInt32(at + 8, (high & 0x7f) | ((high & 0x7f00) << 8), littleEndian);
    scratch.setInt32(at + 12, ((high >> 16) & 0x7f) | ((high >> 8) & 0x7f0000), littleEndian);
    at += 16;
    pos += 8;
  }
  if (pos + 4 <= to) {
    const word = view.getInt32(pos, true);
    if ((word & 0x80808080) === 0) {
      scratch.setInt32(at, (word & 0x7f) | ((word & 0x7f00) << 8), littleEndian);
      scratch.setInt32(at + 4, ((word >> 16) & 0x7f) | ((word >> 8) & 0x7f0000), littleEndian);
      pos += 4;
    }
  }
  return pos - from;
}

/** The code point of two to four bytes at `pos`, or −1. */
function pointAt(bytes: Uint8Array, pos: number, to: number): number {
  const lead = bytes[pos] as number;
  //@fault utf8-overlong R-BIN-5 if (lead < 0xc0 || lead > 0xf4) return -1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const second = pos + 1 < to ? (bytes[pos + 1] as number) : 0;
  if ((second & 0xc0) !== 0x80) return -1;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | (second & 0x3f);
  const third = pos + 2 < to ? (bytes[pos + 2] as number) : 0;
  //@fault utf8-cut-short R-BIN-5
  if ((third & 0xc0) !== 0x80) return -1;
  if (lead < 0xf0) {
    const point = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    //@fault utf8-surrogate R-BIN-5 return point < 0x800 ? -1 : point;
    return point < 0x800 || (point & 0xf800) === 0xd800 ? -1 : point;
  }
  const fourth = pos + 3 < to ? (bytes[pos + 3] as number) : 0;
  if ((fourth & 0xc0) !== 0x80) return -1;
  const point =
    ((lead & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
  //@fault utf8-beyond R-BIN-5 return point < 0x10000 ? -1 : point;
  return point < 0x10000 || point > 0x10ffff ? -1 : point;
}
