import type { IrSlot } from "@twobyte/compiler/ir";
import type { IrIndex } from "../ir-index.ts";
import { liveEnumMembers, liveFields, liveUnionMembers } from "../ir-index.ts";

/** How deep the smallest value nests; `Infinity` when there is no finite one. */
export interface Heights {
  ofSlot(slot: IrSlot): number;
  ofStruct(name: string): number;
}

/**
 * The nesting of the smallest value of each type: the way out of a recursive type. Found by
 * repetition until nothing shrinks any more.
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
          ...liveUnionMembers(index.union(type.name)).map(({ struct }) => ofStruct(struct)),
        );
      case "enum":
        return liveEnumMembers(index.enum(type.name)).length === 0 ? Number.POSITIVE_INFINITY : 0;
      case "list":
        return (constraints.minItems ?? 0) === 0 ? 0 : ofSlot(type.item);
      case "map":
        return (constraints.minProperties ?? 0) === 0 ? 0 : ofSlot(type.value);
      default:
        return 0;
    }
  };
  let changed = true;
  while (changed) {
    changed = false;
    for (const struct of index.structs) {
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
