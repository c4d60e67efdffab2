import { writeUtf8 } from "#native";
import { refuseValue } from "../codec-error.ts";
import { checkLimit, DEFAULT_LIMIT } from "../limit.ts";
import type { BinaryReader } from "./reader.ts";
import { shortAscii } from "./short-ascii.ts";
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
