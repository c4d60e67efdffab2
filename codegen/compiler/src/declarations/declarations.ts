import type {
  IrConstraints,
  IrIntegerWidth,
  IrJson,
  IrMethodKind,
  IrPolicies,
  IrSpan,
  IrTimeUnit,
} from "../ir/ir.ts";

/**
 * What an author declared, after the schema module was read and before the lock gave anything a
 * place on the wire. Structs, enums and unions are hoisted out and referred to by name; names are
 * unique over all three. Order is the author's.
 */
export interface Declarations {
  readonly protocol: {
    readonly name: string;
    readonly package: string;
    readonly doc?: string;
    readonly span?: IrSpan;
  };
  readonly structs: readonly StructDeclaration[];
  readonly enums: readonly EnumDeclaration[];
  readonly unions: readonly UnionDeclaration[];
  readonly services: readonly ServiceDeclaration[];
}

interface Named {
  readonly name: string;
  readonly doc?: string;
  readonly deprecated?: string;
  readonly span?: IrSpan;
  /** The name that the lock knows, when the author declared a rename. */
  readonly renamedFrom?: string;
}

export interface StructDeclaration extends Named {
  /** Code pinned by the author. */
  readonly code?: string;
  readonly fields: readonly FieldDeclaration[];
  /** Fields that the author removed and for which the schema declares a constant. */
  readonly removed: readonly { readonly name: string; readonly onRemoved: IrJson }[];
}

export interface FieldDeclaration extends Named {
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly slot: SlotDeclaration;
  readonly default?: IrJson;
  readonly downlevel?: "omit" | "refuse";
}

export interface SlotDeclaration {
  readonly type: TypeDeclaration;
  readonly nullable: boolean;
  readonly constraints?: IrConstraints;
}

export type TypeDeclaration =
  | { readonly kind: "bool" }
  | { readonly kind: "int"; readonly width: IrIntegerWidth }
  | { readonly kind: "float"; readonly width: "f32" | "f64"; readonly special: boolean }
  | { readonly kind: "string" }
  | { readonly kind: "bytes" }
  | { readonly kind: "uuid" }
  | { readonly kind: "timestamp"; readonly unit: IrTimeUnit }
  | { readonly kind: "duration"; readonly unit: IrTimeUnit }
  | { readonly kind: "decimal"; readonly scale: number; readonly units: "number" | "bigint" }
  | { readonly kind: "json" }
  | { readonly kind: "const"; readonly value: string | number | boolean }
  | { readonly kind: "enum"; readonly name: string }
  | { readonly kind: "struct"; readonly name: string }
  | { readonly kind: "union"; readonly name: string }
  | {
      readonly kind: "list";
      readonly item: SlotDeclaration;
      readonly delta?: true | readonly string[];
    }
  | { readonly kind: "map"; readonly key: SlotDeclaration; readonly value: SlotDeclaration };

export interface MemberDownlevelDeclaration {
  readonly rule: "refuse" | "skip" | "as";
  readonly member?: string | number;
}

export interface EnumDeclaration extends Named {
  readonly members: readonly {
    readonly value: string | number;
    readonly doc?: string;
    readonly span?: IrSpan;
    readonly renamedFrom?: string | number;
    readonly downlevel?: MemberDownlevelDeclaration;
  }[];
}

export interface UnionDeclaration extends Named {
  readonly tag: string;
  readonly members: readonly {
    readonly value: string;
    readonly struct: string;
    readonly span?: IrSpan;
    readonly downlevel?: MemberDownlevelDeclaration;
  }[];
}

export interface ServiceDeclaration extends Named {
  readonly servedBy: "server" | "client";
  readonly methods: readonly MethodDeclaration[];
}

export interface MethodDeclaration extends Named {
  readonly kind: IrMethodKind;
  readonly code?: string;
  readonly input: string;
  readonly outputs: readonly string[];
  readonly inputs: readonly string[];
  readonly errors: readonly string[];
  /** Complete: what the author left out has its default already. */
  readonly policies: IrPolicies;
}
