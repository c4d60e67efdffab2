import type {
  Declarations,
  EnumDeclaration,
  FieldDeclaration,
  SlotDeclaration,
  StructDeclaration,
  TypeDeclaration,
  UnionDeclaration,
} from "../declarations/declarations.ts";
import type { IrJson } from "../ir/ir.ts";
import { scalarSchema } from "./scalar-schema.ts";

/** A JSON Schema, draft-07. */
export interface JsonSchema {
  /** Its keywords. */
  readonly [keyword: string]: IrJson;
}

/**
 * The JSON form of every struct, enum and union: by name, a schema in which all references resolve.
 * A validator in strict mode accepts it, and with it exactly the JSON form of the type's values.
 */
export function jsonSchemas(declarations: Declarations): Readonly<Record<string, JsonSchema>> {
  const all = definitions(declarations);
  return Object.fromEntries(
    [...all.keys()].map((name) => [
      name,
      {
        $schema: "http://json-schema.org/draft-07/schema#",
        ...closedSchema(all, { $ref: reference(name) }),
      },
    ]),
  );
}

/** The JSON form of every named type, by name, with references among them. */
export function definitions(declarations: Declarations): Map<string, JsonSchema> {
  return new Map<string, JsonSchema>([
    ...declarations.structs.map((one) => [one.name, structSchema(one)] as const),
    ...declarations.enums.map((one) => [one.name, enumSchema(one)] as const),
    ...declarations.unions.map((one) => [one.name, unionSchema(one)] as const),
  ]);
}

function reference(name: string): string {
  return `#/$defs/${name}`;
}

/** A schema with the definitions that it needs. */
export function closedSchema(all: ReadonlyMap<string, JsonSchema>, schema: JsonSchema): JsonSchema {
  const found = new Map<string, JsonSchema>();
  const queue = references(schema);
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const definition = all.get(name);
    if (definition === undefined || found.has(name)) continue;
    found.set(name, definition);
    queue.push(...references(definition));
  }
  return found.size === 0 ? schema : { ...schema, $defs: Object.fromEntries(found) };
}

function references(schema: IrJson): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(references);
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const isReference = keyword === "$ref" && typeof value === "string";
    return isReference ? [value.slice(reference("").length)] : references(value);
  });
}

function structSchema({ doc, fields }: StructDeclaration): JsonSchema {
  const required = fields.filter((field) => !field.optional).map((field) => field.name);
  return {
    ...(doc !== undefined && { description: doc }),
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    ...(required.length > 0 && { required }),
    //@fault schema-open R-JSON-31
    additionalProperties: false,
  };
}

function fieldSchema(field: FieldDeclaration): JsonSchema {
  return {
    ...slotSchema(field.slot),
    ...(field.doc !== undefined && { description: field.doc }),
    ...(field.default !== undefined && { default: field.default }),
    ...(field.deprecated !== undefined && { deprecated: true }),
    ...(field.readonly && { readOnly: true }),
  };
}

function enumSchema({ doc, members }: EnumDeclaration): JsonSchema {
  const values = members.map((member) => member.value);
  return {
    ...(doc !== undefined && { description: doc }),
    type: values.every((value) => typeof value === "string") ? "string" : "integer",
    enum: values,
  };
}

function unionSchema({ doc, members }: UnionDeclaration): JsonSchema {
  return {
    ...(doc !== undefined && { description: doc }),
    anyOf: members.map((member) => ({ $ref: reference(member.struct) })),
  };
}

/** The JSON form of what a place may hold. */
export function slotSchema(slot: SlotDeclaration): JsonSchema {
  const schema = typeSchema(slot.type, slot);
  return slot.nullable ? { anyOf: [schema, { type: "null" }] } : schema;
}

function typeSchema(type: TypeDeclaration, slot: SlotDeclaration): JsonSchema {
  const { constraints = {} } = slot;
  switch (type.kind) {
    case "enum":
    case "struct":
    case "union":
      return { $ref: reference(type.name) };
    case "list":
      return { type: "array", items: slotSchema(type.item), ...constraints };
    case "map":
      return {
        type: "object",
        propertyNames: keySchema(type.key),
        additionalProperties: slotSchema(type.value),
        ...constraints,
      };
    default:
      return scalarSchema(type, constraints);
  }
}

/** Keys are property names: integers and booleans stand there as their text. */
function keySchema(slot: SlotDeclaration): JsonSchema {
  const { type, constraints = {} } = slot;
  switch (type.kind) {
    case "bool":
      return { type: "string", enum: ["true", "false"] };
    case "int":
    case "string":
    case "uuid":
      return scalarSchema(type, constraints, true);
    default:
      return slotSchema(slot);
  }
}
