/**
 * A value of a protocol's type, as generated code takes and gives it.
 *
 * `u64`, `i64`, times in micro- and nanoseconds and decimals with bigint units are bigints; all
 * other numbers are numbers, a decimal's in whole units of 1. Bytes are a `Uint8Array`, UUIDs
 * strings in lower case, maps a `Map`, an absent optional field is undefined.
 */
export type Value =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly Value[]
  | ReadonlyMap<Value, Value>
  | StructValue;

/** A struct's value by field name; decoded ones have every live field, in the source's order. */
export interface StructValue {
  /** A field's value; undefined when it is absent. */
  readonly [field: string]: Value;
}

/** Whether a value is an object whose properties can be a struct's fields. */
export function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Map) &&
    !(value instanceof Uint8Array)
  );
}

/** The property of a value's own; an inherited one, such as `constructor`, is undefined. */
export function ownProperty(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as { [name: string]: unknown })[name] : undefined;
}
