import type { Field, FieldType, Schema, Struct } from "./schema.ts";
import { enumsOf, isWide } from "./schema.ts";

/** Reads every field of a value and folds them into one number. */
export type Touch = (value: unknown) => number;

/** How a codec's decoded values name an enum's members; `ordinal` unless told. */
export type EnumForm = "ordinal" | "name";

/** `ordinal-of-name`: the value holds ordinals and counts as one that holds names. */
type Reading = EnumForm | "ordinal-of-name";

/**
 * Generates the touch function of one workload: straight-line code with one function a struct, so
 * that reading costs the same few loads whichever codec made the value. Numbers are added; a string
 * counts its length and its last code unit (which flattens ropes); absent, `null`, `""`, `0` and
 * `false` all count nothing, so that codecs differ only in their speed. Maps may be objects or `Map`.
 * An enum counts as what it is: its ordinal as a number, its name as a string.
 */
export function makeTouch(schema: Schema, enums: Reading = "ordinal"): Touch {
  const lines = ['"use strict";', `const names = ${nameTables(schema)};`, helpers];
  for (const struct of schema.structs) lines.push(structSource(struct, enums));
  lines.push(`return touch${schema.root};`);
  return new Function(lines.join("\n"))() as Touch;
}

/** Adds the touches of all values, in order; the sum is exact when the values are equal. */
export function touchSum(touch: Touch, values: readonly unknown[]): number {
  let sum = 0;
  for (const value of values) sum += touch(value);
  return sum;
}

const helpers = `
function text(s) {
  const n = s.length;
  return n === 0 ? 0 : n + s.charCodeAt(n - 1);
}
function mapSum(m, one) {
  let sum = 0;
  if (m instanceof Map) {
    for (const [key, value] of m) sum += text(key) + one(value);
  } else {
    for (const key in m) sum += text(key) + one(m[key]);
  }
  return sum;
}`;

function structSource(struct: Struct, enums: Reading): string {
  const body = struct.fields.map((field) => `  ${fieldSource(field, enums)}`).join("\n");
  return `function touch${struct.name}(v) {\n  let sum = 0;\n${body}\n  return sum;\n}`;
}

function fieldSource({ name, type, optional }: Field, enums: Reading): string {
  const access = `v.${name}`;
  if (type.kind === "list") {
    const add = `sum += ${expression(type.of, "list[i]", enums)};`;
    return `{ const list = ${access}; for (let i = 0; i < list.length; i++) ${add} }`;
  }
  if (!optional) return `sum += ${expression(type, access, enums)};`;
  return `{ const x = ${access}; if (x !== undefined && x !== null) sum += ${expression(type, "x", enums)}; }`;
}

function expression(type: FieldType, access: string, enums: Reading): string {
  switch (type.kind) {
    case "list":
      throw new Error("touch: lists of lists are not described by any workload");
    case "ref":
      return `touch${type.name}(${access})`;
    case "map":
      return `mapSum(${access}, (value) => ${expression(type.of, "value", enums)})`;
    case "enum":
      if (enums === "ordinal") return access;
      return enums === "name" ? `text(${access})` : `text(names.${type.name}[${access}])`;
    case "bool":
      return `(${access} ? 1 : 0)`;
    case "string":
    case "uuid":
      return `text(${access})`;
    default:
      return isWide(type) ? `Number(${access})` : access;
  }
}

function nameTables(schema: Schema): string {
  return JSON.stringify(
    Object.fromEntries(enumsOf(schema).map(({ name, members }) => [name, members])),
  );
}
