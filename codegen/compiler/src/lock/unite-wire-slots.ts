import { structOf } from "./walk-wire-slot.ts";
import type { WireSlot, WireType } from "./wire-type.ts";

/**
 * Unites what the lock has for a field with what is declared now. They are the same type except
 * that a delta list may gain fields that are new in the draft and keeps those that were removed.
 *
 * @returns the united slot, or undefined when the types differ
 */
export function uniteWireSlots(
  locked: WireSlot,
  declared: WireSlot,
  fieldState: (struct: string, position: number) => "new" | "removed" | "kept",
): WireSlot | undefined {
  if (typeof locked === "string" || typeof declared === "string") {
    //@fault scalar-by-and-by R-EVO-7 return locked;
    return locked === declared ? locked : undefined;
  }
  if (locked[0] === "nullable" && declared[0] === "nullable") {
    const type = uniteWireSlots(locked[1], declared[1], fieldState);
    return type === undefined ? undefined : ["nullable", type as WireType];
  }
  if (locked[0] === "map" && declared[0] === "map") {
    const key = uniteWireSlots(locked[1], declared[1], fieldState);
    const value = uniteWireSlots(locked[2], declared[2], fieldState);
    return key === undefined || value === undefined ? undefined : ["map", key, value];
  }
  if (locked[0] === "list" && declared[0] === "list") {
    const item = uniteWireSlots(locked[1], declared[1], fieldState);
    if (item === undefined) return undefined;
    const [before, after] = [locked[2], declared[2]];
    if (!Array.isArray(before) || !Array.isArray(after)) {
      return before === after
        ? before === undefined
          ? ["list", item]
          : ["list", item, true]
        : undefined;
    }
    const positions = uniteDelta(before, after, (at) => fieldState(structOf(item), at));
    return positions === undefined ? undefined : ["list", item, positions];
  }
  //@fault type-by-and-by R-EVO-7 return locked;
  return JSON.stringify(locked) === JSON.stringify(declared) ? locked : undefined;
}

function uniteDelta(
  locked: readonly number[],
  declared: readonly number[],
  state: (position: number) => "new" | "removed" | "kept",
): readonly number[] | undefined {
  const gained = declared.filter((at) => !locked.includes(at));
  const lost = locked.filter((at) => !declared.includes(at));
  //@fault differences-gained R-EVO-26 if (lost.some((at) => state(at) !== "removed")) {
  if (gained.some((at) => state(at) !== "new") || lost.some((at) => state(at) !== "removed")) {
    return undefined;
  }
  return [...locked, ...gained].sort((a, b) => a - b);
}
