import { formats } from "@twobyte/compiler/ir";
import { matchesPattern } from "./patterns.ts";

/** Whether a text has a format of the closed list (spec 1.7). */
export function matchesFormat(name: string, text: string): boolean {
  const format = formats.get(name);
  if (format === undefined) throw new Error(`The IR has the unknown format ${name}.`);
  const fits = format.maxLength === undefined || [...text].length <= format.maxLength;
  return fits && matchesPattern(format.pattern, text);
}
