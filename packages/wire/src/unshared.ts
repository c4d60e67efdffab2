/** `bytes`, or a copy when threads share them: the decoders of browsers take no shared memory. */
export function unshared(bytes: Uint8Array): Uint8Array {
  return bytes.buffer instanceof ArrayBuffer ? bytes : bytes.slice();
}
