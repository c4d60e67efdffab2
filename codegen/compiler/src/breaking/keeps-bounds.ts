import type { IrJson, IrSlot } from "../ir/ir.ts";
import { slotSchema } from "../surface/json-schema.ts";
import { newAjv } from "../surface/new-ajv.ts";
import { nestedSlots } from "./compare-constraints.ts";

const named: ReadonlySet<string> = new Set(["struct", "union", "enum"]);

/**
 * Whether a slot's own bounds allow a constant, in JSON form. Bounds inside of named types are not
 * looked at.
 */
export function keepsBounds(slot: IrSlot, constant: IrJson): boolean {
  const slots = nestedSlots(slot, "").map(([, inner]) => inner);
  const isBounded = slots.some(({ constraints }) => constraints !== undefined);
  if (!isBounded || slots.some(({ type }) => named.has(type.kind))) return true;
  return newAjv().validate(slotSchema(slot), constant);
}
