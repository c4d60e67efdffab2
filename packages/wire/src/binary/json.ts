import type { JsonValue } from "../canonical-json.ts";
import { canonicalJson, parseCanonicalJson } from "../canonical-json.ts";
import type { BinaryReader } from "./reader.ts";
import { readString, writeString } from "./string.ts";
import type { BinaryWriter } from "./writer.ts";

/** Any JSON value (spec 3.4): a string with its canonical text. */

export function writeJson(
  w: BinaryWriter,
  value: JsonValue,
  maxDepth: number,
  field: string,
): void {
  writeString(w, canonicalJson(value, maxDepth, field), field);
}

/** `limit`: most bytes of text. */
export function readJson(r: BinaryReader, limit: number, maxDepth: number): JsonValue {
  return parseCanonicalJson(r, readString(r, limit), maxDepth);
}
