import { alternatives, digitRange, integerRangePattern } from "./integer-range.ts";

/**
 * Regular expression, without anchors, that matches exactly the decimals of `scale` digits after
 * the point whose value is from `minimum` to `maximum` units of 10^-scale. Scale 0 has no point.
 */
export function decimalRangePattern(minimum: bigint, maximum: bigint, scale: number): string {
  if (scale === 0) return integerRangePattern(minimum, maximum);
  const parts: string[] = [];
  if (maximum >= 0n) parts.push(...unsigned(minimum > 0n ? minimum : 0n, maximum, scale));
  if (minimum < 0n) {
    const negative = unsigned(maximum < 0n ? -maximum : 1n, -minimum, scale);
    parts.push(`-${alternatives(negative)}`);
  }
  return alternatives(parts);
}

/** Alternatives by integer part: the lowest, those between, and the highest. */
function unsigned(low: bigint, high: bigint, scale: number): string[] {
  const one = 10n ** BigInt(scale);
  const [lowWhole, highWhole] = [low / one, high / one];
  const [lowRest, highRest] = [fraction(low % one, scale), fraction(high % one, scale)];
  if (lowWhole === highWhole) return [`${lowWhole}\\.${digitRange(lowRest, highRest)}`];
  const [none, all] = ["0".repeat(scale), "9".repeat(scale)];
  const parts: string[] = [];
  if (lowRest !== none) parts.push(`${lowWhole}\\.${digitRange(lowRest, all)}`);
  const from = lowRest === none ? lowWhole : lowWhole + 1n;
  const to = highRest === all ? highWhole : highWhole - 1n;
  if (from <= to) parts.push(`${integerRangePattern(from, to)}\\.${digitRange(none, all)}`);
  if (highRest !== all) parts.push(`${highWhole}\\.${digitRange(none, highRest)}`);
  return parts;
}

function fraction(units: bigint, scale: number): string {
  return units.toString().padStart(scale, "0");
}
