import type { SlotDeclaration, TypeDeclaration } from "../declarations/declarations.ts";
import type { IrSlot, IrType } from "../ir/ir.ts";
import type { Lock } from "../lock/lock.ts";

/** Widths of enums and unions by name. */
export type Widths = ReadonlyMap<string, number>;

/** The frozen widths of a lock's enums and unions. */
export function widthsOf(lock: Lock): Widths {
  return new Map([...lock.enums, ...lock.unions].map((one) => [one.name, one.width]));
}

/**
 * Places the bits of a slot: the null bit, then the value bits.
 *
 * @param locked what the lock has: it decides the layout
 * @param declared what the author says now: it has the constraints; a removed field has none
 */
export function layoutSlot(
  locked: SlotDeclaration,
  declared: SlotDeclaration | undefined,
  widths: Widths,
): IrSlot {
  const type = layoutType(locked.type, declared?.type, widths);
  return {
    type,
    nullable: locked.nullable,
    bits: (locked.nullable ? 1 : 0) + valueBits(type, widths),
    ...(declared?.constraints !== undefined && { constraints: declared.constraints }),
  };
}

function layoutType(
  locked: TypeDeclaration,
  declared: TypeDeclaration | undefined,
  widths: Widths,
): IrType {
  if (locked.kind === "list") {
    const now = declared?.kind === "list" ? declared.item : undefined;
    return { ...locked, item: layoutSlot(locked.item, now, widths) };
  }
  if (locked.kind === "map") {
    const now = declared?.kind === "map" ? declared : undefined;
    return {
      kind: "map",
      key: layoutSlot(locked.key, now?.key, widths),
      value: layoutSlot(locked.value, now?.value, widths),
    };
  }
  return locked;
}

function valueBits(type: IrType, widths: Widths): number {
  if (type.kind === "bool") return 1;
  if (type.kind === "enum" || type.kind === "union") return widths.get(type.name) ?? 0;
  return 0;
}
