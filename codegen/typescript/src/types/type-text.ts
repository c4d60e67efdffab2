import type { IrSlot, IrType } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { WIRE } from "../context.ts";
import type { ModuleSource } from "../source/module-source.ts";

/** Where generated modules find each other. */
export const TYPES = "./types.js";

/** The TypeScript type of a slot's values; imports into `module` what it names. */
export function slotText(context: Context, module: ModuleSource, slot: IrSlot): string {
  const text = typeText(context, module, slot.type);
  return slot.nullable ? `${text} | null` : text;
}

export function typeText(context: Context, module: ModuleSource, type: IrType): string {
  switch (type.kind) {
    case "bool":
      return "boolean";
    case "int":
      return type.width === "u64" || type.width === "i64" ? "bigint" : "number";
    case "float":
      return "number";
    case "string":
    case "uuid":
      return "string";
    case "bytes":
      return "Uint8Array";
    case "timestamp":
    case "duration":
      return type.unit === "s" || type.unit === "ms" ? "number" : "bigint";
    case "decimal":
      return type.units;
    case "json":
      return module.useType(WIRE, "JsonValue");
    case "const":
      return JSON.stringify(type.value);
    case "enum":
    case "struct":
    case "union":
      return named(context, module, type.name);
    case "list":
      return `readonly ${grouped(slotText(context, module, type.item))}[]`;
    case "map":
      return `ReadonlyMap<${slotText(context, module, type.key)}, ${slotText(context, module, type.value)}>`;
  }
}

function named(context: Context, module: ModuleSource, name: string): string {
  const text = context.names.type(name);
  return module.path === TYPES ? text : module.useType(TYPES, text);
}

function grouped(text: string): string {
  return /[ |]/.test(text) ? `(${text})` : text;
}
