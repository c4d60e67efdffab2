import { violate } from "./violate.ts";

/** A compiled pattern of the schema (I-Regexp, RFC 9485). */
export interface Pattern {
  readonly source: string;
  test(text: string): boolean;
}

export function compilePattern(source: string): Pattern {
  return new RegExp(source, "u");
}

/** Checks that `text` matches the schema's pattern. */
export function checkPattern(text: string, pattern: Pattern, field: string): void {
  if (!pattern.test(text)) violate(field, `text that matches ${pattern.source}`);
}
