import { literal } from "./literal.ts";
import type { FieldType, Schema, Struct } from "./schema.ts";
import { isWide, structOf } from "./schema.ts";
import type { Value } from "./workload.ts";

/** How one codec wants its input to differ from the neutral value. */
export interface InputShape {
  /** Turns u53, i53 and timestamps into what the codec takes, such as BigInt. */
  readonly wide?: (value: number) => unknown;
  /** Turns an enum's ordinal into what the codec takes. */
  readonly enumeration?: (ordinal: number, members: readonly string[]) => unknown;
  /** Turns a plain object into what the codec takes, such as a `Map`. */
  readonly map?: (value: Value) => unknown;
  /** What stands for an absent field; without it the key is left out. */
  readonly absent?: "null" | "undefined";
}

/** Copies a neutral value in the shape a codec wants. Runs outside the timed loops. */
export function toInput(schema: Schema, shape: InputShape, value: Value): Value {
  return convertStruct(schema, shape, structOf(schema, schema.root), value);
}

function convertStruct(schema: Schema, shape: InputShape, struct: Struct, value: Value): Value {
  const fields = struct.fields.filter(
    ({ name }) => shape.absent !== undefined || value[name] !== undefined,
  );
  const absent = shape.absent === "null" ? null : undefined;
  const converted = fields.map(({ name, type }) => {
    const field = value[name];
    return field === undefined ? absent : convert(schema, shape, type, field);
  });
  const keys = fields.map(({ name }) => name);
  return literal(keys, converted) as Value;
}

function convert(schema: Schema, shape: InputShape, type: FieldType, value: unknown): unknown {
  if (type.kind === "list") {
    return (value as unknown[]).map((item) => convert(schema, shape, type.of, item));
  }
  if (type.kind === "ref") {
    return convertStruct(schema, shape, structOf(schema, type.name), value as Value);
  }
  if (type.kind === "map" && shape.map !== undefined) return shape.map(value as Value);
  if (type.kind === "enum" && shape.enumeration !== undefined) {
    return shape.enumeration(value as number, type.members);
  }
  if (isWide(type) && shape.wide !== undefined) return shape.wide(value as number);
  return value;
}
