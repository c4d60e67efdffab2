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

/** A type that needs no more than its name. */
export type WireScalar =
  | "bool"
  | IrIntegerWidth
  | "f32"
  | "f64"
  | "string"
  | "bytes"
  | "uuid"
  | "json";

/** An enum, a struct or a union, by name. */
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
