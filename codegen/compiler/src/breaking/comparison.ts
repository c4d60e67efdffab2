import type { IrIndex } from "../ir/index-ir.ts";
import type { IrSlot, IrSpan, IrStruct } from "../ir/ir.ts";
import { mapWireSlot } from "../lock/walk-wire-slot.ts";
import type { DeltaNames, WireSlot } from "../lock/wire-type.ts";
import { toWireSlot } from "../lock/wire-type.ts";
import type { ChangeParams } from "./change.ts";
import type { BreakingRule } from "./rules.ts";

/** Two versions of a protocol, and what comparing their parts needs. */
export interface Comparison {
  readonly before: IrIndex;
  readonly after: IrIndex;
  /** The newest revision that the old version has released: what peers rely on. */
  readonly released: number;
  /** Whether the old version is only known by its lock. */
  readonly lockOnly: boolean;
  /** The new name of one of the old version's types. */
  readonly newName: (type: string) => string;
  readonly report: (rule: BreakingRule, params: ChangeParams, span?: IrSpan) => void;
}

/** Whether something was in use in the old version's newest released revision. */
export function wasLive(
  part: { readonly since: number; readonly removed?: number },
  released: number,
): boolean {
  return part.since <= released && (part.removed === undefined || part.removed > released);
}

/** An old slot's type in the new version's names. */
export function oldWireSlot(comparison: Comparison, slot: IrSlot): WireSlot {
  const { before, released, newName } = comparison;
  const wire = toWireSlot(slot, deltaPositions(before, released));
  return mapWireSlot(wire, { name: (_kind, name) => newName(name) });
}

/** A new slot's type, as far as the old version's revisions go. */
export function newWireSlot({ after, released }: Comparison, slot: IrSlot): WireSlot {
  return toWireSlot(slot, deltaPositions(after, released));
}

function deltaPositions({ structs }: IrIndex, released: number): DeltaNames {
  return {
    positions: (struct, names) =>
      (structs.get(struct)?.fields ?? [])
        .filter((field) => field.since <= released && names.includes(field.name))
        .map((field) => field.position),
    names: () => [],
  };
}

/** Old structs that peers rely on, each with its new version if there is one. */
export function structPairs({
  before,
  after,
  released,
  newName,
}: Comparison): { readonly old: IrStruct; readonly now: IrStruct | undefined }[] {
  return before.ir.structs
    .filter((struct) => struct.since <= released)
    .map((old) => ({ old, now: after.structs.get(newName(old.name)) }));
}
