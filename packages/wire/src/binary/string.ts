import { decodeUtf8, shortAscii, writeUtf8 } from "#native";
import { refuseValue } from "../codec-error.ts";
import { checkLimit, DEFAULT_LIMIT } from "../limit.ts";
import type { BinaryReader } from "./reader.ts";
import { putVarint, takeVarint } from "./varint.ts";
import type { BinaryWriter } from "./writer.ts";

/** Strings (spec 3.4): the count of UTF-8 bytes as a varint, then the bytes. */

/** Up to here a loop beats the call into native code. */
const SHORT = 20;
/** So many short strings of a message are made one by one before others are cut. */
const FEW = 8;
const char = String.fromCharCode;

/**
 * Writes a string. `limit`: most UTF-8 bytes; Infinity where the schema declares a bound, which is
 * checked beside when there are more than `most` units.
 */
export function writeString(
  w: BinaryWriter,
  text: string,
  field: string,
  limit: number = DEFAULT_LIMIT,
  most: number = limit,
): void {
  if (typeof text !== "string") refuseValue(field, "a string", text);
  const { length } = text;
  if (length > most) w.large = true;
  w.reserve(length * 3 + 5);
  if (length > SHORT || !putAscii(w, text, length)) putUtf8(w, text, length, field, limit);
}

function putAscii(w: BinaryWriter, text: string, length: number): boolean {
  const { bytes } = w;
  let pos = w.pos;
  bytes[pos++] = length;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return false;
    bytes[pos++] = unit;
  }
  w.pos = pos;
  return true;
}

function putUtf8(
  w: BinaryWriter,
  text: string,
  length: number,
  field: string,
  limit: number,
): void {
  const { bytes, pos } = w;
  const guess = sizeOfVarint(length);
  const size = writeUtf8(bytes, text, pos + guess);
  checkLimit(size, limit, field);
  if (size !== length) {
    if (w.strict && !text.isWellFormed())
      refuseValue(field, "a string without unpaired surrogates", text);
    w.suspect = true;
    const width = sizeOfVarint(size);
    if (width !== guess) bytes.copyWithin(pos + width, pos + guess, pos + guess + size);
  }
  //@fault length-in-units R-CANON-1 putVarint(w, length);
  putVarint(w, size);
  w.pos += size;
}

function sizeOfVarint(value: number): number {
  return value < 128 ? 1 : value < 16_384 ? 2 : value < 2_097_152 ? 3 : value < 268_435_456 ? 4 : 5;
}

/**
 * Reads a string. `limit`: most bytes that the schema allows, four for each character.
 *
 * Up to 15 ASCII characters become a string in one call, which is twice as fast as adding them up.
 * Where a message has many strings they are cut out of a longer one, which is faster still. As long
 * as it is, this function is not inlined, which leaves its callers room for what they read besides.
 */
export function readString(r: BinaryReader, limit: number): string {
  //@fault string-reserved R-ERR-2 const size = new Uint8Array(takeVarint(r) * 512).length / 512;
  const size = takeVarint(r);
  const from = r.pos;
  const to = from + size;
  if (to > r.end || size > limit) refuseSize(r, size, limit);
  r.pos = to;
  if (size * 4 > limit) r.large = true;
  if (size > 15 || to <= r.textEnd || r.strings++ > FEW) return cutString(r, from, to);
  const b = r.bytes;
  switch (size) {
    case 0:
      return "";
    case 1: {
      const a = b[from] as number;
      if (a > 127) break;
      return char(a);
    }
    case 2: {
      const a = b[from] as number,
        c = b[from + 1] as number;
      if ((a | c) > 127) break;
      return char(a, c);
    }
    case 3: {
      const a = b[from] as number,
        c = b[from + 1] as number,
        d = b[from + 2] as number;
      if ((a | c | d) > 127) break;
      return char(a, c, d);
    }
    case 4: {
      const a = b[from] as number,
        c = b[from + 1] as number,
        d = b[from + 2] as number,
        e = b[from + 3] as number;
      if ((a | c | d | e) > 127) break;
      return char(a, c, d, e);
    }
    case 5: {
      const a = b[from] as number,
        c = b[from + 1] as number,
        d = b[from + 2] as number,
        e = b[from + 3] as number,
        f = b[from + 4] as number;
      if ((a | c | d | e | f) > 127) break;
      return char(a, c, d, e, f);
    }
    case 6: {
      const a = b[from] as number,
        c = b[from + 1] as number,
        d = b[from + 2] as number,
        e = b[from + 3] as number,
        f = b[from + 4] as number,
        g = b[from + 5] as number;
      if ((a | c | d | e | f | g) > 127) break;
      return char(a, c, d, e, f, g);
    }
    case 7: {
      const a = b[from] as number,
        c = b[from + 1] as number,
        d = b[from + 2] as number,
        e = b[from + 3] as number,
        f = b[from + 4] as number,
        g = b[from + 5] as number,
        h = b[from + 6] as number;
      if ((a | c | d | e | f | g | h) > 127) break;
      return char(a, c, d, e, f, g, h);
    }
    default: {
      const text = shortAscii(b, from, size);
      if (text !== undefined) return text;
    }
  }
  return decodeUtf8(r, from, to);
}

function refuseSize(r: BinaryReader, size: number, limit: number): void {
  //@fault length-unmet R-BIN-8
  if (size > r.end - r.pos) r.truncated();
  r.fail("limit_exceeded", `a string of ${size} bytes where ${limit} are allowed`);
}

function cutString(r: BinaryReader, from: number, to: number): string {
  const words = r.words();
  return isAscii(words, r.base + from, r.base + to) ? r.ascii(from, to) : decodeUtf8(r, from, to);
}

/** Looks at 32 bytes at a time, then at eight, and at the last eight whether seen or not. */
function isAscii(words: DataView, from: number, to: number): boolean {
  const last = to - 8;
  if (last < from) return isShortAscii(words, from, to);
  let pos = from;
  for (; pos < last - 24; pos += 32) {
    if (((bitsOf(words, pos) | bitsOf(words, pos + 16)) & 0x80808080) !== 0) return false;
  }
  for (; pos < last; pos += 8) {
    if (((words.getInt32(pos) | words.getInt32(pos + 4)) & 0x80808080) !== 0) return false;
  }
  return ((words.getInt32(last) | words.getInt32(last + 4)) & 0x80808080) === 0;
}

function bitsOf(words: DataView, pos: number): number {
  return (
    words.getInt32(pos) |
    words.getInt32(pos + 4) |
    words.getInt32(pos + 8) |
    words.getInt32(pos + 12)
  );
}

function isShortAscii(words: DataView, from: number, to: number): boolean {
  let high = 0;
  for (let pos = from; pos < to; pos++) high |= words.getInt8(pos);
  return high >= 0;
}
