const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** The two alphabets of RFC 4648. */
const standardAlphabet = `${letters}+/`;
export const urlAlphabet: string = `${letters}-_`;

/** The digits of bytes, six bits each, without padding. */
export function toBase64(bytes: Uint8Array, alphabet: string): string {
  let text = "";
  for (let bit = 0; bit < bytes.length * 8; bit += 6) {
    const at = bit >> 3;
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    text += alphabet[(pair >> (10 - (bit & 7))) & 63] ?? "";
  }
  return text;
}

/** The bytes of such digits; undefined for other characters, a wrong length or unused bits set. */
export function fromBase64(text: string, alphabet: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bits: number[] = [];
  for (const digit of text) {
    const value = alphabet.indexOf(digit);
    if (value < 0) return undefined;
    for (let bit = 5; bit >= 0; bit -= 1) bits.push((value >> bit) & 1);
  }
  const whole = Math.floor(bits.length / 8) * 8;
  if (bits.slice(whole).includes(1)) return undefined;
  const bytes = new Uint8Array(whole / 8);
  for (const [index, bit] of bits.slice(0, whole).entries()) {
    const at = index >> 3;
    bytes[at] = ((bytes[at] ?? 0) << 1) | bit;
  }
  return bytes;
}

/** Base64 with padding, the form of bytes in JSON. */
export function toPaddedBase64(bytes: Uint8Array): string {
  const text = toBase64(bytes, standardAlphabet);
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}

/** Undoes `toPaddedBase64`; undefined for any other text. */
export function fromPaddedBase64(text: string): Uint8Array | undefined {
  const bytes = fromBase64(text.replace(/={1,2}$/, ""), standardAlphabet);
  return bytes !== undefined && toPaddedBase64(bytes) === text ? bytes : undefined;
}
