import type { SlotDeclaration, TypeDeclaration } from "../declarations/declarations.ts";
import type { IrConstraints } from "../ir/ir.ts";
import type { Value } from "../load/revive.ts";

/** What a schema says of the place in which it stands, rather than of its type. */
export interface PlaceMeta {
  readonly doc?: string;
  readonly deprecated?: string;
  readonly readonly?: boolean;
  readonly default?: Value;
  readonly downlevel?: "omit" | "refuse";
  readonly renamedFrom?: string;
}

/** A place as it was read. */
export interface ReadSlot {
  readonly slot: SlotDeclaration;
  readonly meta: PlaceMeta;
}

/** A type without null, and what is said of its place. */
export function slotOf(
  type: TypeDeclaration,
  meta: PlaceMeta,
  constraints: IrConstraints = {},
): ReadSlot {
  const slot = { type, nullable: false };
  return {
    slot: Object.keys(constraints).length === 0 ? slot : { ...slot, constraints },
    meta,
  };
}
