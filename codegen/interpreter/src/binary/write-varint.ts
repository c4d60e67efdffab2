/** The bytes of an unsigned varint: LEB128, as few as possible (spec 3.2). */
export function varint(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return bytes;
}

/** 0, −1, 1, −2 … as 0, 1, 2, 3 … */
export function zigzag(value: bigint): bigint {
  return value < 0n ? -2n * value - 1n : 2n * value;
}

/** Undoes `zigzag`. */
export function unzigzag(value: bigint): bigint {
  return value % 2n === 0n ? value / 2n : -(value + 1n) / 2n;
}

/** The bytes of an integer in two's complement, the lowest first. */
export function fixedBytes(value: bigint, size: number): number[] {
  const bits = BigInt.asUintN(size * 8, value);
  return Array.from({ length: size }, (_, at) => Number((bits >> BigInt(8 * at)) & 0xffn));
}
