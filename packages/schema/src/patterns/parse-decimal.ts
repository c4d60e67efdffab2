/**
 * Units of 10^-scale of a decimal text; undefined when the text is missing, is not a decimal or
 * has more digits after the point than the scale.
 */
export function parseDecimal(text: string | undefined, scale: number): bigint | undefined {
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text ?? "");
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = ""] = match;
  if (fraction.length > scale) return undefined;
  const units = BigInt(whole + fraction.padEnd(scale, "0"));
  return sign === "-" ? -units : units;
}
