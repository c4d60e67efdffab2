import type { IrJson } from "@twobyte/compiler/ir";
import { formatDecimal } from "../number/units.ts";
import type { RandomSlot } from "./declarations.ts";

/** The part of an enum that a constant is taken from. */
interface Members {
  readonly name: string;
  readonly members: readonly { readonly value: string | number }[];
}

/**
 * A JSON value that fits a slot, for a default or in place of a removed field: null, or something
 * simple. Undefined when the slot is constrained, or of a type that has no simple value.
 */
export function constantOf(slot: RandomSlot, enums: readonly Members[]): IrJson | undefined {
  if (slot.nullable) return null;
  if (slot.constraints !== undefined) return undefined;
  const { type } = slot;
  switch (type.kind) {
    case "bool":
      return true;
    case "int":
      return type.width === "u64" || type.width === "i64" ? "7" : 7;
    case "timestamp":
    case "duration":
      return type.unit === "s" || type.unit === "ms" ? 1000 : "-1000";
    case "decimal":
      return formatDecimal(-15n, type.scale);
    case "float":
      return 0.5;
    case "string":
      return "né";
    case "bytes":
      return "AQI=";
    case "uuid":
      return "00112233-4455-6677-8899-aabbccddeeff";
    case "json":
      return { a: [1, null] };
    case "enum":
      return enums.find((one) => one.name === type.name)?.members[0]?.value;
    case "list":
      return [];
    case "map":
      return {};
    default:
      return undefined;
  }
}
