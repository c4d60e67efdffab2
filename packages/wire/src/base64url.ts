import type { OwnedBytes } from "./owned-bytes.ts";

/** RFC 4648, section 5, without padding and with unused bits zero: one text for each byte string. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUE = new Uint8Array(128).fill(255);
for (let i = 0; i < 64; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/** Bytes as base64url (RFC 4648, section 5), without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = "";
  let i = 0;
  for (; i + 2 < bytes.length; i += 3) {
    const group =
      ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number);
    text += quad(group);
  }
  const left = bytes.length - i;
  if (left === 1) text += quad((bytes[i] as number) << 16).slice(0, 2);
  if (left === 2)
    text += quad(((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8)).slice(0, 3);
  return text;
}

function quad(group: number): string {
  return (
    (ALPHABET[group >> 18] as string) +
    (ALPHABET[(group >> 12) & 63] as string) +
    (ALPHABET[(group >> 6) & 63] as string) +
    (ALPHABET[group & 63] as string)
  );
}

/** The bytes, or `undefined` for text with padding, other characters or unused bits that are set. */
export function fromBase64Url(text: string): OwnedBytes | undefined {
  const { length } = text;
  if (length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const value = unit < 128 ? (VALUE[unit] as number) : 255;
    if (value === 255) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >> bits;
      held &= (1 << bits) - 1;
    }
  }
  //@fault unused-bits-set R-TEXT-4 return bytes;
  return held === 0 ? bytes : undefined;
}
