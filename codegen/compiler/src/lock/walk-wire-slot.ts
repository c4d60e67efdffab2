import type { WireReference, WireSlot, WireType } from "./wire-type.ts";

/**
 * Rebuilds a slot with every reference and every delta list passed through the given functions;
 * nested types come before the ones that hold them.
 */
export function mapWireSlot(
  slot: WireSlot,
  map: {
    readonly name?: (kind: WireReference[0], name: string) => string;
    readonly delta?: (struct: string, positions: readonly number[]) => readonly number[];
  },
): WireSlot {
  if (typeof slot === "string") return slot;
  switch (slot[0]) {
    case "nullable":
      return ["nullable", mapWireSlot(slot[1], map) as WireType];
    case "enum":
    case "struct":
    case "union":
      return [slot[0], map.name?.(slot[0], slot[1]) ?? slot[1]];
    case "list": {
      const item = mapWireSlot(slot[1], map);
      if (slot[2] === undefined) return ["list", item];
      if (slot[2] === true) return ["list", item, true];
      const struct = structOf(slot[1]);
      return ["list", item, map.delta?.(struct, slot[2]) ?? slot[2]];
    }
    case "map":
      return ["map", mapWireSlot(slot[1], map), mapWireSlot(slot[2], map)];
    default:
      return slot;
  }
}

/** The struct that a slot holds directly, or the empty string. */
export function structOf(slot: WireSlot): string {
  const type = typeof slot !== "string" && slot[0] === "nullable" ? slot[1] : slot;
  return typeof type !== "string" && type[0] === "struct" ? type[1] : "";
}

/** The enums, structs and unions that a slot refers to, at any depth, in order of appearance. */
export function wireReferences(slot: WireSlot): WireReference[] {
  if (typeof slot === "string") return [];
  switch (slot[0]) {
    case "nullable":
    case "list":
      return wireReferences(slot[1]);
    case "enum":
    case "struct":
    case "union":
      return [slot];
    case "map":
      return [...wireReferences(slot[1]), ...wireReferences(slot[2])];
    default:
      return [];
  }
}

/** The delta lists in a slot that name fields of their item struct, at any depth. */
export function wireDeltas(
  slot: WireSlot,
): { readonly struct: string; readonly positions: readonly number[] }[] {
  if (typeof slot === "string") return [];
  switch (slot[0]) {
    case "nullable":
      return wireDeltas(slot[1]);
    case "list": {
      const [, item, delta] = slot;
      const inside = wireDeltas(item);
      if (delta === undefined || delta === true) return inside;
      return [{ struct: structOf(item), positions: delta }, ...inside];
    }
    case "map":
      return [...wireDeltas(slot[1]), ...wireDeltas(slot[2])];
    default:
      return [];
  }
}
