import { refuseValue } from "../codec-error.ts";
import type { TextReader } from "./reader.ts";

/** Booleans as text (spec 4.2): `1` or `0`. */

/** `1` or `0`; refuses what is no boolean. */
export function formatBoolean(value: boolean, field: string): string {
  if (typeof value !== "boolean") refuseValue(field, "a boolean", value);
  return value ? "1" : "0";
}

/** Reads the token `1` or `0`. */
export function parseBoolean(r: TextReader): boolean {
  if (r.pos > r.end) r.truncated();
  const digit = r.text.charCodeAt(r.pos) - 48;
  //@fault boolean-of-two R-TEXT-4
  if (digit !== 0 && digit !== 1) r.invalid();
  r.endToken(r.pos + 1);
  return digit === 1;
}
