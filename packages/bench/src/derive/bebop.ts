import type { FieldType, ScalarKind, Schema, Struct } from "../schema.ts";
import { enumsOf } from "../schema.ts";

const bebopScalars: Readonly<Record<ScalarKind, string>> = {
  bool: "bool",
  u8: "byte",
  u16: "uint16",
  u32: "uint32",
  u53: "uint64",
  i16: "int16",
  i32: "int32",
  i53: "int64",
  f32: "float32",
  f64: "float64",
  string: "string",
  uuid: "guid",
  timestamp: "uint64",
};

/**
 * The .bop text of a schema: a `message` where a field is optional, else a `struct`. Names carry
 * the prefix so that all workloads fit one file. Field names end in an underscore, which the
 * compiler's TypeScript generator takes off: some of ours are reserved words there.
 */
export function bebopText(schema: Schema, prefix: string): string {
  const parts = enumsOf(schema).map(({ name, members }) => {
    const lines = members.map((member, ordinal) => `  ${member} = ${ordinal};`);
    return `enum ${prefix}${name} : byte {\n${lines.join("\n")}\n}`;
  });
  for (const struct of schema.structs) parts.push(structText(struct, prefix));
  return `${parts.join("\n\n")}\n`;
}

function structText(struct: Struct, prefix: string): string {
  const tagged = struct.fields.some((field) => field.optional);
  const lines = struct.fields.map(({ name, type }, index) => {
    const tag = tagged ? `${index + 1} -> ` : "";
    return `  ${tag}${typeText(type, prefix)} ${name}_;`;
  });
  return `${tagged ? "message" : "struct"} ${prefix}${struct.name} {\n${lines.join("\n")}\n}`;
}

function typeText(type: FieldType, prefix: string): string {
  switch (type.kind) {
    case "list":
      return `${typeText(type.of, prefix)}[]`;
    case "map":
      return `map[string, ${typeText(type.of, prefix)}]`;
    case "ref":
    case "enum":
      return `${prefix}${type.name}`;
    default:
      return bebopScalars[type.kind];
  }
}
