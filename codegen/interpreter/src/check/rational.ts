/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A finite number by its shortest decimal text, or a decimal text, as an exact fraction. */
export function rational(value: number | string): Rational {
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:e([+-]?[0-9]+))?$/i.exec(String(value));
  if (match === null) throw new Error(`${JSON.stringify(value)} is no decimal number.`);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = BigInt(sign + whole + fraction);
  const shift = Number(exponent) - fraction.length;
  return shift < 0
    ? { numerator: digits, denominator: 10n ** BigInt(-shift) }
    : { numerator: digits * 10n ** BigInt(shift), denominator: 1n };
}

/** Below, at or above zero as `a` is below, at or above `b`. */
export function compareRational(a: Rational, b: Rational): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether `a` is an integer times `b`. */
export function isMultiple(a: Rational, b: Rational): boolean {
  return (a.numerator * b.denominator) % (b.numerator * a.denominator) === 0n;
}
