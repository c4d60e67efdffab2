import type { JsonValue } from "../canonical-json.ts";
import { canonicalJson, parseCanonicalJson } from "../canonical-json.ts";
import type { TextReader } from "./reader.ts";
import { formatString, parseString } from "./string.ts";

/** Any JSON value as text (spec 4.2): its canonical text, escaped; never empty. */

export function formatJson(value: JsonValue, maxDepth: number, field: string): string {
  return formatString(canonicalJson(value, maxDepth, field), field);
}

export function parseJson(r: TextReader, limit: number, maxDepth: number): JsonValue {
  return parseCanonicalJson(r, parseString(r, limit), maxDepth);
}
