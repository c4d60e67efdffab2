const PRIMES = [0x01000193, 0x85ebca6b] as const;

/**
 * 64 bits that tell inputs of one key apart. Whoever wants two inputs to look alike deceives nobody
 * but the principal whose key it is, so that this need not be hard.
 */
export function fingerprintOf(bytes: Uint8Array): string {
  let a = 0x811c9dc5;
  let b = bytes.length;
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, PRIMES[0]);
    b = Math.imul((b << 5) ^ (b >>> 27) ^ byte, PRIMES[1]);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
