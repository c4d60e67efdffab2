import type { IntegerType, IrConstraints, IrSlot, IrType } from "@twobyte/compiler/ir";
import { integerBounds, isTextInteger, maxF32 } from "@twobyte/compiler/ir";
import { specialNumbers } from "../float-values.ts";
import { numberPattern } from "./digit-pattern.ts";
import type { JsonObject, SchemaContext } from "./json-object.ts";
import { defined } from "./json-object.ts";
import { keySchema } from "./key-schema.ts";
import { bytesSchema, stringSchema, uuidSchema } from "./string-schema.ts";

/** The draft-07 schema of what stands in a slot, in the JSON mapping. */
export function slotSchema(slot: IrSlot, context: SchemaContext): JsonObject {
  const schema = typeSchema(slot.type, slot.constraints ?? {}, context);
  return slot.nullable ? { anyOf: [schema, { type: "null" }] } : schema;
}

function typeSchema(type: IrType, constraints: IrConstraints, context: SchemaContext): JsonObject {
  switch (type.kind) {
    case "bool":
      return { type: "boolean" };
    case "int":
    case "timestamp":
    case "duration":
    case "decimal":
      return integerSchema(type, constraints);
    case "float":
      return floatSchema(type, constraints);
    case "string":
      return stringSchema(constraints);
    case "bytes":
      return bytesSchema(constraints);
    case "uuid":
      return uuidSchema;
    case "json":
      return {};
    case "const":
      return { const: type.value };
    case "enum":
    case "struct":
    case "union":
      return { $ref: context.refer(type.name) };
    case "list":
      return listSchema(type.item, constraints, context);
    case "map":
      return mapSchema(type.key, type.value, constraints, context);
  }
}

function integerSchema(type: IntegerType, constraints: IrConstraints): JsonObject {
  const { min, max } = integerBounds(type, constraints);
  if (isTextInteger(type)) {
    const scale = type.kind === "decimal" ? type.scale : 0;
    return { type: "string", pattern: numberPattern(min, max, scale) };
  }
  return defined({
    type: "integer",
    minimum: Number(min),
    maximum: Number(max),
    multipleOf: constraints.multipleOf,
  });
}

function floatSchema(
  type: Extract<IrType, { kind: "float" }>,
  constraints: IrConstraints,
): JsonObject {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = constraints;
  const single = type.width === "f32";
  const number = defined({
    type: "number",
    minimum: single ? Math.max(-maxF32, Number(minimum ?? -maxF32)) : numeric(minimum),
    maximum: single ? Math.min(maxF32, Number(maximum ?? maxF32)) : numeric(maximum),
    exclusiveMinimum: numeric(exclusiveMinimum),
    exclusiveMaximum: numeric(exclusiveMaximum),
    multipleOf,
  });
  return type.special ? { anyOf: [number, { enum: [...specialNumbers] }] } : number;
}

function numeric(bound: number | string | undefined): number | undefined {
  return bound === undefined ? undefined : Number(bound);
}

function listSchema(item: IrSlot, constraints: IrConstraints, context: SchemaContext): JsonObject {
  const { minItems, maxItems, uniqueItems } = constraints;
  return defined({
    type: "array",
    items: slotSchema(item, context),
    minItems,
    maxItems,
    uniqueItems,
  });
}

function mapSchema(
  key: IrSlot,
  value: IrSlot,
  constraints: IrConstraints,
  context: SchemaContext,
): JsonObject {
  const { minProperties, maxProperties } = constraints;
  return defined({
    type: "object",
    propertyNames: keySchema(key, context),
    additionalProperties: slotSchema(value, context),
    minProperties,
    maxProperties,
  });
}
