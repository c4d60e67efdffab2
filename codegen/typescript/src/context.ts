import type { Ir, IrEnum, IrIndex, IrSlot, IrStruct, IrType, IrUnion } from "@twobyte/compiler/ir";
import { indexIr } from "@twobyte/compiler/ir";
import type { Names } from "./names.ts";
import { nameTypes } from "./names.ts";

/** What every part of the generator needs to know of the IR. */
export interface Context {
  readonly ir: Ir;
  readonly index: IrIndex;
  readonly names: Names;
  /** The newest revision. */
  readonly revision: number;
  struct(name: string): IrStruct;
  enumOf(name: string): IrEnum;
  union(name: string): IrUnion;
  /** Whether the bytes of a value of this type differ between revisions. */
  versioned(type: IrType): boolean;
}

export const WIRE = "@twobyte/wire";

/** Most bytes of a string or entries of a list when the schema sets no bound (spec 3.5). */
export const DEFAULT_LIMIT: number = 2 ** 20;

export function createContext(ir: Ir): Context {
  const index = indexIr(ir);
  const context: Context = {
    ir,
    index,
    names: nameTypes(ir),
    revision: Math.max(1, ...ir.revisions.map((one) => one.number)),
    struct: (name) => found(index.structs.get(name), name),
    enumOf: (name) => found(index.enums.get(name), name),
    union: (name) => found(index.unions.get(name), name),
    versioned: (type) => isVersioned(context, type),
  };
  return context;
}

function found<T>(one: T | undefined, name: string): T {
  if (one === undefined) throw new Error(`the IR refers to ${name}, which it does not have`);
  return one;
}

function isVersioned(context: Context, type: IrType): boolean {
  switch (type.kind) {
    case "struct":
      return context.struct(type.name).versioned;
    case "enum":
      return membersVary(context.enumOf(type.name).members);
    case "union": {
      const { members } = context.union(type.name);
      return (
        membersVary(members) || members.some((member) => context.struct(member.struct).versioned)
      );
    }
    case "list":
      return isVersioned(context, type.item.type);
    case "map":
      return isVersioned(context, type.key.type) || isVersioned(context, type.value.type);
    default:
      return false;
  }
}

/** Whether not all members are there in all revisions. */
export function membersVary(
  members: readonly { readonly since: number; readonly removed?: number }[],
): boolean {
  return members.some(
    (member) => member.since !== members[0]?.since || member.removed !== undefined,
  );
}

/** Bytes that a decoder accepts for a string or bytes, entries for a list or map. */
export function limitOf(slot: IrSlot): number {
  const { constraints: bounds = {}, type } = slot;
  switch (type.kind) {
    case "string":
      return bounds.maxLength === undefined ? DEFAULT_LIMIT : bounds.maxLength * 4;
    case "bytes":
      return bounds.maxLength ?? DEFAULT_LIMIT;
    case "json":
      return bounds.maxBytes ?? DEFAULT_LIMIT;
    case "list":
      //@fault list-without-default R-BIN-9 return bounds.maxItems ?? 2 ** 32;
      return bounds.maxItems ?? DEFAULT_LIMIT;
    case "map":
      //@fault map-without-default R-TEXT-12 return bounds.maxProperties ?? 2 ** 32;
      return bounds.maxProperties ?? DEFAULT_LIMIT;
    default:
      return DEFAULT_LIMIT;
  }
}

/** Arguments that tell a writing function that the schema declares a bound, which is checked beside. */
export function ownBound(slot: IrSlot): readonly string[] {
  return declaredMost(slot) === undefined ? [] : ["Infinity"];
}

/** Most characters, bytes or entries that the schema declares for a slot. */
export function declaredMost(slot: IrSlot): number | undefined {
  const { constraints: bounds = {}, type } = slot;
  const own = {
    string: bounds.maxLength,
    bytes: bounds.maxLength,
    list: bounds.maxItems,
    map: bounds.maxProperties,
  };
  return own[type.kind as keyof typeof own];
}

/** Nesting that a `json` value may have. */
export function jsonDepth(slot: IrSlot): number {
  return slot.constraints?.maxDepth ?? 64;
}
