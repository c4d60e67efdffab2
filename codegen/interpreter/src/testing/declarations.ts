import type {
  IrConstraints,
  IrIntegerWidth,
  IrJson,
  IrPolicies,
  IrTimeUnit,
} from "@twobyte/compiler/ir";

/**
 * What an author would declare, in the form that the compiler takes. Said here again, because this
 * package knows of the compiler nothing but the IR.
 */
export interface RandomDeclarations {
  /** Names of the protocol and of its package. */
  readonly protocol: { readonly name: string; readonly package: string };
  /** In the order of the source. */
  readonly structs: readonly RandomStruct[];
  /** Whose members are strings or integers. */
  readonly enums: readonly RandomEnum[];
  /** Of structs. */
  readonly unions: readonly RandomUnion[];
  /** One, whose methods carry the structs. */
  readonly services: readonly RandomService[];
}

export interface RandomStruct {
  readonly name: string;
  readonly fields: readonly RandomField[];
  readonly removed: readonly { readonly name: string; readonly onRemoved: IrJson }[];
}

export interface RandomField {
  readonly name: string;
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly slot: RandomSlot;
  readonly default?: IrJson;
  readonly downlevel?: "omit" | "refuse";
}

export interface RandomSlot {
  readonly type: RandomType;
  readonly nullable: boolean;
  readonly constraints?: IrConstraints;
}

export type RandomType =
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
      readonly item: RandomSlot;
      readonly delta?: true | readonly string[];
    }
  | { readonly kind: "map"; readonly key: RandomSlot; readonly value: RandomSlot };

export interface RandomDownlevel {
  readonly rule: "refuse" | "skip" | "as";
  readonly member?: string | number;
}

export interface RandomEnum {
  readonly name: string;
  readonly members: readonly {
    readonly value: string | number;
    readonly downlevel?: RandomDownlevel;
  }[];
}

export interface RandomUnion {
  readonly name: string;
  readonly tag: string;
  readonly members: readonly {
    readonly value: string;
    readonly struct: string;
    readonly downlevel?: RandomDownlevel;
  }[];
}

export interface RandomService {
  readonly name: string;
  readonly servedBy: "server";
  readonly methods: readonly {
    readonly name: string;
    readonly kind: "serverStream";
    readonly input: string;
    readonly outputs: readonly string[];
    readonly inputs: readonly string[];
    readonly errors: readonly string[];
    readonly policies: IrPolicies;
  }[];
}
