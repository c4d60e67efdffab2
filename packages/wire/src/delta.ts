/** Differences of a list's values, modulo the width of their type (spec 2.4). */

const TWO_53 = 2 ** 53;

/** `value - previous` as a signed number of `width` ≤ 53 bits. */
export function difference(previous: number, value: number, width: number): number {
  const rough = value - previous;
  const half = 2 ** (width - 1);
  //@fault difference-unwrapped R-DELTA-1
  if (rough >= half) return rough - 2 * half;
  return rough < -half ? rough + 2 * half : rough;
}

/** Undoes `difference` for an unsigned type of `width` ≤ 53 bits. */
export function addUnsigned(previous: number, delta: number, width: number): number {
  const size = 2 ** width;
  if (delta >= size - previous) return previous - (size - delta);
  const sum = previous + delta;
  //@fault sum-unwrapped R-DELTA-1 return sum;
  return sum < 0 ? sum + size : sum;
}

/** Undoes `difference` for a signed type of `width` ≤ 48 bits. */
export function addSigned(previous: number, delta: number, width: number): number {
  return difference(-delta, previous, width);
}

/**
 * `value - previous` as a signed number of 54 bits, the width of safe integers with their sign. No
 * step leaves the integers that a double holds exactly.
 */
export function difference54(previous: number, value: number): number {
  return sum54(value, -previous);
}

/** Undoes `difference54`; the result lies in −2^53 to 2^53 − 1. */
export function sum54(previous: number, delta: number): number {
  const rough = previous + delta;
  if (rough > -TWO_53 && rough < TWO_53) return rough;
  if (rough > 0) return previous - TWO_53 + delta - TWO_53;
  const above = previous + TWO_53 + delta;
  return above >= 0 ? above - TWO_53 : above + TWO_53;
}
