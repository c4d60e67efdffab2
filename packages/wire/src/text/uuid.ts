import { refuseValue } from "../codec-error.ts";
import type { TextReader } from "./reader.ts";

/** UUIDs as text (spec 4.2): 36 characters, lower case. */

const LOWER = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function formatUuid(text: string, field: string): string {
  if (typeof text !== "string") refuseValue(field, "a UUID", text);
  if (LOWER.test(text)) return text;
  const lower = text.toLowerCase();
  if (!LOWER.test(lower) || lower.length !== text.length)
    refuseValue(field, "a UUID in hex digits and hyphens", text);
  return lower;
}

export function parseUuid(r: TextReader): string {
  const start = r.pos;
  const token = r.token();
  if (!LOWER.test(token)) {
    r.pos = start;
    r.invalid();
  }
  return token;
}
