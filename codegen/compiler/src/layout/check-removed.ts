import type { Declarations } from "../declarations/declarations.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import type { Ir, IrJson, IrSlot } from "../ir/ir.ts";
import { slotSchema } from "../surface/json-schema.ts";
import { newAjv } from "../surface/new-ajv.ts";

/**
 * Declared constants that are no values of the removed fields for which they stand, judged by the
 * JSON form. Bounds are the business of `breaking`; what is inside of structs and unions is not
 * looked at.
 */
export function checkRemoved(ir: Ir, declarations: Declarations): Diagnostic[] {
  return declarations.structs.flatMap(({ name, removed, span }) => {
    if (removed.length === 0) return [];
    const fields = ir.structs.find((one) => one.name === name)?.fields ?? [];
    const declared = new Set(removed.map((one) => one.name));
    return fields
      .filter((field) => field.removed !== undefined && declared.has(field.name))
      .flatMap((field) => {
        const { onRemoved: constant, slot } = field;
        if (constant === undefined || isValue(ir, slot, constant)) return [];
        const params = { field: `${name}.${field.name}`, constant: JSON.stringify(constant) };
        return [createDiagnostic("removed-invalid", params, span)];
      });
  });
}

function isValue(ir: Ir, slot: IrSlot, constant: IrJson): boolean {
  if (constant === null) return slot.nullable;
  const { type } = slot;
  switch (type.kind) {
    case "struct":
    case "union":
      return typeof constant === "object" && !Array.isArray(constant);
    case "enum": {
      const members = ir.enums.find(({ name }) => name === type.name)?.members ?? [];
      // A member may have been renamed since.
      return members.some(({ value }) => typeof value === typeof constant);
    }
    case "list":
      return Array.isArray(constant) && constant.every((item) => isValue(ir, type.item, item));
    case "map":
      return (
        typeof constant === "object" &&
        !Array.isArray(constant) &&
        Object.values(constant).every((value) => isValue(ir, type.value, value))
      );
    default:
      return newAjv().validate(slotSchema(slot), constant);
  }
}
