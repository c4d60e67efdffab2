import type { FieldOptions } from "../keyword/field-options.ts";
import { scalarKeywords, splitOptions } from "../keyword/field-options.ts";
import type { TypeBuilder } from "../line/type-builder.ts";

/** Bounds of a JSON value. */
export interface JsonOptions extends FieldOptions {
  /** Largest size of the canonical text (RFC 8785) in UTF-8 bytes; 65,536 when left out. */
  readonly maxBytes?: number;
  /** Deepest nesting of arrays and objects; 32 when left out. */
  readonly maxDepth?: number;
}

/** Any JSON value, for tool arguments and the like. */
export function jsonBuilder(builder: TypeBuilder): (options?: JsonOptions) => object {
  return (options = {}) => {
    const split = splitOptions(options);
    const { maxBytes = 65_536, maxDepth = 32, ...rest } = split.rest;
    return builder.Unsafe(scalarKeywords(rest, { type: "json", maxBytes, maxDepth }, split));
  };
}
