import type { IrEnum, IrField, IrStruct, IrUnion } from "@twobyte/compiler/ir";
import { liveEnumMembers, liveFields, liveUnionMembers } from "@twobyte/compiler/ir";
import type { JsonObject, SchemaContext } from "./json-object.ts";
import { defined } from "./json-object.ts";
import { slotSchema } from "./slot-schema.ts";

/** The closed schema of a struct, with its fields in the order of the author's source. */
export function structSchema(struct: IrStruct, context: SchemaContext): JsonObject {
  const fields = liveFields(struct);
  const required = fields.filter((field) => !field.optional).map((field) => field.name);
  return defined({
    title: struct.name,
    description: struct.doc,
    deprecated: struct.deprecated === undefined ? undefined : true,
    type: "object",
    properties: Object.fromEntries(
      fields.map((field) => [field.name, fieldSchema(field, context)]),
    ),
    required: required.length === 0 ? undefined : required,
    additionalProperties: false,
  });
}

function fieldSchema(field: IrField, context: SchemaContext): JsonObject {
  const schema = slotSchema(field.slot, context);
  const notes = defined({
    description: field.doc,
    deprecated: field.deprecated === undefined ? undefined : true,
    readOnly: field.readonly === true ? true : undefined,
  });
  if (Object.keys(notes).length === 0) return schema;
  // In draft-07 the neighbours of $ref are ignored.
  return "$ref" in schema ? { ...notes, allOf: [schema] } : { ...notes, ...schema };
}

/** The schema of an enum: its members in the newest revision, by ordinal. */
export function enumSchema(one: IrEnum): JsonObject {
  const values = liveEnumMembers(one).map((member) => member.value);
  return defined({
    title: one.name,
    description: one.doc,
    ...(values.length === 0 ? nothing : { enum: values }),
  });
}

/** The schema of a union: any of its structs, which differ in the constant of their tag. */
export function unionSchema(union: IrUnion, context: SchemaContext): JsonObject {
  const members = liveUnionMembers(union).map(({ struct }) => ({ $ref: context.refer(struct) }));
  return defined({
    title: union.name,
    description: union.doc,
    ...(members.length === 0 ? nothing : { anyOf: members }),
  });
}

/** Draft-07 allows neither an empty enum nor an empty anyOf. */
const nothing: JsonObject = { not: {} };
