import type { EnumType, FieldType, Schema, Struct } from "./schema.ts";
import { isWide, structOf } from "./schema.ts";
import type { Value } from "./workload.ts";

/**
 * Copies a decoded value into the neutral form, to be compared with the source: BigInt to number,
 * `Map` to object, enum names to ordinals, `null` and `undefined` to an absent key. Keys that the
 * schema doesn't have are dropped. Throws, with the path, when a required field is missing.
 */
export function toNeutral(schema: Schema, decoded: unknown): Value {
  return neutralStruct(schema, structOf(schema, schema.root), decoded, schema.root);
}

function neutralStruct(schema: Schema, struct: Struct, decoded: unknown, path: string): Value {
  if (typeof decoded !== "object" || decoded === null) {
    throw new Error(`${path}: expected an object, got ${String(decoded)}`);
  }
  const neutral: Record<string, unknown> = {};
  for (const { name, type, optional } of struct.fields) {
    const field = (decoded as Value)[name];
    if (field !== undefined && field !== null) {
      neutral[name] = neutralField(schema, type, field, `${path}.${name}`);
    } else if (!optional) {
      throw new Error(`${path}.${name}: the decoder gave ${String(field)} for a required field`);
    }
  }
  return neutral;
}

function neutralField(schema: Schema, type: FieldType, field: unknown, path: string): unknown {
  switch (type.kind) {
    case "list":
      return Array.from(field as ArrayLike<unknown>, (item, index) =>
        neutralField(schema, type.of, item, `${path}[${index}]`),
      );
    case "ref":
      return neutralStruct(schema, structOf(schema, type.name), field, path);
    case "map":
      return Object.fromEntries(field instanceof Map ? field : Object.entries(field as object));
    case "enum":
      return typeof field === "string" ? ordinalOf(type, field, path) : field;
    default:
      return isWide(type) ? Number(field) : field;
  }
}

function ordinalOf(type: EnumType, name: string, path: string): number {
  const ordinal = type.members.findIndex((member) => member.toLowerCase() === name.toLowerCase());
  if (ordinal < 0) throw new Error(`${path}: enum ${type.name} has no member "${name}"`);
  return ordinal;
}
