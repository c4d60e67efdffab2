import type {
  Declarations,
  EnumDeclaration,
  FieldDeclaration,
  SlotDeclaration,
  StructDeclaration,
  TypeDeclaration,
} from "@twobyte/compiler";
import type { Field, FieldType, ScalarKind, Schema, Struct } from "../schema.ts";
import { enumsOf } from "../schema.ts";

/** What an author may say of a field beyond its type: struct, then field. */
export interface Hints {
  /** Digits behind the point of fields that are decimals. */
  readonly decimals: Readonly<Record<string, number>>;
  /** Fields that lists of the struct carry as differences. */
  readonly deltas: readonly string[];
}

/**
 * Bounds such as an author sets. They are checked in both directions and change no byte. Far above
 * what the workloads hold, for what is measured is the check and not a refusal.
 */
const bounds = { maxLength: 20_000, maxItems: 10_000, maxProperties: 1000 } as const;

const scalars: Readonly<Record<ScalarKind, TypeDeclaration>> = {
  bool: { kind: "bool" },
  u8: { kind: "int", width: "u8" },
  u16: { kind: "int", width: "u16" },
  u32: { kind: "int", width: "u32" },
  u53: { kind: "int", width: "u53" },
  i16: { kind: "int", width: "i16" },
  i32: { kind: "int", width: "i32" },
  i53: { kind: "int", width: "i53" },
  f32: { kind: "float", width: "f32", special: false },
  f64: { kind: "float", width: "f64", special: false },
  string: { kind: "string" },
  uuid: { kind: "uuid" },
  timestamp: { kind: "timestamp", unit: "ms" },
};

/** A workload as the compiler of this project takes it; `hints` by the name of the struct. */
export function declarations(
  workload: string,
  schema: Schema,
  hints: Readonly<Record<string, Hints>> = {},
): Declarations {
  return {
    protocol: { name: `bench.${workload}`, package: `@bench/${workload}` },
    structs: schema.structs.map((struct) => declareStruct(struct, hints)),
    enums: enumsOf(schema).map(
      ({ name, members }): EnumDeclaration => ({
        name,
        members: members.map((value) => ({ value })),
      }),
    ),
    unions: [],
    services: [],
  };
}

function declareStruct(
  { name, fields }: Struct,
  hints: Readonly<Record<string, Hints>>,
): StructDeclaration {
  return { name, fields: fields.map((field) => declareField(name, field, hints)), removed: [] };
}

function declareField(
  struct: string,
  { name, type, optional }: Field,
  hints: Readonly<Record<string, Hints>>,
): FieldDeclaration {
  const scale = hints[struct]?.decimals[name];
  const slot: SlotDeclaration =
    scale === undefined
      ? declareSlot(type, hints)
      : { type: { kind: "decimal", scale, units: "number" }, nullable: false };
  return { name, optional, readonly: false, slot };
}

function declareSlot(type: FieldType, hints: Readonly<Record<string, Hints>>): SlotDeclaration {
  switch (type.kind) {
    case "list": {
      const deltas = type.of.kind === "ref" ? (hints[type.of.name]?.deltas ?? []) : [];
      const item = declareSlot(type.of, hints);
      const list: TypeDeclaration =
        deltas.length === 0 ? { kind: "list", item } : { kind: "list", item, delta: deltas };
      return { type: list, nullable: false, constraints: { maxItems: bounds.maxItems } };
    }
    case "map":
      return {
        type: {
          kind: "map",
          key: declareSlot({ kind: "string" }, hints),
          value: declareSlot(type.of, hints),
        },
        nullable: false,
        constraints: { maxProperties: bounds.maxProperties },
      };
    case "ref":
      return { type: { kind: "struct", name: type.name }, nullable: false };
    case "enum":
      return { type: { kind: "enum", name: type.name }, nullable: false };
    case "string":
      return {
        type: scalars.string,
        nullable: false,
        constraints: { maxLength: bounds.maxLength },
      };
    default:
      return { type: scalars[type.kind], nullable: false };
  }
}
