import { shortAscii as fast } from "../binary/short-ascii.ts";
import type { OwnedBytes } from "../owned-bytes.ts";
import * as base64 from "./base64url.ts";
import { decodeUtf8 as decode } from "./utf8.ts";

/** The same functions as `../native.ts`, with what Node's Buffer does natively. */

interface NativeBuffer extends Uint8Array<ArrayBuffer> {
  indexOf(value: number | Uint8Array, from?: number): number;
  utf8Write(text: string, pos: number): number;
  latin1Slice(from: number, to: number): string;
}

declare const Buffer: {
  prototype: NativeBuffer;
  allocUnsafeSlow(size: number): NativeBuffer;
};

const { indexOf, utf8Write, latin1Slice } = Buffer.prototype;
const REPLACEMENT = Uint8Array.of(0xef, 0xbf, 0xbd);

export function allocate(size: number): OwnedBytes {
  return Buffer.allocUnsafeSlow(size);
}

export function writeUtf8(bytes: Uint8Array, text: string, pos: number): number {
  return utf8Write.call(bytes as NativeBuffer, text, pos);
}

export function hasReplacement(bytes: Uint8Array): boolean {
  const first = indexOf.call(bytes as NativeBuffer, 0xef);
  return first !== -1 && indexOf.call(bytes as NativeBuffer, REPLACEMENT, first) !== -1;
}

export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return latin1Slice.call(bytes as NativeBuffer, from, to);
}

export const decodeUtf8: typeof decode = decode;

export const shortAscii: typeof fast = fast;

/** Bytes as base64url without padding (spec 4.2). */
export const toBase64Url: typeof base64.toBase64Url = base64.toBase64Url;

/** The bytes that canonical base64url stands for; undefined for any other text. */
export const fromBase64Url: typeof base64.fromBase64Url = base64.fromBase64Url;
