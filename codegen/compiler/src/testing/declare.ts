import type {
  Declarations,
  EnumDeclaration,
  FieldDeclaration,
  MemberDownlevelDeclaration,
  MethodDeclaration,
  ServiceDeclaration,
  SlotDeclaration,
  StructDeclaration,
  UnionDeclaration,
} from "../declarations/declarations.ts";
import type { IrConstraints, IrJson, IrMethodKind } from "../ir/ir.ts";
import type { IrPolicies } from "../ir/ir-policies.ts";
import type { WireSlot } from "../lock/wire-type.ts";
import { fromWireSlot } from "../lock/wire-type.ts";

/** A type in the lock's short form; delta lists name fields. */
export type TypeSketch = WireSlot | readonly ["list", WireSlot, readonly string[]];

/** A field: its type, or its type and what else is declared. */
export type FieldSketch =
  | TypeSketch
  | {
      readonly type: TypeSketch;
      readonly optional?: boolean;
      readonly default?: IrJson;
      readonly constraints?: IrConstraints;
      readonly downlevel?: "omit" | "refuse";
      readonly renamedFrom?: string;
      readonly readonly?: boolean;
      readonly deprecated?: string;
      readonly doc?: string;
    };

export interface StructSketch {
  readonly fields?: { readonly [name: string]: FieldSketch };
  readonly code?: string;
  readonly renamedFrom?: string;
  /** Constants of removed fields by name. */
  readonly removed?: { readonly [name: string]: IrJson };
}

export interface EnumSketch {
  readonly members: readonly (
    | string
    | number
    | {
        readonly value: string | number;
        readonly renamedFrom?: string | number;
        readonly downlevel?: MemberDownlevelDeclaration;
      }
  )[];
  readonly renamedFrom?: string;
}

interface UnionSketch {
  readonly tag?: string;
  /** Struct by tag value. */
  readonly members: {
    readonly [value: string]:
      | string
      | { readonly struct: string; readonly downlevel: MemberDownlevelDeclaration };
  };
  readonly renamedFrom?: string;
}

export interface MethodSketch {
  readonly kind?: IrMethodKind;
  readonly input: string;
  readonly outputs?: readonly string[];
  readonly inputs?: readonly string[];
  readonly errors?: readonly string[];
  readonly code?: string;
  readonly renamedFrom?: string;
  readonly policies?: Partial<IrPolicies>;
}

interface ServiceSketch {
  readonly servedBy?: "server" | "client";
  readonly methods: { readonly [name: string]: MethodSketch };
  readonly renamedFrom?: string;
}

export interface Sketch {
  readonly protocol?: string;
  readonly package?: string;
  readonly structs?: { readonly [name: string]: StructSketch };
  readonly enums?: { readonly [name: string]: EnumSketch };
  readonly unions?: { readonly [name: string]: UnionSketch };
  readonly services?: { readonly [name: string]: ServiceSketch };
}

/** Declarations from a sketch in which only what matters is said. */
export function declare(sketch: Sketch): Declarations {
  const protocol = sketch.protocol ?? "acme.chat";
  return {
    protocol: { name: protocol, package: sketch.package ?? `@${protocol.replace(".", "/")}` },
    structs: Object.entries(sketch.structs ?? {}).map(([name, one]) => declareStruct(name, one)),
    enums: Object.entries(sketch.enums ?? {}).map(([name, one]) => declareEnum(name, one)),
    unions: Object.entries(sketch.unions ?? {}).map(([name, one]) => declareUnion(name, one)),
    services: Object.entries(sketch.services ?? {}).map(([name, one]) => declareService(name, one)),
  };
}

function renamed<Name>(from: Name | undefined): { readonly renamedFrom?: Name } {
  return from === undefined ? {} : { renamedFrom: from };
}

function declareStruct(name: string, sketch: StructSketch): StructDeclaration {
  return {
    name,
    ...renamed(sketch.renamedFrom),
    ...(sketch.code !== undefined && { code: sketch.code }),
    fields: Object.entries(sketch.fields ?? {}).map(([field, one]) => declareField(field, one)),
    removed: Object.entries(sketch.removed ?? {}).map(([field, onRemoved]) => ({
      name: field,
      onRemoved,
    })),
  };
}

function declareField(name: string, sketch: FieldSketch): FieldDeclaration {
  const whole = typeof sketch === "object" && "type" in sketch ? sketch : { type: sketch };
  const { type, optional = false, constraints, ...rest } = whole;
  const slot = declareSlot(type);
  return {
    name,
    optional,
    readonly: false,
    slot: constraints === undefined ? slot : { ...slot, constraints },
    ...rest,
  };
}

/** A slot from the lock's short form. */
function declareSlot(sketch: TypeSketch): SlotDeclaration {
  if (typeof sketch === "string" || sketch[0] !== "list" || !Array.isArray(sketch[2])) {
    return fromWireSlot(sketch as WireSlot, { positions: () => [], names: () => [] });
  }
  const names = sketch[2].map(String);
  const slot: WireSlot = ["list", sketch[1], names.map((_, index) => index)];
  return fromWireSlot(slot, { positions: () => [], names: () => names });
}

function declareEnum(name: string, sketch: EnumSketch): EnumDeclaration {
  return {
    name,
    ...renamed(sketch.renamedFrom),
    members: sketch.members.map((one) => (typeof one === "object" ? one : { value: one })),
  };
}

function declareUnion(name: string, sketch: UnionSketch): UnionDeclaration {
  return {
    name,
    ...renamed(sketch.renamedFrom),
    tag: sketch.tag ?? "type",
    members: Object.entries(sketch.members).map(([value, one]) =>
      typeof one === "string" ? { value, struct: one } : { value, ...one },
    ),
  };
}

function declareService(name: string, sketch: ServiceSketch): ServiceDeclaration {
  return {
    name,
    ...renamed(sketch.renamedFrom),
    servedBy: sketch.servedBy ?? "server",
    methods: Object.entries(sketch.methods).map(([method, one]) => declareMethod(method, one)),
  };
}

function declareMethod(name: string, sketch: MethodSketch): MethodDeclaration {
  return {
    name,
    ...renamed(sketch.renamedFrom),
    kind: sketch.kind ?? "unary",
    ...(sketch.code !== undefined && { code: sketch.code }),
    input: sketch.input,
    outputs: sketch.outputs ?? [],
    inputs: sketch.inputs ?? [],
    errors: sketch.errors ?? [],
    policies: { ...defaultPolicies, ...sketch.policies },
  };
}

const defaultPolicies: IrPolicies = {
  auth: { mode: "principal", scopes: [] },
  maxBytes: 1_048_576,
  detach: { mode: "cancel" },
  retry: "none",
  overflow: { mode: "block" },
};
