import type { IrField, IrJson, IrSlot } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { liveFields } from "../types/types-module.ts";
import { exampleScalar } from "./example-scalar.ts";

/** Structs inside of each other that an example goes into. */
const DEEPEST = 4;

/**
 * JSON of a value of a struct with what it must have and no more; undefined where that is not easily
 * found, as for texts that have to match a pattern.
 */
export function exampleStruct(context: Context, name: string, depth = 0): IrJson | undefined {
  if (depth > DEEPEST) return undefined;
  const entries: [string, IrJson][] = [];
  for (const field of liveFields(context.struct(name)).filter((one) => !one.optional)) {
    const value = exampleField(context, field, depth);
    if (value === undefined) return undefined;
    entries.push([field.name, value]);
  }
  return Object.fromEntries(entries);
}

function exampleField(context: Context, field: IrField, depth: number): IrJson | undefined {
  return field.default ?? exampleSlot(context, field.slot, field.name, depth);
}

function exampleSlot(
  context: Context,
  slot: IrSlot,
  name: string,
  depth: number,
): IrJson | undefined {
  const { type, constraints = {} } = slot;
  switch (type.kind) {
    case "enum":
      return context.enumOf(type.name).members.find((one) => one.removed === undefined)?.value;
    case "struct":
      return exampleStruct(context, type.name, depth + 1) ?? unless(slot);
    case "union":
      return (
        context
          .union(type.name)
          .members.filter((one) => one.removed === undefined)
          .map((one) => exampleStruct(context, one.struct, depth + 1))
          .find((one) => one !== undefined) ?? unless(slot)
      );
    case "list": {
      const { minItems = 0, maxItems = 1 } = constraints;
      const item = exampleSlot(context, type.item, name, depth);
      if (minItems > 1) return unless(slot);
      return item === undefined || maxItems < 1 ? (minItems === 0 ? [] : unless(slot)) : [item];
    }
    case "map": {
      const { minProperties = 0, maxProperties = 1 } = constraints;
      const key = exampleSlot(context, type.key, "key", depth);
      const value = exampleSlot(context, type.value, name, depth);
      if (minProperties > 1) return unless(slot);
      if (key === undefined || value === undefined || maxProperties < 1)
        return minProperties === 0 ? {} : unless(slot);
      return Object.fromEntries([[String(key), value]]);
    }
    default:
      return exampleScalar(slot, name) ?? unless(slot);
  }
}

/** What stands in place of a value that was not found. */
function unless(slot: IrSlot): null | undefined {
  return slot.nullable ? null : undefined;
}
