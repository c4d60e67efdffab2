/** UTF-8 by the table of the Unicode Standard (3.9, table 3-7), without help of the platform. */

/** Whether every surrogate of a string is paired. */
export function isWellFormed(text: string): boolean {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0xd800 && point <= 0xdfff) return false;
  }
  return true;
}

/** The bytes of a well-formed string. */
export function toUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const tail = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(0));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(6), tail(0));
    else bytes.push(0xf0 | (point >> 18), tail(12), tail(6), tail(0));
  }
  return bytes;
}

/** How many bytes a well-formed string takes. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}

/** The string of well-formed bytes, a byte order mark kept; undefined for any others. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const read = readPoint(bytes, at);
    if (read === undefined) return undefined;
    text += String.fromCodePoint(read.point);
    at += read.length;
  }
  return text;
}

interface Form {
  readonly length: number;
  /** Bits of the point that stand in the first byte. */
  readonly lead: number;
  /** Least point that needs so many bytes. */
  readonly least: number;
}

function formOf(first: number): Form | undefined {
  if (first < 0x80) return { length: 1, lead: first, least: 0 };
  if (first >> 5 === 0b110) return { length: 2, lead: first & 0x1f, least: 0x80 };
  if (first >> 4 === 0b1110) return { length: 3, lead: first & 0x0f, least: 0x800 };
  if (first >> 3 === 0b11110) return { length: 4, lead: first & 0x07, least: 0x10000 };
  return undefined;
}

function readPoint(
  bytes: Uint8Array,
  at: number,
): { readonly point: number; readonly length: number } | undefined {
  const form = formOf(bytes[at] ?? 0xff);
  if (form === undefined) return undefined;
  let point = form.lead;
  for (let next = 1; next < form.length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if (byte >> 6 !== 0b10) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  const isScalar = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isScalar && point >= form.least ? { point, length: form.length } : undefined;
}

/** Compares two well-formed strings by their UTF-8 bytes, which is by code point (R-MAP-1). */
export function compareUtf8(a: string, b: string): number {
  const [left, right] = [toUtf8(a), toUtf8(b)];
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const order = (left[at] ?? 0) - (right[at] ?? 0);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
