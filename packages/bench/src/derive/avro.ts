import type { Field, FieldType, ScalarKind, Schema, Struct } from "../schema.ts";
import { structOf } from "../schema.ts";

/** An Avro schema as JSON. */
export type AvroSchema = string | readonly AvroSchema[] | AvroObject;

interface AvroObject {
  readonly [key: string]: AvroSchema | null | readonly AvroObject[];
}

const avroScalars: Readonly<Record<ScalarKind, string>> = {
  bool: "boolean",
  u8: "int",
  u16: "int",
  u32: "long",
  u53: "long",
  i16: "int",
  i32: "int",
  i53: "long",
  f32: "float",
  f64: "double",
  string: "string",
  uuid: "string",
  timestamp: "long",
};

/** The Avro schema of a workload. Enums are ints, since the values are ordinals; bytes are equal. */
export function avroSchema(schema: Schema): AvroSchema {
  const defined = new Set<string>();

  function record(struct: Struct): AvroSchema {
    if (defined.has(struct.name)) return struct.name;
    defined.add(struct.name);
    return { type: "record", name: struct.name, fields: struct.fields.map(field) };
  }

  function field({ name, type, optional }: Field): AvroObject {
    return optional
      ? { name, type: ["null", avroType(type)], default: null }
      : { name, type: avroType(type) };
  }

  function avroType(type: FieldType): AvroSchema {
    switch (type.kind) {
      case "list":
        return { type: "array", items: avroType(type.of) };
      case "map":
        return { type: "map", values: avroType(type.of) };
      case "ref":
        return record(structOf(schema, type.name));
      case "enum":
        return "int";
      default:
        return avroScalars[type.kind];
    }
  }

  return record(structOf(schema, schema.root));
}
