import type { Field, FieldType, ScalarKind, Schema, Struct } from "../schema.ts";
import { enumsOf } from "../schema.ts";

/** How optional fields are written: with the keyword, or as a `oneof` of one. */
export type Presence = "optional" | "oneof";

/** The neutral scalars as proto3 types. */
const protoScalars: Readonly<Record<ScalarKind, string>> = {
  bool: "bool",
  u8: "uint32",
  u16: "uint32",
  u32: "uint32",
  u53: "uint64",
  i16: "sint32",
  i32: "sint32",
  i53: "sint64",
  f32: "float",
  f64: "double",
  string: "string",
  uuid: "string",
  timestamp: "uint64",
};

/** The .proto text of a schema; fields are numbered in order from 1. */
export function protoText(schema: Schema, packageName: string, presence: Presence): string {
  const parts = ['syntax = "proto3";', `package ${packageName};`];
  for (const { name, members } of enumsOf(schema)) {
    const lines = members.map(
      (member, ordinal) => `  ${enumValueName(name, member)} = ${ordinal};`,
    );
    parts.push(`enum ${name} {\n${lines.join("\n")}\n}`);
  }
  for (const struct of schema.structs) parts.push(messageText(struct, presence));
  return `${parts.join("\n\n")}\n`;
}

/** Enum values share their file's scope in protobuf, so they carry the enum's name. */
export function enumValueName(enumName: string, member: string): string {
  return `${enumName}_${member}`.toUpperCase();
}

function messageText(struct: Struct, presence: Presence): string {
  const lines = struct.fields.map((field, index) => `  ${fieldText(field, index + 1, presence)}`);
  return `message ${struct.name} {\n${lines.join("\n")}\n}`;
}

function fieldText({ name, type, optional }: Field, number: number, presence: Presence): string {
  const plain = `${typeText(type)} ${name} = ${number};`;
  if (!optional) return plain;
  return presence === "optional" ? `optional ${plain}` : `oneof _${name} { ${plain} }`;
}

function typeText(type: FieldType): string {
  switch (type.kind) {
    case "list":
      return `repeated ${typeText(type.of)}`;
    case "map":
      return `map<string, ${typeText(type.of)}>`;
    case "ref":
    case "enum":
      return type.name;
    default:
      return protoScalars[type.kind];
  }
}
