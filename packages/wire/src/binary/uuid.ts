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
/** Units of the two digits of a byte, high in the upper half. */
const PAIR = new Uint16Array(256);
for (let i = 0; i < 256; i++) {
  PAIR[i] = ("0123456789abcdef".charCodeAt(i >> 4) << 8) | "0123456789abcdef".charCodeAt(i & 15);
}

export function writeUuid(w: BinaryWriter, text: string, field: string): void {
  if (typeof text !== "string" || text.length !== 36)
    refuseValue(field, "a UUID of 36 characters", text);
  w.reserve(16);
  const { bytes } = w;
  let pos = w.pos;
  let bad = 0;
  for (let i = 0; i < 36; i += 2) {
    if (i === 8 || i === 13 || i === 18 || i === 23) {
      if (text.charCodeAt(i) !== 45) bad = 128;
      i++;
    }
    const high = DIGIT[text.charCodeAt(i)] ?? 255;
    const low = DIGIT[text.charCodeAt(i + 1)] ?? 255;
    bad |= high | low;
    bytes[pos++] = (high << 4) | low;
  }
  if (bad > 15) refuseValue(field, "a UUID in hex digits and hyphens", text);
  w.pos = pos;
}

const char = String.fromCharCode;

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
