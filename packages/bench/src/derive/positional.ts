import type { Field, FieldType, Schema, Struct } from "../schema.ts";

/** Turns objects into nested arrays and back. */
export interface Positional {
  pack(value: unknown): unknown;
  unpack(packed: unknown): unknown;
}

/**
 * Generates the straight-line code that turns a workload's objects into arrays of their fields in
 * schema order (an absent field is `null`) and arrays into objects again: what a careful author
 * would write by hand around `JSON.stringify` and `JSON.parse`.
 */
export function makePositional(schema: Schema): Positional {
  const source = schema.structs.map((struct) => packSource(struct) + unpackSource(struct));
  const result = `return { pack: pack${schema.root}, unpack: unpack${schema.root} };`;
  return new Function(`"use strict";\n${source.join("")}${result}`)() as Positional;
}

function packSource(struct: Struct): string {
  const items = struct.fields.map(({ name, type, optional }) => {
    const packed = conversion(type, `v.${name}`, "pack");
    return optional ? `v.${name} === undefined ? null : ${packed}` : packed;
  });
  return `function pack${struct.name}(v) {\n  return [${items.join(", ")}];\n}\n`;
}

function unpackSource(struct: Struct): string {
  const required = struct.fields
    .map((field, index) => ({ field, index }))
    .filter(({ field }) => !field.optional)
    .map(({ field, index }) => `${field.name}: ${conversion(field.type, `a[${index}]`, "unpack")}`);
  const optional = struct.fields.map(optionalSource).join("");
  const object = `const v = { ${required.join(", ")} };`;
  return `function unpack${struct.name}(a) {\n  ${object}\n${optional}  return v;\n}\n`;
}

function optionalSource({ name, type, optional }: Field, index: number): string {
  if (!optional) return "";
  return `  if (a[${index}] !== null) v.${name} = ${conversion(type, `a[${index}]`, "unpack")};\n`;
}

function conversion(type: FieldType, access: string, direction: "pack" | "unpack"): string {
  if (type.kind === "ref") return `${direction}${type.name}(${access})`;
  if (type.kind === "list" && type.of.kind === "ref") {
    return `${access}.map(${direction}${type.of.name})`;
  }
  return access;
}
