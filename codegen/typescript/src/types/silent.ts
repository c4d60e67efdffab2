import type { IrSlot } from "@twobyte/compiler/ir";

/** Whether a slot is a constant that is always there: it takes neither bits nor tokens. */
export function isSilent(slot: IrSlot, optional: boolean): boolean {
  return slot.type.kind === "const" && !optional && !slot.nullable;
}
