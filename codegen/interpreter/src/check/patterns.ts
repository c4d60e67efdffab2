import { IRegexp } from "@twobyte/wire";

const known = new Map<string, IRegexp>();

/** Whether the whole of a text matches an I-Regexp (spec 1.6). */
export function matchesPattern(pattern: string, text: string): boolean {
  const expression = known.get(pattern) ?? new IRegexp(pattern);
  known.set(pattern, expression);
  return expression.test(text);
}
