import type { IRegexp } from "../regexp/i-regexp.ts";
import { violate } from "./violate.ts";

/** Checks that the whole of `text` matches the schema's pattern. */
export function checkPattern(text: string, pattern: IRegexp, field: string): void {
  if (!pattern.test(text)) violate(field, `text that matches ${pattern.source}`);
}
