/**
 * The ECMAScript expression, for the flag `u`, of a constraint's pattern: an I-Regexp (RFC 9485)
 * has to match the whole text.
 */
export function wholePattern(pattern: string): string {
  return `^(?:${pattern})$`;
}
