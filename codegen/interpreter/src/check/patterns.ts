/** Whether a text matches an I-Regexp. */
export function matchesPattern(pattern: string, text: string): boolean {
  return new RegExp(pattern, "u").test(text);
}
