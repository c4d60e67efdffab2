import type { FieldOptions } from "../keyword/field-options.ts";
import { scalarKeywords, splitOptions } from "../keyword/field-options.ts";
import type { TwobyteKeyword } from "../keyword/keyword.ts";
import { twobyteKeyword } from "../keyword/keyword.ts";
import { defined } from "../keyword/with-keyword.ts";
import type { Keywords, TypeBuilder } from "../line/type-builder.ts";
import { integerRangePattern } from "../patterns/integer-range.ts";

/** Options of a list. */
export interface ListOptions<Delta extends string = string> extends FieldOptions {
  /** Fewest items; 0 when left out. */
  readonly minItems?: number;
  /** Most items; 2^20 when left out. */
  readonly maxItems?: number;
  /** No item twice; only for scalar items. */
  readonly uniqueItems?: boolean;
  /** Written as differences: the items themselves, or these fields of the item struct. */
  readonly delta?: true | readonly Delta[];
}

/** List of items. */
export function listBuilder(builder: TypeBuilder): (item: object, options?: ListOptions) => object {
  return (item, options = {}) => {
    const { delta, ...others } = options;
    const split = splitOptions<FieldOptions>(others);
    return builder.Array(item, scalarKeywords(split.rest, { ...(delta && { delta }) }, split));
  };
}

/** Options of a map. */
export interface MapOptions extends FieldOptions {
  /** Fewest entries; 0 when left out. */
  readonly minProperties?: number;
  /** Most entries; 2^20 when left out. */
  readonly maxProperties?: number;
}

/** Map with keys that are strings in JSON. */
export function mapBuilder(
  builder: TypeBuilder,
): (key: object, value: object, options?: MapOptions) => object {
  return (key, value, options = {}) => {
    const split = splitOptions<FieldOptions>(options);
    const base = {
      type: "object",
      ...split.rest,
      propertyNames: keySchema(key as Keywords),
      additionalProperties: value,
    };
    return builder.Unsafe(scalarKeywords(base, { type: "map" }, split));
  };
}

/** Schema of the key as a property name: numbers and booleans become their JSON text. */
function keySchema(key: Keywords): Keywords {
  const keyword = (key[twobyteKeyword] ?? {}) as TwobyteKeyword;
  if (key["type"] === "integer" && typeof keyword.type === "string") {
    const { type: _, minimum, maximum, ...rest } = key;
    const body = keyPattern(minimum, maximum);
    const bounds = { minimum: `${minimum}`, maximum: `${maximum}` };
    return {
      ...rest,
      type: "string",
      pattern: `^${body}$`,
      [twobyteKeyword]: { ...keyword, ...bounds },
    };
  }
  if (key["type"] === "boolean")
    return { type: "string", enum: ["true", "false"], [twobyteKeyword]: { type: "bool" } };
  return defined(key);
}

/** Bounds that are no integers stay for the compiler to refuse. */
function keyPattern(minimum: unknown, maximum: unknown): string {
  const usable = Number.isInteger(minimum) && Number.isInteger(maximum);
  if (!usable || Number(minimum) > Number(maximum)) return "-?[0-9]+";
  return integerRangePattern(BigInt(Number(minimum)), BigInt(Number(maximum)));
}
