import { fromBase64Url, toBase64Url } from "#native";
import { refuseValue } from "../codec-error.ts";
import { checkLimit, DEFAULT_LIMIT } from "../limit.ts";
import type { OwnedBytes } from "../owned-bytes.ts";
import type { TextReader } from "./reader.ts";

/** Byte strings as text (spec 4.2): base64url without padding. */

/** Bytes as base64url; `limit`: the most, Infinity where the schema declares a bound. */
export function formatBytes(
  value: Uint8Array,
  field: string,
  limit: number = DEFAULT_LIMIT,
): string {
  if (!(value instanceof Uint8Array)) refuseValue(field, "a Uint8Array", value);
  checkLimit(value.length, limit, field);
  return toBase64Url(value);
}

/** Bytes in a slot that is optional or nullable: empty is `\0` (spec 4.4). */
export function formatMarkedBytes(
  value: Uint8Array,
  field: string,
  limit: number = DEFAULT_LIMIT,
): string {
  return formatBytes(value, field, limit) || "\\0";
}

/** New bytes from a token of base64url. `limit`: most bytes that the schema allows. */
export function parseBytes(r: TextReader, limit: number): OwnedBytes {
  const start = r.pos;
  const token = r.token();
  //@fault text-bytes-unbounded R-TEXT-12 if (token.length > 4 * limit) {
  if (Math.floor((token.length * 3) / 4) > limit) {
    r.pos = start;
    r.fail("limit_exceeded", `more than ${limit} bytes`);
  }
  const value = fromBase64Url(token);
  if (value === undefined) {
    r.pos = start;
    r.invalid();
  }
  return value;
}

/** New bytes in a slot that is optional or nullable: empty is `\0` (spec 4.4). */
export function parseMarkedBytes(r: TextReader, limit: number): OwnedBytes {
  if (r.escaped && r.text.startsWith("\\0", r.pos)) {
    r.endToken(r.pos + 2);
    return new Uint8Array(0);
  }
  if (r.atEmpty()) r.invalid();
  return parseBytes(r, limit);
}
