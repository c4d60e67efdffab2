/** An exact fraction, its denominator a power of ten and positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const numeral = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:e([+-]?[0-9]+))?$/i;

/** Reads a finite number, or its decimal text, without any loss. Throws for anything else. */
export function parseRational(value: number | string): Rational {
  const match = numeral.exec(String(value));
  if (match === null) throw new Error(`${JSON.stringify(value)} is no decimal number`);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const shift = Number(exponent) - fraction.length;
  return shift >= 0
    ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-shift) };
}

/** The greatest integer that isn't above the fraction. */
export function floor({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator;
  return quotient * denominator > numerator ? quotient - 1n : quotient;
}

/** The least integer that isn't below the fraction. */
export function ceil({ numerator, denominator }: Rational): bigint {
  return -floor({ numerator: -numerator, denominator });
}

/** The fraction times an integer. */
export function times({ numerator, denominator }: Rational, factor: bigint): Rational {
  return { numerator: numerator * factor, denominator };
}

/** The least positive integer that is a multiple of a positive fraction. */
export function integerStep({ numerator, denominator }: Rational): bigint {
  return numerator / gcd(numerator, denominator);
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x < 0n ? -x : x;
}
