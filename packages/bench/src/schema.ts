/**
 * The neutral description of a workload's data, from which every peer's schema is derived.
 *
 * Only what all the compared formats can say: no byte strings (JSON has none) and no unions.
 */

/** A scalar. `u53`, `i53` and `timestamp` (milliseconds) are safe integers, `f32` equals `fround`. */
export type ScalarKind =
  | "bool"
  | "u8"
  | "u16"
  | "u32"
  | "u53"
  | "i16"
  | "i32"
  | "i53"
  | "f32"
  | "f64"
  | "string"
  | "uuid"
  | "timestamp";

/** A named enum; values are the ordinals of its members. */
export interface EnumType {
  readonly kind: "enum";
  readonly name: string;
  readonly members: readonly string[];
}

/** A list of scalars, enums or structs. */
export interface ListType {
  readonly kind: "list";
  readonly of: FieldType;
}

/** A map from strings to scalars, a plain object in the neutral value. */
export interface MapType {
  readonly kind: "map";
  readonly of: ScalarType;
}

/** A struct by name; it may name the struct that it stands in. */
export interface RefType {
  readonly kind: "ref";
  readonly name: string;
}

export interface ScalarType {
  readonly kind: ScalarKind;
}

export type FieldType = ScalarType | EnumType | ListType | MapType | RefType;

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** An absent field has no key in the neutral value. Lists and maps are never optional. */
  readonly optional: boolean;
}

export interface Struct {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** All structs of one message; every struct stands before those that refer to it, itself apart. */
export interface Schema {
  readonly root: string;
  readonly structs: readonly Struct[];
}

export function enumeration(name: string, members: readonly string[]): EnumType {
  return { kind: "enum", name, members };
}

export function list(of: FieldType | ScalarKind): ListType {
  return { kind: "list", of: asType(of) };
}

export function map(of: ScalarKind): MapType {
  return { kind: "map", of: { kind: of } };
}

export function ref(name: string): RefType {
  return { kind: "ref", name };
}

/** One struct; a key that ends in `?` is an optional field. */
export function struct(
  name: string,
  fields: Readonly<Record<string, FieldType | ScalarKind>>,
): Struct {
  return {
    name,
    fields: Object.entries(fields).map(([key, type]) => {
      const optional = key.endsWith("?");
      return { name: optional ? key.slice(0, -1) : key, type: asType(type), optional };
    }),
  };
}

/** Finds a struct by name, or throws when the schema has none of that name. */
export function structOf(schema: Schema, name: string): Struct {
  const found = schema.structs.find((candidate) => candidate.name === name);
  if (found === undefined) {
    throw new Error(`schema of ${schema.root}: no struct is named ${name}`);
  }
  return found;
}

/** True for the integers that many codecs carry as BigInt or need 64 bits for. */
export function isWide(type: FieldType): boolean {
  return type.kind === "u53" || type.kind === "i53" || type.kind === "timestamp";
}

/** Every enum of a schema, once, in the order of use. */
export function enumsOf(schema: Schema): readonly EnumType[] {
  const found = new Map<string, EnumType>();
  for (const { fields } of schema.structs) {
    for (const field of fields) {
      const type = field.type.kind === "list" ? field.type.of : field.type;
      if (type.kind === "enum") found.set(type.name, type);
    }
  }
  return [...found.values()];
}

function asType(type: FieldType | ScalarKind): FieldType {
  return typeof type === "string" ? { kind: type } : type;
}
