import type { FieldDeclaration, StructDeclaration } from "../declarations/declarations.ts";
import type { IrField, IrGroup } from "../ir/ir.ts";
import type { LockField, LockStruct } from "../lock/lock.ts";
import { isLive } from "../lock/lock.ts";
import type { DeltaNames } from "../lock/wire-type.ts";
import { fromWireSlot } from "../lock/wire-type.ts";
import type { Widths } from "./layout-slot.ts";
import { layoutSlot } from "./layout-slot.ts";

/** A struct's bytes: its groups, and where in them every field has its bits. */
export interface StructLayout {
  readonly groups: readonly IrGroup[];
  readonly fields: readonly IrField[];
}

/**
 * Lays a struct out: a group for each revision that added fields, in a group the bits of its fields
 * in position order, from 0.
 *
 * @param fallback what a field without a declared down-level rule does
 */
export function layoutStruct(
  struct: LockStruct,
  declaration: StructDeclaration | undefined,
  context: {
    readonly widths: Widths;
    readonly delta: DeltaNames;
    readonly fallback: IrField["downlevel"];
  },
): StructLayout {
  const declared = new Map(declaration?.fields.map((field) => [field.name, field]));
  const bits = new Map<number, number>();
  const fields = struct.fields.map((field): IrField => {
    const now = isLive(field) ? declared.get(field.name) : undefined;
    const slot = layoutSlot(fromWireSlot(field.type, context.delta), now?.slot, context.widths);
    const start = bits.get(field.since) ?? 0;
    const presence = field.optional ? 1 : 0;
    bits.set(field.since, start + presence + slot.bits);
    return {
      name: field.name,
      ...describe(now),
      position: field.position,
      since: field.since,
      ...removal(field),
      optional: field.optional,
      slot,
      ...(now?.default !== undefined && { default: now.default }),
      downlevel: now?.downlevel ?? context.fallback,
      ...(field.optional && { presenceBit: start }),
      ...(slot.bits > 0 && { bitsAt: start + presence }),
    };
  });
  return { groups: [...bits].map(([since, width]) => ({ since, bits: width })), fields };
}

function describe(field: FieldDeclaration | undefined): Partial<IrField> {
  return {
    ...(field?.doc !== undefined && { doc: field.doc }),
    ...(field?.deprecated !== undefined && { deprecated: field.deprecated }),
    ...(field?.readonly === true && { readonly: true }),
    ...(field?.span !== undefined && { span: field.span }),
  };
}

function removal(field: LockField): Partial<IrField> {
  return {
    ...(field.removed !== undefined && { removed: field.removed }),
    ...(field.onRemoved !== undefined && { onRemoved: field.onRemoved }),
  };
}
