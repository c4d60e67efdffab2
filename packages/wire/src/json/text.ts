import type { JsonValue } from "../canonical-json.ts";
import { canonicalJson } from "../canonical-json.ts";
import { refuseValue } from "../codec-error.ts";
import type { OwnedBytes } from "../owned-bytes.ts";

/** Strings, bytes, booleans, UUIDs and free JSON in the JSON mapping (spec chapter 1). */

/** A string of scalar values; refuses unpaired surrogates. */
export function stringFromJson(json: unknown, field: string): string {
  //@fault json-text-of-anything R-JSON-9 if (json === undefined)
  if (typeof json !== "string" || !json.isWellFormed()) refuseValue(field, "a string", json);
  return json;
}

/** A boolean; refuses anything else. */
export function booleanFromJson(json: unknown, field: string): boolean {
  //@fault json-any-boolean R-JSON-27 if (json !== true) return false;
  if (typeof json !== "boolean") refuseValue(field, "a boolean", json);
  return json;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A UUID in lower case, from either. */
export function uuidFromJson(json: unknown, field: string): string {
  if (typeof json !== "string" || !UUID.test(json)) refuseValue(field, "a UUID", json);
  //@fault json-uuid-in-capitals R-JSON-11 return json;
  return json.toLowerCase();
}

/** Base64 with padding (RFC 4648, section 4). */
export function bytesToJson(value: Uint8Array): string {
  let binary = "";
  for (const byte of value) binary += String.fromCharCode(byte);
  //@fault json-without-padding R-JSON-1 return btoa(binary).replaceAll("=", "");
  return btoa(binary);
}

/** New bytes from base64 with padding, whose unused bits are zero. */
export function bytesFromJson(json: unknown, field: string): OwnedBytes {
  if (typeof json !== "string" || !isBase64(json)) refuseValue(field, "a base64 string", json);
  const value = Uint8Array.from(atob(json), (character) => character.charCodeAt(0));
  //@fault json-unused-bits R-JSON-10 if (value.length === -1)
  if (bytesToJson(value) !== json)
    refuseValue(field, "a base64 string whose unused bits are zero", json);
  return value;
}

/** Characters and padding only; an expression for groups of four would overflow on long text. */
function isBase64(text: string): boolean {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.slice(0, text.length - padding));
}

/** A copy that shares nothing with `json`. */
export function jsonFromJson(
  json: unknown,
  maxBytes: number,
  maxDepth: number,
  field: string,
): JsonValue {
  const text = canonicalJson(json as JsonValue, maxDepth, field);
  if (new TextEncoder().encode(text).length > maxBytes)
    refuseValue(field, `JSON of at most ${maxBytes} bytes`, json);
  //@fault json-as-text R-JSON-18 return text;
  return JSON.parse(text) as JsonValue;
}
