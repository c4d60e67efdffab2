import type { Ir, IrSlot } from "@twobyte/compiler/ir";
import { indexTypes, liveFields, liveMembers } from "../schema/type-index.ts";

/** How many structs the flattest value of each struct has inside of each other, by name. */
export function heightsOf(ir: Ir): ReadonlyMap<string, number> {
  const types = indexTypes(ir);
  const heights = new Map<string, number>();
  const heightOf = (name: string): number => heights.get(name) ?? Number.POSITIVE_INFINITY;
  const slotHeight = ({ type, nullable, constraints }: IrSlot): number => {
    if (nullable) return 0;
    switch (type.kind) {
      case "struct":
        return heightOf(type.name);
      case "union":
        return Math.min(...liveMembers(types.union(type.name)).map((one) => heightOf(one.struct)));
      case "list":
        return (constraints?.minItems ?? 0) > 0 ? slotHeight(type.item) : 0;
      case "map":
        return (constraints?.minProperties ?? 0) > 0 ? slotHeight(type.value) : 0;
      default:
        return 0;
    }
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const struct of ir.structs) {
      const needed = liveFields(struct).filter((field) => !field.optional);
      const height = 1 + Math.max(0, ...needed.map((field) => slotHeight(field.slot)));
      if (height === heightOf(struct.name)) continue;
      heights.set(struct.name, height);
      changed = true;
    }
  }
  return heights;
}
