/** Differences of a list's values, modulo the width of their type (spec 2.4). */

const TWO_53 = 2 ** 53;

/** `value - previous` as a signed number of `width` ≤ 53 bits. */
export function difference(value: number, previous: number, width: number): number {
  return wrap(value - previous, width);
}

/** Undoes `difference`: a signed number of `width` ≤ 53 bits. */
export function wrap(sum: number, width: number): number {
  const half = 2 ** (width - 1);
  if (sum >= half) return sum - 2 * half;
  return sum < -half ? sum + 2 * half : sum;
}

/**
 * The same for 54 bits, the width of safe integers with their sign. No step leaves the integers
 * that a double holds exactly.
 */
export function difference54(value: number, previous: number): number {
  const rough = value - previous;
  if (rough > -TWO_53 && rough < TWO_53) return rough;
  if (rough > 0) return value - TWO_53 - previous - TWO_53;
  const above = value + TWO_53 - previous;
  return above >= 0 ? above - TWO_53 : above + TWO_53;
}

/** Undoes `difference54`; the result lies in −2^53 to 2^53 − 1. */
export function sum54(previous: number, delta: number): number {
  const rough = previous + delta;
  if (rough > -TWO_53 && rough < TWO_53) return rough;
  if (rough > 0) return previous - TWO_53 + delta - TWO_53;
  const above = previous + TWO_53 + delta;
  return above >= 0 ? above - TWO_53 : above + TWO_53;
}

/** A sum brought into the unsigned numbers of `width` ≤ 53 bits. */
export function unsigned(sum: number, width: number): number {
  const size = 2 ** width;
  if (sum < 0) return sum + size;
  return sum >= size ? sum - size : sum;
}
