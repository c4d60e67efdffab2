import type { IrSlot, IrStruct } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { binaryScalar } from "./scalars.ts";

/** Least bits that a value of the slot takes in any revision, for checking counts (spec 3.5). */
export function leastBits(context: Context, slot: IrSlot): number {
  return slot.bits + (slot.nullable ? 0 : 8 * leastBytes(context, slot, []));
}

/** The same for the items of a `delta` list, whose differences can take one byte. */
export function leastDeltaBits(context: Context, list: IrSlot): number {
  const { type } = list;
  if (type.kind !== "list") return 0;
  if (type.delta === true || type.item.type.kind !== "struct") return 8;
  return leastOfStruct(context, context.struct(type.item.type.name), [], type.delta) * 8;
}

function leastBytes(context: Context, slot: IrSlot, inside: readonly string[]): number {
  const { type } = slot;
  const scalar = binaryScalar(slot);
  if (scalar !== undefined) return scalar.leastBytes;
  switch (type.kind) {
    case "list":
    case "map":
      return 1;
    case "struct":
      return leastOfStruct(context, context.struct(type.name), inside);
    case "union":
      return Math.min(
        ...context
          .union(type.name)
          .members.map((one) => leastOfStruct(context, context.struct(one.struct), inside)),
      );
    default:
      return 0;
  }
}

function leastOfStruct(
  context: Context,
  struct: IrStruct,
  inside: readonly string[],
  deltas: readonly string[] = [],
): number {
  if (inside.includes(struct.name)) return 0;
  const within = [...inside, struct.name];
  const base = Math.min(...struct.groups.map((group) => group.since));
  let least = 0;
  for (const group of struct.groups) if (group.since === base) least += Math.ceil(group.bits / 8);
  for (const field of struct.fields) {
    const always =
      field.since === base &&
      field.removed === undefined &&
      !field.optional &&
      !field.slot.nullable;
    if (always) least += deltas.includes(field.name) ? 1 : leastBytes(context, field.slot, within);
  }
  return least;
}
