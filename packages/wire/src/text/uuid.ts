import { refuseValue } from "../codec-error.ts";
import type { TextReader } from "./reader.ts";

/** UUIDs as text (spec 4.2): 36 characters, lower case. */

/** 0 for the units of lower-case hex digits, else 128. */
const WRONG = new Uint8Array(128).fill(128);
//@fault uuid-in-capitals R-TEXT-4 for (const digit of "0123456789abcdefABCDEF") WRONG[digit.charCodeAt(0)] = 0;
for (const digit of "0123456789abcdef") WRONG[digit.charCodeAt(0)] = 0;
const HYPHEN = 45;
/** Where the digits stand. */
const PLACES = Uint8Array.from(
  [...Array(36).keys()].filter((place) => ![8, 13, 18, 23].includes(place)),
);

/**
 * Whether 36 units from `from` are a UUID. A table and no branches, for those that tell digits from
 * letters are mispredicted as often as not.
 */
function isLowerUuid(text: string, from: number): boolean {
  let bad = 0;
  for (let i = 0; i < 32; i++) {
    const unit = text.charCodeAt(from + (PLACES[i] as number));
    bad |= (WRONG[unit & 127] as number) | unit;
  }
  return (
    bad < 128 &&
    text.charCodeAt(from + 8) === HYPHEN &&
    text.charCodeAt(from + 13) === HYPHEN &&
    text.charCodeAt(from + 18) === HYPHEN &&
    text.charCodeAt(from + 23) === HYPHEN
  );
}

/** A UUID in lower case, from either; refuses any other text. */
export function formatUuid(text: string, field: string): string {
  if (typeof text !== "string") refuseValue(field, "a UUID", text);
  if (text.length === 36 && isLowerUuid(text, 0)) return text;
  const lower = text.toLowerCase();
  if (text.length !== 36 || lower.length !== 36 || !isLowerUuid(lower, 0))
    refuseValue(field, "a UUID in hex digits and hyphens", text);
  return lower;
}

/** Reads a UUID of 36 characters, lower case only. */
export function parseUuid(r: TextReader): string {
  const { text, pos } = r;
  if (pos > r.end) r.truncated();
  if (!isLowerUuid(text, pos)) r.invalid();
  r.endToken(pos + 36);
  return text.substring(pos, pos + 36);
}
