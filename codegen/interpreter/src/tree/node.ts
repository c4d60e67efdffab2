import type { IrField, IrSlot, IrStruct } from "@twobyte/compiler/ir";
import type { FloatType } from "../number/float.ts";
import type { IntegralType } from "../number/integral.ts";

/**
 * A message at one revision, between its value and its bytes: every value has its place, ordinals
 * stand for members, differences are taken, maps are sorted. Both profiles print and read it.
 */
export type Node =
  | { readonly kind: "absent" }
  | { readonly kind: "null" }
  | { readonly kind: "bool"; readonly value: boolean }
  /** `difference`: what is written instead of the units, in a delta list. */
  | {
      readonly kind: "integral";
      readonly type: IntegralType;
      readonly units: bigint;
      readonly difference?: bigint;
    }
  | { readonly kind: "float"; readonly type: FloatType; readonly value: number }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "json"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "uuid"; readonly text: string }
  | { readonly kind: "const" }
  | { readonly kind: "enum"; readonly width: number; readonly ordinal: number }
  | {
      readonly kind: "union";
      readonly width: number;
      readonly ordinal: number;
      readonly struct: StructNode;
    }
  | StructNode
  | { readonly kind: "list"; readonly item: IrSlot; readonly items: readonly Node[] }
  | {
      readonly kind: "map";
      readonly key: IrSlot;
      readonly value: IrSlot;
      readonly entries: readonly (readonly [key: Node, value: Node])[];
    };

/** A struct's groups in use, with the fields that the revision has. */
export interface StructNode {
  readonly kind: "struct";
  readonly struct: IrStruct;
  readonly groups: readonly GroupNode[];
}

export interface GroupNode {
  readonly since: number;
  readonly bits: number;
  readonly fields: readonly FieldNode[];
}

export interface FieldNode {
  readonly field: IrField;
  readonly node: Node;
}

/** A present struct that has no token of its own, because all its fields are plain constants. */
export function hasNoToken(fields: readonly IrField[]): boolean {
  return fields.every(
    ({ slot, optional }) => slot.type.kind === "const" && !slot.nullable && !optional,
  );
}
