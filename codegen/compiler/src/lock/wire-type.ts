import type { SlotDeclaration, TypeDeclaration } from "../declarations/declarations.ts";
import type { IrIntegerWidth, IrTimeUnit } from "../ir/ir.ts";

/** A type as the lock writes it: all that the layout depends on, and nothing else. */
export type WireType =
  | WireScalar
  | readonly ["f32" | "f64", "special"]
  | readonly ["timestamp" | "duration", IrTimeUnit]
  | readonly ["decimal", number]
  | readonly ["decimal", number, "bigint"]
  | readonly ["const", string | number | boolean]
  | WireReference
  | readonly ["list", WireSlot]
  /** With what is written as differences: the items, or fields of the item struct by position. */
  | readonly ["list", WireSlot, true | readonly number[]]
  | readonly ["map", WireSlot, WireSlot];

export type WireScalar =
  | "bool"
  | IrIntegerWidth
  | "f32"
  | "f64"
  | "string"
  | "bytes"
  | "uuid"
  | "json";

export type WireReference = readonly ["enum" | "struct" | "union", string];

/** A type, or the same with null as one more value. */
export type WireSlot = WireType | readonly ["nullable", WireType];

/** How delta lists name fields: names in declarations, positions in the lock. */
export interface DeltaNames {
  /** Positions of the live fields of a struct that have these names, ascending. */
  positions(struct: string, names: readonly string[]): readonly number[];
  /** Names of the fields of a struct that stand at these positions. */
  names(struct: string, positions: readonly number[]): readonly string[];
}

/** The lock's form of a declared slot. */
export function toWireSlot(slot: SlotDeclaration, delta: DeltaNames): WireSlot {
  const type = toWireType(slot.type, delta);
  return slot.nullable ? ["nullable", type] : type;
}

function toWireType(type: TypeDeclaration, delta: DeltaNames): WireType {
  switch (type.kind) {
    case "int":
      return type.width;
    case "float":
      return type.special ? [type.width, "special"] : type.width;
    case "timestamp":
    case "duration":
      return [type.kind, type.unit];
    case "decimal":
      return type.units === "bigint" ? ["decimal", type.scale, "bigint"] : ["decimal", type.scale];
    case "const":
      return ["const", type.value];
    case "enum":
    case "struct":
    case "union":
      return [type.kind, type.name];
    case "list": {
      const item = toWireSlot(type.item, delta);
      if (type.delta === undefined) return ["list", item];
      if (type.delta === true) return ["list", item, true];
      const struct = type.item.type.kind === "struct" ? type.item.type.name : "";
      return ["list", item, delta.positions(struct, type.delta)];
    }
    case "map":
      return ["map", toWireSlot(type.key, delta), toWireSlot(type.value, delta)];
    default:
      return type.kind;
  }
}

/** The declared form of a locked slot, without its constraints. */
export function fromWireSlot(slot: WireSlot, delta: DeltaNames): SlotDeclaration {
  if (typeof slot !== "string" && slot[0] === "nullable") {
    return { type: fromWireType(slot[1], delta), nullable: true };
  }
  return { type: fromWireType(slot, delta), nullable: false };
}

function fromWireType(type: WireType, delta: DeltaNames): TypeDeclaration {
  if (typeof type === "string") return fromScalar(type);
  switch (type[0]) {
    case "f32":
    case "f64":
      return { kind: "float", width: type[0], special: true };
    case "timestamp":
    case "duration":
      return { kind: type[0], unit: type[1] };
    case "decimal":
      return { kind: "decimal", scale: type[1], units: type[2] ?? "number" };
    case "const":
      return { kind: "const", value: type[1] };
    case "enum":
    case "struct":
    case "union":
      return { kind: type[0], name: type[1] };
    case "list": {
      const item = fromWireSlot(type[1], delta);
      if (type[2] === undefined) return { kind: "list", item };
      if (type[2] === true) return { kind: "list", item, delta: true };
      const struct = item.type.kind === "struct" ? item.type.name : "";
      return { kind: "list", item, delta: delta.names(struct, type[2]) };
    }
    case "map":
      return {
        kind: "map",
        key: fromWireSlot(type[1], delta),
        value: fromWireSlot(type[2], delta),
      };
  }
}

function fromScalar(type: WireScalar): TypeDeclaration {
  switch (type) {
    case "bool":
    case "string":
    case "bytes":
    case "uuid":
    case "json":
      return { kind: type };
    case "f32":
    case "f64":
      return { kind: "float", width: type, special: false };
    default:
      return { kind: "int", width: type };
  }
}

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
function structOf(slot: WireSlot): string {
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
  return JSON.stringify(locked) === JSON.stringify(declared) ? locked : undefined;
}

function uniteDelta(
  locked: readonly number[],
  declared: readonly number[],
  state: (position: number) => "new" | "removed" | "kept",
): readonly number[] | undefined {
  const gained = declared.filter((at) => !locked.includes(at));
  const lost = locked.filter((at) => !declared.includes(at));
  if (gained.some((at) => state(at) !== "new") || lost.some((at) => state(at) !== "removed")) {
    return undefined;
  }
  return [...locked, ...gained].sort((a, b) => a - b);
}

/** A slot in the words of a diagnostic, for example `list of nullable u8`. */
export function describeWireSlot(slot: WireSlot): string {
  if (typeof slot === "string") return slot;
  switch (slot[0]) {
    case "nullable":
      return `nullable ${describeWireSlot(slot[1])}`;
    case "const":
      return `const ${JSON.stringify(slot[1])}`;
    case "list": {
      const delta = slot[2] === undefined ? "" : " with differences";
      return `list of ${describeWireSlot(slot[1])}${delta}`;
    }
    case "map":
      return `map from ${describeWireSlot(slot[1])} to ${describeWireSlot(slot[2])}`;
    case "enum":
    case "struct":
    case "union":
      return `${slot[0]} ${slot[1]}`;
    default:
      return slot.join(" ");
  }
}
