import type { IrIndex } from "../index-ir.ts";
import { partOf } from "../index-ir.ts";
import type { IrSlot } from "../ir.ts";
import { liveEnumMembers, liveFields, liveUnionMembers } from "../live.ts";

/** How deep the smallest value nests; `Infinity` when there is no finite one. */
export interface Heights {
  ofSlot(slot: IrSlot): number;
  ofStruct(name: string): number;
}

/**
 * The nesting of the smallest value of each type: the way out of a recursive type. Found by
 * repetition until nothing shrinks any more, the same whatever the order of the IR.
 */
export function minimalHeights(index: IrIndex): Heights {
  const heights = new Map<string, number>();
  const ofStruct = (name: string) => heights.get(name) ?? Number.POSITIVE_INFINITY;
  const ofSlot = (slot: IrSlot): number => {
    if (slot.nullable) return 0;
    const { type, constraints = {} } = slot;
    switch (type.kind) {
      case "struct":
        return ofStruct(type.name);
      case "union":
        return Math.min(
          ...liveUnionMembers(partOf(index.unions, type.name)).map(({ struct }) =>
            ofStruct(struct),
          ),
        );
      case "enum":
        return liveEnumMembers(partOf(index.enums, type.name)).length === 0
          ? Number.POSITIVE_INFINITY
          : 0;
      case "list":
        return (constraints.minItems ?? 0) === 0 ? 0 : ofSlot(type.item);
      case "map":
        return (constraints.minProperties ?? 0) === 0 ? 0 : ofSlot(type.value);
      default:
        return 0;
    }
  };
  const structs = [...index.structs.values()]
    .filter((struct) => struct.removed === undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  let changed = true;
  while (changed) {
    changed = false;
    for (const struct of structs) {
      if (heights.has(struct.name)) continue;
      const required = liveFields(struct).filter((field) => !field.optional);
      const height = 1 + Math.max(0, ...required.map((field) => ofSlot(field.slot)));
      if (height === Number.POSITIVE_INFINITY) continue;
      heights.set(struct.name, height);
      changed = true;
    }
  }
  return { ofSlot, ofStruct };
}
