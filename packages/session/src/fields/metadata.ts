import { CodecError, refuseValue } from "@twobyte/wire";
import { MAX_METADATA } from "../frames/limits.ts";
import { utf8Length } from "../payload.ts";
import type { Field } from "./field.ts";
import type { FieldReader } from "./field-reader.ts";
import type { FieldWriter } from "./field-writer.ts";

/** Names and values that travel with a call, its end or its error (spec 7.6). */
export type Metadata = ReadonlyMap<string, string>;

const NAME = /^[a-z0-9._-]{1,64}$/;

/** Pairs in the order of their names. */
export const metadata: Field<Metadata> = { write: writeMetadata, read: readMetadata };

function writeMetadata(w: FieldWriter, pairsOf: Metadata): void {
  if (!(pairsOf instanceof Map)) refuseValue("metadata", "a Map", pairsOf);
  const pairs = [...pairsOf].sort(([a], [b]) => (a < b ? -1 : 1));
  let size = 0;
  for (const [name, value] of pairs) size += name.length + utf8Length(value);
  if (size > MAX_METADATA) {
    throw new CodecError(
      "limit_exceeded",
      `metadata of ${size} bytes; ${MAX_METADATA} are allowed`,
    );
  }
  w.number(pairs.length, "metadata");
  for (const [name, value] of pairs) {
    if (!NAME.test(name)) {
      throw new CodecError(
        "invalid_value",
        `metadata ${JSON.stringify(name)}: a name is 1 to 64 of a-z, 0-9, "-", "_" and "."`,
      );
    }
    w.string(name, 64, "metadata name");
    w.string(value, MAX_METADATA, `metadata ${name}`);
  }
}

function readMetadata(r: FieldReader): Metadata {
  const count = r.number();
  const pairs = new Map<string, string>();
  let previous = "";
  let size = 0;
  for (let i = 0; i < count; i++) {
    const name = r.string(MAX_METADATA);
    const value = r.string(MAX_METADATA);
    //@fault metadata-in-units R-FRAME-23 size += name.length + value.length;
    size += utf8Length(name) + utf8Length(value);
    // R-FRAME-23
    if (size > MAX_METADATA) r.fail("limit_exceeded", `metadata above ${MAX_METADATA} bytes`);
    // R-FRAME-21
    //@fault name-in-capitals R-FRAME-21
    if (!NAME.test(name)) r.fail("invalid_token", "a name of metadata in other characters");
    // R-FRAME-22
    //@fault names-in-any-order R-FRAME-22 if (name === previous)
    if (name <= previous)
      r.fail(name === previous ? "duplicate_key" : "unsorted_keys", "names that do not ascend");
    pairs.set(name, value);
    previous = name;
  }
  return pairs;
}
