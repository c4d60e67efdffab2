const pairs: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, "0"),
);

/** Bytes as lower-case hex digits. */
export function toHex(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of bytes) hex += pairs[byte];
  return hex;
}

/** Undoes `toHex`. */
export function fromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = (digitAt(hex, 2 * at) << 4) | digitAt(hex, 2 * at + 1);
  }
  return bytes;
}

function digitAt(hex: string, at: number): number {
  const unit = hex.charCodeAt(at);
  return unit <= 57 ? unit - 48 : unit - 87;
}
