import type { IrSlot } from "@twobyte/compiler/ir";
import { integerBounds } from "@twobyte/compiler/ir";
import { numberPattern } from "./digit-pattern.ts";
import type { JsonObject, SchemaContext } from "./json-object.ts";
import { bytesSchema, stringSchema, uuidSchema } from "./string-schema.ts";

/** The schema of a map's property names: the text of the key's JSON value. Keys are scalars. */
export function keySchema(key: IrSlot, context: SchemaContext): JsonObject {
  const { type, constraints = {} } = key;
  switch (type.kind) {
    case "bool":
      return { enum: ["false", "true"] };
    case "int":
    case "timestamp":
    case "duration":
    case "decimal": {
      const { min, max } = integerBounds(type, constraints);
      const scale = type.kind === "decimal" ? type.scale : 0;
      return { type: "string", pattern: numberPattern(min, max, scale) };
    }
    case "string":
      return stringSchema(constraints);
    case "bytes":
      return bytesSchema(constraints);
    case "uuid":
      return uuidSchema;
    case "const":
      return { const: String(type.value) };
    case "enum":
      return { enum: context.enumValues(type.name).map(String) };
    default:
      throw new Error(`docs: a map has keys of the kind ${type.kind}, which is no scalar`);
  }
}
