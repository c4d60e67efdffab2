import type {
  IrConstraints,
  IrIntegerWidth,
  IrJson,
  IrMethodKind,
  IrSpan,
  IrTimeUnit,
} from "../ir/ir.ts";
import type { IrPolicies } from "../ir/ir-policies.ts";

/**
 * What an author declared, after the schema module was read and before the lock gave anything a
 * place on the wire. Structs, enums and unions are hoisted out and referred to by name; names are
 * unique over all three. Order is the author's.
 */
export interface Declarations {
  /** What the whole is called; `package` is the name of the package to generate. */
  readonly protocol: {
    readonly name: string;
    readonly package: string;
    readonly doc?: string;
    readonly span?: IrSpan;
  };
  /** Named ones, and those that the path to where they stand names. */
  readonly structs: readonly StructDeclaration[];
  /** Likewise. */
  readonly enums: readonly EnumDeclaration[];
  /** Likewise. */
  readonly unions: readonly UnionDeclaration[];
  /** With their methods. */
  readonly services: readonly ServiceDeclaration[];
}

interface Named {
  /** Unique among what stands beside it; types among all types. */
  readonly name: string;
  /** Markdown; absent when the author wrote none. */
  readonly doc?: string;
  /** Why, and what to use instead; absent for what is not deprecated. */
  readonly deprecated?: string;
  /** Where it is declared; absent when `declare` was told to give no positions. */
  readonly span?: IrSpan;
  /** The name that the lock knows, when the author declared a rename. */
  readonly renamedFrom?: string;
}

/** A struct, named or hoisted out of where it stood. */
export interface StructDeclaration extends Named {
  /** Code pinned by the author. */
  readonly code?: string;
  /** In the order of the source; the lock gives positions. */
  readonly fields: readonly FieldDeclaration[];
  /** Fields that the author removed and for which the schema declares a constant. */
  readonly removed: readonly { readonly name: string; readonly onRemoved: IrJson }[];
}

/** A field of a struct. */
export interface FieldDeclaration extends Named {
  /** Whether it can be absent. */
  readonly optional: boolean;
  /** Whether generated types mark it `readonly`. */
  readonly readonly: boolean;
  /** What it holds. */
  readonly slot: SlotDeclaration;
  /** Fills the field when the writer's revision lacks it; in JSON form. */
  readonly default?: IrJson;
  /** Down-level rule; absent for the default of R-EVO-22. */
  readonly downlevel?: "omit" | "refuse";
}

/** A place that holds a value: a field, an item of a list, a key or a value of a map. */
export interface SlotDeclaration {
  /** What it holds when it is not null. */
  readonly type: TypeDeclaration;
  /** Whether null is one more value. */
  readonly nullable: boolean;
  /** What values have to keep; absent when they have to keep nothing. */
  readonly constraints?: IrConstraints;
}

/** A type (spec 1.3), told apart by `kind`; see `IrType`, which has slots with bits. */
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

/** What is written for a peer that does not know a member (spec 2.5). */
export interface MemberDownlevelDeclaration {
  /**
   * `as`: as the older `member`; `skip`: nothing, which the stream announces; `refuse`: an error.
   */
  readonly rule: "refuse" | "skip" | "as";
  /** With `as` only: the other member's value, or tag value. */
  readonly member?: string | number;
}

/** An enum, named or hoisted out of where it stood. */
export interface EnumDeclaration extends Named {
  /** In the order of the source; the lock gives ordinals. */
  readonly members: readonly {
    readonly value: string | number;
    readonly doc?: string;
    readonly span?: IrSpan;
    readonly renamedFrom?: string | number;
    readonly downlevel?: MemberDownlevelDeclaration;
  }[];
}

/** A union of structs. */
export interface UnionDeclaration extends Named {
  /** Name of the constant string field that tells the members apart. */
  readonly tag: string;
  /** By tag value, in the order of the source; the lock gives ordinals. */
  readonly members: readonly {
    readonly value: string;
    readonly struct: string;
    readonly span?: IrSpan;
    readonly downlevel?: MemberDownlevelDeclaration;
  }[];
}

/** A service: methods under one name. */
export interface ServiceDeclaration extends Named {
  /** The side that implements the methods. */
  readonly servedBy: "server" | "client";
  /** In the order of the source. */
  readonly methods: readonly MethodDeclaration[];
}

/** A method of a service. */
export interface MethodDeclaration extends Named {
  /** Who sends how many messages. */
  readonly kind: IrMethodKind;
  /** Code pinned by the author. */
  readonly code?: string;
  /** Struct that opens the stream; for a topic, its key. */
  readonly input: string;
  /** Structs that the serving side sends. */
  readonly outputs: readonly string[];
  /** Structs that the calling side sends after the input. */
  readonly inputs: readonly string[];
  /** Structs that may stand in an error's detail. */
  readonly errors: readonly string[];
  /** Complete: what the author left out has its default already. */
  readonly policies: IrPolicies;
}
