import type { FieldType, Schema, Struct } from "../schema.ts";

/** A JSON Schema (draft-07) document or part. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The JSON Schema of a workload: structs as definitions, the root by reference. */
export function jsonSchema(schema: Schema): JsonSchema {
  return {
    $ref: `#/definitions/${schema.root}`,
    definitions: Object.fromEntries(
      schema.structs.map((struct) => [struct.name, objectSchema(struct)]),
    ),
  };
}

function objectSchema(struct: Struct): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(struct.fields.map(({ name, type }) => [name, typeSchema(type)])),
    required: struct.fields.filter((field) => !field.optional).map((field) => field.name),
    additionalProperties: false,
  };
}

function typeSchema(type: FieldType): JsonSchema {
  switch (type.kind) {
    case "list":
      return { type: "array", items: typeSchema(type.of) };
    case "map":
      return { type: "object", additionalProperties: typeSchema(type.of) };
    case "ref":
      return { $ref: `#/definitions/${type.name}` };
    case "string":
    case "uuid":
      return { type: "string" };
    case "bool":
      return { type: "boolean" };
    case "f32":
    case "f64":
      return { type: "number" };
    default:
      return { type: "integer" };
  }
}
