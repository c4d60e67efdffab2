import type { FieldOptions } from "../keyword/field-options.ts";
import { scalarKeywords, splitOptions } from "../keyword/field-options.ts";
import type { TypeBuilder } from "../line/type-builder.ts";
import { base64Pattern } from "../patterns/base64.ts";
import { uuidPattern } from "../patterns/ranges.ts";

/** Bounds of a byte string, in bytes. A default is canonical base64. */
export interface BytesOptions extends FieldOptions<string> {
  /** Fewest bytes; 0 when left out. */
  readonly minLength?: number;
  /** Most bytes; 2^20 when left out. */
  readonly maxLength?: number;
}

/** Byte string; in JSON canonical base64 with padding. */
export function bytesBuilder(builder: TypeBuilder): (options?: BytesOptions) => object {
  return (options = {}) => {
    const split = splitOptions(options);
    const { minLength, maxLength, ...rest } = split.rest;
    const base = {
      ...rest,
      contentEncoding: "base64",
      pattern: `^${base64Pattern(minLength, maxLength)}$`,
    };
    return builder.String(scalarKeywords(base, { type: "bytes", minLength, maxLength }, split));
  };
}

/** UUID; in JSON text, read in either case, written in lower case. */
export function uuidBuilder(builder: TypeBuilder): (options?: FieldOptions<string>) => object {
  return (options = {}) => {
    const split = splitOptions(options);
    const base = { ...split.rest, pattern: `^${uuidPattern}$` };
    return builder.String(scalarKeywords(base, { type: "uuid" }, split));
  };
}
