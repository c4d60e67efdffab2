import type { JsonValue } from "../canonical-json.ts";
import { boundedJson, parseCanonicalJson } from "../canonical-json.ts";
import type { TextReader } from "./reader.ts";
import { formatString, parseMarkedString, parseString } from "./string.ts";

/** Any JSON value as text (spec 4.2): its canonical text, escaped; never empty. */

export function formatJson(
  value: JsonValue,
  maxBytes: number,
  maxDepth: number,
  field: string,
): string {
  return formatString(boundedJson(value, maxBytes, maxDepth, field), field, maxBytes);
}

export function parseJson(r: TextReader, maxBytes: number, maxDepth: number): JsonValue {
  return parseCanonicalJson(r, parseString(r, maxBytes), maxDepth, false);
}

/** The value in a slot that is optional or nullable (spec 4.4). */
export function parseMarkedJson(
  r: TextReader,
  maxBytes: number,
  maxDepth: number,
  nullable = false,
): JsonValue {
  return parseCanonicalJson(r, parseMarkedString(r, maxBytes), maxDepth, nullable);
}
