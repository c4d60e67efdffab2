import { writeUtf8 } from "#native";
import { refuseValue } from "../codec-error.ts";
import { checkLimit, DEFAULT_LIMIT } from "../limit.ts";
import type { BinaryReader } from "./reader.ts";
import { decodeUtf8 } from "./utf8.ts";
import { putVarint, takeVarint } from "./varint.ts";
import type { BinaryWriter } from "./writer.ts";

/** Strings (spec 3.4): the count of UTF-8 bytes as a varint, then the bytes. */

/** Up to here a loop beats the call into native code. */
const SHORT = 20;

/** `limit`: most bytes; Infinity where the schema declares a bound, which is checked beside. */
export function writeString(
  w: BinaryWriter,
  text: string,
  field: string,
  limit: number = DEFAULT_LIMIT,
): void {
  if (typeof text !== "string") refuseValue(field, "a string", text);
  const { length } = text;
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
  putVarint(w, size);
  w.pos += size;
}

function sizeOfVarint(value: number): number {
  return value < 128 ? 1 : value < 16_384 ? 2 : value < 2_097_152 ? 3 : value < 268_435_456 ? 4 : 5;
}

/** `limit`: most bytes that the schema allows. */
export function readString(r: BinaryReader, limit: number): string {
  const size = takeVarint(r);
  const from = r.pos;
  if (size > r.end - from) r.truncated();
  if (size > limit)
    r.fail("limit_exceeded", `a string of ${size} bytes where ${limit} are allowed`);
  const to = from + size;
  r.pos = to;
  if (size < 16) return shortAscii(r.bytes, from, size) ?? decodeUtf8(r, from, to);
  return isAscii(r, from, to) ? r.ascii(from, to) : decodeUtf8(r, from, to);
}

function isAscii(r: BinaryReader, from: number, to: number): boolean {
  const words = r.words();
  const end = r.base + to;
  let pos = r.base + from;
  for (; pos + 16 <= end; pos += 16) {
    const all =
      words.getInt32(pos) |
      words.getInt32(pos + 4) |
      words.getInt32(pos + 8) |
      words.getInt32(pos + 12);
    if ((all & 0x80808080) !== 0) return false;
  }
  for (; pos < end; pos++) if (words.getInt8(pos) < 0) return false;
  return true;
}

const char = String.fromCharCode;

/**
 * Up to 15 ASCII characters in one call, which is twice as fast as adding them up; `undefined`
 * when a byte is not ASCII.
 */
function shortAscii(b: Uint8Array, p: number, size: number): string | undefined {
  switch (size) {
    case 0:
      return "";
    case 1: {
      const a = b[p] as number;
      return a > 127 ? undefined : char(a);
    }
    case 2: {
      const a = b[p] as number,
        c = b[p + 1] as number;
      return (a | c) > 127 ? undefined : char(a, c);
    }
    case 3: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number;
      return (a | c | d) > 127 ? undefined : char(a, c, d);
    }
    case 4: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number;
      return (a | c | d | e) > 127 ? undefined : char(a, c, d, e);
    }
    case 5: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number,
        f = b[p + 4] as number;
      return (a | c | d | e | f) > 127 ? undefined : char(a, c, d, e, f);
    }
    case 6: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number,
        f = b[p + 4] as number,
        g = b[p + 5] as number;
      return (a | c | d | e | f | g) > 127 ? undefined : char(a, c, d, e, f, g);
    }
    case 7: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number,
        f = b[p + 4] as number,
        g = b[p + 5] as number,
        h = b[p + 6] as number;
      return (a | c | d | e | f | g | h) > 127 ? undefined : char(a, c, d, e, f, g, h);
    }
    case 8: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number,
        f = b[p + 4] as number,
        g = b[p + 5] as number,
        h = b[p + 6] as number,
        i = b[p + 7] as number;
      return (a | c | d | e | f | g | h | i) > 127 ? undefined : char(a, c, d, e, f, g, h, i);
    }
    case 9: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number,
        f = b[p + 4] as number,
        g = b[p + 5] as number,
        h = b[p + 6] as number,
        i = b[p + 7] as number,
        j = b[p + 8] as number;
      return (a | c | d | e | f | g | h | i | j) > 127
        ? undefined
        : char(a, c, d, e, f, g, h, i, j);
    }
    case 10: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number,
        f = b[p + 4] as number,
        g = b[p + 5] as number,
        h = b[p + 6] as number,
        i = b[p + 7] as number,
        j = b[p + 8] as number,
        k = b[p + 9] as number;
      return (a | c | d | e | f | g | h | i | j | k) > 127
        ? undefined
        : char(a, c, d, e, f, g, h, i, j, k);
    }
    case 11: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number,
        f = b[p + 4] as number,
        g = b[p + 5] as number,
        h = b[p + 6] as number,
        i = b[p + 7] as number,
        j = b[p + 8] as number,
        k = b[p + 9] as number,
        l = b[p + 10] as number;
      return (a | c | d | e | f | g | h | i | j | k | l) > 127
        ? undefined
        : char(a, c, d, e, f, g, h, i, j, k, l);
    }
    case 12: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number,
        f = b[p + 4] as number,
        g = b[p + 5] as number,
        h = b[p + 6] as number,
        i = b[p + 7] as number,
        j = b[p + 8] as number,
        k = b[p + 9] as number,
        l = b[p + 10] as number,
        m = b[p + 11] as number;
      return (a | c | d | e | f | g | h | i | j | k | l | m) > 127
        ? undefined
        : char(a, c, d, e, f, g, h, i, j, k, l, m);
    }
    case 13: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number,
        f = b[p + 4] as number,
        g = b[p + 5] as number,
        h = b[p + 6] as number,
        i = b[p + 7] as number,
        j = b[p + 8] as number,
        k = b[p + 9] as number,
        l = b[p + 10] as number,
        m = b[p + 11] as number,
        n = b[p + 12] as number;
      return (a | c | d | e | f | g | h | i | j | k | l | m | n) > 127
        ? undefined
        : char(a, c, d, e, f, g, h, i, j, k, l, m, n);
    }
    case 14: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number,
        f = b[p + 4] as number,
        g = b[p + 5] as number,
        h = b[p + 6] as number,
        i = b[p + 7] as number,
        j = b[p + 8] as number,
        k = b[p + 9] as number,
        l = b[p + 10] as number,
        m = b[p + 11] as number,
        n = b[p + 12] as number,
        o = b[p + 13] as number;
      return (a | c | d | e | f | g | h | i | j | k | l | m | n | o) > 127
        ? undefined
        : char(a, c, d, e, f, g, h, i, j, k, l, m, n, o);
    }
    case 15: {
      const a = b[p] as number,
        c = b[p + 1] as number,
        d = b[p + 2] as number,
        e = b[p + 3] as number,
        f = b[p + 4] as number,
        g = b[p + 5] as number,
        h = b[p + 6] as number,
        i = b[p + 7] as number,
        j = b[p + 8] as number,
        k = b[p + 9] as number,
        l = b[p + 10] as number,
        m = b[p + 11] as number,
        n = b[p + 12] as number,
        o = b[p + 13] as number,
        q = b[p + 14] as number;
      return (a | c | d | e | f | g | h | i | j | k | l | m | n | o | q) > 127
        ? undefined
        : char(a, c, d, e, f, g, h, i, j, k, l, m, n, o, q);
    }
    default:
      return undefined;
  }
}
