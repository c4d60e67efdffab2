import type { Ir, IrIndex, IrSlot } from "@twobyte/compiler/ir";
import { indexIr, minEntryBits } from "@twobyte/compiler/ir";

/** How many values a message can bring, by its schema (spec chapter 6). */
export interface MostValues {
  /** Of the message's own struct. */
  readonly own: number;
  /** Of each byte, or character, of it. */
  readonly each: number;
}

/** The most values that input of a message can stand for. */
export function mostValues(ir: Ir, message: string): MostValues {
  const index = indexIr(ir);
  const counts = new Map<string, number>();
  const entries = [1];
  for (const struct of ir.structs) {
    entries.push(valuesOf(index, counts, struct.name));
    for (const { slot } of struct.fields) entries.push(...entryValues(index, counts, slot));
  }
  return { own: valuesOf(index, counts, message), each: Math.max(...entries) };
}

/** The struct, its fields and what is in them, down to lists and maps. */
function valuesOf(index: IrIndex, counts: Map<string, number>, name: string): number {
  const known = counts.get(name);
  if (known !== undefined) return known;
  // Where a struct is inside of itself a byte says so, and brings the values of the inner one.
  counts.set(name, 1);
  let count = 1;
  for (const { slot } of index.structs.get(name)?.fields ?? [])
    count += slotValues(index, counts, slot);
  counts.set(name, count);
  return count;
}

function slotValues(index: IrIndex, counts: Map<string, number>, { type }: IrSlot): number {
  if (type.kind === "struct") return valuesOf(index, counts, type.name);
  if (type.kind !== "union") return 1;
  const members = index.unions.get(type.name)?.members ?? [];
  return Math.max(...members.map(({ struct }) => valuesOf(index, counts, struct)));
}

/** For each list and map in a slot the values that a byte of it brings. */
function entryValues(index: IrIndex, counts: Map<string, number>, slot: IrSlot): number[] {
  const { type } = slot;
  if (type.kind !== "list" && type.kind !== "map") return [];
  const parts = type.kind === "list" ? [type.item] : [type.key, type.value];
  const values = parts.reduce((sum, part) => sum + slotValues(index, counts, part), 0);
  const bits = Math.min(8, minEntryBits(index, type));
  return [
    Math.ceil((values * 8) / bits),
    ...parts.flatMap((part) => entryValues(index, counts, part)),
  ];
}
