const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The padded base64 text of the bytes. */
export function base64(bytes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3);
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += digit(word >> 18) + digit(word >> 12);
    text += b === undefined ? "==" : digit(word >> 6) + (c === undefined ? "=" : digit(word));
  }
  return text;
}

function digit(bits: number): string {
  return digits.charAt(bits & 63);
}
