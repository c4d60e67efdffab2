import type { JsonValue } from "../canonical-json.ts";
import { boundedJson, parseCanonicalJson } from "../canonical-json.ts";
import type { BinaryReader } from "./reader.ts";
import { readString, writeString } from "./string.ts";
import type { BinaryWriter } from "./writer.ts";

/** Any JSON value (spec 3.4): a string with its canonical text, of bounded size and depth. */

/** Writes a value's canonical text; refuses more than `maxBytes` of it, or `maxDepth` levels. */
export function writeJson(
  w: BinaryWriter,
  value: JsonValue,
  maxBytes: number,
  maxDepth: number,
  field: string,
): void {
  writeString(w, boundedJson(value, maxBytes, maxDepth, field), field, maxBytes);
}

/** Reads a value of at most `maxBytes` and `maxDepth`; with `nullable` it must not be null. */
export function readJson(
  r: BinaryReader,
  maxBytes: number,
  maxDepth: number,
  nullable = false,
): JsonValue {
  return parseCanonicalJson(r, readString(r, maxBytes), maxDepth, nullable);
}
