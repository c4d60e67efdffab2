import type {
  Ir,
  IrConstraints,
  IrEnum,
  IrField,
  IrMethod,
  IrService,
  IrSlot,
  IrStruct,
  IrType,
  IrUnion,
} from "@twobyte/compiler/ir";

/** An IR of one draft revision with the given parts; bit positions are left at zero. */
export function irOf(parts: Partial<Ir>): Ir {
  return {
    irVersion: "1.0",
    features: [],
    protocol: { name: "acme.chat", package: "@acme/chat", lineage: "0123456789abcdef".repeat(2) },
    revisions: [{ number: 1, state: "draft", fingerprint: "f".repeat(32) }],
    structs: [],
    enums: [],
    unions: [],
    codes: [],
    services: [],
    ...parts,
  };
}

/** A required slot of a type; a string names a type without parameters, such as `uuid`. */
export function slotOf(
  type: IrType | "bool" | "string" | "bytes" | "uuid" | "json",
  constraints?: IrConstraints,
  nullable = false,
): IrSlot {
  return {
    type: typeof type === "string" ? { kind: type } : type,
    nullable,
    bits: 0,
    ...(constraints && { constraints }),
  };
}

/** A field at position 0, since revision 1. */
export function fieldOf(name: string, slot: IrSlot, more: Partial<IrField> = {}): IrField {
  return { name, position: 0, since: 1, optional: false, slot, downlevel: "omit", ...more };
}

/** A struct since revision 1, with its live fields in the given order. */
export function structOf(
  name: string,
  fields: readonly IrField[],
  more: Partial<IrStruct> = {},
): IrStruct {
  return {
    name,
    since: 1,
    recursive: false,
    versioned: false,
    groups: [{ since: 1, bits: 0 }],
    fields: fields.map((field, position) => ({ ...field, position })),
    sourceOrder: fields.filter((field) => field.removed === undefined).map((field) => field.name),
    ...more,
  };
}

/** An enum since revision 1. */
export function enumOf(
  name: string,
  values: readonly (string | number)[],
  more: Partial<IrEnum> = {},
): IrEnum {
  const members = values.map((value, ordinal) => ({
    value,
    ordinal,
    since: 1,
    downlevel: { rule: "refuse" } as const,
  }));
  return { name, since: 1, width: 2, members, ...more };
}

/** A union since revision 1, by tag value. */
export function unionOf(
  name: string,
  tag: string,
  structs: Readonly<Record<string, string>>,
  more: Partial<IrUnion> = {},
): IrUnion {
  const members = Object.entries(structs).map(([value, struct], ordinal) => ({
    value,
    struct,
    ordinal,
    since: 1,
    downlevel: { rule: "refuse" } as const,
  }));
  return { name, since: 1, tag, width: 2, members, ...more };
}

/** A public unary method with the code `Aa` and no outputs. */
export function methodOf(name: string, more: Partial<IrMethod> & { input: string }): IrMethod {
  return {
    name,
    kind: "unary",
    code: "Aa",
    since: 1,
    outputs: [],
    inputs: [],
    errors: [],
    messages: [],
    policies: {
      auth: { mode: "public" },
      maxBytes: 65_536,
      detach: { mode: "cancel" },
      retry: "none",
      overflow: { mode: "block" },
    },
    ...more,
  };
}

/** A service that the server serves. */
export function serviceOf(
  name: string,
  methods: readonly IrMethod[],
  more: Partial<IrService> = {},
): IrService {
  return { name, servedBy: "server", methods, ...more };
}
