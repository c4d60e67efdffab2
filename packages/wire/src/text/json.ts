import type { JsonValue } from "../canonical-json.ts";
import { boundedJson, parseCanonicalJson } from "../canonical-json.ts";
import type { TextReader } from "./reader.ts";
import { formatString, parseMarkedString, parseString } from "./string.ts";

/** Any JSON value as text (spec 4.2): its canonical text, escaped; never empty. */

/** A value's canonical text, escaped; refuses more than `maxBytes` of it, or `maxDepth` levels. */
export function formatJson(
  value: JsonValue,
  maxBytes: number,
  maxDepth: number,
  field: string,
): string {
  return formatString(boundedJson(value, maxBytes, maxDepth, field), field, maxBytes);
}

/** Reads a value of at most `maxBytes` and `maxDepth` levels. */
export function parseJson(r: TextReader, maxBytes: number, maxDepth: number): JsonValue {
  return parseCanonicalJson(r, parseString(r, maxBytes), maxDepth, false);
}

/** Reads a value in a slot that is optional or nullable (spec 4.4). */
export function parseMarkedJson(
  r: TextReader,
  maxBytes: number,
  maxDepth: number,
  nullable = false,
): JsonValue {
  return parseCanonicalJson(r, parseMarkedString(r, maxBytes), maxDepth, nullable);
}
