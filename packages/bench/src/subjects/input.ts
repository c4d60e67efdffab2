import { toInput } from "../convert.ts";
import type { Schema } from "../schema.ts";
import type { Value } from "../workload.ts";

/** A neutral value as generated code takes it: enums by the names of their members, `Map`s. */
export function generatedInput(schema: Schema): (value: Value) => Value {
  const shape = {
    enumeration: (ordinal: number, members: readonly string[]): unknown => members[ordinal],
    map: (entries: Value): unknown => new Map(Object.entries(entries)),
    absent: "undefined",
  } as const;
  return (value) => toInput(schema, shape, value);
}
