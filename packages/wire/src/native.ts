import * as base64 from "./base64url.ts";
import type { BinaryReader } from "./binary/reader.ts";
import type { OwnedBytes } from "./owned-bytes.ts";
import { unshared } from "./unshared.ts";

/**
 * What the codec asks of its host, here with the means of any browser. Node has faster ones of
 * the same meaning in `node/native.ts`; the package's `#native` import chooses.
 */

const char = String.fromCharCode;
const encoder = new TextEncoder();
const latin1Decoder = new TextDecoder("latin1");
const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A fresh array of `size` bytes, at offset 0 of its own ArrayBuffer; its contents are arbitrary. */
export function allocate(size: number): OwnedBytes {
  return new Uint8Array(size);
}

/**
 * Writes `text` as UTF-8 at `pos` and returns the number of bytes; there is room for three bytes a
 * unit. An unpaired surrogate becomes EF BF BD.
 */
export function writeUtf8(bytes: Uint8Array, text: string, pos: number): number {
  return encoder.encodeInto(text, bytes.subarray(pos)).written;
}

/** Whether EF BF BD, which also stands for what was not a scalar value, occurs in `bytes`. */
export function hasReplacement(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
  }
  return false;
}

/** One unit a byte; meant for bytes that are ASCII, others give arbitrary units. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return latin1Decoder.decode(unshared(bytes.subarray(from, to)));
}

/**
 * Decodes the reader's bytes from `from` to `to`; anything but well-formed UTF-8 is `invalid_utf8`,
 * and U+FEFF is a character as any other.
 */
export function decodeUtf8(r: BinaryReader, from: number, to: number): string {
  try {
    return strictDecoder.decode(unshared(r.bytes.subarray(from, to)));
  } catch {
    return r.fail("invalid_utf8", "no UTF-8 in a string");
  }
}

/**
 * The `size` ASCII characters from `p` on; `undefined` when a byte is not ASCII. A call for each
 * four of them takes twice the time of one for all, and a tenth of the code.
 */
export function shortAscii(b: Uint8Array, p: number, size: number): string | undefined {
  let text = "";
  let all = 0;
  let at = p;
  for (const to = p + size; at < to; at++) {
    const one = b[at] as number;
    all |= one;
    if (at + 4 > to) {
      text += char(one);
      continue;
    }
    const two = b[++at] as number;
    const three = b[++at] as number;
    const four = b[++at] as number;
    all |= two | three | four;
    text += char(one, two, three, four);
  }
  return all > 127 ? undefined : text;
}

/** Bytes as base64url without padding (spec 4.2). */
export const toBase64Url: typeof base64.toBase64Url = base64.toBase64Url;

/** The bytes that canonical base64url stands for; undefined for any other text. */
export const fromBase64Url: typeof base64.fromBase64Url = base64.fromBase64Url;
