import { refuseValue } from "../codec-error.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";

/** UUIDs (spec 3.4): 16 bytes in the order of the text; read as lower-case text. */

/** Value of a hex digit by its unit; 255 for what is none. */
const DIGIT = new Uint8Array(128).fill(255);
for (let i = 0; i < 16; i++) {
  DIGIT["0123456789abcdef".charCodeAt(i)] = i;
  DIGIT["0123456789ABCDEF".charCodeAt(i)] = i;
}
/** Where the two digits of each byte stand in the text. */
const OFFSET = new Uint8Array([0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34]);
/** Units of the two digits of a byte, high in the upper half. */
const PAIR = new Uint16Array(256);
for (let i = 0; i < 256; i++) {
  PAIR[i] = ("0123456789abcdef".charCodeAt(i >> 4) << 8) | "0123456789abcdef".charCodeAt(i & 15);
}

/** Value of the digit at `at`; above 15 when there is none. */
function digit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (DIGIT[unit & 127] as number) | (unit & ~127);
}

/**
 * Writes a UUID, in either case, in 16 bytes, for which room is reserved; refuses any other text.
 */
export function putUuid(w: BinaryWriter, text: string, field: string): void {
  if (typeof text !== "string" || text.length !== 36)
    refuseValue(field, "a UUID of 36 characters", text);
  const { bytes, pos } = w;
  let bad = 0;
  for (let i = 0; i < 16; i++) {
    const at = OFFSET[i] as number;
    const high = digit(text, at);
    const low = digit(text, at + 1);
    bad |= high | low;
    bytes[pos + i] = (high << 4) | low;
  }
  //@fault uuid-without-hyphens R-CANON-1 if (bad > 15) {
  if (bad > 15 || text[8] !== "-" || text[13] !== "-" || text[18] !== "-" || text[23] !== "-") {
    refuseValue(field, "a UUID in hex digits and hyphens", text);
  }
  w.pos = pos + 16;
}

const char = String.fromCharCode;

/** Reads a UUID: 16 bytes, as 36 characters in lower case. */
export function readUuid(r: BinaryReader): string {
  r.need(16);
  const { bytes: b, pos: p } = r;
  const at = (i: number): number => PAIR[b[p + i] as number] as number;
  const a = at(0),
    c = at(1),
    d = at(2),
    e = at(3),
    f = at(4),
    g = at(5),
    h = at(6),
    i = at(7);
  const j = at(8),
    k = at(9),
    l = at(10),
    m = at(11),
    n = at(12),
    o = at(13),
    q = at(14),
    s = at(15);
  r.pos = p + 16;
  return char(
    a >> 8,
    a & 255,
    c >> 8,
    c & 255,
    d >> 8,
    d & 255,
    e >> 8,
    e & 255,
    45,
    f >> 8,
    f & 255,
    g >> 8,
    g & 255,
    45,
    h >> 8,
    h & 255,
    i >> 8,
    i & 255,
    45,
    j >> 8,
    j & 255,
    k >> 8,
    k & 255,
    45,
    l >> 8,
    l & 255,
    m >> 8,
    m & 255,
    n >> 8,
    n & 255,
    o >> 8,
    o & 255,
    q >> 8,
    q & 255,
    s >> 8,
    s & 255,
  );
}
