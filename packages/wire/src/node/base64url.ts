import * as slow from "../base64url.ts";
import type { OwnedBytes } from "../owned-bytes.ts";

/** The same functions as `../base64url.ts`, with what Node's Buffer does natively. */

interface NativeBuffer extends Uint8Array<ArrayBuffer> {
  base64urlSlice(from: number, to: number): string;
  base64urlWrite(text: string): number;
}

declare const Buffer: {
  prototype: NativeBuffer;
  allocUnsafeSlow(size: number): NativeBuffer;
};

const { base64urlSlice } = Buffer.prototype;
/** Below so many bytes, a call of a native function takes longer than the work. */
const SHORT = 48;
const DIGITS = /^[\w-]*$/;

export function toBase64Url(bytes: Uint8Array): string {
  if (bytes.length < SHORT) return slow.toBase64Url(bytes);
  return base64urlSlice.call(bytes as NativeBuffer, 0, bytes.length);
}

export function fromBase64Url(text: string): OwnedBytes | undefined {
  const { length } = text;
  const rest = length % 4;
  // The native function passes over what it does not know; the last digit may have unused bits.
  if (length < SHORT || rest === 1 || !DIGITS.test(text)) return slow.fromBase64Url(text);
  if (slow.fromBase64Url(text.slice(length - rest)) === undefined) return undefined;
  const bytes = Buffer.allocUnsafeSlow(Math.floor((length * 3) / 4));
  bytes.base64urlWrite(text);
  return bytes;
}
